//! Sentences that are told of one matter though they do not match: they share rare words, or words of one meaning.
//!
//! Matching asks whether a reader would put two sentences side by side. What counts the same thing, or names it with
//! another word, may also stand in sentences of which each tells half of two others.

use super::classify::Evidence;
use super::pair::{Pair, Side};
use super::refine::Synonyms;
use super::span::Offset;
use rustc_hash::FxHashMap;

/// Words that stand in more sentences of a text tell less of each.
const RARE_MAX: usize = 3;
/// What a shared word and a shared meaning weigh; sentences are kindred from `LEAST` on.
const SHARED: u32 = 2;
const MEANT: u32 = 1;
const LEAST: u32 = 3;

/// Sentences of both sides that are kindred, in text order. Log-linear in tokens and in the synonyms of both texts.
pub fn find(evidence: Evidence<'_>, synonyms: &Synonyms) -> Vec<Pair<u32>> {
    let known = Pair::from_fn(|side: Side| sentences_of_stems(evidence, side));
    let mut votes: FxHashMap<(u32, u32), u32> = FxHashMap::default();
    let mut vote = |one: &Sentences, other: &Sentences, weight: u32| {
        for left in one.rare() {
            other.rare().iter().for_each(|right| *votes.entry((*left, *right)).or_default() += weight);
        }
    };
    for (one, other) in known.left.iter().zip(&known.right) {
        vote(one, other, SHARED);
    }
    for (one, other) in synonyms.words() {
        vote(&known.left[*one as usize], &known.right[*other as usize], MEANT);
    }
    for (one, other) in synonyms.of_one_matter() {
        vote(&known.left[*one as usize], &known.right[*other as usize], MEANT);
    }
    let mut found: Vec<(u32, u32)> = votes.into_iter().filter(|(_, votes)| *votes >= LEAST).map(|(at, _)| at).collect();
    found.sort_unstable();
    found.into_iter().map(|(left, right)| Pair::new(left, right)).collect()
}

/// The sentences in which each stem stands, by stem; small words stand nowhere.
fn sentences_of_stems(evidence: Evidence<'_>, side: Side) -> Vec<Sentences> {
    let function = &evidence.weights.function;
    let mut found = vec![Sentences::default(); function.len()];
    for token in &evidence.readings[side].tokens {
        if !function[token.stem as usize] {
            found[token.stem as usize].see(token.sentence.get());
        }
    }
    found
}

/// The first sentences in which a stem stands, and in how many it does.
#[derive(Clone, Copy, Default)]
struct Sentences {
    n: usize,
    first: [u32; RARE_MAX],
}

impl Sentences {
    fn see(&mut self, sentence: u32) {
        let known = &self.first[..self.n.min(RARE_MAX)];
        if known.last() == Some(&sentence) {
            return;
        }
        if let Some(place) = self.first.get_mut(self.n) {
            *place = sentence;
        }
        self.n += 1;
    }

    /// All sentences, where they are few.
    fn rare(&self) -> &[u32] {
        if self.n > RARE_MAX { &[] } else { &self.first[..self.n] }
    }
}
