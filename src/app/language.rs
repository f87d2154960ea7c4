//! The language of the page: fetched when it is not English, spoken, and said of the document.
//!
//! Only English is part of the page. The other languages are files beside it, fetched from the same host when a reader
//! wants them; until one has come, and when it does not come, the page speaks as before.

use super::look;
use super::state::{Action, Look};
use crate::say::{self, Locale};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;
use yew::prelude::*;

/// Speaks the reader's language from the first picture on, where it can be had.
pub(super) async fn begin() {
    let locale = wanted(look::remembered().unwrap_or_default());
    if let Some(table) = table(locale).await {
        say::speak(locale, table);
    }
}

/// Tables by their languages, as far as they were fetched.
type Tables = Rc<RefCell<Vec<(Locale, &'static str)>>>;

/// Changes the language when the reader chooses another, and tells when it is spoken.
#[hook]
pub(super) fn use_language(look: Look, spoken: Locale, send: &Callback<Action>) {
    let tables: Tables = use_mut_ref(Vec::new);
    let wish = use_mut_ref(say::locale);
    let send = send.clone();
    let first = use_mut_ref(|| true);
    use_effect_with(look.language, move |_| {
        // To begin with the language is spoken already.
        let locale = if first.replace(false) { say::locale() } else { wanted(look) };
        *wish.borrow_mut() = locale;
        if locale != say::locale() {
            wasm_bindgen_futures::spawn_local(async move {
                let table = known_table(&tables, locale).await;
                // While it was fetched the reader may have chosen another.
                let still_wanted = *wish.borrow() == locale;
                if still_wanted && table.is_some_and(|table| say::speak(locale, table)) {
                    send.emit(Action::Speak(locale));
                }
            });
        }
    });
    use_effect_with(spoken, |spoken| {
        if let Some(root) = gloo::utils::document().document_element() {
            // Refused for names that cannot be attributes, which these are not.
            let _ = root.set_attribute("lang", spoken.tag());
            let _ = root.set_attribute("dir", spoken.direction());
        }
    });
}

/// The language that was chosen, else the first of the reader's that the page speaks.
fn wanted(look: Look) -> Locale {
    let own = || {
        let tags = gloo::utils::window().navigator().languages();
        tags.iter().filter_map(|tag| Locale::of_tag(&tag.as_string()?)).next()
    };
    look.language.or_else(own).unwrap_or_default()
}

async fn known_table(tables: &Tables, locale: Locale) -> Option<&'static str> {
    let known = tables.borrow().iter().find(|(known, _)| *known == locale).map(|(_, table)| *table);
    if known.is_some() {
        return known;
    }
    let table = table(locale).await?;
    tables.borrow_mut().push((locale, table));
    Some(table)
}

/// The messages of a language; `None` when they cannot be had.
async fn table(locale: Locale) -> Option<&'static str> {
    match locale.embedded() {
        Some(table) => Some(table),
        None => beside_page(locale.file()).await.ok().flatten().map(|text| &*text.leak()),
    }
}

/// The text of a file beside the page; `None` where there is no such file.
pub(super) async fn beside_page(file: &str) -> Result<Option<String>, JsValue> {
    let response: Response = JsFuture::from(gloo::utils::window().fetch_with_str(file)).await?.dyn_into()?;
    if !response.ok() {
        return Ok(None);
    }
    Ok(JsFuture::from(response.text()?).await?.as_string())
}
