//! What stands in quotation marks, and what only frames a telling: both are shared for reasons of their own.

use super::links::Link;
use crate::app::view_model::sorted::sort;
use crate::engine::{ByteSpan, Comparison, Pair, PartKind, Side};

/// The stretches of both texts that are quoted or frame the telling.
pub(super) struct Frames {
    quotes: Pair<Vec<ByteSpan>>,
    crumbs: Pair<Vec<ByteSpan>>,
}

impl Frames {
    pub(super) fn of(comparison: &Comparison) -> Self {
        let quotes = Pair::from_fn(|side| quotes(comparison, side));
        Self { quotes, crumbs: Pair::from_fn(|side| crumbs(comparison, side)) }
    }

    /// Whether one of these ends stands in quotation marks.
    pub(super) fn quoted(&self, ends: Pair<Option<ByteSpan>>) -> bool {
        is_any_within(&self.quotes, ends)
    }

    /// Whether one of these ends holds words in quotation marks.
    pub(super) fn quoting(&self, ends: Pair<Option<ByteSpan>>) -> bool {
        Side::BOTH.iter().any(|side| {
            let quotes = &self.quotes[*side];
            ends[*side].is_some_and(|span| {
                let after = quotes.partition_point(|quote| quote.end() <= span.start());
                quotes.get(after).is_some_and(|quote| quote.overlaps(span))
            })
        })
    }

    /// Whether one of these ends stands in a by-line, a crumb or a sign-off.
    pub(super) fn crumb(&self, ends: Pair<Option<ByteSpan>>) -> bool {
        is_any_within(&self.crumbs, ends)
    }
}

/// Places as stretches of each text, in its order.
pub(super) fn stretches(places: &[Pair<Option<ByteSpan>>]) -> Pair<Vec<ByteSpan>> {
    Pair::from_fn(|side| {
        let mut spans: Vec<ByteSpan> = places.iter().filter_map(|places| places[side]).collect();
        sort(&mut spans);
        spans
    })
}

/// Notes of every link whether an end of it is quoted, stands in a by-line, a crumb or a sign-off, or was left out.
pub(super) fn note(comparison: &Comparison, without: &Pair<Vec<ByteSpan>>, links: &mut [Link]) {
    let frames = Frames::of(comparison);
    for link in links {
        link.quoted = frames.quoted(link.spans);
        link.quoting = frames.quoting(link.spans);
        link.crumb = frames.crumb(link.spans);
        link.without = is_any_within(without, link.spans);
    }
}

/// Whether one of these ends stands in one of its text's stretches.
pub(super) fn is_any_within(stretches: &Pair<Vec<ByteSpan>>, ends: Pair<Option<ByteSpan>>) -> bool {
    Side::BOTH.iter().any(|side| ends[*side].is_some_and(|span| is_within(&stretches[*side], span)))
}

fn quotes(comparison: &Comparison, side: Side) -> Vec<ByteSpan> {
    let quotes = comparison.quotes.iter().filter_map(|pair| pair.sides[side].as_ref());
    let mut spans: Vec<ByteSpan> = quotes.map(|quote| quote.span).collect();
    sort(&mut spans);
    spans
}

fn crumbs(comparison: &Comparison, side: Side) -> Vec<ByteSpan> {
    let parts = comparison.outlines[side].parts.iter();
    parts.filter(|part| is_crumb(part.kind)).map(|part| part.span).collect()
}

/// Whether a part says nothing of what is told.
pub(super) fn is_crumb(kind: PartKind) -> bool {
    matches!(kind, PartKind::Byline | PartKind::Boilerplate | PartKind::Signoff)
}

/// Whether more than half of a span lies in one of these stretches, which come in text order.
fn is_within(stretches: &[ByteSpan], span: ByteSpan) -> bool {
    let after = stretches.partition_point(|stretch| stretch.end() <= span.start());
    let near = stretches[after..].iter().take_while(|stretch| stretch.start() <= span.end());
    near.into_iter().any(|stretch| {
        let shared = stretch.end().min(span.end()).max(stretch.start());
        let common = ByteSpan::new(stretch.start().max(span.start()).min(shared), shared).len();
        common * 2 > span.len()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_than_half_must_lie_within() {
        let stretches = [ByteSpan::of(10, 20), ByteSpan::of(30, 40)];
        let within = |start, end| is_within(&stretches, ByteSpan::of(start, end));
        assert!(within(12, 18) && within(8, 18) && within(30, 40));
        assert!(!within(0, 9) && !within(18, 30) && !within(20, 30) && !within(0, 20));
        assert!(!within(15, 15), "a place without words is nowhere");
    }
}
