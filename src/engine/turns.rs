//! Turns of several words that can stand for others, and where they stand: “set fire to” and “torched”.

use super::pair::{Pair, Side};
use super::reading::Reading;
use super::span::{Offset, SentenceIdx, TokenSpan};
use super::synonyms::Synonyms;
use rustc_hash::FxHashMap;

/// Where turns stand whose counterparts the other text has.
#[derive(Debug, Default)]
pub struct Turns {
    /// In text order.
    places: Pair<Vec<Place>>,
    /// Turns from this number on say nothing.
    n_telling: u32,
}

/// Where a turn stands.
#[derive(Clone, Copy, Debug)]
struct Place {
    sentence: SentenceIdx,
    /// Which pair of turns it is of.
    number: u32,
    tokens: TokenSpan,
}

/// Which turns are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// All.
    All,
    /// Those that say something: not those that join, place and measure.
    Telling,
}

impl Turns {
    /// Finds the turns of both sides. Linear in tokens, each with a search among the turns that start with it.
    #[must_use]
    pub fn new(readings: Pair<&Reading<'_>>, n_stems: usize, synonyms: &Synonyms) -> Self {
        let mut places = Pair::from_fn(|side: Side| places(readings[side], side, n_stems, synonyms.turns()));
        if Side::BOTH.into_iter().any(|side| places[side].is_empty()) {
            places = Pair::default();
        }
        Self { places, n_telling: u32::try_from(synonyms.n_telling_turns()).unwrap_or(u32::MAX) }
    }

    /// The turns of some sentences of both sides that can stand for each other, the longest first.
    #[must_use]
    pub fn between(&self, sentences: Pair<&[u32]>, wanted: Wanted) -> Vec<Pair<TokenSpan>> {
        let n_wanted = if wanted == Wanted::Telling { self.n_telling } else { u32::MAX };
        let inside = self.places.as_ref().zip(sentences).map(|(places, sentences)| {
            let of = |sentence: u32| {
                let from = places.partition_point(|place| place.sentence.get() < sentence);
                places[from..].iter().take_while(move |place| place.sentence.get() == sentence)
            };
            sentences.iter().copied().flat_map(of).filter(|place| place.number < n_wanted).collect::<Vec<_>>()
        });
        let mut found: Vec<Pair<TokenSpan>> = Vec::new();
        for left in &inside.left {
            let right = inside.right.iter().filter(|right| right.number == left.number);
            found.extend(right.map(|right| Pair::new(left.tokens, right.tokens)));
        }
        found.sort_by_key(|turn| (std::cmp::Reverse(turn.left.len() + turn.right.len()), turn.left, turn.right));
        found
    }
}

fn places(reading: &Reading<'_>, side: Side, n_stems: usize, turns: &[Pair<Vec<u32>>]) -> Vec<Place> {
    let mut starts: FxHashMap<u32, Vec<u32>> = FxHashMap::default();
    for (number, turn) in (0u32..).zip(turns) {
        if let Some(first) = turn[side].first() {
            starts.entry(*first).or_default().push(number);
        }
    }
    // Few words start a turn, and all words are asked.
    let mut opens = vec![false; n_stems];
    starts.keys().for_each(|stem| opens[*stem as usize] = true);
    let mut places = Vec::new();
    for (at, stem) in (0u32..).zip(&reading.stems).filter(|(_, stem)| opens[**stem as usize]) {
        let sentence = reading.tokens[at as usize].sentence;
        for &number in starts.get(stem).into_iter().flatten() {
            let turn = &turns[number as usize][side];
            let end = at as usize + turn.len();
            let whole = reading.stems.get(at as usize..end).is_some_and(|stems| stems == turn)
                && reading.tokens[end - 1].sentence == sentence;
            if whole {
                places.push(Place { sentence, number, tokens: TokenSpan::of(at, at + turn.len() as u32) });
            }
        }
    }
    places
}
