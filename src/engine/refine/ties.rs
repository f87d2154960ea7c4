//! Which words of a group can stand for each other at all.

use super::likeness::{self, Likeness};
use super::words::Sides;
use super::{WordLinks, Words};
use crate::engine::pair::Pair;
use crate::engine::reading::Token;

/// Two words that can stand for each other, by their places in the group.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Tie {
    pub(super) at: Pair<usize>,
    pub(super) likeness: Likeness,
    /// Whether a tile laid it already; then nothing else competes for its words.
    pub(super) laid: bool,
}

/// All ties of a group, sorted by left, then right word.
///
/// Words with equal stems are looked up; only telling words are held against each other by their letters, so the cost is
/// that of the repeated words and of the product of the telling words that no tile tied.
pub(super) fn find(words: Words<'_>, sides: &Sides, links: &WordLinks) -> Vec<Tie> {
    let mut right: Vec<(u32, usize)> =
        sides.tokens.right.iter().enumerate().map(|(at, token)| (right_token(words, *token).stem, at)).collect();
    right.sort_unstable();
    let mut ties = Vec::new();
    for (at_left, left) in sides.tokens.left.iter().enumerate() {
        if let Some(partner) = links.partner.left[*left as usize] {
            if let Ok(at_right) = sides.tokens.right.binary_search(&partner) {
                ties.push(tie(words, sides, Pair::new(at_left, at_right), true, Likeness::SameTelling));
            }
            continue;
        }
        let from = ties.len();
        let stem = words.readings.left.tokens[*left as usize].stem;
        let with_stem = |stem: u32| {
            let from = right.partition_point(|(other, _)| *other < stem);
            right[from..].iter().take_while(move |(other, _)| *other == stem).map(|(_, at)| *at)
        };
        let free = |at: &usize| links.partner.right[sides.tokens.right[*at] as usize].is_none();
        let mut add =
            |at_right: usize, likeness| ties.push(tie(words, sides, Pair::new(at_left, at_right), false, likeness));
        with_stem(stem).filter(free).for_each(|at| add(at, Likeness::Stem));
        for synonym in words.synonyms.of(stem) {
            with_stem(synonym).filter(free).for_each(|at| add(at, Likeness::Synonym));
        }
        alike(words, sides, at_left).filter(free).for_each(|at| add(at, Likeness::Alike));
        used_alike(words, sides, at_left).filter(free).for_each(|at| add(at, Likeness::Meaning));
        ties[from..].sort_by_key(|tie| (tie.at, std::cmp::Reverse(tie.likeness)));
        ties.dedup_by_key(|tie| tie.at);
    }
    ties
}

fn tie(words: Words<'_>, sides: &Sides, at: Pair<usize>, laid: bool, otherwise: Likeness) -> Tie {
    let left = &words.readings.left.tokens[sides.tokens.left[at.left] as usize];
    let right = right_token(words, sides.tokens.right[at.right]);
    Tie { at, likeness: likeness::of_stems(words, left, right).unwrap_or(otherwise), laid }
}

fn right_token<'a>(words: Words<'a>, token: u32) -> &'a Token {
    &words.readings.right.tokens[token as usize]
}

/// How alike in meaning two words are at least that may stand for each other.
const MEANING_MIN: f32 = 0.3;

/// The right words that are used like a left one and are no less telling.
fn used_alike<'a>(words: Words<'a>, sides: &'a Sides, at_left: usize) -> impl Iterator<Item = usize> + 'a {
    let left = &words.readings.left.tokens[sides.tokens.left[at_left] as usize];
    let telling = |token: &Token| !words.weights.function[token.stem as usize];
    let meaning = words.meaning.filter(|_| telling(left));
    let right = meaning.into_iter().flat_map(move |meaning| {
        let right = sides.tokens.right.iter().enumerate();
        right.filter(move |(_, token)| {
            let right = right_token(words, **token);
            telling(right) && meaning.likeness(left.stem, right.stem) >= MEANING_MIN
        })
    });
    right.map(|(at, _)| at)
}

/// The right words that are spelled like a left one and are no less telling.
fn alike<'a>(words: Words<'a>, sides: &'a Sides, at_left: usize) -> impl Iterator<Item = usize> + 'a {
    let left = &words.readings.left.tokens[sides.tokens.left[at_left] as usize];
    let telling = !words.weights.function[left.stem as usize];
    let word = &words.readings.left.text[left.span.range()];
    let right = sides.tokens.right.iter().enumerate().filter(move |_| telling);
    let like = move |token: u32| {
        let right = right_token(words, token);
        !words.weights.function[right.stem as usize]
            && likeness::is_alike(Pair::new(word, &words.readings.right.text[right.span.range()]))
    };
    right.filter(move |(_, token)| like(**token)).map(|(at, _)| at)
}
