//! Puts the other end of the chosen mark at the same height, where it does not stand there by itself.

use super::pace::next_frame;
use super::scroll::whole;
use crate::components::partner::PARTNER;
use crate::components::passage_text::element_id;
use crate::engine::Side;
use gloo::events::EventListener;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// Ends whose heights differ by no more pixels are seen together as they are: some three lines.
const LEVEL_PX: f64 = 90.0;

/// Keeps the other end of a link beside the one on `side` until the listeners are dropped.
pub(super) fn keep_beside(link: u32, side: Side) -> [EventListener; 2] {
    // Hidden first, so that what is shown again moves in again.
    hide(true);
    place(link, side);
    let waiting = Rc::new(Cell::new(false));
    // Rows far from the screen get their true heights when they come near it, and then everything below them moves.
    let on_move = move |_: &web_sys::Event| {
        if !waiting.replace(true) {
            let waiting = Rc::clone(&waiting);
            next_frame(move || {
                waiting.set(false);
                place(link, side);
            });
        }
    };
    let window = gloo::utils::window();
    [EventListener::new(&window, "scroll", on_move.clone()), EventListener::new(&window, "resize", on_move)]
}

fn card() -> Option<HtmlElement> {
    gloo::utils::document().get_element_by_id(PARTNER)?.dyn_into().ok()
}

/// Hides the other end, or shows it. What is so already is left alone.
fn hide(hidden: bool) {
    if let Some(card) = card().filter(|card| card.hidden() != hidden) {
        card.set_hidden(hidden);
    }
}

fn place(link: u32, side: Side) {
    let Some(card) = card() else {
        return;
    };
    let document = gloo::utils::document();
    let ends = [side, side.other()].map(|side| document.get_element_by_id(&element_id(side, link, 0)));
    let [Some(here), there] = ends else {
        hide(true);
        return;
    };
    let top = |element: &Element| element.get_bounding_client_rect().top();
    let level = there.is_some_and(|there| is_row_shared(&here, &there) || (top(&there) - top(&here)).abs() <= LEVEL_PX);
    hide(level);
    if let Some(texts) = card.parent_element().filter(|_| !level) {
        let height = format!("{}px", whole(top(&here) - top(&texts)));
        // Refused only for names of properties that do not exist.
        let _ = card.style().set_property("top", &height);
    }
}

/// Whether two ends stand level in a row of their own.
fn is_row_shared(here: &Element, there: &Element) -> bool {
    let row = |element: &Element| element.closest(".row:not([data-tie=none])").ok().flatten();
    row(here).is_some_and(|row| row.contains(Some(there)))
}
