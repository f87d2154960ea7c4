//! The public JSON form of what the page shows, and what the reader added.
//!
//! The engine's document as it is, with one more field at its end. Nothing in it depends on the language of the page.

use super::Export;
use crate::app::state::{self, Note, Reason};
use crate::engine::document::{Document, document};
use crate::engine::{Article, ByteSpan, CharIndex, Comparison, Offset, Pair, Pin, Side, measure};
use serde::Serialize;
use serde_json::ser::{Formatter, Serializer};
use std::io;

/// The document, and what the reader set and wrote.
#[derive(Serialize)]
struct Kit<'a> {
    #[serde(flatten)]
    document: Document<'a>,
    reader: Added<'a>,
}

#[derive(Serialize)]
struct Added<'a> {
    /// What made the file.
    program: &'static str,
    version: &'static str,
    /// Whether sentences about the same point are joined in the texts.
    related: bool,
    /// What is left out of marks and figures on the page; the document holds it all the same.
    left_out: Vec<&'static str>,
    notes: Vec<Written<'a>>,
    names: Vec<Renamed<'a>>,
    /// What the words of a loaded web page link to.
    links: Pair<Vec<Linked<'a>>>,
}

#[derive(Serialize)]
struct Linked<'a> {
    span: [u32; 2],
    address: &'a str,
}

/// As much of it as it takes to go on where the reader left: what was found in the texts is found again.
#[derive(Serialize)]
struct Kept<'a> {
    format: &'static str,
    version: u32,
    settings: Set<'a>,
    left: Text<'a>,
    right: Text<'a>,
    reader: Added<'a>,
}

/// What the reader set, in the words of the document.
#[derive(Serialize)]
struct Set<'a> {
    phrase_words_min: u32,
    gap_words_max: u32,
    gap_shared_percent_min: u32,
    match_case: bool,
    match_punctuation: bool,
    word_vectors: bool,
    pins: &'a [Pin],
}

#[derive(Serialize)]
struct Text<'a> {
    name: &'a str,
    text: &'a str,
}

impl<'a> Text<'a> {
    fn of(article: &'a Article) -> Self {
        Self { name: &article.name, text: &article.text }
    }
}

/// A note. Its places are `null` where the texts no longer hold its passage.
#[derive(Serialize)]
struct Written<'a> {
    left: Option<[u32; 2]>,
    right: Option<[u32; 2]>,
    words: &'a str,
    /// Why the passage is left out, if it is.
    left_out: Option<&'static str>,
}

/// An edit of the list of names; the document holds it as it was found.
#[derive(Serialize)]
struct Renamed<'a> {
    name: &'a str,
    /// The name it is another one for; `null` when it is no name.
    means: Option<&'a str>,
}

/// The comparison as data.
pub(super) fn data(export: &Export) -> String {
    let reading = &export.reading;
    let mut counted = counted(&reading.comparison, export.settings.words_min);
    let gaps = export.settings.gaps;
    (counted.config.gap_words_max, counted.config.gap_shared_percent_min) = (gaps.words_max, gaps.shared_percent_min);
    let document = document(reading.articles.as_ref().as_ref(), &counted);
    written_out(&Kit { document, reader: added(export) }) + "\n"
}

/// What the page needs to go on from an exported page.
pub(super) fn kept(export: &Export) -> String {
    let reading = &export.reading;
    let config = &reading.comparison.config;
    let settings = Set {
        phrase_words_min: export.settings.words_min,
        gap_words_max: export.settings.gaps.words_max,
        gap_shared_percent_min: export.settings.gaps.shared_percent_min,
        match_case: config.match_case,
        match_punctuation: config.match_punctuation,
        word_vectors: config.word_vectors,
        pins: &config.pins,
    };
    let Pair { left, right } = reading.articles.as_ref().as_ref().map(Text::of);
    let reader = added(export);
    written_out(&Kept { format: "twicetold-comparison", version: 1, settings, left, right, reader })
}

fn added(export: &Export) -> Added<'_> {
    let articles = export.reading.articles.as_ref().as_ref();
    let index = articles.map(|article| CharIndex::new(&article.text));
    let left_out = export.settings.left_out;
    let linked = |side: Side| {
        let links = articles[side].links.iter();
        links.map(|link| Linked { span: chars(link.span, &index[side]), address: &link.address }).collect()
    };
    Added {
        program: "twicetold",
        version: env!("CARGO_PKG_VERSION"),
        related: export.settings.related,
        left_out: state::Kept::ALL.into_iter().filter(|kept| left_out.has(*kept)).map(state::Kept::name).collect(),
        notes: export.notes.iter().map(|note| written(note, &index)).collect(),
        names: export.names.iter().map(|edit| Renamed { name: &edit.name, means: edit.means.as_deref() }).collect(),
        links: Pair::from_fn(linked),
    }
}

fn written_out(value: &impl Serialize) -> String {
    let mut out = Vec::new();
    // Refused are maps whose keys are not strings, and there are none; memory takes every byte.
    let _ = value.serialize(&mut Serializer::with_formatter(&mut out, Thousandths));
    String::from_utf8(out).unwrap_or_default()
}

/// Writes fractions as the library does, as long as they are whole thousandths, which all of the document are. The tables
/// with which it finds the shortest form of any number would weigh more than all the rest of this file.
struct Thousandths;

impl Formatter for Thousandths {
    fn write_f64<W: ?Sized + io::Write>(&mut self, writer: &mut W, value: f64) -> io::Result<()> {
        #[allow(clippy::cast_possible_truncation, reason = "scores are small")]
        let all = (value * 1000.0).round() as i64;
        let sign = if all < 0 { "-" } else { "" };
        let parts = format!("{:03}", all.unsigned_abs() % 1000);
        let parts = parts.trim_end_matches('0');
        write!(writer, "{sign}{}.{}", all.unsigned_abs() / 1000, if parts.is_empty() { "0" } else { parts })
    }
}

/// The same comparison where phrases count from so many words: as if it had been asked for so.
fn counted(comparison: &Comparison, words_min: u32) -> Comparison {
    let mut told = comparison.clone();
    if told.config.phrase_words_min != words_min {
        told.config.phrase_words_min = words_min;
        let words = told.outlines.as_ref().map(|outline| outline.words);
        told.coverage = measure::coverage(&told.phrases, words, &told.config);
        told.chance_words = measure::chance_words(words, words_min);
    }
    told
}

fn chars(span: ByteSpan, index: &CharIndex<'_>) -> [u32; 2] {
    let span = index.chars(span);
    [span.start().get(), span.end().get()]
}

fn written<'a>(note: &'a Note, index: &Pair<CharIndex<'_>>) -> Written<'a> {
    let left = note.places.left.map(|span| chars(span, &index.left));
    let right = note.places.right.map(|span| chars(span, &index.right));
    Written { left, right, words: &note.words, left_out: note.reason.map(Reason::name) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousandths_are_written_as_the_library_writes_them() {
        for thousandths in (-1200..=1200).chain([3100, 12_345, 999_999, 1_000_000]) {
            let value = f64::from(thousandths) / 1000.0;
            let mut out = Vec::new();
            Thousandths.write_f64(&mut out, value).expect("memory takes it");
            assert_eq!(String::from_utf8(out).expect("text"), serde_json::to_string(&value).expect("a number"));
        }
    }
}
