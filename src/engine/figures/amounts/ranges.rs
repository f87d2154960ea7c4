//! Two numbers that are one figure: ranges, scores, votes.

use super::{measured, with_unit};
use crate::engine::figure::Unit as FigureUnit;
use crate::engine::figures::plain::{self, Number};
use crate::engine::figures::value::{Kind, Ratio, Value};
use crate::engine::figures::{Read, arabic, calendar};
use crate::engine::language::Language;
use crate::engine::span::Offset;
use crate::engine::wordbook::{List, Notes, Role};

/// Two numbers that are one figure.
pub(super) fn read(notes: &Notes<'_>, number: (u32, Number), end: u32) -> Option<Read> {
    votes(notes, number, end)
        .or_else(|| score(notes, number, end))
        .or_else(|| arabic::between(notes, number, end))
        .or_else(|| range(notes, number, end))
}

/// `2比1`.
fn score(notes: &Notes<'_>, (at, first): (u32, Number), end: u32) -> Option<Read> {
    let to = notes.within(at + 1, end).filter(|_| notes.language == Language::Chinese)?;
    let glued = to.folded == "比" && notes.gap_after(at).is_empty() && notes.gap_after(at + 1).is_empty();
    let second =
        plain::number(notes, at + 2, end).filter(|second| glued && second.unit.is_none() && first.unit.is_none())?;
    Some(Read::figure(notes, at, at + 3, Value::Range(first.value, second.value), Kind::Count))
}

/// `4–6`, `4 to 6 million`, `3-2`.
fn range(notes: &Notes<'_>, (at, first): (u32, Number), end: u32) -> Option<Read> {
    let next = at + 1;
    let gap = if next < end { notes.gap_after(at) } else { return None };
    let dashed =
        matches!(gap.trim(), "-" | "–" | "—" | "‑" | ":") && (gap.trim().len() == gap.len() || gap.trim() == "–");
    let worded = notes.within(next, end).is_some_and(|word| word.roles.contains(&Role::Range))
        || is_between(notes, at, end)
        || is_either(notes, at, end);
    let second_at = if dashed {
        next
    } else if worded && notes.is_beside(at) {
        next + 1
    } else {
        return None;
    };
    if !dashed && rises(notes, at) {
        return None;
    }
    // “From 4 to 16:30”.
    if !dashed && plain::is_glued(notes, second_at, end) {
        return None;
    }
    let Some(second) = plain::number(notes, second_at, end) else {
        return if dashed { measured_range(notes, (at, first), second_at) } else { None };
    };
    let ordinal = Some(FigureUnit::Ordinal);
    if second.unit == ordinal || first.unit == ordinal || !(first.unit.is_none() || first.unit == second.unit) {
        return None;
    }
    // “$35–$40”.
    let has_digits = |at: u32| notes.at(at).folded.bytes().any(|byte| byte.is_ascii_digit());
    let low = scaled_low(notes, first.value, second, second_at).unwrap_or(first.value);
    if worded && !low.is_less(second.value) || dashed && ![at, second_at].iter().all(|at| has_digits(*at)) {
        return None;
    }
    let whole = Number { unit: second.unit.or(first.unit), ..second };
    Some(with_unit(notes, at, second_at + 1, Value::Range(low, second.value), whole, end))
}

/// `31 votes to 19`, `voted 27 to 24`, `87 صوتا مقابل 61`: the larger number comes first, as in no range.
fn votes(notes: &Notes<'_>, (at, first): (u32, Number), end: u32) -> Option<Read> {
    let (votes, against): (&[&str], &str) = match notes.language {
        Language::English => (&["vote", "ballot"], "to"),
        Language::Arabic => (&["صوت", "اصوات"], "مقابل"),
        _ => return None,
    };
    // “Voted 5-to-4”.
    let beside = |at: u32| notes.is_beside(at) || notes.language == Language::English && notes.gap_after(at) == "-";
    if first.unit.is_some() || !beside(at) {
        return None;
    }
    // “Voters aged 20” are no votes.
    let is_vote = |at: u32| {
        let word = &*notes.at(at).folded;
        votes.iter().any(|vote| word.starts_with(vote)) && !word.starts_with("voter")
    };
    let named = notes.within(at + 1, end).is_some() && is_vote(at + 1);
    let to = if named { at + 2 } else { at + 1 };
    let joined = notes.within(to, end).is_some_and(|word| word.folded == against) && beside(to - 1);
    let second = plain::number(notes, to + 1, end).filter(|second| joined && second.unit.is_none())?;
    // `1402 مقابل 211 صوتا`.
    let behind = notes.within(to + 2, end).is_some() && is_vote(to + 2);
    let start = notes.sentence(notes.reading.tokens[at as usize].sentence.index()).start;
    let told = named || behind || (start.max(at.saturating_sub(VOTE_REACH))..at).any(is_vote);
    // “Votes fell from 27 to 24”.
    let moved = at > start && notes.at(at - 1).folded == "from";
    if !told || moved || !beside(to) || first.value.is_less(second.value) {
        return None;
    }
    let value = Value::Range(first.value, second.value);
    Some(Read::figure(notes, at, to + 2, value, Kind::Count))
}

/// So many words before two numbers may say that they are votes.
const VOTE_REACH: u32 = 12;

/// `80-100mm`.
fn measured_range(notes: &Notes<'_>, (at, low): (u32, Number), second_at: u32) -> Option<Read> {
    let (high, unit) = measured(notes, second_at)?;
    let value = Value::Range(low.value, high);
    low.unit.is_none().then(|| Read::figure(notes, at, second_at + 1, value, Kind::Measure(unit)))
}

/// Whether something moved by this number, so that “to” leads to where it came: “rose 12 to 340”.
fn rises(notes: &Notes<'_>, at: u32) -> bool {
    let before = at.checked_sub(1).filter(|_| !calendar::starts_sentence(notes, at));
    before.is_some_and(|before| notes.is_in(before, List::MoveVerb))
}

/// `between 4 and 6`, `tussen de 12 en 18`.
fn is_between(notes: &Notes<'_>, at: u32, end: u32) -> bool {
    let and = ["and", "und", "et", "y", "e", "en", "и", "و"];
    let joined = notes.within(at + 1, end).is_some_and(|word| and.contains(&&*word.folded));
    let led = |back: u32| {
        at.checked_sub(back).is_some_and(|before| {
            notes.has(before, Role::Between)
                && (before..at).all(|at| notes.is_beside(at))
                && (back == 1 || notes.at(at - 1).is_function)
        })
    };
    joined && !calendar::starts_sentence(notes, at) && (led(1) || led(2))
}

/// `cinq ou six`, “two or three”: a number and the next one in words.
fn is_either(notes: &Notes<'_>, at: u32, end: u32) -> bool {
    let or = notes.within(at + 1, end).is_some_and(|word| word.lists.has(List::Or));
    let whole = |at: u32| plain::number(notes, at, end).filter(|_| !notes.at(at).is_digits)?.value.as_whole();
    let next = |low: u64, high: u64| low + 1 == high;
    or && notes.is_beside(at) && matches!((whole(at), whole(at + 2)), (Some(low), Some(high)) if next(low, high))
}

/// In `4 to 6 million` the first number is in millions too.
fn scaled_low(notes: &Notes<'_>, low: Ratio, high: Number, high_at: u32) -> Option<Ratio> {
    let leading = notes.surface(high_at).split_whitespace().next()?;
    let plain = plain::parse(leading.trim_matches(|letter: char| !letter.is_alphanumeric()), notes.language)?.value;
    let factor = high.value.over(plain)?;
    if low.is_less(plain) { low.times(factor) } else { None }
}
