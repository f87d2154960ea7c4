//! Figures, names, quotations, swapped words and distinctive words in their public form.

use super::{Chars, chars};
use crate::engine::article::{Article, CharIndex};
use crate::engine::comparison::{
    DistinctiveWord, FigurePair, FigureRelation, Name, Quote, QuotePair, QuoteRelation, StatedFigure, SwapKind,
    WordSwap,
};
use crate::engine::pair::{Pair, Side};
use crate::engine::sorted::{sort, sort_by};
use crate::engine::span::ByteSpan;
use serde::{Serialize, Serializer};

#[derive(Debug, Serialize)]
pub(super) struct FigureRow<'a> {
    left: Option<Figure<'a>>,
    right: Option<Figure<'a>>,
    relation: FigureRelation,
}

#[derive(Debug, Serialize)]
struct Figure<'a> {
    span: Chars,
    text: &'a str,
    value: &'a str,
    unit: Option<&'a str>,
    about: Option<&'a str>,
}

#[derive(Debug, Serialize)]
pub(super) struct NameRow<'a> {
    text: &'a str,
    left: Vec<Chars>,
    right: Vec<Chars>,
    relation: &'static str,
    forms: Pair<Vec<Form<'a>>>,
    roles: Pair<Vec<Chars>>,
}

/// One way to write a name.
#[derive(Debug, Serialize)]
struct Form<'a> {
    text: &'a str,
    uses: usize,
}

#[derive(Debug, Serialize)]
pub(super) struct QuoteRow<'a> {
    left: Option<Quoted<'a>>,
    right: Option<Quoted<'a>>,
    relation: QuoteRelation,
    same_speaker: Option<bool>,
}

#[derive(Debug, Serialize)]
struct Quoted<'a> {
    span: Chars,
    speaker: Option<&'a str>,
}

#[derive(Debug, Serialize)]
pub(super) struct SwapRow {
    left: Chars,
    right: Chars,
    pair: Option<u32>,
    kind: SwapKind,
}

#[derive(Debug, Serialize)]
pub(super) struct WordRow<'a> {
    word: &'a str,
    left: u32,
    right: u32,
    #[serde(serialize_with = "thousandths")]
    score: u32,
}

/// Which sides have something.
pub(super) fn presence(has: Pair<bool>) -> &'static str {
    match (has.left, has.right) {
        (true, false) => "only_left",
        (false, true) => "only_right",
        _ => "both",
    }
}

fn thousandths<S: Serializer>(score: &u32, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_f64(f64::from(*score) / 1000.0)
}

/// What turns spans into code points and words.
pub(super) struct Places<'a, 'i> {
    pub(super) articles: Pair<&'a Article>,
    pub(super) index: &'i Pair<CharIndex<'a>>,
}

impl<'a> Places<'a, '_> {
    pub(super) fn chars(&self, side: Side, span: ByteSpan) -> Chars {
        chars(&self.index[side], span)
    }

    pub(super) fn figures(&self, figures: &'a [FigurePair]) -> Vec<FigureRow<'a>> {
        let figure = |side: Side, stated: &'a StatedFigure| Figure {
            span: self.chars(side, stated.span),
            text: self.articles[side].slice(stated.span),
            value: &stated.value,
            unit: stated.unit.as_deref(),
            about: stated.about.map(|about| self.articles[side].slice(about)),
        };
        let row = |row: &'a FigurePair| FigureRow {
            left: row.sides.left.as_ref().map(|stated| figure(Side::Left, stated)),
            right: row.sides.right.as_ref().map(|stated| figure(Side::Right, stated)),
            relation: row.relation,
        };
        figures.iter().map(row).collect()
    }

    /// The ways one text writes a name, the commonest first.
    fn forms(&self, side: Side, name: &Name) -> Vec<Form<'a>> {
        let mut texts: Vec<&'a str> = name.places[side].iter().map(|span| self.articles[side].slice(*span)).collect();
        sort(&mut texts);
        let runs = texts.chunk_by(|one, other| one == other);
        let mut forms: Vec<Form<'a>> = runs.map(|run| Form { text: run[0], uses: run.len() }).collect();
        sort_by(&mut forms, |one, other| other.uses.cmp(&one.uses).then_with(|| one.text.cmp(other.text)));
        forms
    }

    pub(super) fn names(&self, names: &'a [Name]) -> Vec<NameRow<'a>> {
        let places = |side: Side, name: &Name| name.places[side].iter().map(|span| self.chars(side, *span)).collect();
        let row = |name: &'a Name| NameRow {
            text: &name.text,
            left: places(Side::Left, name),
            right: places(Side::Right, name),
            relation: presence(name.places.as_ref().map(|places| !places.is_empty())),
            forms: Pair::from_fn(|side| self.forms(side, name)),
            roles: Pair::from_fn(|side: Side| name.roles[side].iter().map(|span| self.chars(side, *span)).collect()),
        };
        names.iter().map(row).collect()
    }

    pub(super) fn quotes(&self, quotes: &'a [QuotePair]) -> Vec<QuoteRow<'a>> {
        let quoted = |side: Side, quote: &'a Quote| Quoted {
            span: self.chars(side, quote.span),
            speaker: quote.speaker.as_deref(),
        };
        let row = |row: &'a QuotePair| QuoteRow {
            left: row.sides.left.as_ref().map(|quote| quoted(Side::Left, quote)),
            right: row.sides.right.as_ref().map(|quote| quoted(Side::Right, quote)),
            relation: row.relation,
            same_speaker: row.same_speaker(),
        };
        quotes.iter().map(row).collect()
    }

    pub(super) fn swaps(&self, swaps: &[WordSwap]) -> Vec<SwapRow> {
        let row = |swap: &WordSwap| SwapRow {
            left: self.chars(Side::Left, swap.spans.left),
            right: self.chars(Side::Right, swap.spans.right),
            pair: swap.pair,
            kind: swap.kind,
        };
        swaps.iter().map(row).collect()
    }
}

pub(super) fn words<'a>(words: &'a [DistinctiveWord]) -> Vec<WordRow<'a>> {
    let row = |found: &'a DistinctiveWord| WordRow {
        word: &found.word,
        left: found.uses.left,
        right: found.uses.right,
        score: found.score_milli,
    };
    words.iter().map(row).collect()
}
