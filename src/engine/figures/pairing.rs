//! Which figure answers which: tied words first, then the same slot, then the same sentence pair, then the same value.

mod ages;
mod alone;
mod index;
mod kindred;

use super::value::{self, Kind, Ratio, Value};
use super::{Found, Tied};
use crate::engine::classify::Evidence;
use crate::engine::comparison::{Bound, FigurePair, FigureRelation, PartKind, findings};
use crate::engine::names::Mention;
use crate::engine::pair::{Pair, Side};
use crate::engine::span::{Offset, TokenSpan};
use crate::engine::wordbook::Notes;
use index::Index;
use rustc_hash::FxHashMap;

/// Sentence pairs with more pairs of figures than this are lists, and are read by values alone.
const GROUP_CELLS_MAX: usize = 2_500;

/// Pairs the figures of both sides; sorted as they are listed.
pub(super) fn pair(
    notes: Pair<&Notes<'_>>,
    found: Pair<&[Found]>,
    names: Pair<&[Mention]>,
    evidence: Evidence<'_>,
    tied: Tied<'_>,
) -> Vec<FigurePair> {
    let partner = found.map(|found| vec![None; found.len()]);
    let by_sentence =
        Pair::from_fn(|side: Side| index::by_sentence(found[side], &evidence.readings[side].sentence_tokens));
    let mut matching = Matching { notes, found, evidence, tied, partner, by_sentence };
    matching.by_owner(names);
    matching.by_links();
    matching.by_slots();
    matching.by_groups(Matching::agreeing);
    let index = found.map(Index::new);
    matching.by_only_value(&index);
    matching.by_groups(Matching::differing);
    matching.by_kindred();
    matching.by_value(&index.right);
    matching.by_year();
    matching.by_thing();
    matching.by_meaning();
    matching.by_unit();
    matching.by_closeness();
    let mut rows = matching.rows();
    for side in Side::BOTH {
        matching.add_rest(side, &index[side.other()], &mut rows);
    }
    drop(index);
    findings::sort_figures(&mut rows);
    rows
}

struct Matching<'a> {
    notes: Pair<&'a Notes<'a>>,
    found: Pair<&'a [Found]>,
    evidence: Evidence<'a>,
    tied: Tied<'a>,
    partner: Pair<Vec<Option<usize>>>,
    /// The figures of each sentence.
    by_sentence: Pair<Vec<std::ops::Range<u32>>>,
}

impl Matching<'_> {
    fn is_free(&self, at: Pair<usize>) -> bool {
        self.partner.left[at.left].is_none() && self.partner.right[at.right].is_none()
    }

    fn tie(&mut self, at: Pair<usize>) {
        if self.is_free(at) {
            self.partner.left[at.left] = Some(at.right);
            self.partner.right[at.right] = Some(at.left);
        }
    }

    fn figures(&self, at: Pair<usize>) -> Pair<&Found> {
        Pair::new(&self.found.left[at.left], &self.found.right[at.right])
    }

    /// Whether both may be set against each other at all.
    fn is_like(&self, at: Pair<usize>) -> bool {
        let Pair { left, right } = self.figures(at);
        kinds_fit(left, right) && value::is_comparable(left.value, right.value)
    }

    fn agrees(&self, at: Pair<usize>) -> bool {
        let Pair { left, right } = self.figures(at);
        kinds_fit(left, right) && value::agree((left.value, left.kind), (right.value, right.kind))
    }

    /// Whether both count the same thing: equal stems, or words tied to each other.
    fn counts_alike(&self, at: Pair<usize>) -> bool {
        let Pair { left, right } = self.figures(at);
        let (Some(left), Some(right)) = (left.about, right.about) else {
            return false;
        };
        let readings = self.evidence.readings;
        let stems = Pair::new(readings.left.stems[left as usize], readings.right.stems[right as usize]);
        stems.left == stems.right
            || self.tied.synonyms.knows(stems)
            || self.evidence.links.partner.left[left as usize] == Some(right)
    }

    /// The figure of a side that holds a token.
    fn holding(&self, side: Side, token: u32) -> Option<usize> {
        let figures = self.found[side];
        let at = figures.partition_point(|figure| figure.tokens.end().get() <= token);
        figures.get(at).filter(|figure| figure.tokens.start().get() <= token).map(|_| at)
    }

    /// Figures of which a word is tied to a word of the other.
    fn by_links(&mut self) {
        for left in 0..self.found.left.len() {
            for token in self.found.left[left].tokens.iter() {
                let linked = self.evidence.links.partner.left[token.index()];
                let right = linked.and_then(|token| self.holding(Side::Right, token));
                let near = |at: Pair<usize>| self.agrees(at) || self.is_near(at, NEAR);
                // Words for the same unit tie no values that are far from each other.
                let is_number = self.notes.left.at(token.get()).figure.is_some() && !self.is_time(left);
                let fits = |at: &Pair<usize>| self.is_like(*at) && (is_number || near(*at));
                if let Some(at) = right.map(|right| Pair::new(left, right)).filter(fits) {
                    self.tie(at);
                }
            }
        }
    }

    fn is_time(&self, left: usize) -> bool {
        self.found.left[left].kind == Kind::Time
    }

    /// The only figures of a slot.
    fn by_slots(&mut self) {
        for slot in &self.evidence.links.slots {
            let inside = Pair::from_fn(|side| self.inside(side, slot.tokens[side]));
            if inside.left.len() == 1 && inside.right.len() == 1 {
                let at = inside.map(|figures| figures.start);
                if self.is_like(at) && (self.agrees(at) || self.is_near(at, FAR)) {
                    self.tie(at);
                }
            }
        }
    }

    /// The figures that start inside a stretch of tokens.
    fn inside(&self, side: Side, tokens: TokenSpan) -> std::ops::Range<usize> {
        let first = |bound: u32| self.found[side].partition_point(|figure| figure.tokens.start().get() < bound);
        first(tokens.start().get())..first(tokens.end().get())
    }

    /// Ties figures of sentences that belong together.
    fn by_groups(&mut self, tie: fn(&mut Self, &Pair<Vec<usize>>)) {
        for group in self.evidence.groups.iter().chain(self.evidence.related) {
            let members = Pair::from_fn(|side: Side| self.members(side, &group.sentences[side]));
            if (1..=GROUP_CELLS_MAX).contains(&(members.left.len() * members.right.len())) {
                tie(self, &members);
            }
        }
    }

    fn agreeing(&mut self, members: &Pair<Vec<usize>>) {
        self.tie_members(members, |own, at| own.agrees(at) && own.counts_alike(at));
        self.tie_members(members, |own, at| own.agrees(at) && own.may_agree_nearby(at));
    }

    fn differing(&mut self, members: &Pair<Vec<usize>>) {
        self.tie_members(members, |own, at| {
            own.is_like(at) && own.counts_alike(at) && (own.is_near(at, NEAR) || own.has_slipped(at))
        });
        self.tie_members(members, |own, at| own.is_like(at) && own.stands_alike(at) && own.is_near(at, NEAR));
        self.tie_lonely(members);
    }

    /// Whether two values far from each other begin with the same digit, as they do where a decimal point has slipped.
    fn has_slipped(&self, at: Pair<usize>) -> bool {
        let first = |figure: &Found| match figure.value {
            Value::Number(number) => number.to_string().chars().find(|digit| matches!(digit, '1'..='9')),
            _ => None,
        };
        let Pair { left, right } = self.figures(at).map(first);
        self.is_near(at, FAR) && (left.is_none() || left == right)
    }

    /// Free numbers whose telling value stands in both texts once: they are told of one thing, wherever they stand, and
    /// no other value of their sentences is.
    fn by_only_value(&mut self, index: &Pair<Index<'_>>) {
        for left in index.left.singles() {
            let mut rights = index.right.equals(&self.found.left[left]);
            if let (Some(right), None) = (rights.next(), rights.next()) {
                let at = Pair::new(left, right);
                let number = matches!(self.found.left[at.left].value, Value::Number(_));
                if number && self.is_free(at) && self.agrees(at) && is_telling(&self.found.left[at.left]) {
                    self.tie(at);
                }
            }
        }
    }

    /// The figures of some sentences of a side.
    fn members(&self, side: Side, sentences: &[u32]) -> Vec<usize> {
        let inside = sentences.iter().flat_map(|sentence| self.by_sentence[side][*sentence as usize].clone());
        inside.map(|at| at as usize).collect()
    }

    fn tie_members(&mut self, members: &Pair<Vec<usize>>, fits: fn(&Self, Pair<usize>) -> bool) {
        for left in &members.left {
            let free = |right: &&usize| {
                let at = Pair::new(*left, **right);
                self.is_free(at) && fits(self, at)
            };
            if let Some(right) = members.right.iter().find(free) {
                self.tie(Pair::new(*left, *right));
            }
        }
    }

    /// Whether neither value is more than so many tenths of the other.
    fn is_near(&self, at: Pair<usize>, tenths: u64) -> bool {
        let Pair { left, right } = self.figures(at);
        value::are_near((left.value, left.kind), (right.value, right.kind), tenths)
    }

    /// Whether the words beside both figures are tied to each other: “Judith Vane, 52, of” and “Judith Vane, 53, who”.
    fn stands_alike(&self, at: Pair<usize>) -> bool {
        let figures = self.figures(at);
        let words = |side: Side, forward: bool| {
            let (notes, tokens) = (self.notes[side], figures[side].tokens);
            let sentence = notes.reading.tokens[tokens.start().index()].sentence;
            let sentence = notes.sentence(sentence.index());
            let (from, to) = (tokens.start().get(), tokens.end().get());
            let tells = move |at: &u32| !notes.at(*at).is_function && notes.at(*at).figure.is_none();
            if forward {
                (to..sentence.end.min(to + BESIDE)).find(tells)
            } else {
                (sentence.start.max(from.saturating_sub(BESIDE))..from).rev().find(tells)
            }
        };
        [false, true].into_iter().any(|forward| {
            let beside = Pair::from_fn(|side| words(side, forward));
            let tied = beside.left.and_then(|word| self.evidence.links.partner.left[word as usize]);
            tied.is_some() && tied == beside.right
        })
    }

    /// Small counts agree by accident when they count different things.
    fn may_agree_nearby(&self, at: Pair<usize>) -> bool {
        let Pair { left, right } = self.figures(at);
        let named = left.about.is_some() && right.about.is_some();
        left.kind != Kind::Count || !named || is_telling(left)
    }

    /// The only measure, sum, share or time of its kind that is left over on both sides.
    fn tie_lonely(&mut self, members: &Pair<Vec<usize>>) {
        for left in &members.left {
            let kind = self.found.left[*left].kind;
            let alike = |side: Side| {
                let free = members[side].iter().filter(|at| self.partner[side][**at].is_none());
                let like = free.filter(|at| kinds_fit(&self.found[side][**at], &self.found.left[*left]));
                // Small counts stand beside any other.
                let tells = |at: &&usize| kind != Kind::Count || is_telling(&self.found[side][**at]);
                like.filter(tells).copied().collect::<Vec<usize>>()
            };
            let lonely = (alike(Side::Left), alike(Side::Right));
            if let ([left], [right]) = (&lonely.0[..], &lonely.1[..])
                && self.may_answer(Pair::new(*left, *right))
            {
                self.tie(Pair::new(*left, *right));
            }
        }
    }

    /// Whether two figures that nothing but their sentences ties may be told of the same thing.
    fn may_answer(&self, at: Pair<usize>) -> bool {
        let Pair { left, right } = self.figures(at);
        let near = match left.kind {
            Kind::Ordinal => false,
            Kind::Count => is_telling(left) && is_telling(right) && self.is_near(at, NEAR_COUNTS),
            Kind::Date => value::is_dated(left.value) && self.is_near(at, NEAR),
            Kind::Percent if left.about.is_some() != right.about.is_some() => false,
            Kind::Time if Side::BOTH.into_iter().any(|side| self.is_stamp(side, self.found[side].get(at[side]))) => {
                false
            }
            _ => self.is_near(at, NEAR),
        };
        near && self.is_like(at)
    }

    /// Whether a time only tells when a live blog went on: “4.55pm: Thanks for following.”
    pub(super) fn is_stamp(&self, side: Side, figure: Option<&Found>) -> bool {
        let notes = self.notes[side];
        figure.is_some_and(|figure| {
            let tokens = figure.tokens;
            let sentence = notes.reading.tokens[tokens.start().index()].sentence;
            let opens = notes.sentence(sentence.index()).start == tokens.start().get();
            opens && notes.gap_after(tokens.end().get() - 1).starts_with(':')
        })
    }

    /// Free figures of equal value anywhere, when the value or the thing counted can be no accident.
    fn by_value(&mut self, index: &Index<'_>) {
        for left in 0..self.found.left.len() {
            if self.partner.left[left].is_some() {
                continue;
            }
            let places = index.equals(&self.found.left[left]).map(|right| Pair::new(left, right));
            let mut likely = places.take(CANDIDATES_MAX);
            if let Some(at) = likely.find(|at| self.is_free(*at) && self.same_anywhere(*at)) {
                self.tie(at);
            }
        }
    }

    /// A year by itself and the only free date of that year, where each text has one: 1934 and 3 March 1934.
    fn by_year(&mut self) {
        let years = Pair::from_fn(|side: Side| {
            let mut years: FxHashMap<u16, Vec<usize>> = FxHashMap::default();
            for (at, figure) in self.found[side].iter().enumerate().filter(|(at, _)| self.partner[side][*at].is_none())
            {
                if let Some(year) = value::year_of(figure.value) {
                    years.entry(year).or_default().push(at);
                }
            }
            years
        });
        for (year, lefts) in &years.left {
            if let ([left], Some([right])) = (&lefts[..], years.right.get(year).map(Vec::as_slice)) {
                let at = Pair::new(*left, *right);
                if self.agrees(at) {
                    self.tie(at);
                }
            }
        }
    }

    fn same_anywhere(&self, at: Pair<usize>) -> bool {
        self.agrees(at) && (is_telling(&self.found.left[at.left]) || self.counts_alike(at))
    }

    /// The rows of all tied figures, with room for those of the others.
    fn rows(&self) -> Vec<FigurePair> {
        let free = |side: Side| self.partner[side].iter().filter(|partner| partner.is_none()).count();
        let mut rows = Vec::with_capacity(self.partner.left.len() + free(Side::Right));
        let tied = self.partner.left.iter().enumerate();
        rows.extend(tied.filter_map(|(left, right)| right.map(|right| self.row(Pair::new(left, right)))));
        rows
    }

    fn row(&self, at: Pair<usize>) -> FigurePair {
        let figures = self.figures(at);
        let opposed = matches!(
            (figures.left.bound, figures.right.bound),
            (Some(Bound::Over), Some(Bound::Under)) | (Some(Bound::Under), Some(Bound::Over))
        );
        let same = self.agrees(at) && !opposed;
        FigurePair {
            sides: Pair::from_fn(|side| Some(figures[side].state(self.notes[side]))),
            relation: if same { FigureRelation::Same } else { FigureRelation::Differs },
        }
    }

    /// Figures of a side that are left over: stated again elsewhere on the other side, or on this side only.
    fn add_rest(&self, side: Side, others: &Index<'_>, rows: &mut Vec<FigurePair>) {
        for (at, figure) in self.found[side].iter().enumerate() {
            if self.partner[side][at].is_some() {
                continue;
            }
            let place = |other: usize| if side == Side::Left { Pair::new(at, other) } else { Pair::new(other, at) };
            let mut likely = others.equals(figure).take(CANDIDATES_MAX);
            let again =
                likely.find(|other| self.same_anywhere(place(*other))).or_else(|| self.partner_of_twin(side, at));
            rows.push(match again {
                Some(other) => self.row(place(other)),
                None => self.lone_row(side, figure),
            });
        }
    }

    /// What the other text has for the same figure where it is stated before or after: in a headline and below it.
    fn partner_of_twin(&self, side: Side, at: usize) -> Option<usize> {
        let figure = &self.found[side][at];
        let stem = |figure: &Found| figure.about.map(|about| self.evidence.readings[side].stems[about as usize]);
        let is_twin = |other: &Found| {
            let headed = self.is_headline(side, figure) || self.is_headline(side, other);
            other.value == figure.value
                && other.kind == figure.kind
                && (is_telling(figure) || headed || figure.about.is_some() && stem(other) == stem(figure))
        };
        let near = at.saturating_sub(CANDIDATES_MAX)..self.found[side].len().min(at + CANDIDATES_MAX);
        near.filter(|other| *other != at && is_twin(&self.found[side][*other]))
            .find_map(|twin| self.partner[side][twin])
    }

    /// Whether a figure stands in the headline, whose figures are those of the text.
    fn is_headline(&self, side: Side, figure: &Found) -> bool {
        let parts = &self.evidence.readings[side].outline.parts;
        parts.iter().any(|part| part.kind == PartKind::Headline && part.span.covers(figure.span))
    }

    fn lone_row(&self, side: Side, figure: &Found) -> FigurePair {
        let mut sides = Pair::default();
        sides[side] = Some(figure.state(self.notes[side]));
        let relation = if side == Side::Left { FigureRelation::OnlyLeft } else { FigureRelation::OnlyRight };
        FigurePair { sides, relation }
    }
}

/// Whether two figures count in the same; “2.5 million” by itself may be money where the other text says so.
fn kinds_fit(one: &Found, other: &Found) -> bool {
    let large = |value: Value| matches!(value, Value::Number(number) if number.as_whole().is_some_and(|number| number >= BARE_MONEY_MIN));
    let is_bare = |bare: &Found, money: &Found| {
        let fits = bare.kind == Kind::Count && bare.about.is_none() && matches!(money.kind, Kind::Money(_));
        fits && large(bare.value) && large(money.value)
    };
    one.kind.is_like(other.kind) || is_bare(one, other) || is_bare(other, one)
}

/// Less money than this is not told without its currency.
const BARE_MONEY_MIN: u64 = 10_000;
/// The same for counts of things that have different words.
const NEAR_COUNTS: u64 = 15;
/// Two values told of one thing differ by less than this factor, in tenths.
const NEAR: u64 = 40;
/// The same where both texts name the thing that is counted: a decimal point may have slipped.
const FAR: u64 = 150;
/// How many words beside a figure are looked at.
const BESIDE: u32 = 3;
/// How many figures of equal value are looked at.
const CANDIDATES_MAX: usize = 16;
/// Numbers up to a dozen are said of anything.
const TELLING_MIN: u64 = 13;
/// The same in one unit.
const MEASURED_MIN: u64 = 10;

/// Whether an equal value is no accident.
fn is_telling(figure: &Found) -> bool {
    match (figure.value, figure.kind) {
        (Value::Date(_) | Value::Time(_) | Value::Range(..), _) => true,
        (Value::Vague(_), _) | (_, Kind::Ordinal) => false,
        (Value::Number(number), Kind::Money(_) | Kind::Percent) => number.as_whole().is_none_or(|number| number > 2),
        (Value::Number(number), Kind::Measure(_)) => number.as_whole().is_none_or(|number| number >= MEASURED_MIN),
        (Value::Number(number), _) => number.as_whole().is_none_or(|number| number >= TELLING_MIN),
    }
}
