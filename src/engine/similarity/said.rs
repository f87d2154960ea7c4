//! How well one sentence says what the other says, word by word, in these or in other words.
//!
//! A word is said by the same stem, by one that can stand for it, by one that begins alike (an ending that no stemmer
//! knows, a compound), by one that is used of the same matter, and, where words are known by vectors, by one that is used
//! alike. The nearest word of the other sentence counts.

use super::meaning::Meaning;
use super::vectors::SentenceVectors;
use super::{Cells, Senses};
use crate::engine::pair::{Pair, Side};
use crate::engine::reading::Reading;
use crate::engine::weigh::Weights;
use rustc_hash::FxHashMap;

/// How near words are that can stand for each other.
const SYNONYM: f32 = 0.8;
/// How near words are that are used of one matter.
const OF_ONE_MATTER: f32 = 0.5;
/// How near words are that begin alike, times the share of letters that do.
const BEGINNING: f32 = 0.6;
/// Words that begin alike share at least so many letters, and this share of the longer one.
const BEGINNING_LETTERS_MIN: usize = 4;
const BEGINNING_SHARE_MIN: f32 = 0.6;
/// A beginning that more words of a side have in common tells nothing; so it costs next to nothing in long texts.
const BEGINNING_WORDS_MAX: usize = 24;
/// What a small word counts where telling words count 1 each.
const SMALL_WORD: f64 = 0.05;

/// Adds to each cell how well its sentences say each other; with the vectors of words where `meaning` is given.
///
/// Without vectors log-linear in distinct words and linear in cells; with them every distinct word of the left is
/// compared with every one of the right.
pub(super) fn add(
    cells: &mut Cells,
    readings: Pair<&Reading<'_>>,
    vectors: Pair<&SentenceVectors>,
    weights: &Weights,
    senses: Senses<'_>,
) {
    let near = Near::new(readings, vectors.map(distinct), weights, senses);
    let mut said = Said { best: vec![0.0; weights.idf.len()], touched: Vec::new(), weights };
    for (row, sentence) in cells.rows.iter_mut().zip(vectors.left.stems.keys.iter()) {
        said.hear(sentence, &near.of.left);
        for cell in row {
            let (weighed, plain) = said.shares(&vectors.right.stems.keys[cell.right as usize]);
            (cell.paraphrase, cell.plain) = (weighed as f32, plain as f32);
        }
    }
    let mut columns: Vec<Vec<(usize, usize)>> = vec![Vec::new(); cells.n_right];
    for (left, row) in cells.rows.iter().enumerate() {
        for (at, cell) in row.iter().enumerate() {
            columns[cell.right as usize].push((left, at));
        }
    }
    for (column, sentence) in columns.into_iter().zip(vectors.right.stems.keys.iter()) {
        said.hear(sentence, &near.of.right);
        for (left, at) in column {
            let cell = &mut cells.rows[left][at];
            let (weighed, plain) = said.shares(&vectors.left.stems.keys[left]);
            cell.paraphrase = libm::sqrt(f64::from(cell.paraphrase) * weighed) as f32;
            cell.plain = libm::sqrt(f64::from(cell.plain) * plain) as f32;
        }
    }
}

/// The distinct stems of a side, ascending.
pub(super) fn distinct(vectors: &SentenceVectors) -> Vec<u32> {
    let mut stems: Vec<u32> = vectors.stems.keys.iter().flatten().copied().collect();
    stems.sort_unstable();
    stems.dedup();
    stems
}

/// Which words of the other side are near each word, by stem: `(stem, nearness)`, only those above 0.
struct Near {
    of: Pair<Vec<Vec<(u32, f32)>>>,
}

impl Near {
    fn new(readings: Pair<&Reading<'_>>, words: Pair<Vec<u32>>, weights: &Weights, senses: Senses<'_>) -> Self {
        let n = weights.idf.len();
        let mut near = Self { of: Pair::new(vec![Vec::new(); n], vec![Vec::new(); n]) };
        let words = words.as_ref().map(Vec::as_slice);
        near.add_equal(words);
        near.add_listed(words, senses.synonyms.words(), SYNONYM);
        near.add_listed(words, senses.synonyms.of_one_matter(), OF_ONE_MATTER);
        near.add_beginnings(readings, words, weights);
        if let Some(meaning) = senses.meaning {
            near.add_used_alike(words, meaning);
        }
        near
    }

    fn add(&mut self, left: u32, right: u32, nearness: f32) {
        self.of.left[left as usize].push((right, nearness));
        self.of.right[right as usize].push((left, nearness));
    }

    fn add_equal(&mut self, words: Pair<&[u32]>) {
        for word in words.left.iter().filter(|word| words.right.binary_search(word).is_ok()) {
            self.add(*word, *word, 1.0);
        }
    }

    fn add_listed(&mut self, words: Pair<&[u32]>, pairs: &[(u32, u32)], nearness: f32) {
        let stand = |(one, other): &(u32, u32)| {
            words.left.binary_search(one).is_ok() && words.right.binary_search(other).is_ok()
        };
        pairs.iter().filter(|pair| stand(pair)).for_each(|(one, other)| self.add(*one, *other, nearness));
    }

    /// Telling words whose first letters are the same.
    fn add_beginnings(&mut self, readings: Pair<&Reading<'_>>, words: Pair<&[u32]>, weights: &Weights) {
        let spelled = Pair::from_fn(|side: Side| spellings(readings[side], words[side], weights));
        let mut by_beginning: FxHashMap<&[char], Vec<usize>> = FxHashMap::default();
        for (at, (_, letters)) in spelled.right.iter().enumerate() {
            by_beginning.entry(&letters[..BEGINNING_LETTERS_MIN]).or_default().push(at);
        }
        for (left, letters) in &spelled.left {
            let alike = by_beginning.get(&letters[..BEGINNING_LETTERS_MIN]);
            for at in alike.into_iter().filter(|words| words.len() <= BEGINNING_WORDS_MAX).flatten() {
                let (right, others) = &spelled.right[*at];
                let shared = letters.iter().zip(others).take_while(|(one, other)| one == other).count();
                let share = shared as f32 / letters.len().max(others.len()) as f32;
                if share >= BEGINNING_SHARE_MIN {
                    self.add(*left, *right, BEGINNING * share);
                }
            }
        }
    }

    fn add_used_alike(&mut self, words: Pair<&[u32]>, meaning: &Meaning) {
        for left in words.left {
            for right in words.right {
                let likeness = meaning.likeness(*left, *right);
                if likeness > 0.0 {
                    self.add(*left, *right, likeness);
                }
            }
        }
    }
}

/// The telling words of a side that are long enough, by their stems, as they are first written, in small letters.
fn spellings(reading: &Reading<'_>, words: &[u32], weights: &Weights) -> Vec<(u32, Vec<char>)> {
    let mut first: FxHashMap<u32, Vec<char>> = FxHashMap::default();
    for token in reading.tokens.iter().filter(|token| !weights.function[token.stem as usize]) {
        let letters = || reading.text[token.span.range()].chars().flat_map(char::to_lowercase).collect();
        first.entry(token.stem).or_insert_with(letters);
    }
    let long = |letters: &Vec<char>| letters.len() >= BEGINNING_LETTERS_MIN && letters[0].is_alphabetic();
    words.iter().filter_map(|word| Some((*word, first.remove(word).filter(long)?))).collect()
}

/// What a sentence says: for each word of the other side, how near its nearest word is.
struct Said<'a> {
    best: Vec<f32>,
    touched: Vec<u32>,
    weights: &'a Weights,
}

impl Said<'_> {
    fn hear(&mut self, words: &[u32], near: &[Vec<(u32, f32)>]) {
        for touched in self.touched.drain(..) {
            self.best[touched as usize] = 0.0;
        }
        for (other, nearness) in words.iter().flat_map(|word| &near[*word as usize]) {
            let best = &mut self.best[*other as usize];
            if *best == 0.0 {
                self.touched.push(*other);
            }
            *best = best.max(*nearness);
        }
    }

    /// The mean nearness over the words of a sentence of the other side: each by what it tells, and all telling words
    /// alike. What a whole text is about is said in most of its sentences, and only the second mean hears it.
    fn shares(&self, words: &[u32]) -> (f64, f64) {
        let (mut weighed, mut plain) = (Share::default(), Share::default());
        for word in words {
            let said = f64::from(self.best[*word as usize]);
            weighed.add(self.weights.salience[*word as usize], said);
            plain.add(if self.weights.function[*word as usize] { SMALL_WORD } else { 1.0 }, said);
        }
        (weighed.mean(), plain.mean())
    }
}

/// A weighted mean in the making.
#[derive(Default)]
struct Share {
    said: f64,
    all: f64,
}

impl Share {
    fn add(&mut self, weight: f64, said: f64) {
        self.said += weight * said;
        self.all += weight;
    }

    fn mean(&self) -> f64 {
        if self.all > 0.0 { self.said / self.all } else { 0.0 }
    }
}
