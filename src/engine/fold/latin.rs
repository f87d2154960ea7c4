//! Letters with accents, and which of them a language counts among its own.

use super::Language;
use std::borrow::Cow;
use unicode_normalization::char::compose;

/// The accented letters of a language's alphabet; `None` where the engine does not know the alphabet.
///
/// One paper writes `Erdoğan` and `São Paulo`, another `Erdogan` and `Sao Paulo`: accents that a language does not use
/// itself are set or dropped at will, those of its own alphabet are not.
fn native_letters(language: Language) -> Option<&'static str> {
    Some(match language {
        Language::English => "",
        Language::German => "äöü",
        Language::French => "àâäçéèêëîïôöùûüÿ",
        Language::Spanish => "áéíóúüñ",
        Language::Italian => "àèéìíîòóùú",
        Language::Portuguese => "áàâãçéêíóôõúü",
        Language::Dutch => "áäèéêëïíóöúü",
        Language::Swedish => "åäöé",
        Language::Norwegian => "åéèêòóô",
        Language::Danish => "åé",
        Language::Finnish => "åäöšž",
        Language::Hungarian => "áéíóöőúüű",
        Language::Romanian => "ăâîșț",
        Language::Polish => "ąćęłńóśźż",
        Language::Turkish => "âçğîöşûü",
        _ => return None,
    })
}

/// Whether base and mark make one letter of the given list.
pub(super) fn composes_to_one_of(base: char, mark: char, letters: &str) -> bool {
    compose(base, mark).is_some_and(|letter| letters.contains(letter))
}

/// Whether a mark over a Latin letter is more than decoration in this language.
pub(super) fn keeps_mark(base: char, mark: char, language: Language) -> bool {
    // Small letters of dotted capitals: the dot is already there.
    if mark == '\u{0307}' && base == 'i' {
        return false;
    }
    let Some(letters) = native_letters(language) else {
        return true;
    };
    let base = base.to_ascii_lowercase();
    composes_to_one_of(base, native_mark(base, mark, language), letters)
}

/// The mark as the language's own alphabet has it: Romanian is often typed with cedillas for want of commas.
pub(super) fn native_mark(base: char, mark: char, language: Language) -> char {
    let is_cedilla = mark == '\u{0327}' && matches!(base, 's' | 't' | 'S' | 'T');
    if is_cedilla && language == Language::Romanian { '\u{0326}' } else { mark }
}

/// The second letter of a German umlaut spelt out.
pub(super) fn umlaut(base: char, mark: char, language: Language) -> Option<&'static str> {
    let is_umlaut = mark == '\u{0308}' && matches!(base, 'a' | 'o' | 'u' | 'A' | 'O' | 'U');
    (is_umlaut && language == Language::German).then_some("e")
}

/// Letters that do not come apart into a base and a mark, spelt with plain ones where the language has them not.
pub(super) fn spelt_out(letter: char, language: Language) -> Option<&'static str> {
    let spelling = match letter {
        'ß' => return Some("ss"),
        'ẞ' => return Some("SS"),
        'œ' => return Some("oe"),
        'Œ' => return Some("Oe"),
        'ø' => "o",
        'Ø' => "O",
        'æ' => "ae",
        'Æ' => "Ae",
        'ł' => "l",
        'Ł' => "L",
        'đ' | 'ð' => "d",
        'Đ' | 'Ð' => "D",
        'þ' => "th",
        'Þ' => "Th",
        'ı' => "i",
        'ħ' => "h",
        'Ħ' => "H",
        _ => return None,
    };
    let is_native = match language {
        Language::Danish | Language::Norwegian => "øØæÆ".contains(letter),
        Language::Polish => "łŁ".contains(letter),
        Language::Turkish => letter == 'ı',
        Language::Unknown => letter != 'ı',
        _ => false,
    };
    (!is_native).then_some(spelling)
}

/// Takes the `e` from `ae`, `oe` and `ue` where they can stand for an umlaut: not after `a`, `e` or `q`, as in `Bauer`,
/// `neue` and `Quelle`.
pub(super) fn without_umlauts(normal: &str) -> Cow<'_, str> {
    let bytes = normal.as_bytes();
    let is_umlaut_e = |at: usize| {
        at >= 1
            && bytes[at] == b'e'
            && matches!(bytes[at - 1], b'a' | b'o' | b'u')
            && !(at >= 2 && bytes[at - 1] == b'u' && matches!(bytes[at - 2], b'a' | b'e' | b'q'))
    };
    if !(1..bytes.len()).any(is_umlaut_e) {
        return Cow::Borrowed(normal);
    }
    let kept = normal.char_indices().filter(|&(at, _)| !is_umlaut_e(at));
    Cow::Owned(kept.map(|(_, character)| character).collect())
}
