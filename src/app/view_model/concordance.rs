//! What was found as a concordance: each hit on a line of its own, between the words around it (Luhn's keyword in
//! context, 1960).

use super::search::Hit;
use super::steps::{shorten, shorten_front};
use super::{View, paragraph_number};
use crate::app::state::Reading;
use crate::engine::{ByteOffset, Pair, Side, Span};
use crate::say;

/// A hit between the words around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The number of the hit.
    pub number: usize,
    /// What stands before it in its paragraph, as far as it is shown; what was found; what follows; and which paragraph
    /// that is.
    pub parts: [String; 4],
}

/// So many hits of a side are listed: nobody reads on for so long, and drawing more would be felt.
pub const LINES_MAX: usize = 200;
/// How much is shown on either side of a hit, in characters.
const AROUND_CHARS: usize = 70;

impl View {
    /// The first hits of each side, in text order.
    pub(super) fn lines(&self, reading: &Reading, hits: &Pair<Vec<Hit>>) -> Pair<Vec<Line>> {
        Pair::from_fn(|side| {
            let listed = hits[side].iter().take(LINES_MAX);
            listed.map(|hit| self.line(reading, side, *hit)).collect()
        })
    }

    fn line(&self, reading: &Reading, side: Side, hit: Hit) -> Line {
        let (article, outline) = (&reading.articles[side], &reading.comparison.outlines[side]);
        let nth = outline.paragraphs.partition_point(|paragraph| paragraph.start() <= hit.span.start());
        let paragraph = nth.checked_sub(1).map_or(hit.span, |at| outline.paragraphs[at]);
        let text = |from: ByteOffset, to: ByteOffset| if from < to { article.slice(Span::new(from, to)) } else { "" };
        // A hit may begin or end inside a word; else the space beside it is kept.
        let (before, after) = (text(paragraph.start(), hit.span.start()), text(hit.span.end(), paragraph.end()));
        let space = |is: bool| if is { " " } else { "" };
        let parts = [
            shorten_front(before, AROUND_CHARS) + space(before.ends_with(char::is_whitespace)),
            shorten(article.slice(hit.span), usize::MAX),
            space(after.starts_with(char::is_whitespace)).to_owned() + &shorten(after, AROUND_CHARS),
            paragraph_number(outline, &self.numbers[side], hit.span).map(say::paragraph_mark).unwrap_or_default(),
        ];
        Line { number: hit.number, parts }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Choices, Index, view};
    use super::*;
    use crate::engine::{Article, Config, compare};
    use std::rc::Rc;

    fn lines(left: &str, right: &str, words: &str) -> Pair<Vec<Line>> {
        let articles = Pair::new(Article::new("A", left), Article::new("B", right));
        let comparison = compare(articles.as_ref(), &Config::default());
        let reading = Reading { articles: Rc::new(articles), comparison: Rc::new(comparison) };
        let view = view(&reading, &Choices::of(4, false));
        Index::of(&reading).find(&reading, &view, words).lines
    }

    fn drawn(lines: &[Line]) -> Vec<String> {
        lines.iter().map(|line| format!("{}[{}]{}", line.parts[0], line.parts[1], line.parts[2])).collect()
    }

    #[test]
    fn hits_stand_between_the_words_of_their_paragraph() {
        let found = lines(
            "The ferry left.\n\nIt was the  last ferry, and ferries are slow.",
            "Nobody rowed. A Ferry-\nman did.",
            "ferr",
        );
        assert_eq!(
            drawn(&found.left),
            [
                "The [ferr]y left.",
                "It was the last [ferr]y, and ferries are slow.",
                "It was the last ferry, and [ferr]ies are slow."
            ]
        );
        assert_eq!(drawn(&found.right), ["Nobody rowed. A [Ferr]y- man did."]);
        assert_eq!(found.left.iter().map(|line| line.parts[3].as_str()).collect::<Vec<_>>(), ["¶1", "¶2", "¶2"]);
    }

    #[test]
    fn what_is_far_from_a_hit_is_cut_between_words() {
        let far = "many a slow word of no use ".repeat(9);
        let found = lines(&format!("{far}ferry {far}"), "Rye bread.", "ferry");
        let [before, _, after, _] = &found.left[0].parts;
        assert!(before.starts_with("…") && before.ends_with("use "), "{before}");
        assert!(after.starts_with(" many") && after.ends_with("…"), "{after}");
        let around = [before, after].map(|text| text.chars().count());
        assert!(around.iter().all(|n| (AROUND_CHARS - 9..AROUND_CHARS + 3).contains(n)), "{around:?}");
    }

    #[test]
    fn no_more_hits_than_are_read_are_listed() {
        let found = lines(&"ferry ".repeat(LINES_MAX + 5), "One ferry.", "ferry");
        assert_eq!([found.left.len(), found.right.len()], [LINES_MAX, 1]);
    }
}
