//! Words in matching places that the linking of words left open: verbs of saying, and what stands between linked words.
//!
//! A list of swaps may guess where marks in the text may not: a reader sees both contexts and judges.

use crate::engine::align::Group;
use crate::engine::classify::Evidence;
use crate::engine::pair::{Pair, Side};
use crate::engine::refine::Slot;
use crate::engine::similarity::Meaning;
use crate::engine::span::{Offset, TokenSpan};
use crate::engine::wordbook::{Notes, Role};

/// Longer stretches between linked words are other statements.
const STRETCH_MAX: usize = 6;
/// More telling words than this are no wording but a statement.
const TELLING_MAX: usize = 3;
/// Words less alike than this mean something else.
const LIKENESS_MILLI_MIN: u32 = 350;
/// Groups with more words than this are not looked at.
const WORDS_MAX: usize = 400;

/// Words of one group in matching places, as runs of tokens.
pub(super) fn find(
    notes: Pair<&Notes<'_>>,
    evidence: Evidence<'_>,
    meaning: Option<&Meaning>,
    number: u32,
) -> Vec<Pair<TokenSpan>> {
    let group = &evidence.groups[number as usize];
    let has_open = |side: Side| {
        let partner = &evidence.links.partner[side];
        let spans = &evidence.readings[side].sentence_tokens;
        let mut tokens = group.sentences[side].iter().flat_map(|sentence| spans[*sentence as usize].iter());
        tokens.any(|at| partner[at.index()].is_none())
    };
    if !Side::BOTH.into_iter().all(has_open) {
        return Vec::new();
    }
    let open = Pair::from_fn(|side| tokens(evidence, group, side));
    if open.left.len() + open.right.len() > WORDS_MAX {
        return Vec::new();
    }
    let all = &evidence.links.slots;
    let slots = all.partition_point(|slot| slot.group < number)..all.partition_point(|slot| slot.group <= number);
    let places = Places { notes, evidence, slots: &all[slots], tokens: open };
    let mut found = places.verbs_of_saying();
    let alike = meaning.map_or_else(Vec::new, |meaning| places.by_meaning(meaning));
    for swap in alike.into_iter().chain(places.between_links()) {
        let taken = |other: &Pair<TokenSpan>| Side::BOTH.into_iter().any(|side| meets(other[side], swap[side]));
        if !found.iter().any(taken) {
            found.push(swap);
        }
    }
    found
}

fn tokens(evidence: Evidence<'_>, group: &Group, side: Side) -> Vec<u32> {
    let spans = &evidence.readings[side].sentence_tokens;
    group.sentences[side].iter().flat_map(|sentence| spans[*sentence as usize].iter()).map(Offset::get).collect()
}

fn meets(one: TokenSpan, other: TokenSpan) -> bool {
    one.start() < other.end() && other.start() < one.end()
}

struct Places<'a> {
    notes: Pair<&'a Notes<'a>>,
    evidence: Evidence<'a>,
    /// The slots of the group.
    slots: &'a [Slot],
    /// The words of the group on each side.
    tokens: Pair<Vec<u32>>,
}

impl Places<'_> {
    /// Whether a word has no counterpart yet.
    fn is_open(&self, side: Side, at: u32) -> bool {
        let in_slot = |tokens: TokenSpan| tokens.start().get() <= at && at < tokens.end().get();
        self.evidence.links.partner[side][at as usize].is_none()
            && !self.slots.iter().any(|slot| in_slot(slot.tokens[side]))
    }

    /// Verbs of saying without counterpart, in their order, where both sides have as many.
    fn verbs_of_saying(&self) -> Vec<Pair<TokenSpan>> {
        let verbs = Pair::from_fn(|side: Side| {
            let says = |at: &u32| self.notes[side].has(*at, Role::Says) && !self.notes[side].at(*at).is_capital;
            let open = self.tokens[side].iter().copied().filter(says).filter(|at| self.is_open(side, *at));
            open.map(|at| TokenSpan::of(at, at + 1)).collect::<Vec<_>>()
        });
        verbs.left.into_iter().zip(verbs.right).map(|(left, right)| Pair::new(left, right)).collect()
    }

    /// Telling words without counterpart that mean nearly the same, the likest first.
    fn by_meaning(&self, meaning: &Meaning) -> Vec<Pair<TokenSpan>> {
        let open = Pair::from_fn(|side: Side| {
            let notes = self.notes[side];
            let tells = |at: &u32| {
                let word = notes.at(*at);
                !word.is_function && !word.is_capital && word.figure.is_none() && self.is_open(side, *at)
            };
            self.tokens[side].iter().copied().filter(tells).collect::<Vec<u32>>()
        });
        let stems = self.evidence.readings.map(|reading| reading.stems.as_slice());
        let mut cells = Vec::new();
        for left in &open.left {
            for right in &open.right {
                let likeness = meaning.likeness_milli(stems.left[*left as usize], stems.right[*right as usize]);
                if likeness >= LIKENESS_MILLI_MIN {
                    cells.push((std::cmp::Reverse(likeness), *left, *right));
                }
            }
        }
        cells.sort_unstable();
        let mut found: Vec<Pair<TokenSpan>> = Vec::new();
        for (_, left, right) in cells {
            let swap = Pair::new(TokenSpan::of(left, left + 1), TokenSpan::of(right, right + 1));
            if !found.iter().any(|other| meets(other.left, swap.left) || meets(other.right, swap.right)) {
                found.push(swap);
            }
        }
        found
    }

    /// What stands between two links that follow each other on both sides.
    fn between_links(&self) -> Vec<Pair<TokenSpan>> {
        let links = self.links();
        let stretch = |side: Side, from: u32, to: u32| {
            let tokens = &self.tokens[side];
            let (first, end) = (tokens.partition_point(|at| *at <= from), tokens.partition_point(|at| *at < to));
            &tokens[first..end.max(first)]
        };
        let between = links.windows(2).filter_map(|two| {
            let open = Pair::from_fn(|side: Side| stretch(side, two[0][side], two[1][side]));
            let runs = Pair::from_fn(|side: Side| self.telling_run(side, open[side]));
            Some(Pair::new(runs.left?, runs.right?))
        });
        between.collect()
    }

    /// The links of the group that follow each other on both sides.
    fn links(&self) -> Vec<Pair<u32>> {
        let mut found: Vec<Pair<u32>> = Vec::new();
        for left in &self.tokens.left {
            let Some(right) = self.evidence.links.partner.left[*left as usize] else {
                continue;
            };
            if self.tokens.right.binary_search(&right).is_err() {
                continue;
            }
            match found.last() {
                Some(last) if right < last.right => {
                    // One word out of order says less than those before and after it.
                    found.pop();
                    if found.last().is_none_or(|last| last.right < right) {
                        found.push(Pair::new(*left, right));
                    }
                }
                _ => found.push(Pair::new(*left, right)),
            }
        }
        found
    }

    /// The words of a stretch from its first to its last telling one; `None` when it tells nothing or too much.
    fn telling_run(&self, side: Side, stretch: &[u32]) -> Option<TokenSpan> {
        let notes = self.notes[side];
        let tells = |at: &&u32| !notes.at(**at).is_function;
        let telling: Vec<u32> = stretch.iter().filter(tells).copied().collect();
        let (first, last) = (*telling.first()?, *telling.last()?);
        let plain = |at: &u32| {
            let word = notes.at(*at);
            !word.is_digits && word.figure.is_none() && self.is_open(side, *at)
        };
        let whole = ((last - first) as usize) < STRETCH_MAX && stretch.len() <= STRETCH_MAX;
        let one = (first..last).all(|at| notes.gap_after(at).trim().is_empty());
        let fits = whole && one && telling.len() <= TELLING_MAX && stretch.iter().all(plain);
        fits.then(|| TokenSpan::of(first, last + 1))
    }
}
