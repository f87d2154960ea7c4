//! Which words a sentence falls into that is written without spaces.
//!
//! Of all ways to part it the one with the fewest words is taken, as words that are known are long and characters that
//! are left over short (the rule of most dictionary segmenters since Chen and Liu 1992). What is known are the words of
//! the lists of the language.

use super::{Language, lists, synonyms};
use rustc_hash::FxHashSet;
use std::ops::Range;
use std::sync::OnceLock;

/// The words that a language without spaces is known to have.
#[derive(Debug, Default)]
pub struct Vocabulary {
    words: FxHashSet<String>,
    /// How many characters the longest has.
    longest: usize,
}

/// What a word that is known costs, in tenths, and what a character by itself does.
const KNOWN_COST: u32 = 10;
const SINGLE_COST: u32 = 13;

/// The words of a language without spaces; none where its words are written apart, or its list is missing.
pub fn of(language: Language) -> Option<&'static Vocabulary> {
    static CHINESE: OnceLock<Vocabulary> = OnceLock::new();
    let known = language == Language::Chinese && !lists::is_missing(language);
    known.then(|| CHINESE.get_or_init(|| Vocabulary::new(language)))
}

impl Vocabulary {
    fn new(language: Language) -> Self {
        let words: FxHashSet<String> = synonyms::of(language).turns().map(|turn| turn.concat()).collect();
        let longest = words.iter().map(|word| word.chars().count()).max().unwrap_or_default();
        Self { words, longest }
    }

    /// Parts characters into words, each a range of them. Linear in characters, each with the longest word.
    #[must_use]
    pub fn parts(&self, characters: &[&str]) -> Vec<Range<usize>> {
        // The least cost of what stands before each place, and where the last word before it starts.
        let mut best: Vec<(u32, usize)> = vec![(0, 0)];
        for end in 1..=characters.len() {
            let single = (best[end - 1].0 + SINGLE_COST, end - 1);
            let starts = end.saturating_sub(self.longest)..end - 1;
            let known = starts.filter(|start| self.words.contains(&characters[*start..end].concat()));
            let cheapest = known.map(|start| (best[start].0 + KNOWN_COST, start)).chain([single]).min();
            best.push(cheapest.unwrap_or(single));
        }
        let mut parts = Vec::new();
        let mut end = characters.len();
        while end > 0 {
            let start = best[end].1;
            parts.push(start..end);
            end = start;
        }
        parts.reverse();
        parts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_falls_into_known_words() {
        let parted = |sentence: &str| {
            let characters: Vec<&str> = sentence.split("").filter(|character| !character.is_empty()).collect();
            let words = of(Language::Chinese).expect("Chinese is known").parts(&characters);
            words.into_iter().map(|word| characters[word].concat()).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(parted("警方逮捕嫌疑人"), "警方 逮捕 嫌疑人");
        assert_eq!(parted(""), "");
        assert!(of(Language::English).is_none());
    }
}
