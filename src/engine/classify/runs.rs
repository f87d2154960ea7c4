//! Word links -> runs of words that follow each other on both sides.

use super::{Evidence, RARITY_MIN, slice};
use crate::engine::pair::{Pair, Side};
use crate::engine::reading::Reading;
use crate::engine::span::Offset;

/// Linked words that follow each other on both sides, inside one group or outside all of them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Run {
    /// The first token on each side.
    pub(super) at: Pair<u32>,
    /// How many tokens.
    pub(super) len: u32,
    /// The group both sides stand in.
    pub(super) group: Option<u32>,
}

/// All runs worth showing, in left order. Linear in tokens.
pub(super) fn find(evidence: Evidence<'_>) -> Vec<Run> {
    let group_of = GroupOf::new(evidence);
    let mut runs: Vec<Run> = Vec::new();
    for (left, right) in (0u32..).zip(&evidence.links.partner.left) {
        let Some(right) = *right else { continue };
        let at = Pair::new(left, right);
        let group = group_of.both(at);
        match runs.last_mut() {
            Some(run) if run.at.left + run.len == left && run.at.right + run.len == right && run.group == group => {
                run.len += 1;
            }
            _ => runs.push(Run { at, len: 1, group }),
        }
    }
    runs.retain(|run| if run.group.is_some() { tells_inside(evidence, run) } else { tells_alone(evidence, run) });
    runs
}

/// Whether shared wording outside matched sentences can hardly be an accident.
fn tells_alone(evidence: Evidence<'_>, run: &Run) -> bool {
    let stems = &evidence.readings.left.stems[run.at.left as usize..(run.at.left + run.len) as usize];
    run.len >= 2 && evidence.weights.rarity_of(stems) >= RARITY_MIN
}

/// Whether a run inside a group is worth a mark: in sentences of which little is tied not stray common words that
/// nothing holds in their place, and nowhere a stray letter of a script that parts no words, unless it is all there is.
fn tells_inside(evidence: Evidence<'_>, run: &Run) -> bool {
    let range = run.at.left as usize..(run.at.left + run.len) as usize;
    let reading = evidence.readings.left;
    let least = reading.tokens[range.clone()].iter().map(|token| letters_min(slice(reading, token.span))).max();
    let close = run.group.is_some_and(|group| evidence.links.close[group as usize]);
    let common = reading.stems[range].iter().all(|stem| evidence.weights.function[*stem as usize]);
    let same = (0..run.len)
        .map(|nth| run.at.map(|at| at + nth))
        .all(|at| reading.tokens[at.left as usize].normal == evidence.readings.right.tokens[at.right as usize].normal);
    let tells = close || !common || (same && is_held(evidence, run));
    let whole = is_first(evidence, run.at) && is_last(evidence, run.at.map(|at| at + run.len));
    tells && (whole || least.is_none_or(|least| run.len >= least))
}

/// How many tokens of this kind in a row say something: where each letter is a token, a single one is part of many
/// words.
fn letters_min(token: &str) -> u32 {
    match token.chars().next().map_or(0, u32::from) {
        // Thai, Lao, Burmese, Khmer.
        0x0E00..=0x0EFF | 0x1000..=0x109F | 0x1780..=0x17FF => 4,
        // Hiragana.
        0x3040..=0x309F => 2,
        _ => 1,
    }
}

/// How far the linked words may stand that hold stray common words in their place.
const HOLD_TOKENS_MAX: u32 = 3;

/// Whether linked words close by, before and after, stand in the same order on both sides and so hold the run.
fn is_held(evidence: Evidence<'_>, run: &Run) -> bool {
    let links = &evidence.links.partner;
    let end = run.at.map(|at| at + run.len);
    let near = |token: u32| links.left.get(token as usize).copied().flatten();
    let before = (1..=HOLD_TOKENS_MAX).find_map(|back| near(run.at.left.checked_sub(back)?));
    let after = (0..HOLD_TOKENS_MAX).find_map(|forth| near(end.left + forth));
    let held_before = before.is_some_and(|at| at < run.at.right && run.at.right - at <= HOLD_TOKENS_MAX);
    let held_after = after.is_some_and(|at| at >= end.right && at - end.right < HOLD_TOKENS_MAX);
    (held_before && (held_after || is_last(evidence, end))) || (held_after && is_first(evidence, run.at))
}

/// Whether a place opens its sentence on both sides.
fn is_first(evidence: Evidence<'_>, at: Pair<u32>) -> bool {
    Side::BOTH.into_iter().all(|side| {
        let tokens = &evidence.readings[side].tokens;
        at[side] == 0 || tokens[at[side] as usize - 1].sentence != tokens[at[side] as usize].sentence
    })
}

/// Whether a place lies one past the end of its sentence on both sides.
fn is_last(evidence: Evidence<'_>, end: Pair<u32>) -> bool {
    Side::BOTH.into_iter().all(|side| {
        let tokens = &evidence.readings[side].tokens;
        tokens.get(end[side] as usize).is_none_or(|next| next.sentence != tokens[end[side] as usize - 1].sentence)
    })
}

/// The group of each token, by its sentence.
struct GroupOf<'a> {
    readings: Pair<&'a Reading<'a>>,
    sentences: Pair<Vec<Option<u32>>>,
}

impl<'a> GroupOf<'a> {
    fn new(evidence: Evidence<'a>) -> Self {
        let mut sentences = evidence.readings.map(|reading| vec![None; reading.n_sentences() as usize]);
        for (number, group) in (0u32..).zip(evidence.groups) {
            for side in Side::BOTH {
                for sentence in &group.sentences[side] {
                    sentences[side][*sentence as usize] = Some(number);
                }
            }
        }
        Self { readings: evidence.readings, sentences }
    }

    /// The group that both tokens are in.
    fn both(&self, at: Pair<u32>) -> Option<u32> {
        let sentence = |side: Side| self.readings[side].tokens[at[side] as usize].sentence.index();
        let of = |side: Side| self.sentences[side][sentence(side)];
        of(Side::Left).filter(|group| of(Side::Right) == Some(*group))
    }
}
