//! The heaviest chain of links that runs forward on both sides.

use super::Link;
use crate::engine::pair::Pair;

/// The chain with the greatest sum of gains in which neither side ever steps back; either may stand still.
///
/// Links come sorted by left, then right sentence, and leave so. A Fenwick tree over right sentences holds the best
/// chain that ends at or before each; log-linear in links. Only links with a positive gain are ever taken.
pub fn heaviest(links: &[Link], n: Pair<usize>, gain: impl Fn(&Link) -> f64) -> Vec<Link> {
    let mut ends = PrefixBest::new(n.right);
    let mut before: Vec<Option<usize>> = vec![None; links.len()];
    let mut best: Option<(f64, usize)> = None;
    for (at, link) in links.iter().enumerate() {
        let (weight, previous) = ends.up_to(link.right as usize);
        before[at] = previous;
        let total = weight + gain(link);
        ends.put(link.right as usize, total, at);
        if best.is_none_or(|(heaviest, _)| total > heaviest) {
            best = Some((total, at));
        }
    }
    let mut chain = Vec::new();
    let mut next = best.map(|(_, at)| at);
    while let Some(at) = next {
        chain.push(links[at]);
        next = before[at];
    }
    chain.reverse();
    chain
}

/// The heaviest chain end among all positions up to a given one (Fenwick 1994, for maxima).
struct PrefixBest {
    tree: Vec<(f64, Option<usize>)>,
}

impl PrefixBest {
    fn new(n: usize) -> Self {
        Self { tree: vec![(0.0, None); n + 1] }
    }

    fn up_to(&self, position: usize) -> (f64, Option<usize>) {
        let mut best = (0.0, None);
        let mut node = position + 1;
        while node > 0 {
            if self.tree[node].0 > best.0 {
                best = self.tree[node];
            }
            node &= node - 1;
        }
        best
    }

    fn put(&mut self, position: usize, weight: f64, link: usize) {
        let mut node = position + 1;
        while node < self.tree.len() {
            if weight > self.tree[node].0 {
                self.tree[node] = (weight, Some(link));
            }
            node += node & node.wrapping_neg();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The best sum over all chains, by trying each link as the last one.
    fn slow(links: &[Link]) -> f64 {
        let mut totals: Vec<f64> = Vec::new();
        for (at, link) in links.iter().enumerate() {
            let earlier = (0..at).filter(|other| links[*other].right <= link.right);
            totals.push(link.belief + earlier.map(|other| totals[other]).fold(0.0, f64::max));
        }
        totals.into_iter().fold(0.0, f64::max)
    }

    proptest! {
        #[test]
        fn is_the_heaviest(cells in proptest::collection::btree_map((0u32..9, 0u32..9), 1u32..9, 0..30)) {
            let links: Vec<Link> =
                cells.into_iter().map(|((left, right), weight)| Link { left, right, belief: f64::from(weight) }).collect();
            let chain = heaviest(&links, Pair::new(9, 9), |link| link.belief);
            prop_assert!(chain.windows(2).all(|two| two[0].left <= two[1].left && two[0].right <= two[1].right));
            let sum: f64 = chain.iter().map(|link| link.belief).sum();
            prop_assert_eq!(sum, slow(&links));
        }
    }
}
