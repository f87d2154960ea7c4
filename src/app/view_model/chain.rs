//! Which matched sentences stand level: the pairs that follow each other in both texts.

use super::links::{Assigned, Tie};
use crate::engine::{Comparison, Offset, Pair, SentenceIdx, Side};
use std::ops::Range;

/// Sentences of both sides that start level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Anchor {
    /// The sentence pair.
    pub(super) pair: u32,
    /// The sentences of its core, on each side.
    pub(super) sentences: Pair<Range<usize>>,
}

/// The anchors in reading order; they neither cross nor touch the same sentence.
///
/// The engine says which pairs moved; what is left is taken in order, and a pair that would cross is passed over, so
/// that the rows are sound whatever the engine says.
pub(super) fn chain(comparison: &Comparison, assigned: &Assigned) -> Vec<Anchor> {
    let mut anchors: Vec<Anchor> = Vec::new();
    let mut next = Pair::new(0, 0);
    for ((pair, tie), number) in comparison.sentence_pairs.iter().zip(&assigned.ties).zip(0u32..) {
        if *tie == Tie::None || pair.moved.is_some() {
            continue;
        }
        let sentences = pair.sentences.as_ref().map(|list| core(list));
        if Side::BOTH.iter().all(|side| sentences[*side].start >= next[*side]) {
            next = sentences.as_ref().map(|range| range.end);
            anchors.push(Anchor { pair: number, sentences });
        }
    }
    anchors
}

/// The longest run of sentences with gaps of at most one sentence, the first of equals.
///
/// A pair may hold sentences that stand far apart; only those that stand together can stand level with something.
pub(super) fn core(sentences: &[SentenceIdx]) -> Range<usize> {
    let mut longest = 0..0;
    let mut run = 0..0;
    for at in sentences.iter().map(|at| at.index()) {
        let continues = !run.is_empty() && at <= run.end + 1;
        run = if continues { run.start..at + 1 } else { at..at + 1 };
        if run.len() > longest.len() {
            longest = run.clone();
        }
    }
    longest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_core_is_the_longest_run() {
        let of = |list: &[u32]| core(&list.iter().map(|at| SentenceIdx::new(*at)).collect::<Vec<_>>());
        assert_eq!(of(&[3]), 3..4);
        assert_eq!(of(&[1, 4, 5, 9]), 4..6);
        assert_eq!(of(&[0, 2]), 0..3);
        assert_eq!(of(&[0, 3]), 0..1);
    }
}
