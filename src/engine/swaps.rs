//! Words that one text puts where the other puts different ones.

mod beside;
mod places;

use super::classify::Evidence;
use super::comparison::{FigurePair, Phrase, QuotePair, SwapKind, Tier, WordSwap};
use super::figures::Found;
use super::names::Mention;
use super::pair::{Pair, Side};
use super::similarity::Meaning;
use super::span::{ByteSpan, Offset};
use super::wordbook::{Notes, Role};
use std::collections::BTreeMap;

/// The swapped words of all reworded phrases, but for those that hold no word that says anything, and those in matching
/// places that no phrase holds.
///
/// Linear in phrases and in the words of groups, each with a search in the figures and names.
pub fn find(
    phrases: &[Phrase],
    evidence: Evidence<'_>,
    meaning: Option<&Meaning>,
    notes: Pair<&Notes<'_>>,
    figures: Pair<&[Found]>,
    names: Pair<&[Mention]>,
    pairs: Pairs<'_>,
) -> Vec<WordSwap> {
    let reworded = phrases.iter().filter(|phrase| phrase.tier == Tier::Reworded);
    let linked = reworded.filter_map(|phrase| Some((phrase.spans, phrase.pair?)));
    let groups = 0..u32::try_from(evidence.groups.len()).expect("fewer groups than bytes");
    let placed = groups.flat_map(|group| {
        let runs = places::find(notes, evidence, meaning, group);
        runs.into_iter().map(move |runs| (Pair::from_fn(|side| evidence.readings[side].bytes(runs[side])), group))
    });
    let swap = |(spans, pair): (Pair<ByteSpan>, u32)| {
        let words = Pair::from_fn(|side| Words::new(notes[side], figures[side], names[side], spans[side]));
        let kind = kind(&words).filter(|kind| *kind != SwapKind::Wording || !is_one_word(notes, spans))?;
        Some(WordSwap { spans, pair, kind })
    };
    let beside = beside::find(notes, evidence, pairs.figures, pairs.quotes).into_iter();
    let beside = beside.map(|(at, group)| (Pair::from_fn(|side| notes[side].span(at[side])), group));
    let mut found: Vec<WordSwap> = linked.chain(beside).chain(placed).filter_map(swap).collect();
    drop_overlapping(&mut found);
    found
}

/// Keeps the first of swaps that share words on either side.
fn drop_overlapping(swaps: &mut Vec<WordSwap>) {
    let mut taken: Pair<BTreeMap<u32, u32>> = Pair::default();
    swaps.retain(|swap| {
        let is_free = |side: Side| {
            let span = swap.spans[side];
            let before = taken[side].range(..span.end().get()).next_back();
            before.is_none_or(|(_, end)| *end <= span.start().get())
        };
        let free = Side::BOTH.into_iter().all(is_free);
        if free {
            for side in Side::BOTH {
                taken[side].insert(swap.spans[side].start().get(), swap.spans[side].end().get());
            }
        }
        free
    });
}

/// The figures and quotations that both texts have.
#[derive(Clone, Copy, Debug)]
pub struct Pairs<'a> {
    /// Figures with their counterparts.
    pub figures: &'a [FigurePair],
    /// Quotations with their counterparts.
    pub quotes: &'a [QuotePair],
}

/// Whether both sides are forms of one word: “growth” and “grow”.
fn is_one_word(notes: Pair<&Notes<'_>>, spans: Pair<ByteSpan>) -> bool {
    let words = Pair::from_fn(|side: Side| notes[side].reading.text[spans[side].range()].to_lowercase());
    let alike = words.left.chars().zip(words.right.chars()).take_while(|(one, other)| one == other).count();
    let shorter = words.left.chars().count().min(words.right.chars().count());
    alike >= ALIKE_MIN && alike * 3 >= shorter * 2 && !words.left.contains(' ') && !words.right.contains(' ')
}

/// Words that begin with fewer equal letters may be two words.
const ALIKE_MIN: usize = 3;

/// What stands on one side of a swap.
#[derive(Clone, Copy)]
struct Words {
    figure: bool,
    name: bool,
    attribution: bool,
    content: bool,
}

impl Words {
    fn new(notes: &Notes<'_>, figures: &[Found], names: &[Mention], span: ByteSpan) -> Self {
        let tokens = notes.token_at(span.start().index())..notes.token_at(span.end().index());
        let at = figures.partition_point(|figure| figure.tokens().end().get() <= tokens.start);
        let figure = figures.get(at).is_some_and(|figure| figure.tokens().start().get() < tokens.end);
        let at = names.partition_point(|name| name.span.end() <= span.start());
        let name = names.get(at).is_some_and(|name| name.span.start() < span.end());
        let reports = |at: u32| notes.at(at).roles.iter().any(|role| matches!(role, Role::Says | Role::Hedge));
        Self {
            figure,
            name,
            attribution: tokens.clone().any(reports),
            content: tokens.clone().any(|at| !notes.at(at).is_function),
        }
    }
}

/// The kind of a swap; `None` when neither side says anything.
fn kind(words: &Pair<Words>) -> Option<SwapKind> {
    let both = |test: fn(Words) -> bool| Side::BOTH.into_iter().all(|side| test(words[side]));
    let either = |test: fn(Words) -> bool| Side::BOTH.into_iter().any(|side| test(words[side]));
    if both(|words| words.figure) {
        Some(SwapKind::Number)
    } else if both(|words| words.name) {
        Some(SwapKind::Name)
    } else if both(|words| words.attribution) {
        Some(SwapKind::Attribution)
    } else if either(|words| words.content) {
        Some(SwapKind::Wording)
    } else {
        None
    }
}
