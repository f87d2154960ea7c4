//! Exact values: fractions of whole numbers, ranges, dates and times.

use crate::engine::wordbook::Unit;
use std::fmt;

/// A fraction in lowest terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ratio {
    above: i128,
    below: i128,
}

impl Ratio {
    /// `above` parts of `below`; `None` when there are no parts.
    pub(super) fn new(above: i128, below: i128) -> Option<Self> {
        if below == 1 {
            return Some(Self { above, below });
        }
        let divisor = gcd(above.unsigned_abs(), below.unsigned_abs());
        let divisor = i128::try_from(divisor).ok().filter(|divisor| *divisor > 0)?;
        (below > 0).then(|| Self { above: above / divisor, below: below / divisor })
    }

    /// The value of a whole number.
    pub(super) fn whole(number: u64) -> Self {
        Self { above: i128::from(number), below: 1 }
    }

    /// A number of so many digits, some of them after the point; `None` when it is too large.
    pub(super) fn decimal(digits: i128, places: u32) -> Option<Self> {
        Self::new(digits, 10_i128.checked_pow(places)?)
    }

    pub(super) fn times(self, other: Self) -> Option<Self> {
        Self::new(self.above.checked_mul(other.above)?, self.below.checked_mul(other.below)?)
    }

    pub(super) fn plus(self, other: Self) -> Option<Self> {
        let above = self.above.checked_mul(other.below)?.checked_add(other.above.checked_mul(self.below)?)?;
        Self::new(above, self.below.checked_mul(other.below)?)
    }

    pub(super) fn over(self, other: Self) -> Option<Self> {
        if other.above <= 0 { None } else { self.times(Self { above: other.below, below: other.above }) }
    }

    pub(super) fn is_less(self, other: Self) -> bool {
        let sides = (self.above.checked_mul(other.below), other.above.checked_mul(self.below));
        matches!(sides, (Some(own), Some(others)) if own < others)
    }

    /// The nearest number with a binary point.
    pub(super) fn to_f64(self) -> f64 {
        self.above as f64 / self.below as f64
    }

    /// How many halves the number is, when it is whole in them and fits.
    pub(super) fn as_halves(self) -> Option<u64> {
        self.times(Self::whole(2))?.as_whole()
    }

    /// The number, when it is whole and fits.
    pub(super) fn as_whole(self) -> Option<u64> {
        if self.below == 1 { u64::try_from(self.above).ok() } else { None }
    }
}

fn gcd(one: u128, other: u128) -> u128 {
    if other == 0 { one } else { gcd(other, one % other) }
}

impl fmt::Display for Ratio {
    /// A decimal where it has an end within nine places, otherwise a fraction.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scaled = (0..=9).find_map(|places: u32| {
            let above = self.above.checked_mul(10_i128.pow(places))?;
            (above % self.below == 0).then_some((above / self.below, places as usize))
        });
        match scaled {
            Some((number, 0)) => write!(out, "{number}"),
            Some((number, places)) => {
                let sign = if number < 0 { "-" } else { "" };
                let digits = format!("{:0>width$}", number.unsigned_abs(), width = places + 1);
                let (whole, fraction) = digits.split_at(digits.len() - places);
                write!(out, "{sign}{whole}.{fraction}")
            }
            None => write!(out, "{}/{}", self.above, self.below),
        }
    }
}

/// A day, month, year, decade or day of the week, as far as it is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Date {
    pub(super) year: Option<u16>,
    pub(super) month: Option<u8>,
    pub(super) day: Option<u8>,
    pub(super) weekday: Option<u8>,
    /// A day told from the day of writing: yesterday.
    pub(super) relative: Option<&'static str>,
    /// Which weekday, week or year, told from the day of writing: last, next.
    pub(super) which: Option<&'static str>,
    /// What `which` tells apart, when it is no weekday: the year of “last year”; with a year, a part of it.
    pub(super) period: Option<&'static str>,
    /// Whether the year stands for its decade.
    pub(super) is_decade: bool,
}

/// The months of the Persian calendar are numbered from here on.
const PERSIAN_MONTHS: u8 = 12;

const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

impl fmt::Display for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(month) = self.month.filter(|month| *month > PERSIAN_MONTHS) {
            return write!(out, "{} AP", Self { month: Some(month - PERSIAN_MONTHS), ..*self });
        }
        match (self.year, self.month, self.day) {
            (Some(year), None, _) if self.is_decade => write!(out, "{year}s"),
            (Some(year), None, _) if let Some(part) = self.period => write!(out, "{part} {year:04}"),
            (Some(year), None, _) => write!(out, "{year:04}"),
            (Some(year), Some(month), None) => write!(out, "{year:04}-{month:02}"),
            (Some(year), Some(month), Some(day)) => write!(out, "{year:04}-{month:02}-{day:02}"),
            (None, Some(month), None) => {
                // “October of last year”.
                let year = self.relative.map(|year| year.replace('_', " ") + " ").unwrap_or_default();
                write!(out, "{year}--{month:02}")
            }
            (None, Some(month), Some(day)) => write!(out, "--{month:02}-{day:02}"),
            (None, None, Some(day)) => write!(out, "---{day:02}"),
            (None, None, None) => {
                let weekday = self.weekday.and_then(|day| WEEKDAYS.get(usize::from(day).wrapping_sub(1))).copied();
                let parts = [self.which, self.relative.or(self.period).or(weekday)];
                let words: Vec<String> = parts.into_iter().flatten().map(|part| part.replace('_', " ")).collect();
                out.write_str(&words.join(" "))
            }
        }
    }
}

impl Date {
    /// Whether nothing that both state differs, and they state something in common.
    fn agrees(self, other: Self) -> bool {
        fn clash<T: PartialEq>(one: Option<T>, other: Option<T>) -> bool {
            matches!((one, other), (Some(one), Some(other)) if one != other)
        }
        fn both<T>(one: Option<T>, other: Option<T>) -> bool {
            one.is_some() && other.is_some()
        }
        let clashes = clash(self.year, other.year)
            || clash(self.month, other.month)
            || clash(self.day, other.day)
            || clash(self.weekday, other.weekday)
            || clash(self.relative, other.relative)
            || clash(self.which, other.which)
            || clash(self.period, other.period)
            || self.is_decade != other.is_decade;
        let common = both(self.month, other.month)
            || both(self.day, other.day)
            || both(self.weekday, other.weekday)
            || both(self.relative, other.relative)
            || both(self.period, other.period)
            || both(self.year, other.year);
        common && !clashes
    }

    /// Whether both tell the same parts, so that their difference means something.
    fn is_like(self, other: Self) -> bool {
        let told = |date: Self| (date.year.is_some(), date.month.is_some(), date.day.is_some());
        // A weekday, “yesterday” and “last year” cannot be told apart without knowing the day of writing.
        let from_now = |date: Self| (date.which.is_some(), date.relative.is_some(), date.period);
        told(self) == told(other) && (told(self) != (false, false, false) || from_now(self) == from_now(other))
            || self.month.is_some() && other.month.is_some() && self.day.is_some() == other.day.is_some()
    }
}

/// Minutes of half a day.
pub(super) const HALF_DAY: u16 = 720;

/// A time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Time {
    /// Minutes since midnight.
    pub(super) minutes: u16,
    /// Whether the half of the day is told; if not, `minutes` is less than twelve hours.
    pub(super) is_sure: bool,
}

impl fmt::Display for Time {
    /// Both times of day where the text leaves the half of the day open.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (hour, minute) = (self.minutes / 60, self.minutes % 60);
        write!(out, "{hour:02}:{minute:02}")?;
        if self.is_sure { Ok(()) } else { write!(out, "/{:02}:{minute:02}", hour + 12) }
    }
}

/// What is stated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Value {
    Number(Ratio),
    /// From one number to another; of a score, the first may be the larger.
    Range(Ratio, Ratio),
    /// So many, uncounted: hundreds.
    Vague(u64),
    Date(Date),
    Time(Time),
}

impl fmt::Display for Value {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Number(number) => write!(out, "{number}"),
            Value::Range(low, high) => write!(out, "{low}-{high}"),
            Value::Vague(number) => write!(out, "{number}s"),
            Value::Date(date) => write!(out, "{date}"),
            Value::Time(time) => write!(out, "{time}"),
        }
    }
}

/// What a value counts in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Count,
    Percent,
    /// A part of a whole: a third.
    Share,
    Ordinal,
    Money(&'static str),
    Measure(Unit),
    Date,
    Time,
}

impl Kind {
    pub(super) fn unit(self) -> Option<&'static str> {
        match self {
            Kind::Count | Kind::Share => None,
            Kind::Percent => Some("percent"),
            Kind::Ordinal => Some("ordinal"),
            Kind::Money(sign) => Some(sign),
            Kind::Measure(unit) => Some(unit.name),
            Kind::Date => Some("date"),
            Kind::Time => Some("time"),
        }
    }

    /// Whether values of both kinds can be set against each other.
    pub(super) fn is_like(self, other: Self) -> bool {
        match (self, other) {
            (Kind::Measure(one), Kind::Measure(other)) => one.family == other.family,
            (Kind::Percent | Kind::Share, Kind::Percent | Kind::Share) => true,
            _ => self == other,
        }
    }

    /// What turns a value into one that compares with all of its kind.
    fn factor(self) -> Option<Ratio> {
        match self {
            Kind::Percent => Ratio::new(1, 100),
            Kind::Measure(unit) => Some(Ratio::whole(unit.factor)),
            _ => Some(Ratio::whole(1)),
        }
    }
}

/// Whether a number may be told as so many, uncounted: 41 as “dozens”, 700 as “hundreds”.
fn is_so_many(number: Ratio, many: u64) -> bool {
    let (least, most) = (many.checked_mul(2), many.checked_mul(10));
    least
        .zip(most)
        .is_some_and(|(least, most)| !number.is_less(Ratio::whole(least)) && number.is_less(Ratio::whole(most)))
}

/// Whether one is measured in miles or pounds where the other is metric.
fn crosses(one: Kind, other: Kind) -> bool {
    let is_imperial = |kind: Kind| matches!(kind, Kind::Measure(unit) if matches!(unit.name, "inch" | "foot" | "yard" | "mile" | "pound" | "mph"));
    is_imperial(one) != is_imperial(other)
}

/// Whether one value is the other, rounded after it was converted: within a twentieth.
fn is_converted(one: Ratio, other: Ratio) -> bool {
    let reaches = |low: Ratio, high: Ratio| {
        let (low, high) = (low.times(Ratio::whole(20)), high.times(Ratio::whole(19)));
        low.zip(high).is_some_and(|(low, high)| !low.is_less(high))
    };
    reaches(one, other) && reaches(other, one)
}

/// A number in the smallest unit of its kind, where it fits.
pub(super) fn scaled(number: Ratio, kind: Kind) -> Option<Ratio> {
    kind.factor().and_then(|factor| number.times(factor))
}

/// Whether two values of like kinds are the same.
pub(super) fn agree(one: (Value, Kind), other: (Value, Kind)) -> bool {
    let same = |first: Ratio, second: Ratio| {
        let (first, second) = (scaled(first, one.1), scaled(second, other.1));
        first.is_some() && first == second
            || crosses(one.1, other.1) && first.zip(second).is_some_and(|(first, second)| is_converted(first, second))
    };
    match (one.0, other.0) {
        (Value::Number(first), Value::Number(second)) => same(first, second),
        (Value::Range(low, high), Value::Range(other_low, other_high)) => {
            same(low, other_low) && same(high, other_high)
        }
        (Value::Vague(first), Value::Vague(second)) => first == second,
        (Value::Vague(many), Value::Number(number)) | (Value::Number(number), Value::Vague(many)) => {
            is_so_many(number, many)
        }
        (Value::Date(first), Value::Date(second)) => first.agrees(second),
        (Value::Time(first), Value::Time(second)) => minutes_apart(first, second) == 0,
        _ => false,
    }
}

/// Whether two times of day are no more than so many minutes apart.
pub(super) fn are_minutes_apart(one: Value, other: Value, most: u16) -> bool {
    let (Value::Time(first), Value::Time(second)) = (one, other) else {
        return false;
    };
    minutes_apart(first, second) <= most
}

/// How far two times are apart round the clock; of those that may be in either half of the day, the least.
fn minutes_apart(one: Time, other: Time) -> u16 {
    let whole = if one.is_sure && other.is_sure { 2 * HALF_DAY } else { HALF_DAY };
    let apart = (one.minutes % whole).abs_diff(other.minutes % whole);
    apart.min(whole - apart)
}

/// Whether two values lie so near each other that they may be told of the same thing: neither is more than so many
/// tenths of the other. Years are near within a decade, times within two hours; other values that are no numbers always are.
pub(super) fn are_near(one: (Value, Kind), other: (Value, Kind), tenths: u64) -> bool {
    match (one.0, other.0) {
        (Value::Number(first), Value::Number(second)) => {
            let (Some(first), Some(second)) = (scaled(first, one.1), scaled(second, other.1)) else {
                return false;
            };
            let reaches = |low: Ratio, high: Ratio| {
                let (most, high) = (low.times(Ratio::whole(tenths)), high.times(Ratio::whole(10)));
                most.zip(high).is_some_and(|(most, high)| !most.is_less(high))
            };
            reaches(first, second) && reaches(second, first)
        }
        (Value::Date(Date { year: Some(first), .. }), Value::Date(Date { year: Some(second), .. })) => {
            first.abs_diff(second) <= 10
        }
        (Value::Time(first), Value::Time(second)) => minutes_apart(first, second) <= 120,
        _ => true,
    }
}

/// The year that a date tells, no decade.
pub(super) fn year_of(value: Value) -> Option<u16> {
    match value {
        Value::Date(date) if !date.is_decade => date.year,
        _ => None,
    }
}

/// Whether a date tells a year or a month.
pub(super) fn is_dated(value: Value) -> bool {
    matches!(value, Value::Date(date) if date.year.is_some() || date.month.is_some())
}

/// Whether two values of like kinds are told alike, so that one can contradict the other.
pub(super) fn is_comparable(one: Value, other: Value) -> bool {
    match (one, other) {
        (Value::Date(first), Value::Date(second)) => first.is_like(second),
        (Value::Date(_), _) | (_, Value::Date(_)) | (Value::Time(_), _) | (_, Value::Time(_)) => {
            matches!((one, other), (Value::Time(_), Value::Time(_)))
        }
        _ => true,
    }
}
