//! Brings places into view, and shows in the overview what is in view.

use super::pace::{as_page_moves, next_frame};
use super::view_model::{View, WIDTH};
use crate::components::apparatus::APPARATUS;
use crate::components::filter_bar::STRIP;
use gloo::events::EventListener;
use std::rc::Rc;
use web_sys::{Element, ScrollBehavior, ScrollToOptions};

/// What is more screens away is gone to in one go.
const SMOOTH_SCREENS_MAX: f64 = 3.0;

/// Brings the first of these elements that is displayed into view, unless it is well in view already.
pub(super) fn show(ids: &[String]) {
    if bring(ids, true) == Some(ScrollBehavior::Instant) {
        // What was never drawn before may be higher than was thought, and push aside what was gone to.
        let ids = ids.to_vec();
        next_frame(move || {
            bring(&ids, false);
        });
    }
}

/// Does so, and says how the page moved, if it did.
fn bring(ids: &[String], may_glide: bool) -> Option<ScrollBehavior> {
    let document = gloo::utils::document();
    let element = ids.iter().filter_map(|id| document.get_element_by_id(id)).find(is_displayed)?;
    if is_well_in_view(&element) {
        return None;
    }
    let glides = may_glide && !moves_little() && is_nearby(&element);
    let behavior = if glides { ScrollBehavior::Smooth } else { ScrollBehavior::Instant };
    let options = ScrollToOptions::new();
    options.set_top(way_to_middle(&element));
    options.set_behavior(behavior);
    gloo::utils::window().scroll_by_with_scroll_to_options(&options);
    Some(behavior)
}

/// Brings the one that is chosen in a line that moves sideways to its middle, so that what is beside it shows as well. The
/// page itself stays where it is.
pub(super) fn show_in_line(selector: &str) {
    let chosen = gloo::utils::document().query_selector(selector).ok().flatten();
    let Some((chosen, line)) = chosen.and_then(|chosen| chosen.parent_element().map(|line| (chosen, line))) else {
        return;
    };
    let (one, all) = (chosen.get_bounding_client_rect(), line.get_bounding_client_rect());
    let way = whole((one.left() + one.right() - all.left() - all.right()) / 2.0);
    line.set_scroll_left(line.scroll_left() + way);
}

/// How far the page has to move for an element to stand in the middle of what is seen of the texts: on a telephone the
/// foot takes a third of the screen. What is taller begins at the top of it.
fn way_to_middle(element: &Element) -> f64 {
    let (_, bottom) = edges();
    let strip = gloo::utils::document().get_element_by_id(STRIP);
    // The strip above may still be on its way to the top of the screen.
    let top = strip.map_or(0.0, |strip| strip.get_bounding_client_rect().height());
    let area = element.get_bounding_client_rect();
    let room = (bottom - top - area.height()) / 2.0;
    area.top() - top - room.max(LEAST_ROOM_PX)
}

/// Between what is gone to and the strip above, in pixels, there is at least so much.
const LEAST_ROOM_PX: f64 = 12.0;

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

/// Whether an element is so few screens away that what is between can be seen as it passes.
fn is_nearby(element: &Element) -> bool {
    let height = gloo::utils::document().document_element().map_or(0, |root| root.client_height());
    element.get_bounding_client_rect().top().abs() <= f64::from(height) * SMOOTH_SCREENS_MAX
}

/// Between which heights of the screen the texts are seen.
fn edges() -> (f64, f64) {
    let document = gloo::utils::document();
    // By their ids: a search by class would go through the texts to find what stands below them.
    let area = |id: &str| document.get_element_by_id(id).map(|it| it.get_bounding_client_rect());
    let height = document.document_element().map_or(0, |root| root.client_height());
    let top = area(STRIP).map_or(0.0, |strip| strip.bottom().max(0.0));
    (top, area(APPARATUS).map_or(f64::from(height), |foot| foot.top()))
}

/// The height of the screen at which the texts are read.
pub(super) fn middle() -> f64 {
    let (top, bottom) = edges();
    f64::midpoint(top, bottom)
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

/// Draws the window of the overview around the rows in view, if it can be seen, or is moved by keys.
fn show_window(view: &View) {
    let document = gloo::utils::document();
    let [Some(frame), Some(overview)] = ["overview-window", "overview"].map(|id| document.get_element_by_id(id)) else {
        return;
    };
    if overview.get_bounding_client_rect().bottom() < 0.0 && document.active_element().as_ref() != Some(&overview) {
        return;
    }
    let (x, width) = rows_in_view().map_or((0, 0), |(first, last)| view.window(first, last));
    put(&frame, "x", x);
    put(&frame, "width", width);
    put(&overview, "aria-valuenow", (x + width / 2) * 100 / WIDTH);
}

/// Sets an attribute to a number. One that has it already is left alone, so that nothing is drawn anew.
fn put(element: &Element, name: &str, number: u32) {
    let number = number.to_string();
    if element.get_attribute(name).as_ref() != Some(&number) {
        // An element of our own takes any attribute.
        let _ = element.set_attribute(name, &number);
    }
}

/// Whole pixels. The page never writes a fraction out: the tables with which that is done would weigh as much as a
/// screen of it.
#[allow(clippy::cast_possible_truncation, reason = "no page is as tall as 32 bits count")]
pub(super) fn whole(pixels: f64) -> i32 {
    pixels.round() as i32
}

/// The numbers of the first and the last row on the screen, as seen in either column.
pub(super) fn rows_in_view() -> Option<(u32, u32)> {
    let (top, bottom) = edges();
    let mut seen: Option<(u32, u32)> = None;
    for column in columns() {
        for row in [row_at(&column, top), row_at(&column, bottom)].into_iter().flatten() {
            let (first, last) = seen.unwrap_or((row, row));
            seen = Some((first.min(row), last.max(row)));
        }
    }
    seen
}

/// The number of the row that is read.
pub(super) fn row_in_middle() -> Option<u32> {
    columns().iter().find_map(|column| row_at(column, middle()))
}

/// What holds the sections: the texts, or each of the two columns where each text flows by itself.
fn columns() -> Vec<Element> {
    let texts = gloo::utils::document().get_element_by_id("texts");
    let flow = texts.as_ref().and_then(|texts| texts.first_element_child()?.next_element_sibling());
    match flow.filter(|flow| flow.class_list().contains("flow")) {
        Some(flow) => [flow.first_element_child(), flow.last_element_child()].into_iter().flatten().collect(),
        None => texts.into_iter().collect(),
    }
}

/// The number of the row of a column that is at a height of the screen, or of the nearest one. Found by halves: asking
/// the browser what is at a place takes longer.
fn row_at(column: &Element, height: f64) -> Option<u32> {
    let near = child_at(column, height)?;
    // What is no section stands before the first or after the last one.
    let mut section = Some(near.clone());
    while section.as_ref().is_some_and(|it| !it.class_list().contains("section")) {
        section = section.and_then(|it| it.next_element_sibling());
    }
    if section.is_none() {
        section = Some(near);
        while section.as_ref().is_some_and(|it| !it.class_list().contains("section")) {
            section = section.and_then(|it| it.previous_element_sibling());
        }
    }
    // On a narrow page one of the columns is not displayed.
    let section = section.filter(|it| it.get_bounding_client_rect().width() > 0.0)?;
    let row = child_at(&section, height)?;
    row.id().trim_start_matches(['r', 'a', 'b']).parse().ok()
}

/// The first child that ends below a height; the last one if none does.
fn child_at(parent: &Element, height: f64) -> Option<Element> {
    let children = parent.children();
    let (mut first, mut last) = (0, children.length().checked_sub(1)?);
    while first < last {
        let middle = first.midpoint(last);
        if children.item(middle)?.get_bounding_client_rect().bottom() > height {
            last = middle;
        } else {
            first = middle + 1;
        }
    }
    children.item(first)
}
