//! Which cells of a large matrix are worth looking at.

use super::vectors::SentenceVectors;
use crate::engine::budget::Budget;
use crate::engine::comparison::Notice;
use crate::engine::pair::Pair;
use crate::engine::rows::Rows;

/// A stem that stands in more right sentences than this proposes none: it tells too little to be worth its cost.
const SENTENCES_MAX: usize = 48;
/// How many cells a left sentence proposes, best first. More cost time and find nothing: all pairs of news in one long
/// text have their links found best with six.
const PER_SENTENCE: usize = 6;

/// For each left sentence the right sentences worth comparing with, ascending.
///
/// An inverted index over stems; a sentence's best partners by shared weight are kept, and their neighbours, since
/// what is told next to a match is often told next to its partner. Linear in index hits.
pub(super) fn propose(vectors: Pair<&SentenceVectors>, salience: &[f64], budget: &mut Budget) -> Rows<u32> {
    let index = Index::new(&vectors.right.stems.keys, salience.len());
    let n_right = vectors.right.len();
    let mut scores = vec![0.0f64; n_right];
    let mut touched: Vec<u32> = Vec::new();
    let mut rows = Rows::with_capacity(vectors.left.len(), vectors.left.len() * PER_SENTENCE);
    for sentence in vectors.left.stems.keys.iter() {
        for stem in sentence {
            let places = index.of(*stem);
            if !budget.take(places.len() as u64) {
                budget.note(Notice::AlignmentCutShort);
                break;
            }
            for place in places {
                if scores[*place as usize] == 0.0 {
                    touched.push(*place);
                }
                scores[*place as usize] += salience[*stem as usize];
            }
        }
        rows.push(best(&mut touched, &scores).iter().copied());
        touched.drain(..).for_each(|place| scores[place as usize] = 0.0);
    }
    with_neighbours(&rows, n_right)
}

/// The places of the highest scores, best first, of equal ones the earlier first; reorders the places.
fn best<'p>(places: &'p mut [u32], scores: &[f64]) -> &'p [u32] {
    let order = |one: &u32, other: &u32| {
        let by_score = scores[*other as usize].total_cmp(&scores[*one as usize]);
        by_score.then(one.cmp(other))
    };
    if places.len() > PER_SENTENCE {
        places.select_nth_unstable_by(PER_SENTENCE, order);
    }
    let n_best = places.len().min(PER_SENTENCE);
    let best = &mut places[..n_best];
    best.sort_unstable_by(order);
    best
}

/// The right sentences in which each stem stands, those of stems that stand in too many left out.
struct Index {
    sentences: Vec<u32>,
    /// Where the sentences of each stem end.
    ends: Vec<u32>,
}

impl Index {
    fn new(stems: &Rows<u32>, n_stems: usize) -> Self {
        let mut n_sentences = vec![0u32; n_stems];
        stems.iter().flatten().for_each(|stem| n_sentences[*stem as usize] += 1);
        let listed = |n: u32| n as usize <= SENTENCES_MAX;
        let mut end = 0;
        // Until a stem's sentences are filled in, its end is where the next one goes.
        let mut ends: Vec<u32> = Vec::with_capacity(n_stems);
        for n in &n_sentences {
            ends.push(end);
            end += if listed(*n) { *n } else { 0 };
        }
        let mut sentences = vec![0; end as usize];
        for (number, sentence) in (0u32..).zip(stems.iter()) {
            for stem in sentence.iter().filter(|stem| listed(n_sentences[**stem as usize])) {
                let end = &mut ends[*stem as usize];
                sentences[*end as usize] = number;
                *end += 1;
            }
        }
        Self { sentences, ends }
    }

    fn of(&self, stem: u32) -> &[u32] {
        let from = (stem as usize).checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.sentences[from as usize..self.ends[stem as usize] as usize]
    }
}

/// Adds what stands beside the best partner of each sentence and of those beside it.
fn with_neighbours(rows: &Rows<u32>, n_right: usize) -> Rows<u32> {
    let mut wider = Rows::with_capacity(rows.len(), 2 * rows.n_items());
    let mut own: Vec<u32> = Vec::new();
    for (left, row) in rows.iter().enumerate() {
        own.extend(row);
        for near in left.saturating_sub(1)..=(left + 1).min(rows.len() - 1) {
            if let Some(best) = rows[near].first().map(|place| *place as usize) {
                let around = best.saturating_sub(1)..=(best + 1).min(n_right - 1);
                own.extend(around.map(|place| place as u32));
            }
        }
        own.sort_unstable();
        own.dedup();
        wider.push(own.drain(..));
    }
    wider
}
