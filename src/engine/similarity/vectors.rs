//! Sentences as sparse vectors over stems, figures and names, with their four-grams.

use super::grams::{self, GramWeights, Grams};
use crate::engine::pair::Pair;
use crate::engine::reading::{Reading, Token};
use crate::engine::span::{Offset, SentenceIdx};
use crate::engine::weigh::Weights;

/// The vectors of one side's sentences.
#[derive(Debug, Default)]
pub(super) struct SentenceVectors {
    pub(super) stems: Vec<SparseVector>,
    pub(super) grams: Vec<Grams>,
    pub(super) figures: Vec<SparseVector>,
    pub(super) names: Vec<SparseVector>,
    /// The greatest weight of any stem.
    pub(super) greatest: f64,
}

impl SentenceVectors {
    pub(super) fn len(&self) -> usize {
        self.stems.len()
    }
}

/// Weights by key, keys ascending and distinct.
#[derive(Debug, Default)]
pub(super) struct SparseVector {
    pub(super) entries: Vec<(u32, f64)>,
    /// The sum of all weights.
    sum: f64,
}

/// What two vectors share.
#[derive(Clone, Copy, Debug)]
pub(super) struct Overlap {
    /// The sum of shared weights.
    pub(super) shared: f64,
    /// The greatest shared weight.
    pub(super) greatest: f64,
    /// How many shared weights tell something.
    pub(super) n_telling: u32,
    sums: Pair<f64>,
}

/// A stem of at least this weight tells something: it is no function word and does not stand in every sentence.
const TELLING: f64 = 1.0;

impl Overlap {
    pub(super) fn ochiai(self) -> f64 {
        let scale = libm::sqrt(self.sums.left * self.sums.right);
        if scale > 0.0 { self.shared / scale } else { 0.0 }
    }

    /// Whether neither side is empty.
    pub(super) fn both_hold(self) -> bool {
        self.sums.left > 0.0 && self.sums.right > 0.0
    }

    pub(super) fn containment(self) -> f64 {
        let poorer = self.sums.left.min(self.sums.right);
        if poorer > 0.0 { self.shared / poorer } else { 0.0 }
    }
}

impl SparseVector {
    /// Sorts the entries by key and keeps one of each key.
    fn of_set(mut entries: Vec<(u32, f64)>) -> Self {
        entries.sort_unstable_by_key(|entry| entry.0);
        entries.dedup_by_key(|entry| entry.0);
        entries.shrink_to_fit();
        let sum = entries.iter().map(|entry| entry.1).sum();
        Self { entries, sum }
    }

    /// What both hold, each key by the smaller of its weights.
    pub(super) fn overlap(&self, other: &Self) -> Overlap {
        let mut overlap = Overlap { shared: 0.0, greatest: 0.0, n_telling: 0, sums: Pair::new(self.sum, other.sum) };
        self.each_shared(other, |one, other| {
            let weight = one.min(other);
            overlap.shared += weight;
            overlap.greatest = overlap.greatest.max(weight);
            overlap.n_telling += u32::from(weight >= TELLING);
        });
        overlap
    }

    fn each_shared(&self, other: &Self, mut see: impl FnMut(f64, f64)) {
        let (mut i, mut j) = (0, 0);
        while let (Some((key, weight)), Some((other_key, other_weight))) = (self.entries.get(i), other.entries.get(j)) {
            match key.cmp(other_key) {
                std::cmp::Ordering::Less => i += 1,
                std::cmp::Ordering::Greater => j += 1,
                std::cmp::Ordering::Equal => {
                    see(*weight, *other_weight);
                    i += 1;
                    j += 1;
                }
            }
        }
    }
}

/// The vectors of both sides, and how much each four-gram tells. Linear in characters.
pub(super) fn both(readings: Pair<&Reading<'_>>, weights: &Weights) -> (Pair<SentenceVectors>, GramWeights) {
    let counts = grams::count(readings);
    let gram_weights = GramWeights::new(readings, &counts);
    let vectors = readings.zip(counts.sides).map(|(reading, counted)| SentenceVectors {
        stems: each(reading, |tokens| set(tokens, |token| Some((token.stem, weights.salience[token.stem as usize])))),
        figures: each(reading, |tokens| set(tokens, figure)),
        names: each(reading, |tokens| set(tokens, |token| name(reading, tokens, token, weights))),
        greatest: reading.stems.iter().map(|stem| weights.salience[*stem as usize]).fold(0.0, f64::max),
        grams: counted.into_iter().map(|counts| gram_weights.vector(counts)).collect(),
    });
    (vectors, gram_weights)
}

fn each(reading: &Reading<'_>, vector: impl Fn(&[Token]) -> SparseVector) -> Vec<SparseVector> {
    (0..reading.n_sentences()).map(|sentence| vector(reading.tokens_of(SentenceIdx::new(sentence)))).collect()
}

fn set(tokens: &[Token], entry: impl Fn(&Token) -> Option<(u32, f64)>) -> SparseVector {
    SparseVector::of_set(tokens.iter().filter_map(entry).collect())
}

/// A figure by its value.
fn figure(token: &Token) -> Option<(u32, f64)> {
    token.figure.then_some((token.normal, 1.0))
}

/// A capitalised token that does not open its sentence counts as a name.
fn name(reading: &Reading<'_>, tokens: &[Token], token: &Token, weights: &Weights) -> Option<(u32, f64)> {
    let surface = &reading.text[token.span.range()];
    let capital = surface.chars().next().is_some_and(char::is_uppercase);
    let opens = tokens.first().is_some_and(|first| first.span == token.span);
    let telling = weights.rarity[token.stem as usize] > 0;
    (capital && telling && !opens).then_some((token.stem, weights.idf[token.stem as usize]))
}
