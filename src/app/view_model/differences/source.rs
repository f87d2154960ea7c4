//! What findings are made from: the texts, what the engine found, and where it stands.

use super::Spot;
use crate::app::state::Reading;
use crate::app::view_model::paragraph_number;
use crate::app::view_model::sorted::sort;
use crate::engine::{ByteSpan, Comparison, Pair, Side, Span, Tier};

/// The comparison and the numbers of its paragraphs.
#[derive(Clone, Copy)]
pub(super) struct Source<'a> {
    reading: &'a Reading,
    numbers: &'a Pair<Vec<u32>>,
}

/// How many words are shown on either side of what a finding is about.
#[derive(Clone, Copy)]
pub(super) struct Beside {
    pub(super) before: usize,
    pub(super) after: usize,
}

/// Scripts that write no spaces would show whole sentences; so many characters do.
const BESIDE_CHARS_MAX: usize = 40;

impl<'a> Source<'a> {
    pub(super) fn new(reading: &'a Reading, numbers: &'a Pair<Vec<u32>>) -> Self {
        Self { reading, numbers }
    }

    pub(super) fn comparison(self) -> &'a Comparison {
        &self.reading.comparison
    }

    pub(super) fn text(self, side: Side, span: ByteSpan) -> &'a str {
        self.reading.articles[side].slice(span)
    }

    /// A place with these words.
    pub(super) fn spot(self, side: Side, span: ByteSpan, words: Vec<(String, bool)>) -> Spot {
        Spot { words, paragraph: self.paragraph(side, span), span }
    }

    /// The paragraphs of a text.
    pub(super) fn paragraphs(self, side: Side) -> &'a [ByteSpan] {
        &self.reading.comparison.outlines[side].paragraphs
    }

    /// Which paragraph holds the start of a span, counted from 0.
    pub(super) fn paragraph_index(self, side: Side, span: ByteSpan) -> Option<usize> {
        self.paragraphs(side).partition_point(|paragraph| paragraph.start() <= span.start()).checked_sub(1)
    }

    /// The number of that paragraph, as printed in the margin.
    pub(super) fn paragraph(self, side: Side, span: ByteSpan) -> Option<u32> {
        paragraph_number(&self.comparison().outlines[side], &self.numbers[side], span)
    }

    /// A place with a few words of its sentence around it.
    pub(super) fn in_context(self, side: Side, span: ByteSpan, beside: Beside) -> Spot {
        let whole = self.sentences(side, span);
        let text = |from, to| self.text(side, Span::new(from, to));
        let (ahead, behind) = (text(whole.start(), span.start()), text(span.end(), whole.end()));
        let words = [
            (tail(ahead, beside.before), false),
            (self.text(side, span).to_owned(), true),
            (start(behind, beside.after), false),
        ];
        self.spot(side, span, words.into_iter().filter(|(words, _)| !words.is_empty()).collect())
    }

    /// The words of a span, cut where they stop or start to be those of a span of the other side; what is its own stands
    /// out.
    pub(super) fn parted(self, side: Side, own: ByteSpan, other: ByteSpan) -> Vec<(String, bool)> {
        let phrases = self.comparison().phrases.iter().filter(|phrase| phrase.tier != Tier::Reworded);
        let both =
            phrases.filter(|phrase| phrase.spans[side].overlaps(own) && phrase.spans[side.other()].overlaps(other));
        let mut shared: Vec<ByteSpan> = both.map(|phrase| phrase.spans[side]).collect();
        sort(&mut shared);
        let mut at = own.start();
        let mut out = Vec::new();
        let mut push = |span: ByteSpan, differs: bool| {
            let text = self.text(side, span);
            let said = text.trim();
            // Quotation marks and spaces between phrases are nobody's words.
            let differs = differs && said.contains(char::is_alphanumeric);
            let (ahead, behind) = if differs { text.split_once(said).unwrap_or_default() } else { ("", "") };
            let words = [(ahead, false), (if differs { said } else { text }, differs), (behind, false)];
            let filled = words.into_iter().filter(|(words, _)| !words.is_empty());
            out.extend(filled.map(|(words, on)| (words.to_owned(), on)));
        };
        for span in shared {
            let (from, to) = (span.start().clamp(at, own.end()), span.end().clamp(at, own.end()));
            push(Span::new(at, from), true);
            push(Span::new(from, to), false);
            at = to;
        }
        push(Span::new(at, own.end()), true);
        out
    }

    /// The sentences a span stands in, from the first to the last letter.
    pub(super) fn sentences(self, side: Side, span: ByteSpan) -> ByteSpan {
        let sentences = &self.comparison().outlines[side].sentences;
        let first = sentences.partition_point(|sentence| sentence.span.end() <= span.start());
        let here = sentences[first..].iter().take_while(|sentence| sentence.span.start() < span.end());
        here.map(|sentence| sentence.span).fold(span, Span::join)
    }
}

/// The first words of a text as they are written, with an ellipsis where it goes on.
fn start(text: &str, words: usize) -> String {
    let mut seen = 0;
    let mut before = ' ';
    for (nth, (at, letter)) in text.char_indices().enumerate() {
        // What follows without a space belongs to the word before.
        seen += usize::from(before.is_whitespace() && !letter.is_whitespace() && at > 0);
        if seen > words {
            return format!("{} …", text[..at].trim_end());
        }
        if nth >= BESIDE_CHARS_MAX {
            let whole = text[..at].rfind(char::is_whitespace).filter(|space| *space > 0).unwrap_or(at);
            return format!("{} …", text[..whole].trim_end());
        }
        before = letter;
    }
    text.trim_end().to_owned()
}

/// The last words of a text as they are written, with an ellipsis where more stands before.
fn tail(text: &str, words: usize) -> String {
    let mut seen = 0;
    let mut after = ' ';
    let mut from = text.len();
    for (nth, (at, letter)) in text.char_indices().rev().enumerate() {
        seen += usize::from(letter.is_whitespace() && !after.is_whitespace() && nth > 0);
        if seen > 0 && seen >= words.max(1) && letter.is_whitespace() {
            return format!("… {}", text[from..].trim_start());
        }
        if nth >= BESIDE_CHARS_MAX {
            let whole = text[from..].find(char::is_whitespace).map_or(from, |space| from + space);
            return format!("… {}", text[whole..].trim_start());
        }
        (after, from) = (letter, at);
    }
    text.trim_start().to_owned()
}

#[cfg(test)]
mod tests {
    use super::{start, tail};

    #[test]
    fn words_beside_are_cut_between_words() {
        assert_eq!(start(" books and part of it", 2), " books and …");
        assert_eq!(start(" books.", 2), " books.");
        assert_eq!(start(", she said", 0), ", …");
        assert_eq!(tail("it destroyed about ", 1), "… about ");
        assert_eq!(tail("worth $", 1), "… $");
        assert_eq!(tail("About ", 2), "About ");
        assert_eq!(tail("", 2), "");
        let long = "an extraordinarily longwinded disquisition about harmonisation";
        assert_eq!(start(long, 9), "an extraordinarily longwinded …");
        assert_eq!(tail(long, 9), "… disquisition about harmonisation");
    }

    #[test]
    fn scripts_without_spaces_are_cut_too() {
        let long = "漢".repeat(90);
        assert_eq!(start(&long, 2).chars().count(), 42);
        assert_eq!(tail(&long, 2).chars().count(), 42);
    }
}
