//! Where rows stand in the two texts, so that a row is found without looking through all of them.

use super::rows::{Row, Section};
use crate::engine::{Offset, Pair, Side};
use std::rc::Rc;

/// Where the rows of a comparison begin in each text.
#[derive(Debug, Default)]
pub(super) struct Places {
    /// The first byte of each row's cell and the number of the row, as the rows are drawn.
    starts: Pair<Vec<(u32, u32)>>,
    /// Whether they are drawn in the order of the text, as all are whose text does not follow the other.
    in_order: Pair<bool>,
    /// Where each text ends, in bytes; 1 for an empty one, so that it can be divided by.
    pub(super) ends: Pair<u32>,
}

impl Places {
    /// Looks through the rows once.
    pub(super) fn of(sections: &[Rc<Section>]) -> Self {
        let rows = || sections.iter().flat_map(|section| &section.rows);
        let starts = Pair::from_fn(|side: Side| -> Vec<_> {
            rows().filter_map(|row| Some((row.spans[side]?.start().get(), row.number))).collect()
        });
        let end = |row: &Row, side: Side| row.spans[side].map_or(1, |span| span.end().get());
        let ends = Pair::from_fn(|side| rows().map(|row| end(row, side)).max().unwrap_or(1));
        Self { in_order: starts.as_ref().map(|starts| starts.is_sorted()), starts, ends }
    }

    /// The number of the last row that begins at a byte of a text or before it.
    pub(super) fn before(&self, side: Side, byte: u32) -> Option<u32> {
        let starts = &self.starts[side];
        let begins = |(start, _): &(u32, u32)| *start <= byte;
        if self.in_order[side] {
            return Some(starts[starts.partition_point(begins).checked_sub(1)?].1);
        }
        starts.iter().copied().filter(begins).max().map(|(_, row)| row)
    }
}
