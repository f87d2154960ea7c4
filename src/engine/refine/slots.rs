//! What stands between linked words: other words in the same place, or nothing.

use super::words::Sides;
use super::{WordLinks, Words, fill, marks};
use crate::engine::align::Group;
use crate::engine::pair::{Pair, Side};
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

/// A group whose words are tied less than this, in hundredths, is told in other words as a whole.
const TIED_PERCENT_MIN: usize = 40;

/// Finds the slots, gaps and shared marks of one group whose words are linked. Linear in its words.
pub(super) fn find(words: Words<'_>, (group, members): (u32, &Group), sides: &Sides, links: &mut WordLinks) {
    let tied = tied_percent(words, sides, links);
    let close = tied.left.min(tied.right) >= TIED_PERCENT_MIN;
    links.close.push(close);
    if !close {
        part_common_words(words, sides, links);
    }
    let tied = i32::try_from(tied.left.midpoint(tied.right)).unwrap_or(100);
    let mut found = Vec::new();
    let mut gaps = Vec::new();
    for hunk in hunks(sides, links) {
        let tokens = hunk.map(|(from, to)| TokenSpan::of(from, to));
        if tokens.left.is_empty() && tokens.right.is_empty() {
            continue;
        }
        if !(is_unbroken(&sides.tokens.left, tokens.left) && is_unbroken(&sides.tokens.right, tokens.right)) {
            continue;
        }
        match (tokens.left.is_empty(), tokens.right.is_empty()) {
            (false, false) if is_free(tokens, links) => {
                found.extend(fill::fill(words, tokens, tied).into_iter().map(|tokens| Slot { group, tokens }));
            }
            (true, false) if close => gaps.extend(gap(group, Side::Left, tokens, links)),
            (false, true) if close => gaps.extend(gap(group, Side::Right, tokens, links)),
            _ => {}
        }
    }
    links.slots.append(&mut found);
    links.gaps.append(&mut gaps);
    let marks = marks::pair(words.readings, members, sides, links, close);
    links.marks.extend(marks.into_iter().map(|marks| (group, marks)));
}

/// What one side lacks of a hunk that is empty there, but for words that are tied elsewhere.
fn gap(group: u32, side: Side, tokens: Pair<TokenSpan>, links: &WordLinks) -> Option<Gap> {
    let other = tokens[side.other()];
    let free = other.iter().all(|token| links.partner[side.other()][token.index()].is_none());
    free.then(|| Gap { group, side, before: tokens[side].start(), other })
}

/// How many of each side's words are tied, in hundredths; common words only to words of their own stem.
fn tied_percent(words: Words<'_>, sides: &Sides, links: &WordLinks) -> Pair<usize> {
    let token = |side: Side, at: u32| &words.readings[side].tokens[at as usize];
    let tied = |left: &&u32| {
        links.partner.left[**left as usize].is_some_and(|right| {
            let (left, right) = (token(Side::Left, **left), token(Side::Right, right));
            left.stem == right.stem || !words.is_common(left)
        })
    };
    let n_tied = sides.tokens.left.iter().filter(tied).count();
    sides.tokens.as_ref().map(|tokens| n_tied * 100 / tokens.len().max(1))
}

/// Takes back the links of common words to other words: in sentences told in other words as a whole they say nothing.
fn part_common_words(words: Words<'_>, sides: &Sides, links: &mut WordLinks) {
    for left in &sides.tokens.left {
        let Some(right) = links.partner.left[*left as usize] else { continue };
        let token = words.readings.left.tokens[*left as usize];
        if words.is_common(&token) && token.stem != words.readings.right.tokens[right as usize].stem {
            links.partner.left[*left as usize] = None;
            links.partner.right[right as usize] = None;
        }
    }
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

/// The stretches between the in-order links of a group, those before the first and after the last included.
fn hunks(sides: &Sides, links: &WordLinks) -> Vec<Pair<(u32, u32)>> {
    let (Some(first), Some(last)) = (ends(sides, 0), ends(sides, 1)) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    let mut from = first;
    for (left, right) in in_order(sides, links) {
        found.push(Pair::new((from.left, left), (from.right, right)));
        from = Pair::new(left + 1, right + 1);
    }
    found.push(Pair::new((from.left, last.left), (from.right, last.right)));
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
    let inside = |right: u32| sides.right_place(right).is_some();
    let linked: Vec<(u32, u32)> = sides
        .tokens
        .left
        .iter()
        .filter_map(|left| links.partner.left[*left as usize].map(|right| (*left, right)))
        .filter(|(_, right)| inside(*right))
        .collect();
    if linked.windows(2).all(|two| two[0].1 < two[1].1) {
        return linked;
    }
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
