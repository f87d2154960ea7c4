//! Quarters and halves of a year: `third quarter of 2026`, `2026年第三季度`.

use super::year_after;
use crate::engine::figure::Unit as FigureUnit;
use crate::engine::figures::plain;
use crate::engine::figures::value::Date;
use crate::engine::wordbook::Notes;

/// `third quarter of 2026`, `zweiten Halbjahr 2026`, `premier semestre 2026`.
pub(super) fn of_year(notes: &Notes<'_>, at: u32, end: u32) -> Option<(Date, u32)> {
    let place = plain::number(notes, at, end).filter(|place| place.unit == Some(FigureUnit::Ordinal))?;
    let noun = notes.within(at + 1, end).filter(|_| matches!(notes.gap_after(at).trim(), "" | "."))?;
    let parts = if QUARTERS.contains(&&*noun.folded) {
        &QUARTERS_OF_YEAR[..]
    } else if HALVES.contains(&&*noun.folded) {
        &HALF_YEARS
    } else {
        return None;
    };
    let period = parts.get(usize::try_from(place.value.as_whole()?.checked_sub(1)?).ok()?)?;
    let (year, next) = year_after(notes, at + 2, end);
    Some((Date { year: Some(year?), period: Some(period), ..Date::default() }, next))
}

const QUARTERS_OF_YEAR: [&str; 4] = ["first quarter", "second quarter", "third quarter", "fourth quarter"];
const HALF_YEARS: [&str; 2] = ["first half", "second half"];
/// Words for a fourth and for half of a year, folded.
const QUARTERS: [&str; 9] =
    ["quarter", "quartal", "quartals", "trimestre", "kwartaal", "квартал", "квартала", "квартале", "kwartalen"];
const HALVES: [&str; 10] = [
    "half",
    "halbjahr",
    "halbjahres",
    "halbjahrs",
    "semestre",
    "halfjaar",
    "полугодие",
    "полугодия",
    "полугодии",
    "helft",
];

/// The part of a year behind it: `第三季度`, `上半年`.
pub(super) fn behind_year(notes: &Notes<'_>, at: u32, end: u32) -> Option<(&'static str, u32)> {
    let is = |at: u32, sign: &str| notes.within(at, end).is_some_and(|word| word.folded == sign);
    let half = is(at + 1, "半") && is(at + 2, "年");
    if half && (is(at, "上") || is(at, "下")) {
        return Some((HALF_YEARS[usize::from(is(at, "下"))], at + 3));
    }
    let place = plain::number(notes, at, end).filter(|place| place.unit == Some(FigureUnit::Ordinal))?;
    let quarter = is(at + 1, "季") && is(at + 2, "度");
    let which = usize::try_from(place.value.as_whole()?.checked_sub(1)?).ok()?;
    Some((QUARTERS_OF_YEAR.get(which).filter(|_| quarter)?, at + 3))
}
