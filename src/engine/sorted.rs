//! Sorting, written once for all lists of a result and of what is made from it.
//!
//! The sorts of the standard library are made anew for every kind of item and key: four kilobytes each, thirty times over,
//! a twelfth of all that a reader fetches. Here the merging (von Neumann's, from the bottom up) is one function that knows
//! items by their numbers; only the few instructions that compare and move them are made anew.

use std::cmp::Ordering;

/// Sorts by a key; what has the same keeps its order. Log-linear, and linear in what is in order already.
pub(crate) fn sort_by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    let is_after = |one: usize, other: usize| key(&items[one]).cmp(&key(&items[other])) == Ordering::Greater;
    let order = merged(items.len(), &is_after);
    put(items, order);
}

/// Sorts by comparing; what is equal keeps its order.
pub(crate) fn sort_by<T>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    let is_after = |one: usize, other: usize| compare(&items[one], &items[other]) == Ordering::Greater;
    let order = merged(items.len(), &is_after);
    put(items, order);
}

/// Sorts items by themselves.
pub(crate) fn sort<T: Ord>(items: &mut [T]) {
    let is_after = |one: usize, other: usize| items[one] > items[other];
    let order = merged(items.len(), &is_after);
    put(items, order);
}

/// The numbers of the items in their order.
fn merged(of: usize, is_after: &dyn Fn(usize, usize) -> bool) -> Vec<usize> {
    let mut order: Vec<usize> = (0..of).collect();
    let mut runs = Vec::with_capacity(of);
    let mut length = 1;
    while length < of {
        for run in order.chunks_mut(2 * length) {
            // A last run without a second half, or halves that follow on each other.
            if run.len() <= length || !is_after(run[length - 1], run[length]) {
                continue;
            }
            runs.clear();
            runs.extend_from_slice(run);
            let (mut left, mut right) = runs.split_at(length);
            for place in run {
                let from = match (left, right) {
                    ([one, ..], [other, ..]) if is_after(*one, *other) => &mut right,
                    ([], _) => &mut right,
                    _ => &mut left,
                };
                *place = from[0];
                *from = &from[1..];
            }
        }
        length *= 2;
    }
    order
}

/// Moves every item to where the order has its number.
fn put<T>(items: &mut [T], mut order: Vec<usize>) {
    for at in 0..items.len() {
        let mut here = at;
        // Round a cycle of moves; its places are in order from then on.
        while order[here] != at {
            let from = std::mem::replace(&mut order[here], here);
            items.swap(here, from);
            here = from;
        }
        order[here] = here;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn lists_are_sorted_as_by_the_standard_library(mut list: Vec<(u8, u16)>) {
            let mut keyed = list.clone();
            let mut standard = list.clone();
            standard.sort_by_key(|(key, _)| *key % 16);
            sort_by_key(&mut keyed, |(key, _)| *key % 16);
            prop_assert_eq!(&keyed, &standard, "what has the same key keeps its order");
            standard.sort_unstable();
            sort(&mut list);
            prop_assert_eq!(list, standard);
        }
    }
}
