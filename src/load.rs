//! From a file or pasted words to a text that can be compared, or to a sentence that says why not.
//!
//! What can be decided without a browser ([`binary`], [`encoding`], [`name`], [`exported`]) is kept apart from what asks it
//! ([`decode`], [`detector`], [`html`], [`mod@file`], [`parsed`]), so that the decisions are tested natively.

pub mod binary;
pub mod decode;
pub mod detector;
pub mod encoding;
pub mod exported;
pub mod file;
pub mod html;
pub mod name;
pub mod parsed;

pub use encoding::Encoding;
pub use exported::{Exported, Written};

use crate::engine::{Hyperlink, Side};
use crate::say;
use std::rc::Rc;

/// The largest file the page reads, in bytes: 20 MB.
pub const FILE_BYTES_MAX: u32 = 20_000_000;

/// The longest text the page compares, in words.
pub const WORDS_MAX: u32 = 2_000_000;

/// A text that came out of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loaded {
    /// What to call it until the reader types a name.
    pub name: String,
    /// The text, decoded, with line ends as `\n`.
    pub text: String,
    /// What its words link to, if it was a web page.
    pub links: Vec<Hyperlink>,
    /// The file it was read from, kept so that another encoding can be tried.
    pub origin: Origin,
}

/// What a file holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Found {
    /// A text.
    Text(Loaded),
    /// A comparison that this page exported: both texts, and more.
    Comparison(Box<Exported>),
}

/// The file behind a text.
#[derive(Clone, Debug, Eq)]
pub struct Origin {
    /// The name of the file.
    pub file_name: String,
    /// Its bytes as they were read.
    pub bytes: Rc<[u8]>,
    /// How the bytes were read.
    pub encoding: Encoding,
}

impl PartialEq for Origin {
    fn eq(&self, other: &Self) -> bool {
        // Mostly it is one file: comparing megabytes at every change would be felt.
        let same_bytes = Rc::ptr_eq(&self.bytes, &other.bytes) || self.bytes == other.bytes;
        same_bytes && self.file_name == other.file_name && self.encoding == other.encoding
    }
}

/// Why a text cannot be compared. The message says what is wrong with which text; [`LoadError::hint`] what to do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LoadError {
    /// The bytes are a picture, an archive or the like.
    #[error("{}", say::not_text(file_name))]
    NotText {
        /// The name of the file.
        file_name: String,
    },
    /// The file holds nothing but white space.
    #[error("{}", say::empty_file(file_name))]
    Empty {
        /// The name of the file.
        file_name: String,
    },
    /// The file is larger than [`FILE_BYTES_MAX`].
    #[error("{}", say::too_large(*side, bytes.div_ceil(1_000_000)))]
    TooLarge {
        /// The side it was meant for.
        side: Side,
        /// Its size.
        bytes: u64,
    },
    /// The text is longer than [`WORDS_MAX`].
    #[error("{}", say::too_many_words(*side, *words))]
    TooManyWords {
        /// The side it was meant for.
        side: Side,
        /// How many words were counted.
        words: u32,
    },
    /// The browser could not read the file.
    #[error("{}", say::unreadable(file_name))]
    Unreadable {
        /// The name of the file.
        file_name: String,
    },
    /// A comparison that was exported, but is damaged or of a version that this page does not know.
    #[error("{}", say::broken_comparison(file_name))]
    BrokenComparison {
        /// The name of the file.
        file_name: String,
    },
    /// A page of menus and scripts, without running text.
    #[error("{}", say::no_article(file_name))]
    NoArticle {
        /// The name of the file.
        file_name: String,
    },
}

impl LoadError {
    /// What the reader can do about it, in one sentence.
    pub fn hint(&self) -> &'static str {
        match self {
            LoadError::NotText { .. } => say::not_text_hint(),
            LoadError::Empty { .. } => say::empty_file_hint(),
            LoadError::TooLarge { .. } | LoadError::TooManyWords { .. } => say::too_much_hint(),
            LoadError::Unreadable { .. } => say::unreadable_hint(),
            LoadError::NoArticle { .. } => say::no_article_hint(),
            LoadError::BrokenComparison { .. } => say::broken_comparison_hint(),
        }
    }
}

/// Refuses a text that would keep the page busy for minutes.
pub fn check_words(side: Side, text: &str) -> Result<(), LoadError> {
    // Every word but the last takes two bytes at least.
    if text.len() < WORDS_MAX as usize * 2 {
        return Ok(());
    }
    let words = rough_words(text);
    if words > WORDS_MAX { Err(LoadError::TooManyWords { side, words }) } else { Ok(()) }
}

/// How many words a text has, roughly: runs of letters and digits, and each ideograph by itself.
///
/// The engine counts by the Unicode rules; this is the cheap count for a limit and for the line under a text.
pub fn rough_words(text: &str) -> u32 {
    let (mut words, mut inside) = (0u32, false);
    let (bytes, mut at) = (text.as_bytes(), 0);
    while let Some(byte) = bytes.get(at) {
        // Most letters are ASCII, and are told without tables.
        let (ideograph, within, length) = if byte.is_ascii() {
            (false, byte.is_ascii_alphanumeric() || inside && matches!(byte, b'\'' | b'-'), 1)
        } else {
            let letter = text[at..].chars().next().unwrap_or_default();
            let ideograph =
                matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}');
            (ideograph, letter.is_alphanumeric() && !ideograph || inside && letter == '’', letter.len_utf8())
        };
        words += u32::from(ideograph || within && !inside);
        inside = within;
        at += length;
    }
    words
}

/// Line ends as `\n`, as a text area keeps them; otherwise a loaded and a pasted copy of one text would differ.
pub fn unify_line_ends(text: String) -> String {
    if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_say_what_and_what_to_do() {
        let error = LoadError::TooLarge { side: Side::Left, bytes: 25_600_000 };
        assert_eq!(error.to_string(), "The first text is 26 MB; this page compares up to 20 MB.");
        assert_eq!(error.hint(), "Paste the part you need.");
        let error = LoadError::TooManyWords { side: Side::Right, words: 2_400_001 };
        assert_eq!(error.to_string(), "The second text has 2,400,001 words; this page compares up to 2,000,000.");
        let error = LoadError::NotText { file_name: "photo.jpg".to_owned() };
        assert_eq!(error.to_string(), "“photo.jpg” is not a text.");
    }

    #[test]
    fn words_are_counted_in_any_script() {
        assert_eq!(rough_words("It’s a well-known fact."), 4);
        assert_eq!(rough_words("…!? 🙂🙂"), 0);
        assert_eq!(rough_words("漢字 and kana かな"), 6);
        assert_eq!(rough_words(""), 0);
    }

    #[test]
    fn the_word_limit_is_inclusive() {
        let text = "a ".repeat(WORDS_MAX as usize);
        assert_eq!(check_words(Side::Left, &text), Ok(()));
        let words = WORDS_MAX + 1;
        assert_eq!(check_words(Side::Left, &(text + "a")), Err(LoadError::TooManyWords { side: Side::Left, words }));
    }

    #[test]
    fn line_ends_become_one_kind() {
        assert_eq!(unify_line_ends("a\r\nb\rc\nd".to_owned()), "a\nb\nc\nd");
    }
}
