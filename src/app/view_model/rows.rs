//! Rows: matched sentences level with each other, and between them what has no partner there.

use super::arranged::{self, Arrangement};
use super::chain::{Anchor, chain};
use super::links::{Assigned, Tie};
use super::marks::Marked;
use super::pieces::{MarkKind, Piece};
use super::text::{Text, part_at};
use crate::app::state::Reading;
use crate::engine::{ByteSpan, Offset, Outline, Pair, PartKind, Side, Span};
use std::ops::Range;
use std::rc::Rc;

/// Rows that the browser lays out together.
#[derive(Debug, PartialEq, Eq)]
pub struct Section {
    /// The rows, in order.
    pub rows: Vec<Row>,
}

/// What stands level.
#[derive(Debug, PartialEq, Eq)]
pub struct Row {
    /// Its number, counted through all sections.
    pub number: u32,
    /// What ties its two cells.
    pub tie: Tie,
    /// The link of its sentence pair.
    pub link: Option<u32>,
    /// Whether figures on both sides of it disagree.
    pub disagrees: bool,
    /// The text of each side it holds; `None` when its cell is empty.
    pub spans: Pair<Option<ByteSpan>>,
    /// What is drawn on each side.
    pub cells: Pair<Vec<Block>>,
}

/// Sentences of one paragraph that are drawn alike.
#[derive(Debug, PartialEq, Eq)]
pub struct Block {
    /// What its ground says.
    pub kind: BlockKind,
    /// What ties it as a whole to sentences of the other text.
    pub tie: Tie,
    /// What part of the page it is, when it frames the telling.
    pub part: Option<PartKind>,
    /// The link it is an end of as a whole, and which element of that link it is.
    pub link: Option<(u32, u32)>,
    /// Whether the reader left it out.
    pub without: bool,
    /// Whether a paragraph starts here.
    pub starts_paragraph: bool,
    /// The number of the paragraph that starts here.
    pub number: Option<u32>,
    /// The moved passage whose flag it carries, and the link that leads to the other end.
    pub flag: Option<(u32, u32)>,
    /// Its text, in order.
    pub pieces: Vec<Piece>,
}

/// What a block's ground says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockKind {
    /// Its sentences stand level with their partners.
    Paired,
    /// Its sentences have partners elsewhere.
    Moved,
    /// Only this text says it.
    Only,
    /// Nothing about the whole; single words may be marked.
    Plain,
}

impl Section {
    /// How many bytes its rows take up, of whichever side has more in each.
    pub fn bytes(&self) -> u32 {
        self.rows.iter().map(Row::bytes).sum()
    }
}

impl Row {
    pub(super) fn bytes(&self) -> u32 {
        Side::BOTH.iter().map(|side| self.spans[*side].map_or(0, Span::len)).max().unwrap_or(0)
    }

    /// Whether its cell of a side holds this byte of the text.
    pub(super) fn holds(&self, side: Side, byte: u32) -> bool {
        self.spans[side].is_some_and(|span| span.start().get() <= byte && byte < span.end().get())
    }
}

impl BlockKind {
    /// The kind by name, for styles and scripts.
    pub fn name(self) -> &'static str {
        match self {
            BlockKind::Paired => "paired",
            BlockKind::Moved => "moved",
            BlockKind::Only => "only",
            BlockKind::Plain => "plain",
        }
    }
}

/// How many bytes of a side go into one row where nothing is level; long enough to read on, short enough to lay out.
const LOOSE_BYTES: u32 = 1500;
/// How many rows, and how many bytes of a side, go into one section.
const SECTION_ROWS: usize = 20;
const SECTION_BYTES: u32 = 2600;
/// Of the first section there are fewer: it fills a common screen, and the first picture waits for it.
const FIRST_ROWS: usize = 13;
const FIRST_BYTES: u32 = 1700;

/// The printed number of each paragraph; headings and crumbs have none.
pub(super) fn paragraph_numbers(outline: &Outline) -> Vec<u32> {
    let mut telling = vec![false; outline.paragraphs.len()];
    for sentence in &outline.sentences {
        let counts = part_at(outline, sentence.span).is_none();
        if let Some(paragraph) = telling.get_mut(sentence.paragraph.index()) {
            *paragraph |= counts;
        }
    }
    let mut last = 0;
    let number = |counts: bool| {
        last += u32::from(counts);
        if counts { last } else { 0 }
    };
    telling.into_iter().map(number).collect()
}

/// All rows of a comparison.
pub(super) fn rows(
    reading: &Reading,
    marks: &Pair<Vec<Marked>>,
    numbers: &Pair<Vec<u32>>,
    without: &Pair<Vec<ByteSpan>>,
    lead: Option<Side>,
    assigned: &mut Assigned,
) -> Vec<Row> {
    let anchors = match lead {
        Some(lead) => arranged::anchors(&reading.comparison, assigned, lead),
        None => chain(&reading.comparison, assigned),
    };
    assigned.flag_the_rest(&anchors);
    let sides = Pair::from_fn(|side| Text::new(reading, side, marks, numbers, without, &anchors, assigned));
    let arrangement = Arrangement::of(&anchors, sides.as_ref().map(|side| side.n_sentences()));
    let mut builder = Builder { rows: Vec::new(), assigned, next: Pair::new(0, 0) };
    builder.loose(&sides, arrangement.first);
    for (Anchor { pair, sentences }, after) in anchors.into_iter().zip(arrangement.after) {
        builder.level(&sides, pair, sentences);
        builder.loose(&sides, after);
    }
    builder.rows
}

/// Puts rows into sections.
pub(super) fn sections(rows: Vec<Row>) -> Vec<Rc<Section>> {
    let mut sections = Vec::new();
    let (mut open, mut bytes) = (Vec::new(), 0);
    for row in rows {
        bytes += row.bytes();
        open.push(row);
        let first = sections.is_empty();
        let (rows_max, bytes_max) = if first { (FIRST_ROWS, FIRST_BYTES) } else { (SECTION_ROWS, SECTION_BYTES) };
        if open.len() >= rows_max || bytes >= bytes_max {
            sections.push(Rc::new(Section { rows: std::mem::take(&mut open) }));
            bytes = 0;
        }
    }
    if !open.is_empty() {
        sections.push(Rc::new(Section { rows: open }));
    }
    sections
}

struct Builder<'a> {
    rows: Vec<Row>,
    assigned: &'a mut Assigned,
    /// The sentence of each text that goes on where the last row ended.
    next: Pair<usize>,
}

impl Builder<'_> {
    fn push(&mut self, sides: &Pair<Text<'_>>, sentences: Pair<Range<usize>>, tie: Tie, link: Option<u32>) {
        let spans = Pair::from_fn(|side| {
            let range = &sentences[side];
            (!range.is_empty()).then(|| sides[side].stretch(range))
        });
        let cells = Pair::from_fn(|side| {
            let range = sentences[side].clone();
            let goes_on = range.is_empty() || range.start == std::mem::replace(&mut self.next[side], range.end);
            sides[side].blocks(range, goes_on, self.assigned)
        });
        let without = link.is_some_and(|link| self.assigned.links[link as usize].without);
        let tie = if without { Tie::None } else { tie };
        let number = u32::try_from(self.rows.len()).expect("fewer rows than bytes");
        let disagrees = Side::BOTH.iter().all(|side| has_figure(&cells[*side]));
        self.rows.push(Row { number, tie, link, disagrees, spans, cells });
    }

    /// A row whose cells start level.
    fn level(&mut self, sides: &Pair<Text<'_>>, pair: u32, sentences: Pair<Range<usize>>) {
        let (tie, link) = (self.assigned.ties[pair as usize], self.assigned.pairs[pair as usize]);
        self.push(sides, sentences, tie, link);
    }

    /// Rows for sentences between level ones: what each side has there stands side by side, so that no hole opens.
    fn loose(&mut self, sides: &Pair<Text<'_>>, mut left_over: Pair<Range<usize>>) {
        while Side::BOTH.iter().any(|side| !left_over[*side].is_empty()) {
            let taken = Pair::from_fn(|side| take(&sides[side], &mut left_over[side]));
            self.push(sides, taken, Tie::None, None);
        }
    }
}

fn has_figure(blocks: &[Block]) -> bool {
    let mut marks = blocks.iter().flat_map(|block| &block.pieces).filter_map(|piece| piece.mark);
    marks.any(|mark| mark.kind == MarkKind::Figure)
}

/// Takes sentences off the front: all that is left when it fits one row, otherwise as many as do.
fn take(text: &Text<'_>, left_over: &mut Range<usize>) -> Range<usize> {
    let whole = left_over.clone();
    let mut end = whole.start;
    if text.stretch(&whole).len() <= LOOSE_BYTES * 3 / 2 {
        end = whole.end;
    }
    while end < whole.end && text.stretch(&(whole.start..end)).len() < LOOSE_BYTES {
        end += 1;
    }
    left_over.start = end;
    whole.start..end
}
