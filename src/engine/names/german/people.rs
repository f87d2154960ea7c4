//! German nouns for people, by their endings.

use super::super::forenames;
use crate::engine::wordbook::{Notes, Role};

/// Whether a word is formed as nouns for those who do something are, and is no first name: `Torhüter`.
pub(super) fn is_agent(word: &str) -> bool {
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
pub(in crate::engine::names) fn is_person_noun(notes: &Notes<'_>, at: u32) -> bool {
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
    let female = ["erin", "istin", "entin", "antin", "eurin"];
    notes.has(at, Role::Title)
        || ends.iter().any(|end| word.ends_with(end))
        || female.iter().any(|end| word.ends_with(end)) && forenames::bearer(word).is_none()
}
