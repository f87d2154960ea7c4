//! Bands between sentences that belong together, where each text flows by itself: drawn for what is on the screen.

use super::pace::{as_page_moves, next_frame};
use super::scroll::{self, whole};
use super::view_model::{Tie, View};
use crate::components::flow::strand_id;
use crate::components::texts::RIBBONS;
use crate::engine::{Pair, Side};
use gloo::events::EventListener;
use std::rc::Rc;
use web_sys::{DomRect, Element};

/// Draws the bands, and draws them anew as the page moves, once a picture, until the listeners are dropped.
pub(super) fn follow(view: Rc<View>) -> [EventListener; 2] {
    as_page_moves(move || draw(&view))
}

/// Draws the bands with the next picture, when it is known where the texts stand.
pub(super) fn draw_soon(view: &Rc<View>) {
    let view = Rc::clone(view);
    next_frame(move || draw(&view));
}

fn draw(view: &View) {
    let Some(canvas) = gloo::utils::document().get_element_by_id(RIBBONS) else {
        return;
    };
    let area = canvas.get_bounding_client_rect();
    let Some((first, last)) = scroll::rows_in_view() else {
        return;
    };
    let mut paths = Pair::<String>::default();
    for row in view.rows_between(first, last).filter(|row| row.tie != Tie::None) {
        let path = if matches!(row.tie, Tie::Same | Tie::Edited) { &mut paths.left } else { &mut paths.right };
        path.push_str(&band(row.number, &area).unwrap_or_default());
    }
    for (path, d) in [(canvas.first_element_child(), paths.left), (canvas.last_element_child(), paths.right)] {
        // An element of our own takes any attribute.
        let _ = path.map(|path: Element| path.set_attribute("d", &d));
    }
}

/// The band between the two cells of a row, in pixels of the drawing.
fn band(row: u32, area: &DomRect) -> Option<String> {
    let ends = Pair::from_fn(|side: Side| {
        let element = gloo::utils::document().get_element_by_id(&strand_id(side, row))?;
        let cell = element.first_element_child()?.get_bounding_client_rect();
        Some((whole(cell.top() - area.top()), whole(cell.bottom() - area.top())))
    });
    let (width, half) = (whole(area.width()), whole(area.width() / 2.0));
    let ((a, b), (c, d)) = (ends.left?, ends.right?);
    Some(format!("M0 {a}C{half} {a} {half} {c} {width} {c}V{d}C{half} {d} {half} {b} 0 {b}Z"))
}
