//! Both texts in one line, for who listens instead of looking: pair by pair, what belongs together and in which way, and
//! in between what stands alone. Every sentence of both texts is in it, once.

use super::links::{LinkKind, Tie};
use super::text::part_at;
use super::{View, kind_name};
use crate::app::state::{Filter, LeftOut, Reading};
use crate::engine::{ByteOffset, ByteSpan, Comparison, Offset, Pair, PartKind, Side, Span};
use crate::say;

/// Sentences that belong together, or neighbouring ones that stand alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stop {
    /// The sentences of each side, ascending; none of one side where they stand alone.
    pub sentences: Pair<Vec<usize>>,
    /// What they are to the other text.
    standing: Standing,
    /// The link of the stop as a whole.
    link: Option<u32>,
    /// The links of single words that have an end in it.
    marks: Vec<u32>,
}

/// What the sentences of a stop are to the other text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    /// They are tied to the other side's, and whether that is in its place.
    Tied(Tie, bool),
    /// The other text does not say it.
    Only,
    /// They frame the telling.
    Part(PartKind),
    /// No sentence of the other text matches them, though single words may be shared.
    Unmatched,
}

/// A stop in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// Which sentences they are, and what they are to each other.
    pub heading: String,
    /// The sentences of each side, as stretches of its text; none where it has no part in it.
    pub texts: Pair<Vec<ByteSpan>>,
    /// What is marked in them: the kind as marks call it, and both ends in words.
    pub marks: Vec<(&'static str, String)>,
    /// The link that leads to it in the texts, and the side it is looked at from.
    pub link: Option<(u32, Side)>,
}

impl View {
    /// Both texts in one line, in the order of the first; what only the second has stands where it has it.
    ///
    /// Under a filter, stops that hold nothing it shows are passed over.
    pub fn linear(&self, reading: &Reading, filter: Filter, left_out: LeftOut) -> Vec<Stop> {
        let mut stops = Line::new(self, &reading.comparison).stops();
        self.add_marks(&reading.comparison, &mut stops);
        if filter != Filter::Everything {
            let shown = |link: &u32| self.links[*link as usize].shown_by(filter, left_out);
            stops.retain(|stop| stop.link.iter().chain(&stop.marks).any(shown));
        }
        stops
    }

    fn add_marks(&self, comparison: &Comparison, stops: &mut [Stop]) {
        let sentences = comparison.outlines.as_ref().map(|outline| &outline.sentences);
        let mut stop_of = sentences.map(|sentences| vec![None; sentences.len()]);
        for (nth, stop) in stops.iter().enumerate() {
            for side in Side::BOTH {
                stop.sentences[side].iter().for_each(|at| stop_of[side][*at] = Some(nth));
            }
        }
        for step in self.steps.iter().copied().filter(|step| is_of_words(self.links[*step as usize].kind)) {
            let spans = self.links[step as usize].spans;
            let holder = |side: Side| {
                let span = spans[side]?;
                // Words that are missing at the end of a sentence are missing in it, and not in the next.
                let is_before = |end| if span.is_empty() { end < span.start() } else { end <= span.start() };
                let at = sentences[side].partition_point(|sentence| is_before(sentence.span.end()));
                stop_of[side].get(at).copied().flatten()
            };
            let holders = Side::BOTH.map(holder);
            for (nth, stop) in holders.into_iter().enumerate() {
                if let Some(stop) = stop.filter(|_| nth == 0 || holders[0] != holders[1]) {
                    stops[stop].marks.push(step);
                }
            }
        }
    }
}

/// Whether a link ties words and not whole sentences, of which the stop speaks itself.
fn is_of_words(kind: LinkKind) -> bool {
    !matches!(kind, LinkKind::Statement | LinkKind::Related | LinkKind::Only(_) | LinkKind::Sentence)
}

impl Stop {
    /// The sentence it begins with. No other stop does, and it does so under every filter.
    pub fn start(&self) -> (Side, usize) {
        let side = self.side();
        (side, self.sentences[side].first().copied().unwrap_or_default())
    }

    /// The link that leads to it in the texts, and the side it is looked at from.
    pub fn link(&self) -> Option<(u32, Side)> {
        self.link.or(self.marks.first().copied()).map(|link| (link, self.side()))
    }

    /// The stop of a link: the one that is tied by it, else the first that holds it.
    pub fn of_link(stops: &[Self], link: u32) -> Option<usize> {
        let tied = stops.iter().position(|stop| stop.link == Some(link));
        tied.or_else(|| stops.iter().position(|stop| stop.marks.contains(&link)))
    }

    /// The stop that tells a place of a text.
    pub fn at(stops: &[Self], reading: &Reading, side: Side, place: ByteSpan) -> Option<usize> {
        let sentences = &reading.comparison.outlines[side].sentences;
        let at = sentences.partition_point(|sentence| sentence.span.end() <= place.start());
        stops.iter().position(|stop| stop.sentences[side].binary_search(&at).is_ok())
    }

    /// The stop in words.
    pub fn told(&self, view: &View, reading: &Reading) -> Told {
        let marks = self.marks.iter().filter(|mark| self.link != Some(**mark));
        let spoken = |mark: &u32| Some((kind_name(view.link(*mark)?.kind), view.spoken(reading, *mark, None)?));
        Told {
            heading: self.heading(view),
            texts: Pair::from_fn(|side| self.spans(reading, side)),
            marks: marks.filter_map(spoken).collect(),
            link: self.link(),
        }
    }

    fn heading(&self, view: &View) -> String {
        let link = self.link.map(|link| &view.links[link as usize]);
        let mut said = Vec::new();
        match self.standing {
            Standing::Tied(tie, in_place) => {
                let is_figure = |mark: &&u32| view.links[**mark as usize].kind == LinkKind::Figure;
                let figures = self.marks.iter().filter(is_figure).count();
                // The same words but for trifles, and a figure that differs is none.
                let tie = if tie == Tie::Same && figures > 0 { Tie::Edited } else { tie };
                said.push(tie_words(tie).to_owned());
                said.extend((figures > 0).then(|| say::linear_figures(figures)));
                said.extend((!in_place).then(|| say::linear_moved().to_owned()));
            }
            Standing::Only => said.push(say::linear_only(self.side())),
            Standing::Part(part) => said.push(part_words(part).to_owned()),
            Standing::Unmatched => said.push(say::linear_unmatched(self.side())),
        }
        said.extend(link.is_some_and(|link| link.without).then(|| say::linear_left_out().to_owned()));
        let said = said.join(say::semicolon());
        match self.standing {
            Standing::Tied(..) => {
                let [left, right] = Side::BOTH.map(|side| self.place(side));
                say::linear_pair(self.sentences.left.len(), &left, &right, &said)
            }
            _ => say::linear_alone(&self.place(self.side()), &said),
        }
    }

    /// The side of sentences that stand alone.
    fn side(&self) -> Side {
        if self.sentences.left.is_empty() { Side::Right } else { Side::Left }
    }

    /// Which sentences of a side they are, counted from 1: "A, sentences 3 to 5".
    fn place(&self, side: Side) -> String {
        let numbers: Vec<usize> = self.sentences[side].iter().map(|at| at + 1).collect();
        match numbers[..] {
            [only] => say::linear_sentence(side, only),
            [first, .., last] if last - first + 1 == numbers.len() => {
                say::linear_sentences(side, &say::linear_range(first, last))
            }
            _ => {
                let numbers: Vec<String> = numbers.into_iter().map(say::number).collect();
                say::linear_sentences(side, &numbers.join(say::comma()))
            }
        }
    }

    /// Its sentences of a side without the white space around them.
    fn spans(&self, reading: &Reading, side: Side) -> Vec<ByteSpan> {
        let sentences = &reading.comparison.outlines[side].sentences;
        let trimmed = |at: &usize| {
            let span = sentences[*at].span;
            let text = reading.articles[side].slice(span);
            let start = span.start().index() + text.len() - text.trim_start().len();
            Span::new(ByteOffset::from(start), ByteOffset::from(start + text.trim().len()))
        };
        self.sentences[side].iter().map(trimmed).collect()
    }
}

fn tie_words(tie: Tie) -> &'static str {
    match tie {
        Tie::Same => say::linear_same(),
        Tie::Edited => say::linear_edited(),
        Tie::Statement => say::linear_statement(),
        Tie::Related | Tie::None => say::linear_related(),
    }
}

fn part_words(part: PartKind) -> &'static str {
    match part {
        PartKind::Headline => say::linear_headline(),
        PartKind::Heading => say::linear_heading(),
        PartKind::Byline | PartKind::Dateline | PartKind::Boilerplate | PartKind::Signoff => say::linear_frame(),
    }
}

/// What the stops are put together from.
struct Line<'a> {
    view: &'a View,
    comparison: &'a Comparison,
    /// The pair that each sentence is told with.
    pairs: Pair<Vec<Option<usize>>>,
    /// The link of each sentence that only its side says.
    only: Pair<Vec<Option<u32>>>,
    /// The sentences told so far.
    told: Pair<Vec<bool>>,
    /// Up to this sentence all is told that only the second text has.
    caught_up: usize,
}

impl<'a> Line<'a> {
    fn new(view: &'a View, comparison: &'a Comparison) -> Self {
        let sentences = comparison.outlines.as_ref().map(|outline| &outline.sentences);
        let pairs = sides_of_pairs(view, comparison);
        let mut only = sentences.map(|sentences| vec![None; sentences.len()]);
        for (link, number) in view.links.iter().zip(0u32..) {
            if let LinkKind::Only(side) = link.kind
                && let Some(span) = link.spans[side]
            {
                let first = sentences[side].partition_point(|sentence| sentence.span.start() < span.start());
                let here = sentences[side][first..].iter().take_while(|sentence| sentence.span.end() <= span.end());
                only[side][first..first + here.count()].fill(Some(number));
            }
        }
        let told = sentences.map(|sentences| vec![false; sentences.len()]);
        Self { view, comparison, pairs, only, told, caught_up: 0 }
    }

    fn stops(mut self) -> Vec<Stop> {
        let mut stops = Vec::new();
        for at in 0..self.told.left.len() {
            match self.pairs.left[at] {
                _ if self.told.left[at] => {}
                Some(pair) => {
                    if self.comparison.sentence_pairs[pair].moved.is_none() {
                        self.catch_up(self.first(pair, Side::Right), &mut stops);
                    }
                    stops.push(self.pair(pair));
                }
                None => stops.push(self.alone(Side::Left, at)),
            }
        }
        self.catch_up(self.told.right.len(), &mut stops);
        stops
    }

    /// Tells what only the second text has up to one of its sentences.
    fn catch_up(&mut self, end: usize, stops: &mut Vec<Stop>) {
        let from = self.caught_up;
        self.caught_up = from.max(end);
        for at in from..end {
            if !self.told.right[at] && self.pairs.right[at].is_none() {
                stops.push(self.alone(Side::Right, at));
            }
        }
    }

    fn members(&self, pair: usize, side: Side) -> impl Iterator<Item = usize> {
        let all = self.comparison.sentence_pairs[pair].sentences[side].iter().map(|at| at.index());
        all.filter(move |at| self.pairs[side][*at] == Some(pair))
    }

    fn first(&self, pair: usize, side: Side) -> usize {
        self.members(pair, side).next().unwrap_or_default()
    }

    fn pair(&mut self, pair: usize) -> Stop {
        let sentences = Pair::from_fn(|side| self.members(pair, side).collect::<Vec<_>>());
        self.tell(&sentences);
        let in_place = self.comparison.sentence_pairs[pair].moved.is_none();
        let standing = Standing::Tied(self.view.ties[pair], in_place);
        Stop { sentences, standing, link: self.view.pairs[pair], marks: Vec::new() }
    }

    /// Sentences that stand alone, as far as they are of one paragraph and alike.
    fn alone(&mut self, side: Side, at: usize) -> Stop {
        let outline = &self.comparison.outlines[side];
        let standing = |at: usize| match part_at(outline, outline.sentences[at].span) {
            Some(part) => Standing::Part(part),
            None if self.only[side][at].is_some() => Standing::Only,
            None => Standing::Unmatched,
        };
        let is_alike = |next: &usize| {
            self.pairs[side][*next].is_none()
                && outline.sentences[*next].paragraph == outline.sentences[at].paragraph
                && (standing(*next), self.only[side][*next]) == (standing(at), self.only[side][at])
        };
        let run = (at..outline.sentences.len()).take_while(is_alike).collect();
        let (standing, link) = (standing(at), self.only[side][at]);
        let mut sentences = Pair::default();
        sentences[side] = run;
        self.tell(&sentences);
        Stop { sentences, standing, link, marks: Vec::new() }
    }

    fn tell(&mut self, sentences: &Pair<Vec<usize>>) {
        for side in Side::BOTH {
            sentences[side].iter().for_each(|at| self.told[side][*at] = true);
        }
    }
}

/// The pair that each sentence is told with: the first of those on show. A pair that would be left without a sentence on
/// one side is none.
fn sides_of_pairs(view: &View, comparison: &Comparison) -> Pair<Vec<Option<usize>>> {
    let mut of = comparison.outlines.as_ref().map(|outline| vec![None; outline.sentences.len()]);
    for (nth, pair) in comparison.sentence_pairs.iter().enumerate().filter(|(nth, _)| view.ties[*nth] != Tie::None) {
        let free = Pair::from_fn(|side: Side| {
            let members = pair.sentences[side].iter().map(|at| at.index());
            members.filter(|at| of[side][*at].is_none()).collect::<Vec<_>>()
        });
        if Side::BOTH.iter().all(|side| !free[*side].is_empty()) {
            for side in Side::BOTH {
                free[side].iter().for_each(|at| of[side][*at] = Some(nth));
            }
        }
    }
    of
}

#[cfg(test)]
mod tests {
    use super::super::{Choices, view};
    use super::*;
    use crate::engine::{Article, Config, compare};
    use proptest::prelude::*;
    use std::rc::Rc;

    fn reading(left: &str, right: &str) -> Reading {
        let articles = Pair::new(Article::new("A", left), Article::new("B", right));
        let comparison = compare(articles.as_ref(), &Config::default());
        Reading { articles: Rc::new(articles), comparison: Rc::new(comparison) }
    }

    fn told(reading: &Reading, filter: Filter) -> Vec<Told> {
        let view = view(reading, &Choices::of(4, false));
        let stops = view.linear(reading, filter, LeftOut::default());
        stops.iter().map(|stop| stop.told(&view, reading)).collect()
    }

    fn headings(reading: &Reading, filter: Filter) -> Vec<String> {
        // Words that are filled in stand between signs that keep directions apart.
        let plain = |told: Told| told.heading.replace(['\u{2068}', '\u{2069}'], "");
        told(reading, filter).into_iter().map(plain).collect()
    }

    const LEFT: &str = "The harbour at Saltby was closed on Tuesday after a gale.\n\n\
        Nobody was hurt, the harbour master said, but two fishing boats were driven onto the mole. A dog barked.\n\n\
        The ferry company has promised to refund every ticket.";
    const RIGHT: &str = "The harbour at Saltby was closed on Tuesday after a gale.\n\n\
        The ferry company has promised to refund every ticket. The old lighthouse lost its lamp.\n\n\
        Nobody was hurt, the harbour master said, but three fishing boats were driven onto the mole.";

    #[test]
    fn pairs_are_told_in_the_order_of_the_first_text() {
        let reading = reading(LEFT, RIGHT);
        let said = headings(&reading, Filter::Everything);
        assert_eq!(
            said,
            [
                "A, sentence 1, matches B, sentence 1: the same words.",
                "B, sentence 3: only B says this.",
                "A, sentence 2, matches B, sentence 4: partly the same words; one figure differs.",
                "A, sentence 3: only A says this.",
                "A, sentence 4, matches B, sentence 2: the same words; in another place of B.",
            ]
        );
        assert_eq!(headings(&reading, Filter::Numbers), said[2..3]);
        assert_eq!(headings(&reading, Filter::Only(Side::Right)), said[1..2]);
    }

    #[test]
    fn a_stop_is_found_again_by_its_start_and_by_its_links() {
        let reading = reading(LEFT, RIGHT);
        let view = view(&reading, &Choices::of(4, false));
        let stops = view.linear(&reading, Filter::Everything, LeftOut::default());
        let starts: Vec<_> = stops.iter().map(Stop::start).collect();
        let (left, right) = (|at| (Side::Left, at), |at| (Side::Right, at));
        assert_eq!(starts, [left(0), right(2), left(1), left(2), left(3)]);
        assert_eq!(view.linear(&reading, Filter::Numbers, LeftOut::default())[0].start(), left(1));
        for (nth, stop) in stops.iter().enumerate() {
            let (link, side) = stop.link().expect("each of these has one");
            assert_eq!((Stop::of_link(&stops, link), side), (Some(nth), stop.start().0));
            assert!(stop.marks.iter().all(|mark| Stop::of_link(&stops, *mark) == Some(nth)));
        }
        assert_eq!(Stop::of_link(&stops, u32::MAX), None);
        let lamp = u32::try_from(RIGHT.find("lamp").expect("it is there")).expect("it is near");
        assert_eq!(Stop::at(&stops, &reading, Side::Right, ByteSpan::of(lamp, lamp + 4)), Some(1));
        let fewer = view.linear(&reading, Filter::Numbers, LeftOut::default());
        assert_eq!(Stop::at(&fewer, &reading, Side::Right, ByteSpan::of(lamp, lamp + 4)), None, "it is passed over");
    }

    #[test]
    fn a_stop_tells_both_texts_and_what_is_marked_in_them() {
        let reading = reading(LEFT, RIGHT);
        let pair = &told(&reading, Filter::Numbers)[0];
        for side in Side::BOTH {
            let [sentence] = pair.texts[side][..] else { panic!("one sentence of each is told") };
            let words = reading.articles[side].slice(sentence);
            assert!(words.starts_with("Nobody was hurt") && words.ends_with("mole."), "{words:?}");
        }
        let figure = pair.marks.iter().find(|(kind, _)| *kind == "figure").expect("the figure is told");
        assert!(figure.1.contains("two") && figure.1.contains("three"), "{}", figure.1);
    }

    proptest! {
        #[test]
        fn every_sentence_is_told_once(left in "([a-d]{1,2} ){0,12}[.!\n ]{0,2}([a-d]{1,2} ){0,9}", right in "([a-d]{1,2} ){0,12}[.!\n ]{0,2}([a-d]{1,2} ){0,9}", related: bool) {
            let reading = reading(&left, &right);
            let view = view(&reading, &Choices::of(2, related));
            let stops = view.linear(&reading, Filter::Everything, LeftOut::default());
            for side in Side::BOTH {
                let mut told: Vec<usize> = stops.iter().flat_map(|stop| stop.sentences[side].clone()).collect();
                told.sort_unstable();
                let all: Vec<usize> = (0..reading.comparison.outlines[side].sentences.len()).collect();
                prop_assert_eq!(told, all);
            }
            stops.iter().for_each(|stop| drop(stop.told(&view, &reading)));
        }
    }
}
