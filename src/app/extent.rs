//! Which sections of a long column are in the document: those near the view. They come and go as the page moves.

use super::pace::{as_page_moves, in_a_pause};
use super::view_model::Column;
use crate::components::shared::Shared;
use gloo::events::EventListener;
use std::cell::RefCell;
use std::ops::Range;
use std::rc::Rc;
use web_sys::{DomRect, Element};
use yew::prelude::*;

/// How far beyond the view sections are drawn, and how much of it may be used up before the next ones are, in pixels.
const BEYOND_PX: i64 = 1600;
const BEYOND_LEAST_PX: i64 = 500;

/// What is drawn around a goal changes the height of the page, and the browser may move the page for it before the page
/// goes there: so many moves do not count.
const AWAITED_LOOKS: u8 = 2;

/// Up to which height of the window the first section fills it, in pixels.
const COMMON_PX: i32 = 1000;

/// The sections that are drawn, and what stands in the place of the others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Extent {
    /// The sections in the document.
    pub drawn: Range<usize>,
    /// How high those before them would be, in pixels.
    pub above: u32,
    /// How high those after them would be.
    pub below: u32,
    /// Whether all that is near the view is drawn.
    pub settled: bool,
}

/// The section somebody goes to, and which of all goals that is.
pub type Wanted = (usize, u32);

/// The ids of the gaps above and below the drawn sections of a column.
pub fn gap_ids(column: &str) -> [String; 2] {
    [format!("above-{column}"), format!("below-{column}")]
}

/// Which sections of a column are drawn; with no bytes, none. They are those near the view, but for the section that is
/// `wanted`: until the page has gone there, they are those around it.
#[hook]
pub fn use_extent(bytes: &Shared<Vec<u32>>, column: &'static str, wanted: Wanted) -> Extent {
    let update = use_force_update();
    let held = use_memo(bytes.clone(), |bytes| RefCell::new(Held::of(bytes)));
    held.borrow_mut().seek(wanted);
    let first = use_mut_ref(|| true);
    let holds = Rc::clone(&held);
    use_effect_with(bytes.clone(), move |bytes| {
        let look = move || {
            if holds.borrow_mut().look(column) {
                update.force_update();
            }
        };
        let listening = (!bytes.is_empty()).then(|| {
            // The first picture waits for nothing; sections that replace others are needed with it.
            let pending = if first.replace(false) {
                Some(in_a_pause(look.clone()))
            } else {
                look();
                None
            };
            (pending, as_page_moves(look))
        });
        move || drop(listening)
    });
    held.borrow().extent.clone()
}

struct Held {
    column: Column,
    extent: Extent,
    /// The goal that was heeded last.
    sought: u32,
    /// So many looks are let pass until the page has gone there.
    awaited: u8,
    width: i64,
}

impl Held {
    fn of(bytes: &[u32]) -> Self {
        let mut held = Self { column: Column::of(bytes), extent: Extent::default(), sought: 0, awaited: 0, width: 0 };
        held.draw(0..bytes.len().min(1));
        held
    }

    fn draw(&mut self, drawn: Range<usize>) {
        let (above, below) = (self.column.span(0..drawn.start), self.column.span(drawn.end..self.column.len()));
        self.extent = Extent { drawn, above, below, settled: self.extent.settled };
    }

    /// Draws what is around a section that somebody goes to.
    fn seek(&mut self, (section, nth): Wanted) {
        if std::mem::replace(&mut self.sought, nth) != nth && !self.extent.drawn.contains(&section) {
            self.draw(section.saturating_sub(1).min(self.column.len())..(section + 2).min(self.column.len()));
            self.awaited = AWAITED_LOOKS;
        }
    }

    /// Draws what is near the view now, and tells whether that is something else.
    fn look(&mut self, column: &str) -> bool {
        let document = gloo::utils::document();
        let [Some(above), Some(below)] = gap_ids(column).map(|id| document.get_element_by_id(&id)) else {
            return false;
        };
        let height = i64::from(document.document_element().map_or(0, |root| root.client_height()));
        let (start, end) = (above.get_bounding_client_rect(), below.get_bounding_client_rect());
        let is_seen = (start.bottom() as i64) < height && end.top() > 0.0;
        if !is_seen && self.awaited > 0 {
            self.awaited -= 1;
            return false;
        }
        self.awaited = 0;
        let Range { start: first, end: last } = self.extent.drawn;
        let near = (first == 0 || start.bottom() as i64 <= -BEYOND_LEAST_PX)
            && (last == self.column.len() || end.top() as i64 >= height + BEYOND_LEAST_PX);
        if near && self.extent.settled {
            return false;
        }
        self.measure(&above, &start);
        // What is shown may stand elsewhere than what is known by now of the sections above says.
        let shift = i64::from(self.column.span(0..first)) - i64::from(self.extent.above);
        let top = shift - start.top() as i64;
        let drawn = self.column.between(top - BEYOND_PX, top + height + BEYOND_PX);
        let before = self.extent.clone();
        self.extent.settled = true;
        self.draw(drawn);
        self.extent != before
    }

    fn measure(&mut self, above: &Element, start: &DomRect) {
        let width = start.width() as i64;
        if std::mem::replace(&mut self.width, width) != width {
            self.column.forget();
        }
        let (mut heights, mut section) = (Vec::new(), above.next_element_sibling());
        while let Some(drawn) = section.filter(|_| heights.len() < self.extent.drawn.len()) {
            heights.push(drawn.get_bounding_client_rect().height().round() as u32);
            section = drawn.next_element_sibling();
        }
        self.column.measure(self.extent.drawn.start, &heights);
    }
}

/// How many sections the first picture takes: the first fills a common screen.
pub fn sections_at_first() -> usize {
    let height = gloo::utils::document_element().client_height();
    if height > COMMON_PX { 2 } else { 1 }
}

/// Whether the browser keeps what is read in its place while what stands above it changes its height. In one that does
/// not, WebKit today, a step through a text of which only a part is drawn may come to rest beside its mark; there very
/// long texts are drawn whole.
pub fn keeps_place() -> bool {
    web_sys::css::supports_with_value("overflow-anchor", "auto").unwrap_or(false)
}

/// Whether the page is being printed. Paper holds all there is.
#[hook]
pub fn use_printing() -> bool {
    let printing = use_state_eq(|| false);
    let set = printing.setter();
    use_effect_with((), move |()| {
        let window = gloo::utils::window();
        let listen = |name, on: bool| {
            let set = set.clone();
            EventListener::new(&window, name, move |_| set.set(on))
        };
        let listeners = [listen("beforeprint", true), listen("afterprint", false)];
        move || drop(listeners)
    });
    *printing
}
