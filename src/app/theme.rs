//! Light and dark: put on the document, and remembered on this device when the reader chose.

use super::state::{Action, Theme};
use yew::prelude::*;

const STORED_AS: &str = "twicetold.theme";

/// Keeps the document and the browser's storage as the state says; starts with what was remembered.
#[hook]
pub(super) fn use_theme(theme: Theme, send: &Callback<Action>) {
    let send = send.clone();
    use_effect_with((), move |()| {
        let remembered = storage().and_then(|storage| storage.get_item(STORED_AS).ok().flatten());
        if let Some(name) = remembered {
            send.emit(Action::Light(Theme::named(&name)));
        }
    });
    use_effect_with(theme, |theme| apply(*theme));
}

fn apply(theme: Theme) {
    let Some(root) = gloo::utils::document().document_element() else {
        return;
    };
    // Both may be refused, by an old browser or by the reader's wish to store nothing; the page works without.
    let _ = match theme {
        Theme::Device => root.remove_attribute("data-theme"),
        Theme::Light | Theme::Dark => root.set_attribute("data-theme", theme.name()),
    };
    let _ = storage().map(|storage| match theme {
        Theme::Device => storage.remove_item(STORED_AS),
        Theme::Light | Theme::Dark => storage.set_item(STORED_AS, theme.name()),
    });
}

fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}
