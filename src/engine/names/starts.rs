//! Names at the start of a sentence, where every word has a capital.

use super::forenames;
use super::runs::{Run, bare, ends_name, is_acronym, is_initial, is_possessive, key};
use super::seen::Seen;
use crate::engine::language::{Language, common_words};
use crate::engine::pair::{Pair, Side};
use crate::engine::span::Offset;
use crate::engine::wordbook::{List, Notes, Role};
use rustc_hash::FxHashSet;
use std::ops::Range;

/// Leaves out what has its capital from the start of the sentence only.
pub(super) fn without_start(notes: &Notes<'_>, at: u32, end: u32, sentence: &Range<u32>, seen: &Seen) -> u32 {
    let word = notes.at(at);
    let uses = seen.uses(&word.folded);
    // “PUPILS in Calder”: the first word of a text may be set in capitals.
    let acronym = is_acronym(notes.surface(at)) && uses.small == 0;
    // “MoneyFair”: no word has a capital inside but a name.
    let joined = notes.surface(at).chars().zip(notes.surface(at).chars().skip(1));
    let acronym = acronym || joined.into_iter().any(|(one, next)| one.is_lowercase() && next.is_uppercase());
    // “Home Office pathologist”.
    let body = end > at + 1 && notes.has(at + 1, Role::Body) && notes.is_beside(at) && notes.at(at + 1).is_capital;
    let body = body || starts_body(notes, at, end) || starts_company(notes, at, end);
    if !is_initial(notes, at, sentence.start) || acronym || body && !word.is_function {
        return at;
    }
    // “Australia said”, “New Zealand pledged”.
    if notes.book.is_in(bare(&word.folded), List::Country) || starts_place(notes, at, end) {
        return at;
    }
    let common = common_words::frequency_per_million(notes.language, bare(&word.folded)).is_some() || word.opens_figure;
    let alone = end == at + 1 || !notes.at(at + 1).is_capital;
    let titled = word.roles.contains(&Role::Title);
    let owns = is_possessive(notes.surface(at)) && !common && uses.small == 0 && word.roles.is_empty();
    if is_dateline(notes, at, end, sentence)
        || owns && notes.language == Language::English
        || starts_person(notes, at, end, seen)
        || alone && !common && (is_called(notes, at) || is_aged(notes, at))
        || owns_person(notes, at, seen)
    {
        return at;
    }
    let led = notes.language == Language::German && super::german::opens_noun(notes.book, &word.folded);
    // “Police made arrests” beside “Northshire Police”.
    let in_names = common && uses.capital <= uses.paired;
    let ordinary = uses.small > 0 || in_names || (alone || led) && uses.capital == 0 || describes(notes, at, end);
    if !ordinary || titled {
        return at;
    }
    (at + 1..end).find(|next| notes.at(*next).is_capital).unwrap_or(end)
}

/// Whether a sentence starts with what names of places start with: “New Zealand”, “North Wales”.
fn starts_place(notes: &Notes<'_>, at: u32, end: u32) -> bool {
    let proper = |next: u32| {
        let word = notes.at(next);
        let common = common_words::frequency_per_million(notes.language, bare(&word.folded)).is_some();
        let country = notes.book.is_in(bare(&word.folded), List::Country);
        word.is_capital && word.roles.is_empty() && (!common || country)
    };
    notes.is_in(at, List::PlaceStart) && at + 1 < end && notes.is_beside(at) && proper(at + 1)
}

/// Whether a sentence starts with a body that is called by its place: “Police Scotland”.
fn starts_body(notes: &Notes<'_>, at: u32, end: u32) -> bool {
    let place = |next: u32| {
        let word = notes.at(next);
        let role = |role: &Role| matches!(role, Role::Title | Role::Month(_) | Role::Weekday(_) | Role::Demonym);
        let plain = !word.roles.iter().any(role) && !word.is_digits && !word.is_function;
        word.is_capital && plain && forenames::bearer(notes.surface(next)).is_none()
    };
    notes.language == Language::English
        && notes.has(at, Role::Body)
        && end == at + 2
        && notes.is_beside(at)
        && place(at + 1)
}

/// Whether a sentence starts with what tells a company or a body from others: “Western Power Networks”.
fn starts_company(notes: &Notes<'_>, at: u32, end: u32) -> bool {
    notes.is_in(at, List::CompanyStart)
        && end >= at + 3
        && (at + 1..end).all(|next| notes.at(next).is_capital && notes.is_beside(next - 1))
        && forenames::bearer(notes.surface(at + 1)).is_none()
        && !notes.has(at + 1, Role::Title)
}

/// Whether a sentence starts with what a person is, before the name: “Substitute Idris Kolawe”.
fn describes(notes: &Notes<'_>, at: u32, end: u32) -> bool {
    let called = |at: u32| forenames::bearer(notes.surface(at)).is_some();
    let capital = |at: u32| notes.at(at).is_capital && notes.is_beside(at - 1);
    at + 2 < end && !called(at) && called(at + 1) && capital(at + 1) && capital(at + 2)
}

/// Whether a sentence starts with a person’s first name and surname: “Will Garforth of the trust”.
fn starts_person(notes: &Notes<'_>, at: u32, end: u32, seen: &Seen) -> bool {
    let surname = |next: u32| {
        let word = &notes.at(next).folded;
        let common = common_words::frequency_per_million(notes.language, bare(word)).is_some();
        notes.at(next).is_capital && !common && seen.uses(word).small == 0
    };
    at + 1 < end
        && notes.is_beside(at)
        && forenames::bearer(notes.surface(at)).is_some()
        && !notes.has(at, Role::Title)
        && surname(at + 1)
}

/// Whether an age follows a single name: `Kauã, 9, o caçula`.
fn is_aged(notes: &Notes<'_>, at: u32) -> bool {
    let age = |word: &str| word.parse::<u8>().is_ok_and(|age| (2..=110).contains(&age));
    // “Runner, 34, dies” has no name.
    !matches!(notes.language, Language::English | Language::German)
        && at + 1 < notes.reading.n_tokens()
        && notes.gap_after(at) == ", "
        && age(&notes.at(at + 1).folded)
        && notes.gap_after(at + 1).starts_with(',')
}

/// Whether a sentence starts with a first name by itself of which a comma tells more: “Nicolás, de ocho años”.
fn is_called(notes: &Notes<'_>, at: u32) -> bool {
    notes.gap_after(at).starts_with(',') && forenames::bearer(notes.surface(at)).is_some()
}

/// Whether a sentence starts with whom a person belongs to: “Labour’s Dafydd Roe”.
fn owns_person(notes: &Notes<'_>, at: u32, seen: &Seen) -> bool {
    let surface = notes.surface(at);
    notes.language == Language::English
        && is_possessive(surface)
        && notes.at(at).roles.iter().all(|role| *role == Role::Body)
        && seen.uses(bare(&notes.at(at).folded)).small == 0
        && ends_name(notes, at, seen)
}

/// Whether a place is told before the day or the agency: `Madrid, 14 nov (Agencia Norte).-`.
fn is_dated(notes: &Notes<'_>, at: u32, end: u32) -> bool {
    let gap = notes.gap_after(at);
    let month = |at: u32| {
        notes.within(at, end).is_some_and(|word| word.roles.iter().any(|role| matches!(role, Role::Month(_))))
    };
    let day = |at: u32| notes.within(at, end).is_some_and(|word| word.is_digits);
    let dated = gap == ", " && (day(at + 1) && month(at + 2) || month(at + 1) && day(at + 2));
    let agency = gap == " (" && notes.within(at + 1, end).is_some() && {
        let after = notes.gap_after(at + 1).trim_end();
        after.starts_with(')') && after.ends_with(['-', '–', '—'])
    };
    dated || agency
}

/// Whether a word in capitals opens a paragraph as the place of writing: `ALDERTON, Sept. 9 (NPA) —`.
fn is_dateline(notes: &Notes<'_>, at: u32, end: u32, sentence: &Range<u32>) -> bool {
    let surface = notes.surface(at);
    let loud = surface.chars().count() >= 3 && surface.chars().all(char::is_uppercase);
    if at == sentence.start && is_dated(notes, end - 1, sentence.end) {
        return true;
    }
    let followed = notes.gap_after(at).starts_with([',', '('])
        || notes.gap_after(at).contains(['—', '–', '('])
        || notes.gap_after(at) == " - ";
    at == sentence.start && loud && followed
}

/// Gives back to names at the start of a sentence the words that have capitals elsewhere too: “Vías del Norte calla.”
///
/// Linear in runs.
pub(super) fn with_starts(notes: Pair<&Notes<'_>>, mut runs: Pair<Vec<Run>>) -> Pair<Vec<Run>> {
    let whole = |side: Side| runs[side].iter().filter(|run| run.key.contains(' ')).map(|run| run.key.clone());
    let known: FxHashSet<String> = Side::BOTH.into_iter().flat_map(whole).collect();
    for side in Side::BOTH {
        let notes = notes[side];
        for run in &mut runs[side] {
            let start = notes.sentence(notes.reading.tokens[run.from as usize].sentence.index()).start;
            let near = start < run.from && run.from - start <= STARTS_MAX && notes.at(start).is_capital;
            if near && (start..run.from).all(|at| notes.is_beside(at)) {
                let key = key(notes, start..run.end);
                if known.contains(&key) {
                    (run.from, run.key) = (start, key);
                }
            }
        }
    }
    runs
}

/// How many words a sentence may start with before the part of a name that is sure.
const STARTS_MAX: u32 = 3;
