//! From a comparison to what is drawn: rows, marks, figures. Pure, so that its laws are tested natively.
//!
//! Two laws hold for every comparison: joining the pieces of a side gives back its text, byte for byte; and every
//! number a mark carries is that of a link both of whose ends are drawn.

mod arranged;
mod chain;
mod column;
mod concordance;
mod crumbs;
mod differences;
mod exercise;
mod export;
mod figures;
mod flow;
mod folds;
mod fragment;
mod framing;
mod joined;
mod languages;
mod linear;
mod links;
mod marks;
mod merge;
mod names;
mod overview;
mod passages;
mod pieces;
mod places;
mod rows;
mod search;
mod sentences;
mod steps;
mod summary;
mod text;
mod why;

pub use column::Column;
pub use concordance::{LINES_MAX, Line};
pub use crumbs::{Crumb, crumbs};
pub use differences::{Differences, Field, Finding, Group, Said, Slope, Spot, Word};
pub use exercise::{Exercise, Guess, Guesses, Question, Tally};
pub use export::{Export, Form, Made, Sheet};
pub use flow::Stretches;
pub use folds::{Fold, Folding};
pub use fragment::{end_name, from_fragment, to_fragment};
pub use joined::Wording;
pub use linear::{Stop, Told};
pub use links::{Link, LinkKind, Tie};
pub use merge::{Stretch, merge};
pub use names::{kept_words, language_tag, part_name, passage_name, short, tier_name};
pub use overview::{Overview, Strip, WIDTH};
pub use passages::{Passage, Sort};
pub use pieces::{Mark, MarkKind, Piece};
pub use rows::{Block, BlockKind, Row, Section};
pub use search::{Hit, Hits, Index};
pub use sentences::{Belonging, Offered, belonging};
pub use steps::{End, Entry, Place, letter};
pub use summary::{Banner, Figure, Summary};

use places::Places;
use steps::kind_name;
use summary::Counted;

use crate::app::state::{Filter, LeftOut, Look, Note, Reading, ViewSettings};
use crate::engine::{ByteSpan, Offset, Outline, Pair, Side, sorted};
use std::rc::Rc;

/// Everything that is drawn of one comparison.
#[derive(Debug)]
pub struct View {
    /// The rows, in groups that the browser lays out only when they come near the screen.
    pub sections: Vec<Rc<Section>>,
    /// The links between the texts; marks name them by index.
    pub links: Vec<Link>,
    /// The links a reader steps through, in reading order.
    pub steps: Vec<u32>,
    /// Figures, chips and sentences about the whole.
    pub summary: Summary,
    /// Both texts to scale.
    pub overview: Overview,
    /// How many words each text has.
    pub words: Pair<u32>,
    /// The number of each paragraph as printed in the margin; 0 for what frames the telling.
    pub numbers: Pair<Vec<u32>>,
    /// How each sentence pair is tied; [`Tie::None`] when it is not shown.
    ties: Vec<Tie>,
    /// The link of each sentence pair that is shown.
    pairs: Vec<Option<u32>>,
    /// From how many words a phrase outside matched sentences counts.
    words_min: u32,
    /// What the reader left out of each text, in its order.
    without: Pair<Vec<ByteSpan>>,
    /// Where the rows begin in each text.
    places: Places,
}

/// What the reader chose that changes what is drawn, and not only how it looks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    /// From how many words a phrase outside matched sentences counts.
    pub words_min: u32,
    /// Whether sentences about the same point are joined, too.
    pub related: bool,
    /// The text whose order both follow: sentences of the other stand beside their partners in this one.
    pub lead: Option<Side>,
    /// The passages that are left out.
    pub without: Vec<Pair<Option<ByteSpan>>>,
}

impl Choices {
    /// What follows from the reader's settings, look and notes.
    pub fn from(settings: &ViewSettings, look: Look, notes: &[Note]) -> Self {
        let without = notes.iter().filter(|note| note.reason.is_some()).map(|note| note.places).collect();
        Self { words_min: settings.words_min, related: settings.related, lead: look.lead(), without }
    }

    /// Both texts in their order, nothing left out.
    pub fn of(words_min: u32, related: bool) -> Self {
        Self { words_min, related, ..Self::default() }
    }
}

/// Draws a comparison up.
pub fn view(reading: &Reading, choices: &Choices) -> View {
    let Choices { words_min, related, lead, .. } = *choices;
    let comparison = &*reading.comparison;
    let mut assigned = links::assign(reading, words_min, related);
    let without = framing::stretches(&choices.without);
    framing::note(comparison, &without, &mut assigned.links);
    let marks = marks::marks(comparison, &assigned);
    let numbers = comparison.outlines.as_ref().map(rows::paragraph_numbers);
    let rows = rows::rows(reading, &marks, &numbers, &without, lead, &mut assigned);
    links::prune(&mut assigned.links, &reading.articles);
    let steps = steps::in_reading_order(&rows, &assigned.links);
    let summary = summary::summary(reading, &assigned, words_min, related);
    let overview = overview::overview(reading, &assigned.links);
    let words = comparison.outlines.as_ref().map(|outline| outline.words);
    let sections = rows::sections(rows);
    View {
        places: Places::of(&sections),
        sections,
        links: assigned.links,
        ties: assigned.ties,
        pairs: assigned.pairs,
        steps,
        summary,
        overview,
        words,
        numbers,
        words_min,
        without,
    }
}

impl View {
    /// All rows, in order.
    pub fn rows(&self) -> impl Iterator<Item = &Row> {
        self.sections.iter().flat_map(|section| &section.rows)
    }

    /// The link of this number.
    pub fn link(&self, link: u32) -> Option<&Link> {
        self.links.get(link as usize)
    }

    /// The links a reader steps through under a filter.
    pub fn steps_of(&self, filter: Filter, left_out: LeftOut) -> Vec<u32> {
        self.steps.iter().copied().filter(|step| self.links[*step as usize].shown_by(filter, left_out)).collect()
    }

    /// The link at these places: the one that stands there exactly, else the one a reader steps onto that covers most.
    pub fn link_at(&self, places: Pair<Option<ByteSpan>>) -> Option<u32> {
        let common = |link: &Link| -> u32 {
            let side = |side: Side| link.spans[side].zip(places[side]).map_or(0, |(link, place)| shared(link, place));
            side(Side::Left) + side(Side::Right)
        };
        let stepped = self.steps.iter().map(|step| (*step, &self.links[*step as usize]));
        let exact = stepped.clone().find(|(_, link)| link.spans == places);
        let near = || stepped.filter(|(_, link)| common(link) > 0).max_by_key(|(_, link)| common(link));
        exact.or_else(near).map(|(number, _)| number)
    }

    /// The note on a link: sentences may have been tied in another way since it was written.
    pub fn note_on<'a>(&self, link: u32, notes: &'a [Note]) -> Option<&'a Note> {
        let spans = self.link(link)?.spans;
        let near = |note: &&Note| {
            let meets =
                |side: Side| spans[side].zip(note.places[side]).is_some_and(|(one, other)| shared(one, other) > 0);
            note.places == spans || Side::BOTH.into_iter().any(meets)
        };
        // Only what has something in common with a place can be the link there, and looking for that takes longer.
        notes.iter().filter(near).find(|note| self.link_at(note.places) == Some(link))
    }

    /// The link that covers most of these places and has an end where that of a side is.
    pub fn link_near(&self, places: Pair<Option<ByteSpan>>, side: Side) -> Option<u32> {
        let here = |link: &u32| {
            let end = self.link(*link).and_then(|link| link.spans[side]);
            end.zip(places[side]).is_some_and(|(end, place)| end.overlaps(place))
        };
        let alone = Pair::from_fn(|of| places[of].filter(|_| of == side));
        self.link_at(places).filter(here).or_else(|| self.link_at(alone).filter(here))
    }

    /// The three figures above the texts, of phrases of enough words and without what is left out.
    pub fn figures(&self, reading: &Reading, left_out: LeftOut) -> Vec<Figure> {
        let counted = Counted { words_min: self.words_min, left_out, without: &self.without };
        summary::figures(reading, self.summary.statements, counted)
    }

    /// How many links each filter shows, in the order of [`Filter::ALL`].
    pub fn counts(&self, left_out: LeftOut) -> [usize; Filter::N] {
        let links = || self.steps.iter().map(|step| &self.links[*step as usize]);
        Filter::ALL.map(|filter| links().filter(|link| link.shown_by(filter, left_out)).count())
    }

    /// The row of this number: they are counted through all sections.
    fn row(&self, number: u32) -> Option<&Row> {
        let section = &self.sections.get(self.section_of_row(number)?)?.rows;
        section.get((number - section.first()?.number) as usize)
    }

    /// Those of the rows from the first to the last of these numbers.
    pub fn rows_between(&self, first: u32, last: u32) -> impl Iterator<Item = &Row> {
        (first..=last).map_while(|number| self.row(number))
    }

    fn section_of_row(&self, number: u32) -> Option<usize> {
        let starts_by = |section: &Rc<Section>| section.rows.first().is_some_and(|row| row.number <= number);
        self.sections.partition_point(starts_by).checked_sub(1)
    }

    /// The section that holds the start of an end of a link.
    pub fn section_of(&self, side: Side, span: ByteSpan) -> Option<usize> {
        self.section_of_row(self.row_at(side, span.start().get())?)
    }

    /// The row that holds a place of a text, by its number.
    pub fn row_at(&self, side: Side, byte: u32) -> Option<u32> {
        self.places.before(side, byte).filter(|number| self.row(*number).is_some_and(|row| row.holds(side, byte)))
    }

    /// Where rows stand in the overview: from the start of the first to the end of the last, in its units.
    pub fn window(&self, first: u32, last: u32) -> (u32, u32) {
        let places = self.rows_between(first, last).flat_map(|row| Side::BOTH.map(|side| (side, row.spans[side])));
        let scale = |side: Side, at: u32| overview::scaled(at, self.places.ends[side] as usize);
        let mut from = WIDTH;
        let mut to = 0;
        for (side, span) in places.filter_map(|(side, span)| Some((side, span?))) {
            from = from.min(scale(side, span.start().get()));
            to = to.max(scale(side, span.end().get()));
        }
        (from.min(to), to.saturating_sub(from))
    }
}

/// How many bytes two spans share.
fn shared(one: ByteSpan, other: ByteSpan) -> u32 {
    one.end().min(other.end()).get().saturating_sub(one.start().max(other.start()).get())
}

/// The number in the margin of the paragraph that holds the start of a span.
fn paragraph_number(outline: &Outline, numbers: &[u32], span: ByteSpan) -> Option<u32> {
    let after = outline.paragraphs.partition_point(|paragraph| paragraph.start() <= span.start());
    numbers.get(after.checked_sub(1)?).copied().filter(|number| *number > 0)
}

#[cfg(test)]
mod tests;
