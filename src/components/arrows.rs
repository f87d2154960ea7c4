//! Up and down go from row to row of a list.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

/// What is a row of a list, and what holds its field and the list.
const ROW: &str = ".passages tbody tr, .hit-list li";
const LIST: &str = ".passages, .find";

/// Gives the focus to the row above or below; from beside the list, down leads to its first row.
pub fn go(event: &KeyboardEvent, down: bool) {
    let here: Option<Element> = event.target_dyn_into();
    let row = here.as_ref().and_then(|here| here.closest(ROW).ok().flatten());
    let first = || here.as_ref()?.closest(LIST).ok()??.query_selector(ROW).ok()?;
    let next = match &row {
        Some(row) if down => row.next_element_sibling(),
        Some(row) => row.previous_element_sibling(),
        None => first().filter(|_| down),
    };
    let button = next.and_then(|row| row.query_selector(".goto").ok().flatten());
    if let Some(button) = button.and_then(|button| button.dyn_into::<HtmlElement>().ok()) {
        event.prevent_default();
        // Refused only by elements that are not on the page.
        let _ = button.focus();
    }
}
