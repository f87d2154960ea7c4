//! How the page looks: put on the document, and remembered on this device when the reader chose.

use super::state::{Action, Look};
use yew::prelude::*;

const STORED_AS: &str = "twicetold.look";

/// Keeps the document and the browser's storage as the state says; starts with what was remembered.
#[hook]
pub(super) fn use_look(look: Look, send: &Callback<Action>) {
    let send = send.clone();
    use_effect_with((), move |()| {
        if let Some(look) = remembered() {
            send.emit(Action::Look(look));
        }
    });
    let first = use_mut_ref(|| true);
    use_effect_with(look, move |look| {
        apply(*look);
        // What was remembered is only on its way yet.
        if !first.replace(false) {
            store(*look);
        }
    });
}

/// The look that was chosen earlier.
pub(super) fn remembered() -> Option<Look> {
    let line = storage()?.get_item(STORED_AS).ok().flatten()?;
    Some(Look::from_line(&line))
}

fn apply(look: Look) {
    let Some(root) = gloo::utils::document().document_element() else {
        return;
    };
    for (setting, value) in look.settings() {
        // Refused for names that cannot be attributes, which these are not.
        let _ = root.set_attribute(&format!("data-{setting}"), value);
    }
}

/// May be refused, by an old browser or by the reader's wish to store nothing; the page works without.
fn store(look: Look) {
    let line = look.to_line();
    let _ = storage().map(|storage| match line.as_str() {
        "" => storage.remove_item(STORED_AS),
        line => storage.set_item(STORED_AS, line),
    });
}

fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}
