//! The links in reading order, and what is said about each.

use super::links::{Link, LinkKind};
use super::rows::Row;
use super::{View, paragraph_number};
use crate::app::state::Reading;
use crate::engine::{ByteSpan, Pair, Side, Span, Tier};
use crate::say;

/// What the apparatus says about the chosen link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What ties the two ends: "Shared, 12 words".
    pub label: String,
    /// The kind as marks call it.
    pub kind: &'static str,
    /// What each text has there.
    pub ends: Pair<Option<End>>,
    /// Whether both ends read the same, so that one is enough.
    pub same: bool,
    /// Why the mark is there.
    pub why: String,
    /// How many places of each side hold the wording, its own among them.
    pub places: Pair<usize>,
}

/// One end of a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct End {
    /// Its words; empty where words are missing.
    pub text: String,
    /// The paragraph it stands in.
    pub paragraph: Option<u32>,
}

/// The sentences in which one end of a link stands, and which of their words it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// What stands before the end.
    pub before: String,
    /// The end itself.
    pub words: String,
    /// What follows.
    pub after: String,
    /// The kind of the link as marks call it.
    pub kind: &'static str,
    /// The paragraph it stands in.
    pub paragraph: Option<u32>,
}

/// Longer ends are cut in the apparatus and in speech.
const END_CHARS_MAX: usize = 280;
const SPOKEN_CHARS_MAX: usize = 120;
/// How much is shown of a place: the end itself, and what stands on either side of it.
const PLACE_CHARS_MAX: usize = 900;
const BESIDE_CHARS_MAX: usize = 240;

/// The links a reader steps through, in the order their first ends are read: row by row, the left side first.
pub(super) fn in_reading_order(rows: &[Row], links: &[Link]) -> Vec<u32> {
    let mut seen = vec![false; links.len()];
    let mut steps = Vec::new();
    for row in rows {
        for block in Side::BOTH.iter().flat_map(|side| &row.cells[*side]) {
            let own = block.link.map(|(link, _)| link).into_iter();
            let marks = block.pieces.iter().filter_map(|piece| piece.mark).map(|mark| mark.link);
            for link in own.chain(marks) {
                if links[link as usize].stepped && !std::mem::replace(&mut seen[link as usize], true) {
                    steps.push(link);
                }
            }
        }
    }
    steps
}

impl View {
    /// What the apparatus says about a link.
    pub fn entry(&self, reading: &Reading, link: u32) -> Option<Entry> {
        self.entry_at(reading, link, Pair::default())
    }

    /// The same with another of the places that hold the wording, on each side; 0 is the link's own.
    pub fn entry_at(&self, reading: &Reading, link: u32, place: Pair<usize>) -> Option<Entry> {
        let link = self.link(link)?;
        let ends = Pair::from_fn(|side| link.place(side, place[side]).map(|span| self.end(reading, side, span)));
        let same = matches!(link.kind, LinkKind::Shared | LinkKind::Moved) && link.tier == Tier::Exact;
        let same = same && ends.left.as_ref().map(|end| &end.text) == ends.right.as_ref().map(|end| &end.text);
        let places = Pair::from_fn(|side| usize::from(link.spans[side].is_some()) + link.also[side].len());
        let (label, kind, why) = (label(link), kind_name(link.kind), self.why(reading, link));
        Some(Entry { label, kind, ends, same, why, places })
    }

    fn end(&self, reading: &Reading, side: Side, span: ByteSpan) -> End {
        let text = shorten(reading.articles[side].slice(span), END_CHARS_MAX);
        let outline = &reading.comparison.outlines[side];
        End { text, paragraph: paragraph_number(outline, &self.numbers[side], span) }
    }

    /// Where an end of a link stands; `None` when it has no words there.
    ///
    /// `nth` tells which of the places that hold the wording; 0 is the link's own.
    pub fn place(&self, reading: &Reading, link: u32, side: Side, nth: usize) -> Option<Place> {
        let link = self.link(link)?;
        let span = link.place(side, nth).filter(|span| !span.is_empty())?;
        let outline = &reading.comparison.outlines[side];
        let first = outline.sentences.partition_point(|sentence| sentence.span.end() <= span.start());
        let here = outline.sentences[first..].iter().take_while(|sentence| sentence.span.start() < span.end());
        let whole = here.map(|sentence| sentence.span).fold(span, Span::join);
        let text = |from, to| reading.articles[side].slice(Span::new(from, to));
        Some(Place {
            before: shorten_front(text(whole.start(), span.start()), BESIDE_CHARS_MAX),
            words: shorten(text(span.start(), span.end()), PLACE_CHARS_MAX),
            after: shorten(text(span.end(), whole.end()), BESIDE_CHARS_MAX),
            kind: kind_name(link.kind),
            paragraph: paragraph_number(outline, &self.numbers[side], span),
        })
    }

    /// The sentence spoken at a step: its place, its kind and both ends.
    pub fn spoken(&self, reading: &Reading, link: u32, place: Option<(usize, usize)>) -> Option<String> {
        let entry = self.entry(reading, link)?;
        let mut out = place.map_or(String::new(), |(nth, of)| say::spoken_place(nth, of) + " ");
        out += &entry.label;
        out.push('.');
        for side in Side::BOTH {
            if let Some(end) = &entry.ends[side] {
                out += &spoken_end(side, end);
            }
        }
        Some(out)
    }
}

impl Link {
    /// One of the places that hold its wording on a side; 0 is its own, and so is a number that there is not.
    pub fn place(&self, side: Side, nth: usize) -> Option<ByteSpan> {
        let other = nth.checked_sub(1).and_then(|nth| self.also[side].get(nth));
        other.copied().or(self.spans[side])
    }
}

fn spoken_end(side: Side, end: &End) -> String {
    let words =
        if end.text.is_empty() { say::spoken_no_words().to_owned() } else { shorten(&end.text, SPOKEN_CHARS_MAX) };
    let words = words.trim_end_matches(['.', '…']);
    let said = match end.paragraph {
        Some(paragraph) => say::spoken_end_in(side, paragraph, words),
        None => say::spoken_end(side, words),
    };
    format!(" {said}")
}

/// "A" or "B".
pub fn letter(side: Side) -> &'static str {
    match side {
        Side::Left => "A",
        Side::Right => "B",
    }
}

/// What ties the two ends, and how many words they are: "Shared, 12 words".
fn label(link: &Link) -> String {
    match (link.kind, link.words) {
        (LinkKind::Shared | LinkKind::Moved, 1..) => say::label_words(link.words, &kind_label(link)),
        _ => kind_label(link),
    }
}

/// What ties the two ends: "Shared".
pub(super) fn kind_label(link: &Link) -> String {
    let label = match (link.kind, link.tier) {
        (LinkKind::Shared, Tier::Exact) => say::label_shared(),
        (LinkKind::Shared, Tier::Inflected) => say::label_inflected(),
        (LinkKind::Shared, _) => say::label_normalised(),
        (LinkKind::Moved, _) => say::label_moved(),
        (LinkKind::Reworded, _) => say::label_reworded(),
        (LinkKind::Missing(lacking), _) => return say::label_missing(lacking.other()),
        (LinkKind::Statement, _) => say::label_statement(),
        (LinkKind::Related, _) => say::label_related(),
        (LinkKind::Only(side), _) => return say::label_only(side),
        (LinkKind::Figure, _) => say::label_figure(),
        (LinkKind::Sentence, _) => say::label_sentence(),
    };
    label.to_owned()
}

pub(super) fn kind_name(kind: LinkKind) -> &'static str {
    match kind {
        LinkKind::Shared => "shared",
        LinkKind::Moved => "moved",
        LinkKind::Reworded => "reworded",
        LinkKind::Missing(_) => "extra",
        LinkKind::Figure => "figure",
        LinkKind::Statement | LinkKind::Related | LinkKind::Only(_) | LinkKind::Sentence => "plain",
    }
}

/// The start of a text, white space evened out, with an ellipsis where it was cut.
pub(super) fn shorten(text: &str, chars_max: usize) -> String {
    let mut out = String::new();
    for (nth, word) in text.split_whitespace().enumerate() {
        if nth > 0 {
            out.push(' ');
        }
        out += word;
        if let Some((cut, _)) = out.char_indices().nth(chars_max) {
            let cut = out[..cut].rfind(' ').unwrap_or(cut);
            out.truncate(cut);
            out.push('…');
            break;
        }
    }
    out
}

/// The end of a text, with an ellipsis where it was cut.
pub(super) fn shorten_front(text: &str, chars_max: usize) -> String {
    let words = shorten(text, usize::MAX);
    let Some((cut, _)) = words.char_indices().rev().nth(chars_max) else {
        return words;
    };
    let cut = words[cut..].find(' ').map_or(cut, |space| cut + space + 1);
    format!("…{}", &words[cut..])
}

#[cfg(test)]
mod tests {
    use super::{shorten, shorten_front};

    #[test]
    fn what_stands_before_is_cut_between_words() {
        assert_eq!(shorten_front("one\n two ", 20), "one two");
        assert_eq!(shorten_front("one two three", 7), "…three");
        assert_eq!(shorten_front("", 7), "");
    }

    #[test]
    fn long_ends_are_cut_between_words() {
        assert_eq!(shorten(" one\n two ", 20), "one two");
        assert_eq!(shorten("one two three", 9), "one two…");
        assert_eq!(shorten("漢字漢字漢字", 4), "漢字漢字…");
    }
}
