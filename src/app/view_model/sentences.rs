//! Sentences as they are offered to a reader who corrects what belongs together.

use super::steps::shorten;
use super::text::part_at;
use super::{View, paragraph_number};
use crate::app::state::Reading;
use crate::engine::{ByteSpan, Offset, Pair, PairKind, SentenceIdx, Side};

/// A sentence on offer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered {
    /// Which sentence of its text.
    pub at: SentenceIdx,
    /// Its beginning.
    pub text: String,
    /// The paragraph it stands in.
    pub paragraph: Option<u32>,
}

/// More are not offered at once: the words they are to hold find the others.
const OFFERED_MAX: usize = 80;
/// How many of them stand before the one that is looked at.
const BEFORE: usize = 20;
const CHARS_MAX: usize = 220;

impl View {
    /// The sentences of a side that hold some words, around one of them. What frames the telling is left out.
    pub fn offered(&self, reading: &Reading, side: Side, words: &str, around: Option<SentenceIdx>) -> Vec<Offered> {
        let outline = &reading.comparison.outlines[side];
        let sought = words.trim().to_lowercase();
        let sentences = outline.sentences.iter().zip(0u32..).filter(|(it, _)| part_at(outline, it.span).is_none());
        let text = |span: ByteSpan| reading.articles[side].slice(span);
        let found: Vec<_> = sentences.filter(|(it, _)| text(it.span).to_lowercase().contains(&sought)).collect();
        let around = around.filter(|_| sought.is_empty()).map_or(0, Offset::get);
        let first = found.partition_point(|(_, at)| *at < around).saturating_sub(BEFORE);
        let shown = found.into_iter().skip(first).take(OFFERED_MAX);
        shown
            .map(|(it, at)| Offered {
                at: SentenceIdx::new(at),
                text: shorten(text(it.span), CHARS_MAX),
                paragraph: paragraph_number(outline, &self.numbers[side], it.span),
            })
            .collect()
    }

    /// The first sentence of each end of a link.
    pub fn sentences_of(&self, reading: &Reading, link: u32) -> Pair<Option<SentenceIdx>> {
        let link = self.link(link);
        Pair::from_fn(|side| {
            let span = link.and_then(|link| link.spans[side])?;
            let sentences = &reading.comparison.outlines[side].sentences;
            let at = sentences.partition_point(|sentence| sentence.span.end() <= span.start());
            (at < sentences.len()).then(|| SentenceIdx::new(u32::try_from(at).unwrap_or(u32::MAX)))
        })
    }
}

/// What the comparison takes two sentences for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Belonging {
    /// Nothing ties them.
    Apart,
    /// They are about the same point.
    Related,
    /// They make the same statement.
    Together,
}

/// What the comparison takes two sentences for.
pub fn belonging(reading: &Reading, sentences: Pair<SentenceIdx>) -> Belonging {
    let holds = |pair: &Pair<Vec<SentenceIdx>>| Side::BOTH.iter().all(|side| pair[*side].contains(&sentences[*side]));
    let found = reading.comparison.sentence_pairs.iter().find(|pair| holds(&pair.sentences));
    match found.map(|pair| pair.kind) {
        None => Belonging::Apart,
        Some(PairKind::Related) => Belonging::Related,
        Some(PairKind::Same | PairKind::Reworded) => Belonging::Together,
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Choices, view};
    use super::*;
    use crate::engine::{Article, Config, Pin, compare};
    use std::rc::Rc;

    fn reading(pins: Vec<Pin>) -> Reading {
        let articles = Pair::new(
            Article::new("A", "The bridge was closed on Monday. Repairs will cost a million. Nobody was hurt."),
            Article::new("B", "On Monday they shut the crossing. The bridge was closed on Monday. Ducks swam by."),
        );
        let config = Config { pins, ..Config::default() };
        let comparison = compare(articles.as_ref(), &config);
        Reading { articles: Rc::new(articles), comparison: Rc::new(comparison) }
    }

    #[test]
    fn sentences_are_found_by_their_words_and_around_a_place() {
        let reading = reading(vec![]);
        let view = view(&reading, &Choices::of(4, true));
        let texts = |words: &str| -> Vec<String> {
            view.offered(&reading, Side::Left, words, None).into_iter().map(|it| it.text).collect()
        };
        assert_eq!(texts(" COST "), ["Repairs will cost a million."]);
        assert_eq!(texts("").len(), 3);
        assert_eq!(texts("ducks").len(), 0);
    }

    #[test]
    fn what_the_reader_says_holds() {
        let at = |left, right| Pair::new(left, right).map(SentenceIdx::new);
        assert_eq!(belonging(&reading(vec![]), at(0, 1)), Belonging::Together, "the same words");
        let apart = reading(vec![Pin { sentences: at(0, 1), together: false }]);
        assert_eq!(belonging(&apart, at(0, 1)), Belonging::Apart);
        let together = reading(vec![Pin { sentences: at(2, 2), together: true }]);
        assert_eq!(belonging(&together, at(2, 2)), Belonging::Together);
    }
}
