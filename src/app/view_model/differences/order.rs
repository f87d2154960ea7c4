//! The order of telling: where each statement that both make stands among them, in either text.

use super::source::Source;
use super::{Finding, Group, filled};
use crate::app::view_model::sorted::sort_by_key;
use crate::app::view_model::steps::shorten;
use crate::app::view_model::text::part_at;
use crate::engine::{ByteSpan, Offset, Pair, PairKind, SentencePair, Side};
use crate::say;
use std::cmp::Reverse;

/// A statement that both texts make.
pub(super) struct Told {
    /// Its first sentence on each side.
    pub(super) spans: Pair<ByteSpan>,
    /// The number of that sentence.
    sentence: Pair<u32>,
    /// Its place among all that both say, from 1.
    rank: Pair<usize>,
    moved: bool,
}

/// A line of the chart: how far down a statement stands in each text, in thousandths of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slope {
    /// How far down it stands.
    pub heights: Pair<u32>,
    /// Whether it is out of the common order.
    pub moved: bool,
    /// Where it stands.
    pub places: Pair<ByteSpan>,
}

const STATEMENT_CHARS_MAX: usize = 110;

/// The statements that both make, in the order of A. Headlines and by-lines are no part of the telling.
pub(super) fn told(source: Source<'_>) -> Vec<Told> {
    let pairs = source.comparison().sentence_pairs.iter().filter(|pair| pair.kind != PairKind::Related);
    let mut told: Vec<Told> = pairs.filter_map(|pair| statement(source, pair)).collect();
    for side in [Side::Right, Side::Left] {
        sort_by_key(&mut told, |told| told.sentence[side]);
        told.iter_mut().zip(1..).for_each(|(told, rank)| told.rank[side] = rank);
    }
    told
}

fn statement(source: Source<'_>, pair: &SentencePair) -> Option<Told> {
    let outlines = &source.comparison().outlines;
    let sentence = Pair::new(*pair.sentences.left.first()?, *pair.sentences.right.first()?);
    let spans = Pair::from_fn(|side| outlines[side].sentences[sentence[side].index()].span);
    let framing = Side::BOTH.iter().any(|side| part_at(&outlines[*side], spans[*side]).is_some());
    let told = Told { spans, sentence: sentence.map(Offset::get), rank: Pair::default(), moved: pair.moved.is_some() };
    (!framing).then_some(told)
}

/// The same as a list, what stands farthest from its place first.
pub(super) fn list(source: Source<'_>, told: &[Told]) -> Vec<Group> {
    let (mut moved, kept): (Vec<&Told>, Vec<&Told>) = told.iter().partition(|told| told.moved);
    sort_by_key(&mut moved, |told| Reverse(told.rank.left.abs_diff(told.rank.right)));
    let findings = |told: Vec<&Told>| told.into_iter().map(|told| finding(source, told)).collect();
    filled([
        (say::out_of_order().to_owned(), true, findings(moved)),
        (say::in_order().to_owned(), false, findings(kept)),
    ])
}

fn finding(source: Source<'_>, told: &Told) -> Finding {
    let spot = |side: Side| {
        let words = shorten(source.text(side, told.spans[side]), STATEMENT_CHARS_MAX);
        Some(source.spot(side, told.spans[side], vec![(words, false)]))
    };
    let Pair { left, right } = told.rank.map(ordinal);
    let note = if left == right { say::rank_in_both(&left) } else { say::in_a_and_b(&left, &right) };
    Finding { head: String::new(), note, sides: Pair::from_fn(spot) }
}

/// The lines of the chart.
pub(super) fn slopes(source: Source<'_>, told: &[Told]) -> Vec<Slope> {
    let height = |side: Side, sentence: u32| {
        let last = source.comparison().outlines[side].sentences.len().saturating_sub(1).max(1) as u64;
        u32::try_from(u64::from(sentence) * 1000 / last).unwrap_or(1000)
    };
    let slope = |told: &Told| Slope {
        heights: Pair::from_fn(|side| height(side, told.sentence[side])),
        moved: told.moved,
        places: told.spans,
    };
    told.iter().map(slope).collect()
}

/// "11th": English and its like choose the ending by the last digit, except for the teens.
fn ordinal(rank: usize) -> String {
    let teens = matches!(rank % 100, 11..=13);
    say::rank(rank, if teens { 0 } else { rank % 10 })
}

#[cfg(test)]
mod tests {
    use super::ordinal;

    #[test]
    fn ranks_are_said_as_ordinals() {
        assert_eq!([1, 10, 11, 12, 21, 103].map(ordinal), ["first", "tenth", "11th", "12th", "21st", "103rd"]);
    }
}
