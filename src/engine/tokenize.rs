//! Sentence -> words, as surface spans.

use super::contraction;
use super::edge::is_edge;
use super::language::Language;
use super::span::{ByteOffset, ByteSpan, Offset, Span};
use unicode_segmentation::UnicodeSegmentation;

/// Words of one sentence in order, disjoint, never empty: what UAX #29 calls words, and the signs that a reader says
/// as words (per cent, currencies). Punctuation and white space lie between them.
///
/// Han characters and kana are words of one character; what belongs together there is found by the matching.
/// Linear in the sentence; never fails.
pub fn words(text: &str, sentence: ByteSpan, language: Language, found: &mut Vec<ByteSpan>) {
    let stretch = &text[sentence.range()];
    if matches!(language, Language::French | Language::Italian) {
        let mut whole = Vec::new();
        unicode_words(stretch, sentence.start(), &mut whole);
        whole.into_iter().for_each(|word| split_elided(text, word, language, found));
    } else if stretch.is_ascii() {
        ascii_words(stretch.as_bytes(), sentence.start(), found);
    } else {
        unicode_words(stretch, sentence.start(), found);
    }
}

/// Parts an elided article from its noun: `l’|homme`.
fn split_elided(text: &str, word: ByteSpan, language: Language, found: &mut Vec<ByteSpan>) {
    let elision = contraction::split_elision(&text[word.range()], language);
    match elision.filter(|at| is_edge(text, word.start().index() + at)) {
        Some(at) => {
            let middle = ByteOffset::from(word.start().index() + at);
            found.extend([Span::new(word.start(), middle), Span::new(middle, word.end())]);
        }
        None => found.push(word),
    }
}

fn unicode_words(stretch: &str, base: ByteOffset, found: &mut Vec<ByteSpan>) {
    let mut at = 0;
    for (from, piece) in stretch.split_word_bound_indices() {
        let end = from + piece.len();
        if cuts_flag(stretch, at, end) {
            continue;
        }
        let piece = &stretch[at..end];
        if piece.chars().any(char::is_alphanumeric) || is_sign(piece) || is_pictograph(piece) {
            let from = base.index() + at;
            let figure = after_kashida(piece);
            found.extend((figure > 0).then(|| Span::new(from.into(), (from + figure).into())));
            split_narrow_space(&piece[figure..], from + figure, found);
        }
        at = end;
    }
}

/// Whether a piece ends inside a flag: words pair the letters of flags across signs that take no room, characters do not.
fn cuts_flag(stretch: &str, from: usize, end: usize) -> bool {
    let letter = |letter: char| matches!(u32::from(letter), 0x1F1E6..=0x1F1FF);
    // Two letters and nothing else are a flag; in long rows of flags asking would be costly.
    stretch[end..].starts_with(letter) && end - from != 2 * '\u{1F1E6}'.len_utf8() && !is_edge(stretch, end)
}

/// Where the figure of `بـ49` begins, whose first sign stands for a word of its own; 0 where there is none.
fn after_kashida(piece: &str) -> usize {
    let end = piece.find(KASHIDA).map_or(0, |at| at + KASHIDA.len_utf8());
    if piece[end..].starts_with(char::is_numeric) && is_edge(piece, end) { end } else { 0 }
}

/// The line that Arabic letters are drawn out with.
const KASHIDA: char = '\u{640}';

/// Parts a piece at narrow no-break spaces, which UAX #29 takes for a part of words; they are one inside a figure only.
fn split_narrow_space(piece: &str, base: usize, found: &mut Vec<ByteSpan>) {
    let mut from = 0;
    for (at, space) in piece.match_indices('\u{202f}') {
        let after = at + space.len();
        let digits = piece[..at].ends_with(char::is_numeric) && piece[after..].starts_with(char::is_numeric);
        if !digits && is_edge(piece, at) && is_edge(piece, after) {
            found.extend((from < at).then(|| Span::new((base + from).into(), (base + at).into())));
            from = after;
        }
    }
    found.extend((from < piece.len()).then(|| Span::new((base + from).into(), (base + piece.len()).into())));
}

/// Signs that are read aloud as words and carry meaning.
fn is_sign(piece: &str) -> bool {
    matches!(piece, "%" | "‰" | "$" | "€" | "£" | "¥" | "₹" | "₽" | "&" | "§" | "٪")
}

/// Emoji and other pictures: they can be shared like words.
fn is_pictograph(piece: &str) -> bool {
    piece.chars().next().is_some_and(|first| matches!(u32::from(first), 0x2600..=0x27BF | 0x1F000..=0x1FAFF))
}

/// The same words for text without any but ASCII characters, several times faster; the tests hold the two together.
fn ascii_words(bytes: &[u8], base: ByteOffset, found: &mut Vec<ByteSpan>) {
    let mut at = 0;
    while at < bytes.len() {
        let start = at;
        if is_word_byte(bytes[at]) {
            at = ascii_word_end(bytes, at);
            if bytes[start..at].iter().any(u8::is_ascii_alphanumeric) {
                found.push(Span::of(base.get() + to_u32(start), base.get() + to_u32(at)));
            }
        } else {
            at += 1;
            if matches!(bytes[start], b'%' | b'$' | b'&') {
                found.push(Span::of(base.get() + to_u32(start), base.get() + to_u32(at)));
            }
        }
    }
}

/// The end of the word that starts at `at`, by rules WB5 to WB13 of UAX #29.
fn ascii_word_end(bytes: &[u8], mut at: usize) -> usize {
    loop {
        while at < bytes.len() && is_word_byte(bytes[at]) {
            at += 1;
        }
        let (Some(before), Some(joint), Some(after)) = (bytes.get(at - 1), bytes.get(at), bytes.get(at + 1)) else {
            return at;
        };
        let letters = before.is_ascii_alphabetic() && after.is_ascii_alphabetic();
        let digits = before.is_ascii_digit() && after.is_ascii_digit();
        let joins = match joint {
            b'\'' | b'.' => letters || digits,
            b':' => letters,
            b',' | b';' => digits,
            _ => false,
        };
        if !joins {
            return at;
        }
        at += 1;
    }
}

fn is_word_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

fn to_u32(at: usize) -> u32 {
    u32::try_from(at).expect("texts stay far below 4 GiB")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn show(text: &str, language: Language) -> String {
        let mut found = Vec::new();
        words(text, Span::of(0, to_u32(text.len())), language, &mut found);
        found.iter().map(|span| &text[span.range()]).collect::<Vec<_>>().join("|")
    }

    #[test]
    fn words_and_signs() {
        let cases = [
            ("Don’t pay $4.5 million (12.5 %)!", "Don’t|pay|$|4.5|million|12.5|%"),
            ("the U.S. well-known e-mail", "the|U.S|well|known|e|mail"),
            ("東京は雨", "東|京|は|雨"),
            ("Go 🇫🇷 🙂!", "Go|🇫🇷|🙂"),
            ("in\u{202f}1971 some 40\u{202f}000", "in|1971|some|40\u{202f}000"),
            ("—…“”", ""),
            ("a🇫\u{200c}🇫🇷b", "a|🇫\u{200c}🇫🇷|b"),
        ];
        for (text, wanted) in cases {
            assert_eq!(show(text, Language::English), wanted);
        }
        assert_eq!(show("بـ49% من ـ", Language::Arabic), "بـ|49|%|من|ـ");
        assert_eq!(show("L’homme qu’il aime aujourd’hui", Language::French), "L’|homme|qu’|il|aime|aujourd’hui");
    }

    proptest! {
        #[test]
        fn ascii_words_are_unicode_words(text in "[a-c0-2_'.,:;%$& -]{0,24}") {
            let (mut fast, mut slow) = (Vec::new(), Vec::new());
            ascii_words(text.as_bytes(), ByteOffset::new(0), &mut fast);
            unicode_words(&text, ByteOffset::new(0), &mut slow);
            prop_assert_eq!(fast, slow);
        }
    }
}
