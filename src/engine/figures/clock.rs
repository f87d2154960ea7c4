//! Times of day: `3.20 a.m.`, `16:30`, `six o’clock`, `a quarter past seven`, `noon`.

mod spoken;

use super::value::{HALF_DAY, Kind, Time, Value};
use super::{Read, persian, plain};
use crate::engine::language::Language;
use crate::engine::wordbook::{List, Notes, Role};

/// Reads a time of day at a token.
pub(super) fn read(notes: &Notes<'_>, at: u32, end: u32) -> Option<Read> {
    let (time, next) = named(notes, at, end)
        .or_else(|| glued(notes, at))
        .or_else(|| characters(notes, at, end))
        .or_else(|| spaced(notes, at, end))
        .or_else(|| digits(notes, at, end))
        .or_else(|| spoken::read(notes, at, end))
        .or_else(|| persian::one_o_clock(notes, at, end))
        .or_else(|| persian::hour_and_minutes(notes, at, end))
        .or_else(|| persian::minutes_to(notes, at, end))
        .or_else(|| first_of_two(notes, at, end))
        .or_else(|| hour(notes, at, end))?;
    Some(Read::figure(notes, at, next, Value::Time(time), Kind::Time))
}

/// `noon`, `منتصف الليل`.
fn named(notes: &Notes<'_>, at: u32, end: u32) -> Option<(Time, u32)> {
    let clock = |role: &Role| if let Role::Clock(minutes) = role { Some(*minutes) } else { None };
    let (minutes, next) = notes.longest(at, end, clock)?;
    Some((Time { minutes, is_sure: true }, next))
}

/// The half of the day that is told after a time, and the token after it: `a.m.`, `in the morning`.
pub(super) fn half_day(notes: &Notes<'_>, at: u32, end: u32) -> Option<(u8, u32)> {
    let half = |role: &Role| if let Role::HalfDay(hour) = role { Some(*hour) } else { None };
    // `’s middags`: the apostrophe is no part of the word.
    let elided = notes.language == Language::Dutch && at > 0 && matches!(notes.gap_after(at - 1), " ’" | " '" | " ‘");
    if elided && notes.within(at, end).is_some_and(|word| word.folded == "s") {
        let word = &*notes.within(at + 1, end)?.folded;
        let hour = if matches!(word, "middags" | "avonds") { 12 } else { 0 };
        return matches!(word, "middags" | "avonds" | "nachts" | "ochtends" | "morgens").then_some((hour, at + 2));
    }
    notes.longest(at, end, half).filter(|_| at > 0 && notes.is_beside(at - 1))
}

/// Puts an hour and the half of the day together; `None` when there is no such time.
pub(super) fn time(hour: u32, minute: u32, half: Option<u8>) -> Option<Time> {
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
    let (hour, minute) = word.folded.split_once('h').filter(|_| has_h(notes))?;
    let minute = if minute.is_empty() { 0 } else { minute.parse().ok()? };
    Some((sure(hour.parse().ok()?, minute)?, at + 1))
}

/// Whether times of day are written with an `h` in the language.
fn has_h(notes: &Notes<'_>) -> bool {
    matches!(notes.language, Language::French | Language::Spanish | Language::Portuguese | Language::Italian)
}

/// A time of the day of twenty-four hours.
fn sure(hour: u32, minute: u32) -> Option<Time> {
    time(hour, minute, None).map(|found| Time { is_sure: true, ..found })
}

/// `9 h 30`, `14 heures`, `2 h`: unless a duration is meant.
fn spaced(notes: &Notes<'_>, at: u32, end: u32) -> Option<(Time, u32)> {
    let short = notes.within(at + 1, end).filter(|_| notes.language == Language::French)?.folded == "h";
    let long = matches!(&*notes.at(at + 1).folded, "heures" | "heure");
    let (hour, next) = plain::small_number(notes, at, end).filter(|(hour, _)| *hour <= 24 && (short || long))?;
    let minutes = plain::small_number(notes, next + 1, end)
        .filter(|(minute, _)| *minute < 60 && notes.surface(next + 1).len() == 2 && notes.is_beside(next));
    let lasts = ["pendant", "durant", "en", "après", "apres", "de", "il", "fallu"];
    let before = before(notes, at);
    let is_time = minutes.is_some()
        || before.is_some_and(|before| notes.has(before, Role::At))
        || short && !before.is_some_and(|before| lasts.contains(&&*notes.at(before).folded));
    let (minute, after) = minutes.unwrap_or((0, next + 1));
    let half = half_day(notes, after, end).filter(|_| hour <= 12);
    let found = match half {
        Some((half, _)) => time(hour, minute, Some(half)),
        None => sure(hour, minute),
    };
    Some((found.filter(|_| is_time || half.is_some())?, half.map_or(after, |half| half.1)))
}

/// The token before, in the same sentence.
fn before(notes: &Notes<'_>, at: u32) -> Option<u32> {
    at.checked_sub(1).filter(|before| !super::calendar::starts_sentence(notes, at) && notes.is_beside(*before))
}

/// `凌晨3时20分`, `下午5点`, `三点半`.
fn characters(notes: &Notes<'_>, at: u32, end: u32) -> Option<(Time, u32)> {
    if notes.language != Language::Chinese {
        return None;
    }
    let half = |role: &Role| if let Role::HalfDay(hour) = role { Some(*hour) } else { None };
    let half = notes.longest(at, end, half);
    let (hour, next) = plain::small_number(notes, half.map_or(at, |half| half.1), end)?;
    let is = |at: u32, marks: &[&str]| notes.within(at, end).is_some_and(|word| marks.contains(&&*word.folded));
    if !is(next, &["时", "點", "点", "時"]) {
        return None;
    }
    // `这一点`, “this point”, `有一点`, “a little”.
    if half.is_none() && is(at, &["一"]) && !is(next + 1, &["半", "钟", "整", "多"]) {
        return None;
    }
    let minutes = minute_of_two(notes, next + 1, end).or_else(|| plain::small_number(notes, next + 1, end));
    let minutes = minutes.filter(|(minute, _)| *minute < 60 && notes.is_beside(next));
    let (minute, after) = match minutes {
        Some((minute, after)) => (minute, if is(after, &["分"]) { after + 1 } else { after }),
        None if is(next + 1, &["半"]) => (30, next + 2),
        None => (0, next + 1),
    };
    Some((time(hour, minute, half.map(|half| half.0).filter(|_| hour <= 12))?, after))
}

/// The `05` of `9时05分`, which is no number by itself.
fn minute_of_two(notes: &Notes<'_>, at: u32, end: u32) -> Option<(u32, u32)> {
    let word = &*notes.within(at, end)?.folded;
    let two = word.len() == 2 && word.bytes().all(|byte| byte.is_ascii_digit());
    Some((word.parse().ok().filter(|_| two)?, at + 1))
}

/// `16:30`, `3.20 a.m.`, `7.30` after “at”, `16.30 Uhr`.
fn digits(notes: &Notes<'_>, at: u32, end: u32) -> Option<(Time, u32)> {
    let word = notes.at(at);
    if !word.is_digits {
        return None;
    }
    if let Some(found) = zoned(notes, at, end) {
        return Some(found);
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
    let before = before(notes, at);
    let led = before
        .is_some_and(|before| notes.has(before, Role::At) || matches!(&*notes.at(before).folded, "um" | "ore"))
        || is_opening_time(notes, at, end);
    let counted = notes.within(next, end).is_some_and(|word| matches!(&*word.folded, "percent" | "per" | "%"));
    let is_time = colon || half.is_some() || suffix || it_was(notes, before) || led && !counted;
    let found = time(hour, minute, half.map(|half| half.0)).filter(|_| is_time)?;
    let found = if suffix || is_opening_time(notes, at, end) { Time { is_sure: true, ..found } } else { found };
    let next = half.map_or(next, |half| half.1);
    Some((found, if suffix { next + 1 } else { next }))
}

/// `0642 GMT`, `2315 hours`: four digits before what tells that they are a time.
fn zoned(notes: &Notes<'_>, at: u32, end: u32) -> Option<(Time, u32)> {
    let zone = notes.within(at + 1, end).filter(|_| notes.is_beside(at))?;
    let word = &*notes.at(at).folded;
    let fits = word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit()) && zone.lists.has(List::AfterTime);
    let (hour, minute) = word.split_at_checked(2).filter(|_| fits)?;
    Some((sure(hour.parse().ok()?, minute.parse().ok()?)?, at + 2))
}

/// One of the two times of `de 6.00 a 22.00`.
fn is_opening_time(notes: &Notes<'_>, at: u32, end: u32) -> bool {
    let looks = |at: u32| {
        let parts = notes.within(at, end).and_then(|word| word.folded.split_once('.'));
        parts.is_some_and(|(hour, minute)| hour.len() <= 2 && minute.len() == 2)
    };
    let joined = |first: u32| {
        looks(first)
            && looks(first + 2)
            && notes.has(first + 1, Role::Range)
            && before(notes, first)
                .is_some_and(|at| matches!(&*notes.at(at).folded, "de" | "dalle" | "from" | "von" | "van" | "das"))
    };
    joined(at) || at >= 2 && joined(at - 2)
}

/// `It was 6.55`.
fn it_was(notes: &Notes<'_>, before: Option<u32>) -> bool {
    let is = |at: u32, words: [&str; 2]| words.contains(&&*notes.at(at).folded);
    before.is_some_and(|at| at > 0 && is(at, ["was", "is"]) && is(at - 1, ["it", "time"]))
}

/// Whether a number before this token counts what follows.
fn counts(notes: &Notes<'_>, at: u32, end: u32) -> bool {
    notes.within(at, end).is_some_and(|word| notes.is_beside(at - 1) && !word.is_function)
}

/// `six o’clock`, `6 a.m.`, `16 Uhr`, `six in the morning`, `at five`.
fn hour(notes: &Notes<'_>, at: u32, end: u32) -> Option<(Time, u32)> {
    let (hour, next) = plain::small_number(notes, at, end).filter(|(hour, _)| *hour <= 24)?;
    if let Some(told) = hour_of_half(notes, at, end) {
        return Some(told);
    }
    let after = notes.within(next, end).filter(|_| notes.is_beside(at)).map(|word| &*word.folded);
    match after {
        Some("o'clock") => {
            let half = half_day(notes, next + 1, end);
            Some((time(hour, 0, half.map(|half| half.0))?, half.map_or(next + 1, |half| half.1)))
        }
        Some("uhr") => Some((sure(hour, 0)?, next + 1)),
        Some("uur" | "часов" | "час" | "часа")
            if before(notes, at).is_some_and(|at| notes.has(at, Role::At))
                || half_day(notes, next + 1, end).is_some() =>
        {
            let half = half_day(notes, next + 1, end).filter(|_| hour <= 12);
            let found = half.map_or_else(|| sure(hour, 0), |half| time(hour, 0, Some(half.0)))?;
            Some((found, half.map_or(next + 1, |half| half.1)))
        }
        Some("in") => None,
        _ if may_stand_bare(notes, hour) && is_at(notes, at) && !counts(notes, next, end) => {
            let closed = next >= end || !plain::is_glued(notes, at, end) && !notes.gap_after(at).contains(['-', '–']);
            closed.then(|| time(hour, 0, None).map(|time| (time, next))).flatten()
        }
        _ => None,
    }
}

/// The `4` of `between 4 and 4.30am`, the `9` of `from 9 to 11am`: the half of the day is told once.
fn first_of_two(notes: &Notes<'_>, at: u32, end: u32) -> Option<(Time, u32)> {
    let word = notes.within(at + 2, end).map(|_| notes.at(at)).filter(|_| notes.language == Language::English)?;
    let (hour, minute) = match word.folded.split_once(['.', ':']) {
        Some((hour, minute)) if word.is_digits && minute.len() == 2 => (hour.parse().ok()?, minute.parse().ok()?),
        _ => (plain::small_number(notes, at, end)?.0, 0),
    };
    let joins = matches!(&*notes.at(at + 1).folded, "and" | "to" | "until") && notes.is_beside(at);
    let led = matches!(&*notes.at(before(notes, at)?).folded, "between" | "from");
    let joined = led && joins && notes.is_beside(at + 1) && (1..=12).contains(&hour);
    let second = at + 2;
    // “From 4 to 16:30” tells no half of the day.
    let of_half = |(time, next): (Time, u32)| notes.has_half_day(next - 1).then_some((time, next));
    let (last, _) = glued(notes, second)
        .or_else(|| of_half(digits(notes, second, end)?))
        .or_else(|| hour_of_half(notes, second, end))?;
    let half = u8::from(last.minutes >= HALF_DAY) * 12;
    let first = time(hour, minute, Some(half)).filter(|_| joined && last.is_sure)?;
    // “From 11 to 1pm” begins before noon.
    let first = if first.minutes > last.minutes { time(hour, minute, Some(12 - half))? } else { first };
    Some((first, at + 1))
}

/// An hour with the half of its day: `6 p.m.`, `six in the morning`.
fn hour_of_half(notes: &Notes<'_>, at: u32, end: u32) -> Option<(Time, u32)> {
    let (hour, next) = plain::small_number(notes, at, end).filter(|(hour, _)| *hour <= 12)?;
    let (half, after) = half_day(notes, next, end)?;
    Some((time(hour, 0, Some(half))?, after))
}

/// Whether an hour may be told by its number alone: `at five`, `a las cinco`, `alle 4`.
fn may_stand_bare(notes: &Notes<'_>, hour: u32) -> bool {
    match notes.language {
        Language::English => hour <= 12,
        Language::Spanish | Language::Portuguese | Language::Italian | Language::Persian => true,
        _ => false,
    }
}

/// Whether “at” stands before a number word.
fn is_at(notes: &Notes<'_>, at: u32) -> bool {
    before(notes, at).is_some_and(|before| notes.has(before, Role::At))
}
