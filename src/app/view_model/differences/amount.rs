//! How far two figures lie apart, in words.

use super::units;
use crate::engine::{Bound, Side, StatedFigure};
use crate::say;

/// The difference between two figures; empty where it cannot be told from their values.
pub(super) fn apart(left: &StatedFigure, right: &StatedFigure) -> String {
    let (one, other) = (left.unit.as_deref(), right.unit.as_deref());
    if one != other {
        return match (one, other) {
            (Some(one), Some(other)) => say::in_a_and_b(&units::named(one, MANY), &units::named(other, MANY)),
            _ => String::new(),
        };
    }
    let told = match one {
        Some("time") => minutes(&left.value)
            .zip(minutes(&right.value))
            .and_then(|(one, other)| later(other - one, say::unit_minute)),
        Some("date") => {
            years(&left.value).zip(years(&right.value)).and_then(|(one, other)| later(other - one, say::unit_year))
        }
        Some("ordinal") => None,
        unit => more(&left.value, &right.value, unit),
    };
    let hedged = [left, right].iter().any(|figure| figure.bound.is_some());
    told.map(|told| if hedged { hedge(left, right, &told) } else { told }).unwrap_or_default()
}

/// Between figures of which one is rounded the difference is rounded, too.
fn hedge(left: &StatedFigure, right: &StatedFigure, told: &str) -> String {
    let about = |figure: &StatedFigure| matches!(figure.bound, None | Some(Bound::About));
    if about(left) && about(right) { say::amount_about(told) } else { say::amount_roughly(told) }
}

/// "3,000 more in B".
fn more(left: &str, right: &str, unit: Option<&str>) -> Option<String> {
    let (left, right) = (Decimal::of(left)?, Decimal::of(right)?);
    let places = left.places.max(right.places);
    let difference = right.at(places)?.checked_sub(left.at(places)?)?;
    let side = if difference > 0 { Side::Right } else { Side::Left };
    let amount = Decimal { digits: difference.checked_abs().filter(|digits| *digits > 0)?, places };
    let (words, count) = (amount.words(), amount.count());
    let counted = match unit {
        None => words,
        Some("percent") => say::amount_measured(&words, &say::unit_percentage_point(count)),
        Some(unit) if unit.contains(char::is_alphabetic) => say::amount_measured(&words, &units::named(unit, count)),
        Some(sign) => say::amount_money(sign, &words),
    };
    Some(say::amount_more(&counted, side))
}

/// "9 minutes later in B".
fn later(difference: i64, unit: fn(u64) -> String) -> Option<String> {
    let side = if difference > 0 { Side::Right } else { Side::Left };
    let amount = difference.unsigned_abs();
    let told = || say::amount_measured(&say::number(amount), &unit(amount));
    (difference != 0).then(|| say::amount_later(&told(), side))
}

/// Minutes since midnight, of a time whose half of the day is told.
fn minutes(value: &str) -> Option<i64> {
    let (hour, minute) = value.split_once(':')?;
    Some(hour.parse::<i64>().ok()? * 60 + minute.parse::<i64>().ok()?)
}

/// The year, of a value that tells nothing else.
fn years(value: &str) -> Option<i64> {
    value.parse().ok().filter(|_| value.len() == 4 && value.bytes().all(|byte| byte.is_ascii_digit()))
}

/// A number that stands for all that nouns have no form of their own for.
const MANY: u64 = 1_000;

/// A decimal number as whole digits and how many of them stand after the point.
struct Decimal {
    digits: i128,
    places: u32,
}

impl Decimal {
    fn of(value: &str) -> Option<Self> {
        let (whole, fraction) = value.split_once('.').unwrap_or((value, ""));
        let digits = format!("{whole}{fraction}").parse().ok()?;
        Some(Self { digits, places: u32::try_from(fraction.len()).ok()? })
    }

    /// The digits with so many places after the point.
    fn at(&self, places: u32) -> Option<i128> {
        self.digits.checked_mul(10_i128.checked_pow(places.checked_sub(self.places)?)?)
    }

    /// How many there are, as far as nouns have forms for it: fractions are many.
    fn count(&self) -> u64 {
        let one = 10_i128.pow(self.places);
        u64::try_from(self.digits / one).ok().filter(|_| self.digits % one == 0).unwrap_or(MANY)
    }

    /// In groups of three digits, large round numbers in words.
    fn words(&self) -> String {
        let digits = format!("{:0>width$}", self.digits, width = self.places as usize + 1);
        let (whole, fraction) = digits.split_at(digits.len() - self.places as usize);
        let fraction = fraction.trim_end_matches('0');
        let large = [(9, say::billions as fn(u64, &str) -> String), (6, say::millions)];
        for (zeros, name) in large {
            let short = whole.len() > zeros
                && fraction.is_empty()
                && whole[whole.len() - zeros + 2..].bytes().all(|digit| digit == b'0');
            if short {
                let (above, below) = whole.split_at(whole.len() - zeros);
                let below = below.trim_end_matches('0');
                let count = above.parse().ok().filter(|_| below.is_empty()).unwrap_or(MANY);
                return name(count, &say::decimal(&decimal(above, below)));
            }
        }
        say::decimal(&decimal(whole, fraction))
    }
}

/// "2.7"; without a fraction there is no point.
fn decimal(whole: &str, fraction: &str) -> String {
    if fraction.is_empty() { whole.to_owned() } else { format!("{whole}.{fraction}") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::ByteSpan;
    use crate::say::Locale;

    fn figure(value: &str, unit: &str, bound: Option<Bound>) -> StatedFigure {
        let unit = (!unit.is_empty()).then(|| unit.to_owned());
        StatedFigure { span: ByteSpan::of(0, 1), value: value.to_owned(), unit, bound, about: None }
    }

    fn said(left: &str, right: &str, unit: &str) -> String {
        apart(&figure(left, unit, None), &figure(right, unit, None))
    }

    #[test]
    fn differences_are_told_in_what_is_counted() {
        assert_eq!(said("12000", "15000", ""), "3,000 more in B");
        assert_eq!(said("15000", "12000.5", ""), "2,999.5 more in A");
        assert_eq!(said("4.5", "5.5", "percent"), "1 percentage point more in B");
        assert_eq!(said("24", "48", "hour"), "24 hours more in B");
        assert_eq!(said("2300000", "3000000", "$"), "$700,000 more in B");
        assert_eq!(said("2300000", "5000000", ""), "2.7 million more in B");
        assert_eq!(said("04:12", "04:21", "time"), "9 minutes later in B");
        assert_eq!(said("1912", "1911", "date"), "1 year later in A");
    }

    #[test]
    fn every_language_has_its_own_numbers_and_units() {
        let speak = |tag: &str| {
            let locale = Locale::of_tag(tag).expect("it is spoken");
            say::speak(locale, locale.embedded().expect("a native build has it"));
        };
        speak("de");
        assert_eq!(said("12000", "15000", ""), "3.000 mehr in B");
        assert_eq!(said("2300000", "3300000", ""), "1 Million mehr in B");
        assert_eq!(said("2300000", "5000000", "€"), "2,7 Millionen € mehr in B");
        assert_eq!(said("1912", "1911", "date"), "1 Jahr später in A");
        speak("fa");
        assert_eq!(said("04:12", "04:21", "time"), "۹ دقیقه دیرتر در B\u{200f}");
        assert_eq!(said("15000", "12000.5", ""), "۲٬۹۹۹٫۵ بیشتر در A\u{200f}");
    }

    #[test]
    fn what_cannot_be_told_is_not_said() {
        assert_eq!(said("100s", "200s", ""), "");
        assert_eq!(said("1/3", "2/3", ""), "");
        assert_eq!(said("2019-03-09", "2019-03-10", "date"), "");
        assert_eq!(said("04:12/16:12", "04:21", "time"), "");
        assert_eq!(apart(&figure("6", "week", None), &figure("6", "month", None)), "weeks in A, months in B");
    }

    #[test]
    fn what_is_rounded_stays_rounded() {
        let left = figure("40", "", Some(Bound::About));
        assert_eq!(apart(&left, &figure("60", "", None)), "about 20 more in B");
        assert_eq!(apart(&left, &figure("60", "", Some(Bound::Over))), "roughly 20 more in B");
    }
}
