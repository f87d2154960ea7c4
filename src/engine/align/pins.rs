//! What the reader says about sentences, before anything is decided.

use super::Link;
use crate::engine::config::Pin;
use crate::engine::pair::Pair;
use crate::engine::span::Offset;

/// The reader's corrections, ready to be asked.
pub(super) struct Pinned {
    /// Sentences that belong together, by left, then right sentence, each pair once.
    pub(super) links: Vec<Link>,
    apart: Vec<(u32, u32)>,
    /// Which sentences a link of the reader's holds.
    taken: Pair<Vec<bool>>,
}

impl Pinned {
    /// Reads the pins of texts with so many sentences; of two that contradict each other the later one stands.
    pub(super) fn new(pins: &[Pin], n: Pair<usize>) -> Self {
        let mut pinned = Self { links: Vec::new(), apart: Vec::new(), taken: n.map(|count| vec![false; count]) };
        for pin in pins {
            let (left, right) = (pin.sentences.left.get(), pin.sentences.right.get());
            if left as usize >= n.left || right as usize >= n.right {
                continue;
            }
            pinned.links.retain(|link| (link.left, link.right) != (left, right));
            pinned.apart.retain(|pair| *pair != (left, right));
            if pin.together {
                pinned.links.push(Link { left, right, belief: 1.0 });
            } else {
                pinned.apart.push((left, right));
            }
        }
        pinned.links.sort_by_key(|link| (link.left, link.right));
        for link in &pinned.links {
            pinned.taken.left[link.left as usize] = true;
            pinned.taken.right[link.right as usize] = true;
        }
        pinned
    }

    /// Whether a link may still be chosen: the reader has not ruled it out, nor given one of its sentences a partner.
    pub(super) fn leaves(&self, link: &Link) -> bool {
        let free = !self.taken.left[link.left as usize] && !self.taken.right[link.right as usize];
        free && !self.apart.contains(&(link.left, link.right))
    }
}
