//! Punctuation at the same place of two matched sentences.

use super::WordLinks;
use super::words::Sides;
use crate::engine::align::Group;
use crate::engine::edge::edge_to;
use crate::engine::pair::{Pair, Side};
use crate::engine::reading::Reading;
use crate::engine::span::{ByteSpan, Offset, Span};

/// Groups with more pairs of marks than this keep those beside shared words only.
const PAIRS_MAX: usize = 40_000;
/// What a pair of equal marks must be worth: one linked neighbour, or the same end of both sentences.
const WORTH_MIN: i32 = 2;
/// What it must be worth at about the same place of both sentences, and how far apart that is, in hundredths of one.
const WORTH_IN_PLACE_MIN: i32 = 1;
const IN_PLACE_PERCENT: i32 = 15;

/// A stretch of punctuation in a group.
struct Mark {
    span: ByteSpan,
    /// How many words of the group stand before it.
    after: usize,
}

/// Pairs equal marks by what stands around them, no mark in two pairs, the surest first; returned in left order.
///
/// Linked words directly before or after count most, then the beginning or the end of both sentences, then that no mark
/// looks like these two, and that linked words do not say otherwise. In sentences that are not `close` only marks beside
/// linked words and at the end are paired. Quadratic in the group's marks, which are few.
pub(super) fn pair(
    readings: Pair<&Reading<'_>>,
    group: &Group,
    sides: &Sides,
    links: &WordLinks,
    close: bool,
) -> Vec<Pair<ByteSpan>> {
    let marks = Pair::from_fn(|side: Side| marks(readings[side], &group.sentences[side]));
    let n_pairs = marks.left.len() * marks.right.len();
    if n_pairs == 0 || n_pairs > PAIRS_MAX {
        return Vec::new();
    }
    let text = |side: Side, mark: &Mark| &readings[side].text[mark.span.range()];
    let count = |side: Side, wanted: &str| marks[side].iter().filter(|mark| text(side, mark) == wanted).count();
    let around = Around::new(sides, links);
    let mut order = Vec::new();
    for (left, one) in marks.left.iter().enumerate() {
        let word = text(Side::Left, one);
        let lone = count(Side::Left, word) == 1 && count(Side::Right, word) == 1;
        for (right, other) in marks.right.iter().enumerate().filter(|(_, other)| text(Side::Right, other) == word) {
            let last = left + 1 == marks.left.len() && right + 1 == marks.right.len();
            let (worth, beside) = around.worth(Pair::new(one.after, other.after));
            let worth = worth + i32::from(lone) + if last { 2 } else { 0 };
            let slant = around.slant_percent(Pair::new(one.after, other.after));
            let least = if slant <= IN_PLACE_PERCENT { WORTH_IN_PLACE_MIN } else { WORTH_MIN };
            if worth >= least && (close || beside) {
                order.push((slant - 50 * worth, left, right));
            }
        }
    }
    order.sort_unstable();
    let mut taken = Pair::new(vec![false; marks.left.len()], vec![false; marks.right.len()]);
    order.retain(|(_, left, right)| {
        let open = !taken.left[*left] && !taken.right[*right];
        if open {
            (taken.left[*left], taken.right[*right]) = (true, true);
        }
        open
    });
    order.sort_unstable_by_key(|(_, left, right)| (*left, *right));
    order.into_iter().map(|(_, left, right)| Pair::new(marks.left[left].span, marks.right[right].span)).collect()
}

/// The links of a group by their places in it.
struct Around {
    n: Pair<usize>,
    /// The right partner of each left word.
    partner: Vec<Option<usize>>,
    /// For each place between words the right partner of the nearest linked word before it, and of the nearest after.
    nearest: Vec<[Option<usize>; 2]>,
}

impl Around {
    fn new(sides: &Sides, links: &WordLinks) -> Self {
        let place = |right: u32| sides.right_place(right);
        let left = sides.tokens.left.iter();
        let partner: Vec<_> = left.map(|token| links.partner.left[*token as usize].and_then(place)).collect();
        let mut nearest = vec![[None; 2]; partner.len() + 1];
        for at in 0..partner.len() {
            nearest[at + 1][0] = partner[at].or(nearest[at][0]);
        }
        for at in (0..partner.len()).rev() {
            nearest[at][1] = partner[at].or(nearest[at + 1][1]);
        }
        Self { n: sides.tokens.as_ref().map(Vec::len), partner, nearest }
    }

    /// How much speaks for two equal marks after so many words of each side, and whether a linked word does or the end
    /// of both sentences.
    fn worth(&self, after: Pair<usize>) -> (i32, bool) {
        let linked = |left: Option<usize>, right: Option<usize>| {
            left.and_then(|left| self.partner.get(left).copied().flatten()).is_some_and(|found| Some(found) == right)
        };
        let before = linked(after.left.checked_sub(1), after.right.checked_sub(1));
        let behind = linked(Some(after.left), Some(after.right));
        let opens = after.left == 0 && after.right == 0;
        let closes = after.left == self.n.left && after.right == self.n.right;
        let [previous, next] = self.nearest[after.left];
        let in_step = previous.is_none_or(|at| at < after.right) && next.is_none_or(|at| at >= after.right);
        let n_holding = [before, behind, opens, closes].iter().filter(|holds| **holds).count() as i32;
        (2 * n_holding + i32::from(in_step), before || behind || closes)
    }

    /// How far apart two places are in their sentences, in hundredths of a sentence.
    fn slant_percent(&self, after: Pair<usize>) -> i32 {
        let percent = after.zip(self.n).map(|(after, n)| after * 100 / n.max(1));
        i32::try_from(percent.left.abs_diff(percent.right)).unwrap_or(100)
    }
}

/// The marks of a group's sentences, in order.
fn marks(reading: &Reading<'_>, sentences: &[u32]) -> Vec<Mark> {
    let mut found = Vec::new();
    let mut n_words = 0;
    for sentence in sentences {
        let span = reading.outline.sentences[*sentence as usize].span;
        let mut from = span.start().index();
        for token in &reading.tokens[reading.sentence_tokens[*sentence as usize].range()] {
            collect(reading.text, from, token.span.start().index(), n_words, &mut found);
            from = token.span.end().index();
            n_words += 1;
        }
        collect(reading.text, from, span.end().index(), n_words, &mut found);
    }
    found
}

/// The stretches without white space between two places.
fn collect(text: &str, from: usize, until: usize, after: usize, found: &mut Vec<Mark>) {
    // Between most words stands a blank and nothing else.
    if from >= until || &text[from..until] == " " {
        return;
    }
    let mut start = from;
    for piece in text[from..until].split_inclusive(char::is_whitespace) {
        let mark = piece.trim_end();
        if !mark.is_empty() {
            // A sign that takes no room stands on the blank before it.
            let whole = edge_to(text, start).max(from);
            found.push(Mark { span: Span::new(whole.into(), (start + mark.len()).into()), after });
        }
        start += piece.len();
    }
}
