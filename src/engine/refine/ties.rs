//! Which words of a group can stand for each other at all.

use super::likeness::{self, Likeness};
use super::words::Sides;
use super::{WordLinks, Words};
use crate::engine::pair::{Pair, Side};
use crate::engine::reading::Token;
use crate::engine::span::{Offset, TokenSpan};

/// Two words that can stand for each other, by their places in the group.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Tie {
    pub(super) at: Pair<usize>,
    pub(super) likeness: Likeness,
    /// Whether a tile laid it already; then nothing else competes for its words.
    pub(super) laid: bool,
    /// How alike two different words are used, 0 to 1; nothing where that is not known.
    pub(super) used_alike: Option<f32>,
}

/// All ties of a group, sorted by left, then right word.
///
/// Words with equal stems are looked up; only telling words are held against each other by their letters, so the cost is
/// that of the repeated words and of the product of the telling words that no tile tied.
pub(super) fn find(words: Words<'_>, sides: &Sides, links: &WordLinks) -> Vec<Tie> {
    let open = Open::new(words, sides, links);
    let mut ties = Vec::with_capacity(sides.tokens.left.len());
    ties.extend(sides.turns.iter().flat_map(|turn| ends_of_turn(sides, *turn)));
    for (at_left, left) in sides.tokens.left.iter().enumerate() {
        if let Some(partner) = links.partner.left[*left as usize] {
            if let Some(at_right) = sides.right_place(partner) {
                ties.push(tie(words, sides, Pair::new(at_left, at_right), true, Likeness::SameTelling));
            }
            continue;
        }
        if !links.is_open(Side::Left, *left) {
            continue;
        }
        let from = ties.len();
        let left = &words.readings.left.tokens[*left as usize];
        let mut add =
            |at_right: usize, likeness| ties.push(tie(words, sides, Pair::new(at_left, at_right), false, likeness));
        open.with_stem(left.stem).for_each(|at| add(at, Likeness::Stem));
        for synonym in words.synonyms.of(left.stem) {
            open.with_stem(synonym).for_each(|at| add(at, Likeness::Synonym));
        }
        open.alike(words, left).for_each(|at| add(at, Likeness::Alike));
        open.used_alike(words, left).for_each(|at| add(at, Likeness::Meaning));
        ties[from..].sort_by_key(|tie| (tie.at, std::cmp::Reverse(tie.likeness)));
        ties.dedup_by_key(|tie| tie.at);
    }
    ties.sort_by_key(|tie| tie.at);
    ties
}

/// The first words of a turn and the last ones: what stands around it is held by them.
fn ends_of_turn(sides: &Sides, turn: Pair<TokenSpan>) -> impl Iterator<Item = Tie> {
    let place = |tokens: Pair<u32>| {
        Some(Pair::new(sides.place(Side::Left, tokens.left)?, sides.place(Side::Right, tokens.right)?))
    };
    let first = place(turn.map(|side| side.start().get()));
    let last = place(turn.map(|side| side.end().get() - 1)).filter(|last| Some(*last) != first);
    let tie = |at| Tie { at, likeness: Likeness::Synonym, laid: true, used_alike: None };
    first.into_iter().chain(last).map(tie)
}

/// The right words of a group that are still free; in sentences that are equal but for a few words, these few.
struct Open<'a> {
    /// Stems with their places, sorted.
    stems: Vec<(u32, usize)>,
    /// The words that say something, in text order.
    telling: Vec<(&'a Token, usize)>,
}

impl<'a> Open<'a> {
    fn new(words: Words<'a>, sides: &Sides, links: &WordLinks) -> Self {
        let right = sides.tokens.right.iter().enumerate();
        let free = right.filter(|(_, token)| links.is_open(Side::Right, **token));
        let free: Vec<(&Token, usize)> = free.map(|(at, token)| (right_token(words, *token), at)).collect();
        let mut stems: Vec<(u32, usize)> = free.iter().map(|(token, at)| (token.stem, *at)).collect();
        stems.sort_unstable();
        let telling = free.into_iter().filter(|(token, _)| !words.is_common(token)).collect();
        Self { stems, telling }
    }

    fn with_stem(&self, stem: u32) -> impl Iterator<Item = usize> + '_ {
        let from = self.stems.partition_point(|(other, _)| *other < stem);
        self.stems[from..].iter().take_while(move |(other, _)| *other == stem).map(|(_, at)| *at)
    }

    /// The words that are spelled like a left one and are no less telling.
    fn alike(&self, words: Words<'a>, left: &'a Token) -> impl Iterator<Item = usize> + '_ {
        let telling = if words.is_common(left) { &[] } else { self.telling.as_slice() };
        let word = &words.readings.left.text[left.span.range()];
        let other = move |right: &Token| &words.readings.right.text[right.span.range()];
        let like = telling.iter().filter(move |(right, _)| likeness::is_alike(Pair::new(word, other(right))));
        like.map(|(_, at)| *at)
    }

    /// The words that are used like a left one and are no less telling.
    fn used_alike(&self, words: Words<'a>, left: &'a Token) -> impl Iterator<Item = usize> + '_ {
        let meaning = words.meaning.filter(|_| !words.is_common(left));
        meaning.into_iter().flat_map(move |meaning| {
            let like = move |right: &Token| meaning.likeness(left.stem, right.stem) >= MEANING_MIN;
            self.telling.iter().filter(move |(right, _)| like(right)).map(|(_, at)| *at)
        })
    }
}

fn tie(words: Words<'_>, sides: &Sides, at: Pair<usize>, laid: bool, otherwise: Likeness) -> Tie {
    let left = &words.readings.left.tokens[sides.tokens.left[at.left] as usize];
    let right = right_token(words, sides.tokens.right[at.right]);
    let meaning = words.meaning.filter(|_| !laid && left.stem != right.stem);
    Tie {
        at,
        likeness: likeness::of_stems(words, left, right).unwrap_or(otherwise),
        laid,
        used_alike: meaning.and_then(|meaning| meaning.known_likeness(left.stem, right.stem)),
    }
}

fn right_token<'a>(words: Words<'a>, token: u32) -> &'a Token {
    &words.readings.right.tokens[token as usize]
}

/// How alike in meaning two words are at least that may stand for each other.
const MEANING_MIN: f32 = 0.25;
