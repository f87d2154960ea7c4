//! Deepens the two ends of a link under the pointer, and outlines those of the chosen one.
//!
//! Classes are put on a link's own few elements, found by their ids. Drawing the texts anew, or asking the whole page
//! for marks, would be felt at every move of the pointer.

use super::view_model::{Link, View};
use crate::components::passage_text::{element_id, hit_id};
use crate::engine::Side;
use web_sys::Element;

/// Which links are deepened and outlined now.
#[derive(Debug, Default)]
pub(super) struct Highlight {
    pointed: Option<u32>,
    /// The elements of that link, so that they need not be looked up again when the pointer leaves it.
    deepened: Vec<Element>,
    chosen: Option<u32>,
    hit: Option<usize>,
    noted: Vec<u32>,
}

impl Highlight {
    /// Deepens the link under the pointer.
    pub(super) fn point(&mut self, view: &View, link: Option<u32>) {
        if link != self.pointed {
            set(&self.deepened, "hover", false);
            self.deepened = elements(view, link);
            set(&self.deepened, "hover", true);
            self.pointed = link;
        }
    }

    /// Outlines the chosen link.
    pub(super) fn choose(&mut self, view: &View, link: Option<u32>) {
        if link != self.chosen {
            toggle(view, self.chosen, "on", false);
        }
        // Elements drawn since the choice was made carry no class yet.
        toggle(view, link, "on", true);
        self.chosen = link;
    }

    /// Marks the first elements of links with notes.
    pub(super) fn note(&mut self, view: &View, links: Vec<u32>) {
        self.noted.iter().for_each(|link| toggle(view, Some(*link), "noted", false));
        self.noted = links;
        self.note_again(view);
    }

    /// Marks those that were drawn since, too.
    pub(super) fn note_again(&self, view: &View) {
        self.noted.iter().for_each(|link| toggle(view, Some(*link), "noted", true));
    }

    /// Frames the hit that is gone to.
    pub(super) fn find(&mut self, hit: Option<usize>) {
        for (number, on) in [(self.hit, false), (hit, true)] {
            frame(number, on);
        }
        self.hit = hit;
    }

    /// Frames it once it is drawn, too.
    pub(super) fn find_again(&self) {
        frame(self.hit, true);
    }

    /// Forgets links that are numbered anew; their elements are drawn anew, too.
    pub(super) fn forget(&mut self, view: &View) {
        self.point(view, None);
        self.choose(view, None);
    }
}

fn frame(hit: Option<usize>, on: bool) {
    let element = hit.and_then(|number| gloo::utils::document().get_element_by_id(&hit_id(number)));
    // Refused for class names with white space only.
    let _ = element.map(|element| element.class_list().toggle_with_force("on", on));
}

fn toggle(view: &View, link: Option<u32>, class: &str, on: bool) {
    set(&elements(view, link), class, on);
}

fn set(elements: &[Element], class: &str, on: bool) {
    for element in elements {
        // Refused for class names with white space only.
        let _ = element.class_list().toggle_with_force(class, on);
    }
}

/// The elements that carry a link, as far as they are drawn.
fn elements(view: &View, link: Option<u32>) -> Vec<Element> {
    let Some((number, link)) = link.and_then(|number| Some((number, view.link(number)?))) else {
        return Vec::new();
    };
    let document = gloo::utils::document();
    ids(number, link).filter_map(|id| document.get_element_by_id(&id)).collect()
}

/// The ids of all elements that carry a link, and of the connector of its row.
fn ids(number: u32, link: &Link) -> impl Iterator<Item = String> {
    let sides = Side::BOTH.into_iter().map(|side| (side, link.ends[side]));
    let ends = sides.flat_map(move |(side, ends)| (0..ends).map(move |nth| element_id(side, number, nth)));
    ends.chain([format!("t{number}")])
}
