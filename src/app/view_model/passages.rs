//! All passages as a list, to be sorted and looked through.

use super::joined::{Joined, Listed, Wording, wording};
use super::links::{Link, LinkKind};
use super::steps::{kind_label, kind_name, shorten};
use super::{View, paragraph_number};
use crate::app::state::{Gaps, Reading};
use crate::app::view_model::sorted::sort_by_key;
use crate::engine::{Comparison, Pair, Side, passages};
use crate::say;
use rustc_hash::FxHashMap;

/// A passage in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// Its link.
    pub link: u32,
    /// What it is: "Moved".
    pub label: String,
    /// The kind as marks call it.
    pub kind: &'static str,
    /// How it begins, in the first text that has it, with the gaps it goes on over.
    pub words: Vec<Wording>,
    /// The side whose words these are.
    pub side: Side,
    /// The paragraphs it stands in.
    pub paragraphs: Pair<Option<u32>>,
    /// How many words it has.
    pub length: u32,
    /// How many sentences it stands from its place, when it moved; negative is earlier.
    pub distance: Option<i32>,
    /// Where it starts, in bytes.
    starts: Pair<Option<u32>>,
    /// Its place among the kinds.
    rank: u8,
}

/// By what the list is sorted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// As A has them; what A lacks comes last.
    #[default]
    InA,
    /// As B has them.
    InB,
    /// The same kinds together.
    Kind,
    /// The longest first.
    Length,
    /// What moved farthest first.
    Distance,
}

impl Sort {
    /// All orders, as the columns of the list.
    pub const ALL: [Sort; 5] = [Sort::InA, Sort::InB, Sort::Kind, Sort::Length, Sort::Distance];
}

/// Longer beginnings are cut.
const WORDS_CHARS_MAX: usize = 90;

impl View {
    /// The passages of these steps that hold some words, in an order; wording that goes on over `gaps` is one passage.
    pub fn passages(&self, reading: &Reading, steps: &[u32], (words, gaps): (&str, Gaps), sort: Sort) -> Vec<Passage> {
        let distances = distances(&reading.comparison);
        let sought = words.trim().to_lowercase();
        let holds = |link: &Link| {
            let text = |side: Side| link.spans[side].map_or("", |span| reading.articles[side].slice(span));
            sought.is_empty() || Side::BOTH.iter().any(|side| text(*side).to_lowercase().contains(&sought))
        };
        let links = steps.iter().filter_map(|step| Some((*step, self.link(*step)?)));
        let found = links.filter(|(_, link)| holds(link));
        let mut joined = Joined::new(self.words_min, reading, gaps);
        let mut passages: Vec<Passage> = found
            .filter_map(|(number, link)| {
                let alone = || self.passage(reading, number, link, &distances);
                match joined.list(link) {
                    Listed::Alone => Some(alone()),
                    Listed::Whole(whole) => Some(alone().joined(whole, reading)),
                    Listed::Before => None,
                }
            })
            .collect();
        // What is equal stays in reading order.
        sort_by_key(&mut passages, |passage| key(passage, sort));
        passages
    }

    fn passage(&self, reading: &Reading, number: u32, link: &Link, distances: &FxHashMap<u32, i32>) -> Passage {
        let text = |side: Side| link.spans[side].map_or("", |span| reading.articles[side].slice(span));
        let side = if text(Side::Left).is_empty() { Side::Right } else { Side::Left };
        let count = |side| u32::try_from(text(side).split_whitespace().count()).unwrap_or(u32::MAX);
        Passage {
            link: number,
            // How long it is stands in a column of its own.
            label: kind_label(link),
            kind: kind_name(link.kind),
            words: vec![(shorten(text(side), WORDS_CHARS_MAX), false)],
            side,
            paragraphs: Pair::from_fn(|side| {
                let outline = &reading.comparison.outlines[side];
                paragraph_number(outline, &self.numbers[side], link.spans[side]?)
            }),
            length: if link.words > 0 { link.words } else { count(Side::Left).max(count(Side::Right)) },
            distance: link.passage.and_then(|passage| distances.get(&passage).copied()),
            starts: link.spans.map(|span| span.map(|span| crate::engine::Offset::get(span.start()))),
            rank: rank(link.kind),
        }
    }
}

impl Passage {
    /// The same as the whole of which it is the first part.
    fn joined(self, whole: &passages::Passage, reading: &Reading) -> Self {
        let (kind, label) =
            if self.distance.is_some() { ("moved", say::label_moved()) } else { ("shared", say::label_shared()) };
        Self {
            label: say::label_with_gaps(whole.gaps.len(), label),
            kind,
            words: wording(whole, reading),
            side: Side::Left,
            length: whole.shared_words,
            starts: whole.spans.map(|span| Some(crate::engine::Offset::get(span.start()))),
            ..self
        }
    }
}

fn key(passage: &Passage, sort: Sort) -> u32 {
    let start = |side: Side| passage.starts[side].unwrap_or(u32::MAX);
    match sort {
        Sort::InA => start(Side::Left),
        Sort::InB => start(Side::Right),
        Sort::Kind => u32::from(passage.rank),
        Sort::Length => u32::MAX - passage.length,
        Sort::Distance => u32::MAX - passage.distance.map_or(0, i32::unsigned_abs),
    }
}

/// How far each moved passage stands from its place.
fn distances(comparison: &Comparison) -> FxHashMap<u32, i32> {
    let of_pairs = comparison.sentence_pairs.iter().filter_map(|pair| pair.moved);
    let of_phrases = comparison.phrases.iter().filter_map(|phrase| phrase.moved);
    of_phrases.chain(of_pairs).map(|moved| (moved.passage, moved.sentences)).collect()
}

/// Kinds in the order of the filters.
fn rank(kind: LinkKind) -> u8 {
    match kind {
        LinkKind::Shared => 0,
        LinkKind::Moved => 1,
        LinkKind::Sentence | LinkKind::Statement => 2,
        LinkKind::Reworded => 3,
        LinkKind::Missing(_) => 4,
        LinkKind::Related => 5,
        LinkKind::Figure => 6,
        LinkKind::Only(Side::Left) => 7,
        LinkKind::Only(Side::Right) => 8,
    }
}
