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
use crate::engine::rows::Rows;
use crate::engine::span::ByteSpan;
use crate::engine::weigh::Weights;

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
    let near = Near::new(readings, vectors, weights, senses);
    let mut said = Said::new(weights);
    let stems = vectors.map(|side| &side.stems.keys);
    let whole = stems.map(|stems| stems.iter().map(|sentence| said.whole(sentence)).collect::<Vec<Shares>>());
    for (row, sentence) in cells.rows.iter_mut().zip(stems.left.iter()) {
        said.hear(sentence, &near.of.left);
        for cell in row {
            let right = cell.right as usize;
            let shares = said.shares(&stems.right[right], whole.right[right]);
            (cell.paraphrase, cell.plain) = (shares.weighed as f32, shares.plain as f32);
        }
    }
    for (column, sentence) in columns(cells).iter().zip(stems.right.iter()) {
        said.hear(sentence, &near.of.right);
        for (left, at) in column.iter().map(|(left, at)| (*left as usize, *at as usize)) {
            let shares = said.shares(&stems.left[left], whole.left[left]);
            let cell = &mut cells.rows[left][at];
            cell.paraphrase = libm::sqrt(f64::from(cell.paraphrase) * shares.weighed) as f32;
            cell.plain = libm::sqrt(f64::from(cell.plain) * shares.plain) as f32;
        }
    }
}

/// For each right sentence its cells: the left sentence, and which of its row it is.
fn columns(cells: &Cells) -> Rows<(u32, u32)> {
    let rows = (0u32..).zip(cells.rows.iter());
    let all = rows.flat_map(|(left, row)| (0u32..).zip(row).map(move |(at, cell)| (cell.right, (left, at))));
    Rows::gather(cells.n_right, all)
}

/// Which stems a side has, by number. Linear in tokens.
fn is_used(vectors: &SentenceVectors, n_stems: usize) -> Vec<bool> {
    let mut used = vec![false; n_stems];
    vectors.stems.keys.iter().flatten().for_each(|stem| used[*stem as usize] = true);
    used
}

/// How many distinct stems a side has.
pub(super) fn n_distinct(vectors: &SentenceVectors, n_stems: usize) -> usize {
    is_used(vectors, n_stems).into_iter().filter(|used| *used).count()
}

/// Two words of both sides, and how near they are.
type NearWords = (Pair<u32>, f32);

/// Which words of the other side are near each word, by stem: `(stem, nearness)`, only those above 0.
struct Near {
    of: Pair<Rows<(u32, f32)>>,
}

impl Near {
    fn new(
        readings: Pair<&Reading<'_>>,
        vectors: Pair<&SentenceVectors>,
        weights: &Weights,
        senses: Senses<'_>,
    ) -> Self {
        let n_stems = weights.idf.len();
        let words = Words { used: vectors.map(|side| is_used(side, n_stems)) };
        let mut all = words.equal();
        words.add_listed(senses.synonyms.words(), SYNONYM, &mut all);
        words.add_listed(senses.synonyms.of_one_matter(), OF_ONE_MATTER, &mut all);
        words.add_beginnings(readings, weights, &mut all);
        if let Some(meaning) = senses.meaning {
            words.add_used_alike(meaning, &mut all);
        }
        let of_left = Rows::gather(n_stems, all.iter().map(|(at, nearness)| (at.left, (at.right, *nearness))));
        let of_right = Rows::gather(n_stems, all.iter().map(|(at, nearness)| (at.right, (at.left, *nearness))));
        Self { of: Pair::new(of_left, of_right) }
    }
}

/// The words of both sides: which stems each has, by number.
struct Words {
    used: Pair<Vec<bool>>,
}

impl Words {
    /// The stems of a side, ascending.
    fn of(&self, side: Side) -> impl Iterator<Item = u32> + Clone + '_ {
        (0u32..).zip(&self.used[side]).filter(|(_, used)| **used).map(|(stem, _)| stem)
    }

    fn equal(&self) -> Vec<NearWords> {
        let shared = self.of(Side::Left).filter(|word| self.used.right[*word as usize]);
        shared.map(|word| (Pair::new(word, word), 1.0)).collect()
    }

    fn add_listed(&self, pairs: &[(u32, u32)], nearness: f32, all: &mut Vec<NearWords>) {
        let stand = |(one, other): &&(u32, u32)| self.used.left[*one as usize] && self.used.right[*other as usize];
        all.extend(pairs.iter().filter(stand).map(|(one, other)| (Pair::new(*one, *other), nearness)));
    }

    /// Telling words whose first letters are the same.
    fn add_beginnings(&self, readings: Pair<&Reading<'_>>, weights: &Weights, all: &mut Vec<NearWords>) {
        let spelled = Pair::from_fn(|side: Side| Spellings::new(readings[side], self.of(side), weights));
        let mut right: Vec<([char; BEGINNING_LETTERS_MIN], usize)> = spelled.right.beginnings().collect();
        right.sort_unstable();
        for (beginning, left) in spelled.left.beginnings() {
            let from = &right[right.partition_point(|(other, _)| *other < beginning)..];
            let alike = &from[..from.partition_point(|(other, _)| *other == beginning)];
            for (_, right) in alike.iter().filter(|_| alike.len() <= BEGINNING_WORDS_MAX) {
                let letters = Pair::new(&spelled.left.letters[left], &spelled.right.letters[*right]);
                let at = Pair::new(spelled.left.stems[left], spelled.right.stems[*right]);
                let share = shared_beginning(letters);
                all.extend((share >= BEGINNING_SHARE_MIN).then_some((at, BEGINNING * share)));
            }
        }
    }

    fn add_used_alike(&self, meaning: &Meaning, all: &mut Vec<NearWords>) {
        for left in self.of(Side::Left) {
            for right in self.of(Side::Right) {
                let likeness = meaning.likeness(left, right);
                if likeness > 0.0 {
                    all.push((Pair::new(left, right), likeness));
                }
            }
        }
    }
}

/// The share of the longer word's letters with which both begin.
fn shared_beginning(letters: Pair<&[char]>) -> f32 {
    let shared = letters.left.iter().zip(letters.right).take_while(|(one, other)| one == other).count();
    shared as f32 / letters.left.len().max(letters.right.len()) as f32
}

/// The telling words of a side that are long enough, as they are first written, in small letters.
#[derive(Default)]
struct Spellings {
    stems: Vec<u32>,
    letters: Rows<char>,
}

impl Spellings {
    fn new(reading: &Reading<'_>, words: impl Iterator<Item = u32>, weights: &Weights) -> Self {
        let mut first: Vec<Option<ByteSpan>> = vec![None; weights.function.len()];
        for token in &reading.tokens {
            first[token.stem as usize].get_or_insert(token.span);
        }
        let mut spellings = Self::default();
        let mut letters: Vec<char> = Vec::new();
        for stem in words.filter(|stem| !weights.function[*stem as usize]) {
            let Some(span) = first[stem as usize] else { continue };
            letters.extend(reading.text[span.range()].chars().flat_map(char::to_lowercase));
            if letters.len() >= BEGINNING_LETTERS_MIN && letters[0].is_alphabetic() {
                spellings.stems.push(stem);
                spellings.letters.push(letters.iter().copied());
            }
            letters.clear();
        }
        spellings
    }

    /// The first letters of each word, with its place.
    fn beginnings(&self) -> impl Iterator<Item = ([char; BEGINNING_LETTERS_MIN], usize)> + '_ {
        let words = self.letters.iter().enumerate();
        words.filter_map(|(at, letters)| Some((*letters.first_chunk::<BEGINNING_LETTERS_MIN>()?, at)))
    }
}

/// What a sentence says: for each word of the other side, how near its nearest word is.
struct Said {
    words: Vec<Heard>,
    touched: Vec<u32>,
}

/// How near a word is to what was heard, and what it counts.
#[derive(Clone, Copy)]
struct Heard {
    nearness: f64,
    worth: Shares,
}

/// Two figures of a word or a sentence: one by what words tell, one where all telling words are alike. What a whole text
/// is about is said in most of its sentences, and only the second hears it.
#[derive(Clone, Copy, Default)]
struct Shares {
    weighed: f64,
    plain: f64,
}

impl Said {
    fn new(weights: &Weights) -> Self {
        let words = weights.salience.iter().zip(&weights.function).map(|(salience, function)| {
            let worth = Shares { weighed: *salience, plain: if *function { SMALL_WORD } else { 1.0 } };
            Heard { nearness: 0.0, worth }
        });
        Self { words: words.collect(), touched: Vec::new() }
    }

    fn hear(&mut self, words: &[u32], near: &Rows<(u32, f32)>) {
        for touched in self.touched.drain(..) {
            self.words[touched as usize].nearness = 0.0;
        }
        for (other, nearness) in words.iter().flat_map(|word| &near[*word as usize]) {
            let best = &mut self.words[*other as usize].nearness;
            if *best == 0.0 {
                self.touched.push(*other);
            }
            *best = best.max(f64::from(*nearness));
        }
    }

    /// What all words of a sentence count.
    fn whole(&self, words: &[u32]) -> Shares {
        let mut whole = Shares::default();
        for word in words {
            let worth = self.words[*word as usize].worth;
            whole.weighed += worth.weighed;
            whole.plain += worth.plain;
        }
        whole
    }

    /// The mean nearness over the words of a sentence of the other side, which count so much as a whole.
    fn shares(&self, words: &[u32], whole: Shares) -> Shares {
        let mut said = Shares::default();
        for word in words {
            let Heard { nearness, worth } = self.words[*word as usize];
            said.weighed += worth.weighed * nearness;
            said.plain += worth.plain * nearness;
        }
        let mean = |said: f64, whole: f64| if whole > 0.0 { said / whole } else { 0.0 };
        Shares { weighed: mean(said.weighed, whole.weighed), plain: mean(said.plain, whole.plain) }
    }
}
