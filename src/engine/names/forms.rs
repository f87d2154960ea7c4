//! Runs of capitalised words -> names without their titles.

use super::runs::{Run, bare, is_acronym, key};
use super::seen::Seen;
use super::{forenames, german};
use crate::engine::language::{Language, common_words};
use crate::engine::span::Offset;
use crate::engine::wordbook::{List, Notes, Role};
use std::ops::Range;

/// Cuts a run at its titles and adds the names that are left.
pub(super) fn cut(notes: &Notes<'_>, run: Range<u32>, seen: &Seen, found: &mut Vec<Run>) {
    if run.is_empty() {
        return;
    }
    let mut from = run.start;
    let mut at = run.start;
    let mut is_titled = false;
    // “Guarda Nacional Republicana (GNR)” is no guard.
    if seen.spelled_out(notes, run.start, run.end) == Some(run.end) && notes.language != Language::German {
        push(notes, run, false, seen, found);
        return;
    }
    if let Some(after) = office_before(notes, &run) {
        (from, at, is_titled) = (after, after, true);
    }
    if let Some(person) = told_to(notes, &run).or_else(|| of_place(notes, &run, seen)) {
        push(notes, run.start..person, false, seen, found);
        (from, at) = (person, person);
    }
    while at < run.end {
        let title = title_length(notes, at, run.end);
        let after = at + title;
        let surname = title == 1 && after == run.end && is_surname(notes, from..at, seen);
        // “Bookkeeper Dean Purcell” is called Dean.
        let called = title == 1 && run.end - at == 2 && forenames::bearer(notes.surface(at)).is_some();
        let surname = surname || title == 1 && after == run.end && ends_place(notes, from, at, seen);
        let house = at > from && is_called_after(notes, at);
        if title == 0 || surname || called || house || !is_title_of(notes, at..after, after..run.end) {
            at += 1;
            continue;
        }
        let before = trimmed(notes, from..at, seen);
        // “Regional Director”.
        if before.len() != 1 || !is_adjective(notes, before.start) {
            push(notes, before, is_titled, seen, found);
        }
        (from, at, is_titled) = (after, after, true);
    }
    let mut rest = trimmed(notes, from..run.end, seen);
    // The union of “Gewerkschaft Metall und Technik (GMT)” is no noun before a name.
    let spelled_out = seen.spelled_out(notes, rest.start, rest.end) == Some(rest.end);
    if notes.language == Language::German && !spelled_out {
        let cut = german::without_nouns(notes, rest, seen);
        is_titled |= cut.is_titled;
        rest = trimmed(notes, cut.run, seen);
        if cut.is_introduced && rest.len() == 1 && !german::is_noun(notes, rest.start, seen) {
            found.push(as_run(notes, rest, is_titled));
            return;
        }
    }
    push(notes, rest, is_titled, seen, found);
}

/// Where a run goes on that begins inside an office: the `Estado das Florestas` of `secretário de Estado das Florestas`. What
/// someone is in charge of is no name.
fn office_before(notes: &Notes<'_>, run: &Range<u32>) -> Option<u32> {
    let start = run.start.checked_sub(2).filter(|start| (*start..run.start).all(|at| notes.is_beside(at)))?;
    let words: Vec<&str> = (start..=run.start).map(|at| &*notes.at(at).folded).collect();
    let after = run.start + 1;
    let office = !notes.at(start).is_capital && notes.book.has(&words.join(" "), Role::Title);
    let charge = after < run.end && !notes.at(after).is_capital;
    office.then_some(if charge { run.end } else { after })
}

/// Where the one who speaks begins behind whom it is told: `contou à Atlas Adelino Brás`.
fn told_to(notes: &Notes<'_>, run: &Range<u32>) -> Option<u32> {
    let before = run.start.checked_sub(1).filter(|before| notes.is_beside(*before))?;
    let verb = before.checked_sub(1).filter(|verb| notes.is_beside(*verb) && notes.has(*verb, Role::Says))?;
    let romance = matches!(notes.language, Language::Portuguese | Language::Spanish | Language::Italian);
    let led = romance && notes.is_in(before, List::Lead) && !notes.has(verb, Role::Title);
    let called = |at: u32| forenames::bearer(notes.surface(at)).is_some();
    let first = (run.start + 1..run.end.saturating_sub(1)).find(|at| called(*at))?;
    (led && !called(run.start) && (run.start..first).all(|at| notes.at(at).is_capital)).then_some(first)
}

/// Where a person begins behind the place they are from: `exintendente de Altomar Evaristo Larrondo`, `жительница Белогривска
/// Марина Дольская`.
fn of_place(notes: &Notes<'_>, run: &Range<u32>, seen: &Seen) -> Option<u32> {
    let called = |at: u32| forenames::bearer(notes.surface(at)).is_some();
    let person = run.start + 1;
    let whole = (run.start..run.end).all(|at| notes.at(at).is_capital) && run.len() == 3 && called(person);
    let before = run.start.checked_sub(1).filter(|before| whole && notes.is_beside(*before) && !called(run.start))?;
    let place = match notes.language {
        Language::Russian => !notes.at(before).is_capital && !is_acronym(notes.surface(run.start)),
        Language::Spanish | Language::Italian | Language::Portuguese | Language::French => {
            notes.is_in(before, List::Of) && seen.uses(&notes.at(run.start).folded).whole > 1
        }
        _ => false,
    };
    place.then_some(person)
}

/// Whether a title is part of what a house is called: `Escola Padre Inácio Moura`, `Hospital Nossa Senhora da Guia`.
fn is_called_after(notes: &Notes<'_>, title: u32) -> bool {
    let romance =
        matches!(notes.language, Language::Portuguese | Language::Spanish | Language::Italian | Language::French);
    let house = |at: u32| {
        notes.at(at).roles.iter().any(|role| matches!(role, Role::Place | Role::Body))
            || notes.is_in(at, List::House)
            || notes.is_in(at, List::OpensName)
            || is_acronym(notes.surface(at))
    };
    romance && notes.at(title - 1).is_capital && notes.is_beside(title - 1) && house(title - 1)
}

/// How many words at a place are a title; 0 when none are.
fn title_length(notes: &Notes<'_>, at: u32, end: u32) -> u32 {
    let longest = if notes.at(at).opens_expression { 3 } else { 1 };
    let title = |length: &u32| {
        if *length == 1 {
            // “MP Rosalind Kerr”.
            let member = at + 2 < end && notes.book.is_in(notes.surface(at), List::Member);
            return member || notes.has(at, Role::Title);
        }
        let words: Vec<&str> = (at..at + length).map(|at| &*notes.at(at).folded).collect();
        notes.book.has(&words.join(" "), Role::Title)
    };
    (1..=longest.min(end - at)).rev().find(title).unwrap_or(0)
}

/// Whether an English word before an office only tells which: “Regional Director”, “Political Correspondent”.
fn is_adjective(notes: &Notes<'_>, at: u32) -> bool {
    let word = &*notes.at(at).folded;
    let ends = ["al", "ive", "ior", "ant", "ern"].iter().any(|end| word.ends_with(end));
    let common = common_words::frequency_per_million(notes.language, word).is_some();
    notes.language == Language::English && ends && common
}

/// Whether a word for what someone does is a surname, too: “James Cook”, and “Cook” beside it.
fn is_surname(notes: &Notes<'_>, before: Range<u32>, seen: &Seen) -> bool {
    // „Lena Koch“: what follows a first name and ends the name.
    let called = before.end > before.start && forenames::bearer(notes.surface(before.end - 1)).is_some();
    let germanic = matches!(notes.language, Language::German | Language::Dutch);
    if called && germanic && notes.is_beside(before.end - 1) {
        return true;
    }
    let named = match before.len() {
        0 => seen.uses(&notes.at(before.end).folded).paired > 0,
        _ => !notes.has(before.end - 1, Role::Title),
    };
    named && notes.is_in(before.end, List::Surname)
}

/// Whether a word for what someone does ends the name of a place: “Stornaway Head”.
fn ends_place(notes: &Notes<'_>, from: u32, at: u32, seen: &Seen) -> bool {
    let place = matches!(&*notes.at(at).folded, "head" | "chief" | "captain" | "monk" | "sailor" | "general");
    let before = at.checked_sub(1).filter(|before| *before >= from);
    let named = before.is_some_and(|before| {
        let word = notes.at(before);
        let common = common_words::frequency_per_million(notes.language, bare(&word.folded)).is_some();
        word.is_capital && !common && word.roles.is_empty() && seen.uses(&word.folded).small == 0
    });
    place && named && notes.language == Language::English
}

/// Whether the words after a title are a person's name, or nothing; “General Motors” and “Queen Street” are names.
fn is_title_of(notes: &Notes<'_>, title: Range<u32>, rest: Range<u32>) -> bool {
    let thing = |at: u32| notes.at(at).roles.iter().any(|role| matches!(role, Role::Place | Role::Body));
    if rest.len() != 1 {
        return !rest.clone().any(thing) || title.len() > 1;
    }
    let word = &notes.at(rest.start).folded;
    !thing(rest.start) && common_words::frequency_per_million(notes.language, bare(word)).is_none()
}

/// Leaves out small words at either end, and what stands behind a person's name.
fn trimmed(notes: &Notes<'_>, mut run: Range<u32>, seen: &Seen) -> Range<u32> {
    let small = |at: u32| !notes.at(at).is_capital;
    let whole = || seen.spelled_out(notes, run.start, run.end);
    if super::runs::marked_end(notes, run.start, run.end).or_else(whole) == Some(run.end) && !run.is_empty() {
        return run;
    }
    while !run.is_empty() && small(run.start) {
        run.start += 1;
    }
    while !run.is_empty() && small(run.end - 1) {
        run.end -= 1;
    }
    if run.len() > 2 && notes.book.is_in(bare(notes.surface(run.end - 1)), List::Behind) {
        run.end -= 1;
    }
    run
}

fn push(notes: &Notes<'_>, run: Range<u32>, is_titled: bool, seen: &Seen, found: &mut Vec<Run>) {
    if run.is_empty() || run.len() == 1 && !may_stand_alone(notes, run.start, is_titled, seen) {
        return;
    }
    found.push(as_run(notes, run, is_titled));
}

fn as_run(notes: &Notes<'_>, run: Range<u32>, is_titled: bool) -> Run {
    let opened = run.start > 0 && notes.gap_after(run.start - 1).ends_with('(');
    let closed = run.end < notes.reading.n_tokens() && notes.gap_after(run.end - 1).starts_with(')');
    let key = key(notes, run.clone());
    Run { from: run.start, end: run.end, key, is_titled, is_bracketed: opened && closed }
}

/// Whether a single word is a name.
fn may_stand_alone(notes: &Notes<'_>, at: u32, is_titled: bool, seen: &Seen) -> bool {
    let word = notes.at(at);
    let uses = seen.uses(&word.folded);
    let letters = bare(notes.surface(at)).chars().filter(|letter| letter.is_alphabetic()).count();
    let roman = surface_is_roman(notes.surface(at)) && at > 0 && !notes.at(at - 1).is_capital;
    // “NZ$10m”.
    let money = notes.reading.text[notes.span(at).end().index()..].starts_with(['$', '€', '£']);
    let office = money || notes.book.is_in(bare(notes.surface(at)), List::Behind) && !is_titled;
    if roman || office || letters < 2 || word.is_digits || word.roles.contains(&Role::Demonym) {
        return false;
    }
    if notes.language == Language::German && !is_titled && !is_acronym(notes.surface(at)) {
        let street = german::is_named_street(notes, at);
        return street
            || german::is_only_forename(notes, at)
            || !german::is_noun(notes, at, seen) && uses.articled == 0 && uses.led + uses.paired > 0;
    }
    is_titled || is_acronym(notes.surface(at)) || uses.small <= uses.capital
}

/// Whether a word is a number in Roman digits: the `XVI` of `siglo XVI`.
fn surface_is_roman(surface: &str) -> bool {
    surface.chars().count() >= 2 && surface.chars().all(|letter| matches!(letter, 'I' | 'V' | 'X' | 'L'))
}
