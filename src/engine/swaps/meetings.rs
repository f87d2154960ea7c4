//! Which sentences are read against each other for swaps, and what is known to be the same in them.
//!
//! Sentences that match are read first, then those about the same matter, then those that no match holds but that
//! state the same figure or the same quotation.

use super::Known;
use crate::engine::classify::Evidence;
use crate::engine::figures::Found;
use crate::engine::names::{self, Mention};
use crate::engine::pair::{Pair, Side};
use crate::engine::span::{ByteSpan, Offset};
use crate::engine::wordbook::Notes;
use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};

/// Sentences of both sides that are read against each other.
#[derive(Debug)]
pub(super) struct Meeting {
    /// Their tokens, in text order.
    pub(super) tokens: Pair<Vec<u32>>,
    /// Which of the sentence pairs it is; none for sentences that only a figure or a quotation ties.
    pub(super) pair: Option<u32>,
    /// Whether the sentences make the same statement.
    pub(super) is_match: bool,
    /// Tokens known to stand for each other, sorted by the left one.
    pub(super) anchors: Vec<Pair<u32>>,
}

/// Sentences with more words are not read.
const WORDS_MAX: usize = 400;

/// All meetings, the surest first. Linear in groups and in paired figures and quotations.
pub(super) fn all(notes: Pair<&Notes<'_>>, evidence: Evidence<'_>, known: Known<'_>) -> Vec<Meeting> {
    let host = Host { notes, evidence, known, answers: answers(notes, known) };
    let mut seen: FxHashSet<(u32, u32)> = FxHashSet::default();
    let mut meetings = Vec::new();
    let groups = evidence.groups.iter().map(|group| (group, true));
    let related = evidence.related.iter().map(|group| (group, false));
    for (number, (group, is_match)) in (0u32..).zip(groups.chain(related)) {
        let sides = &group.sentences;
        seen.extend(sides.left.iter().flat_map(|left| sides.right.iter().map(|right| (*left, *right))));
        meetings.extend(host.meeting(group.sentences.as_ref().map(Vec::as_slice), Some(number), is_match));
    }
    let mut tied = host.tied_sentences();
    tied.extend(known.kindred);
    tied.retain(|tied| seen.insert((tied.left, tied.right)));
    meetings.extend(tied.into_iter().filter_map(|tied| {
        let sentences = Pair::new([tied.left], [tied.right]);
        host.meeting(sentences.as_ref().map(|sentence| &sentence[..]), None, false)
    }));
    meetings
}

/// Tokens of paired figures, by left token: their first and their last words.
fn answers(notes: Pair<&Notes<'_>>, known: Known<'_>) -> FxHashMap<u32, Vec<u32>> {
    let mut answers: FxHashMap<u32, Vec<u32>> = FxHashMap::default();
    for row in known.figure_pairs {
        let (Some(left), Some(right)) = (&row.sides.left, &row.sides.right) else { continue };
        let spans = Pair::new(left.span, right.span);
        let tokens = Pair::from_fn(|side: Side| {
            let at = notes[side].token_at(spans[side].start().index());
            let figures = known.figures[side];
            let at = figures.partition_point(|figure| figure.tokens().start().get() < at);
            figures.get(at).map(Found::tokens)
        });
        if let (Some(left), Some(right)) = (tokens.left, tokens.right) {
            answers.entry(left.start().get()).or_default().push(right.start().get());
            if left.len() > 1 && right.len() > 1 {
                answers.entry(left.end().get() - 1).or_default().push(right.end().get() - 1);
            }
        }
    }
    answers
}

struct Host<'a> {
    notes: Pair<&'a Notes<'a>>,
    evidence: Evidence<'a>,
    known: Known<'a>,
    answers: FxHashMap<u32, Vec<u32>>,
}

impl Host<'_> {
    fn meeting(&self, sentences: Pair<&[u32]>, pair: Option<u32>, is_match: bool) -> Option<Meeting> {
        let partner = &self.evidence.links.partner;
        let stems = self.evidence.readings.map(|reading| reading.stems.as_slice());
        let tokens = Pair::from_fn(|side: Side| {
            let spans = &self.evidence.readings[side].sentence_tokens;
            let tokens = sentences[side].iter().flat_map(|sentence| spans[*sentence as usize].iter());
            tokens.map(Offset::get).collect::<Vec<u32>>()
        });
        let other_word = |side: Side, at: usize, partner: u32| stems[side][at] != stems[side.other()][partner as usize];
        let is_open = |side: Side| {
            let mut ats = tokens[side].iter().map(|at| *at as usize);
            // Where every word is linked, two different ones may still stand for each other.
            ats.any(|at| partner[side][at].is_none_or(|partner| other_word(side, at, partner)))
        };
        let short = tokens.left.len() + tokens.right.len() <= WORDS_MAX;
        if !short || !Side::BOTH.into_iter().all(is_open) {
            return None;
        }
        let anchors = self.anchors(tokens.as_ref().map(Vec::as_slice), is_match);
        Some(Meeting { tokens, pair, is_match, anchors })
    }

    /// What stands for what already: linked words, paired figures, mentions of one name, and, where words are not
    /// linked, equal words that stand once on each side.
    fn anchors(&self, tokens: Pair<&[u32]>, is_match: bool) -> Vec<Pair<u32>> {
        let mut found: Vec<Pair<u32>> = Vec::new();
        let inside = |right: &u32| tokens.right.binary_search(right).is_ok();
        for left in tokens.left {
            let linked = self.evidence.links.partner.left[*left as usize].filter(inside);
            let answer = || self.answers.get(left).and_then(|rights| rights.iter().copied().find(|at| inside(at)));
            found.extend(linked.or_else(answer).map(|right| Pair::new(*left, right)));
        }
        self.add_names(tokens, &mut found);
        if !is_match {
            self.add_equal(tokens, &mut found);
        }
        found.sort_by_key(|at| (at.left, at.right));
        let mut taken = FxHashSet::with_capacity_and_hasher(found.len(), FxBuildHasher);
        found.dedup_by_key(|at| at.left);
        found.retain(|at| taken.insert(at.right));
        found
    }

    fn add_names(&self, tokens: Pair<&[u32]>, found: &mut Vec<Pair<u32>>) {
        let mentions = Pair::from_fn(|side: Side| -> Vec<(u32, u32)> {
            let (Some(first), Some(last)) = (tokens[side].first(), tokens[side].last()) else {
                return Vec::new();
            };
            let stretch = self.notes[side].span(*first).join(self.notes[side].span(*last));
            let inside = names::inside(self.known.names[side], stretch);
            let last_word = |mention: &Mention| self.notes[side].token_at(mention.span.end().index()).checked_sub(1);
            inside.iter().filter_map(|mention| Some((mention.name, last_word(mention)?))).collect()
        });
        for (name, left) in &mentions.left {
            let mut same = mentions.right.iter().filter(|other| other.0 == *name);
            if let (Some((_, right)), None) = (same.next(), same.next()) {
                found.push(Pair::new(*left, *right));
            }
        }
    }

    fn add_equal(&self, tokens: Pair<&[u32]>, found: &mut Vec<Pair<u32>>) {
        let once = Pair::from_fn(|side: Side| {
            let stems = &self.evidence.readings[side].stems;
            let mut by_stem: FxHashMap<u32, Option<u32>> = FxHashMap::default();
            for at in tokens[side] {
                by_stem.entry(stems[*at as usize]).and_modify(|only| *only = None).or_insert(Some(*at));
            }
            by_stem
        });
        for left in tokens.left {
            let stem = self.evidence.readings.left.stems[*left as usize];
            if let (Some(Some(left)), Some(Some(right))) = (once.left.get(&stem), once.right.get(&stem)) {
                found.push(Pair::new(*left, *right));
            }
        }
    }

    /// Sentences that state the same figure or the same quotation.
    fn tied_sentences(&self) -> Vec<Pair<u32>> {
        let figures = self
            .known
            .figure_pairs
            .iter()
            .filter_map(|row| Some(Pair::new(row.sides.left.as_ref()?.span, row.sides.right.as_ref()?.span)));
        let quotes = self
            .known
            .quote_pairs
            .iter()
            .filter_map(|row| Some(Pair::new(row.sides.left.as_ref()?.span, row.sides.right.as_ref()?.span)));
        let sentence = |side: Side, span: ByteSpan| {
            let token = self.notes[side].token_at(span.start().index());
            Some(self.evidence.readings[side].tokens.get(token as usize)?.sentence.index() as u32)
        };
        let both = |spans: Pair<ByteSpan>| {
            Some(Pair::new(sentence(Side::Left, spans.left)?, sentence(Side::Right, spans.right)?))
        };
        figures.chain(quotes).filter_map(both).collect()
    }
}
