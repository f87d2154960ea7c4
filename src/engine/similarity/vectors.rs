//! Sentences as sparse vectors over stems, character four-grams, figures and names.

use crate::engine::pair::Pair;
use crate::engine::reading::{Reading, Token};
use crate::engine::span::{Offset, SentenceIdx};
use crate::engine::weigh::{SENTENCES_MIN, Weights};
use rustc_hash::FxHashMap;

/// The vectors of one side's sentences.
#[derive(Debug, Default)]
pub(super) struct SentenceVectors {
    pub(super) stems: Vec<SparseVector>,
    pub(super) grams: Vec<SparseVector>,
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
    /// The root of the sum of squared weights.
    norm: f64,
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
        Self::of_sorted(entries)
    }

    fn of_sorted(entries: Vec<(u32, f64)>) -> Self {
        let sum = entries.iter().map(|entry| entry.1).sum();
        let norm = libm::sqrt(entries.iter().map(|entry| entry.1 * entry.1).sum());
        Self { entries, sum, norm }
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

    pub(super) fn cosine(&self, other: &Self) -> f64 {
        let scale = self.norm * other.norm;
        let mut product = 0.0;
        self.each_shared(other, |one, other| product += one * other);
        if scale > 0.0 { product / scale } else { 0.0 }
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

/// The vectors of both sides. Linear in characters.
pub(super) fn both(readings: Pair<&Reading<'_>>, weights: &Weights) -> Pair<SentenceVectors> {
    let mut grams = gram_counts(readings);
    let all = f64::from(readings.left.n_sentences() + readings.right.n_sentences()).max(SENTENCES_MIN);
    let idf = |df: u32| libm::log((all + 1.0) / (f64::from(df) + 0.5)).max(0.05);
    let gram_idf: Vec<f64> = grams.n_sentences.iter().map(|df| idf(*df)).collect();
    readings.zip(Pair::new(std::mem::take(&mut grams.left), std::mem::take(&mut grams.right))).map(
        |(reading, counted)| SentenceVectors {
            stems: each(reading, |tokens| {
                set(tokens, |token| Some((token.stem, weights.salience[token.stem as usize])))
            }),
            figures: each(reading, |tokens| set(tokens, figure)),
            names: each(reading, |tokens| set(tokens, |token| name(reading, tokens, token, weights))),
            greatest: reading.stems.iter().map(|stem| weights.salience[*stem as usize]).fold(0.0, f64::max),
            grams: counted.into_iter().map(|counts| weigh(counts, &gram_idf)).collect(),
        },
    )
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

/// How often each four-gram stands in each sentence, and in how many sentences of both sides.
#[derive(Default)]
struct GramCounts {
    left: Vec<Vec<(u32, u32)>>,
    right: Vec<Vec<(u32, u32)>>,
    n_sentences: Vec<u32>,
}

fn gram_counts(readings: Pair<&Reading<'_>>) -> GramCounts {
    let mut ids: FxHashMap<u64, u32> = FxHashMap::default();
    let mut n_sentences = Vec::new();
    let mut side = |reading: &Reading<'_>| -> Vec<Vec<(u32, u32)>> {
        let mut counted = Vec::with_capacity(reading.outline.sentences.len());
        for sentence in 0..reading.n_sentences() {
            let mut found = sentence_grams(reading, SentenceIdx::new(sentence), &mut ids);
            n_sentences.resize(ids.len(), 0);
            found.sort_unstable();
            let mut counts: Vec<(u32, u32)> = Vec::new();
            for gram in found {
                match counts.last_mut() {
                    Some(last) if last.0 == gram => last.1 += 1,
                    _ => {
                        counts.push((gram, 1));
                        n_sentences[gram as usize] += 1;
                    }
                }
            }
            counted.push(counts);
        }
        counted
    };
    let (left, right) = (side(readings.left), side(readings.right));
    GramCounts { left, right, n_sentences }
}

/// The four-grams of " word word … ", in lower case, one space between words.
fn sentence_grams(reading: &Reading<'_>, sentence: SentenceIdx, ids: &mut FxHashMap<u64, u32>) -> Vec<u32> {
    let mut found = Vec::new();
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
    found
}

fn weigh(counts: Vec<(u32, u32)>, idf: &[f64]) -> SparseVector {
    let weigh = |(gram, count): (u32, u32)| (gram, libm::log(1.0 + f64::from(count)) * idf[gram as usize]);
    SparseVector::of_sorted(counts.into_iter().map(weigh).collect())
}
