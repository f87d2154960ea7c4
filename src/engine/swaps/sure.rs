//! Swaps that need no guess: figures and names that were read against each other, and what hedges one figure.

use super::Finder;
use crate::engine::comparison::{FigurePair, Phrase, SwapKind, Tier, WordSwap};
use crate::engine::figures;
use crate::engine::names;
use crate::engine::pair::{Pair, Side};
use crate::engine::span::Offset;

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
}
