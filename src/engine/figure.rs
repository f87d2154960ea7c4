//! The value of a figure, written in digits or in words.
//!
//! `4,000,000`, `4 million`, `four million` and `4m` are one figure; `4 million dollars` and `$4m` are another one. A
//! figure is never rounded: values are exact decimal numbers, and what cannot be read with certainty is no figure but
//! the words it is made of.

mod decimal;
mod digits;
mod grammar;
mod pieces;
mod sum;
#[cfg(test)]
mod tests;
mod words;

use super::language::Language;
use decimal::Decimal;
use std::fmt;

/// What is counted or how.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unit {
    /// A share of a hundred.
    Percent,
    /// A place in a row: third, 3rd.
    Ordinal,
    /// Money, by the sign or short name of the currency.
    Currency(&'static str),
}

/// A number and what it counts.
///
/// Two figures are equal when their values and units are, however they were written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Figure {
    value: Decimal,
    unit: Option<Unit>,
}

impl Figure {
    /// What the number counts; `None` for plain numbers and for units that are words of their own.
    #[must_use]
    pub fn unit(&self) -> Option<Unit> {
        self.unit
    }

    /// The number alone, as a decimal.
    #[must_use]
    pub fn value(&self) -> String {
        self.value.to_string()
    }

    /// One spelling for all equal figures: `4000000`, `12.5%`, `#3`, `$4000000`.
    #[must_use]
    pub fn key(&self) -> String {
        self.to_string()
    }
}

impl fmt::Display for Figure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.unit {
            None => write!(out, "{}", self.value),
            Some(Unit::Percent) => write!(out, "{}%", self.value),
            Some(Unit::Ordinal) => write!(out, "#{}", self.value),
            Some(Unit::Currency(sign)) => write!(out, "{sign}{}", self.value),
        }
    }
}

/// Reads the longest figure that starts with the first of the given words.
///
/// The words are in normal form, in text order, without the spaces between them; punctuation marks are words too. More
/// than sixteen words are never looked at. Returns the figure and how many words it takes (at least one), or `None`
/// when no figure starts here. A figure takes whole words only: `four-year` is none. Times of day with a point, dates,
/// scores and versions are none either; a year is the number it is. Never fails.
#[must_use]
pub fn parse(tokens: &[&str], language: Language) -> Option<(Figure, usize)> {
    let first = tokens.first()?;
    if !starts(first, language) {
        return None;
    }
    grammar::read(&pieces::split(tokens, language), language)
}

/// Returns whether a figure may hold this word; nothing behind one that it may not is looked at.
#[must_use]
pub fn goes_on(word: &str, language: Language) -> bool {
    pieces::may_belong(word, language)
}

/// Returns whether a figure may start with this word; cheap, and to be asked once for each distinct word.
#[must_use]
pub fn starts(word: &str, language: Language) -> bool {
    let word = word.strip_prefix('-').unwrap_or(word);
    let Some(first) = word.chars().next() else {
        return false;
    };
    first.is_ascii_digit() || words::is_currency_sign(word) || words::Table::of(language).opens(word)
}
