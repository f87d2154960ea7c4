//! Whom and what each text relies on: who says so, and the pages it links to.

use super::source::{Beside, Source};
use super::{Finding, Group, filled};
use crate::engine::{Pair, Side, SourceKind};
use crate::say;

const BESIDE: Beside = Beside { before: 4, after: 6 };

/// The sources of both texts, those that only one of them names first.
pub(super) fn list(source: Source<'_>) -> Vec<Group> {
    let of = |left: bool, right: bool| {
        let here = |named: &&crate::engine::Source| {
            named.places.left.is_empty() != left && named.places.right.is_empty() != right
        };
        source.comparison().sources.iter().filter(here).map(|named| finding(source, named)).collect()
    };
    filled([
        (say::only_relies(Side::Left), true, of(true, false)),
        (say::only_relies(Side::Right), true, of(false, true)),
        (say::both_rely().to_owned(), false, of(true, true)),
    ])
}

fn finding(source: Source<'_>, named: &crate::engine::Source) -> Finding {
    let times: usize = Side::BOTH.into_iter().map(|side| named.places[side].len()).sum();
    let note = match (named.kind, times) {
        (SourceKind::Link, _) => say::linked().to_owned(),
        (SourceKind::Said, 1) => String::new(),
        (SourceKind::Said, times) => say::often(times),
    };
    let spot = |side: Side| named.places[side].first().map(|place| source.in_context(side, *place, BESIDE));
    Finding { head: named.text.clone(), note, sides: Pair::from_fn(spot) }
}
