//! The normal form of one word: what is left of its letters when nothing counts but the letters.
//!
//! Two surface forms with one normal form are the same word to a reader, typed on another keyboard, set by another
//! house or sent through another converter. What changes the word itself (an ending, a synonym, a number in digits) is
//! left to later stages.

mod arabic;
mod indic;
mod latin;
mod marks;
#[cfg(test)]
mod tests;

use super::language::Language;
use std::borrow::Cow;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Whether capitals count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Case {
    /// Capitals become small letters.
    Folded,
    /// Capitals stay as they are.
    Kept,
}

/// Returns the normal form of a word or a punctuation mark.
///
/// Compatibility characters, accents typed apart, case, typographic quotes, dashes and ellipses, invisible characters,
/// digits of other scripts, Arabic letter variants and vowel signs, Hebrew points, Greek accents, and accents foreign
/// to the language's alphabet are all levelled. An umlaut is spelt out (`ä` as `ae`) in German only, where that is the
/// second spelling of the same letter; elsewhere an accent of the alphabet is part of the letter.
///
/// Folding twice changes nothing, and what is not empty stays so. Borrows when the surface is its own normal form.
/// Linear in the length of the word; never fails.
#[must_use]
pub fn fold_word(surface: &str, language: Language) -> Cow<'_, str> {
    if !is_plain_ascii(surface) {
        return fold(surface, language, Case::Folded);
    }
    let has_capitals = surface.bytes().any(|byte| byte.is_ascii_uppercase());
    match language {
        _ if !has_capitals => Cow::Borrowed(surface),
        Language::Turkish => fold(surface, language, Case::Folded),
        _ => Cow::Owned(surface.to_ascii_lowercase()),
    }
}

/// Like [`fold_word`], for readers who want capitals to count: the letters keep their case.
#[must_use]
pub fn fold_word_keeping_case(surface: &str, language: Language) -> Cow<'_, str> {
    fold(surface, language, Case::Kept)
}

/// Returns what to hand to the stemmer for a normal form.
///
/// German stems drop the umlaut (`Häuser`, `Haus`), which the normal form has spelt out; so `ae`, `oe` and `ue` lose
/// their `e` again where they can be an umlaut. That `Israel` gets a strange stem does no harm: stems are compared
/// among themselves and never shown.
#[must_use]
pub fn for_stemmer(normal: &str, language: Language) -> Cow<'_, str> {
    match language {
        Language::German => latin::without_umlauts(normal),
        _ => Cow::Borrowed(normal),
    }
}

/// Whether nothing but capitals can change: letters, digits and single marks of plain ASCII.
///
/// With small letters this settles about nine in ten English words without touching memory.
fn is_plain_ascii(surface: &str) -> bool {
    let mut previous = 0;
    surface.bytes().all(|byte| {
        let repeated = byte == previous && matches!(byte, b'-' | b'\'' | b'.');
        previous = byte;
        byte.is_ascii() && byte != b'`' && !repeated
    })
}

fn fold(surface: &str, language: Language, case: Case) -> Cow<'_, str> {
    let letters = level_letters(&marks::prepare(surface), language, case);
    let mut normal: String = letters.nfc().collect();
    if normal.contains(['-', '\'', '.']) {
        normal = marks::collapse_runs(&normal);
    }
    if let Cow::Owned(levelled) = indic::level_nasals(&normal) {
        normal = levelled;
    }
    if normal.is_empty() || normal == surface { Cow::Borrowed(surface) } else { Cow::Owned(normal) }
}

/// Decomposes and levels character by character; the result is to be composed again.
fn level_letters(prepared: &str, language: Language, case: Case) -> String {
    let mut letters = String::with_capacity(prepared.len() + 4);
    let mut base = '\0';
    let mut characters = prepared.nfkd().peekable();
    while let Some(character) = characters.next() {
        if is_combining_mark(character) {
            push_mark(&mut letters, base, character, language);
        } else if let Some(plain) = marks::plain_punctuation(character) {
            letters.push_str(plain);
            base = '\0';
        } else if case == Case::Folded && language == Language::Turkish && character == 'I' {
            // Dotted capitals come apart into `I` and a dot; what has no dot is the dotless letter.
            let dotted = characters.next_if_eq(&'\u{0307}').is_some();
            base = if dotted { 'i' } else { 'ı' };
            letters.push(base);
        } else {
            base = push_letter(&mut letters, character, language, case);
        }
    }
    letters
}

/// Appends a letter or sign in its plain form and returns the base that marks after it belong to.
fn push_letter(letters: &mut String, character: char, language: Language, case: Case) -> char {
    if let Some(value) = marks::digit_value(character) {
        letters.push(char::from(b'0' + value));
        return '\0';
    }
    let start = letters.len();
    for letter in cased(character, case) {
        match latin::spelt_out(letter, language) {
            Some(spelling) => letters.push_str(spelling),
            None => letters.push(arabic::level(letter)),
        }
    }
    letters[start..].chars().next_back().unwrap_or('\0')
}

/// The character in the wanted case, final sigma as any other.
fn cased(character: char, case: Case) -> impl Iterator<Item = char> {
    let (lower, kept) = match case {
        Case::Folded => (Some(character.to_lowercase()), None),
        Case::Kept => (None, Some(character)),
    };
    lower.into_iter().flatten().chain(kept).map(|letter| if letter == 'ς' { 'σ' } else { letter })
}

/// Appends a combining mark, unless the writing of its base does without it.
fn push_mark(letters: &mut String, base: char, mark: char, language: Language) {
    if let Some(spelling) = latin::umlaut(base, mark, language) {
        letters.push_str(spelling);
    } else if let Some(levelled) = indic::level_mark(base, mark) {
        letters.extend(levelled);
    } else if keeps_mark(base, mark, language) {
        letters.push(latin::native_mark(base, mark, language));
    }
}

/// Whether a mark makes another letter of its base, rather than a way to write or stress it.
fn keeps_mark(base: char, mark: char, language: Language) -> bool {
    match base {
        // Capitals are set without accents, and stress is not part of the letter.
        '\u{0370}'..='\u{03FF}' => false,
        '\u{0400}'..='\u{052F}' => latin::composes_to_one_of(base, mark, "йўїѓќЙЎЇЃЌ"),
        _ if arabic::is_vowel_sign(mark) || marks::is_hebrew_point(mark) => false,
        _ if base.is_ascii_alphabetic() || base == 'ı' => latin::keeps_mark(base, mark, language),
        _ => true,
    }
}
