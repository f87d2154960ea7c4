//! The figures of a sentence as evidence that it makes the statement of another: exact values, and rounded ones.
//!
//! Two accounts of one event seldom copy each other's numbers: one has 3,100 calls where the other has “more than three
//! thousand”, 31 per cent where the other has “close to a third”. Such figures part the accounts in the list of figures;
//! they still tell that the sentences speak of one thing.

use super::value::{self, Date, Kind, Ratio, Value};
use super::{Found, find};
use crate::engine::pair::Pair;
use crate::engine::reading::Reading;
use crate::engine::rows::Rows;
use crate::engine::span::Offset;
use crate::engine::wordbook::Notes;

/// A figure of a sentence, as far as it is evidence.
#[derive(Clone, Copy, Debug)]
pub struct Told<'a> {
    found: &'a Found,
    /// A plain number in the smallest unit of its kind.
    size: Option<f64>,
    /// How much it tells, 0 to 1: “two” and “Friday” stand in any text.
    weight: f32,
    /// Whether words like “about” or “more than” stand before it, or it is a part of a whole, which seldom is exact.
    is_rough: bool,
}

/// The figures of two texts of which nothing else is known yet.
pub fn find_in(readings: Pair<&Reading<'_>>) -> Pair<Vec<Found>> {
    Notes::of_both(readings).as_ref().map(find)
}

/// The figures of each sentence, one row a sentence. Linear in figures.
pub fn told<'a>(readings: Pair<&Reading<'_>>, found: Pair<&'a Vec<Found>>) -> Pair<Rows<Told<'a>>> {
    readings.zip(found).map(|(reading, found)| told_by(reading, found))
}

fn told_by<'a>(reading: &Reading<'_>, found: &'a [Found]) -> Rows<Told<'a>> {
    let mut rows = Rows::with_capacity(reading.outline.sentences.len(), found.len());
    let mut rest = found;
    for sentence in 0..reading.n_sentences() {
        let is_own = |figure: &&Found| reading.tokens[figure.tokens.start().index()].sentence.get() <= sentence;
        let (own, others) = rest.split_at(rest.iter().take_while(is_own).count());
        rows.push(own.iter().map(Told::new));
        rest = others;
    }
    rows
}

impl<'a> Told<'a> {
    fn new(found: &'a Found) -> Self {
        let size = match found.value {
            Value::Number(number) => value::scaled(number, found.kind).map(Ratio::to_f64),
            _ => None,
        };
        let is_rough = found.bound.is_some() || found.kind == Kind::Share;
        Self { found, size, is_rough, weight: weight(found.value, found.kind) }
    }

    /// How far both may be told of one thing, 0 to 1.
    fn likeness(&self, other: &Self) -> f64 {
        let (own, others) = (self.found, other.found);
        if !own.kind.is_like(others.kind) {
            return 0.0;
        }
        if value::agree((own.value, own.kind), (others.value, others.kind)) {
            return 1.0;
        }
        if self.is_rounded(other) || other.is_rounded(self) { ROUNDED } else { 0.0 }
    }

    /// Whether this is the other, rounded.
    fn is_rounded(&self, exact: &Self) -> bool {
        let (Some(own), Some(exact_size)) = (self.size, exact.size) else {
            return false;
        };
        let near = (own - exact_size).abs() <= ROUNDED_BY * own.abs().max(exact_size.abs());
        let is_part = matches!(self.found.kind, Kind::Share | Kind::Percent);
        near && (is_part || own > SMALL) && (self.is_rough && !exact.is_rough || is_rounder(own, exact_size))
    }
}

/// What a rounded value is worth beside an equal one.
const ROUNDED: f64 = 0.8;
/// How far a rounded value may lie from the exact one, as a share of the larger.
const ROUNDED_BY: f64 = 0.1;
/// Numbers up to this are not rounded, parts of a whole are.
const SMALL: f64 = 12.0;

/// Whether a number has fewer telling digits than another: 3,000 beside 3,100.
fn is_rounder(own: f64, other: f64) -> bool {
    n_zeros(own) > n_zeros(other)
}

/// How many noughts a whole number ends with.
fn n_zeros(number: f64) -> u32 {
    let mut whole = number as u64;
    if whole == 0 || whole as f64 != number {
        return 0;
    }
    let mut n_zeros = 0;
    while whole.is_multiple_of(10) {
        whole /= 10;
        n_zeros += 1;
    }
    n_zeros
}

fn weight(value: Value, kind: Kind) -> f32 {
    match value {
        Value::Number(number) if matches!(kind, Kind::Count | Kind::Ordinal) => match number.as_whole() {
            Some(0..=3) => 0.2,
            Some(4..=12) => 0.6,
            _ => 1.0,
        },
        Value::Date(date) => weight_of_date(date),
        Value::Vague(_) => 0.4,
        Value::Number(_) | Value::Range(..) | Value::Time(_) => 1.0,
    }
}

fn weight_of_date(date: Date) -> f32 {
    match (date.year, date.month, date.day) {
        (None, None, None) => 0.2,
        (None, Some(_), None) => 0.5,
        _ => 1.0,
    }
}

/// How far the figures of two sentences agree.
#[derive(Clone, Copy, Debug, Default)]
pub struct Agreement {
    /// The weighed share of figures that agree (Ochiai 1957), those that are rounded in part; 0 to 1.
    pub share: f64,
    /// Whether both tell figures and none agrees.
    pub parts: bool,
}

/// How far the figures of two sentences agree: each is held against the one that is most like it. Quadratic in the figures
/// of the two.
pub fn agreement(left: &[Told<'_>], right: &[Told<'_>]) -> Agreement {
    if left.is_empty() || right.is_empty() {
        return Agreement::default();
    }
    let sums = (weights(left), weights(right));
    let share = shared(left, right).min(shared(right, left)) / libm::sqrt(sums.0 * sums.1);
    Agreement { share, parts: share == 0.0 && sums.0 >= TELLING && sums.1 >= TELLING }
}

fn weights(own: &[Told<'_>]) -> f64 {
    own.iter().map(|figure| f64::from(figure.weight)).sum()
}

/// What of the weights of one sentence's figures the other's share.
fn shared(own: &[Told<'_>], others: &[Told<'_>]) -> f64 {
    let best = |own: &Told<'_>| others.iter().map(|other| own.likeness(other)).fold(0.0, f64::max);
    own.iter().map(|figure| f64::from(figure.weight) * best(figure)).sum()
}

/// What the figures of a sentence must weigh together before it can be said that none agrees.
const TELLING: f64 = 0.6;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::lexicon::Lexicon;
    use crate::engine::{Article, Language, Side};

    fn share(left: &str, right: &str) -> f64 {
        let articles = Pair::new(left, right).map(|text| Article::new("", text));
        let mut lexicon = Lexicon::new(Pair::new(Language::English, Language::English));
        let mut read = |side: Side| Reading::new(&articles[side], side, Language::English, &mut lexicon);
        let (left, right) = (read(Side::Left), read(Side::Right));
        let readings = Pair::new(&left, &right);
        let found = find_in(readings);
        let told = told(readings, found.as_ref());
        agreement(&told.left[0], &told.right[0]).share
    }

    #[test]
    fn equal_values_agree_in_any_form_and_rounded_ones_in_part() {
        assert!(share("Twelve were hurt.", "A dozen people were hurt.") > 0.99);
        for (exact, rounded) in [
            ("It took 3,100 calls.", "More than three thousand calls came."),
            ("They own 31 per cent.", "They hold close to a third."),
            ("Seventy-four shocks were felt.", "More than seventy shocks came."),
        ] {
            assert_eq!(share(exact, rounded), ROUNDED, "{exact} {rounded}");
            assert_eq!(share(rounded, exact), ROUNDED, "{rounded} {exact}");
        }
    }

    #[test]
    fn other_values_and_small_numbers_do_not() {
        assert_eq!(share("Shares rose to 458 pence.", "Shares rose to 465 pence."), 0.0, "neither is rounder");
        assert_eq!(share("Some 4 million live there.", "Some 4 percent live there."), 0.0);
        assert_eq!(share("Nine were hurt.", "Ten were hurt."), 0.0);
        assert!(share("Two of 340 were hurt.", "Two of 512 were hurt.") < 0.25, "what any text has tells little");
        assert_eq!(share("Nobody was hurt.", "Two were hurt."), 0.0);
    }
}
