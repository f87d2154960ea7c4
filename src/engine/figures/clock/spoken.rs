//! Times of day in words: `half past six`, `halb sieben`, `las cinco y media`.

use super::{counts, half_day, time};
use crate::engine::figures::value::Time;
use crate::engine::figures::{arabic, plain};
use crate::engine::language::Language;
use crate::engine::wordbook::{Notes, Role};

/// Reads a time in words at a token.
pub(super) fn read(notes: &Notes<'_>, at: u32, end: u32) -> Option<(Time, u32)> {
    match notes.language {
        Language::English => english(notes, at, end),
        Language::German | Language::Dutch => half_hour(notes, at, end).or_else(|| quarter(notes, at, end)),
        Language::Spanish | Language::Portuguese | Language::Italian => hour_and_minutes(notes, at, end),
        Language::Arabic => arabic::time_of_day(notes, at, end),
        _ => None,
    }
}

fn is(notes: &Notes<'_>, at: u32, end: u32, words: &[&str]) -> bool {
    notes.within(at, end).is_some_and(|found| words.contains(&&*found.folded))
}

/// An hour of the clock face, and the token after it.
fn hour(notes: &Notes<'_>, at: u32, end: u32) -> Option<(u32, u32)> {
    plain::small_number(notes, at, end).filter(|(hour, _)| (1..=12).contains(hour))
}

/// A time on the clock face, with the half of the day when it follows.
fn told(notes: &Notes<'_>, minutes: u32, after: u32, end: u32) -> Option<(Time, u32)> {
    let half = half_day(notes, after, end);
    Some((time(minutes / 60, minutes % 60, half.map(|half| half.0))?, half.map_or(after, |half| half.1)))
}

/// `half past six`, `a quarter to seven`, `ten past two`, `five minutes to seven`, `at eight minutes to five`.
fn english(notes: &Notes<'_>, at: u32, end: u32) -> Option<(Time, u32)> {
    let is = |at: u32, word: &str| is(notes, at, end, &[word]);
    let mut said = false;
    let (minutes, next) = if is(at, "half") && is(at + 1, "past") {
        (30, at + 1)
    } else if is(at, "quarter") {
        (15, at + 1)
    } else if is(at, "a") && is(at + 1, "quarter") {
        (15, at + 2)
    } else {
        let (minutes, next) = plain::small_number(notes, at, end).filter(|(minutes, _)| *minutes < 30)?;
        said = is(next, "minutes") || is(next, "minute");
        (minutes, if said { next + 1 } else { next })
    };
    // “At eight minutes to five”.
    let is_time = said && super::is_at(notes, at);
    let past = is(next, "past");
    // “20 minutes past midnight”.
    let named = |at: u32| if is(at, "midnight") { Some(24) } else { is(at, "noon").then_some(12) };
    if let Some(hour) = named(next + 1).filter(|_| (past || is(next, "to")) && notes.is_beside(at)) {
        let total = (if past { hour * 60 + minutes } else { hour * 60 - minutes }) % 1440;
        return Some((Time { minutes: u16::try_from(total).ok()?, is_sure: true }, next + 2));
    }
    let (hour, after) = hour(notes, next + 1, end)?;
    let is_word = !notes.at(next + 1).is_digits && notes.is_beside(at);
    let ranges =
        is(next, "to") && (notes.at(at).is_digits || counts(notes, after, end) || minutes % 5 != 0 && !is_time);
    if !(past || is(next, "to")) || !is_word || ranges {
        return None;
    }
    let total = if past { hour * 60 + minutes } else { hour * 60 - minutes };
    told(notes, total, if is(after, "o'clock") { after + 1 } else { after }, end)
}

/// `halb sieben` is half an hour before seven; the word for “half” may be one token with the hour.
fn half_hour(notes: &Notes<'_>, at: u32, end: u32) -> Option<(Time, u32)> {
    let (next, after) = if is(notes, at, end, &["halb", "half"]) {
        hour(notes, at + 1, end)?
    } else {
        return None;
    };
    let is_unit =
        notes.within(after, end).is_some_and(|word| word.roles.iter().any(|role| matches!(role, Role::Unit(_))));
    let clock = is(notes, after, end, &["uhr", "uur"]);
    if is_unit && !clock {
        return None;
    }
    told(notes, next * 60 - 30, if clock { after + 1 } else { after }, end)
}

/// `Viertel nach drei`, `kwart voor vier`, `fünf vor zwölf`.
fn quarter(notes: &Notes<'_>, at: u32, end: u32) -> Option<(Time, u32)> {
    let (minutes, next) = if is(notes, at, end, &["viertel", "kwart"]) {
        (15, at + 1)
    } else {
        plain::small_number(notes, at, end).filter(|(minutes, _)| matches!(minutes, 5 | 10 | 20))?
    };
    let past = is(notes, next, end, &["nach", "over"]);
    let to = is(notes, next, end, &["vor", "voor"]);
    let (hour, after) = hour(notes, next + 1, end).filter(|_| past || to)?;
    let is_word = [at, next + 1].iter().all(|at| !notes.at(*at).is_digits) && notes.is_beside(at);
    // “Fünf vor zwölf Zuschauern” counts, `kwart voor drie` never does.
    if !is_word || minutes != 15 && counts(notes, after, end) {
        return None;
    }
    told(notes, if past { hour * 60 + minutes } else { hour * 60 - minutes }, after, end)
}

/// `las cinco y cuarenta y dos`, `las tres menos cuarto`, `alle 4 e 20`, `às sete e meia`.
fn hour_and_minutes(notes: &Notes<'_>, at: u32, end: u32) -> Option<(Time, u32)> {
    let led = super::before(notes, at).is_some_and(|before| {
        notes.has(before, Role::At) || is(notes, before, end, &["le"]) && notes.language == Language::Italian
    });
    // `a las diez y media` is read as one number, ten and a half.
    let whole_and_half = plain::number(notes, at, end).and_then(|number| number.value.as_halves());
    if let Some(halves) = whole_and_half.filter(|halves| led && halves % 2 == 1 && (2..=25).contains(halves)) {
        return told(notes, u32::try_from(halves).ok()? * 30, at + 1, end);
    }
    let (hour, next) = hour(notes, at, end).filter(|_| led)?;
    let to = is(notes, next, end, &["menos", "meno"]);
    if !to && !is(notes, next, end, &["y", "e"]) {
        return None;
    }
    let named = |words: &[&str]| is(notes, next + 1, end, words);
    let (minutes, after) = if named(&["media", "meia", "mezza", "mezzo"]) {
        (30, next + 2)
    } else if named(&["cuarto", "quarto"]) {
        (15, next + 2)
    } else if named(&["un"]) && is(notes, next + 2, end, &["quarto"]) {
        (15, next + 3)
    } else {
        plain::small_number(notes, next + 1, end).filter(|(minutes, _)| *minutes < 60)?
    };
    told(notes, if to { hour * 60 - minutes } else { hour * 60 + minutes }, after, end)
}
