//! Two matched sentences as one: what both have stands once, and where they part both readings stand in turn.
//!
//! This is how a printed apparatus has always told two witnesses apart. It suits sentences that share much of their
//! wording in the same order; others are read one after the other.

use super::links::Tie;
use super::pieces::{MarkKind, Piece};
use super::rows::{Block, Row};
use crate::app::state::Reading;
use crate::engine::{ByteOffset, ByteSpan, Offset, Pair, Side, Span, Tier};

/// A stretch of a merged row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stretch {
    /// Both texts have this, give or take trifles; the pieces are one text's.
    Both {
        /// Where it stands in each text; one of them may be empty.
        spans: Pair<ByteSpan>,
        /// The text whose words are shown.
        shown: Side,
        /// What is shown.
        pieces: Vec<Piece>,
    },
    /// One text reads so.
    Reading {
        /// Which text.
        side: Side,
        /// Where it stands there.
        span: ByteSpan,
        /// What is shown.
        pieces: Vec<Piece>,
    },
}

/// Longer rows are left as they are: the search for the best order takes the square of their phrases.
const PHRASES_MAX: usize = 200;

/// The stretches of a row whose sentences can be read as one; `None` when they are read one after the other.
///
/// Joining the stretches gives back the row's text of each side, but for carets, which the other reading makes needless.
pub fn merge(reading: &Reading, row: &Row) -> Option<Vec<Stretch>> {
    let Pair { left: Some(left), right: Some(right) } = row.spans else {
        return None;
    };
    let ([left_block], [right_block]) = (&*row.cells.left, &*row.cells.right) else {
        return None;
    };
    // Titles are read whole; few of them share enough to be one.
    let titles = [left_block, right_block].iter().any(|block| block.part.is_some());
    if titles || !matches!(row.tie, Tie::Same | Tie::Edited) {
        return None;
    }
    let spans = Pair::new(left, right);
    let blocks = Pair::new(left_block, right_block);
    let tied = in_order(candidates(reading, spans, blocks)?);
    let mut merger = Merger { reading, blocks, out: Vec::new() };
    let mut at = spans.map(Span::start);
    for Tied { spans: here, tier } in tied {
        merger.apart(Pair::from_fn(|side| Span::new(at[side], here[side].start())));
        merger.together(here, tier);
        at = here.map(Span::end);
    }
    merger.apart(Pair::from_fn(|side| Span::new(at[side], spans[side].end())));
    Some(merger.out)
}

/// Wording of both sides that belongs together.
#[derive(Clone, Copy)]
struct Tied {
    spans: Pair<ByteSpan>,
    tier: Tier,
}

/// The phrases with both ends in the row, by their left ends, but for those whose ends a mark runs across.
fn candidates(reading: &Reading, row: Pair<ByteSpan>, blocks: Pair<&Block>) -> Option<Vec<Tied>> {
    let phrases = &reading.comparison.phrases;
    let first = phrases.partition_point(|phrase| phrase.spans.left.start() < row.left.start());
    let here = phrases[first..].iter().take_while(|phrase| phrase.spans.left.end() <= row.left.end());
    let whole = |side: Side, span: ByteSpan| {
        row[side].covers(span) && ![span.start(), span.end()].iter().any(|at| is_cut(&blocks[side].pieces, *at))
    };
    let usable = here.filter(|phrase| Side::BOTH.iter().all(|side| whole(*side, phrase.spans[*side])));
    let tied: Vec<Tied> = usable.map(|phrase| Tied { spans: phrase.spans, tier: phrase.tier }).collect();
    (tied.len() <= PHRASES_MAX).then_some(tied)
}

/// Whether a mark stands on both sides of a place.
fn is_cut(pieces: &[Piece], at: ByteOffset) -> bool {
    pieces.iter().any(|piece| piece.mark.is_some() && piece.span.start() < at && at < piece.span.end())
}

/// The heaviest of those that follow each other on both sides.
fn in_order(tied: Vec<Tied>) -> Vec<Tied> {
    // The weight of the best chain that ends with each, and the one before it in that chain.
    let mut best: Vec<(u32, Option<usize>)> = Vec::with_capacity(tied.len());
    for (at, one) in tied.iter().enumerate() {
        let follows = |earlier: &usize| tied[*earlier].spans.right.end() <= one.spans.right.start();
        let before = (0..at).filter(follows).max_by_key(|earlier| (best[*earlier].0, *earlier));
        best.push((before.map_or(0, |before| best[before].0) + one.spans.left.len(), before));
    }
    let mut next = (0..tied.len()).max_by_key(|at| (best[*at].0, *at));
    let mut chain = Vec::new();
    while let Some(at) = next {
        chain.push(tied[at]);
        next = best[at].1;
    }
    chain.reverse();
    chain
}

struct Merger<'a> {
    reading: &'a Reading,
    blocks: Pair<&'a Block>,
    out: Vec<Stretch>,
}

impl Merger<'_> {
    fn text(&self, side: Side, span: ByteSpan) -> &str {
        self.reading.articles[side].slice(span)
    }

    /// Adds wording that belongs together: once when it is the same but for trifles, else as two readings.
    fn together(&mut self, spans: Pair<ByteSpan>, tier: Tier) {
        match tier {
            Tier::Exact | Tier::Normalised => self.both(spans, Side::Left),
            Tier::Inflected | Tier::Reworded => self.readings(spans),
        }
    }

    /// Adds what stands between such wording.
    fn apart(&mut self, spans: Pair<ByteSpan>) {
        let texts = Pair::from_fn(|side| self.text(side, spans[side]));
        let front = alike(texts.left.chars(), texts.right.chars());
        let front = if self.is_cut(spans.map(|span| span.start().get() + front)) { 0 } else { front };
        let rest = texts.map(|text| text[front as usize..].chars().rev());
        let back = alike(rest.left, rest.right);
        let back = if self.is_cut(spans.map(|span| span.end().get() - back)) { 0 } else { back };
        let cut = |span: ByteSpan| {
            let (from, to) = (span.start().get() + front, span.end().get() - back);
            [ByteSpan::of(span.start().get(), from), ByteSpan::of(from, to), ByteSpan::of(to, span.end().get())]
        };
        let [left, right] = [cut(spans.left), cut(spans.right)];
        for (nth, (left, right)) in left.into_iter().zip(right).enumerate() {
            let spans = Pair::new(left, right);
            if nth == 1 { self.readings(spans) } else { self.both(spans, Side::Left) }
        }
    }

    /// Whether a mark stands on both sides of a place of either text; its element must stay one.
    fn is_cut(&self, at: Pair<u32>) -> bool {
        Side::BOTH.iter().any(|side| is_cut(&self.blocks[*side].pieces, ByteOffset::new(at[*side])))
    }

    /// Adds both readings, the first text's first. Where neither has a word the first text's signs do for both.
    fn readings(&mut self, spans: Pair<ByteSpan>) {
        let tells = Pair::from_fn(|side| self.text(side, spans[side]).contains(char::is_alphanumeric));
        if !tells.left && !tells.right {
            let shown = if spans.left.is_empty() { Side::Right } else { Side::Left };
            return self.both(spans, shown);
        }
        for side in Side::BOTH {
            let span = spans[side];
            if tells[side] {
                let pieces = cut(&self.blocks[side].pieces, span);
                self.out.push(Stretch::Reading { side, span, pieces });
            } else {
                let nothing = |side: Side| Span::new(spans[side].start(), spans[side].start());
                self.both(Pair::from_fn(|of| if of == side { span } else { nothing(of) }), side);
            }
        }
    }

    fn both(&mut self, spans: Pair<ByteSpan>, shown: Side) {
        if !spans.left.is_empty() || !spans.right.is_empty() {
            let pieces = cut(&self.blocks[shown].pieces, spans[shown]);
            self.out.push(Stretch::Both { spans, shown, pieces });
        }
    }
}

/// How many bytes two texts start with that are the same in both and no word.
fn alike(left: impl Iterator<Item = char>, right: impl Iterator<Item = char>) -> u32 {
    let same = left.zip(right).take_while(|(left, right)| left == right && !left.is_alphanumeric());
    same.map(|(letter, _)| letter.len_utf8() as u32).sum()
}

/// The pieces in a stretch, those at its edges cut to it. Carets are left out: the other text's words stand there.
fn cut(pieces: &[Piece], span: ByteSpan) -> Vec<Piece> {
    let here = pieces.iter().filter(|piece| piece.span.overlaps(span));
    let wanted = here.filter(|piece| piece.mark.is_none_or(|mark| mark.kind != MarkKind::Missing));
    let within = |piece: &Piece| {
        let (start, end) = (piece.span.start().max(span.start()), piece.span.end().min(span.end()));
        Piece { span: Span::new(start, end), ..*piece }
    };
    wanted.map(within).collect()
}
