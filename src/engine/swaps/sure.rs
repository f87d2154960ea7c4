//! Swaps that need no guess: figures and names that were read against each other, what hedges one figure, and words of
//! one meaning of which each text uses one only.

use super::Finder;
use crate::engine::comparison::{FigurePair, Phrase, SwapKind, Tier, WordSwap};
use crate::engine::figures;
use crate::engine::names;
use crate::engine::pair::{Pair, Side};
use crate::engine::span::{Offset, TokenSpan};

/// In longer texts that each use one of two words say little about either place.
const TOKENS_MAX: u32 = 4_000;

impl Finder<'_> {
    /// Reworded phrases that hold a figure or a name on both sides.
    pub(super) fn numbers_and_names(&self) -> Vec<WordSwap> {
        let reworded = self.known.phrases.iter().filter(|phrase| phrase.tier == Tier::Reworded);
        let swap = |phrase: &Phrase| {
            let kind = if Side::BOTH.into_iter().all(|side| self.has_figure(phrase, side)) {
                SwapKind::Number
            } else if Side::BOTH.into_iter().all(|side| self.has_name(phrase, side)) {
                SwapKind::Name
            } else {
                return None;
            };
            Some(WordSwap { spans: phrase.spans, pair: phrase.pair, kind })
        };
        reworded.filter_map(swap).collect()
    }

    fn has_figure(&self, phrase: &Phrase, side: Side) -> bool {
        let notes = self.notes[side];
        let tokens =
            notes.token_at(phrase.spans[side].start().index())..notes.token_at(phrase.spans[side].end().index());
        let figures = self.known.figures[side];
        let next = figures.partition_point(|figure| figure.tokens().end().get() <= tokens.start);
        figures.get(next).is_some_and(|figure| figure.tokens().start().get() < tokens.end)
    }

    fn has_name(&self, phrase: &Phrase, side: Side) -> bool {
        names::holding(self.known.names[side], phrase.spans[side]).is_some()
    }

    /// What hedges one figure in different words: “about” and “more than”.
    pub(super) fn hedges_of_figures(&self) -> Vec<WordSwap> {
        let hedge = |side: Side, row: &FigurePair| {
            let span = row.sides[side].as_ref()?.span;
            figures::hedge(self.notes[side], self.known.figures[side], span)
        };
        let swap = |row: &FigurePair| {
            let tokens = Pair::new(hedge(Side::Left, row)?, hedge(Side::Right, row)?);
            let stems = Pair::from_fn(|side: Side| &self.evidence.readings[side].stems[tokens[side].range()]);
            (stems.left != stems.right).then(|| self.swap(tokens, None))
        };
        self.known.figure_pairs.iter().filter_map(swap).collect()
    }

    /// Words of one meaning of which each text uses one and not the other, where they stand first.
    pub(super) fn one_in_each(&self) -> Vec<WordSwap> {
        let readings = self.evidence.readings;
        if Side::BOTH.into_iter().any(|side| readings[side].n_tokens() > TOKENS_MAX) {
            return Vec::new();
        }
        let first = Pair::from_fn(|side: Side| {
            let mut first = vec![None; self.evidence.weights.function.len()];
            for (at, stem) in (0u32..).zip(&readings[side].stems) {
                first[*stem as usize].get_or_insert(at);
            }
            first
        });
        let swap = |(one, other): &(u32, u32)| {
            let at = Pair::new(first.left[*one as usize]?, first.right[*other as usize]?);
            let alone = first.right[*one as usize].is_none() && first.left[*other as usize].is_none();
            let fits = |side: Side| self.is_open(side, at[side]) && self.tells(side, at[side]);
            let fits = alone && Side::BOTH.into_iter().all(fits) && !self.is_one_word(at);
            fits.then(|| self.swap(at.map(|at| TokenSpan::of(at, at + 1)), None))
        };
        self.known.synonyms.words().iter().filter_map(swap).collect()
    }
}
