//! What one text says in a sentence and the other splits in two: the second half joins its first.
//!
//! Half a sentence is like a whole one only in part, so that its own likeness may stay below every threshold. What tells
//! the halves is that both together are more like the whole than one alone (merging of neighbours as in Moore 2002 and
//! MASSalign, Paetzold et al. 2017).

use super::groups::Group;
use super::pins::Pinned;
use crate::engine::config::Pin;
use crate::engine::pair::{Pair, Side};
use crate::engine::reading::{Pairing, Reading};
use crate::engine::span::{Offset, SentenceIdx};
use crate::engine::weigh::Weights;

/// By how much a sentence must raise the likeness of a group, weighted share of stems, 0 to 1.
const GAIN_MIN: f64 = 0.02;
/// What the sentence shares with what the group's other side has left over, as a part of the sentence.
const SHARE_MIN: f64 = 0.4;
/// Groups less believed than this do not grow.
const BELIEF_MIN: f64 = 0.5;
/// How many sentences a group may take in: more would be a summary.
const TAKEN_MAX: usize = 3;

/// What growing works from.
#[derive(Clone, Copy)]
pub struct Wording<'a> {
    /// Both sides.
    pub readings: Pair<&'a Reading<'a>>,
    /// How much each stem tells.
    pub weights: &'a Weights,
    /// Which sentences may stand side by side.
    pub pairing: &'a Pairing,
}

/// Lets groups of one sentence with one or more take in free sentences beside the more, the surest group first.
///
/// The reader's pins stand: no sentence joins one that it was parted from. Linear in the words of grouped sentences and
/// their neighbours.
pub fn grow(groups: &mut [Group], wording: Wording<'_>, pins: &[Pin]) {
    let n = wording.readings.map(|reading| reading.n_sentences() as usize);
    let pinned = Pinned::new(pins, n);
    let mut taken = n.map(|count| vec![false; count]);
    for group in groups.iter() {
        for side in Side::BOTH {
            group.sentences[side].iter().for_each(|sentence| taken[side][*sentence as usize] = true);
        }
    }
    let mut order: Vec<usize> = (0..groups.len()).filter(|at| groups[*at].belief >= BELIEF_MIN).collect();
    order.sort_by(|one, other| groups[*other].belief.total_cmp(&groups[*one].belief).then(one.cmp(other)));
    for at in order {
        // Only one side can become the more; which one must not depend on which text stands left.
        let growing = |side| Growing { wording, pinned: &pinned, side };
        let gains = Pair::from_fn(|side: Side| growing(side).best(&groups[at], &taken).map_or(0.0, |(gain, _)| gain));
        let side = if gains.left > gains.right { Side::Left } else { Side::Right };
        if gains.left != gains.right {
            growing(side).grow(&mut groups[at], &mut taken);
        }
    }
}

/// One side of a group that may take in sentences.
struct Growing<'a> {
    wording: Wording<'a>,
    pinned: &'a Pinned,
    side: Side,
}

impl Growing<'_> {
    fn grow(&self, group: &mut Group, taken: &mut Pair<Vec<bool>>) {
        for _ in 0..TAKEN_MAX {
            let Some((_, sentence)) = self.best(group, taken) else { return };
            taken[self.side][sentence as usize] = true;
            group.sentences[self.side].push(sentence);
            group.sentences[self.side].sort_unstable();
        }
    }

    /// The free sentence beside a group that makes it most like the one sentence of its other side, and by how much.
    fn best(&self, group: &Group, taken: &Pair<Vec<bool>>) -> Option<(f64, u32)> {
        let &[whole] = group.sentences[self.side.other()].as_slice() else { return None };
        let taken = &taken[self.side];
        let whole_stems = self.stems(self.side.other(), &[whole]);
        let own = self.stems(self.side, &group.sentences[self.side]);
        let beside = beside(&group.sentences[self.side], taken.len());
        let is_open = |sentence: &u32| !taken[*sentence as usize] && self.may_join(*sentence, whole);
        let open = beside.into_iter().flatten().filter(is_open);
        let gains = open.filter_map(|sentence| {
            let gain = self.gain(&whole_stems, &own, &self.stems(self.side, &[sentence]))?;
            Some((gain, sentence))
        });
        gains.max_by(|one, other| one.0.total_cmp(&other.0))
    }

    fn may_join(&self, sentence: u32, whole: u32) -> bool {
        let at = if self.side == Side::Left { Pair::new(sentence, whole) } else { Pair::new(whole, sentence) };
        let link = super::Link { left: at.left, right: at.right, belief: 1.0 };
        self.wording.pairing.allows(at.left as usize, at.right as usize) && self.pinned.leaves(&link)
    }

    /// The distinct stems of some sentences, ascending.
    fn stems(&self, side: Side, sentences: &[u32]) -> Vec<u32> {
        let reading = self.wording.readings[side];
        let tokens = sentences.iter().flat_map(|sentence| reading.tokens_of(SentenceIdx::new(*sentence)));
        let mut stems: Vec<u32> = tokens.map(|token| token.stem).collect();
        stems.sort_unstable();
        stems.dedup();
        stems
    }

    /// By how much a sentence makes a group more like the whole; `None` when it does not enough.
    fn gain(&self, whole: &[u32], own: &[u32], sentence: &[u32]) -> Option<f64> {
        let weight = |stems: &mut dyn Iterator<Item = u32>| -> f64 {
            stems.map(|stem| self.wording.weights.salience[stem as usize]).sum()
        };
        let holds = |set: &[u32], stem: u32| set.binary_search(&stem).is_ok();
        let whole_sum = weight(&mut whole.iter().copied());
        let own_sum = weight(&mut own.iter().copied());
        let own_shared = weight(&mut own.iter().copied().filter(|stem| holds(whole, *stem)));
        let fresh = || sentence.iter().copied().filter(|stem| !holds(own, *stem));
        let fresh_sum = weight(&mut fresh());
        let fresh_shared = weight(&mut fresh().filter(|stem| holds(whole, *stem)));
        let likeness = |shared: f64, sum: f64| shared / libm::sqrt(sum * whole_sum).max(f64::MIN_POSITIVE);
        let gain = likeness(own_shared + fresh_shared, own_sum + fresh_sum) - likeness(own_shared, own_sum);
        (gain >= GAIN_MIN && fresh_shared >= SHARE_MIN * fresh_sum).then_some(gain)
    }
}

/// The sentences before and after some, of so many.
fn beside(sentences: &[u32], n: usize) -> [Option<u32>; 2] {
    let before = sentences.first().and_then(|first| first.checked_sub(1));
    let after = sentences.last().map(|last| last + 1).filter(|after| (*after as usize) < n);
    [before, after]
}
