//! Links -> groups: sentences tied to each other directly or through others.

use super::Link;
use crate::engine::pair::Pair;

/// Sentences of both sides that belong together.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// Sentence numbers, ascending, never empty on either side.
    pub sentences: Pair<Vec<u32>>,
    /// The mean belief of its links.
    pub belief: f64,
}

/// Groups links that share a sentence; sorted by first left sentence. Near linear in links.
pub(super) fn group(mut links: Vec<Link>, n: Pair<usize>) -> Vec<Group> {
    links.sort_by_key(|link| (link.left, link.right));
    let mut roots: Vec<usize> = (0..n.left + n.right).collect();
    for link in &links {
        let (one, other) = (root(&mut roots, link.left as usize), root(&mut roots, n.left + link.right as usize));
        roots[one.max(other)] = one.min(other);
    }
    let mut place: Vec<Option<usize>> = vec![None; n.left + n.right];
    let mut groups: Vec<(Group, u32)> = Vec::new();
    for link in &links {
        let key = root(&mut roots, link.left as usize);
        let at = *place[key].get_or_insert_with(|| {
            groups.push((Group { sentences: Pair::default(), belief: 0.0 }, 0));
            groups.len() - 1
        });
        let (group, n_links) = &mut groups[at];
        group.sentences.left.push(link.left);
        group.sentences.right.push(link.right);
        group.belief += link.belief;
        *n_links += 1;
    }
    groups.into_iter().map(|(group, n_links)| tidy(group, n_links)).collect()
}

fn tidy(group: Group, n_links: u32) -> Group {
    let distinct = |mut numbers: Vec<u32>| {
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    };
    Group { sentences: group.sentences.map(distinct), belief: group.belief / f64::from(n_links) }
}

fn root(roots: &mut [usize], mut at: usize) -> usize {
    while roots[at] != at {
        roots[at] = roots[roots[at]];
        at = roots[at];
    }
    at
}
