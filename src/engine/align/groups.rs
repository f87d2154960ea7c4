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

/// Groups links: one sentence of one side with one or more of the other; sorted by first left sentence.
///
/// The surest links are taken first. A link that would chain two such groups together is left out: it would tie
/// sentences that nothing else ties. What the reader pinned (`pinned`) stands all the same. Log-linear in links.
pub(super) fn group(mut links: Vec<Link>, pinned: Vec<Link>, n: Pair<usize>) -> Vec<Group> {
    links.sort_by(|one, other| {
        other.belief.total_cmp(&one.belief).then((one.left, one.right).cmp(&(other.left, other.right)))
    });
    let mut stars = Stars { partners: n.map(|count| vec![Vec::new(); count]) };
    links.retain(|link| stars.take(link));
    links.extend(pinned);
    links.sort_by_key(|link| (link.left, link.right));
    join(&links, n)
}

/// Groups taken so far, each one sentence with its partners.
struct Stars {
    partners: Pair<Vec<Vec<u32>>>,
}

impl Stars {
    /// Takes a link unless both its sentences are tied already, or one is the partner of a sentence with several.
    fn take(&mut self, link: &Link) -> bool {
        let (left, right) = (link.left as usize, link.right as usize);
        let of = Pair::new(&self.partners.left[left], &self.partners.right[right]);
        let only_of = |side: &[Vec<u32>], others: &[u32]| others.iter().all(|at| side[*at as usize].len() == 1);
        let grows_right = of.right.is_empty() && only_of(&self.partners.right, of.left);
        let grows_left = of.left.is_empty() && only_of(&self.partners.left, of.right);
        if grows_left || grows_right {
            self.partners.left[left].push(link.right);
            self.partners.right[right].push(link.left);
        }
        grows_left || grows_right
    }
}

fn join(links: &[Link], n: Pair<usize>) -> Vec<Group> {
    let mut roots: Vec<usize> = (0..n.left + n.right).collect();
    for link in links {
        let (one, other) = (root(&mut roots, link.left as usize), root(&mut roots, n.left + link.right as usize));
        roots[one.max(other)] = one.min(other);
    }
    let mut place: Vec<Option<usize>> = vec![None; n.left + n.right];
    let mut groups: Vec<(Group, u32)> = Vec::new();
    for link in links {
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
