//! Quotations: what became of the words inside the marks, and who is said to have said them.

use super::source::Source;
use super::{Finding, Group, Spot, filled};
use crate::app::view_model::steps::shorten;
use crate::engine::{Pair, Quote, QuotePair, QuoteRelation, Side};
use crate::say;

/// Longer quotations are cut; their place is a click away.
const QUOTE_CHARS_MAX: usize = 320;

/// The quotations of both texts.
pub(super) fn list(source: Source<'_>) -> Vec<Group> {
    let those =
        |relation: QuoteRelation| source.comparison().quotes.iter().filter(move |quote| quote.relation == relation);
    let of = |relation: QuoteRelation| those(relation).map(|quote| finding(source, quote)).collect();
    let (parted, same): (Vec<_>, Vec<_>) =
        those(QuoteRelation::Identical).partition(|quote| quote.same_speaker() == Some(false));
    let told = |quotes: Vec<&QuotePair>| quotes.into_iter().map(|quote| finding(source, quote)).collect();
    filled([
        (say::quote_altered().to_owned(), true, of(QuoteRelation::Altered)),
        (say::quote_other_speaker().to_owned(), true, told(parted)),
        (say::quote_trimmed().to_owned(), true, of(QuoteRelation::Trimmed)),
        (say::quote_indirect().to_owned(), true, of(QuoteRelation::Indirect)),
        (say::only_in(Side::Left), true, of(QuoteRelation::OnlyLeft)),
        (say::only_in(Side::Right), true, of(QuoteRelation::OnlyRight)),
        (say::same_in_both().to_owned(), false, told(same)),
    ])
}

fn finding(source: Source<'_>, quote: &QuotePair) -> Finding {
    let speaker = |side: Side| quote.sides[side].as_ref().and_then(|quote| quote.speaker.as_deref());
    let (head, note) = match (speaker(Side::Left), speaker(Side::Right)) {
        (Some(left), Some(right)) if quote.same_speaker() == Some(false) => (String::new(), say::speakers(left, right)),
        (Some(left), Some(right)) => (if right.len() > left.len() { right } else { left }.to_owned(), String::new()),
        (left, right) => (left.or(right).unwrap_or_default().to_owned(), String::new()),
    };
    let head = if head.is_empty() && note.is_empty() { say::speaker_unnamed().to_owned() } else { head };
    let spot = |side: Side| quote.sides[side].as_ref().map(|own| spot(source, quote, side, own));
    Finding { head, note, sides: Pair::from_fn(spot) }
}

/// The words of a quotation; those that the other side does not have stand out when both are quoted.
fn spot(source: Source<'_>, quote: &QuotePair, side: Side, own: &Quote) -> Spot {
    let parted = matches!(quote.relation, QuoteRelation::Altered | QuoteRelation::Trimmed);
    let words = match &quote.sides[side.other()] {
        Some(other) if parted => source.parted(side, own.span, other.span),
        _ => vec![(shorten(source.text(side, own.span), QUOTE_CHARS_MAX), false)],
    };
    source.spot(side, own.span, words)
}
