//! What Arabic writes before a word as a part of it: “and”, “for”, the person of a verb.
//!
//! Snowball's stemmer keeps a first letter where taking it may spoil the word: `وزير` is no “and a button”. Which letters
//! are a word of their own is seen from the words that are known (Larkey, Ballesteros and Connell 2002 take them by
//! length alone).

use super::super::{Language, lists};
use rust_stemmers::{Algorithm, Stemmer};
use rustc_hash::FxHashSet;
use std::sync::OnceLock;

/// And, so; for, by, like; the sign of the future.
const PREFIXES: [char; 6] = ['و', 'ف', 'ل', 'ب', 'ك', 'س'];
/// The article, by itself and behind “for”.
const ARTICLES: [&str; 2] = ["ال", "لل"];
/// Signs of the persons that a verb may have instead of the one it is listed with.
const PERSONS: [char; 3] = ['ت', 'ن', 'ا'];
const LISTED_PERSON: char = 'ي';
/// Fewer letters are no word to be known by.
const LETTERS_MIN: usize = 3;

/// The stem of a word in normal form. While the list of Arabic is missing it is Snowball's.
pub(super) fn stem(folded: &str, stemmer: &Stemmer) -> String {
    if lists::is_missing(Language::Arabic) {
        return stemmer.stem(folded).into_owned();
    }
    known(folded, stemmer, PREFIXES.len()).unwrap_or_else(|| stemmer.stem(folded).into_owned())
}

/// The stem of a word that is known, or known without what is written before it.
fn known(word: &str, stemmer: &Stemmer, depth: usize) -> Option<String> {
    let long = |rest: &&str| rest.chars().count() >= LETTERS_MIN;
    // Snowball leaves some endings on words with an article.
    let bare = ARTICLES.iter().find_map(|article| word.strip_prefix(article).filter(long));
    if let Some(stem) = bare.and_then(|bare| known(bare, stemmer, 0)) {
        return Some(stem);
    }
    let stem = stemmer.stem(word);
    if stems().contains(&*stem) {
        return Some(stem.into_owned());
    }
    let first = word.chars().next()?;
    let rest = &word[first.len_utf8()..];
    if depth == 0 || !long(&rest) {
        return None;
    }
    if PREFIXES.contains(&first)
        && let Some(stem) = known(rest, stemmer, depth - 1)
    {
        return Some(stem);
    }
    if !PERSONS.contains(&first) {
        return None;
    }
    let listed = format!("{LISTED_PERSON}{rest}");
    let stem = stemmer.stem(&listed);
    stems().contains(&*stem).then(|| stem.into_owned())
}

/// The stems of all words that the lists have.
fn stems() -> &'static FxHashSet<String> {
    static STEMS: OnceLock<FxHashSet<String>> = OnceLock::new();
    STEMS.get_or_init(|| {
        let stemmer = Stemmer::create(Algorithm::Arabic);
        let stems = lists::all_forms(Language::Arabic).into_iter().map(|form| stemmer.stem(&form).into_owned());
        stems.filter(|stem| stem.chars().count() >= LETTERS_MIN).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::fold::fold_word;

    fn stem_of(word: &str) -> String {
        stem(&fold_word(word, Language::Arabic), &Stemmer::create(Algorithm::Arabic))
    }

    #[test]
    fn words_before_a_word_are_taken_where_it_is_known() {
        let families = [
            &["أكد", "وأكد", "وأكدت", "فأكدوا"][..],
            &["عائلة", "العائلة", "لعائلة", "والعائلة"],
            &["يقترح", "تقترح", "نقترح", "ستقترح", "وسيقترح"],
        ];
        for family in families {
            let stems: Vec<String> = family.iter().map(|word| stem_of(word)).collect();
            assert!(stems.iter().all(|stem| *stem == stems[0]), "{family:?} {stems:?}");
        }
    }

    #[test]
    fn letters_of_the_word_itself_stay() {
        assert_eq!(stem_of("وزير"), stem_of("الوزير"));
        assert_eq!(stem_of("و"), "و");
    }
}
