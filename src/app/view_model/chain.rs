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

/// How many pairs before a pair are looked at for the one that stands level above it.
const LOOK_BACK: usize = 48;

/// The anchors in reading order; they neither cross nor touch the same sentence.
///
/// Two sentences can be brought to one height only by pushing one of them down, and what pushes is white paper. So pairs
/// that moved are left where they are, and of the others those are chosen that are worth most when the holes they open
/// are taken off: a chain by dynamic programming. Nothing is lost by a pair that is passed over: it is marked, and shows
/// its partner when it is asked for.
pub(super) fn chain(comparison: &Comparison, assigned: &Assigned) -> Vec<Anchor> {
    let candidates = candidates(comparison, assigned);
    let mut best: Vec<(i64, Option<usize>)> = Vec::with_capacity(candidates.len());
    for (nth, candidate) in candidates.iter().enumerate() {
        let alone = (-candidate.hole(Pair::new(0, 0)), None);
        let after = (nth.saturating_sub(LOOK_BACK)..nth).filter(|before| candidate.follows(&candidates[*before])).map(
            |before| {
                (best[before].0 - candidate.hole(candidates[before].bytes.as_ref().map(|it| it.end)), Some(before))
            },
        );
        let (gain, before) = after.chain([alone]).max_by_key(|(gain, _)| *gain).unwrap_or(alone);
        best.push((gain + candidate.worth, before));
    }
    let mut last = (0..best.len()).max_by_key(|nth| best[*nth].0).filter(|nth| best[*nth].0 > 0);
    let mut chosen = Vec::new();
    while let Some(nth) = last {
        chosen.push(candidates[nth].anchor.clone());
        last = best[nth].1;
    }
    chosen.reverse();
    chosen
}

/// A pair that may stand level.
struct Candidate {
    anchor: Anchor,
    /// Where its core stands in the texts.
    bytes: Pair<Range<u32>>,
    /// How many bytes of hole it is worth.
    worth: i64,
}

impl Candidate {
    /// How many bytes of one text have nothing beside them when this starts level and both texts go on from `ends`.
    fn hole(&self, ends: Pair<u32>) -> i64 {
        let between = Pair::from_fn(|side| i64::from(self.bytes[side].start) - i64::from(ends[side]));
        (between.left - between.right).abs()
    }

    fn follows(&self, before: &Candidate) -> bool {
        let (here, there) = (&self.anchor.sentences, &before.anchor.sentences);
        Side::BOTH.iter().all(|side| here[*side].start >= there[*side].end)
    }
}

fn candidates(comparison: &Comparison, assigned: &Assigned) -> Vec<Candidate> {
    let tied = comparison.sentence_pairs.iter().zip(&assigned.ties).zip(0u32..);
    let tied = tied.filter(|((pair, tie), _)| **tie != Tie::None && pair.moved.is_none());
    tied.map(|((pair, tie), number)| {
        let sentences = pair.sentences.as_ref().map(|list| core(list));
        let bytes = Pair::from_fn(|side| {
            let all = &comparison.outlines[side].sentences;
            let (first, last) = (&all[sentences[side].start], &all[sentences[side].end - 1]);
            first.span.start().get()..last.span.end().get()
        });
        let length = (bytes.left.len() + bytes.right.len()) / 2;
        let worth = worth(*tie) * i64::try_from(length).unwrap_or(i64::MAX / 16);
        Candidate { anchor: Anchor { pair: number, sentences }, bytes, worth }
    })
    .collect()
}

/// How long a hole a pair is worth, in its own lengths: readers follow edited wording line by line; sentences about the
/// same point are only good to know.
fn worth(tie: Tie) -> i64 {
    match tie {
        Tie::Same | Tie::Edited => 8,
        Tie::Statement => 4,
        Tie::Related => 1,
        Tie::None => 0,
    }
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
