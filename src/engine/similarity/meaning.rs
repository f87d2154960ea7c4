//! Likeness of meaning: words that mean something alike, by the vectors of a word table.
//!
//! `said.rs` asks of it, word by word, how well one sentence says what the other says; *topic* compares what both are
//! about as a whole, less what both texts are about anyway.

use super::Cells;
use crate::engine::lexicon::Lexicon;
use crate::engine::pair::Pair;
use crate::engine::reading::Reading;
use crate::engine::span::{Offset, SentenceIdx};
use crate::engine::weigh::{Names, Weights};
use crate::engine::word_table::WordTable;

/// Cosines up to this are noise; likeness of words starts above it.
const COSINE_MIN: f32 = 0.3;
/// How much of the mean of both texts is taken off each sentence's vector.
const COMMON_SHARE: f32 = 0.7;
/// The smoothing of inverse frequencies (Arora et al. 2017).
const SIF: f64 = 0.001;
/// With more products of two components than this, vectors are left alone: a page would wait for seconds.
const PRODUCTS_MAX: usize = 2_500_000_000;

/// The vectors of the words of both texts.
pub struct Meaning {
    dim: usize,
    /// The place of each stem's vector, by stem number.
    place: Vec<Option<u32>>,
    /// Unit vectors, one after another.
    units: Vec<f32>,
    /// The vectors as the table has them.
    plain: Vec<f32>,
    /// The weight of each vector in a sentence's mean.
    sif: Vec<f32>,
    /// What both texts use as names.
    names: Names,
}

impl Meaning {
    /// Unpacks what a table knows of the words of both texts. Linear in the table's stems and the texts' stems.
    pub fn new(table: &WordTable, lexicon: &Lexicon, weights: &Weights) -> Self {
        let (dim, names) = (table.dim(), weights.proper.in_both.clone());
        let mut meaning = Self { dim, place: Vec::new(), units: Vec::new(), plain: Vec::new(), sif: Vec::new(), names };
        for row in table.rows(lexicon) {
            let place = row.map(|row| meaning.add(table, row));
            meaning.place.push(place);
        }
        meaning
    }

    fn add(&mut self, table: &WordTable, row: usize) -> u32 {
        let place = self.sif.len();
        table.unpack(row, &mut self.plain);
        let vector = &self.plain[place * self.dim..];
        let norm = libm::sqrtf(vector.iter().map(|x| x * x).sum()).max(f32::MIN_POSITIVE);
        self.units.extend(vector.iter().map(|x| x / norm));
        self.sif.push((SIF / (SIF + table.frequency(row))) as f32);
        u32::try_from(place).expect("fewer stems than bytes")
    }

    fn unit(&self, place: u32) -> &[f32] {
        &self.units[place as usize * self.dim..][..self.dim]
    }

    /// Whether so many words of both sides can be compared with each other before a reader loses patience.
    pub(super) fn can_compare(&self, n_words: Pair<usize>) -> bool {
        n_words.left * n_words.right * self.dim <= PRODUCTS_MAX
    }

    /// How alike two stems are in meaning, 0 to 1; equal stems are wholly alike, and two names that both texts use not at
    /// all: adversaries and neighbours stand in the same sentences, and neither is said in other words by the other.
    pub fn likeness(&self, left: u32, right: u32) -> f32 {
        self.known_likeness(left, right).unwrap_or(0.0)
    }

    /// The same; nothing when the table lacks one of two different stems.
    pub fn known_likeness(&self, left: u32, right: u32) -> Option<f32> {
        if left == right {
            return Some(1.0);
        }
        if self.names.are_two(left, right) {
            return Some(0.0);
        }
        let (left, right) = (self.place[left as usize]?, self.place[right as usize]?);
        let cosine: f32 = self.unit(left).iter().zip(self.unit(right)).map(|(x, y)| x * y).sum();
        Some(((cosine - COSINE_MIN) / (1.0 - COSINE_MIN)).max(0.0))
    }

    /// The mean vector of a sentence, words weighed by how much they tell in their language.
    fn mean(&self, stems: impl Iterator<Item = u32>) -> Vec<f32> {
        let mut sum = vec![0.0; self.dim];
        let mut weight = 0.0;
        for place in stems.filter_map(|stem| self.place[stem as usize]) {
            let sif = self.sif[place as usize];
            let vector = &self.plain[place as usize * self.dim..][..self.dim];
            sum.iter_mut().zip(vector).for_each(|(sum, x)| *sum += sif * x);
            weight += sif;
        }
        if weight > 0.0 {
            sum.iter_mut().for_each(|sum| *sum /= weight);
        }
        sum
    }
}

/// The cosine of what both sentences of a cell are about, less what both texts are about.
pub(super) fn add_topic(cells: &mut Cells, readings: Pair<&Reading<'_>>, meaning: &Meaning) {
    let mut means = readings.map(|reading| {
        let tokens = |sentence| reading.tokens_of(SentenceIdx::new(sentence)).iter().map(|token| token.stem);
        (0..reading.n_sentences()).map(|sentence| meaning.mean(tokens(sentence))).collect::<Vec<_>>()
    });
    let n = (means.left.len() + means.right.len()).max(1) as f32;
    let mut common = vec![0.0f32; meaning.dim];
    for mean in means.left.iter().chain(&means.right) {
        common.iter_mut().zip(mean).for_each(|(sum, x)| *sum += x / n);
    }
    for mean in means.left.iter_mut().chain(&mut means.right) {
        mean.iter_mut().zip(&common).for_each(|(x, common)| *x -= COMMON_SHARE * common);
        let norm = libm::sqrtf(mean.iter().map(|x| x * x).sum()).max(f32::MIN_POSITIVE);
        mean.iter_mut().for_each(|x| *x /= norm);
    }
    for cell in cells.rows.iter_mut().flatten() {
        let (left, right) = (&means.left[cell.left as usize], &means.right[cell.right as usize]);
        cell.topic = left.iter().zip(right).map(|(x, y)| x * y).sum();
    }
}
