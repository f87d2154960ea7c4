//! The untouched text.

use super::span::{ByteSpan, CharOffset, Offset, Span};
use serde::{Deserialize, Serialize};

/// One of the two texts as the reader gave it: never normalised, never edited.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Article {
    /// What the reader calls it: a file name, a headline, or what was typed.
    pub name: String,
    /// The text after decoding, byte for byte.
    pub text: String,
    /// What its words link to, when it was loaded as a web page.
    #[serde(default)]
    pub links: Vec<Hyperlink>,
}

/// Words of a text that lead to another page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hyperlink {
    /// The words; a span that the text does not have is passed over.
    pub span: ByteSpan,
    /// The address: `https://example.org/report`.
    pub address: String,
}

impl Article {
    /// An article with this name and text.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self { name: name.into(), text: text.into(), links: Vec::new() }
    }

    /// The words that `span` covers.
    ///
    /// # Panics
    /// When the span does not lie on character edges of this text.
    pub fn slice(&self, span: ByteSpan) -> &str {
        &self.text[span.range()]
    }
}

/// Converts byte spans of one text to code-point spans, the unit of the JSON form.
///
/// Holds one count per 64 bytes of text; a conversion counts at most 64 bytes.
#[derive(Debug)]
pub struct CharIndex<'a> {
    text: &'a str,
    counts: Vec<u32>,
}

const STEP: usize = 64;

impl<'a> CharIndex<'a> {
    /// Indexes a text, in time linear in its length.
    pub fn new(text: &'a str) -> Self {
        let mut counts = Vec::with_capacity(text.len() / STEP + 1);
        let mut seen = 0u32;
        for chunk in text.as_bytes().chunks(STEP) {
            counts.push(seen);
            seen += starts(chunk);
        }
        counts.push(seen);
        Self { text, counts }
    }

    /// The same span counted in code points.
    pub fn chars(&self, span: ByteSpan) -> Span<CharOffset> {
        let count = |byte: usize| {
            let block = byte / STEP;
            CharOffset::new(self.counts[block] + starts(&self.text.as_bytes()[block * STEP..byte]))
        };
        Span::new(count(span.start().index()), count(span.end().index()))
    }
}

/// How many code points start in these bytes of UTF-8.
fn starts(bytes: &[u8]) -> u32 {
    u32::try_from(bytes.iter().filter(|byte| (**byte & 0xC0) != 0x80).count()).expect("texts stay far below 4 GiB")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_points_are_counted_across_blocks() {
        let text = "é漢a🙂".repeat(40);
        let index = CharIndex::new(&text);
        for (nth, (at, letter)) in text.char_indices().enumerate() {
            let span = ByteSpan::new(at.into(), (at + letter.len_utf8()).into());
            assert_eq!(index.chars(span), Span::new(nth.into(), (nth + 1).into()));
        }
    }
}
