//! What stands between linked words: other words in the same place, or nothing.

use super::words::Sides;
use super::{WordLinks, Words, fill, marks};
use crate::engine::align::Group;
use crate::engine::pair::{Pair, Side};
use crate::engine::span::{Offset, TokenIdx, TokenSpan};

/// Words of a group that stand for each other as a whole: others in the same place, a turn, the same words joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Slot {
    /// The group.
    pub group: u32,
    /// The words on each side, never empty.
    pub tokens: Pair<TokenSpan>,
    /// Whether they are the same words, written together on one side and apart on the other.
    pub joined: bool,
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
            (false, false) if links.are_free(tokens) => {
                let filled = fill::fill(words, tokens, tied).into_iter();
                found.extend(filled.map(|tokens| Slot { group, tokens, joined: false }));
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
    let free = other.iter().all(|token| links.is_open(side.other(), token.get()));
    free.then(|| Gap { group, side, before: tokens[side].start(), other })
}

/// How many of each side's words are tied, in hundredths, those of turns included; common words only to words of their
/// own stem.
fn tied_percent(words: Words<'_>, sides: &Sides, links: &WordLinks) -> Pair<usize> {
    let token = |side: Side, at: u32| &words.readings[side].tokens[at as usize];
    let tied = |left: &&u32| {
        links.partner.left[**left as usize].is_some_and(|right| {
            let (left, right) = (token(Side::Left, **left), token(Side::Right, right));
            left.stem == right.stem || !words.is_common(left)
        })
    };
    let n_tied = sides.tokens.left.iter().filter(tied).count();
    Pair::from_fn(|side: Side| {
        let in_turns: u32 = sides.turns.iter().map(|turn| turn[side].len()).sum();
        (n_tied + in_turns as usize) * 100 / sides.tokens[side].len().max(1)
    })
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

/// The stretches between the in-order links and turns of a group, those before the first and after the last included.
fn hunks(sides: &Sides, links: &WordLinks) -> Vec<Pair<(u32, u32)>> {
    let (Some(first), Some(last)) = (ends(sides, 0), ends(sides, 1)) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    let mut from = first;
    for tied in in_order(sides, links) {
        found.push(from.zip(tied).map(|(from, tied)| (from, tied.start().get())));
        from = tied.map(|tied| tied.end().get());
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

/// The longest chain of links and turns that runs forward on both sides (Fredman 1975).
fn in_order(sides: &Sides, links: &WordLinks) -> Vec<Pair<TokenSpan>> {
    let inside = |right: &u32| sides.right_place(*right).is_some();
    let link = |left: &u32| {
        let right = links.partner.left[*left as usize].filter(inside)?;
        Some(Pair::new(*left, right).map(|token| TokenSpan::of(token, token + 1)))
    };
    let mut tied: Vec<Pair<TokenSpan>> = sides.tokens.left.iter().filter_map(link).collect();
    if !sides.turns.is_empty() {
        tied.extend(&sides.turns);
        tied.sort_unstable();
    }
    if tied.windows(2).all(|two| two[0].right < two[1].right) {
        return tied;
    }
    let mut tails: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = vec![None; tied.len()];
    for (at, own) in tied.iter().enumerate() {
        let place = tails.partition_point(|tail| tied[*tail].right < own.right);
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
        chain.push(tied[at]);
        next = before[at];
    }
    chain.reverse();
    chain
}
