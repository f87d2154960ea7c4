//! Figures that are the only ones of their kind in both texts, wherever they stand.

use super::Matching;
use crate::engine::figures::Found;
use crate::engine::figures::value::{Kind, Value};
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

    /// Figures in a unit in which both texts state one value only.
    pub(super) fn by_unit(&mut self) {
        self.tie_alone(false, |_, _, figure| figure.kind.unit().filter(|_| tells_unit(figure.kind)));
    }

    /// Free counts of which alone both begin with the same digits, and free sums that alone are near each other:
    /// 31,114 and 31,141 spectators.
    pub(super) fn by_closeness(&mut self) {
        let alike = self.found.map(|figures| {
            let mut alike: FxHashMap<Likeness, Vec<usize>> = FxHashMap::default();
            for (at, figure) in figures.iter().enumerate() {
                alike.entry(likeness(figure)).or_default().push(at);
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

    /// The free figures of the other side that are close to a free one, by distinct values; at most two. They are among
    /// those that are `alike`.
    fn close_to(&self, side: Side, at: usize, alike: &FxHashMap<Likeness, Vec<usize>>) -> Vec<usize> {
        let figure = &self.found[side][at];
        let mut close: Vec<usize> = Vec::new();
        let tells = matches!(figure.kind, Kind::Count | Kind::Money(_) | Kind::Percent) || tells_unit(figure.kind);
        if self.partner[side][at].is_some() || !tells {
            return close;
        }
        for number in alike.get(&likeness(figure)).into_iter().flatten().copied() {
            let other = &self.found[side.other()][number];
            let place = if side == Side::Left { Pair::new(at, number) } else { Pair::new(number, at) };
            let fits = self.partner[side.other()][number].is_none() && other.kind == figure.kind && self.is_like(place);
            let near = match figure.kind {
                Kind::Count => {
                    let alike = leading(figure).is_some() && leading(figure) == leading(other);
                    alike || are_many(figure, other) && self.is_near(place, NEAR_MEASURES) && self.share_words(place)
                }
                Kind::Money(_) => self.is_near(place, NEAR_SUMS),
                Kind::Measure(_) => self.is_near(place, NEAR_MEASURES),
                _ => self.is_near(place, NEAR_SUMS) && self.share_words(place),
            };
            if fits && near && !close.iter().any(|one| self.found[side.other()][*one].value == other.value) {
                close.push(number);
            }
            if close.len() == 2 {
                break;
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
        let words = Pair::from_fn(|side: Side| {
            let tokens = self.found[side][at[side]].tokens;
            let reading = self.evidence.readings[side];
            let sentence = reading.tokens[tokens.start().index()].sentence;
            let inside = |token: &u32| tokens.start().get() <= *token && *token < tokens.end().get();
            let all = self.notes[side].sentence(sentence.index()).filter(|token| !inside(token));
            let tells = |token: &u32| !self.evidence.weights.function[reading.stems[*token as usize] as usize];
            all.filter(tells).map(|token| reading.stems[token as usize]).collect::<Vec<u32>>()
        });
        let alike = |left: &u32| {
            words.right.iter().any(|right| left == right || self.tied.synonyms.knows(Pair::new(*left, *right)))
        };
        words.left.iter().any(alike)
    }
}

/// What figures have in common that can be close: their unit, and what a large count begins with.
type Likeness = (Option<&'static str>, Option<(usize, String)>);

fn likeness(figure: &Found) -> Likeness {
    (figure.kind.unit(), if figure.kind == Kind::Count { leading(figure) } else { None })
}

/// How many digits a large count has, and the first two of them.
fn leading(figure: &Found) -> Option<(usize, String)> {
    let Value::Number(number) = figure.value else {
        return None;
    };
    let digits = number.as_whole().filter(|whole| *whole >= LARGE)?.to_string();
    Some((digits.len(), digits[..2].to_owned()))
}

/// Whether both are counts of many, so that near ones may be one count.
fn are_many(one: &Found, other: &Found) -> bool {
    let many = |figure: &Found| matches!(figure.value, Value::Number(number) if number.as_whole().is_some_and(|whole| whole >= MANY));
    many(one) && many(other)
}

/// Few things are counted by accident alike.
const MANY: u64 = 50;
/// Smaller counts begin alike by accident.
const LARGE: u64 = 1_000;
/// The same for measures, of which texts have more.
const NEAR_MEASURES: u64 = 11;
/// Sums that differ by more than this factor, in tenths, are hardly told of the same thing.
const NEAR_SUMS: u64 = 13;

/// Whether few figures are told in such a unit, so that two of them are likely to be one.
fn tells_unit(kind: Kind) -> bool {
    match kind {
        Kind::Money(_) => true,
        Kind::Measure(unit) => !matches!(unit.family, "time" | "years" | "times" | "points"),
        _ => false,
    }
}
