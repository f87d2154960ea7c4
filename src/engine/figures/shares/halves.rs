//! Parts of what something is measured in: `half an hour`, `eine halbe Stunde`, `un quart d'heure`, `tres cuartos de hora`,
//! `ربع ساعة`.

use super::{amounts, is, part};
use crate::engine::figures::Read;
use crate::engine::figures::value::{Kind, Ratio, Value};
use crate::engine::language::Language;
use crate::engine::wordbook::{List, Notes, Unit};

/// Reads half of a unit, or in some languages another part of it.
pub(super) fn read(notes: &Notes<'_>, at: u32, end: u32) -> Option<Read> {
    let (parts, next) = match notes.language {
        Language::English => (2, half_before(notes, at, end)?),
        Language::Arabic | Language::Persian | Language::Chinese => direct(notes, at, end)?,
        _ => return half(notes, at, end),
    };
    let (unit, after) = amounts::unit_at(notes, next, end)?;
    Some(Read::figure(notes, at, after, Value::Number(Ratio::new(1, parts)?), Kind::Measure(unit)))
}

/// `half an`: the token after it.
fn half_before(notes: &Notes<'_>, at: u32, end: u32) -> Option<u32> {
    (is(notes, at, end, &["half"]) && is(notes, at + 1, end, &["a", "an"])).then_some(at + 2)
}

/// `ربع`, `半个`: how many parts, and the token after them.
fn direct(notes: &Notes<'_>, at: u32, end: u32) -> Option<(i128, u32)> {
    let any = notes.language == Language::Arabic;
    let (parts, _) = part(notes, at, at + 1).filter(|(parts, _)| any || *parts == 2)?;
    let counted = notes.language == Language::Chinese && is(notes, at + 1, end, &["个"]);
    Some((parts, if counted { at + 2 } else { at + 1 }))
}

/// `media hora`, `une demi-heure`, `ein halbes Jahr`, `mezz'ora`: with the article, when there is one.
fn half(notes: &Notes<'_>, at: u32, end: u32) -> Option<Read> {
    let value = Value::Number(Ratio::new(1, 2)?);
    let article = notes.is_in(at, List::One) && at + 1 < end && notes.is_beside(at);
    let half = if article { at + 1 } else { at };
    // `zwei halbe Tage` are not half a day.
    if !article && at > 0 && notes.is_beside(at - 1) && notes.at(at - 1).figure.is_some() {
        return None;
    }
    let joined = notes.within(half + 1, end).is_some() && (notes.is_beside(half) || notes.gap_after(half) == "-");
    let (unit, after) = amounts::unit_at(notes, half + 1, end).filter(|_| joined && notes.is_in(half, List::Half))?;
    lasts(unit).then(|| Read::figure(notes, at, after, value, Kind::Measure(unit)))
}

/// Whether half of a unit tells how much: half a point is told in tenths, half a metre may be a step.
fn lasts(unit: Unit) -> bool {
    matches!(unit.family, "time" | "years" | "length" | "mass" | "volume")
}

/// The unit behind a part, and the token after it: `of a percentage point`, `d'heure`, `de hora`.
pub(super) fn of_unit(notes: &Notes<'_>, at: u32, end: u32) -> Option<(Unit, u32)> {
    if notes.language == Language::English {
        let of = is(notes, at, end, &["of"]) && is(notes, at + 1, end, &["a", "an"]);
        return amounts::unit_at(notes, at + 2, end).filter(|_| of);
    }
    let hour = |unit: &Unit| matches!(unit.family, "time" | "years");
    let of = is(notes, at, end, &["de", "d'", "di"]);
    amounts::unit_at(notes, at + 1, end).filter(|(unit, _)| of && hour(unit))
}
