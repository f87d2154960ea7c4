//! Shared n-grams -> seeds -> maximal equal runs.

use super::budget::Budget;
use super::comparison::Notice;
use super::pair::Pair;
use rustc_hash::{FxBuildHasher, FxHashMap};

/// An equal run of stems on both sides, as long as it can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Match {
    /// The first token on each side.
    pub at: Pair<u32>,
    /// How many tokens.
    pub len: u32,
}

/// Seeds are pairs of neighbouring tokens.
const SEED_TOKENS: usize = 2;
/// A seed with more places than this on the right is paired in order of occurrence instead of each with each.
const OCCURRENCES_MAX: u32 = 24;

/// Finds maximal equal runs of at least two tokens, in left order.
///
/// Every pair of neighbouring tokens that holds a telling word (by `weight`) is a seed; a seed is looked up on the right
/// and extended both ways as far as the sides agree. Seeds on a diagonal that was covered already are skipped, so each
/// run is found once. Runs without any telling pair are not found, by intent: any two texts share them.
/// Linear in tokens plus runs; `budget` counts looked-up seeds and extended tokens.
pub fn matches(stems: Pair<&[u32]>, weight: &[u32], budget: &mut Budget) -> Vec<Match> {
    let index = Occurrences::new(stems.right, weight);
    let mut covered = vec![0u32; stems.left.len() + stems.right.len()];
    let mut passed: FxHashMap<(u32, u32), u32> = FxHashMap::default();
    let mut found = Vec::new();
    for (at, seed) in (0u32..).zip(stems.left.windows(SEED_TOKENS)) {
        let Some(places) = index.of(seed) else {
            continue;
        };
        if !budget.take(1) {
            break;
        }
        let in_order = places.n > OCCURRENCES_MAX;
        if in_order {
            budget.note(Notice::RepeatsPairedInOrder);
        }
        let mut consider = |place: u32| {
            let diagonal = at as usize + stems.right.len() - place as usize;
            if covered[diagonal] <= at {
                let run = extend(stems, Pair::new(at, place));
                covered[diagonal] = run.at.left + run.len;
                budget.take(u64::from(run.len));
                found.push(run);
            }
        };
        if in_order {
            let nth = passed.entry((seed[0], seed[1])).or_insert(0);
            if let Some(place) = index.nth(places, *nth) {
                consider(place);
            }
            *nth += 1;
        } else {
            index.each(places, &mut consider);
        }
    }
    found
}

/// The longest equal run through a place where both sides agree.
fn extend(stems: Pair<&[u32]>, at: Pair<u32>) -> Match {
    let (left, right) = (at.left as usize, at.right as usize);
    let back = stems.left[..left].iter().rev().zip(stems.right[..right].iter().rev());
    let before = back.take_while(|(one, other)| one == other).count();
    let forth = stems.left[left..].iter().zip(&stems.right[right..]);
    let after = forth.take_while(|(one, other)| one == other).count();
    let before = u32::try_from(before).expect("fewer tokens than bytes");
    let after = u32::try_from(after).expect("fewer tokens than bytes");
    Match { at: at.map(|side| side - before), len: before + after }
}

/// Where each telling pair of neighbours stands on the right.
struct Occurrences {
    by_seed: FxHashMap<(u32, u32), Places>,
    /// The places of all seeds, those of one seed together, ascending.
    places: Vec<u32>,
}

#[derive(Clone, Copy)]
struct Places {
    from: u32,
    n: u32,
}

impl Occurrences {
    fn new(stems: &[u32], weight: &[u32]) -> Self {
        let telling = |seed: &[u32]| seed.iter().any(|stem| weight[*stem as usize] > 0);
        let mut by_seed = FxHashMap::with_capacity_and_hasher(stems.len() / 2, FxBuildHasher);
        let mut order: Vec<(u32, u32)> = Vec::new();
        for seed in stems.windows(SEED_TOKENS).filter(|seed| telling(seed)) {
            let places: &mut Places = by_seed.entry((seed[0], seed[1])).or_insert_with(|| {
                order.push((seed[0], seed[1]));
                Places { from: 0, n: 0 }
            });
            places.n += 1;
        }
        let mut from = 0;
        for key in &order {
            let places = by_seed.get_mut(key).expect("listed when it was inserted");
            places.from = from;
            from += places.n;
            places.n = 0;
        }
        let mut all = vec![0u32; from as usize];
        for (at, seed) in (0u32..).zip(stems.windows(SEED_TOKENS)) {
            if let Some(places) = by_seed.get_mut(&(seed[0], seed[1])) {
                all[(places.from + places.n) as usize] = at;
                places.n += 1;
            }
        }
        Self { by_seed, places: all }
    }

    fn of(&self, seed: &[u32]) -> Option<Places> {
        self.by_seed.get(&(seed[0], seed[1])).copied()
    }

    fn each(&self, places: Places, consider: &mut impl FnMut(u32)) {
        let from = places.from as usize;
        self.places[from..from + places.n as usize].iter().for_each(|place| consider(*place));
    }

    fn nth(&self, places: Places, nth: u32) -> Option<u32> {
        (nth < places.n).then(|| self.places[(places.from + nth) as usize])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn fast(left: &[u32], right: &[u32]) -> Vec<Match> {
        let mut found = matches(Pair::new(left, right), &[1; 8], &mut Budget::new(u64::MAX));
        found.sort_unstable();
        found
    }

    /// Every maximal equal run, by looking at every pair of places.
    fn slow(left: &[u32], right: &[u32]) -> Vec<Match> {
        let mut found = Vec::new();
        for i in 0..left.len() {
            for j in 0..right.len() {
                let starts = i == 0 || j == 0 || left[i - 1] != right[j - 1];
                let len = left[i..].iter().zip(&right[j..]).take_while(|(one, other)| one == other).count();
                if starts && len >= SEED_TOKENS {
                    found.push(Match { at: Pair::new(i as u32, j as u32), len: len as u32 });
                }
            }
        }
        found.sort_unstable();
        found
    }

    proptest! {
        #[test]
        fn finds_every_maximal_run(left in proptest::collection::vec(0u32..8, 0..40), right in proptest::collection::vec(0u32..8, 0..40)) {
            prop_assert_eq!(fast(&left, &right), slow(&left, &right));
        }
    }

    #[test]
    fn one_word_a_thousand_times_is_one_run() {
        let text = vec![3u32; 1000];
        let mut budget = Budget::new(u64::MAX);
        let found = matches(Pair::new(&text, &text), &[1; 8], &mut budget);
        assert_eq!(found, [Match { at: Pair::new(0, 0), len: 1000 }]);
        assert_eq!(budget.into_notices(), [Notice::RepeatsPairedInOrder]);
    }
}
