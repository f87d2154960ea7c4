//! Names of people in Chinese: a surname and one or two characters, beside an office or before a verb of saying.

use super::{OFFICE_REACH, Starts};
use crate::engine::names::runs::key;
use crate::engine::wordbook::{Notes, Role};
use rustc_hash::FxHashMap;
use std::ops::Range;

/// A given name has so many characters at most.
const GIVEN_MAX: u32 = 2;
/// A surname has so many characters at most.
const SURNAME_MAX: u32 = 2;

/// How often two and three characters stand in a text that begin with what may be a surname.
pub(super) fn counts(notes: &Notes<'_>, starts: &Starts) -> FxHashMap<String, u32> {
    let mut counts = FxHashMap::default();
    let n_tokens = notes.reading.n_tokens();
    for at in (0..n_tokens).filter(|at| starts.sort(&notes.at(*at).folded).is_some()) {
        for end in at + 2..=n_tokens.min(at + 1 + GIVEN_MAX) {
            if (at + 1..end).all(|at| notes.gap_after(at - 1).is_empty()) {
                *counts.entry(key(notes, at..end)).or_default() += 1;
            }
        }
    }
    counts
}

/// The end of a Chinese name: a surname and one or two characters, beside an office or before a verb of saying.
pub(super) fn surnamed(
    notes: &Notes<'_>,
    starts: &Starts,
    at: u32,
    sentence: &Range<u32>,
    counts: &FxHashMap<String, u32>,
) -> Option<u32> {
    let joins = |at: u32| notes.gap_after(at - 1).is_empty();
    let title = |role: &Role| matches!(role, Role::Title).then_some(());
    let reach = sentence.start.max(at.saturating_sub(OFFICE_REACH))..at;
    // `71岁的何淑珍`.
    let before = |back: u32, sign: &str| at >= sentence.start + back && notes.at(at - back).folded == sign;
    let aged = before(1, "的") && before(2, "岁");
    let surname = (1..=SURNAME_MAX).rev().map(|length| at + length).find_map(|end| {
        let one = end <= sentence.end && (at + 1..end).all(joins);
        let word = || (at..end).map(|at| &*notes.at(at).folded).collect::<String>();
        one.then(|| starts.sort(&word())).flatten().map(|sure| (end, sure))
    });
    let (surname, sure) = surname?;
    let titled = |from: u32| notes.longest(from, sentence.end, title).is_some_and(|(_, next)| next == at);
    let office = aged || reach.into_iter().any(titled);
    if !(sure || office) {
        return None;
    }
    let opens = at == sentence.start || !joins(at);
    let free = |at: u32| {
        let word = notes.at(at);
        // `昨天` is “yesterday”; `向` is “towards”, and stands in names as well.
        let other = |role: &Role| matches!(role, Role::Relative(_) | Role::Says).then_some(());
        let small = word.is_function && !office;
        // `丁一川`: numbers stand in names beside an office.
        let number = word.figure.is_some() && !office;
        !small && notes.longest(at, sentence.end, other).is_none() && !number && !word.is_digits
    };
    let ends: Vec<u32> = (1..=GIVEN_MAX)
        .map(|given| surname + given)
        .take_while(|end| *end <= sentence.end && joins(*end - 1) && free(*end - 1))
        .collect();
    let closes = |end: u32| end >= sentence.end || !joins(end) || notes.at(end).is_function;
    let said = |end: u32| notes.longest(end, sentence.end, |role| matches!(role, Role::Says).then_some(())).is_some();
    let says = |end: u32| said(end) || how_said(notes, end, sentence.end).is_some_and(said);
    // `卖豆浆的郑巧云告诉记者`.
    let described = before(1, "的");
    // `打零工的董大山则`: set against someone else.
    let set_against =
        |end: u32| notes.within(end, sentence.end).is_some_and(|word| matches!(&*word.folded, "则" | "却"));
    let told = |end: &&u32| {
        office && (closes(**end) || says(**end))
            || (opens || described) && says(**end)
            || described && set_against(**end)
    };
    // What the text has more often without its last character is a name without it: `宋楠|脚下`, `宋楠说`.
    let often = |end: u32| counts.get(&key(notes, at..end)).copied().unwrap_or_default();
    let longest = ends.last().filter(|_| office).copied();
    let longest = longest.map(|last| ends.iter().copied().find(|end| often(*end) > often(last)).unwrap_or(last));
    let sure = ends.iter().find(|end| (office || opens || described) && says(**end));
    sure.or_else(|| ends.iter().find(told)).copied().or(longest)
}

/// The token after what tells how or when something is said, before a verb of saying: `赛后`, `笑着`, `激动地`.
pub fn how_said(notes: &Notes<'_>, at: u32, end: u32) -> Option<u32> {
    let one = |next: u32| next < end && (at + 1..next + 1).all(|at| notes.gap_after(at - 1).is_empty());
    let is = |at: u32, signs: &str| notes.within(at, end).is_some_and(|word| signs.contains(&*word.folded));
    // Two signs, of which the last tells when or how: after, before, -ing.
    if one(at + 2) && is(at + 1, "后前着时") {
        return Some(at + 2);
    }
    if one(at + 3) && is(at + 2, "地") {
        return Some(at + 3);
    }
    let small = notes.within(at, end).is_some_and(|word| matches!(&*word.folded, "则" | "也" | "还" | "却" | "又"));
    (small && one(at + 1)).then_some(at + 1)
}
