//! Words that can stand for each other in reports and tales.
//!
//! A line gives a word and those that can take its place in some sentence: `purchase: acquire buy`. The lists are our
//! own judgement. They are asked only inside sentences that match for other reasons, so they may be generous.

use super::Language;
use rust_stemmers::Stemmer;
use std::collections::BTreeSet;
use std::sync::OnceLock;

/// Pairs of stems; each pair stands both ways round, sorted.
pub type StemPairs = Vec<(String, String)>;

/// Pairs of stems that can stand for each other; empty for languages without a list.
///
/// Read when it is first asked for, from constant data.
pub fn stem_pairs(language: Language) -> &'static [(String, String)] {
    static ENGLISH: OnceLock<StemPairs> = OnceLock::new();
    match language {
        Language::English => ENGLISH.get_or_init(|| read(include_str!("data/synonyms_en.txt"), language)),
        _ => &[],
    }
}

fn read(lines: &str, language: Language) -> StemPairs {
    let stemmer = language.stemmer().map(Stemmer::create);
    let stem = |word: &str| super::stems::stem(word, language, stemmer.as_ref());
    let mut pairs = BTreeSet::new();
    for (word, others) in lines.lines().filter_map(|line| line.split_once(':')) {
        let word = stem(word);
        for other in others.split_whitespace().map(stem).filter(|other| *other != word) {
            pairs.insert((word.clone(), other.clone()));
            pairs.insert((other, word.clone()));
        }
    }
    pairs.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_stand_both_ways_round_and_are_sorted() {
        let pairs = stem_pairs(Language::English);
        assert!(pairs.len() > 4_000 && pairs.is_sorted());
        for (one, other) in pairs {
            assert_ne!(one, other);
            assert!(pairs.binary_search(&(other.clone(), one.clone())).is_ok(), "{one} {other}");
        }
    }

    #[test]
    fn every_line_has_a_word_and_others() {
        for line in include_str!("data/synonyms_en.txt").lines() {
            let (word, others) = line.split_once(": ").expect("a colon parts the word from the others");
            assert!(!word.is_empty() && !others.trim().is_empty(), "{line}");
        }
    }

    #[test]
    fn a_language_without_a_list_has_no_pairs() {
        assert!(stem_pairs(Language::German).is_empty() && stem_pairs(Language::Unknown).is_empty());
    }
}
