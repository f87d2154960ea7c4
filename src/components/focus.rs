//! Where the focus of the keyboard goes when something opens or closes.

use wasm_bindgen::JsCast;
use web_sys::{FocusOptions, HtmlElement};
use yew::prelude::*;

/// Lends the focus to the element `title` for as long as the part of the page around it, `part`, is there; then `opener`
/// has it again, unless the reader has taken it elsewhere.
#[hook]
pub fn use_lent_focus(title: &'static str, part: &'static str, opener: &'static str) {
    use_effect_with((), move |()| {
        focus(title);
        move || {
            let active = gloo::utils::document().active_element();
            // Elements that are gone leave the focus to the body.
            let inside = format!("{part}, body:focus");
            if active.is_none_or(|active| active.closest(&inside).is_ok_and(|found| found.is_some())) {
                focus(opener);
            }
        }
    });
}

/// Gives an element the focus as it appears and brings it into view, if the focus is nowhere in particular or on a link
/// that is gone with it.
#[hook]
pub fn use_focus_at_rest(id: &'static str) {
    use_effect_with((), move |()| {
        let active = gloo::utils::document().active_element();
        if active.is_none_or(|active| active.matches("body, .skip").unwrap_or_default()) {
            focus_on(id);
        }
    });
}

/// Gives an element the focus and brings it into view.
pub fn focus_on(id: &str) {
    let element = gloo::utils::document().get_element_by_id(id).and_then(|it| it.dyn_into::<HtmlElement>().ok());
    // Refused only by elements that are not on the page.
    let _ = element.map(|element| element.focus());
}

/// Gives an element the focus where the page stands.
fn focus(id: &str) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    let element = gloo::utils::document().get_element_by_id(id).and_then(|it| it.dyn_into::<HtmlElement>().ok());
    // Refused only by elements that are not on the page.
    let _ = element.map(|element| element.focus_with_options(&options));
}
