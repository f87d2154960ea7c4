//! The figures of both texts, each with what it counts, and its counterpart on the other side.
//!
//! Figures agree when their values are equal and they count the same kind of thing; nothing is rounded, so “nearly $3
//! million” and “$2.3 million” differ. Hedges do not make two equal values differ, unless one text says “more than”
//! where the other says “less than”. A date or time that one text knows more precisely agrees with the other when
//! nothing they both state differs.

mod about;
mod amounts;
mod arabic;
mod calendar;
mod clock;
mod compound;
mod days;
mod labels;
mod pairing;
mod persian;
mod plain;
mod shares;
#[cfg(test)]
mod tests;
mod told;
mod value;

use super::classify::Evidence;
use super::comparison::{Bound, FigurePair, StatedFigure};
use super::names::Mention;
use super::pair::Pair;
use super::refine::Synonyms;
use super::span::{ByteSpan, Offset, Span, TokenSpan};
use super::wordbook::Notes;
use std::ops::Range;
use value::{Kind, Value};

pub(super) use amounts::{may_be_half, may_be_part};
pub(super) use arabic::{may_be_added, may_be_two};
pub(super) use persian::may_be_glued;
pub use told::{Agreement, Told, agreement, find_in, told};

/// A figure as it is found in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// The tokens it takes, its unit included.
    tokens: TokenSpan,
    span: ByteSpan,
    value: Value,
    kind: Kind,
    bound: Option<Bound>,
    /// The token that says what is counted.
    about: Option<u32>,
}

/// Every figure of a side in text order, disjoint. Linear in tokens.
pub fn find(notes: &Notes<'_>) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    for tokens in sentences(notes) {
        let mut at = tokens.start;
        while at < tokens.end {
            let read = read(notes, at, tokens.end);
            at = read.as_ref().map_or(at + 1, |read| read.next);
            let Some(figure) = read.and_then(|read| read.figure) else { continue };
            let whole = found.last().and_then(|last| compound::joined(notes, last, &figure));
            let figure = match whole {
                Some(whole) => {
                    found.pop();
                    whole
                }
                None => figure,
            };
            found.push(about::complete(notes, figure, &tokens));
        }
    }
    found.shrink_to_fit();
    days::resolve(notes, &mut found);
    found
}

/// The tokens of the sentences, those in one piece that are cut at a date only.
fn sentences(notes: &Notes<'_>) -> Vec<Range<u32>> {
    let mut found: Vec<Range<u32>> = Vec::new();
    for sentence in (0..notes.reading.sentence_tokens.len()).map(|at| notes.sentence(at)) {
        match found.last_mut() {
            Some(last) if last.end == sentence.start && calendar::goes_on(notes, sentence.start) => {
                last.end = sentence.end;
            }
            _ => found.push(sentence),
        }
    }
    found
}

/// What was read at one place: a figure, or words that only look like one.
struct Read {
    figure: Option<Found>,
    /// The token to go on with.
    next: u32,
}

impl Read {
    /// Nothing that counts, up to this token.
    fn skip(next: u32) -> Self {
        Self { figure: None, next }
    }

    /// A figure that covers the tokens from `at` up to `end`.
    fn figure(notes: &Notes<'_>, at: u32, end: u32, value: Value, kind: Kind) -> Self {
        let last = notes.span(end - 1);
        let surface = notes.surface(end - 1);
        // The ending of “1960's” is part of the figure.
        let bare = if notes.at(end - 1).is_digits { surface } else { about::without_possessive(surface) }.len();
        let start = notes.span(at).start().index() + arabic::and_before(notes, at);
        let span = Span::new(start.into(), (last.start().index() + bare).into());
        let tokens = TokenSpan::of(at, end);
        Self { figure: Some(Found { tokens, span, value, kind, bound: None, about: None }), next: end }
    }
}

fn read(notes: &Notes<'_>, at: u32, end: u32) -> Option<Read> {
    if !notes.at(at).may_figure {
        return None;
    }
    if let Some(decimal) = persian::slashed(notes, at, end) {
        return Some(decimal);
    }
    if labels::is_code(notes, at) {
        return Some(Read::skip(at + 1));
    }
    calendar::read(notes, at, end).or_else(|| clock::read(notes, at, end)).or_else(|| amounts::read(notes, at, end))
}

/// What ties sentences and words of both texts beyond their matching.
#[derive(Clone, Copy)]
pub struct Tied<'a> {
    /// Sentences that are told of one matter though they do not match.
    pub kindred: &'a [Pair<u32>],
    /// Words of one meaning.
    pub synonyms: &'a Synonyms,
}

/// Pairs the figures of both sides; sorted as they are listed. Log-linear in figures, each sentence pair bounded.
pub fn pair(
    notes: Pair<&Notes<'_>>,
    found: Pair<&[Found]>,
    names: Pair<&[Mention]>,
    evidence: Evidence<'_>,
    tied: Tied<'_>,
) -> Vec<FigurePair> {
    pairing::pair(notes, found, names, evidence, tied)
}

/// The words that hedge the figure of a stretch: “about”, “more than”.
pub fn hedge(notes: &Notes<'_>, found: &[Found], stretch: ByteSpan) -> Option<TokenSpan> {
    let at = found.binary_search_by_key(&stretch.start(), |figure| figure.span.start()).ok()?;
    let from = found[at].tokens.start();
    let start = notes.sentence(notes.reading.tokens[from.index()].sentence.index()).start;
    let words = about::hedge(notes, from.get(), start)?;
    Some(TokenSpan::of(words.start, words.end))
}

impl Found {
    /// Its tokens.
    pub fn tokens(&self) -> TokenSpan {
        self.tokens
    }

    fn state(&self, notes: &Notes<'_>) -> StatedFigure {
        StatedFigure {
            span: self.span,
            value: self.value.to_string(),
            unit: self.kind.unit().map(|unit| unit.replace('_', " ")),
            bound: self.bound,
            about: self.about.map(|at| about::noun(notes, at)),
        }
    }
}
