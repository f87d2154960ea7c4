//! Keeps the paragraph that is being read where it is while the rows around it are drawn anew.

use super::pace::next_frame;
use web_sys::Element;

/// A paragraph in view and how far it stands below the top of the screen.
#[derive(Debug)]
pub(super) struct Anchor {
    /// Finds it again: a paragraph keeps its number.
    selector: String,
    top: f64,
}

impl Anchor {
    /// The first numbered paragraph in view; `None` at the start of the page, which stays the start.
    pub(super) fn hold() -> Option<Self> {
        if gloo::utils::window().scroll_y().unwrap_or_default() <= 0.0 {
            return None;
        }
        let found = gloo::utils::document().query_selector_all(".cell > [data-para]").ok()?;
        let elements = (0..found.length()).filter_map(|at| found.item(at)).filter_map(element);
        let in_view = elements.map(|it| (it.get_bounding_client_rect(), it)).find(|(area, _)| {
            // What is not displayed has no height; it stands at the very top of the screen.
            area.height() > 0.0 && area.top() >= 0.0
        });
        let (area, paragraph) = in_view?;
        let side = if paragraph.closest(".cell.b").ok()?.is_some() { "b" } else { "a" };
        let number: u32 = paragraph.get_attribute("data-para")?.parse().ok()?;
        Some(Self { selector: format!(".cell.{side} > [data-para=\"{number}\"]"), top: area.top() })
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

fn element(node: web_sys::Node) -> Option<Element> {
    wasm_bindgen::JsCast::dyn_into(node).ok()
}
