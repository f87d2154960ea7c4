//! One side while its rows are made: how each sentence is drawn, and the blocks they make.

use super::chain::Anchor;
use super::framing::is_any_within;
use super::links::{Assigned, Link, LinkKind, Tie};
use super::marks::Marked;
use super::pieces::{Cuts, Piece};
use super::rows::{Block, BlockKind};
use crate::app::state::Reading;
use crate::engine::{ByteOffset, ByteSpan, Comparison, Offset, Outline, Pair, PartKind, Side, Span};
use std::ops::Range;

/// One side while its rows are made.
pub(super) struct Text<'a> {
    side: Side,
    outline: &'a Outline,
    cuts: Cuts<'a>,
    numbers: &'a [u32],
    /// What the reader left out.
    without: &'a Pair<Vec<ByteSpan>>,
    /// How each sentence is drawn, and its pair.
    looks: Vec<Look>,
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Look {
    pair: Option<u32>,
    level: bool,
    only: bool,
    part: Option<PartKind>,
}

impl<'a> Text<'a> {
    pub(super) fn new(
        reading: &'a Reading,
        side: Side,
        marks: &'a Pair<Vec<Marked>>,
        numbers: &'a Pair<Vec<u32>>,
        without: &'a Pair<Vec<ByteSpan>>,
        anchors: &[Anchor],
        assigned: &Assigned,
    ) -> Self {
        let outline = &reading.comparison.outlines[side];
        let end = ByteOffset::from(reading.articles[side].text.len());
        let cuts = Cuts { side, marks: &marks[side], parts: &outline.parts, end };
        let mut looks = vec![Look::default(); outline.sentences.len()];
        mark_pairs(&reading.comparison, side, anchors, assigned, &mut looks);
        for (look, sentence) in looks.iter_mut().zip(&outline.sentences) {
            look.part = part_at(outline, sentence.span);
        }
        for at in &reading.comparison.only[side] {
            let (look, span) = (&mut looks[at.index()], outline.sentences[at.index()].span);
            look.only = look.pair.is_none() && look.part.is_none() && !cuts.has_own_mark(span);
        }
        Self { side, outline, cuts, numbers: &numbers[side], without, looks }
    }

    /// How many stretches the text falls into; a text without sentences is one stretch.
    pub(super) fn n_sentences(&self) -> usize {
        self.looks.len().max(usize::from(self.cuts.end > ByteOffset::default()))
    }

    /// The text of a run of sentences with the white space that follows, so that nothing is left out between them.
    pub(super) fn stretch(&self, sentences: &Range<usize>) -> ByteSpan {
        let edge = |at: usize| match at {
            0 => ByteOffset::default(),
            _ => self.outline.sentences.get(at).map_or(self.cuts.end, |sentence| sentence.span.start()),
        };
        Span::new(edge(sentences.start), edge(sentences.end))
    }

    fn paragraph(&self, at: usize) -> Option<usize> {
        self.outline.sentences.get(at).map(|sentence| sentence.paragraph.index())
    }

    fn only_link(&self, stretch: ByteSpan) -> Link {
        let spans = Pair::from_fn(|of| (of == self.side).then_some(stretch));
        Link { without: is_any_within(self.without, spans), ..Link::new(LinkKind::Only(self.side), spans) }
    }

    /// The printed number of a sentence's paragraph.
    fn number(&self, at: usize) -> Option<u32> {
        self.paragraph(at).and_then(|at| self.numbers.get(at).copied()).filter(|number| *number > 0)
    }

    /// Where the sentences of a run stop being drawn alike.
    fn groups(&self, sentences: Range<usize>) -> Vec<Range<usize>> {
        let mut groups: Vec<Range<usize>> = Vec::new();
        for at in sentences {
            match groups.last_mut() {
                Some(group) if self.continues(at) => group.end = at + 1,
                _ => groups.push(at..at + 1),
            }
        }
        groups
    }

    fn continues(&self, at: usize) -> bool {
        self.paragraph(at) == self.paragraph(at - 1) && self.looks.get(at) == self.looks.get(at - 1)
    }

    /// What is drawn of some sentences; `goes_on` tells whether the sentence before them stands right above.
    pub(super) fn blocks(&self, sentences: Range<usize>, goes_on: bool, assigned: &mut Assigned) -> Vec<Block> {
        let mut blocks: Vec<Block> = Vec::new();
        let torn = (!goes_on).then_some(sentences.start);
        let mut passage = None;
        for group in self.groups(sentences) {
            let mut block = self.block(&group, assigned);
            if torn == Some(group.start) {
                // The margin says where a sentence is from that has left its place.
                block.number = self.number(group.start);
            }
            // A passage that goes on has its flag at its start only.
            let flagged = block.flag.map(|(passage, _)| passage);
            if std::mem::replace(&mut passage, flagged) == flagged {
                block.flag = None;
            }
            blocks.push(block);
        }
        blocks
    }

    fn block(&self, group: &Range<usize>, assigned: &mut Assigned) -> Block {
        let look = self.looks.get(group.start).copied().unwrap_or_default();
        let kind = match look {
            Look { pair: Some(_), level: true, .. } => BlockKind::Paired,
            Look { pair: Some(_), .. } => BlockKind::Moved,
            Look { only: true, .. } => BlockKind::Only,
            _ => BlockKind::Plain,
        };
        let stretch = self.stretch(group);
        let link = match look.pair {
            Some(pair) => assigned.pairs[pair as usize],
            None => look.only.then(|| assigned.add(self.only_link(stretch))),
        };
        let without = link.is_some_and(|link| assigned.links[link as usize].without);
        let kind = if without { BlockKind::Plain } else { kind };
        let paragraph = self.paragraph(group.start);
        let starts_paragraph = group.start == 0 || paragraph != self.paragraph(group.start - 1);
        let number = self.number(group.start).filter(|_| starts_paragraph);
        let link = link.map(|link| (link, assigned.links[link as usize].claim(self.side)));
        let pieces = self.cuts.cut(stretch, &mut assigned.links);
        // Whose partner stands level needs no way to it.
        let beside = look.pair.filter(|_| look.level).and_then(|pair| assigned.pairs[pair as usize]);
        let flag =
            flag(link, &pieces, &assigned.links, |it, of| Some(it) == beside || look.level && of.pair == look.pair);
        let tie = look.pair.filter(|_| !without).map_or(Tie::None, |pair| assigned.ties[pair as usize]);
        Block { kind, tie, part: look.part, link, without, starts_paragraph, number, flag, pieces }
    }
}

impl Link {
    /// The number of the next element that carries this link on a side.
    fn claim(&mut self, side: Side) -> u32 {
        self.ends[side] += 1;
        self.ends[side] - 1
    }
}

/// The first moved passage a block shows something of whose other end is not right beside it.
fn flag(
    link: Option<(u32, u32)>,
    pieces: &[Piece],
    links: &[Link],
    is_beside: impl Fn(u32, &Link) -> bool,
) -> Option<(u32, u32)> {
    let marks = pieces.iter().filter_map(|piece| piece.mark).map(|mark| mark.link);
    let candidates = link.map(|(link, _)| link).into_iter().chain(marks);
    let mut candidates = candidates.filter(|link| !is_beside(*link, &links[*link as usize]));
    candidates.find_map(|link| links[link as usize].passage.map(|passage| (passage, link)))
}

/// Notes each sentence's pair; the level ones first, since a sentence is drawn in one place only.
fn mark_pairs(comparison: &Comparison, side: Side, anchors: &[Anchor], assigned: &Assigned, looks: &mut [Look]) {
    for anchor in anchors {
        let members = &comparison.sentence_pairs[anchor.pair as usize].sentences[side];
        for at in members.iter().map(|at| at.index()).filter(|at| anchor.sentences[side].contains(at)) {
            looks[at] = Look { pair: Some(anchor.pair), level: true, ..Look::default() };
        }
    }
    for ((pair, tie), number) in comparison.sentence_pairs.iter().zip(&assigned.ties).zip(0u32..) {
        for at in pair.sentences[side].iter().filter(|_| *tie != Tie::None) {
            let look = &mut looks[at.index()];
            look.pair = look.pair.or(Some(number));
        }
    }
}

/// What part of the page a sentence is.
pub(super) fn part_at(outline: &Outline, sentence: ByteSpan) -> Option<PartKind> {
    let after = outline.parts.partition_point(|part| part.span.end() <= sentence.start());
    outline.parts.get(after).filter(|part| part.span.covers(sentence)).map(|part| part.kind)
}
