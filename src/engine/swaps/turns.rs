//! Turns of several words that stand for others: “set fire to” and “torched”.

use super::meetings::Meeting;
use crate::engine::classify::Evidence;
use crate::engine::pair::{Pair, Side};
use crate::engine::refine::Synonyms;
use crate::engine::span::{Offset, SentenceIdx, TokenSpan};
use rustc_hash::FxHashMap;

/// Where turns stand, by which pair of turns it is.
pub(super) struct Turns {
    places: Pair<FxHashMap<u32, Vec<(usize, TokenSpan)>>>,
}

impl Turns {
    /// Finds the turns of both sides. Linear in tokens, each with a search among the turns that start with it.
    pub(super) fn new(evidence: Evidence<'_>, synonyms: &Synonyms) -> Self {
        let turns = synonyms.turns();
        let places = Pair::from_fn(|side: Side| {
            let mut starts: FxHashMap<u32, Vec<usize>> = FxHashMap::default();
            for (at, turn) in turns.iter().enumerate() {
                if let Some(first) = turn[side].first() {
                    starts.entry(*first).or_default().push(at);
                }
            }
            let mut places: FxHashMap<u32, Vec<(usize, TokenSpan)>> = FxHashMap::default();
            if starts.is_empty() {
                return places;
            }
            let reading = evidence.readings[side];
            for (at, stem) in (0u32..).zip(&reading.stems) {
                for number in starts.get(stem).into_iter().flatten() {
                    let turn = &turns[*number][side];
                    let end = at as usize + turn.len();
                    let sentence = reading.tokens[at as usize].sentence;
                    let whole = reading.stems.get(at as usize..end).is_some_and(|stems| stems == turn)
                        && reading.tokens[end - 1].sentence == sentence;
                    if whole {
                        let place = (*number, TokenSpan::of(at, at + turn.len() as u32));
                        places.entry(sentence.get()).or_default().push(place);
                    }
                }
            }
            places
        });
        Self { places }
    }

    /// The turns of a meeting that stand for each other, the longest first.
    pub(super) fn between(&self, evidence: Evidence<'_>, meeting: &Meeting) -> Vec<Pair<TokenSpan>> {
        if self.places.left.is_empty() || self.places.right.is_empty() {
            return Vec::new();
        }
        let inside = Pair::from_fn(|side: Side| {
            let sentence = |at: &u32| evidence.readings[side].tokens[*at as usize].sentence;
            let mut sentences: Vec<SentenceIdx> = meeting.tokens[side].iter().map(sentence).collect();
            sentences.dedup();
            let places = sentences.iter().filter_map(|sentence| self.places[side].get(&sentence.get()));
            places.flatten().copied().collect::<Vec<_>>()
        });
        let mut found: Vec<Pair<TokenSpan>> = Vec::new();
        for (number, left) in &inside.left {
            found.extend(inside.right.iter().filter(|right| right.0 == *number).map(|right| Pair::new(*left, right.1)));
        }
        found.retain(|turn| !is_linked(evidence, *turn));
        found.sort_by_key(|turn| (std::cmp::Reverse(turn.left.len() + turn.right.len()), turn.left, turn.right));
        found
    }
}

/// Whether the words of a turn stand on the other side too, so that nothing was swapped.
fn is_linked(evidence: Evidence<'_>, turn: Pair<TokenSpan>) -> bool {
    Side::BOTH.into_iter().any(|side| {
        let stems = evidence.readings.map(|reading| reading.stems.as_slice());
        let repeated = |at: u32| {
            let partner = evidence.links.partner[side][at as usize];
            partner.is_some_and(|other| stems[side][at as usize] == stems[side.other()][other as usize])
        };
        let tells = |at: &u32| !evidence.weights.function[stems[side][*at as usize] as usize];
        turn[side].iter().map(Offset::get).filter(tells).any(repeated)
    })
}
