//! One text arranged by the other: every sentence beside its partner, wherever the partner stands.
//!
//! The text that leads keeps its order. The other gives up its own: it is cut before each sentence that has a partner, and
//! what follows such a sentence without a partner stays behind it.

use super::chain::{Anchor, core};
use super::links::{Assigned, Tie};
use crate::app::view_model::sorted::{sort, sort_by_key};
use crate::engine::{Comparison, Pair, Side};
use std::cmp::Reverse;
use std::ops::Range;

/// All pairs that can stand level when the other text follows the `lead`, in the order of that.
///
/// No sentence can stand in two places: of pairs that want the same one, the stronger tie has it, then the larger pair.
pub(super) fn anchors(comparison: &Comparison, assigned: &Assigned, lead: Side) -> Vec<Anchor> {
    let tied = (0u32..).zip(comparison.sentence_pairs.iter().zip(&assigned.ties));
    let tied = tied.filter(|(_, (_, tie))| **tie != Tie::None);
    let mut wanting: Vec<(u8, Anchor)> = tied
        .map(|(pair, (tied, tie))| {
            (rank(*tie), Anchor { pair, sentences: tied.sentences.as_ref().map(|list| core(list)) })
        })
        .collect();
    sort_by_key(&mut wanting, |(rank, anchor)| (*rank, Reverse(anchor.sentences[lead].len()), anchor.pair));
    let mut taken = Pair::from_fn(|side| vec![false; comparison.outlines[side].sentences.len()]);
    let mut anchors = Vec::new();
    for (_, anchor) in wanting {
        let free = |side: &Side| !taken[*side][anchor.sentences[*side].clone()].contains(&true);
        if Side::BOTH.iter().all(free) {
            Side::BOTH.into_iter().for_each(|side| taken[side][anchor.sentences[side].clone()].fill(true));
            anchors.push(anchor);
        }
    }
    sort_by_key(&mut anchors, |anchor| anchor.sentences[lead].start);
    anchors
}

fn rank(tie: Tie) -> u8 {
    match tie {
        Tie::Same => 0,
        Tie::Edited => 1,
        Tie::Statement => 2,
        Tie::Related => 3,
        Tie::None => 4,
    }
}

/// What stands between sentences that are level, as runs of sentences.
pub(super) struct Arrangement {
    /// What each text has before the first of them.
    pub(super) first: Pair<Range<usize>>,
    /// What each text has after each of them, up to the next one in that text.
    pub(super) after: Vec<Pair<Range<usize>>>,
}

impl Arrangement {
    /// Cuts texts of so many sentences at the anchors, which need not follow each other in both.
    pub(super) fn of(anchors: &[Anchor], n_sentences: Pair<usize>) -> Self {
        let starts = Pair::from_fn(|side: Side| {
            let mut starts: Vec<usize> = anchors.iter().map(|anchor| anchor.sentences[side].start).collect();
            sort(&mut starts);
            starts
        });
        let next = |side: Side, from: usize| {
            let after = starts[side].partition_point(|start| *start < from);
            starts[side].get(after).copied().unwrap_or(n_sentences[side])
        };
        let after = |anchor: &Anchor| {
            Pair::from_fn(|side: Side| {
                let end = anchor.sentences[side].end;
                end..next(side, end)
            })
        };
        Self { first: Pair::from_fn(|side| 0..next(side, 0)), after: anchors.iter().map(after).collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_follows_a_sentence_stays_behind_it() {
        let anchor = |left: Range<usize>, right: Range<usize>| Anchor { pair: 0, sentences: Pair::new(left, right) };
        let arrangement = Arrangement::of(&[anchor(1..2, 5..6), anchor(2..4, 1..2)], Pair::new(6, 9));
        assert_eq!(arrangement.first, Pair::new(0..1, 0..1));
        assert_eq!(arrangement.after, [Pair::new(2..2, 6..9), Pair::new(4..6, 2..5)]);
    }
}
