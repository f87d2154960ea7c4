//! Which cells of a large matrix are worth looking at.

use super::vectors::SentenceVectors;
use crate::engine::budget::Budget;
use crate::engine::comparison::Notice;
use crate::engine::pair::Pair;

/// A stem that stands in more right sentences than this proposes none: it tells too little to be worth its cost.
const SENTENCES_MAX: usize = 48;
/// How many cells a left sentence proposes, best first.
const PER_SENTENCE: usize = 12;

/// For each left sentence the right sentences worth comparing with, ascending.
///
/// An inverted index over stems; a sentence's best partners by shared weight are kept, and their neighbours, since
/// what is told next to a match is often told next to its partner. Linear in index hits.
pub(super) fn propose(vectors: Pair<&SentenceVectors>, budget: &mut Budget) -> Vec<Vec<u32>> {
    let index = index(vectors.right);
    let n_right = vectors.right.len();
    let mut scores = vec![0.0f64; n_right];
    let mut rows: Vec<Vec<u32>> = Vec::with_capacity(vectors.left.len());
    for sentence in &vectors.left.stems {
        let mut touched: Vec<u32> = Vec::new();
        for (stem, weight) in &sentence.entries {
            let places = index.get(*stem as usize).map_or(&[][..], Vec::as_slice);
            if places.len() > SENTENCES_MAX {
                continue;
            }
            if !budget.take(places.len() as u64) {
                budget.note(Notice::AlignmentCutShort);
                break;
            }
            for place in places {
                if scores[*place as usize] == 0.0 {
                    touched.push(*place);
                }
                scores[*place as usize] += weight;
            }
        }
        touched.sort_unstable_by(|one, other| {
            let by_score = scores[*other as usize].total_cmp(&scores[*one as usize]);
            by_score.then(one.cmp(other))
        });
        touched.iter().for_each(|place| scores[*place as usize] = 0.0);
        touched.truncate(PER_SENTENCE);
        rows.push(touched);
    }
    with_neighbours(rows, n_right)
}

fn index(side: &SentenceVectors) -> Vec<Vec<u32>> {
    let mut index: Vec<Vec<u32>> = Vec::new();
    for (number, sentence) in (0u32..).zip(&side.stems) {
        for (stem, _) in &sentence.entries {
            let at = *stem as usize;
            if index.len() <= at {
                index.resize_with(at + 1, Vec::new);
            }
            index[at].push(number);
        }
    }
    index
}

/// Adds what stands beside the best two partners of each sentence.
fn with_neighbours(rows: Vec<Vec<u32>>, n_right: usize) -> Vec<Vec<u32>> {
    let n_left = rows.len();
    let mut wider = rows.clone();
    for (left, row) in rows.iter().enumerate() {
        for best in row.iter().take(2).map(|place| *place as usize) {
            for near in &mut wider[left.saturating_sub(1)..=(left + 1).min(n_left - 1)] {
                let around = best.saturating_sub(1)..=(best + 1).min(n_right - 1);
                near.extend(around.map(|place| place as u32));
            }
        }
    }
    for row in &mut wider {
        row.sort_unstable();
        row.dedup();
    }
    wider
}
