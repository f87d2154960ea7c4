//! What stands between linked words: other words in the same place, or nothing.

use super::words::Sides;
use super::{WordLinks, marks};
use crate::engine::align::Group;
use crate::engine::pair::{Pair, Side};
use crate::engine::reading::Reading;
use crate::engine::span::{Offset, TokenIdx, TokenSpan};

/// Different words that fill the same place in a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Slot {
    /// The group.
    pub group: u32,
    /// The words on each side, never empty.
    pub tokens: Pair<TokenSpan>,
}

/// Words of one side of a group that the other side lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Gap {
    /// The group.
    pub group: u32,
    /// The side that lacks them.
    pub side: Side,
    /// The token before which they would stand on that side; one past its last token when they would end it.
    pub before: TokenIdx,
    /// The words, on the other side.
    pub other: TokenSpan,
}

/// A slot with more words than this on a side says nothing: the sentences part there.
const SLOT_TOKENS_MAX: u32 = 4;
/// A group whose words are tied less than this, in hundredths, is told in other words as a whole.
const TIED_PERCENT_MIN: u32 = 40;

/// Finds the slots, gaps and shared marks of one group whose words are linked. Linear in its words.
pub(super) fn find(
    readings: Pair<&Reading<'_>>,
    (group, members): (u32, &Group),
    sides: &Sides,
    links: &mut WordLinks,
) {
    let close = is_close(sides, links);
    links.close.push(close);
    let mut found = Vec::new();
    let mut gaps = Vec::new();
    for hunk in hunks(sides, links) {
        let tokens = hunk.tokens.map(|(from, to)| TokenSpan::of(from, to));
        if !(is_unbroken(&sides.tokens.left, tokens.left) && is_unbroken(&sides.tokens.right, tokens.right)) {
            continue;
        }
        if close {
            let mut paired = Vec::new();
            marks::pair(readings, members, tokens, &mut paired);
            links.marks.extend(paired.into_iter().map(|marks| (group, marks)));
        }
        match (tokens.left.is_empty(), tokens.right.is_empty()) {
            (true, true) => {}
            (false, false) => {
                let (shorter, longer) =
                    (tokens.left.len().min(tokens.right.len()), tokens.left.len().max(tokens.right.len()));
                let tight = longer == shorter && longer <= 2 && hunk.inner;
                let even = longer <= SLOT_TOKENS_MAX && longer <= 2 * shorter;
                if even && (close || tight) && is_free(tokens, links) {
                    found.push(Slot { group, tokens });
                }
            }
            (true, false) if close => gaps.extend(gap(group, Side::Left, tokens, links)),
            (false, true) if close => gaps.extend(gap(group, Side::Right, tokens, links)),
            _ => {}
        }
    }
    links.slots.append(&mut found);
    links.gaps.append(&mut gaps);
}

/// What one side lacks of a hunk that is empty there, but for words that are tied elsewhere.
fn gap(group: u32, side: Side, tokens: Pair<TokenSpan>, links: &WordLinks) -> Option<Gap> {
    let other = tokens[side.other()];
    let free = other.iter().all(|token| links.partner[side.other()][token.index()].is_none());
    free.then(|| Gap { group, side, before: tokens[side].start(), other })
}

/// Whether enough words of both sides are tied for the rest to be read against each other.
fn is_close(sides: &Sides, links: &WordLinks) -> bool {
    let tied = |tokens: &[u32], partner: &[Option<u32>]| {
        let n_tied = tokens.iter().filter(|token| partner[**token as usize].is_some()).count();
        n_tied * 100 >= tokens.len() * TIED_PERCENT_MIN as usize
    };
    tied(&sides.tokens.left, &links.partner.left) && tied(&sides.tokens.right, &links.partner.right)
}

/// Whether a span holds tokens of the group alone, which need not stand together in the text.
fn is_unbroken(members: &[u32], span: TokenSpan) -> bool {
    let from = members.partition_point(|token| *token < span.start().get());
    let to = members.partition_point(|token| *token < span.end().get());
    to - from == span.len() as usize
}

fn is_free(tokens: Pair<TokenSpan>, links: &WordLinks) -> bool {
    tokens.left.iter().all(|at| links.partner.left[at.index()].is_none())
        && tokens.right.iter().all(|at| links.partner.right[at.index()].is_none())
}

/// A stretch between two links that follow each other in order.
struct Hunk {
    tokens: Pair<(u32, u32)>,
    /// Whether linked words stand on both ends.
    inner: bool,
}

/// The stretches between the in-order links of a group, those before the first and after the last included.
fn hunks(sides: &Sides, links: &WordLinks) -> Vec<Hunk> {
    let (Some(first), Some(last)) = (ends(sides, 0), ends(sides, 1)) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    let mut from = first;
    let mut inner = false;
    for (left, right) in in_order(sides, links) {
        found.push(Hunk { tokens: Pair::new((from.left, left), (from.right, right)), inner });
        from = Pair::new(left + 1, right + 1);
        inner = true;
    }
    found.push(Hunk { tokens: Pair::new((from.left, last.left), (from.right, last.right)), inner: false });
    found
}

fn ends(sides: &Sides, past: u32) -> Option<Pair<u32>> {
    let end = |tokens: &[u32]| {
        if past == 0 { tokens.first().copied() } else { tokens.last().map(|last| last + 1) }
    };
    Some(Pair::new(end(&sides.tokens.left)?, end(&sides.tokens.right)?))
}

/// The longest chain of links that runs forward on both sides (Fredman 1975).
fn in_order(sides: &Sides, links: &WordLinks) -> Vec<(u32, u32)> {
    let inside = |right: u32| sides.tokens.right.binary_search(&right).is_ok();
    let linked: Vec<(u32, u32)> = sides
        .tokens
        .left
        .iter()
        .filter_map(|left| links.partner.left[*left as usize].map(|right| (*left, right)))
        .filter(|(_, right)| inside(*right))
        .collect();
    let mut tails: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = vec![None; linked.len()];
    for (at, (_, right)) in linked.iter().enumerate() {
        let place = tails.partition_point(|tail| linked[*tail].1 < *right);
        before[at] = place.checked_sub(1).map(|previous| tails[previous]);
        if place == tails.len() {
            tails.push(at);
        } else {
            tails[place] = at;
        }
    }
    let mut chain = Vec::new();
    let mut next = tails.last().copied();
    while let Some(at) = next {
        chain.push(linked[at]);
        next = before[at];
    }
    chain.reverse();
    chain
}
