//! Files for the reader to keep, and paper. What they hold is made in the view model; nothing is sent anywhere.

use super::language::beside_page;
use super::popups;
use super::state::State;
use super::view_model::{Export, Form, Made, Sheet};
use crate::components::export_menu::EXPORT;
use crate::components::out_of_reach::OUT_OF_REACH;
use gloo::timers::callback::Timeout;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlDialogElement, HtmlElement, Url};
use yew::Callback;

/// How long a file stays at its address, in milliseconds: some browsers fetch it only after they asked where to put it.
const KEPT_MS: u32 = 60_000;

/// Exports what is on show in the form that is asked for. The menu it was asked in is folded away first.
pub(super) fn on_export(state: &State) -> Callback<Form> {
    let shown = state.reading().map(|reading| Export {
        reading: Rc::clone(reading),
        settings: state.view.clone(),
        look: state.look,
        notes: Rc::clone(&state.notes),
        names: Rc::clone(&state.names),
    });
    Callback::from(move |form| {
        popups::fold_all();
        let Some(export) = shown.clone() else { return };
        match form {
            Form::Page => wasm_bindgen_futures::spawn_local(save_page(export)),
            // Refused where pages may not print; the browser's own menu is left.
            Form::Paper => drop(gloo::utils::window().print()),
            Form::Data | Form::Lists => drop(export.file(form).map(|made| save(&made))),
        }
    })
}

/// Saves the web page; where its style sheet cannot be had the reader is told so.
async fn save_page(export: Export) {
    match beside_page(Sheet::FILE).await.ok().flatten().and_then(Sheet::new) {
        Some(sheet) => save(&export.page(&sheet)),
        None => speak_up(),
    }
}

/// Says that the web page cannot be made now.
fn speak_up() {
    let dialog = gloo::utils::document().get_element_by_id(OUT_OF_REACH);
    if let Some(dialog) = dialog.and_then(|dialog| dialog.dyn_into::<HtmlDialogElement>().ok()) {
        // Refused only by a dialog that is open already.
        let _ = dialog.show_modal();
    }
}

/// Opens the menu of forms, or the one that holds it on narrow screens.
pub(super) fn open() {
    let document = gloo::utils::document();
    let menus = [format!("#{EXPORT}"), ".settings".to_owned()];
    let summaries =
        menus.iter().filter_map(|menu| document.query_selector(&format!("{menu} > summary")).ok().flatten());
    let mut shown =
        summaries.filter_map(|it| it.dyn_into::<HtmlElement>().ok()).filter(|it| it.offset_parent().is_some());
    if let Some(summary) = shown.next() {
        // Refused only by elements that are not on the page.
        let _ = summary.focus();
        summary.click();
    }
}

/// Hands a file to the browser as if the reader had followed a link to it. The link leads to memory, not to a network.
pub(super) fn save(made: &Made) {
    // A browser that cannot do this has no files to offer either.
    let _ = hand_over(made);
}

fn hand_over(made: &Made) -> Result<(), JsValue> {
    let kind = BlobPropertyBag::new();
    kind.set_type(made.media);
    let parts = js_sys::Array::of1(&JsValue::from_str(&made.text));
    let address = Url::create_object_url_with_blob(&Blob::new_with_str_sequence_and_options(&parts, &kind)?)?;
    let document = gloo::utils::document();
    let link: HtmlElement = document.create_element("a")?.unchecked_into();
    link.set_attribute("href", &address)?;
    link.set_attribute("download", &made.name)?;
    gloo::utils::body().append_child(&link)?;
    link.click();
    link.remove();
    // Refused only for addresses that are not of this kind.
    Timeout::new(KEPT_MS, move || drop(Url::revoke_object_url(&address))).forget();
    Ok(())
}
