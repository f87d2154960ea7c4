//! The lists of words that can stand for each other, as they are written, by language.
//!
//! They are large, and a reader needs those of one language. Natively they are part of the program. In a browser each is
//! a file beside the page, and the engine's host brings those of the languages at hand before it compares. Without a list
//! every comparison works, finds less in other words, and says so.

use super::Language;
use crate::engine::fold::fold_word;
use rustc_hash::FxHashSet;
use std::sync::OnceLock;

/// The languages that have a list.
pub const LISTED: [Language; 11] = [
    Language::Arabic,
    Language::Chinese,
    Language::Dutch,
    Language::English,
    Language::French,
    Language::German,
    Language::Italian,
    Language::Persian,
    Language::Portuguese,
    Language::Russian,
    Language::Spanish,
];

/// Lists that were brought. They never change again, so that equal comparisons stay equal.
static BROUGHT: [OnceLock<String>; Language::KNOWN.len() + 1] = [const { OnceLock::new() }; Language::KNOWN.len() + 1];

/// The list of a language; `None` when it has none, or when it was not brought yet.
pub(super) fn text(language: Language) -> Option<&'static str> {
    built_in(language).or_else(|| BROUGHT[language.index()].get().map(String::as_str))
}

/// Brings the list of a language. What is there already stays.
pub fn bring(language: Language, text: String) {
    let _ = BROUGHT[language.index()].set(text);
}

/// Whether a language has a list that is not there.
#[must_use]
pub fn is_missing(language: Language) -> bool {
    LISTED.contains(&language) && text(language).is_none()
}

#[cfg(target_arch = "wasm32")]
fn built_in(_: Language) -> Option<&'static str> {
    None
}

#[cfg(not(target_arch = "wasm32"))]
fn built_in(language: Language) -> Option<&'static str> {
    Some(match language {
        Language::Arabic => include_str!("data/synonyms_ar.txt"),
        Language::Chinese => include_str!("data/synonyms_zh.txt"),
        Language::Dutch => include_str!("data/synonyms_nl.txt"),
        Language::English => include_str!("data/synonyms_en.txt"),
        Language::French => include_str!("data/synonyms_fr.txt"),
        Language::German => include_str!("data/synonyms_de.txt"),
        Language::Italian => include_str!("data/synonyms_it.txt"),
        Language::Persian => include_str!("data/synonyms_fa.txt"),
        Language::Portuguese => include_str!("data/synonyms_pt.txt"),
        Language::Russian => include_str!("data/synonyms_ru.txt"),
        Language::Spanish => include_str!("data/synonyms_es.txt"),
        _ => return None,
    })
}

/// The words of one matter of a language; empty where there are none.
pub(super) fn matters(language: Language) -> &'static str {
    match language {
        Language::English => include_str!("data/matters_en.txt"),
        Language::German => include_str!("data/matters_de.txt"),
        Language::French => include_str!("data/matters_fr.txt"),
        Language::Spanish => include_str!("data/matters_es.txt"),
        Language::Russian => include_str!("data/matters_ru.txt"),
        Language::Arabic => include_str!("data/matters_ar.txt"),
        Language::Persian => include_str!("data/matters_fa.txt"),
        _ => "",
    }
}

/// The turns of a language that only join, place and measure; empty where there are none.
pub(super) fn connectives(language: Language) -> &'static str {
    match language {
        Language::English => include_str!("data/connectives_en.txt"),
        Language::German => include_str!("data/connectives_de.txt"),
        Language::French => include_str!("data/connectives_fr.txt"),
        Language::Spanish => include_str!("data/connectives_es.txt"),
        Language::Russian => include_str!("data/connectives_ru.txt"),
        _ => "",
    }
}

/// All words of the lists of a language as they are written there, in normal form.
pub(super) fn all_forms(language: Language) -> FxHashSet<String> {
    let lists = [text(language).unwrap_or_default(), matters(language), connectives(language)];
    let words = lists.iter().flat_map(|list| list.split([' ', '\n', '/', '_', ':']));
    words.filter(|word| !word.is_empty()).map(|word| fold_word(word, language).into_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn natively_no_list_is_missing() {
        assert!(LISTED.into_iter().all(|language| text(language).is_some_and(|list| list.lines().count() > 500)));
        assert!(Language::KNOWN.iter().all(|language| !is_missing(*language)));
        assert!(text(Language::Greek).is_none());
    }

    #[test]
    fn what_is_there_stays() {
        bring(Language::English, "word other".to_owned());
        assert_ne!(text(Language::English), Some("word other"));
    }
}
