//! Whether the reader types into a field of the foot or of the strip: it is in view already, and the texts stay where they
//! are meanwhile, or go on their way to what is looked for.
//!
//! An attribute says so to the styles. A rule that looks for such a field from the root of the page (`:has`) would be
//! tried at every change of anything on it.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};
use yew::prelude::*;

/// Notes on the document when such a field is entered, and when it is left.
#[hook]
pub(super) fn use_typing_noted() {
    use_effect_with((), |()| {
        let listen = |name, enters: bool| {
            EventListener::new(&gloo::utils::window(), name, move |event| note(enters && stays_in_view(event)))
        };
        let listeners = [listen("focusin", true), listen("focusout", false)];
        move || drop(listeners)
    });
}

fn stays_in_view(event: &Event) -> bool {
    let field = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    field.is_some_and(|field| field.matches(":is(.apparatus, .find) :is(input, textarea)").unwrap_or(false))
}

fn note(typing: bool) {
    // Refused for names that cannot be attributes, which this is not.
    let _ = gloo::utils::document_element().toggle_attribute_with_force("data-typing", typing);
}
