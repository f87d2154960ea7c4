//! Brings places into view, and shows in the overview what is in view.

use super::pace::{as_page_moves, next_frame};
use super::view_model::{View, WIDTH};
use gloo::events::EventListener;
use std::rc::Rc;
use web_sys::{Element, ScrollBehavior, ScrollIntoViewOptions, ScrollLogicalPosition};

/// Brings the first of these elements that is displayed into view, unless it is well in view already.
pub(super) fn show(ids: &[String]) {
    let document = gloo::utils::document();
    let mut elements = ids.iter().filter_map(|id| document.get_element_by_id(id));
    let Some(element) = elements.find(is_displayed) else {
        return;
    };
    if is_well_in_view(&element) {
        return;
    }
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Center);
    options.set_behavior(if moves_little() { ScrollBehavior::Instant } else { ScrollBehavior::Smooth });
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// Goes to the start of the page.
pub(super) fn to_top() {
    gloo::utils::window().scroll_to_with_x_and_y(0.0, 0.0);
}

fn is_displayed(element: &Element) -> bool {
    let area = element.get_bounding_client_rect();
    area.width() > 0.0 || area.height() > 0.0
}

/// Whether an element is clear of the strip above and the apparatus below.
fn is_well_in_view(element: &Element) -> bool {
    let area = element.get_bounding_client_rect();
    let (top, bottom) = edges();
    area.top() >= top && area.bottom() <= bottom
}

/// Between which heights of the screen the texts are seen.
fn edges() -> (f64, f64) {
    let document = gloo::utils::document();
    let area = |name: &str| document.query_selector(name).ok().flatten().map(|it| it.get_bounding_client_rect());
    let height = document.document_element().map_or(0, |root| root.client_height());
    let top = area(".strip").map_or(0.0, |strip| strip.bottom().max(0.0));
    (top, area(".apparatus").map_or(f64::from(height), |foot| foot.top()))
}

/// Whether the reader asked for less movement.
fn moves_little() -> bool {
    let query = gloo::utils::window().match_media("(prefers-reduced-motion: reduce)");
    query.ok().flatten().is_some_and(|query| query.matches())
}

/// Moves the window of the overview as the page scrolls, once a picture.
pub(super) fn follow(view: Rc<View>) -> [EventListener; 2] {
    as_page_moves(move || show_window(&view))
}

/// Draws the window of the overview with the next picture: only then it is known where the rows stand, and asking
/// earlier would make the browser lay out the page twice.
pub(super) fn show_window_soon(view: &Rc<View>) {
    let view = Rc::clone(view);
    next_frame(move || show_window(&view));
}

/// Draws the window of the overview around the rows in view.
fn show_window(view: &View) {
    let document = gloo::utils::document();
    let Some(frame) = document.get_element_by_id("overview-window") else {
        return;
    };
    let rows = rows_in_view();
    let (first, last) = (rows.iter().min().copied(), rows.iter().max().copied());
    let (x, width) = first.zip(last).map_or((0, 0), |(first, last)| view.window(first, last));
    // An element of our own takes any attribute.
    let _ = frame.set_attribute("x", &x.to_string());
    let _ = frame.set_attribute("width", &width.to_string());
    let percent = (x + width / 2) * 100 / WIDTH;
    if let Some(overview) = document.get_element_by_id("overview") {
        let _ = overview.set_attribute("aria-valuenow", &percent.to_string());
    }
}

/// Whole pixels. The page never writes a fraction out: the tables with which that is done would weigh as much as a
/// screen of it.
#[allow(clippy::cast_possible_truncation, reason = "no page is as tall as 32 bits count")]
pub(super) fn whole(pixels: f64) -> i32 {
    pixels.round() as i32
}

/// The first and the last row on the screen, as seen in either column.
pub(super) fn rows_in_view() -> Vec<u32> {
    let (top, bottom) = edges();
    let width = gloo::utils::document().document_element().map_or(0, |root| root.client_width());
    let columns = [width * 3 / 10, width * 7 / 10];
    columns
        .into_iter()
        .flat_map(|x| [row_near(x, top as i32 + 4, 32), row_near(x, bottom as i32 - 4, -32)])
        .flatten()
        .collect()
}

/// The number of the row at a place of the screen, or of the nearest one found in steps of so many pixels.
fn row_near(x: i32, top: i32, step: i32) -> Option<u32> {
    let document = gloo::utils::document();
    let heights = (0..16).map(|nth| top + nth * step);
    heights.filter_map(|y| document.element_from_point(x as f32, y as f32)).find_map(|element| {
        let row = element.closest(".row, .strand").ok().flatten()?;
        row.id().trim_start_matches(['r', 'a', 'b']).parse().ok()
    })
}
