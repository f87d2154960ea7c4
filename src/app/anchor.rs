//! Keeps the paragraph that is being read where it is while the rows around it are drawn anew; pair by pair, the stop.

use super::pace::next_frame;
use web_sys::Element;

/// What is in view and how far it stands below the top of the screen.
#[derive(Debug)]
pub(super) struct Anchor {
    /// Finds it again: a paragraph and a row keep their number, a stop the sentence it begins with.
    selector: String,
    top: f64,
}

impl Anchor {
    /// The first numbered paragraph or stop in view; `None` at the start of the page, which stays the start.
    pub(super) fn hold() -> Option<Self> {
        let (top, held) = first_in_view(".cell > [data-para], .stop")?;
        if let Some(start) = held.get_attribute("data-start") {
            return Some(Self { selector: format!(".stop[data-start={start}]"), top });
        }
        let side = if held.closest(".cell.b").ok()?.is_some() { "b" } else { "a" };
        let number = held.get_attribute("data-para")?;
        Some(Self { selector: format!(".cell.{side} > [data-para=\"{number}\"]"), top })
    }

    /// The first row in view, while the texts keep their order: then rows have the same numbers in one column and in two.
    pub(super) fn hold_row() -> Option<Self> {
        let (top, row) = first_in_view(":root:not([data-flow^=by-]) .row")?;
        Some(Self { selector: format!("#{}", row.id()), top })
    }

    /// Puts the paragraph back to its height once the rows are drawn, before they are seen.
    pub(super) fn put_back(self) {
        next_frame(move || {
            let found = gloo::utils::document().query_selector(&self.selector).ok().flatten();
            let moved = found.map_or(0.0, |paragraph| paragraph.get_bounding_client_rect().top() - self.top);
            gloo::utils::window().scroll_by_with_x_and_y(0.0, moved);
        });
    }
}

/// The first of these elements in view, and how far it stands below the top of the screen.
fn first_in_view(selector: &str) -> Option<(f64, Element)> {
    let found = gloo::utils::document().query_selector_all(selector).ok()?;
    // How far the page is scrolled is asked last: for the answer the browser lays out what has changed.
    if found.length() == 0 || gloo::utils::window().scroll_y().unwrap_or_default() <= 0.0 {
        return None;
    }
    let elements = (0..found.length()).filter_map(|at| found.item(at)).filter_map(element);
    let in_view = elements.map(|it| (it.get_bounding_client_rect(), it)).find(|(area, _)| {
        // What is not displayed has no height; it stands at the very top of the screen.
        area.height() > 0.0 && area.top() >= 0.0
    });
    in_view.map(|(area, it)| (area.top(), it))
}

fn element(node: web_sys::Node) -> Option<Element> {
    wasm_bindgen::JsCast::dyn_into(node).ok()
}
