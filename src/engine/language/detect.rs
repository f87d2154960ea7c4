//! Guesses the language of a text.

use super::Language;
use super::common_words::blocks;
use super::script::Script;
use rustc_hash::FxHashMap;
use std::borrow::Cow;
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;

/// No more of a text is looked at: by then a language has shown itself, or the text has several.
const CHARACTERS_MAX: usize = 8_000;

/// A word counts this much; listed words that are no function words and words with a telling letter count less.
const FUNCTION_WORD: u32 = 12;
const OTHER_WORD: u32 = 8;
const TELLING_LETTER: u32 = 6;

/// What a language needs to be believed: more than one word of its own, and as much of a long text as even languages
/// with few function words reach.
const VOTES_MIN: u32 = FUNCTION_WORD + TELLING_LETTER;
const VOTES_A_WORD_MIN: u32 = 2;

/// Languages that are told apart by their words.
const BY_WORDS: [Language; 17] = [
    Language::English,
    Language::German,
    Language::French,
    Language::Spanish,
    Language::Italian,
    Language::Portuguese,
    Language::Dutch,
    Language::Swedish,
    Language::Norwegian,
    Language::Danish,
    Language::Finnish,
    Language::Hungarian,
    Language::Romanian,
    Language::Polish,
    Language::Turkish,
    Language::Russian,
    Language::Ukrainian,
];

/// Letters that one language has, or shares with few others; a word with one of them speaks for each.
const TELLING_LETTERS: &[(&str, Language)] = &[
    ("äöüß", Language::German),
    ("éèêàçùœ", Language::French),
    ("ñ¿¡", Language::Spanish),
    ("àèòù", Language::Italian),
    ("ãõçáê", Language::Portuguese),
    ("åäö", Language::Swedish),
    ("åøæ", Language::Norwegian),
    ("åøæ", Language::Danish),
    ("äö", Language::Finnish),
    ("őűáéö", Language::Hungarian),
    ("ăâîșțşţ", Language::Romanian),
    ("ąćęłńóśźż", Language::Polish),
    ("ğışçöü", Language::Turkish),
    ("ыэъё", Language::Russian),
    ("іїєґ", Language::Ukrainian),
];

/// For each word of the lists how much it speaks for each language.
static WORDS: LazyLock<FxHashMap<String, Vec<(Language, u32)>>> = LazyLock::new(|| {
    let mut words: FxHashMap<String, Vec<(Language, u32)>> = FxHashMap::default();
    for language in BY_WORDS {
        for (block, weight) in blocks(language).into_iter().zip([FUNCTION_WORD, OTHER_WORD]) {
            for word in block.split(|character: char| !character.is_alphabetic()).filter(|word| !word.is_empty()) {
                let votes = words.entry(word.nfc().collect()).or_default();
                if votes.iter().all(|&(known, _)| known != language) {
                    votes.push((language, weight));
                }
            }
        }
    }
    words
});

/// Guesses which language a text is in, `Unknown` when nothing speaks clearly for one.
///
/// The writing system decides where it can; Arabic and Persian are told apart by their letters, languages in Latin and
/// Cyrillic letters by their common words. One sentence is usually enough, a headline sometimes. A language without
/// rules here is `Unknown`, or the sister that it shares most words with. Looks at the first 20,000 characters only.
#[must_use]
pub fn detect(text: &str) -> Language {
    let end = text.char_indices().nth(CHARACTERS_MAX).map_or(text.len(), |(at, _)| at);
    let sample: Cow<'_, str> = match &text[..end] {
        plain if plain.is_ascii() => plain.into(),
        other => other.nfc().collect::<String>().into(),
    };
    match main_script(&sample) {
        None => Language::Unknown,
        Some(Script::Latin | Script::Cyrillic) => by_words(&sample),
        Some(Script::Arabic) => by_arabic_letters(&sample),
        Some(Script::Greek) => Language::Greek,
        Some(Script::Hebrew) => Language::Hebrew,
        Some(Script::Devanagari) => Language::Hindi,
        Some(Script::Tamil) => Language::Tamil,
        Some(Script::Thai) => Language::Thai,
        Some(Script::Hangul) => Language::Korean,
        Some(Script::Kana) => Language::Japanese,
        Some(Script::Han) => Language::Chinese,
    }
}

/// The writing system with the most letters; kana beside Chinese characters make the text Japanese.
fn main_script(sample: &str) -> Option<Script> {
    let mut counts = [0_u32; Script::ALL.len()];
    for script in sample.chars().filter_map(Script::of) {
        // One character of these says as much as a few letters of an alphabet.
        counts[script as usize] += if matches!(script, Script::Han | Script::Kana | Script::Hangul) { 3 } else { 1 };
    }
    let kana = counts[Script::Kana as usize];
    let han = counts[Script::Han as usize];
    if kana * 10 >= han && kana > 0 {
        counts[Script::Kana as usize] += std::mem::take(&mut counts[Script::Han as usize]);
    }
    let best = Script::ALL.into_iter().rev().max_by_key(|&script| counts[script as usize])?;
    (counts[best as usize] > 0).then_some(best)
}

fn by_arabic_letters(sample: &str) -> Language {
    let count = |letters: &str| sample.chars().filter(|&letter| letters.contains(letter)).count();
    let persian = count("پچژگکی");
    let arabic = count("كيةىأإؤ");
    let other = count("ٹڈڑںےھۓېۍڼټډەڕڵۆ");
    match () {
        // Urdu, Pashto and Kurdish share Persian's letters and have more.
        () if other * 4 > persian.max(arabic) => Language::Unknown,
        () if persian > arabic => Language::Persian,
        () => Language::Arabic,
    }
}

fn by_words(sample: &str) -> Language {
    let mut votes = [0_u32; Language::KNOWN.len() + 1];
    let mut n_words = 0_u32;
    let mut n_listed = 0_u32;
    let is_plain = sample.is_ascii();
    let small: Cow<'_, str> = if is_plain { sample.to_ascii_lowercase().into() } else { sample.into() };
    for word in small.split(|character: char| !character.is_alphabetic()).filter(|word| !word.is_empty()) {
        let word: Cow<'_, str> = if is_plain { word.into() } else { word.to_lowercase().into() };
        n_words += 1;
        let listed = WORDS.get(&*word).map(Vec::as_slice).unwrap_or_default();
        n_listed += u32::from(!listed.is_empty());
        let shared_by = u32::try_from(listed.len().max(1)).unwrap_or(u32::MAX);
        for &(language, weight) in listed {
            // What many languages have speaks for each of them a little.
            votes[language.index()] += weight.div_ceil(shared_by);
        }
        if !word.is_ascii() {
            vote_by_letters(&word, &mut votes);
        }
    }
    winner(&votes, n_words, n_listed)
}

fn vote_by_letters(word: &str, votes: &mut [u32]) {
    for (letters, language) in TELLING_LETTERS {
        if word.contains(|letter| letters.contains(letter)) {
            votes[language.index()] += TELLING_LETTER;
        }
    }
}

/// The language with the most votes, if it leads clearly and enough of the words are known at all.
fn winner(votes: &[u32], n_words: u32, n_listed: u32) -> Language {
    let mut ranked: Vec<_> = Language::KNOWN.iter().map(|&language| (votes[language.index()], language)).collect();
    ranked.sort_by_key(|&(votes, language)| (std::cmp::Reverse(votes), language));
    let [(best, language), (second, _), ..] = ranked[..] else {
        return Language::Unknown;
    };
    let is_backed = best >= VOTES_MIN && n_listed >= 2 && best >= VOTES_A_WORD_MIN * n_words;
    let is_ahead = best * 10 > second * 11;
    if is_backed && is_ahead { language } else { Language::Unknown }
}

#[cfg(test)]
mod tests;
