//! Sentences as counts of character four-grams, and how alike two of them are.

use crate::engine::pair::Pair;
use crate::engine::reading::Reading;
use crate::engine::span::{Offset, SentenceIdx};
use crate::engine::weigh::SENTENCES_MIN;
use rustc_hash::FxHashMap;

/// The four-grams of a sentence and how often each stands there, ascending.
type Counts = Box<[(u32, u32)]>;

/// The four-grams of one sentence.
#[derive(Debug, Default)]
pub(super) struct Grams {
    /// Weights are not kept: two numbers take half the room of one.
    counts: Counts,
    /// The root of the sum of squared weights.
    norm: f64,
}

/// How often each four-gram stands in each sentence, and in how many sentences of both sides.
pub(super) struct GramCounts {
    pub(super) sides: Pair<Vec<Counts>>,
    n_sentences: Vec<u32>,
}

/// How much four-grams tell.
pub(super) struct GramWeights {
    idf: Vec<f64>,
    /// The logarithm of one more than a count, by count.
    damped: Vec<f64>,
}

impl GramWeights {
    pub(super) fn new(readings: Pair<&Reading<'_>>, counts: &GramCounts) -> Self {
        let all = f64::from(readings.left.n_sentences() + readings.right.n_sentences()).max(SENTENCES_MIN);
        let idf = |df: &u32| libm::log((all + 1.0) / (f64::from(*df) + 0.5)).max(0.05);
        let sentences = counts.sides.left.iter().chain(&counts.sides.right);
        let most = sentences.flat_map(|sentence| sentence.iter().map(|(_, count)| *count)).max().unwrap_or(0);
        Self {
            idf: counts.n_sentences.iter().map(idf).collect(),
            damped: (0..=most).map(|count| libm::log(1.0 + f64::from(count))).collect(),
        }
    }

    fn of(&self, (gram, count): (u32, u32)) -> f64 {
        self.damped[count as usize] * self.idf[gram as usize]
    }

    pub(super) fn vector(&self, counts: Counts) -> Grams {
        let squares = counts.iter().map(|entry| self.of(*entry) * self.of(*entry));
        let norm = libm::sqrt(squares.sum());
        Grams { counts, norm }
    }
}

/// One sentence spread out, so that many others are compared with it in one pass over their own four-grams each.
pub(super) struct SpreadGrams<'a> {
    weights: &'a GramWeights,
    /// The sentence's weight of each four-gram, 0 where it has none.
    spread: Vec<f64>,
    /// Its norm.
    norm: f64,
}

impl<'a> SpreadGrams<'a> {
    pub(super) fn new(weights: &'a GramWeights) -> Self {
        Self { weights, spread: vec![0.0; weights.idf.len()], norm: 0.0 }
    }

    /// Spreads out a sentence for the time of `compare`.
    pub(super) fn with<T>(&mut self, sentence: &Grams, compare: impl FnOnce(&Self) -> T) -> T {
        for entry in &sentence.counts {
            self.spread[entry.0 as usize] = self.weights.of(*entry);
        }
        self.norm = sentence.norm;
        let outcome = compare(self);
        for (gram, _) in &sentence.counts {
            self.spread[*gram as usize] = 0.0;
        }
        outcome
    }

    /// The cosine of the sentence spread out and another.
    pub(super) fn cosine(&self, other: &Grams) -> f64 {
        let scale = self.norm * other.norm;
        let products = other.counts.iter().map(|entry| self.spread[entry.0 as usize] * self.weights.of(*entry));
        let product: f64 = products.fold(0.0, |sum, product| sum + product);
        if scale > 0.0 { product / scale } else { 0.0 }
    }
}

/// Counts the four-grams of all sentences. Log-linear in the characters of each sentence.
pub(super) fn count(readings: Pair<&Reading<'_>>) -> GramCounts {
    let mut ids: FxHashMap<u64, u32> = FxHashMap::default();
    let mut n_sentences = Vec::new();
    let mut found = Vec::new();
    let mut counts: Vec<(u32, u32)> = Vec::new();
    let sides = readings.map(|reading| {
        let mut sentence = |number: u32| {
            sentence_grams(reading, SentenceIdx::new(number), &mut ids, &mut found);
            n_sentences.resize(ids.len(), 0);
            found.sort_unstable();
            counts.clear();
            for gram in &found {
                match counts.last_mut() {
                    Some(last) if last.0 == *gram => last.1 += 1,
                    _ => {
                        counts.push((*gram, 1));
                        n_sentences[*gram as usize] += 1;
                    }
                }
            }
            counts.as_slice().into()
        };
        (0..reading.n_sentences()).map(&mut sentence).collect()
    });
    GramCounts { sides, n_sentences }
}

/// The four-grams of " word word … ", in lower case, one space between words.
fn sentence_grams(reading: &Reading<'_>, sentence: SentenceIdx, ids: &mut FxHashMap<u64, u32>, found: &mut Vec<u32>) {
    found.clear();
    let mut window = 0u64;
    let mut n_letters = 0;
    let mut push = |letter: char| {
        // Sixteen bits a letter: letters beyond the basic plane may fall together, which costs nothing here.
        window = (window << 16) ^ u64::from(u32::from(letter));
        n_letters += 1;
        if n_letters >= 4 {
            let next = u32::try_from(ids.len()).expect("fewer grams than bytes");
            found.push(*ids.entry(window).or_insert(next));
        }
    };
    for token in reading.tokens_of(sentence) {
        push(' ');
        reading.text[token.span.range()].chars().flat_map(char::to_lowercase).for_each(&mut push);
    }
    push(' ');
}
