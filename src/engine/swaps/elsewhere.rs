//! Words of one meaning in sentences that nothing ties: “vicar” in one text, “priest” in the other.
//!
//! Of two texts on one matter each has its own word for much of it, wherever it stands. Many such pairs meet by accident,
//! so that only words count that each text has once and the other not at all, that tell something by being rare, and
//! whose sentences lie at about the same place: beside sentences that match, equally far into their texts, or with rare
//! words in common.

use super::Finder;
use crate::engine::comparison::WordSwap;
use crate::engine::pair::{Pair, Side};
use crate::engine::span::{Offset, TokenSpan};
use crate::engine::wordbook::Role;
use rustc_hash::FxHashSet;

/// Words are swapped from this sum of evidence on. Of a hundred listed at it on labelled pairs, some fifty are sensible.
const LEAST: f64 = 2.2;
/// What standing beside sentences that match is worth.
const NEAR: f64 = 1.0;
/// So far apart, in parts of their texts, two sentences are at one place, or not far from it.
const SAME_DEPTH: f64 = 0.12;
const LIKE_DEPTH: f64 = 0.3;
/// In longer texts, in sentences, much stands equally far into them.
const SENTENCES_MAX: usize = 100;
/// Rarity, in hundredths of a nat, that is worth as much as standing near.
const SHARED_RARITY: f64 = 600.0;
const OWN_RARITY: f64 = 540.0;

impl Finder<'_> {
    /// Such words, the surest first; some may share words with other swaps. Linear in tokens and in the known pairs of
    /// words that both texts have.
    pub(super) fn elsewhere(&self) -> Vec<WordSwap> {
        let once = Pair::from_fn(|side: Side| self.words_once(side));
        let matched = self.matched_sentences();
        let mut found: Vec<(f64, Pair<u32>)> = Vec::new();
        let listed = self
            .known
            .synonyms
            .words()
            .iter()
            .filter_map(|(left, right)| Some(Pair::new(once.left[*left as usize]?, once.right[*right as usize]?)));
        let nouns = once.as_ref().map(|once| once.iter().copied().flatten().collect::<Vec<u32>>());
        let compounds = self.heads.pairs(self.notes, nouns.as_ref().map(Vec::as_slice));
        for at in listed.chain(compounds) {
            let worth = self.worth_elsewhere(at, &matched);
            if worth >= LEAST && !self.both_say(at) && !self.is_one_word(at) {
                found.push((worth, at));
            }
        }
        found.sort_by(|(one, at), (other, than)| {
            other.total_cmp(one).then((at.left, at.right).cmp(&(than.left, than.right)))
        });
        let swap = |at: Pair<u32>| self.swap(at.map(|at| TokenSpan::of(at, at + 1)), None);
        found.into_iter().map(|(_, at)| swap(at)).collect()
    }

    /// By stem, the only place of a side that has it, of words that tell something and that the other side has not.
    fn words_once(&self, side: Side) -> Vec<Option<u32>> {
        let stems = self.evidence.readings.map(|reading| reading.stems.as_slice());
        let mut places = vec![None; self.evidence.weights.function.len()];
        let mut again = vec![false; places.len()];
        stems[side.other()].iter().for_each(|stem| again[*stem as usize] = true);
        for (at, stem) in (0u32..).zip(stems[side]) {
            let stem = *stem as usize;
            places[stem] = Some(at).filter(|_| !again[stem]);
            again[stem] = true;
        }
        places.into_iter().map(|at| at.filter(|at| self.tells(side, *at))).collect()
    }

    /// Pairs of sentences of which one pair beside them matches, or they themselves do.
    fn matched_sentences(&self) -> FxHashSet<(u32, u32)> {
        let groups = self.evidence.groups.iter();
        let pairs = groups.flat_map(|group| {
            let rights = &group.sentences.right;
            group.sentences.left.iter().flat_map(move |left| rights.iter().map(move |right| (*left, *right)))
        });
        pairs.collect()
    }

    fn worth_elsewhere(&self, at: Pair<u32>, matched: &FxHashSet<(u32, u32)>) -> f64 {
        let readings = self.evidence.readings;
        let stems = Pair::from_fn(|side: Side| readings[side].stems[at[side] as usize]);
        let rarity = |stem: u32| f64::from(self.evidence.weights.rarity[stem as usize]);
        let own = (rarity(stems.left) + rarity(stems.right)) / OWN_RARITY;
        let sentence = Pair::from_fn(|side: Side| readings[side].tokens[at[side] as usize].sentence.get());
        let beside = |at: u32| at.saturating_sub(1)..=at + 1;
        let near =
            beside(sentence.left).any(|left| beside(sentence.right).any(|right| matched.contains(&(left, right))));
        own + if near { NEAR } else { 0.0 } + self.depth_worth(sentence) + self.shared_worth(sentence)
    }

    /// What standing equally far into the texts is worth.
    fn depth_worth(&self, sentence: Pair<u32>) -> f64 {
        let n = self.evidence.readings.map(|reading| reading.sentence_tokens.len());
        let depth = Pair::from_fn(|side: Side| f64::from(sentence[side]) / n[side].max(1) as f64);
        let apart = (depth.left - depth.right).abs();
        match n.left.max(n.right) <= SENTENCES_MAX {
            true if apart < SAME_DEPTH => 1.0,
            true if apart < LIKE_DEPTH => 0.5,
            _ => 0.0,
        }
    }

    /// What the rare words are worth that two sentences share.
    fn shared_worth(&self, sentence: Pair<u32>) -> f64 {
        let stems = Pair::from_fn(|side: Side| {
            let reading = self.evidence.readings[side];
            &reading.stems[reading.sentence_tokens[sentence[side] as usize].range()]
        });
        let left: FxHashSet<u32> = stems.left.iter().copied().collect();
        let both: FxHashSet<u32> = stems.right.iter().copied().filter(|stem| left.contains(stem)).collect();
        let shared: u32 = both.into_iter().map(|stem| self.evidence.weights.rarity[stem as usize]).sum();
        (f64::from(shared) / SHARED_RARITY).min(1.0)
    }

    fn both_say(&self, at: Pair<u32>) -> bool {
        Side::BOTH.into_iter().all(|side| self.notes[side].has(at[side], Role::Says))
    }
}
