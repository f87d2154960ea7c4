//! Different words in the same place: which of them stand for which.
//!
//! A hunk between linked words holds words that nothing ties by themselves. In a short hunk their places say enough:
//! the first stands for the first, the last for the last, and a word that says something not for one that does not.

use super::Words;
use crate::engine::pair::{Pair, Side};
use crate::engine::reading::Token;
use crate::engine::span::{Offset, TokenSpan};

/// A hunk with more words than this on a side says nothing: the sentences part there.
const TOKENS_MAX: u32 = 4;
/// In sentences of which less is tied, in hundredths, only hunks of one or two words are looked at.
const CLOSE_PERCENT: i32 = 40;
/// The least worth of two words that are read against each other.
const WORTH_MIN: i32 = -45;
/// What being used wholly alike is worth.
const MEANING_WORTH: f32 = 150.0;

/// Spans of words that fill the same place of a hunk, one to one or one to some; disjoint on either side.
///
/// `tied_percent` says how much of the two sentences is linked. At most sixteen pairs of words are looked at.
pub(super) fn fill(words: Words<'_>, hunk: Pair<TokenSpan>, tied_percent: i32) -> Vec<Pair<TokenSpan>> {
    let n = hunk.map(|tokens| tokens.len());
    let (shorter, longer) = (n.left.min(n.right), n.left.max(n.right));
    if longer > TOKENS_MAX || longer > 2 * shorter || (tied_percent < CLOSE_PERCENT && longer > 2) {
        return Vec::new();
    }
    let mut cells = Vec::new();
    for left in hunk.left.iter() {
        for right in hunk.right.iter() {
            let at = Pair::new(left.get(), right.get());
            let worth = worth(words, hunk, at, tied_percent);
            if worth >= WORTH_MIN && (tied_percent >= CLOSE_PERCENT || has_to_do(words, at)) {
                cells.push((std::cmp::Reverse(worth), at));
            }
        }
    }
    cells.sort_unstable();
    let mut found: Vec<Pair<TokenSpan>> = Vec::new();
    for (_, at) in cells {
        take_up(&mut found, at);
    }
    found.sort_unstable();
    found
}

/// What two words are to each other before their places are looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kinds {
    /// Both are figures.
    Figures,
    /// Both say something.
    Telling,
    /// Both are words any two texts share.
    Common,
    /// One of each, or a figure and a word.
    Unlike,
}

fn kinds(words: Words<'_>, at: Pair<u32>) -> Kinds {
    let tokens = Pair::from_fn(|side: Side| &words.readings[side].tokens[at[side] as usize]);
    let common = tokens.map(|token: &Token| words.is_common(token));
    match (common.left, common.right) {
        _ if tokens.left.figure && tokens.right.figure => Kinds::Figures,
        _ if tokens.left.figure || tokens.right.figure => Kinds::Unlike,
        (false, false) => Kinds::Telling,
        (true, true) => Kinds::Common,
        _ => Kinds::Unlike,
    }
}

/// How likely two words stand for each other, in hundredths of a logit.
///
/// The weights were fitted on English pairs of sentences with labelled words. Figures are the exception: those that
/// differ stand for nothing, but a reader wants to see them side by side.
fn worth(words: Words<'_>, hunk: Pair<TokenSpan>, at: Pair<u32>, tied_percent: i32) -> i32 {
    let n = hunk.map(|tokens| tokens.len());
    let (shorter, longer) = (signed(n.left.min(n.right)), signed(n.left.max(n.right)));
    let alone = longer == 1;
    let kinds = kinds(words, at);
    let base = match kinds {
        Kinds::Figures => 200,
        Kinds::Telling => 67,
        Kinds::Common => -7,
        Kinds::Unlike if alone => -90,
        Kinds::Unlike => -45,
    };
    let from_start = at.left - hunk.left.start().get() == at.right - hunk.right.start().get();
    let from_end = hunk.left.end().get() - at.left == hunk.right.end().get() - at.right;
    let mut worth = base - 77 - 49 * longer + 50 * (longer - shorter) + tied_percent * 48 / 100;
    worth += if alone { 33 } else { 0 };
    worth += if longer == shorter && !alone { 61 } else { 0 };
    worth += if from_start { 32 } else { 0 };
    worth += if from_end { 47 } else { 0 };
    worth += if kinds == Kinds::Telling { meaning(words, at) } else { 0 };
    worth - 37 * rivals(words, hunk, at)
}

/// Whether two words have more to do with each other than the place they fill, or are figures that a reader wants to see
/// side by side: in sentences told in other words as a whole, places say little.
fn has_to_do(words: Words<'_>, at: Pair<u32>) -> bool {
    match kinds(words, at) {
        Kinds::Figures => true,
        Kinds::Telling if words.meaning.is_none() => {
            let stems = stems(words, at);
            !words.weights.proper.in_both.are_two(stems.left, stems.right)
        }
        Kinds::Telling => meaning(words, at) >= MEANT_MIN,
        Kinds::Common | Kinds::Unlike => false,
    }
}

/// The least that being used alike is worth of words that have to do with each other.
const MEANT_MIN: i32 = 22;

/// What two words that say something gain by being used alike, where that is known.
fn meaning(words: Words<'_>, at: Pair<u32>) -> i32 {
    let stems = stems(words, at);
    let likeness = words.meaning.map_or(0.0, |meaning| meaning.likeness(stems.left, stems.right));
    (likeness * MEANING_WORTH) as i32
}

fn stems(words: Words<'_>, at: Pair<u32>) -> Pair<u32> {
    Pair::from_fn(|side: Side| words.readings[side].tokens[at[side] as usize].stem)
}

/// How many other words of the hunk could stand for one of the two.
fn rivals(words: Words<'_>, hunk: Pair<TokenSpan>, at: Pair<u32>) -> i32 {
    let fits = |at: Pair<u32>| kinds(words, at) != Kinds::Unlike;
    let right = hunk.right.iter().filter(|other| other.get() != at.right && fits(Pair::new(at.left, other.get())));
    let left = hunk.left.iter().filter(|other| other.get() != at.left && fits(Pair::new(other.get(), at.right)));
    signed(u32::try_from(right.count() + left.count()).expect("a hunk is short"))
}

/// Adds two words as a new slot, or to the slot of one of them when the other stands beside its partner.
fn take_up(found: &mut Vec<Pair<TokenSpan>>, at: Pair<u32>) {
    let holds = |span: TokenSpan, token: u32| span.start().get() <= token && token < span.end().get();
    let owner = |side: Side| found.iter().position(|slot| holds(slot[side], at[side]));
    match (owner(Side::Left), owner(Side::Right)) {
        (None, None) => found.push(at.map(|token| TokenSpan::of(token, token + 1))),
        (Some(slot), None) => extend(&mut found[slot], Side::Right, at.right),
        (None, Some(slot)) => extend(&mut found[slot], Side::Left, at.left),
        (Some(_), Some(_)) => {}
    }
}

/// Lets a word stand for several: those beside each other on `side`.
fn extend(slot: &mut Pair<TokenSpan>, side: Side, token: u32) {
    if slot[side.other()].len() > 1 {
        return;
    }
    let (start, end) = (slot[side].start().get(), slot[side].end().get());
    if token == end {
        slot[side] = TokenSpan::of(start, end + 1);
    } else if token + 1 == start {
        slot[side] = TokenSpan::of(token, end);
    }
}

fn signed(count: u32) -> i32 {
    i32::try_from(count).expect("a hunk is short")
}
