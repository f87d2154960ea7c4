//! Word links and groups -> phrases, kinds of sentence pairs, and what stands on one side only.

use super::align::Group;
use super::anchor::Match;
use super::comparison::findings::sort_rows;
use super::comparison::{Missing, PairKind, Phrase, Rule, Rules, SentencePair, Tier};
use super::pair::{Pair, Side};
use super::reading::Reading;
use super::refine::WordLinks;
use super::similarity::Senses;
use super::span::{ByteSpan, Offset, SentenceIdx, TokenIdx, TokenSpan};
use super::weigh::Weights;

mod marks;
mod moves;
mod near;
mod reasons;
mod repeats;
mod rules;
mod runs;

pub use moves::mark_moves;
use runs::Run;

/// What the classification works from.
#[derive(Clone, Copy)]
pub struct Evidence<'a> {
    /// Both sides.
    pub readings: Pair<&'a Reading<'a>>,
    /// Sentences that belong together.
    pub groups: &'a [Group],
    /// Sentences that are about the same matter, no more.
    pub related: &'a [Group],
    /// Words that belong together.
    pub links: &'a WordLinks,
    /// How much each stem tells.
    pub weights: &'a Weights,
    /// Which words can stand for each other, or are used alike.
    pub senses: Senses<'a>,
    /// Every equal run of both sides, chosen or not.
    pub runs: &'a [Match],
}

/// Shared wording outside matched sentences must weigh at least this many hundredths of a nat.
pub const RARITY_MIN: u64 = 700;

/// Phrases of all tiers; sorted by left, then right span; disjoint on either side.
pub fn phrases(evidence: Evidence<'_>) -> Vec<Phrase> {
    let mut found: Vec<Phrase> = Vec::new();
    let before = evidence.readings.map(words_before);
    let before =
        |tokens: Pair<TokenSpan>| before.as_ref().zip(tokens).map(|(before, tokens)| before[tokens.start().index()]);
    for (number, run) in (0u32..).zip(runs::find(evidence)) {
        pieces(evidence, &run, number, before, &mut found);
    }
    let first_free = found.last().map_or(0, |phrase| phrase.run + 1);
    for (number, slot) in (first_free..).zip(&evidence.links.slots) {
        let sides = evidence.readings.zip(slot.tokens);
        found.push(Phrase {
            spans: marks::with_marks(evidence.readings, slot.tokens),
            tier: if slot.joined { Tier::Normalised } else { Tier::Reworded },
            rules: Rules::of(if slot.joined { Rule::Joined } else { Rule::Place }),
            rarity: evidence.weights.rarity_of(&evidence.readings.left.stems[slot.tokens.left.range()]) as u32,
            words: sides.map(|(reading, tokens)| reading.words(tokens)),
            words_before: before(slot.tokens),
            run: number,
            pair: Some(slot.group),
            moved: None,
            also: Pair::default(),
        });
    }
    sort_rows(&mut found, |phrase| phrase.spans);
    marks::add_free(evidence, &mut found);
    repeats::add(evidence, &mut found);
    found
}

/// How many surface words come before each token, and before the end.
fn words_before(reading: &Reading<'_>) -> Vec<u32> {
    let mut n_words = 0;
    let mut next = |words: u32| {
        let before = n_words;
        n_words += words;
        before
    };
    let words = reading.tokens.iter().map(|token| u32::from(token.words));
    words.chain([0]).map(&mut next).collect()
}

/// Cuts a run where its tier or the characters between its words change.
fn pieces(
    evidence: Evidence<'_>,
    run: &Run,
    number: u32,
    before: impl Fn(Pair<TokenSpan>) -> Pair<u32>,
    found: &mut Vec<Phrase>,
) {
    let readings = evidence.readings;
    let mut from = 0;
    for at in 1..=run.len {
        if at < run.len && continues(readings, run, at) {
            continue;
        }
        let tokens = run.at.map(|side| TokenSpan::of(side + from, side + at));
        let sides = readings.zip(tokens);
        found.push(Phrase {
            spans: marks::with_marks(readings, tokens),
            tier: tier(readings, run, from),
            rules: rules(readings, run, from..at),
            rarity: evidence.weights.rarity_of(&readings.left.stems[tokens.left.range()]) as u32,
            words: sides.map(|(reading, tokens)| reading.words(tokens)),
            words_before: before(tokens),
            run: number,
            pair: run.group,
            moved: None,
            also: Pair::default(),
        });
        from = at;
    }
}

/// Whether the `nth` word of a run continues the phrase of the one before it. Different words that stand for each other
/// do so one by one.
fn continues(readings: Pair<&Reading<'_>>, run: &Run, nth: u32) -> bool {
    let here = tier(readings, run, nth);
    here != Tier::Reworded && here == tier(readings, run, nth - 1) && same_gap(readings, run, nth)
}

/// The rules that some word of a piece needs.
fn rules(readings: Pair<&Reading<'_>>, run: &Run, piece: std::ops::Range<u32>) -> Rules {
    let tier = tier(readings, run, piece.start);
    let tokens = |nth: u32| Pair::from_fn(|side: Side| &readings[side].tokens[(run.at[side] + nth) as usize]);
    piece.map(|nth| rules::of(readings, tokens(nth), tier)).fold(Rules::default(), Rules::with)
}

fn tier(readings: Pair<&Reading<'_>>, run: &Run, nth: u32) -> Tier {
    let left = &readings.left.tokens[(run.at.left + nth) as usize];
    let right = &readings.right.tokens[(run.at.right + nth) as usize];
    if left.surface == right.surface {
        Tier::Exact
    } else if left.normal == right.normal {
        Tier::Normalised
    } else if left.stem == right.stem {
        Tier::Inflected
    } else {
        Tier::Reworded
    }
}

/// Whether the characters before the `nth` word of a run are the same on both sides.
fn same_gap(readings: Pair<&Reading<'_>>, run: &Run, nth: u32) -> bool {
    let before = |side: u32| TokenIdx::new(side + nth - 1);
    readings.left.gap_after(before(run.at.left)) == readings.right.gap_after(before(run.at.right))
}

/// The sentence pairs of all groups, in their order; then those that are merely related.
pub fn sentence_pairs(evidence: Evidence<'_>, phrases: &[Phrase]) -> Vec<SentencePair> {
    let mut own: Vec<Vec<&Phrase>> = vec![Vec::new(); evidence.groups.len()];
    for phrase in phrases {
        if let Some(pair) = phrase.pair {
            own[pair as usize].push(phrase);
        }
    }
    let make = |(group, phrases): (&Group, Vec<&Phrase>)| SentencePair {
        sentences: group
            .sentences
            .as_ref()
            .map(|numbers| numbers.iter().map(|number| SentenceIdx::new(*number)).collect()),
        kind: kind(evidence.readings, group, &phrases),
        score_milli: (group.belief * 1000.0) as u16,
        moved: None,
        why: reasons::find(evidence, group, &phrases),
    };
    let mut pairs: Vec<SentencePair> = evidence.groups.iter().zip(own).map(make).collect();
    pairs.extend(evidence.related.iter().map(|group| related(evidence, group)));
    pairs
}

/// A pair of sentences about the same matter. Their words are not read against each other.
fn related(evidence: Evidence<'_>, group: &Group) -> SentencePair {
    SentencePair {
        sentences: group
            .sentences
            .as_ref()
            .map(|numbers| numbers.iter().map(|number| SentenceIdx::new(*number)).collect()),
        kind: PairKind::Related,
        score_milli: (group.belief * 1000.0) as u16,
        moved: None,
        why: reasons::of_related(evidence, group),
    }
}

/// A pair is *same* when at least this share of the words on either side is shared, in hundredths.
const SAME_PERCENT_MIN: u32 = 75;

fn kind(readings: Pair<&Reading<'_>>, group: &Group, phrases: &[&Phrase]) -> PairKind {
    let shared = |side: Side| -> u32 {
        phrases.iter().filter(|phrase| phrase.tier != Tier::Reworded).map(|phrase| phrase.words[side]).sum()
    };
    let words = |side: Side| -> u32 {
        let sentences = group.sentences[side].iter();
        sentences.map(|number| readings[side].words(readings[side].sentence_tokens[*number as usize])).sum()
    };
    let same = |side: Side| shared(side) * 100 >= words(side) * SAME_PERCENT_MIN;
    if Side::BOTH.into_iter().all(same) { PairKind::Same } else { PairKind::Reworded }
}

/// Words inside sentence pairs that the other side lacks; sorted.
pub fn missing(readings: Pair<&Reading<'_>>, links: &WordLinks) -> Vec<Missing> {
    let place = |side: Side, before: TokenIdx| {
        let tokens = &readings[side].tokens;
        match before.index().checked_sub(1) {
            Some(previous) => tokens[previous].span.end(),
            None => tokens[before.index()].span.start(),
        }
    };
    let mut found: Vec<Missing> = links
        .gaps
        .iter()
        .map(|gap| Missing {
            pair: gap.group,
            side: gap.side,
            at: place(gap.side, gap.before),
            other: readings[gap.side.other()].bytes(gap.other),
        })
        .collect();
    found.sort();
    found
}

/// Sentences of each side whose statement the other side does not make, in text order: related ones too.
pub fn only(readings: Pair<&Reading<'_>>, pairs: &[SentencePair]) -> Pair<Vec<SentenceIdx>> {
    Pair::from_fn(|side| {
        let mut paired = vec![false; readings[side].n_sentences() as usize];
        for sentence in
            pairs.iter().filter(|pair| pair.kind != PairKind::Related).flat_map(|pair| &pair.sentences[side])
        {
            paired[sentence.index()] = true;
        }
        (0..readings[side].n_sentences()).map(SentenceIdx::new).filter(|sentence| !paired[sentence.index()]).collect()
    })
}

/// The words of a byte span, for reasons and tests.
pub(super) fn slice<'a>(reading: &Reading<'a>, span: ByteSpan) -> &'a str {
    &reading.text[span.range()]
}
