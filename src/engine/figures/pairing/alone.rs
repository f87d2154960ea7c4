//! Figures that are the only ones of their kind in both texts, wherever they stand.

use super::Matching;
use crate::engine::figures::Found;
use crate::engine::figures::value::{self, Kind, Ratio, Value};
use crate::engine::pair::{Pair, Side};
use crate::engine::span::Offset;
use rustc_hash::FxHashMap;
use std::hash::Hash;

/// Values that differ by more than this factor, in tenths, are hardly told of the same thing far from each other.
const NEAR: u64 = 20;

impl Matching<'_> {
    /// Free figures that count a thing which no other free figure of their side counts.
    pub(super) fn by_thing(&mut self) {
        let stem = |own: &Self, side: Side, figure: &Found| {
            figure.about.map(|about| own.evidence.readings[side].stems[about as usize])
        };
        self.tie_alone(true, stem);
    }

    /// Free figures that alone count things of one meaning: 1,800 employees and 2,000 workers.
    pub(super) fn by_meaning(&mut self) {
        let by_stem = Pair::from_fn(|side: Side| {
            let mut by_stem: FxHashMap<u32, Vec<usize>> = FxHashMap::default();
            for (at, figure) in self.found[side].iter().enumerate().filter(|(_, figure)| counts_many(figure)) {
                if let Some(about) = figure.about.filter(|_| self.partner[side][at].is_none()) {
                    by_stem.entry(self.evidence.readings[side].stems[about as usize]).or_default().push(at);
                }
            }
            by_stem
        });
        let answers = |side: Side, at: usize| -> Vec<usize> {
            let Some(about) = self.found[side][at].about else { return Vec::new() };
            let stem = self.evidence.readings[side].stems[about as usize];
            let place = |other: usize| if side == Side::Left { Pair::new(at, other) } else { Pair::new(other, at) };
            let others = self.tied.synonyms.of(stem).filter_map(|other| by_stem[side.other()].get(&other)).flatten();
            let others: Vec<usize> = others.copied().take(OTHERS_MAX + 1).collect();
            let fits = |other: &usize| self.is_like(place(*other)) && self.is_near(place(*other), NEAR);
            if others.len() > OTHERS_MAX { Vec::new() } else { others.into_iter().filter(fits).collect() }
        };
        let mut lefts: Vec<usize> = by_stem.left.values().flatten().copied().collect();
        lefts.sort_unstable();
        let only = |left: &usize| match answers(Side::Left, *left)[..] {
            [right] if answers(Side::Right, right) == [*left] => Some(Pair::new(*left, right)),
            _ => None,
        };
        let ties: Vec<Pair<usize>> = lefts.iter().filter_map(only).collect();
        ties.into_iter().for_each(|at| self.tie(at));
    }

    /// Figures in a unit in which both texts state one value only.
    pub(super) fn by_unit(&mut self) {
        self.tie_alone(false, |_, _, figure| figure.kind.unit().filter(|_| tells_unit(figure.kind)));
    }

    /// Free counts of which alone both begin with the same digits, and free sums that alone are near each other:
    /// 31,114 and 31,141 spectators.
    pub(super) fn by_closeness(&mut self) {
        let alike = Pair::from_fn(|side: Side| {
            let mut alike: FxHashMap<Likeness, Vec<usize>> = FxHashMap::default();
            let free = self.found[side].iter().enumerate().filter(|(at, _)| self.partner[side][*at].is_none());
            for (at, figure) in free {
                alike.entry((unit_of(figure.kind), magnitude(figure))).or_default().push(at);
            }
            alike
        });
        for left in 0..self.found.left.len() {
            let rights = self.close_to(Side::Left, left, &alike.right);
            if let [right] = rights[..]
                && self.close_to(Side::Right, right, &alike.left) == [left]
            {
                self.tie(Pair::new(left, right));
            }
        }
    }

    /// The free figures of the other side that are close to a free one, by distinct values; none where there are several.
    /// They are among those that are `alike`.
    fn close_to(&self, side: Side, at: usize, alike: &FxHashMap<Likeness, Vec<usize>>) -> Vec<usize> {
        let figure = &self.found[side][at];
        let mut close: Vec<usize> = Vec::new();
        let lasts = lasts(figure.kind);
        let years = matches!(figure.kind, Kind::Measure(unit) if unit.family == "years");
        let counts = matches!(figure.kind, Kind::Count | Kind::Money(_) | Kind::Percent | Kind::Share | Kind::Time);
        let tells = counts || tells_unit(figure.kind) || lasts || years;
        if self.partner[side][at].is_some() || !tells {
            return close;
        }
        let mut asked = 0;
        let (first, mut around) = (leading(figure), None);
        let keys = magnitudes_around(figure).into_iter().map(|magnitude| (unit_of(figure.kind), magnitude));
        for number in keys.filter_map(|key| alike.get(&key)).flatten().copied() {
            let other = &self.found[side.other()][number];
            let place = if side == Side::Left { Pair::new(at, number) } else { Pair::new(number, at) };
            let fits = self.partner[side.other()][number].is_none() && self.is_like(place);
            let fits = fits && (other.kind == figure.kind || is_share(figure.kind) && is_share(other.kind));
            let again = |one: &usize| self.found[side.other()][*one].value == other.value;
            if !fits || close.iter().any(again) {
                continue;
            }
            let (near, by_words) = match figure.kind {
                Kind::Count if first.is_some() && first == leading(other) => (true, false),
                Kind::Count => (are_many(figure, other) && self.is_near(place, NEAR_MEASURES), true),
                // “Took less than five hours” and “in four and a half hours”.
                Kind::Measure(_) if lasts => (self.is_near(place, NEAR_DURATIONS), true),
                // Years are ages, too.
                Kind::Measure(_) if years => (self.agrees(place), true),
                Kind::Money(_) => (self.is_near(place, NEAR_SUMS), false),
                Kind::Time => {
                    let stamp = self.is_stamp(side, Some(figure)) || self.is_stamp(side.other(), Some(other));
                    (!stamp && value::are_minutes_apart(figure.value, other.value, MINUTES_NEAR), false)
                }
                // “35 per cent” and “a third”.
                kind if is_share(kind) && kind != other.kind => {
                    (are_parts(figure, other) && self.is_near(place, NEAR_DURATIONS), false)
                }
                Kind::Measure(_) => (self.is_near(place, NEAR_MEASURES), false),
                _ => (self.is_near(place, NEAR_SUMS), true),
            };
            asked += u32::from(near && by_words);
            let mut shares = || {
                let meant = around.get_or_insert_with(|| self.meant_around(side, at));
                self.words_around(side.other(), number).any(|word| meant.binary_search(&word).is_ok())
            };
            if near && (!by_words || shares()) {
                close.push(number);
            }
            // Of many near ones none is the only one.
            if close.len() == 2 || asked == ASKED_MAX {
                return Vec::new();
            }
        }
        close
    }

    /// Ties the figures of one value that alone have a key on their side; `free` leaves out those that are tied.
    fn tie_alone<K: Eq + Hash>(&mut self, free: bool, key: fn(&Self, Side, &Found) -> Option<K>) {
        let by_key = Pair::from_fn(|side: Side| {
            let mut by_key: FxHashMap<K, Vec<usize>> = FxHashMap::default();
            for (at, figure) in self.found[side].iter().enumerate() {
                if free && self.partner[side][at].is_some() {
                    continue;
                }
                let Some(key) = key(self, side, figure) else {
                    continue;
                };
                let entry = by_key.entry(key).or_default();
                // A figure that is stated again is one figure.
                if entry.first().is_none_or(|first| self.found[side][*first].value != figure.value) {
                    entry.push(at);
                }
            }
            by_key
        });
        for left in 0..self.found.left.len() {
            let key = key(self, Side::Left, &self.found.left[left]);
            let pair = key.and_then(|key| Some((by_key.left.get(&key)?, by_key.right.get(&key)?)));
            if let Some(([only], [other])) = pair.map(|(lefts, rights)| (&lefts[..], &rights[..])) {
                let at = Pair::new(*only, *other);
                if self.is_like(at) && self.is_near(at, NEAR) && (free || self.share_words(at)) {
                    self.tie(at);
                }
            }
        }
    }

    /// Whether the sentences of two figures have a telling word in common, or two of one meaning.
    fn share_words(&self, at: Pair<usize>) -> bool {
        let meant = self.meant_around(Side::Left, at.left);
        self.words_around(Side::Right, at.right).any(|word| meant.binary_search(&word).is_ok())
    }

    /// The telling words of the sentence of a figure, by their stems.
    fn words_around(&self, side: Side, at: usize) -> impl Iterator<Item = u32> + '_ {
        let tokens = self.found[side][at].tokens;
        let reading = self.evidence.readings[side];
        let sentence = reading.tokens[tokens.start().index()].sentence;
        let outside = move |token: &u32| !(tokens.start().get() <= *token && *token < tokens.end().get());
        let stems = self.notes[side].sentence(sentence.index()).filter(outside);
        let stems = stems.map(|token| reading.stems[token as usize]);
        stems.filter(|stem| !self.evidence.weights.function[*stem as usize])
    }

    /// These words and all that can stand for them, sorted.
    fn meant_around(&self, side: Side, at: usize) -> Vec<u32> {
        let mut meant: Vec<u32> = self.words_around(side, at).collect();
        for word in 0..meant.len() {
            let others = self.tied.synonyms.of(meant[word]);
            meant.extend(others);
        }
        meant.sort_unstable();
        meant
    }
}

/// What figures have in common that can be close: their unit, and about how much they count.
type Likeness = (Option<&'static str>, Option<Magnitude>);
/// How many digits a count has, and what its first two digits are.
type Magnitude = (u32, u64);

/// The magnitude of a count; of sums and measures there are few, and all are asked.
fn magnitude(figure: &Found) -> Option<Magnitude> {
    counted(figure).map(magnitude_of)
}

/// The magnitudes of all counts that can be near one; `None` for what is no count.
fn magnitudes_around(figure: &Found) -> Vec<Option<Magnitude>> {
    let Some(count) = counted(figure) else { return vec![None] };
    let (least, most) = (count / NEAR_MEASURES * 10, (count / 10 + 1).saturating_mul(NEAR_MEASURES));
    let mut found = Vec::new();
    let mut at = least;
    while at <= most {
        let (digits, first) = magnitude_of(at);
        found.push(Some((digits, first)));
        let scale = 10u64.pow(digits.saturating_sub(2));
        at = match (first + 1).checked_mul(scale) {
            Some(next) => next,
            None => break,
        };
    }
    found
}

fn magnitude_of(count: u64) -> Magnitude {
    let digits = count.checked_ilog10().unwrap_or(0) + 1;
    (digits, count / 10u64.pow(digits.saturating_sub(2)))
}

/// The whole number that a count states.
fn counted(figure: &Found) -> Option<u64> {
    match figure.value {
        Value::Number(number) if figure.kind == Kind::Count => number.as_whole(),
        _ => None,
    }
}

/// How many digits a large number has, and the first two of them.
fn leading(figure: &Found) -> Option<Magnitude> {
    let Value::Number(number) = figure.value else {
        return None;
    };
    number.as_whole().filter(|whole| *whole >= LARGE).map(magnitude_of)
}

/// Whether a figure counts more than a handful.
fn counts_many(figure: &Found) -> bool {
    let many = |value: Value| matches!(value, Value::Number(number) if number.as_whole().is_some_and(|n| n >= HANDFUL));
    figure.kind == Kind::Count && many(figure.value)
}

/// So many near figures are asked for words in common.
const ASKED_MAX: u32 = 64;
/// Of more counts none is the only one.
const OTHERS_MAX: usize = 16;
/// Fewer things are counted in any text.
const HANDFUL: u64 = 13;

/// Whether both are counts of many, so that near ones may be one count.
fn are_many(one: &Found, other: &Found) -> bool {
    let many = |figure: &Found| matches!(figure.value, Value::Number(number) if number.as_whole().is_some_and(|whole| whole >= MANY));
    many(one) && many(other) && one.about.is_some() && other.about.is_some()
}

/// Few things are counted by accident alike.
const MANY: u64 = 50;
/// Smaller counts begin alike by accident.
const LARGE: u64 = 1_000;
/// The same for measures, of which texts have more.
const NEAR_MEASURES: u64 = 11;
/// The same for durations, which share a word besides.
const NEAR_DURATIONS: u64 = 12;
/// Sums that differ by more than this factor, in tenths, are hardly told of the same thing.
const NEAR_SUMS: u64 = 13;

/// Times of one event differ by no more between two texts.
const MINUTES_NEAR: u16 = 5;

/// Whether both tell one part, and not the half that is said of anything.
fn are_parts(one: &Found, other: &Found) -> bool {
    let half = |figure: &Found| {
        figure.kind == Kind::Share && matches!(figure.value, Value::Number(number) if Some(number) == Ratio::new(1, 2))
    };
    let number = |figure: &Found| matches!(figure.value, Value::Number(_));
    number(one) && number(other) && !half(one) && !half(other)
}

/// Whether a figure tells how large a part is.
fn is_share(kind: Kind) -> bool {
    matches!(kind, Kind::Percent | Kind::Share)
}

/// The unit by which figures are looked up; parts of a whole are of one kind however they are told.
fn unit_of(kind: Kind) -> Option<&'static str> {
    if is_share(kind) { Some("share") } else { kind.unit() }
}

/// Whether something is told to have lasted so long: hours and days, not years.
fn lasts(kind: Kind) -> bool {
    matches!(kind, Kind::Measure(unit) if unit.family == "time")
}

/// Whether few figures are told in such a unit, so that two of them are likely to be one.
fn tells_unit(kind: Kind) -> bool {
    match kind {
        Kind::Money(_) => true,
        Kind::Measure(unit) => !matches!(unit.family, "time" | "years" | "times" | "points"),
        _ => false,
    }
}
