//! Times of day: `3.20 a.m.`, `16:30`, `six o’clock`, `a quarter past seven`, `noon`.

use super::value::{Kind, Time, Value};
use super::{Read, plain};
use crate::engine::language::Language;
use crate::engine::wordbook::{Notes, Role};

const HALF_DAY: u16 = 720;

/// Reads a time of day at a token.
pub(super) fn read(notes: &Notes<'_>, at: u32, end: u32) -> Option<Read> {
    let (time, next) = named(notes, at)
        .or_else(|| glued(notes, at))
        .or_else(|| digits(notes, at, end))
        .or_else(|| spoken(notes, at, end))
        .or_else(|| hour(notes, at, end))?;
    Some(Read::figure(notes, at, next, Value::Time(time), Kind::Time))
}

fn named(notes: &Notes<'_>, at: u32) -> Option<(Time, u32)> {
    let minutes = notes.at(at).roles.iter().find_map(|role| match role {
        Role::Clock(minutes) => Some(*minutes),
        _ => None,
    })?;
    Some((Time { minutes, is_sure: true }, at + 1))
}

/// The half of the day that is told after a time, and the token after it: `a.m.`, `in the morning`.
fn half_day(notes: &Notes<'_>, at: u32, end: u32) -> Option<(u8, u32)> {
    let half = |at: u32| {
        notes.within(at, end)?.roles.iter().find_map(|role| match role {
            Role::HalfDay(hour) => Some((*hour, at + 1)),
            _ => None,
        })
    };
    let is = |at: u32, words: &[&str]| notes.within(at, end).is_some_and(|word| words.contains(&&*word.folded));
    let beside = at > 0 && at < end && notes.is_beside(at - 1);
    if beside && is(at, &["in"]) && is(at + 1, &["the"]) {
        return half(at + 2);
    }
    let short = at < end && !matches!(&*notes.at(at).folded, "morning" | "afternoon" | "evening");
    if beside && short { half(at) } else { None }
}

/// Puts an hour and the half of the day together; `None` when there is no such time.
fn time(hour: u32, minute: u32, half: Option<u8>) -> Option<Time> {
    let minutes = u16::try_from(hour * 60 + minute).ok().filter(|_| hour < 25 && minute < 60)?;
    Some(match half {
        Some(first) if hour <= 12 => Time { minutes: minutes % HALF_DAY + u16::from(first) * 60, is_sure: true },
        None if hour <= 12 && hour > 0 => Time { minutes: minutes % HALF_DAY, is_sure: false },
        _ => Time { minutes: minutes % (2 * HALF_DAY), is_sure: true },
    })
}

/// `3pm`, `3.30pm`, `16h30`: one word.
fn glued(notes: &Notes<'_>, at: u32) -> Option<(Time, u32)> {
    let word = notes.at(at);
    if !word.is_digits || word.folded.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let halves = [("am", 0), ("pm", 12), ("a.m", 0), ("p.m", 12)];
    let half = halves.iter().find_map(|(end, half)| Some((word.folded.strip_suffix(end)?, *half)));
    if let Some((digits, half)) = half {
        let (hour, minute) = digits.split_once(['.', ':']).unwrap_or((digits, "0"));
        return Some((time(hour.parse().ok()?, minute.parse().ok()?, Some(half))?, at + 1));
    }
    let (hour, minute) = word.folded.split_once('h')?;
    let minute = if minute.is_empty() { 0 } else { minute.parse().ok()? };
    let found = time(hour.parse().ok()?, minute, None)?;
    (notes.language == Language::French).then_some((Time { is_sure: true, ..found }, at + 1))
}

/// `16:30`, `3.20 a.m.`, `7.30` after “at”, `16.30 Uhr`.
fn digits(notes: &Notes<'_>, at: u32, end: u32) -> Option<(Time, u32)> {
    let word = notes.at(at);
    if !word.is_digits {
        return None;
    }
    let colon = at + 1 < end && notes.gap_after(at) == ":" && notes.at(at + 1).folded.len() == 2;
    let (hour, minute, next) = if colon && !plain::is_glued(notes, at + 1, end) {
        (word.folded.parse().ok()?, notes.at(at + 1).folded.parse().ok()?, at + 2)
    } else {
        let (hour, minute) = word.folded.split_once(['.', ':']).filter(|(_, minute)| minute.len() == 2)?;
        (hour.parse().ok()?, minute.parse().ok()?, at + 1)
    };
    let half = half_day(notes, next, end);
    let suffix =
        notes.within(next, end).is_some_and(|word| matches!(&*word.folded, "uhr" | "gmt" | "uur" | "ч" | "час"));
    let before = at.checked_sub(1).filter(|_| !super::calendar::starts_sentence(notes, at));
    let led =
        before.is_some_and(|before| matches!(&*notes.at(before).folded, "at" | "um" | "alle" | "às" | "las" | "om"));
    let counted = notes.within(next, end).is_some_and(|word| matches!(&*word.folded, "percent" | "per" | "%"));
    let is_time = colon || half.is_some() || suffix || it_was(notes, before) || led && !counted;
    let found = time(hour, minute, half.map(|half| half.0)).filter(|_| is_time)?;
    let found = if suffix { Time { is_sure: true, ..found } } else { found };
    let next = half.map_or(next, |half| half.1);
    Some((found, if suffix { next + 1 } else { next }))
}

/// `It was 6.55`.
fn it_was(notes: &Notes<'_>, before: Option<u32>) -> bool {
    let is = |at: u32, words: [&str; 2]| words.contains(&&*notes.at(at).folded);
    before.is_some_and(|at| at > 0 && is(at, ["was", "is"]) && is(at - 1, ["it", "time"]))
}

/// `half past six`, `a quarter to seven`, `ten past two`, `five minutes to seven`.
fn spoken(notes: &Notes<'_>, at: u32, end: u32) -> Option<(Time, u32)> {
    if notes.language != Language::English {
        return None;
    }
    let is = |at: u32, word: &str| notes.within(at, end).is_some_and(|found| found.folded == word);
    let (minutes, next) = if is(at, "half") && is(at + 1, "past") {
        (30, at + 1)
    } else if is(at, "quarter") {
        (15, at + 1)
    } else {
        let (minutes, next) = plain::small_number(notes, at, end).filter(|(minutes, _)| *minutes < 30)?;
        (minutes, if is(next, "minutes") || is(next, "minute") { next + 1 } else { next })
    };
    let past = is(next, "past");
    let (hour, after) = plain::small_number(notes, next + 1, end).filter(|(hour, _)| (1..=12).contains(hour))?;
    let is_word = !notes.at(next + 1).is_digits && notes.is_beside(at);
    let ranges = is(next, "to") && (notes.at(at).is_digits || counts(notes, after, end) || minutes % 5 != 0);
    if !(past || is(next, "to")) || !is_word || ranges {
        return None;
    }
    let half = half_day(notes, after, end);
    let total = if past { hour * 60 + minutes } else { hour * 60 - minutes };
    let after = if is(after, "o'clock") { after + 1 } else { after };
    Some((time(total / 60, total % 60, half.map(|half| half.0))?, half.map_or(after, |half| half.1)))
}

/// Whether a number before this token counts what follows.
fn counts(notes: &Notes<'_>, at: u32, end: u32) -> bool {
    notes.within(at, end).is_some_and(|word| notes.is_beside(at - 1) && !word.is_function)
}

/// `six o’clock`, `6 a.m.`, `16 Uhr`, `six in the morning`, `at five`.
fn hour(notes: &Notes<'_>, at: u32, end: u32) -> Option<(Time, u32)> {
    let (hour, next) = plain::small_number(notes, at, end).filter(|(hour, _)| *hour <= 24)?;
    if let Some((half, after)) = half_day(notes, next, end).filter(|_| hour <= 12) {
        return Some((time(hour, 0, Some(half))?, after));
    }
    let after = notes.within(next, end).filter(|_| notes.is_beside(at)).map(|word| &*word.folded);
    match after {
        Some("o'clock") => {
            let half = half_day(notes, next + 1, end);
            Some((time(hour, 0, half.map(|half| half.0))?, half.map_or(next + 1, |half| half.1)))
        }
        Some("uhr") => {
            let found = time(hour, 0, None)?;
            Some((Time { is_sure: true, ..found }, next + 1))
        }
        _ if notes.language == Language::English && hour <= 12 && is_at(notes, at) && !counts(notes, next, end) => {
            let closed = next >= end || !plain::is_glued(notes, at, end) && !notes.gap_after(at).contains(['-', '–']);
            closed.then(|| time(hour, 0, None).map(|time| (time, next))).flatten()
        }
        _ => None,
    }
}

/// Whether “at” stands before a number word.
fn is_at(notes: &Notes<'_>, at: u32) -> bool {
    !super::calendar::starts_sentence(notes, at) && notes.at(at - 1).folded == "at" && notes.is_beside(at - 1)
}
