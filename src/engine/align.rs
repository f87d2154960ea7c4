//! Beliefs -> groups of sentences that belong together, n to m, in any order.

use super::config::Pin;
use super::pair::Pair;
use super::score::Beliefs;
use super::similarity::{Cell, Cells};

mod chain;
mod groups;
mod grow;
mod pins;

pub use chain::heaviest as heaviest_chain;
pub use groups::Group;
pub use grow::{Wording, grow};

/// A chosen cell.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Link {
    /// The left sentence.
    pub left: u32,
    /// The right sentence.
    pub right: u32,
    /// The belief that they belong together, 0 to 1.
    pub belief: f64,
}

/// Where the decoder draws its lines.
#[derive(Clone, Copy, Debug)]
pub struct Thresholds {
    /// From this common order on, the texts are read as told in the same order.
    pub order: f64,
    /// The least belief on the in-order path.
    pub path: f64,
    /// The least belief of a link that crosses the path.
    pub crossing: f64,
    /// The least belief when the texts have no common order.
    pub free: f64,
    /// The least belief of the best link when nothing else says that the texts are about the same matter: two texts in
    /// which nothing is surer than this are about different things.
    pub any: f64,
    /// The same for two texts whose vocabulary says that they are.
    pub any_of_kin: f64,
    /// The least belief of sentences that are worth reading together: below it more pairs are absurd than are not.
    pub related: f64,
    /// How far below a sentence's best link another may lie.
    pub slack: f64,
}

/// Thresholds for [`super::score::LEXICAL`].
pub const LEXICAL: Thresholds = Thresholds {
    order: 0.45,
    path: 0.15,
    crossing: 0.25,
    free: 0.25,
    any: 0.9,
    any_of_kin: 0.35,
    related: 0.15,
    slack: 0.4,
};

/// Thresholds for [`super::score::WITH_MEANING`].
pub const WITH_MEANING: Thresholds = Thresholds { order: 0.35, crossing: 0.3, free: 0.4, slack: 0.5, ..LEXICAL };

/// Texts with no more cells than this are single sentences that were put side by side on purpose.
const CELLS_MEANT_MAX: usize = 4;

/// The least belief of the best link of such sentences: with hardly a rival all margins are wide.
const MEANT_ANY: f64 = 0.4;

/// Below the first kinship two texts are strangers, tied by borrowed sentences only; from the second on they are kin; in between they are both in part.
const KIN: (f64, f64) = (0.175, 0.195);

/// Sentences of strangers share this much of their words, weighted, or are not tied: the one was copied from the other.
const BORROWED: f64 = 0.7;

impl Thresholds {
    /// The least belief of the best link of two texts of this kinship.
    fn any_at(&self, kinship: f64) -> f64 {
        let kin = ((kinship - KIN.0) / (KIN.1 - KIN.0)).clamp(0.0, 1.0);
        self.any + kin * (self.any_of_kin - self.any)
    }
}

/// Chooses links and groups them; sorted by left sentence.
///
/// Texts told in the same order take the best in-order path, on which either side may stand still (one to many), and
/// then crossing links of sentences still free, above a higher threshold: moved passages. Texts without a common order
/// keep every link close to its sentences' best. Log-linear in cells.
///
/// What the reader has pinned stands; everything else is aligned around it.
pub fn align(cells: &Cells, beliefs: &Beliefs, known: Known<'_>, thresholds: &Thresholds) -> Vec<Group> {
    let n = Pair::new(cells.rows.len(), cells.n_right);
    let pinned = pins::Pinned::new(known.pins, n);
    // Whoever puts two sentences side by side means them; so few words cannot show kinship either.
    let meant = n.left * n.right <= CELLS_MEANT_MAX;
    // One figure or name can tie any two sentences; between strangers only borrowed wording does.
    let strangers = !meant && known.kinship < KIN.0;
    let any = if meant { MEANT_ANY } else { thresholds.any_at(known.kinship) };
    // What is less likely than this is never chosen, and of long texts that is most.
    let least = thresholds.path.min(thresholds.free).min(any);
    let likely = believed(cells, beliefs).filter(|(_, link)| link.belief >= least);
    let mut all: Vec<Link> =
        likely.filter(|(cell, _)| !strangers || f64::from(cell.ochiai) >= BORROWED).map(|(_, link)| link).collect();
    if all.iter().all(|link| link.belief < any) {
        return groups::group(Vec::new(), pinned.links, n);
    }
    all.retain(|link| pinned.leaves(link));
    let links = if beliefs.order >= thresholds.order {
        in_order(&all, n, thresholds)
    } else {
        in_any_order(all, n, thresholds)
    };
    groups::group(one_to_one(links, n, known.twins), pinned.links, n)
}

/// What is known of two texts beside the likeness of their sentences.
#[derive(Clone, Copy, Debug)]
pub struct Known<'a> {
    /// Numbers the sentences of both sides so that equal sentences have equal numbers: a sentence that stands twice on
    /// one side and once on the other has one partner, not two.
    pub twins: Pair<&'a [u32]>,
    /// How much the texts have in common as a whole: of strangers a sentence pair must be surer.
    pub kinship: f64,
    /// What the reader says.
    pub pins: &'a [Pin],
}

/// Every cell with the link that it would make.
fn believed<'a>(cells: &'a Cells, beliefs: &'a Beliefs) -> impl Iterator<Item = (&'a Cell, Link)> {
    let beliefs = beliefs.rows.iter().flatten();
    cells.iter().zip(beliefs).map(|(cell, belief)| (cell, Link { left: cell.left, right: cell.right, belief: *belief }))
}

/// Sentences that no group holds and that are about the same matter, best first, each at most once.
///
/// Beliefs this low are a rank, not a measure: the best few are worth reading together, no more. Where meaning is known
/// it has a say in the rank, since what two accounts are about outlives all their wording. Log-linear in cells.
///
/// What the reader has ruled out is not among them.
pub fn related(
    cells: &Cells,
    beliefs: &Beliefs,
    groups: &[Group],
    pins: &[Pin],
    thresholds: &Thresholds,
) -> Vec<Group> {
    let pinned = pins::Pinned::new(pins, Pair::new(cells.rows.len(), cells.n_right));
    let mut taken = Pair::new(vec![false; cells.rows.len()], vec![false; cells.n_right]);
    for group in groups {
        group.sentences.left.iter().for_each(|sentence| taken.left[*sentence as usize] = true);
        group.sentences.right.iter().for_each(|sentence| taken.right[*sentence as usize] = true);
    }
    let rank = |cell: &Cell, belief: f64| if cells.with_meaning { belief + cell.sense() } else { belief };
    let worth_reading = |link: &Link| link.belief >= thresholds.related && pinned.leaves(link);
    let links = believed(cells, beliefs).filter(|(_, link)| worth_reading(link));
    let mut links: Vec<(f64, Link)> = links.map(|(cell, link)| (rank(cell, link.belief), link)).collect();
    links.sort_by(|(one, link), (other, than)| {
        other.total_cmp(one).then((link.left, link.right).cmp(&(than.left, than.right)))
    });
    let mut found = Vec::new();
    for (_, link) in links {
        let (left, right) = (link.left as usize, link.right as usize);
        if found.len() < RELATED_MAX && !taken.left[left] && !taken.right[right] {
            (taken.left[left], taken.right[right]) = (true, true);
            found.push(Group { sentences: Pair::new(vec![link.left], vec![link.right]), belief: link.belief });
        }
    }
    found
}

/// How many pairs are called related at most: more would be a list nobody reads.
const RELATED_MAX: usize = 10;

/// Of the links between equal sentences keeps one a sentence, earlier choices first.
fn one_to_one(links: Vec<Link>, n: Pair<usize>, twins: Pair<&[u32]>) -> Vec<Link> {
    let mut taken = n.map(|count| vec![false; count]);
    let mut keep = |link: &Link| {
        let (left, right) = (link.left as usize, link.right as usize);
        if twins.left[left] != twins.right[right] {
            return true;
        }
        let free = !taken.left[left] && !taken.right[right];
        taken.left[left] |= free;
        taken.right[right] |= free;
        free
    };
    links.into_iter().filter(|link| keep(link)).collect()
}

fn in_order(all: &[Link], n: Pair<usize>, thresholds: &Thresholds) -> Vec<Link> {
    let candidates: Vec<Link> = all.iter().copied().filter(|link| link.belief > thresholds.path).collect();
    let mut links = chain::heaviest(&candidates, n, |link| link.belief - thresholds.path);
    let mut taken = n.map(|count| vec![false; count]);
    for link in &links {
        taken.left[link.left as usize] = true;
        taken.right[link.right as usize] = true;
    }
    let free = |link: &Link| !taken.left[link.left as usize] && !taken.right[link.right as usize];
    let crossing = candidates.iter().copied().filter(|link| link.belief >= thresholds.crossing && free(link));
    links.extend(near_best(crossing.collect(), n, thresholds.slack));
    links
}

/// Links close to the best of their sentences; those near their place in the common order come first.
fn in_any_order(mut links: Vec<Link>, n: Pair<usize>, thresholds: &Thresholds) -> Vec<Link> {
    links.retain(|link| link.belief >= thresholds.free);
    let mut links = near_best(links, n, thresholds.slack);
    links.sort_by_key(|link| {
        let across = |at: u32, scale: usize| (2 * u64::from(at) + 1) * scale as u64;
        across(link.left, n.right).abs_diff(across(link.right, n.left))
    });
    links
}

/// Keeps links that lie within `slack` of the best of both their sentences.
fn near_best(links: Vec<Link>, n: Pair<usize>, slack: f64) -> Vec<Link> {
    let mut best = n.map(|count| vec![0.0f64; count]);
    for link in &links {
        let (left, right) = (&mut best.left[link.left as usize], &mut best.right[link.right as usize]);
        *left = left.max(link.belief);
        *right = right.max(link.belief);
    }
    let near = |link: &Link| {
        let bar = best.left[link.left as usize].max(best.right[link.right as usize]);
        link.belief >= bar - slack
    };
    links.into_iter().filter(near).collect()
}
