//! What folds open over the page folds away when the reader turns elsewhere: at a click beside it or on what it offers, and at Escape.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent, Node};
use yew::prelude::*;

/// Everything that folds open over the page; what folds open in it stays open.
const OPEN: &str = "details[open]:not(.in-short)";

/// Folds away what is open, except where the reader is.
#[hook]
pub(super) fn use_popups() {
    use_effect_with((), |()| {
        let window = gloo::utils::window();
        let clicked = EventListener::new(&window, "click", |event| {
            let on = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            // What a menu offers is done, and the menu with it.
            let done = on.as_ref().is_some_and(|on| on.closest(".menu button").is_ok_and(|found| found.is_some()));
            fold(on.as_ref().map(AsRef::<Node>::as_ref).filter(|_| !done));
        });
        let pressed = EventListener::new(&window, "keydown", |event: &Event| {
            let escape = event.dyn_ref::<KeyboardEvent>().is_some_and(|event| event.key() == "Escape");
            if escape && fold(None) {
                // One press folds away what is open; the next lets the chosen mark go.
                event.stop_immediate_propagation();
            }
        });
        move || drop((clicked, pressed))
    });
}

/// Folds away everything that is open.
pub(super) fn fold_all() {
    fold(None);
}

/// Folds away all but what holds this node, and tells whether there was any. The focus goes back to what folded it
/// open.
fn fold(kept: Option<&Node>) -> bool {
    let document = gloo::utils::document();
    let Ok(open) = document.query_selector_all(OPEN) else {
        return false;
    };
    let mut folded = false;
    for details in (0..open.length()).filter_map(|nth| open.get(nth)?.dyn_into::<Element>().ok()) {
        if details.contains(kept) && kept.is_some() {
            continue;
        }
        let focused = document.active_element().is_some_and(|active| details.contains(Some(&active)));
        folded = true;
        // Refused for names that cannot be attributes, which this is not.
        let _ = details.remove_attribute("open");
        if let Some(summary) = details.query_selector("summary").ok().flatten().filter(|_| focused) {
            // Refused only by elements that are not on the page.
            let _ = summary.dyn_into::<web_sys::HtmlElement>().map(|summary| summary.focus());
        }
    }
    folded
}
