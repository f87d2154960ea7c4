//! Hedges, terms in context and sources in their public form.

use super::Chars;
use super::findings::{Places, presence};
use crate::engine::comparison::{Hedge, Neighbour, Source, SourceKind, Term};
use crate::engine::pair::{Pair, Side};
use crate::engine::span::ByteSpan;
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(super) struct HedgeRow {
    left: Option<Chars>,
    right: Option<Chars>,
    pair: u32,
    relation: &'static str,
}

#[derive(Debug, Serialize)]
pub(super) struct TermRow<'a> {
    text: &'a str,
    left: Vec<Chars>,
    right: Vec<Chars>,
    beside: Pair<Vec<Beside<'a>>>,
}

#[derive(Debug, Serialize)]
struct Beside<'a> {
    word: &'a str,
    left: u32,
    right: u32,
}

#[derive(Debug, Serialize)]
pub(super) struct SourceRow<'a> {
    text: &'a str,
    kind: SourceKind,
    left: Vec<Chars>,
    right: Vec<Chars>,
    relation: &'static str,
}

impl<'a> Places<'a, '_> {
    fn all(&self, side: Side, places: &Pair<Vec<ByteSpan>>) -> Vec<Chars> {
        places[side].iter().map(|span| self.chars(side, *span)).collect()
    }

    pub(super) fn hedges(&self, hedges: &[Hedge]) -> Vec<HedgeRow> {
        let row = |hedge: &Hedge| HedgeRow {
            left: hedge.sides.left.map(|span| self.chars(Side::Left, span)),
            right: hedge.sides.right.map(|span| self.chars(Side::Right, span)),
            pair: hedge.pair,
            relation: match presence(hedge.sides.map(|side| side.is_some())) {
                "both" => "differs",
                one => one,
            },
        };
        hedges.iter().map(row).collect()
    }

    pub(super) fn terms(&self, terms: &'a [Term]) -> Vec<TermRow<'a>> {
        let beside = |word: &'a Neighbour| Beside { word: &word.word, left: word.uses.left, right: word.uses.right };
        let row = |term: &'a Term| TermRow {
            text: &term.text,
            left: self.all(Side::Left, &term.places),
            right: self.all(Side::Right, &term.places),
            beside: term.beside.as_ref().map(|words| words.iter().map(beside).collect()),
        };
        terms.iter().map(row).collect()
    }

    pub(super) fn sources(&self, sources: &'a [Source]) -> Vec<SourceRow<'a>> {
        let row = |source: &'a Source| SourceRow {
            text: &source.text,
            kind: source.kind,
            left: self.all(Side::Left, &source.places),
            right: self.all(Side::Right, &source.places),
            relation: presence(source.places.as_ref().map(|places| !places.is_empty())),
        };
        sources.iter().map(row).collect()
    }
}
