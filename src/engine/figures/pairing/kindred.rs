//! Figures of sentences that do not match but are told of one matter.

use super::Matching;
use crate::engine::pair::{Pair, Side};
use crate::engine::span::Offset;

/// Two values told of one thing in such sentences differ by less than this factor, in tenths.
const NEAR_KINDRED: u64 = 20;
/// How many words around a figure tell what it is about.
const AROUND: u32 = 6;

impl Matching<'_> {
    /// Ties what counts the same thing in kindred sentences, or stands near the same words.
    pub(super) fn by_kindred(&mut self) {
        for pair in self.tied.kindred {
            let members = Pair::new(self.members(Side::Left, &[pair.left]), self.members(Side::Right, &[pair.right]));
            let passes: [fn(&Self, Pair<usize>) -> bool; 3] = [
                |own, at| own.agrees(at) && own.counts_alike(at),
                |own, at| own.is_like(at) && own.counts_alike(at) && own.is_near(at, NEAR_KINDRED),
                |own, at| own.may_answer(at) && own.is_near(at, NEAR_KINDRED) && own.are_told_alike(at),
            ];
            for pass in passes {
                self.tie_members(&members, pass);
            }
        }
    }

    /// Whether a word near one figure stands near the other too, or one of the same meaning.
    fn are_told_alike(&self, at: Pair<usize>) -> bool {
        let figures = self.figures(at);
        let near = |side: Side| {
            let tokens = figures[side].tokens;
            let reading = self.evidence.readings[side];
            let sentence = self.notes[side].sentence(reading.tokens[tokens.start().index()].sentence.index());
            let (from, to) = (tokens.start().get(), tokens.end().get());
            let reach = sentence.start.max(from.saturating_sub(AROUND))..sentence.end.min(to + AROUND);
            let tells = |at: &u32| {
                let is_own = from <= *at && *at < to;
                let stem = reading.stems[*at as usize] as usize;
                !is_own && !self.evidence.weights.function[stem] && self.notes[side].at(*at).figure.is_none()
            };
            reach.filter(tells).map(|at| reading.stems[at as usize]).collect::<Vec<u32>>()
        };
        let near = Pair::from_fn(near);
        let knows = |left: u32, right: u32| left == right || self.tied.synonyms.knows(Pair::new(left, right));
        near.left.iter().any(|left| near.right.iter().any(|right| knows(*left, *right)))
    }
}
