//! Each text in its natural flow: the cells of its rows one after the other, without the holes that level rows leave.

use super::View;
use super::rows::{Row, Section};
use crate::engine::{Pair, Side, Span};
use std::rc::Rc;

/// Cells of one text that the browser lays out together. A group begins with a paragraph wherever one begins nearby.
#[derive(Debug, PartialEq, Eq)]
pub struct Stretches {
    /// The section its first cell is from.
    pub section: usize,
    /// The cells, by their sections and their places in these.
    cells: Vec<(Rc<Section>, usize)>,
}

/// From how many cells on a group ends at the next paragraph, and after how many it ends all the same.
const GROUP_CELLS: usize = 20;
const GROUP_CELLS_MAX: usize = 60;

impl Stretches {
    /// From how many sections its cells are.
    pub fn sections(&self) -> usize {
        let mut n = 1;
        for two in self.cells.windows(2) {
            n += usize::from(!Rc::ptr_eq(&two[0].0, &two[1].0));
        }
        n
    }

    /// How many bytes of its text it holds.
    pub fn bytes(&self, side: Side) -> u32 {
        self.rows().map(|row| row.spans[side].map_or(0, Span::len)).sum()
    }

    /// The rows whose cells it holds.
    pub fn rows(&self) -> impl Iterator<Item = &Row> {
        self.cells.iter().map(|(section, at)| &section.rows[*at])
    }
}

impl View {
    /// The groups of each text, in text order.
    pub fn flow(&self) -> Pair<Vec<Rc<Stretches>>> {
        Pair::from_fn(|side| groups(&self.sections, side))
    }
}

fn groups(sections: &[Rc<Section>], side: Side) -> Vec<Rc<Stretches>> {
    let mut groups = Vec::new();
    let mut open = Stretches { section: 0, cells: Vec::new() };
    for (nth, section) in sections.iter().enumerate() {
        for (at, row) in section.rows.iter().enumerate() {
            let Some(first) = row.cells[side].first() else {
                continue;
            };
            let full = open.cells.len() >= if first.starts_paragraph { GROUP_CELLS } else { GROUP_CELLS_MAX };
            if full {
                groups.push(Rc::new(std::mem::replace(&mut open, Stretches { section: nth, cells: Vec::new() })));
            }
            open.cells.push((Rc::clone(section), at));
        }
    }
    if !open.cells.is_empty() {
        groups.push(Rc::new(open));
    }
    groups
}
