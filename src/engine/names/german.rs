//! Which words of a run of German capitals are a name: nouns have capitals too.

use super::runs::bare;
use super::seen::Seen;
use crate::engine::language::common_words;
use crate::engine::wordbook::{Notes, Role};
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
    let mut cut = Cut { run: run.clone(), is_titled: false, is_introduced: false };
    if run.len() > 2 && is_agent(&notes.at(run.start).folded) {
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
    while !names_place && !run.is_empty() && is_noun(notes, run.start, seen) && !is_adjective_before(notes, &run, seen)
    {
        cut.is_titled = is_person_noun(notes, run.start);
        cut.is_introduced = true;
        run.start += 1;
    }
    // “Berglands Regierung” names Bergland.
    let owns =
        |run: &Range<u32>| notes.at(run.start).folded.ends_with('s') && run.len() > 1 && is_thing(notes, run.start + 1);
    if run.len() > 1 && owns(&run) {
        run.end = run.start + 1;
    }
    if run.len() == 2 && is_agent(&notes.at(run.start).folded) && stands_alone_too(notes, run.start + 1, seen) {
        cut = Cut { is_introduced: true, ..cut };
        run.start += 1;
    }
    // The last word of “von der Leyen” has an article too.
    let goes_on = |run: &Range<u32>| run.len() > 1 && notes.at(run.end - 2).is_capital && !is_named_place(notes, run);
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
    let place = PLACES.contains(&last) || PLACES.contains(&base);
    let hyphened = (run.start..run.end - 1).all(|at| notes.gap_after(at).ends_with('-'));
    let ordinary = |at: u32| common_words::frequency_per_million(notes.language, &notes.at(at).folded).is_some();
    place
        && hyphened
        && !ordinary(run.start)
        && !is_thing(notes, run.start)
        && !has_noun_ending(&notes.at(run.start).folded)
}

/// What is called by a name before a hyphen: mountains and waters, buildings, houses.
const PLACES: [&str; 52] = [
    "gletscher",
    "see",
    "fluss",
    "bach",
    "kanal",
    "tunnel",
    "brücke",
    "bruecke",
    "insel",
    "halbinsel",
    "küste",
    "tal",
    "berg",
    "gebirge",
    "pass",
    "wald",
    "park",
    "platz",
    "strasse",
    "straße",
    "allee",
    "ufer",
    "stadion",
    "arena",
    "halle",
    "hafen",
    "bahnhof",
    "flughafen",
    "universität",
    "universitaet",
    "hochschule",
    "schule",
    "gymnasium",
    "klinik",
    "klinikum",
    "krankenhaus",
    "kirche",
    "kathedrale",
    "schloss",
    "burg",
    "museum",
    "theater",
    "institut",
    "stiftung",
    "bank",
    "werft",
    "werk",
    "brauerei",
    "hotel",
    "turm",
    "talsperre",
    "stausee",
];

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
    common_words::frequency_per_million(notes.language, bare(word)).is_some()
        || roles.iter().any(role)
        || is_thing(notes, at)
        || has_noun_ending(word)
        || is_participle(word)
        || is_articled(word, seen)
        // “Stangen” beside “eine Stange”.
        || ["n", "en", "e"].iter().filter_map(|end| word.strip_suffix(end)).any(|base| base.len() > 3 && is_articled(base, seen))
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
    let ends = base.char_indices().skip(1).map(|(at, _)| &base[at..]).take_while(|end| end.len() >= ENDING_MIN);
    is_one(word) || is_one(base) || ends.into_iter().any(|end| is_one(end) && !ENDS_NAMES.contains(&end))
}

/// Nouns that names of places and people end with.
const ENDS_NAMES: [&str; 9] = ["stadt", "dorf", "land", "hafen", "mann", "bauer", "richter", "meister", "haus"];
/// A shorter noun ends too many names: `-see`, `-ort`.
const ENDING_MIN: usize = 4;

fn has_noun_ending(word: &str) -> bool {
    let ends = [
        "ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "tion", "tionen", "itaet", "ität",
        "nis", "nisse", "tum", "ismus", "ment", "enz", "anz",
    ];
    word.chars().count() > 5 && ends.iter().any(|end| word.ends_with(end))
}

/// Whether a word is formed as nouns for those who do something are, and is no first name: `Torhüter`.
fn is_agent(word: &str) -> bool {
    let ends = ["er", "erin", "eur", "eurin", "ist", "istin", "ent", "entin", "ant", "antin"];
    let names = [
        "alexander",
        "walter",
        "guenter",
        "guenther",
        "günter",
        "günther",
        "werner",
        "oliver",
        "reiner",
        "rainer",
        "dieter",
        "xaver",
        "vincent",
        "clemens",
        "laurent",
        "javier",
        "roger",
        "jennifer",
        "christopher",
        "kevin",
        "holger",
        "volker",
        "ruediger",
        "rüdiger",
        "gunther",
        "heiner",
        "severin",
        "valentin",
        "quentin",
        "konstantin",
        "constantin",
        "kristin",
        "christin",
    ];
    word.chars().count() > 5 && ends.iter().any(|end| word.ends_with(end)) && !names.contains(&word)
}

/// Whether a noun stands for a person, so that a name after it is a person's: `Finanzministerin`, `Archäologe`.
pub(super) fn is_person_noun(notes: &Notes<'_>, at: u32) -> bool {
    let word = &*notes.at(at).folded;
    let ends = [
        "minister",
        "ministerin",
        "sprecher",
        "sprecherin",
        "meister",
        "meisterin",
        "praesident",
        "praesidentin",
        "präsident",
        "präsidentin",
        "chef",
        "chefin",
        "leiter",
        "leiterin",
        "direktor",
        "direktorin",
        "trainer",
        "trainerin",
        "forscher",
        "forscherin",
        "loge",
        "login",
        "experte",
        "expertin",
        "anwalt",
        "anwaeltin",
        "anwältin",
        "fuehrer",
        "fuehrerin",
        "führer",
        "führerin",
        "vorsitzende",
        "vorsitzender",
        "historiker",
        "historikerin",
        "kommissar",
        "kommissarin",
        "professor",
        "professorin",
        "richter",
        "richterin",
        "bauer",
        "lehrer",
        "lehrerin",
        "autor",
        "autorin",
    ];
    notes.has(at, Role::Title) || ends.iter().any(|end| word.ends_with(end))
}
