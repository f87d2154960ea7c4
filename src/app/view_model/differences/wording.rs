//! Wording: which words stand where the other text has different ones.

use super::source::{Beside, Source};
use super::{Finding, Group, filled};
use crate::app::view_model::sorted::sort_by_key;
use crate::engine::{Hedge, Pair, Side, SwapKind};
use crate::say;
use std::cmp::Reverse;
use std::collections::BTreeMap;

const BESIDE: Beside = Beside { before: 3, after: 3 };

/// Swapped words, those swapped again and again first. Swapped figures are listed among the figures.
pub(super) fn list(source: Source<'_>) -> Vec<Group> {
    filled([
        (say::left_open().to_owned(), true, hedges(source)),
        (say::how_reported().to_owned(), true, swaps(source, SwapKind::Attribution)),
        (say::other_names().to_owned(), true, swaps(source, SwapKind::Name)),
        (say::other_words().to_owned(), true, swaps(source, SwapKind::Wording)),
    ])
}

/// Words that leave a statement open where the other text does not, or says so in another way.
fn hedges(source: Source<'_>) -> Vec<Finding> {
    let finding = |hedge: &Hedge| {
        let sides = Pair::from_fn(|side| hedge.sides[side].map(|span| source.in_context(side, span, BESIDE)));
        Finding { head: String::new(), note: String::new(), sides }
    };
    source.comparison().hedges.iter().map(finding).collect()
}

fn swaps(source: Source<'_>, kind: SwapKind) -> Vec<Finding> {
    let mut known: BTreeMap<Pair<String>, usize> = BTreeMap::new();
    let mut found: Vec<(Finding, u32)> = Vec::new();
    for swap in source.comparison().word_swaps.iter().filter(|swap| swap.kind == kind) {
        let words = Pair::from_fn(|side| source.text(side, swap.spans[side]).to_lowercase());
        if let Some(at) = known.get(&words) {
            found[*at].1 += 1;
            continue;
        }
        known.insert(words, found.len());
        let spot = |side: Side| Some(source.in_context(side, swap.spans[side], BESIDE));
        found.push((Finding { head: String::new(), note: String::new(), sides: Pair::from_fn(spot) }, 1));
    }
    sort_by_key(&mut found, |(_, times)| Reverse(*times));
    let told = |(finding, times)| Finding { note: often(times), ..finding };
    found.into_iter().map(told).collect()
}

fn often(times: u32) -> String {
    match times {
        1 => String::new(),
        times => say::once_or_more(times),
    }
}
