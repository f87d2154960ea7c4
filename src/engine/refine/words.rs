//! The words of one group of sentences, tied to each other.

use super::belief::Chooser;
use super::{WordLinks, Words, ties};
use crate::engine::align::Group;
use crate::engine::pair::{Pair, Side};
use crate::engine::reading::Reading;
use crate::engine::span::{Offset, SentenceIdx, TokenSpan};
use similar::{Algorithm, DiffOp, capture_diff_slices};

/// The tokens of a group on each side, in text order.
pub(super) struct Sides {
    pub(super) tokens: Pair<Vec<u32>>,
    /// Turns that are tied already, sorted.
    pub(super) turns: Vec<Pair<TokenSpan>>,
}

impl Sides {
    pub(super) fn new(readings: Pair<&Reading<'_>>, group: &Group) -> Self {
        let tokens = readings.zip(group.sentences.as_ref()).map(|(reading, sentences)| {
            let spans = sentences.iter().map(|sentence| reading.sentence_tokens[SentenceIdx::new(*sentence).index()]);
            spans.flat_map(|span| span.iter().map(Offset::get)).collect()
        });
        Self { tokens, turns: Vec::new() }
    }

    /// Whether both sides still have a word that nothing is tied to; without one there is nothing to choose.
    pub(super) fn are_open(&self, links: &WordLinks) -> bool {
        let is_free = |side: Side| self.tokens[side].iter().any(|token| links.is_open(side, *token));
        Side::BOTH.into_iter().all(is_free)
    }

    /// Where a right token stands among the words of the group.
    pub(super) fn right_place(&self, token: u32) -> Option<usize> {
        self.place(Side::Right, token)
    }

    /// Where a token stands among the words of the group; those of one sentence stand together.
    pub(super) fn place(&self, side: Side, token: u32) -> Option<usize> {
        let own = self.tokens[side].as_slice();
        let place = token.checked_sub(*own.first()?)? as usize;
        if own.get(place) == Some(&token) { Some(place) } else { own.binary_search(&token).ok() }
    }

    pub(super) fn n_cells(&self) -> usize {
        self.tokens.left.len() * self.tokens.right.len()
    }
}

/// More ties than this for each word of a group say nothing about which words belong together.
const TIES_A_WORD_MAX: usize = 12;

/// Links the words that most likely stand for each other, in any order; those that a tile laid stay.
///
/// Sentences that repeat few words over and over are compared by a plain diff, since every word could stand for every
/// other. Quadratic in the group's words.
pub(super) fn align(words: Words<'_>, sides: &Sides, links: &mut WordLinks, chooser: &mut Chooser) {
    if !sides.are_open(links) {
        return;
    }
    let ties = ties::find(words, sides, links);
    if ties.len() > TIES_A_WORD_MAX * (sides.tokens.left.len() + sides.tokens.right.len()) {
        return diff(words.readings, sides, links);
    }
    if ties.iter().all(|tie| tie.laid) {
        return;
    }
    let common = words.readings.zip(sides.tokens.as_ref()).map(|(reading, tokens)| {
        tokens.iter().map(|token| words.is_common(&reading.tokens[*token as usize])).collect::<Vec<bool>>()
    });
    for at in chooser.choose(&ties, common.as_ref().map(Vec::as_slice)) {
        let at = Pair::new(sides.tokens.left[at.left], sides.tokens.right[at.right]);
        if links.is_free(at) {
            links.link(at);
        }
    }
}

/// Links equal words of very long groups by a plain diff of normal forms (Myers 1986).
pub(super) fn diff(readings: Pair<&Reading<'_>>, sides: &Sides, links: &mut WordLinks) {
    let normals = readings
        .zip(sides.tokens.as_ref())
        .map(|(reading, tokens)| tokens.iter().map(|token| reading.tokens[*token as usize].normal).collect::<Vec<_>>());
    for op in capture_diff_slices(Algorithm::Myers, &normals.left, &normals.right) {
        if let DiffOp::Equal { old_index, new_index, len } = op {
            for nth in 0..len {
                let at = Pair::new(sides.tokens.left[old_index + nth], sides.tokens.right[new_index + nth]);
                if links.is_free(at) {
                    links.link(at);
                }
            }
        }
    }
}
