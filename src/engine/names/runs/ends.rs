//! Where a name ends: at particles, possessives, and what stands before a person.

use super::super::forenames;
use super::super::seen::Seen;
use super::{bare, is_acronym, is_plural_owner, is_possessive, is_slavic, may_name, offices};
use crate::engine::language::{Language, common_words};
use crate::engine::wordbook::{Notes, Role};

pub(super) fn run_end(notes: &Notes<'_>, from: u32, end: u32, seen: &Seen) -> u32 {
    if let Some(closed) = marked_end(notes, from, end).or_else(|| seen.spelled_out(notes, from, end)) {
        return closed;
    }
    let mut at = from + 1;
    loop {
        if at >= end || !holds(notes, at - 1) || ends_name(notes, at - 1, seen) || ends_body(notes, at - 1, end) {
            return at;
        }
        if may_name(notes, at) {
            at += 1;
            continue;
        }
        if let Some(next) = hyphened(notes, at, end) {
            at = next;
            continue;
        }
        if let Some(whole) = offices::of_members(notes, at, end) {
            at = whole;
            continue;
        }
        if seen.joins(notes, at, end) {
            at += 2;
            continue;
        }
        let mut next = at;
        while next < end && next < at + 2 && is_particle(notes, next, next > at) && notes.is_beside(next - 1) {
            next += 1;
        }
        let german = notes.language == Language::German;
        let and = next > at && notes.at(at).folded == "&";
        if next > at && german && !and && (!takes_von(notes, at, seen) || has_surname(notes, from, at, seen)) {
            return at;
        }
        // “Ortega y Gasset” is one, “Vilar y Montcada” are two.
        if next > at && at - from < 2 && matches!(&*notes.at(at).folded, "y" | "e") {
            return at;
        }
        if let Some(charge) = offices::charge(notes, from, at, end) {
            at = charge;
            continue;
        }
        // `Maarten Slotboom van Gravenbouw`, where Gravenbouw stands alone elsewhere.
        if next > at && speaks_for(notes, from, at, next, end, seen) {
            return at;
        }
        // « Au lycée Marcel-Aymé de Saint-Fargeot ».
        if next > at && is_house(notes, from, at) {
            return at;
        }
        let of = next > at && notes.at(at).folded == "of";
        if of && (is_person(notes, from, at, seen) || is_told_where(notes, from, at, next, seen)) {
            return at;
        }
        if next == at && offices::joins_body(notes, from, at, end) {
            at += 2;
            continue;
        }
        if next == at || next >= end || !notes.is_beside(next - 1) || !may_name(notes, next) {
            return at;
        }
        at = next + 1;
    }
}

/// Whether a Dutch person with a surname is only told to be of a body or a place.
fn speaks_for(notes: &Notes<'_>, from: u32, van: u32, next: u32, end: u32, seen: &Seen) -> bool {
    let dutch = notes.language == Language::Dutch && notes.at(van).folded == "van" && next == van + 1;
    let called = van >= from + 2 && forenames::bearer(notes.surface(from)).is_some();
    let alone = |at: u32| {
        let uses = seen.uses(&notes.at(at).folded);
        uses.whole > 1 && uses.paired == 0
    };
    dutch && called && next < end && alone(next)
}

/// Whether a house that stands before is called after someone, whose names a hyphen joins.
fn is_house(notes: &Notes<'_>, from: u32, at: u32) -> bool {
    let hyphened = at == from + 2 && notes.gap_after(from) == "-";
    let house = from.checked_sub(1).filter(|house| notes.is_beside(*house) && !notes.at(*house).is_capital);
    let houses = [
        "lycée",
        "collège",
        "école",
        "gymnase",
        "stade",
        "hôpital",
        "centre",
        "place",
        "rue",
        "avenue",
        "boulevard",
        "salle",
    ];
    hyphened && notes.language == Language::French && house.is_some_and(|house| houses.contains(&notes.surface(house)))
}

/// How far a Russian name in marks goes, whose later words are small: «Честный счёт».
pub(in crate::engine::names) fn marked_end(notes: &Notes<'_>, from: u32, end: u32) -> Option<u32> {
    let opens = from > 0 && is_slavic(notes) && notes.gap_after(from - 1) == " «";
    let last = (from..end.min(from + MARKED_MAX)).find(|at| !notes.is_beside(*at) && notes.gap_after(*at) != "-");
    last.filter(|last| opens && notes.gap_after(*last).starts_with('»')).map(|last| last + 1)
}

/// Names in marks have no more words.
const MARKED_MAX: u32 = 4;

/// Where a name goes on after small words between hyphens: `Bourg-en-Bresse`, `Saint-Jean-de-la-Croix`.
fn hyphened(notes: &Notes<'_>, at: u32, end: u32) -> Option<u32> {
    let hyphen = |at: u32| matches!(notes.gap_after(at), "-" | "\u{2011}");
    let small =
        (at..end.min(at + SMALL_MAX)).take_while(|at| hyphen(at - 1) && hyphen(*at) && !notes.at(*at).is_capital);
    let next = small.last()? + 1;
    notes.within(next, end).is_some_and(|word| word.is_capital).then_some(next + 1)
}

/// No more small words stand between the hyphens of a name.
const SMALL_MAX: u32 = 3;

/// Whether a German name goes on with the small words at a place: `Karl von Brenner`, not `der Chef von Nordholz`.
fn takes_von(notes: &Notes<'_>, at: u32, seen: &Seen) -> bool {
    let before = &notes.at(at - 1).folded;
    let noun = common_words::frequency_per_million(notes.language, before).is_some() || seen.uses(before).articled > 0;
    matches!(&*notes.at(at).folded, "von" | "van" | "de" | "zu") && !noun
}

/// Whether a German name before a place has a surname already: `Paul Kremer | von der Sozialen Union`.
fn has_surname(notes: &Notes<'_>, from: u32, at: u32, seen: &Seen) -> bool {
    let first = at.checked_sub(2).filter(|first| *first >= from);
    first.is_some_and(|first| notes.at(first).is_capital && !super::super::german::is_noun(notes, first, seen))
}

/// Whether the words of a run look like a person's name, which “of” does not go on: “J. K. Brown of Kelsby”.
fn is_person(notes: &Notes<'_>, from: u32, end: u32, seen: &Seen) -> bool {
    let initial = |at: u32| notes.surface(at).chars().count() == 1 && notes.gap_after(at).starts_with('.');
    let last = &notes.at(end - 1).folded;
    let common = common_words::frequency_per_million(notes.language, bare(last)).is_some() || seen.uses(last).small > 0;
    end > from + 1 && (!common && !notes.has(end - 1, Role::Title) || (from..end).any(initial))
}

/// Whether a body that is called by two words is only told by “of” to be from a place: “Langrigg Events of Penrith”.
fn is_told_where(notes: &Notes<'_>, from: u32, of: u32, next: u32, seen: &Seen) -> bool {
    let place = |next: u32| {
        let alone = next + 1 >= notes.reading.n_tokens() || !notes.is_beside(next) || !notes.at(next + 1).is_capital;
        let uses = seen.uses(&notes.at(next).folded);
        alone && uses.whole > 1 && uses.small == 0
    };
    of == from + 2 && next == of + 1 && next < notes.reading.n_tokens() && seen.is_body(notes, from) && place(next)
}

fn is_particle(notes: &Notes<'_>, at: u32, after_particle: bool) -> bool {
    let word = notes.at(at);
    !word.is_capital && (word.roles.contains(&Role::Particle) || word.folded == "&")
        || after_particle && word.folded == "the" && notes.at(at - 1).folded == "of"
}

/// Whether a word and the next belong together: a space, a hyphen, or the full stop of an initial or a title.
fn holds(notes: &Notes<'_>, at: u32) -> bool {
    let gap = notes.gap_after(at);
    let short = notes.surface(at).chars().count() == 1 || notes.has(at, Role::Title) || notes.surface(at) == "St";
    !gap.contains('\n')
        && (is_plural_owner(notes, at)
            || gap.chars().all(char::is_whitespace)
            || matches!(gap, "-" | "‑" | ".-")
            || short && gap.trim_end() == ".")
}

/// Whether the word after a possessive is a name that stands alone elsewhere: “Denmark’s Nordkorn”.
fn name_follows(notes: &Notes<'_>, at: u32, seen: &Seen) -> bool {
    let next = at + 1;
    if next >= notes.reading.n_tokens() || !notes.is_beside(at) || !notes.at(next).roles.is_empty() {
        return false;
    }
    let word = notes.at(next);
    let uses = seen.uses(&word.folded);
    let common = common_words::frequency_per_million(notes.language, bare(&word.folded)).is_some();
    let alone = next + 1 >= notes.reading.n_tokens() || !notes.is_beside(next) || !notes.at(next + 1).is_capital;
    word.is_capital && alone && !common && uses.small == 0 && uses.whole > uses.paired
}

/// Whether an acronym ends a name because a person follows: “МЧС Дарья Котова”.
fn ends_body(notes: &Notes<'_>, at: u32, end: u32) -> bool {
    let surname = || notes.within(at + 2, end).is_some_and(|word| word.is_capital) && notes.is_beside(at + 1);
    is_acronym(notes.surface(at))
        && notes.is_beside(at)
        && !is_acronym(notes.surface(at + 1))
        && forenames::bearer(notes.surface(at + 1)).is_some()
        && surname()
}

/// Whether a possessive ends the name: when its owner has a name of its own.
pub(in crate::engine::names) fn ends_name(notes: &Notes<'_>, at: u32, seen: &Seen) -> bool {
    let word = notes.surface(at);
    let person_follows = || {
        let thing = |at: u32| notes.at(at).roles.iter().any(|role| matches!(role, Role::Place | Role::Body));
        let end = notes.reading.n_tokens().min(at + 4);
        let run = (at + 1..end).take_while(|at| notes.at(*at).is_capital && notes.is_beside(at - 1)).count();
        run >= 2 && !(at + 1..end).any(thing)
    };
    (is_possessive(word) || is_plural_owner(notes, at))
        && (seen.uses(&notes.at(at).folded).whole > 0
            || is_acronym(word)
            || is_possessive(word) && (person_follows() || name_follows(notes, at, seen)))
}
