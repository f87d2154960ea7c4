//! Which paragraphs of one text meet which of the other: a map with A across and B down, and the same as a list.

use super::source::Source;
use super::{Finding, Group, filled};
use crate::app::view_model::sorted::sort_by_key;
use crate::app::view_model::steps::shorten;
use crate::engine::{ByteSpan, Offset, Pair, PairKind, Side, Tier};
use crate::say;
use rustc_hash::FxHashMap;

/// Two paragraphs that meet, as a field of the map: where it starts and how long it is on each side, in thousandths of
/// the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// What they have in common, for styles: much of their wording, statements, or the point they are about.
    pub kind: &'static str,
    /// Where it starts.
    pub starts: Pair<u32>,
    /// How long it is.
    pub lengths: Pair<u32>,
    /// The paragraphs.
    pub places: Pair<ByteSpan>,
}

/// What two paragraphs have in common.
#[derive(Clone, Copy, Default)]
struct Met {
    /// How many statements both make.
    statements: usize,
    /// How many pairs of sentences are only about the same point.
    related: usize,
    /// How many words of A are shared wording, and how many bytes these have on each side.
    words: u32,
    bytes: Pair<u32>,
}

/// Which paragraphs meet, by their indices, in the order of A and then of B.
pub(super) struct Meetings {
    met: Vec<((usize, usize), Met)>,
}

const START_CHARS_MAX: usize = 80;

impl Meetings {
    /// From the sentences that are tied, and the wording that is shared. Related sentences count where nothing stronger
    /// ties the texts, as on the page. Linear but for the order of paragraphs.
    pub(super) fn of(source: Source<'_>) -> Self {
        let comparison = source.comparison();
        let mut met = FxHashMap::<(usize, usize), Met>::default();
        let stronger = comparison.sentence_pairs.iter().any(|pair| pair.kind != PairKind::Related);
        for pair in &comparison.sentence_pairs {
            let first =
                |side: Side| pair.sentences[side].first().map(|at| comparison.outlines[side].sentences[at.index()]);
            let Some((left, right)) = first(Side::Left).zip(first(Side::Right)) else {
                continue;
            };
            let here = (left.paragraph.index(), right.paragraph.index());
            match pair.kind {
                PairKind::Related if stronger => {}
                PairKind::Related => met.entry(here).or_default().related += 1,
                PairKind::Same | PairKind::Reworded => met.entry(here).or_default().statements += 1,
            }
        }
        let least = comparison.config.phrase_words_min;
        let wording = comparison.phrases.iter().filter(|phrase| phrase.tier != Tier::Reworded);
        // What is short counts where its sentences belong together.
        for phrase in wording.filter(|phrase| phrase.words.left >= least || phrase.pair.is_some()) {
            let Pair { left, right } = Pair::from_fn(|side| source.paragraph_index(side, phrase.spans[side]));
            let Some(here) = left.zip(right) else {
                continue;
            };
            let counts = phrase.words.left >= least || met.get(&here).is_some_and(|met| met.statements > 0);
            if counts {
                let met = met.entry(here).or_default();
                met.words += phrase.words.left;
                met.bytes = Pair::from_fn(|side| met.bytes[side] + phrase.spans[side].len());
            }
        }
        let mut met: Vec<_> = met.into_iter().collect();
        sort_by_key(&mut met, |(here, _)| *here);
        Self { met }
    }

    /// The fields of the map, the weakest first, so that the strongest is drawn over the others.
    pub(super) fn fields(&self, source: Source<'_>) -> Vec<Field> {
        let ends = Pair::from_fn(|side| source.paragraphs(side).last().map_or(1, |last| last.end().get().max(1)));
        let scaled = |side: Side, at: u32| u32::try_from(u64::from(at) * 1000 / u64::from(ends[side])).unwrap_or(1000);
        let mut fields: Vec<Field> = self
            .each(source)
            .map(|(places, met)| Field {
                kind: met.kind(places),
                starts: Pair::from_fn(|side| scaled(side, places[side].start().get())),
                lengths: Pair::from_fn(|side| scaled(side, places[side].len())),
                places,
            })
            .collect();
        sort_by_key(&mut fields, |field| {
            ["related", "statement", "wording"].iter().position(|kind| *kind == field.kind)
        });
        fields
    }

    fn each<'a>(&'a self, source: Source<'a>) -> impl Iterator<Item = (Pair<ByteSpan>, Met)> + 'a {
        self.met.iter().map(move |((left, right), met)| {
            (Pair::new(source.paragraphs(Side::Left)[*left], source.paragraphs(Side::Right)[*right]), *met)
        })
    }
}

impl Met {
    fn kind(self, places: Pair<ByteSpan>) -> &'static str {
        // As between sentences: from a third on, readers see the same wording.
        let edited = Side::BOTH.iter().any(|side| self.bytes[*side] * 3 >= places[*side].len());
        match () {
            () if edited || self.words > 0 && self.statements == 0 => "wording",
            () if self.statements > 0 => "statement",
            () => "related",
        }
    }

    fn note(self) -> String {
        let parts = [
            (self.statements > 0).then(|| say::statements_shared(self.statements)),
            (self.words > 0).then(|| say::words_shared(self.words)),
            (self.related > 0).then(|| say::points_shared(self.related)),
        ];
        parts.into_iter().flatten().collect::<Vec<String>>().join(say::semicolon())
    }
}

/// The map as a list: the paragraphs that meet, in the order of A, and those of each text that meet none.
pub(super) fn list(source: Source<'_>, meetings: &Meetings) -> Vec<Group> {
    let spot = |side: Side, span: ByteSpan| source.spot(side, span, vec![(beginning(source, side, span), false)]);
    let meeting = meetings.each(source).map(|(places, met)| Finding {
        head: String::new(),
        note: met.note(),
        sides: Pair::from_fn(|side| Some(spot(side, places[side]))),
    });
    let alone = |side: Side| {
        let mut meets = vec![false; source.paragraphs(side).len()];
        meetings.met.iter().for_each(|(here, _)| meets[Pair::new(here.0, here.1)[side]] = true);
        let says = |span: ByteSpan| {
            source.paragraph(side, span).is_some() && source.text(side, span).contains(char::is_alphanumeric)
        };
        let spans = source.paragraphs(side).iter().zip(meets).filter(|(span, meets)| !meets && says(**span));
        let finding = |span: ByteSpan| Finding {
            head: String::new(),
            note: String::new(),
            sides: Pair::from_fn(|of| (of == side).then(|| spot(side, span))),
        };
        spans.map(|(span, _)| finding(*span)).collect()
    };
    filled([
        (say::paragraphs_meet().to_owned(), false, meeting.collect()),
        (say::paragraphs_alone(Side::Left), true, alone(Side::Left)),
        (say::paragraphs_alone(Side::Right), true, alone(Side::Right)),
    ])
}

fn beginning(source: Source<'_>, side: Side, span: ByteSpan) -> String {
    shorten(source.text(side, span), START_CHARS_MAX)
}
