//! Two figures that are one: measures in two units (`two hours and 40 minutes`, `sieben Jahre und neun Monate`, `1 m 82
//! cm`), and thousands with what is added to them (`هزار و ۲۰۰`).

use super::Found;
use super::value::{Kind, Ratio, Value};
use crate::engine::language::Language;
use crate::engine::span::{Offset, Span, TokenSpan};
use crate::engine::wordbook::{List, Notes, Unit};

/// One figure of a measure and the one that goes on with it in a smaller unit of the same kind; `None` where they are
/// two.
pub(super) fn joined(notes: &Notes<'_>, first: &Found, next: &Found) -> Option<Found> {
    if let Some(sum) = sum(notes, first, next) {
        return Some(sum);
    }
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

/// `هزار و ۲۰۰`, `أربعة ملايين ومئتي ألف دولار`: thousands or millions, and what is less than one of them, which has the
/// unit of both.
fn sum(notes: &Notes<'_>, first: &Found, next: &Found) -> Option<Found> {
    let joins = matches!(notes.language, Language::Persian | Language::Arabic);
    let (Value::Number(large), Value::Number(small)) = (first.value, next.value) else {
        return None;
    };
    let counts = first.kind == Kind::Count && !matches!(next.kind, Kind::Ordinal | Kind::Share);
    let is_whole = |scale: &Ratio| large.over(*scale).and_then(Ratio::as_whole).is_some_and(|times| times > 0);
    let scale = [1_000_000_000, 1_000_000, 1_000].map(Ratio::whole).into_iter().find(is_whole)?;
    let (end, start) = (first.tokens.end().get(), next.tokens.start().get());
    let whole = scaled(large, small).filter(|_| notes.language == Language::Persian);
    let joined = start == end + 1 && notes.is_in(end, List::And)
        || start == end && notes.at(start).folded.starts_with('و') && notes.language == Language::Arabic;
    let beside = (end - 1..start).all(|at| notes.is_beside(at));
    let fits = whole.is_some() || small.is_less(scale);
    if !joins || !counts || !joined || !beside || !fits {
        return None;
    }
    Some(Found {
        tokens: TokenSpan::of(first.tokens.start().get(), next.tokens.end().get()),
        span: Span::new(first.span.start(), next.span.end()),
        value: Value::Number(whole.or_else(|| large.plus(small))?),
        kind: next.kind,
        ..*first
    })
}

/// `۴ هزار و ۲۰۰ میلیارد`: thousands, and hundreds that stand before what multiplies both.
fn scaled(thousands: Ratio, small: Ratio) -> Option<Ratio> {
    let fits = thousands.is_less(Ratio::whole(1_000_000)) && thousands.over(Ratio::whole(1_000))?.as_whole().is_some();
    let times =
        |scale: u64| small.over(Ratio::whole(scale)).and_then(Ratio::as_whole).filter(|n| (1..1_000).contains(n));
    let scale = [1_000_000_000, 1_000_000].into_iter().find(|scale| times(*scale).is_some()).filter(|_| fits)?;
    thousands.times(Ratio::whole(scale))?.plus(small)
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
