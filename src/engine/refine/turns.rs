//! Several words that stand for one or for several others: known turns, words written together or apart, and what an
//! acronym spells out.
//!
//! They are tied before single words look for their counterparts, which would take a part of them: “European” for “EU”.

use super::slots::Slot;
use super::words::Sides;
use super::{WordLinks, Words};
use crate::engine::align::Group;
use crate::engine::fold::fold_word;
use crate::engine::pair::{Pair, Side};
use crate::engine::span::{Offset, SentenceIdx, TokenSpan};
use crate::engine::turns::Wanted;
use std::borrow::Cow;
use std::ops::RangeInclusive;

/// Shorter words are not looked for in pieces: two small words may spell a third by accident.
const JOINED_LETTERS_MIN: usize = 5;
/// How many letters an acronym has.
const ACRONYM_LETTERS: RangeInclusive<usize> = 2..=6;
/// Longer words between the initials of an acronym have an initial of their own in it.
const SMALL_LETTERS_MAX: usize = 3;

/// Ties the turns of one group whose words are all free, the surest first; they are kept in `sides` and among the slots.
///
/// The cost is the product of the free words of both sides, most of which differ in their first letter.
pub(super) fn tie(words: Words<'_>, (number, group): (u32, &Group), sides: &mut Sides, links: &mut WordLinks) {
    if !sides.are_open(links) {
        return;
    }
    let mut found: Vec<(Pair<TokenSpan>, bool)> = Vec::new();
    let free = Pair::from_fn(|side: Side| free(words, side, sides, links));
    for side in Side::BOTH {
        let (own, others) = (&free[side], &free[side.other()]);
        found.extend(own.iter().filter_map(|word| Some((turn(side, word, joined(word, others)?), true))));
        found.extend(own.iter().filter_map(|word| Some((turn(side, word, spelt_out(word, others)?), false))));
    }
    let known = links.turns.between(group.sentences.as_ref().map(Vec::as_slice), Wanted::All);
    found.extend(known.into_iter().filter(|turn| !is_repeated(words, sides, *turn)).map(|turn| (turn, false)));
    for (tokens, joined) in found {
        if links.are_free(tokens) {
            links.hold(Slot { group: number, tokens, joined });
            sides.turns.push(tokens);
        }
    }
    sides.turns.sort_unstable();
}

/// Whether the other side has the turn, or a telling word of it, as well, which then rather stands for itself.
fn is_repeated(words: Words<'_>, sides: &Sides, turn: Pair<TokenSpan>) -> bool {
    let stem = |side: Side, at: u32| words.readings[side].tokens[at as usize].stem;
    Side::BOTH.into_iter().any(|side| {
        let other = side.other();
        let own: Vec<u32> = turn[side].iter().map(|at| stem(side, at.get())).collect();
        let others: Vec<u32> = sides.tokens[other].iter().map(|at| stem(other, *at)).collect();
        let telling = own.iter().any(|stem| !words.weights.function[*stem as usize] && others.contains(stem));
        telling || others.windows(own.len()).any(|others| others == own)
    })
}

/// A word of a group that nothing stands for yet.
struct FreeWord<'a> {
    at: u32,
    sentence: SentenceIdx,
    text: &'a str,
    folded: Cow<'a, str>,
}

impl FreeWord<'_> {
    /// The letters and digits, folded.
    fn letters(&self) -> impl Iterator<Item = char> + '_ {
        self.folded.chars().filter(|letter| letter.is_alphanumeric())
    }
}

fn free<'a>(words: Words<'a>, side: Side, sides: &Sides, links: &WordLinks) -> Vec<FreeWord<'a>> {
    let reading = words.readings[side];
    let free = sides.tokens[side].iter().copied().filter(|at| links.is_open(side, *at));
    let word = |at: u32| {
        let token = &reading.tokens[at as usize];
        let text = &reading.text[token.span.range()];
        FreeWord { at, sentence: token.sentence, text, folded: fold_word(text, reading.outline.language) }
    };
    free.map(word).collect()
}

/// The free words that follow each other from the first of these on, in its sentence.
fn in_a_row<'a, 'w>(words: &'w [FreeWord<'a>]) -> impl Iterator<Item = &'w FreeWord<'a>> {
    let sentence = words[0].sentence;
    let follow = (words[0].at..).zip(words).take_while(move |(at, word)| word.at == *at && word.sentence == sentence);
    follow.map(|(_, word)| word)
}

/// The words of the other side that together spell this one: “air space” for “airspace”.
fn joined(word: &FreeWord<'_>, others: &[FreeWord<'_>]) -> Option<TokenSpan> {
    let initial = word.letters().next()?;
    word.letters().nth(JOINED_LETTERS_MIN - 1)?;
    let mut starts = (0..others.len()).filter(|at| others[*at].letters().next() == Some(initial));
    starts.find_map(|at| spells(word, &others[at..]))
}

fn spells(word: &FreeWord<'_>, others: &[FreeWord<'_>]) -> Option<TokenSpan> {
    let mut rest = word.letters().peekable();
    let mut n_words = 0;
    for piece in in_a_row(others) {
        if rest.peek().is_none() {
            break;
        }
        if !piece.letters().all(|letter| rest.next() == Some(letter)) {
            return None;
        }
        n_words += 1;
    }
    (rest.peek().is_none() && n_words > 1).then(|| TokenSpan::of(others[0].at, others[0].at + n_words))
}

/// The words of the other side whose initials make up this one: “European Union” for “EU”.
fn spelt_out(word: &FreeWord<'_>, others: &[FreeWord<'_>]) -> Option<TokenSpan> {
    let acronym = acronym(word.text)?;
    (0..others.len()).find_map(|at| initials(&acronym, &others[at..]))
}

/// The first words whose initials these are, small words between them left out.
fn initials(acronym: &[char], others: &[FreeWord<'_>]) -> Option<TokenSpan> {
    let mut rest = acronym;
    let mut n_words = 0;
    for word in in_a_row(others) {
        let Some((next, after)) = rest.split_first() else { break };
        match word.text.chars().next() {
            Some(initial) if initial == *next => rest = after,
            Some(initial)
                if n_words > 0 && !initial.is_uppercase() && word.text.chars().count() <= SMALL_LETTERS_MAX => {}
            _ => return None,
        }
        n_words += 1;
    }
    rest.is_empty().then(|| TokenSpan::of(others[0].at, others[0].at + n_words))
}

fn turn(side: Side, word: &FreeWord<'_>, other: TokenSpan) -> Pair<TokenSpan> {
    let own = TokenSpan::of(word.at, word.at + 1);
    Pair::from_fn(|of| if of == side { own } else { other })
}

/// The letters of an acronym, with or without points between them.
fn acronym(word: &str) -> Option<Vec<char>> {
    if !word.chars().all(|letter| letter.is_uppercase() || letter == '.') {
        return None;
    }
    let letters: Vec<char> = word.chars().filter(|letter| *letter != '.').collect();
    ACRONYM_LETTERS.contains(&letters.len()).then_some(letters)
}
