//! The words of a run as one key, alike for all ways to write a name.

use super::{bare, is_acronym, is_slavic};
use crate::engine::wordbook::Notes;
use std::ops::Range;

/// The words of a run as one key.
pub(in crate::engine::names) fn key(notes: &Notes<'_>, run: Range<u32>) -> String {
    let last = run.end.saturating_sub(1);
    // Of several words in capitals none is an acronym: “OSAGE BEND, April 27”.
    let is_loud = run.len() > 1 && run.clone().all(|at| notes.surface(at).chars().all(char::is_uppercase));
    let mut key = String::new();
    for at in run.clone() {
        if at > run.start {
            key.push(' ');
        }
        let folded = &*notes.at(at).folded;
        let word = if at == last { bare(folded) } else { folded };
        // “Tarrant & Pell” and “Tarrant and Pell” are one.
        let word = if at > run.start && at < last && matches!(word, "and" | "und" | "et") { "&" } else { word };
        let is_acronym = is_acronym(notes.surface(at));
        // Names are inflected.
        if is_slavic(notes) && !is_acronym {
            key += without_case(word);
        } else if is_acronym && !is_loud {
            key.extend(word.chars().filter(|letter| *letter != '.'));
            key.push('^');
        } else {
            key += word;
        }
    }
    key
}

/// A Russian name without the ending of its case: `Светлану Рябову` and `Светлана Рябова` come out alike.
fn without_case(word: &str) -> &str {
    let bases = CASES.iter().filter_map(|case| word.strip_suffix(case));
    bases.into_iter().find(|base| base.chars().count() >= 3).unwrap_or(word)
}

/// Endings of nouns and adjectives, longer ones before those they end with.
const CASES: [&str; 50] = [
    "иями", "иях", "ией", "ием", "иям", "ами", "ями", "ого", "его", "ому", "ему", "ыми", "ими", "еем", "ий", "ия",
    "ии", "ию", "ие", "ей", "ея", "ею", "ее", "ой", "ою", "ый", "ым", "им", "ых", "их", "ую", "юю", "ая", "яя", "ое",
    "ом", "ем", "ам", "ям", "ах", "ях", "а", "я", "у", "ю", "ы", "и", "е", "о", "й",
];
