//! Measures told in two units: `two hours and 40 minutes`, `sieben Jahre und neun Monate`, `1 m 82 cm`.

use super::Found;
use super::value::{Kind, Ratio, Value};
use crate::engine::span::{Offset, Span, TokenSpan};
use crate::engine::wordbook::{List, Notes, Unit};

/// One figure of a measure and the one that goes on with it in a smaller unit of the same kind; `None` where they are
/// two.
pub(super) fn joined(notes: &Notes<'_>, first: &Found, next: &Found) -> Option<Found> {
    let (whole, large) = measure(first)?;
    let (rest, small) = measure(next)?;
    let factor = Ratio::new(i128::from(large.factor), i128::from(small.factor))?;
    // “After two hours, 90 minutes” tells of two.
    let goes_on = large.family == small.family && factor.as_whole().is_some_and(|factor| factor > 1);
    if !goes_on || !rest.is_less(factor) || whole.as_whole().is_none() || !stand_together(notes, first, next) {
        return None;
    }
    let value = Value::Number(whole.times(factor)?.plus(rest)?);
    Some(Found {
        tokens: TokenSpan::of(first.tokens.start().get(), next.tokens.end().get()),
        span: Span::new(first.span.start(), next.span.end()),
        value,
        kind: Kind::Measure(small),
        ..*first
    })
}

fn measure(found: &Found) -> Option<(Ratio, Unit)> {
    match (found.value, found.kind) {
        (Value::Number(value), Kind::Measure(unit)) => Some((value, unit)),
        _ => None,
    }
}

/// Whether nothing, or “and”, stands between two figures.
fn stand_together(notes: &Notes<'_>, first: &Found, next: &Found) -> bool {
    let (end, start) = (first.tokens.end().get(), next.tokens.start().get());
    let beside = (end - 1..start).all(|at| notes.is_beside(at));
    beside && (start == end || start == end + 1 && notes.is_in(end, List::And))
}
