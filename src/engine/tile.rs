//! Maximal equal runs -> tiles: runs chosen so that none overlap on either side.

use super::anchor::Match;
use super::budget::Budget;
use super::pair::Pair;
use super::weigh::Weights;
use std::cmp::Ordering;
use std::collections::BinaryHeap;

/// An equal run that was chosen.
pub type Tile = Match;

/// Covers both sides with the weightiest runs, none overlapping; sorted by left start.
///
/// Greedy string tiling (Wise 1993) on runs found beforehand: the longest run is laid first, what a laid tile leaves of
/// the others competes again, so an early short run never eats a long one. Runs that weigh less than `rarity_min`
/// hundredths of a nat are accidents and never laid. Among runs of one length the one nearest to its place in the
/// common order goes first. Log-linear in runs.
pub fn tile(runs: &[Match], stems: Pair<&[u32]>, weights: &Weights, rarity_min: u64, budget: &mut Budget) -> Vec<Tile> {
    let scale = Pair::new(stems.left.len() as u64, stems.right.len() as u64);
    let mut prefix = Vec::with_capacity(stems.left.len() + 1);
    prefix.push(0u64);
    for stem in stems.left {
        prefix.push(prefix[prefix.len() - 1] + u64::from(weights.rarity[*stem as usize]));
    }
    let rarity = |run: &Match| prefix[(run.at.left + run.len) as usize] - prefix[run.at.left as usize];
    let candidate = |run: Match| {
        let across = |at: u32, scale: u64| u64::from(2 * at + run.len) * scale;
        let displaced = across(run.at.left, scale.right).abs_diff(across(run.at.right, scale.left));
        (rarity(&run) >= rarity_min).then_some(Candidate { run, displaced })
    };
    let mut queue: BinaryHeap<Candidate> = runs.iter().copied().filter_map(candidate).collect();
    let mut free = Pair::new(vec![true; stems.left.len()], vec![true; stems.right.len()]);
    let mut laid: Vec<Tile> = Vec::new();
    while let Some(Candidate { run, .. }) = queue.pop() {
        if !budget.take(u64::from(run.len)) {
            break;
        }
        let open = open_parts(run, &free);
        if open.first() == Some(&run) {
            free.left[run.at.left as usize..(run.at.left + run.len) as usize].fill(false);
            free.right[run.at.right as usize..(run.at.right + run.len) as usize].fill(false);
            laid.push(run);
        } else {
            queue.extend(open.into_iter().filter(|part| part.len >= 2).filter_map(candidate));
        }
    }
    laid.sort_unstable();
    laid
}

/// The parts of a run that are still free on both sides.
fn open_parts(run: Match, free: &Pair<Vec<bool>>) -> Vec<Match> {
    let mut parts: Vec<Match> = Vec::new();
    for nth in 0..run.len {
        let at = run.at.map(|side| side + nth);
        if !(free.left[at.left as usize] && free.right[at.right as usize]) {
            continue;
        }
        match parts.last_mut() {
            Some(part) if part.at.left + part.len == at.left => part.len += 1,
            _ => parts.push(Match { at, len: 1 }),
        }
    }
    parts
}

/// A run that competes for its words.
#[derive(PartialEq, Eq)]
struct Candidate {
    run: Match,
    /// How far it is from its place in the common order, in a unit of both lengths.
    displaced: u64,
}

impl Ord for Candidate {
    fn cmp(&self, other: &Self) -> Ordering {
        let longer = self.run.len.cmp(&other.run.len);
        longer.then(other.displaced.cmp(&self.displaced)).then(other.run.cmp(&self.run))
    }
}

impl PartialOrd for Candidate {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::anchor::matches;
    use crate::engine::weigh::{Names, Proper};
    use proptest::prelude::*;

    fn tiles(left: &[u32], right: &[u32]) -> Vec<Tile> {
        let proper = Proper { share: None, in_both: Names::default() };
        let weights =
            Weights { rarity: vec![1; 8], salience: vec![1.0; 8], idf: vec![1.0; 8], function: vec![false; 8], proper };
        let mut budget = Budget::new(u64::MAX);
        let stems = Pair::new(left, right);
        let runs = matches(stems, &weights.rarity, &mut budget);
        tile(&runs, stems, &weights, 2, &mut budget)
    }

    #[test]
    fn a_long_run_is_not_eaten_by_an_early_short_one() {
        let found = tiles(&[1, 2, 0, 1, 2, 3, 4, 5], &[1, 2, 3, 4, 5]);
        assert_eq!(found, [Match { at: Pair::new(3, 0), len: 5 }]);
    }

    proptest! {
        #[test]
        fn tiles_are_equal_and_disjoint(left in proptest::collection::vec(0u32..6, 0..40), right in proptest::collection::vec(0u32..6, 0..40)) {
            let mut used = Pair::new(vec![false; left.len()], vec![false; right.len()]);
            for tile in tiles(&left, &right) {
                for nth in 0..tile.len {
                    let at = tile.at.map(|side| (side + nth) as usize);
                    prop_assert_eq!(left[at.left], right[at.right]);
                    prop_assert!(!used.left[at.left] && !used.right[at.right]);
                    (used.left[at.left], used.right[at.right]) = (true, true);
                }
            }
        }
    }
}
