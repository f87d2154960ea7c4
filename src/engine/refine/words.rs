//! The words of one group of sentences, tied to each other.

use super::WordLinks;
use super::likeness::{Likeness, gain, likeness};
use crate::engine::align::Group;
use crate::engine::pair::Pair;
use crate::engine::reading::{Reading, Token};
use crate::engine::span::{Offset, SentenceIdx};
use crate::engine::weigh::Weights;
use similar::{Algorithm, DiffOp, capture_diff_slices};

/// The tokens of a group on each side, in text order.
pub(super) struct Sides {
    pub(super) tokens: Pair<Vec<u32>>,
}

impl Sides {
    pub(super) fn new(readings: Pair<&Reading<'_>>, group: &Group) -> Self {
        let tokens = readings.zip(group.sentences.as_ref()).map(|(reading, sentences)| {
            let spans = sentences.iter().map(|sentence| reading.sentence_tokens[SentenceIdx::new(*sentence).index()]);
            spans.flat_map(|span| span.iter().map(Offset::get)).collect()
        });
        Self { tokens }
    }

    pub(super) fn n_cells(&self) -> usize {
        self.tokens.left.len() * self.tokens.right.len()
    }
}

/// Links words in order where that ties most, then the telling words that are left, in any order.
///
/// A global alignment with a bonus for words that follow each other on both sides (Gotoh 1982), so that "the" ties to
/// the "the" before the same noun. Quadratic in the group's words.
pub(super) fn align(readings: Pair<&Reading<'_>>, sides: &Sides, weights: &Weights, links: &mut WordLinks) {
    let table = Table::fill(readings, sides, weights, links);
    for (i, j) in table.path() {
        let at = Pair::new(sides.tokens.left[i], sides.tokens.right[j]);
        if links.is_free(at) {
            links.link(at);
        }
    }
    link_out_of_order(readings, sides, weights, links);
    link_beside(readings, sides, links);
}

/// Links equal words of very long groups by a plain diff of normal forms (Myers 1986).
pub(super) fn diff(readings: Pair<&Reading<'_>>, sides: &Sides, links: &mut WordLinks) {
    let normals = readings
        .zip(sides.tokens.as_ref())
        .map(|(reading, tokens)| tokens.iter().map(|token| reading.tokens[*token as usize].normal).collect::<Vec<_>>());
    for op in capture_diff_slices(Algorithm::Myers, &normals.left, &normals.right) {
        if let DiffOp::Equal { old_index, new_index, len } = op {
            for nth in 0..len {
                let at = Pair::new(sides.tokens.left[old_index + nth], sides.tokens.right[new_index + nth]);
                if links.is_free(at) {
                    links.link(at);
                }
            }
        }
    }
}

/// What a link is worth that a tile laid already; it is never given up.
const LAID: i32 = 1000;
/// What it is worth that two linked words follow two linked words directly.
const FOLLOWS: i32 = 3;

/// The table of a global alignment; one row and column more than words.
struct Table {
    n: Pair<usize>,
    /// Best sum of a path that ends by linking this cell's words; `i32::MIN / 2` where they cannot be linked.
    linked: Vec<i32>,
    /// Best sum of any path up to this cell.
    best: Vec<i32>,
}

impl Table {
    fn fill(readings: Pair<&Reading<'_>>, sides: &Sides, weights: &Weights, links: &WordLinks) -> Self {
        let n = sides.tokens.as_ref().map(Vec::len);
        let width = n.right + 1;
        let mut table =
            Self { n, linked: vec![i32::MIN / 2; (n.left + 1) * width], best: vec![0; (n.left + 1) * width] };
        for i in 1..=n.left {
            for j in 1..=n.right {
                let at = Pair::new(sides.tokens.left[i - 1], sides.tokens.right[j - 1]);
                let worth = worth(readings, at, weights, links);
                let (here, diagonal) = (i * width + j, (i - 1) * width + j - 1);
                if worth > 0 {
                    table.linked[here] = worth + table.best[diagonal].max(table.linked[diagonal] + FOLLOWS);
                }
                let beside = table.best[here - width].max(table.best[here - 1]);
                table.best[here] = beside.max(table.linked[here]);
            }
        }
        table
    }

    /// The linked cells of the best path, last first.
    fn path(&self) -> Vec<(usize, usize)> {
        let width = self.n.right + 1;
        let (mut i, mut j) = (self.n.left, self.n.right);
        let mut found = Vec::new();
        let mut follow = false;
        while i > 0 && j > 0 {
            let here = i * width + j;
            if follow || self.linked[here] == self.best[here] {
                found.push((i - 1, j - 1));
                let diagonal = here - width - 1;
                follow = self.linked[diagonal] + FOLLOWS > self.best[diagonal];
                i -= 1;
                j -= 1;
            } else if self.best[here] == self.best[here - width] {
                i -= 1;
            } else {
                j -= 1;
            }
        }
        found
    }
}

fn worth(readings: Pair<&Reading<'_>>, at: Pair<u32>, weights: &Weights, links: &WordLinks) -> i32 {
    match links.partner.left[at.left as usize] {
        Some(partner) if partner == at.right => LAID,
        Some(_) => 0,
        None if links.partner.right[at.right as usize].is_some() => 0,
        None => {
            let (left, right) = tokens(readings, at);
            gain(likeness(readings, left, right), left.stem, weights)
        }
    }
}

fn tokens<'a>(readings: Pair<&'a Reading<'_>>, at: Pair<u32>) -> (&'a Token, &'a Token) {
    (&readings.left.tokens[at.left as usize], &readings.right.tokens[at.right as usize])
}

/// Links telling words that are left over, wherever they stand in the group, nearest first.
fn link_out_of_order(readings: Pair<&Reading<'_>>, sides: &Sides, weights: &Weights, links: &mut WordLinks) {
    for left in &sides.tokens.left {
        let token = &readings.left.tokens[*left as usize];
        if links.partner.left[*left as usize].is_some() || weights.rarity[token.stem as usize] == 0 {
            continue;
        }
        let tie = |right: &u32| likeness(readings, token, &readings.right.tokens[*right as usize]);
        let free = sides.tokens.right.iter().filter(|right| links.partner.right[**right as usize].is_none());
        let best = free.map(|right| (tie(right), *right)).filter(|(tie, _)| *tie >= Likeness::Stem);
        if let Some((_, right)) = best.max_by_key(|(tie, right)| (*tie, std::cmp::Reverse(*right))) {
            links.link(Pair::new(*left, right));
        }
    }
}

/// Links equal words that stand directly beside linked ones on both sides.
fn link_beside(readings: Pair<&Reading<'_>>, sides: &Sides, links: &mut WordLinks) {
    let mut beside = |left: &u32, step: i64| {
        let Some(partner) = links.partner.left[*left as usize] else {
            return;
        };
        let near = |at: u32| u32::try_from(i64::from(at) + step).ok();
        let (Some(next_left), Some(next_right)) = (near(*left), near(partner)) else {
            return;
        };
        let inside = sides.tokens.left.binary_search(&next_left).is_ok()
            && sides.tokens.right.binary_search(&next_right).is_ok();
        let at = Pair::new(next_left, next_right);
        if inside && links.is_free(at) {
            let (one, other) = tokens(readings, at);
            if one.stem == other.stem {
                links.link(at);
            }
        }
    };
    sides.tokens.left.iter().for_each(|left| beside(left, 1));
    sides.tokens.left.iter().rev().for_each(|left| beside(left, -1));
}
