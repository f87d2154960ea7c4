//! How often a language uses its commonest words.
//!
//! What two texts share says little when it is made of words that all texts share. Each language has one file of words
//! in two blocks, function words and then, below a line `--`, the other words of news prose, each block with the
//! commonest word first. The lists are judgement, not counts: an estimate within a factor of three is all that rarity
//! weighting can use.

use super::Language;
use crate::engine::fold::fold_word;
use rustc_hash::FxHashMap;
use std::sync::OnceLock;

/// What the list of a language says about a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// How often the word is used, in a million words.
    pub per_million: u32,
    /// Whether it holds sentences together rather than says something.
    pub is_function_word: bool,
}

type Table = FxHashMap<String, Entry>;

/// Built when a language is first asked for, from constant data; the same in every run.
static TABLES: [OnceLock<Table>; Language::KNOWN.len() + 1] = [const { OnceLock::new() }; Language::KNOWN.len() + 1];

/// Returns what the list of a language says about a word in normal form, when it is listed.
#[must_use]
pub fn listed(language: Language, word_folded: &str) -> Option<Entry> {
    table(language).get(word_folded).copied()
}

/// Returns about how often a word in normal form occurs in a million words of news prose.
///
/// `None` means rarer than any listed word, which for English is about thirty in a million and for other languages
/// some hundreds, and always for an unknown language. Constant time after the first call for a language.
#[must_use]
pub fn frequency_per_million(language: Language, word_folded: &str) -> Option<u32> {
    listed(language, word_folded).map(|entry| entry.per_million)
}

/// Returns whether a word in normal form belongs to the closed classes: articles, pronouns, prepositions, conjunctions,
/// auxiliaries and their contractions.
#[must_use]
pub fn is_function_word(language: Language, word_folded: &str) -> bool {
    listed(language, word_folded).is_some_and(|entry| entry.is_function_word)
}

/// The listed words of a language as they are written, in small letters: function words, then the others.
pub(super) fn blocks(language: Language) -> [&'static str; 2] {
    let (function_words, others) = data(language).split_once("--").unwrap_or_default();
    [function_words, others]
}

fn table(language: Language) -> &'static Table {
    TABLES[language.index()].get_or_init(|| {
        let mut table = Table::default();
        let [function_words, others] = blocks(language);
        let ranked = |words: &'static str, rank: fn(u32) -> u32| (0..).map(rank).zip(words.split_whitespace());
        let function_words = ranked(function_words, function_word_rank).map(|(rank, word)| (rank, word, true));
        let others = ranked(others, other_word_rank).map(|(rank, word)| (rank, word, false));
        for (rank, word, is_function_word) in function_words.chain(others) {
            let entry = Entry { per_million: zipf_per_million(rank), is_function_word };
            // Words that folding makes one count as the commoner of the two.
            table.entry(fold_word(word, language).into_owned()).or_insert(entry);
        }
        table
    })
}

/// The n-th function word's place among all words: they make up the first thirty and then thin out.
fn function_word_rank(place: u32) -> u32 {
    place + place * place / 60
}

/// The n-th other word's place among all words: `said` and its like come after some thirty function words.
fn other_word_rank(place: u32) -> u32 {
    30 + place + place / 5
}

/// How often the word of a rank is used, by the law of Zipf and Mandelbrot: the first word makes up some 7 %.
fn zipf_per_million(rank: u32) -> u32 {
    200_000 / (2 * rank + 3)
}

fn data(language: Language) -> &'static str {
    match language {
        Language::Unknown => "",
        Language::English => include_str!("data/en.txt"),
        Language::German => include_str!("data/de.txt"),
        Language::French => include_str!("data/fr.txt"),
        Language::Spanish => include_str!("data/es.txt"),
        Language::Italian => include_str!("data/it.txt"),
        Language::Portuguese => include_str!("data/pt.txt"),
        Language::Dutch => include_str!("data/nl.txt"),
        Language::Swedish => include_str!("data/sv.txt"),
        Language::Norwegian => include_str!("data/no.txt"),
        Language::Danish => include_str!("data/da.txt"),
        Language::Finnish => include_str!("data/fi.txt"),
        Language::Hungarian => include_str!("data/hu.txt"),
        Language::Romanian => include_str!("data/ro.txt"),
        Language::Polish => include_str!("data/pl.txt"),
        Language::Russian => include_str!("data/ru.txt"),
        Language::Ukrainian => include_str!("data/uk.txt"),
        Language::Greek => include_str!("data/el.txt"),
        Language::Turkish => include_str!("data/tr.txt"),
        Language::Arabic => include_str!("data/ar.txt"),
        Language::Persian => include_str!("data/fa.txt"),
        Language::Hebrew => include_str!("data/he.txt"),
        Language::Hindi => include_str!("data/hi.txt"),
        Language::Tamil => include_str!("data/ta.txt"),
        Language::Thai => include_str!("data/th.txt"),
        Language::Chinese => include_str!("data/zh.txt"),
        Language::Japanese => include_str!("data/ja.txt"),
        Language::Korean => include_str!("data/ko.txt"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_both_blocks() {
        for &language in Language::KNOWN {
            let [function_words, others] = blocks(language).map(|words| words.split_whitespace().count());
            assert!(function_words >= 50 && others >= 30, "{language}: {function_words} and {others}");
        }
        assert!(blocks(Language::English)[1].split_whitespace().count() >= 1_500);
    }

    #[test]
    fn common_words_are_frequent_and_rare_words_unknown() {
        let frequency = |word| frequency_per_million(Language::English, word);
        assert_eq!(frequency("the"), Some(66_666));
        assert!(frequency("of") > frequency("said"));
        assert!(frequency("said") > frequency("president"));
        assert!(frequency("president") > frequency("tribunal"));
        assert!(frequency("tribunal") > Some(20));
        assert_eq!(frequency("mortarboard"), None);
        assert_eq!(frequency_per_million(Language::Unknown, "the"), None);
    }

    #[test]
    fn frequencies_leave_room_for_all_other_words() {
        for &language in Language::KNOWN {
            let total: u32 = table(language).values().map(|entry| entry.per_million).sum();
            assert!((300_000..900_000).contains(&total), "{language}: {total}");
        }
    }

    #[test]
    fn function_words_are_told_from_others_in_their_normal_form() {
        let cases = [
            (Language::English, "the", true),
            (Language::English, "don't", true),
            (Language::English, "'s", true),
            (Language::English, "minister", false),
            (Language::German, "fuer", true),
            (Language::German, "waehrend", true),
            (Language::German, "polizei", false),
            (Language::French, "été", true),
            (Language::Turkish, "için", true),
            (Language::Greek, "οτι", true),
            (Language::Russian, "ее", true),
            (Language::Arabic, "علي", true),
            (Language::Persian, "ميشود", true),
            (Language::Hindi, "उन्होंने", true),
            (Language::Chinese, "的", true),
        ];
        for (language, word, expected) in cases {
            assert_eq!(is_function_word(language, word), expected, "{word}");
            assert!(frequency_per_million(language, word).is_some());
        }
    }
}
