//! Sentences as sets of stems and names, with their four-grams.

use super::grams::{self, GramWeights, Grams};
use crate::engine::pair::Pair;
use crate::engine::reading::{Reading, Token};
use crate::engine::rows::Rows;
use crate::engine::span::{Offset, SentenceIdx};
use crate::engine::weigh::Weights;

/// The vectors of one side's sentences.
#[derive(Debug)]
pub(super) struct SentenceVectors {
    /// Weighed by salience.
    pub(super) stems: Sets,
    pub(super) grams: Grams,
    /// By stem, weighed by inverse document frequency.
    pub(super) names: Sets,
}

impl SentenceVectors {
    /// How many sentences there are.
    pub(super) fn len(&self) -> usize {
        self.stems.sums.len()
    }
}

/// One set of keys a sentence. What a key weighs is the same in every sentence and looked up.
#[derive(Debug, Default)]
pub(super) struct Sets {
    /// Ascending and distinct in each row.
    pub(super) keys: Rows<u32>,
    /// What the keys of each sentence weigh together.
    sums: Vec<f64>,
}

impl Sets {
    /// Collects the keys of each sentence's tokens that have one.
    fn new(reading: &Reading<'_>, key: impl Fn(&[Token], &Token) -> Option<u32>, weight: impl Fn(u32) -> f64) -> Self {
        let mut sets = Self::default();
        let mut own: Vec<u32> = Vec::new();
        for sentence in 0..reading.n_sentences() {
            let tokens = reading.tokens_of(SentenceIdx::new(sentence));
            own.extend(tokens.iter().filter_map(|token| key(tokens, token)));
            own.sort_unstable();
            own.dedup();
            sets.sums.push(own.iter().map(|key| weight(*key)).sum());
            sets.keys.push(own.drain(..));
        }
        sets.keys.shrink_to_fit();
        sets
    }
}

/// What two sets share.
#[derive(Clone, Copy, Debug)]
pub(super) struct Overlap {
    /// The sum of shared weights.
    pub(super) shared: f64,
    sums: Pair<f64>,
}

impl Overlap {
    fn none(sums: Pair<f64>) -> Self {
        Self { shared: 0.0, sums }
    }

    /// What two sentences share of small sets, by merging them.
    pub(super) fn new(sets: Pair<&Sets>, at: Pair<usize>, weight: impl Fn(u32) -> f64) -> Self {
        let mut overlap = Self::none(sets.zip(at).map(|(sets, at)| sets.sums[at]));
        let keys = sets.zip(at).map(|(sets, at)| &sets.keys[at]);
        let (mut i, mut j) = (0, 0);
        while let (Some(key), Some(other)) = (keys.left.get(i), keys.right.get(j)) {
            if key == other {
                overlap.add(weight(*key));
            }
            i += usize::from(key <= other);
            j += usize::from(key >= other);
        }
        overlap
    }

    /// Adds what a key weighs; a weight of 0 changes nothing.
    fn add(&mut self, weight: f64) {
        self.shared += weight;
    }

    pub(super) fn ochiai(self) -> f64 {
        let scale = libm::sqrt(self.sums.left * self.sums.right);
        if scale > 0.0 { self.shared / scale } else { 0.0 }
    }
}

/// One sentence's stems spread out, so that many others are compared with it in one pass over their own stems each.
pub(super) struct SpreadStems<'a> {
    salience: &'a [f64],
    /// What each stem of the sentence weighs, 0 where it has none.
    spread: Vec<f64>,
    sum: f64,
}

impl<'a> SpreadStems<'a> {
    pub(super) fn new(weights: &'a Weights) -> Self {
        Self { salience: &weights.salience, spread: vec![0.0; weights.salience.len()], sum: 0.0 }
    }

    /// Spreads out a sentence for the time of `compare`.
    pub(super) fn with<T>(&mut self, sets: &Sets, sentence: usize, compare: impl FnOnce(&Self) -> T) -> T {
        for stem in &sets.keys[sentence] {
            self.spread[*stem as usize] = self.salience[*stem as usize];
        }
        self.sum = sets.sums[sentence];
        let outcome = compare(self);
        for stem in &sets.keys[sentence] {
            self.spread[*stem as usize] = 0.0;
        }
        outcome
    }

    /// What the sentence spread out shares with another.
    pub(super) fn overlap(&self, sets: &Sets, other: usize) -> Overlap {
        let mut overlap = Overlap::none(Pair::new(self.sum, sets.sums[other]));
        sets.keys[other].iter().for_each(|stem| overlap.add(self.spread[*stem as usize]));
        overlap
    }
}

/// The vectors of both sides, and how much each four-gram tells. Linear in characters.
pub(super) fn both(readings: Pair<&Reading<'_>>, weights: &Weights) -> (Pair<SentenceVectors>, GramWeights) {
    let (grams, gram_weights) = grams::both(readings);
    let vectors = readings.zip(grams).map(|(reading, grams)| SentenceVectors {
        stems: Sets::new(reading, |_, token| Some(token.stem), |stem| weights.salience[stem as usize]),
        names: Sets::new(
            reading,
            |_, token| weights.proper.in_both.holds(token.stem).then_some(token.stem),
            |stem| weights.idf[stem as usize],
        ),
        grams,
    });
    (vectors, gram_weights)
}
