//! Where UAX #29 ends sentences.
//!
//! The rules ask for a property of every character, and the tables of all characters take their time. Most paragraphs of
//! most languages in Latin letters are made of a few kinds of characters that are known without them; the tests hold
//! both ways together.

use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// The sentences of a paragraph in order, as bytes of it; line breaks are white space here and end none. Linear but for
/// rows of full stops in scripts that are looked up.
pub(super) fn pieces(paragraph: &str) -> Vec<Range<usize>> {
    if paragraph.is_ascii() || paragraph.chars().all(is_plain) {
        return plain_pieces(paragraph);
    }
    let unwrapped = paragraph.replace(['\n', '\r'], " ");
    let mut found: Vec<Range<usize>> =
        unwrapped.split_sentence_bound_indices().map(|(at, piece)| at..at + piece.len()).collect();
    for next in 1..found.len() {
        let start = found[next].start - opened(&paragraph[found[next - 1].clone()]);
        (found[next - 1].end, found[next].start) = (start, start);
    }
    found
}

/// How many bytes at the end of a Chinese or Japanese sentence open the next: `。“`. To the rules any mark closes, and no
/// space tells which it does.
fn opened(piece: &str) -> usize {
    let before = piece.trim_end_matches(['“', '‘', '「', '『', '《', '〈', '（', '【']);
    let ended = before.trim_end_matches(['”', '’', '」', '』', '》', '〉', '）', '】']);
    if ended.ends_with(['。', '！', '？']) { piece.len() - before.len() } else { 0 }
}

/// Whether a character is of those that [`Kind::of`] tells apart by itself.
fn is_plain(letter: char) -> bool {
    matches!(letter, '\0'..='\u{7f}' | 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ÿ' | '“' | '”' | '„' | '‘' | '’' | '–' | '—' | '«' | '»' | '\u{a0}' | '£' | '€')
}

/// What a character does where a sentence may end.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Lower,
    Upper,
    Digit,
    /// A full stop, which ends a sentence or a shortened word.
    Stop,
    /// A mark that ends a sentence.
    End,
    /// A quotation mark or bracket.
    Close,
    /// A mark after which a sentence goes on.
    Continue,
    Space,
    Other,
}

impl Kind {
    fn of(letter: char) -> Self {
        match letter {
            'a'..='z' | 'ß'..='ö' | 'ø'..='ÿ' => Self::Lower,
            'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' => Self::Upper,
            '0'..='9' => Self::Digit,
            '.' => Self::Stop,
            '!' | '?' => Self::End,
            '"' | '\'' | '(' | ')' | '[' | ']' | '{' | '}' | '“' | '”' | '„' | '‘' | '’' | '«' | '»' => {
                Self::Close
            }
            ',' | '-' | ':' | ';' | '–' | '—' => Self::Continue,
            '\t'..='\r' | ' ' | '\u{a0}' => Self::Space,
            _ => Self::Other,
        }
    }

    fn ends(self) -> bool {
        matches!(self, Self::Stop | Self::End)
    }
}

/// The same for paragraphs of plain characters, by rules SB6 to SB11.
fn plain_pieces(paragraph: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let (mut from, mut at) = (0, 0);
    while let Some(mark) = paragraph.as_bytes()[at..].iter().position(|byte| matches!(byte, b'.' | b'!' | b'?')) {
        let after = after_end(paragraph, at + mark);
        at = after.at;
        if after.breaks && at < paragraph.len() {
            found.push(from..at);
            from = at;
        }
    }
    found.extend((from < paragraph.len()).then_some(from..paragraph.len()));
    found
}

/// Where to go on after the mark of an end, and whether a sentence ends there.
struct After {
    at: usize,
    breaks: bool,
}

fn after_end(paragraph: &str, mark: usize) -> After {
    let is_stop = paragraph.as_bytes()[mark] == b'.';
    let rest = &paragraph[mark + 1..];
    let next = rest.chars().next().map(Kind::of);
    let before = || paragraph[..mark].chars().next_back().map(Kind::of);
    let inside = next == Some(Kind::Digit) // 3.5
        || next == Some(Kind::Upper) && matches!(before(), Some(Kind::Lower | Kind::Upper)); // U.S
    if is_stop && inside {
        return After { at: mark + 1, breaks: false };
    }
    let rest = rest.trim_start_matches(|letter| Kind::of(letter) == Kind::Close);
    let rest = rest.trim_start_matches(|letter| Kind::of(letter) == Kind::Space);
    let next = rest.chars().next().map(Kind::of);
    let goes_on = next == Some(Kind::Continue) || next.is_some_and(Kind::ends) || is_stop && goes_on_small(rest);
    After { at: paragraph.len() - rest.len(), breaks: !goes_on }
}

/// Whether the first letter, if it comes before the next end, is a small one.
fn goes_on_small(rest: &str) -> bool {
    let mut kinds = rest.chars().map(Kind::of);
    kinds.find(|kind| matches!(kind, Kind::Lower | Kind::Upper) || kind.ends()) == Some(Kind::Lower)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn slow(paragraph: &str) -> Vec<Range<usize>> {
        let unwrapped = paragraph.replace(['\n', '\r'], " ");
        unwrapped.split_sentence_bound_indices().map(|(at, piece)| at..at + piece.len()).collect()
    }

    #[test]
    fn every_plain_character_is_of_its_kind() {
        for letter in ('\0'..='\u{2200}').filter(|letter| is_plain(*letter)) {
            for around in ["a.|", "a.| b", "a.|B", "A|.B c", "a!| b", "a. |b", "a. | B", "a.) |B", "a. 1|a", "a.|.|B"] {
                let text = around.replace('|', &letter.to_string());
                assert_eq!(plain_pieces(&text), slow(&text), "{text:?}");
            }
        }
    }

    proptest! {
        #[test]
        fn plain_pieces_are_those_of_all_tables(text in "[a-bA-B1.!?'\"”(), \n:;—éÉ%-]{0,16}") {
            prop_assert_eq!(plain_pieces(&text), slow(&text));
        }
    }
}
