//! What only one of the texts says, what holds most to check first.

use super::source::Source;
use super::{Finding, Group, filled};
use crate::app::view_model::sorted::{sort, sort_by_key};
use crate::app::view_model::steps::shorten;
use crate::app::view_model::text::part_at;
use crate::engine::{ByteSpan, Offset, Pair, PairKind, QuoteRelation, Side};
use crate::say;
use std::cmp::Reverse;

/// Longer statements are cut; their place is a click away.
const STATEMENT_CHARS_MAX: usize = 260;

/// The statements of each text that the other does not make.
pub(super) fn list(source: Source<'_>) -> Vec<Group> {
    filled([
        (say::only_says(Side::Left), true, statements(source, Side::Left)),
        (say::only_says(Side::Right), true, statements(source, Side::Right)),
    ])
}

fn statements(source: Source<'_>, side: Side) -> Vec<Finding> {
    let (outline, holds) = (&source.comparison().outlines[side], Holds::of(source, side));
    let related = related(source, side);
    let spans = source.comparison().only[side].iter().map(|at| (at.index(), outline.sentences[at.index()].span));
    let says =
        |span: ByteSpan| part_at(outline, span).is_none() && source.text(side, span).contains(char::is_alphanumeric);
    let telling = spans.filter(|(_, span)| says(*span));
    let mut found: Vec<(usize, Finding)> = telling
        .map(|(at, span)| {
            let (weight, mut note) = holds.tell(span);
            if related[at] {
                let comma = if note.is_empty() { "" } else { say::semicolon() };
                note = format!("{note}{comma}{}", say::may_touch(side.other()));
            }
            let words = vec![(shorten(source.text(side, span), STATEMENT_CHARS_MAX), false)];
            let spot = source.spot(side, span, words);
            let sides = Pair::from_fn(|of| (of == side).then(|| spot.clone()));
            (weight, Finding { head: String::new(), note, sides })
        })
        .collect();
    sort_by_key(&mut found, |(weight, _)| Reverse(*weight));
    found.into_iter().map(|(_, finding)| finding).collect()
}

/// Which sentences of a side are about the same point as some of the other.
fn related(source: Source<'_>, side: Side) -> Vec<bool> {
    let mut related = vec![false; source.comparison().outlines[side].sentences.len()];
    let pairs = source.comparison().sentence_pairs.iter().filter(|pair| pair.kind == PairKind::Related);
    pairs.flat_map(|pair| &pair.sentences[side]).for_each(|at| related[at.index()] = true);
    related
}

/// What can be checked in one text, each sorted by place.
struct Holds {
    figures: Vec<ByteSpan>,
    names: Vec<ByteSpan>,
    quotes: Vec<ByteSpan>,
}

impl Holds {
    fn of(source: Source<'_>, side: Side) -> Self {
        let comparison = source.comparison();
        let figures = comparison.figures.iter().filter_map(|row| Some(row.sides[side].as_ref()?.span));
        let names = comparison.names.iter().flat_map(|name| name.places[side].iter().copied());
        let quoted = comparison.quotes.iter().filter(|row| row.relation != QuoteRelation::Indirect);
        let quotes = quoted.filter_map(|row| Some(row.sides[side].as_ref()?.span));
        Self { figures: sorted(figures), names: sorted(names), quotes: sorted(quotes) }
    }

    /// How much there is to check in a sentence, and what.
    fn tell(&self, sentence: ByteSpan) -> (usize, String) {
        let [figures, names, quotes] = [&self.figures, &self.names, &self.quotes].map(|spans| within(spans, sentence));
        let told = [
            (figures > 0).then(|| say::figure_count(figures)),
            (names > 0).then(|| say::name_count(names)),
            (quotes > 0).then(|| say::quotation_count(quotes)),
        ];
        (figures + names + quotes, told.into_iter().flatten().collect::<Vec<_>>().join(say::comma()))
    }
}

fn sorted(spans: impl Iterator<Item = ByteSpan>) -> Vec<ByteSpan> {
    let mut spans: Vec<ByteSpan> = spans.collect();
    sort(&mut spans);
    spans.dedup();
    spans
}

/// How many of some spans touch a sentence.
fn within(spans: &[ByteSpan], sentence: ByteSpan) -> usize {
    let first = spans.partition_point(|span| span.end() <= sentence.start());
    spans[first..].iter().take_while(|span| span.start() < sentence.end()).count()
}
