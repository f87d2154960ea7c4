//! Words and turns that can stand for each other in reports and tales.
//!
//! A line with a colon gives a word and those that can take its place in some sentence: `purchase: acquire buy`. A line
//! without one gives words that can all take each other's place. Forms of one word that no ending explains are joined
//! by `/`, the words of a turn by `_`: `sterben/starb töten/getötet ums_Leben`. The lists are our own judgement. They
//! are asked only inside sentences that match for other reasons, so they may be generous.

use super::{Language, lists};
use crate::engine::fold::fold_word;
use rust_stemmers::Stemmer;
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::OnceLock;
use unicode_segmentation::UnicodeSegmentation;

/// What can stand for each other in one language; each pair stands both ways round, sorted.
#[derive(Debug, Default)]
pub struct Thesaurus {
    /// Pairs of stems.
    pub words: Vec<(String, String)>,
    /// Pairs of turns of which one at least has several words, as their stems.
    pub turns: Vec<(Vec<String>, Vec<String>)>,
    /// Such turns that join, place and measure: “because of”, “due to”. To put one for the other changes nothing that is
    /// said.
    pub connectives: Vec<(Vec<String>, Vec<String>)>,
    /// The stems of the single words, by the words in normal form; of languages that join nouns alone.
    pub stems: FxHashMap<String, String>,
}

type Books = [OnceLock<Thesaurus>; Language::KNOWN.len() + 1];

static BOOKS: Books = [const { OnceLock::new() }; Language::KNOWN.len() + 1];
static MATTERS: Books = [const { OnceLock::new() }; Language::KNOWN.len() + 1];

/// What can stand for each other; empty for languages without a list, and while it is missing.
///
/// Read when it is first asked for, from data that never changes.
pub fn of(language: Language) -> &'static Thesaurus {
    static NONE: OnceLock<Thesaurus> = OnceLock::new();
    if lists::is_missing(language) {
        return NONE.get_or_init(Thesaurus::default);
    }
    BOOKS[language.index()].get_or_init(|| {
        let mut book = read(data(language), language);
        // Single small words of these lists are left out: they would make any two sentences alike.
        book.connectives = read(connectives(language), language).turns;
        book
    })
}

/// Words of one matter: those of a line are used of the same events (`court judge verdict`), but do not stand for each
/// other. They help to see that two sentences make one statement, never to tie words. Empty for languages without a list.
///
/// Read when it is first asked for, from constant data.
pub fn of_one_matter(language: Language) -> &'static Thesaurus {
    MATTERS[language.index()].get_or_init(|| read(matters(language), language))
}

fn matters(language: Language) -> &'static str {
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

/// The list of a language; empty where there is none.
fn data(language: Language) -> &'static str {
    lists::text(language).unwrap_or_default()
}

fn connectives(language: Language) -> &'static str {
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
    let lists = [data(language), matters(language), connectives(language)];
    let words = lists.iter().flat_map(|list| list.split([' ', '\n', '/', '_', ':']));
    words.filter(|word| !word.is_empty()).map(|word| fold_word(word, language).into_owned()).collect()
}

fn read(lines: &str, language: Language) -> Thesaurus {
    let stemmer = language.stemmer().map(Stemmer::create);
    let stems = |turn: &str| -> Vec<String> {
        let words = turn.split('_').flat_map(UnicodeSegmentation::unicode_words);
        let stem = |word| super::stems::stem(&fold_word(word, language), language, stemmer.as_ref()).into_owned();
        words.map(stem).collect()
    };
    // A word stands in many pairs, and finding its stem is most of the work.
    let mut known: FxHashMap<&str, Vec<String>> = FxHashMap::default();
    let mut thesaurus = Thesaurus::default();
    for (one, other) in lines.lines().flat_map(pairs) {
        for turn in [one, other] {
            known.entry(turn).or_insert_with(|| stems(turn));
        }
        if joins_nouns(language) {
            for turn in [one, other] {
                if let [stem] = &known[turn][..] {
                    thesaurus.stems.insert(fold_word(turn, language).into_owned(), stem.clone());
                }
            }
        }
        let (one, other) = (&known[one], &known[other]);
        if one != other && !one.is_empty() && !other.is_empty() {
            thesaurus.add(one, other);
            thesaurus.add(other, one);
        }
    }
    thesaurus.put_in_order();
    thesaurus
}

/// Whether a language writes several nouns as one.
pub fn joins_nouns(language: Language) -> bool {
    matches!(language, Language::German | Language::Dutch)
}

impl Thesaurus {
    /// Whether two stems can stand for each other.
    pub fn knows(&self, one: &str, other: &str) -> bool {
        self.words.binary_search_by(|pair| (pair.0.as_str(), pair.1.as_str()).cmp(&(one, other))).is_ok()
    }

    /// The pairs of which a stem is the first.
    pub fn kin(&self, stem: &str) -> &[(String, String)] {
        let from = self.words.partition_point(|pair| pair.0.as_str() < stem);
        let n = self.words[from..].partition_point(|pair| pair.0 == stem);
        &self.words[from..from + n]
    }

    fn add(&mut self, one: &[String], other: &[String]) {
        match (one, other) {
            ([one], [other]) => self.words.push((one.clone(), other.clone())),
            _ => self.turns.push((one.to_vec(), other.to_vec())),
        }
    }

    /// Sorts all pairs and keeps each once.
    fn put_in_order(&mut self) {
        self.words.sort_unstable();
        self.words.dedup();
        self.turns.sort_unstable();
        self.turns.dedup();
    }
}

/// The pairs that a line gives, each once.
fn pairs(line: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    if let Some((word, others)) = line.split_once(':') {
        for other in forms(others).into_iter().flatten() {
            found.extend(word.split('/').map(|form| (form, other)));
        }
        return found;
    }
    let words = forms(line);
    for (at, forms) in words.iter().enumerate() {
        for other in words[at + 1..].iter().flatten() {
            found.extend(forms.iter().map(|form| (*form, *other)));
        }
    }
    found
}

/// The words of a line, each with its forms.
fn forms(words: &str) -> Vec<Vec<&str>> {
    words.split_whitespace().map(|word| word.split('/').collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_stand_both_ways_round_and_are_sorted() {
        let english = of(Language::English);
        assert!(english.words.len() > 4_000 && english.words.is_sorted() && english.turns.is_sorted());
        for &language in Language::KNOWN {
            for (one, other) in &of(language).words {
                assert_ne!(one, other);
                assert!(of(language).words.binary_search(&(other.clone(), one.clone())).is_ok(), "{one} {other}");
            }
            for (one, other) in &of(language).turns {
                assert!(one.len() > 1 || other.len() > 1, "{one:?} {other:?}");
                assert!(of(language).turns.binary_search(&(other.clone(), one.clone())).is_ok(), "{one:?} {other:?}");
            }
        }
    }

    #[test]
    fn words_of_one_matter_are_single_words_in_pairs() {
        for code in ["ar", "de", "en", "es", "fa", "fr", "ru"] {
            let list = of_one_matter(Language::from_code(code).unwrap());
            assert!(list.words.len() > 300 && list.words.is_sorted(), "{code} {}", list.words.len());
            assert!(
                list.words.iter().all(|(one, other)| list.words.binary_search(&(other.clone(), one.clone())).is_ok())
            );
        }
        let english = of_one_matter(Language::English);
        let has = |one: &str, other: &str| english.words.contains(&(one.to_owned(), other.to_owned()));
        assert!(has("court", "judg") && !has("court", "rain"));
    }

    #[test]
    fn every_line_has_words_that_stand_for_each_other() {
        for &language in Language::KNOWN {
            for line in data(language).lines().filter(|line| line.contains(':')) {
                let (word, others) = line.split_once(": ").expect("a colon parts the word from the others");
                assert!(!word.is_empty() && !others.trim().is_empty(), "{line}");
            }
        }
    }

    #[test]
    fn forms_of_one_word_do_not_stand_for_each_other() {
        let german = of(Language::German);
        let has = |one: &str, other: &str| german.words.contains(&(one.to_owned(), other.to_owned()));
        assert!(has("steigt", "zunehm") && has("stieg", "zunehm") && !has("steigt", "stieg"));
        assert!(of(Language::English).turns.iter().any(|turn| turn.1 == ["torch"]));
    }

    #[test]
    fn a_language_without_a_list_has_no_pairs() {
        assert!(of(Language::Greek).words.is_empty() && of(Language::Unknown).turns.is_empty());
    }
}
