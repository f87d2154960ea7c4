//! Keeps the place when a narrow page turns from one text to the other: what belongs to the sentence that was read comes
//! to where that stood, or else what stands beside it.

use super::pace::next_frame;
use super::scroll::{middle, row_in_middle};
use crate::components::flow::strand_id;
use crate::components::passage_text::element_id;
use crate::components::sigil::short;
use crate::engine::Side;
use web_sys::Element;

/// What stood in the middle of the text that was read, and which share of it was above the middle.
#[derive(Debug)]
pub(super) struct Turning {
    to: Side,
    /// The link of its sentences as a whole, if any.
    link: Option<(u32, f64)>,
    row: Option<(u32, f64)>,
}

/// So many rows around are looked through for one that has words on the other side.
const ROWS_MAX: u32 = 60;

impl Turning {
    /// What is read now, before the page turns to this side; `None` at the start of the page, which stays the start.
    pub(super) fn hold(to: Side) -> Option<Self> {
        if gloo::utils::window().scroll_y().unwrap_or_default() <= 0.0 {
            return None;
        }
        let link =
            block_in_middle().and_then(|block| Some((block.get_attribute("data-k")?.parse().ok()?, share(&block))));
        let cell = |row| Some((row, share(&find(&cells(row, to.other()))?)));
        Some(Self { to, link, row: row_in_middle().and_then(cell) })
    }

    /// Brings what belongs there to where it stood, once it is drawn and before it is seen.
    pub(super) fn put(self) {
        next_frame(move || {
            self.go();
            // What comes into view has its true height only then.
            next_frame(move || self.go());
        });
    }

    fn go(&self) {
        if let Some(height) = self.partner().or_else(|| self.nearest()) {
            gloo::utils::window().scroll_by_with_x_and_y(0.0, height - middle());
        }
    }

    /// Where the sentences stand that belong to those that were read.
    fn partner(&self) -> Option<f64> {
        let (link, share) = self.link?;
        height(&format!("#{}", element_id(self.to, link, 0)), share)
    }

    /// Where the text goes on that stands beside what was read: of a row after it the beginning, of one before it the end.
    fn nearest(&self) -> Option<f64> {
        let (row, share) = self.row?;
        let at = |row, share| height(&cells(row, self.to), share);
        at(row, share)
            .or_else(|| (1..ROWS_MAX).find_map(|far| at(row + far, 0.0).or_else(|| at(row.checked_sub(far)?, 1.0))))
    }
}

/// At which height of the screen a share of an element ends, if it is displayed.
fn height(selector: &str, share: f64) -> Option<f64> {
    let area = find(selector)?.get_bounding_client_rect();
    (area.height() > 0.0).then(|| area.top() + area.height() * share)
}

fn find(selector: &str) -> Option<Element> {
    gloo::utils::document().query_selector(selector).ok().flatten()
}

/// The sentences in the middle that belong to others as a whole.
fn block_in_middle() -> Option<Element> {
    let document = gloo::utils::document();
    let width = document.document_element()?.client_width();
    #[allow(clippy::cast_possible_truncation, reason = "no screen is so high")]
    let found = document.element_from_point(width as f32 / 2.0, middle() as f32)?;
    found.closest(".block[data-k]").ok()?
}

/// Which share of an element is above the middle.
fn share(element: &Element) -> f64 {
    let area = element.get_bounding_client_rect();
    if area.height() > 0.0 { ((middle() - area.top()) / area.height()).clamp(0.0, 1.0) } else { 0.0 }
}

/// The cell of a row, where texts are level and where each flows by itself.
fn cells(row: u32, side: Side) -> String {
    format!("#r{row} > .cell.{}, #{}", short(side), strand_id(side, row))
}
