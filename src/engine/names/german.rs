//! Which words of a run of German capitals are a name: nouns have capitals too.

mod people;

use super::forenames;
use super::runs::{bare, is_acronym};
use super::seen::Seen;
use crate::engine::language::common_words;
use crate::engine::language::german_nouns::has_noun_ending;
use crate::engine::wordbook::{List, Notes, Role, Wordbook};
use people::is_agent;
pub(super) use people::is_person_noun;
use std::ops::Range;

/// What is left of a run when its nouns are taken away, and whether a noun for a person stood before it.
pub(super) struct Cut {
    pub(super) run: Range<u32>,
    pub(super) is_titled: bool,
    /// Whether some noun stood right before it: “die Insel Harlesum”.
    pub(super) is_introduced: bool,
}

/// Leaves out the nouns before and after a name: “der Firma Nordholz AG”, “Berglands Regierung”.
///
/// Adjectives belong to it, as they have capitals in names only: “die Deutsche Bahn”.
pub(super) fn without_nouns(notes: &Notes<'_>, mut run: Range<u32>, seen: &Seen) -> Cut {
    // “ZDF-Reihe” names the ZDF.
    if run.len() == 2 && is_acronym(notes.surface(run.start)) && notes.gap_after(run.start) == "-" {
        run.end = run.start + 1;
    }
    // “E-Scooter” and “U-Bahn” are nouns.
    if run.len() == 2 && notes.surface(run.start).chars().count() == 1 && notes.gap_after(run.start) == "-" {
        run.end = run.start;
    }
    let mut cut = Cut { run: run.clone(), is_titled: false, is_introduced: false };
    if run.len() > 2 && is_agent(notes, run.start) {
        cut = Cut { is_titled: true, is_introduced: true, ..cut };
        run.start += 1;
    }
    // “Grünen-Fraktionschefin Maren Lüders”.
    let described = (run.start..run.end.saturating_sub(2)).rev().find(|at| is_person_noun(notes, *at));
    if let Some(noun) = described {
        cut = Cut { is_titled: true, is_introduced: true, ..cut };
        run.start = noun + 1;
    }
    let names_place = run.len() > 1 && is_named_place(notes, &run);
    // “Dem Konrad” is Konrad Reinholt all the same.
    let forename = |run: &Range<u32>| {
        run.len() == 2
            && notes.is_beside(run.start)
            && forenames::bearer(notes.surface(run.start)).is_some()
            && common_words::frequency_per_million(notes.language, &notes.at(run.start).folded).is_none()
            && !is_thing(notes, run.start)
    };
    let noun =
        |run: &Range<u32>| is_noun(notes, run.start, seen) && !is_named_street(notes, run.start) && !forename(run);
    while !names_place && !run.is_empty() && noun(&run) && !is_adjective_before(notes, &run, seen) {
        cut.is_titled = is_person_noun(notes, run.start);
        // “40 Metern Gesteinsmassen” and “jeder Tag Verzug” name nothing.
        cut.is_introduced = !notes.at(run.start).roles.iter().any(|role| matches!(role, Role::Unit(_)));
        run.start += 1;
    }
    // After a first name a noun is a surname: “Jonas Feld”.
    let called = |at: u32| forenames::bearer(notes.surface(at)).is_some() && notes.is_beside(at);
    // “Berglands Regierung” names Bergland.
    let owns = |run: &Range<u32>| {
        notes.at(run.start).folded.ends_with('s') && is_thing(notes, run.start + 1) && !called(run.start)
    };
    if run.len() > 1 && owns(&run) {
        run.end = run.start + 1;
    }
    if run.len() == 2 && is_agent(notes, run.start) && stands_alone_too(notes, run.start + 1, seen) {
        cut = Cut { is_introduced: true, ..cut };
        run.start += 1;
    }
    // The last word of “von der Leyen” has an article too.
    let goes_on = |run: &Range<u32>| {
        run.len() > 1 && notes.at(run.end - 2).is_capital && !called(run.end - 2) && !is_named_place(notes, run)
    };
    while goes_on(&run) && is_noun(notes, run.end - 1, seen) && !is_adjective_before(notes, &run, seen) {
        run.end -= 1;
    }
    Cut { run, ..cut }
}

/// Whether a word stands with a capital where no other capital leads it: the club of “Außenseiter Wellenburg”.
fn stands_alone_too(notes: &Notes<'_>, at: u32, seen: &Seen) -> bool {
    let uses = seen.uses(&notes.at(at).folded);
    uses.whole > uses.paired && uses.articled == 0
}

/// Whether a hyphen makes a place or a house of a name: `Aletria-Gletscher`, `St.-Anna-Krankenhaus`.
fn is_named_place(notes: &Notes<'_>, run: &Range<u32>) -> bool {
    let last = &*notes.at(run.end - 1).folded;
    let base = last.strip_suffix("es").or_else(|| last.strip_suffix('s')).unwrap_or(last);
    let place = [last, base].iter().any(|word| notes.book.is_in(word, List::Landmark));
    let hyphened = (run.start..run.end - 1).all(|at| notes.gap_after(at).ends_with('-'));
    let ordinary = |at: u32| common_words::frequency_per_million(notes.language, &notes.at(at).folded).is_some();
    place
        && hyphened
        && !ordinary(run.start)
        && !is_thing(notes, run.start)
        && !has_noun_ending(&notes.at(run.start).folded)
}

/// Whether a single word is a square or a street named after someone: `Schillerplatz`, but not `Parkplatz`.
pub(super) fn is_named_street(notes: &Notes<'_>, at: u32) -> bool {
    let word = &*notes.at(at).folded;
    let built = |word: &&str| without_street(notes, word).is_some();
    let word = word.strip_suffix("es").or_else(|| word.strip_suffix('s')).filter(built).unwrap_or(word);
    let base = without_street(notes, word).filter(|base| base.chars().count() >= 4);
    let base = base.or_else(|| word.strip_suffix("see").filter(|base| base.chars().count() >= 3));
    let plain = |base: &str| {
        let short = base.strip_suffix('s').unwrap_or(base);
        notes.book.has(base, Role::Thing)
            || notes.book.has(short, Role::Thing)
            || notes.book.is_in(base, List::StreetStart)
    };
    base.is_some_and(|base| !plain(base) && !has_noun_ending(base.strip_suffix('s').unwrap_or(base)))
}

/// What a street and what is built for it is called for.
fn without_street<'a>(notes: &Notes<'_>, word: &'a str) -> Option<&'a str> {
    notes.book.without_end(word, List::StreetEnd)
}

/// Whether a run starts with an adjective whose noun ends it: “Soziale Union”, “Grünauer Bank”.
fn is_adjective_before(notes: &Notes<'_>, run: &Range<u32>, seen: &Seen) -> bool {
    if run.len() != 2 {
        return false;
    }
    let word = &*notes.at(run.start).folded;
    let ends = ["e", "er", "en", "es", "em"].iter().any(|end| word.ends_with(end));
    let counts = notes.at(run.start).roles.iter().any(|role| matches!(role, Role::Vague(_) | Role::Unit(_)));
    ends && !counts && seen.uses(word).articled == seen.uses(word).paired_first && !is_thing(notes, run.start)
}

/// Whether a word is a noun and no name, as far as can be told.
pub(super) fn is_noun(notes: &Notes<'_>, at: u32, seen: &Seen) -> bool {
    let word = &*notes.at(at).folded;
    let roles = notes.at(at).roles;
    // “Der kleine Leon”.
    if is_only_forename(notes, at) {
        return false;
    }
    let role = |role: &Role| {
        matches!(
            role,
            Role::Unit(_)
                | Role::Vague(_)
                | Role::Part(_)
                | Role::Noun
                | Role::Title
                | Role::Relative(_)
                | Role::Clock(_)
        )
    };
    common_words::frequency_per_million(notes.language, bare(word)).is_some() && !notes.book.is_in(bare(word), List::Country)
        || roles.iter().any(role)
        || is_thing(notes, at)
        || has_noun_ending(word)
        || is_participle(word)
        // “Die LVB” has a name.
        || is_articled(word, seen) && !is_acronym(notes.surface(at))
        // “Stangen” beside “eine Stange”.
        || ["n", "en", "e"].iter().filter_map(|end| word.strip_suffix(end)).any(|base| base.len() > 3 && is_articled(base, seen))
}

/// Whether a word is a first name and no ordinary word.
pub(super) fn is_only_forename(notes: &Notes<'_>, at: u32) -> bool {
    let word = notes.at(at);
    forenames::bearer(notes.surface(at)).is_some()
        && word.roles.is_empty()
        && common_words::frequency_per_million(notes.language, bare(&word.folded)).is_none()
}

fn is_articled(word: &str, seen: &Seen) -> bool {
    seen.uses(word).articled > seen.uses(word).paired_first
}

/// Whether a word is made of a verb, as nouns for people are: `Verschütteten`, `Überlebende`.
fn is_participle(word: &str) -> bool {
    let starts = ["ver", "ge", "be", "er", "ent", "zer", "ueber", "über", "unter", "ange", "ausge", "abge", "einge"];
    let ends = ["ten", "te", "nden", "nde"];
    word.chars().count() >= 9
        && starts.iter().any(|start| word.starts_with(start))
        && ends.iter().any(|end| word.ends_with(end))
}

/// Whether a word is a common noun, or a longer one that ends with it: `Nordseeinsel`.
fn is_thing(notes: &Notes<'_>, at: u32) -> bool {
    let word = &*notes.at(at).folded;
    let is_one = |word: &str| notes.book.has(word, Role::Thing);
    let base = word.strip_suffix("es").filter(|word| is_one(word)).or_else(|| word.strip_suffix('s')).unwrap_or(word);
    // “Wohntürmen”.
    let base =
        if is_one(base) { base } else { base.strip_suffix('n').filter(|base| base.ends_with('e')).unwrap_or(base) };
    let ends = base.char_indices().skip(1).map(|(at, _)| &base[at..]).take_while(|end| end.len() >= ENDING_MIN);
    let short = |word: &str| notes.book.without_end(word, List::NounEnd).is_some_and(|base| base.len() > 3);
    is_one(word)
        || is_one(base)
        || short(base)
        || ends.into_iter().any(|end| is_one(end) && !notes.book.is_in(end, List::NameNoun))
}

/// A shorter noun ends too many names: `-see`, `-ort`.
const ENDING_MIN: usize = 4;

/// Whether a word that starts a sentence has its capital from there alone, before a noun: “Weitere Ausstände”.
pub(super) fn opens_noun(book: &Wordbook, word: &str) -> bool {
    let base = ["en", "er", "es", "em", "e"].iter().find_map(|end| word.strip_suffix(end));
    base.is_some_and(|base| book.is_in(base, List::AdjectiveStart))
}
