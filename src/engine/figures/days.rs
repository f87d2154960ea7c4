//! Days counted, so that “yesterday” has a date where the article says when it was written.

use super::Found;
use super::value::{Date, Value};
use crate::engine::comparison::PartKind;
use crate::engine::wordbook::Notes;

/// Gives every date what can be known of it: its weekday, and the day meant by “yesterday” or “last Tuesday” when the
/// by-line tells the day of writing.
pub(super) fn resolve(notes: &Notes<'_>, found: &mut [Found]) {
    let written = found.iter().find(|figure| is_dateline(notes, figure)).and_then(date_of).and_then(day);
    for figure in found {
        if let Value::Date(date) = figure.value {
            figure.value = Value::Date(with_weekday(told_from(date, written)));
        }
    }
}

fn date_of(figure: &Found) -> Option<Date> {
    if let Value::Date(date) = figure.value { Some(date) } else { None }
}

/// Whether a figure is a whole date in the line that says by whom and when an article was written.
fn is_dateline(notes: &Notes<'_>, figure: &Found) -> bool {
    let mut parts = notes.reading.outline.parts.iter();
    date_of(figure).and_then(day).is_some()
        && parts.any(|part| {
            let frames = matches!(part.kind, PartKind::Byline | PartKind::Dateline);
            frames && part.span.start() <= figure.span.start() && figure.span.end() <= part.span.end()
        })
}

fn told_from(date: Date, written: Option<i64>) -> Date {
    let Some(written) = written.filter(|_| date.year.is_none() && date.day.is_none()) else {
        return date;
    };
    let today = date_at(written);
    if date.month.is_some() {
        let step = date.relative.and_then(|year| match year {
            "last_year" => Some(-1),
            "this_year" => Some(0),
            "next_year" => Some(1),
            _ => None,
        });
        let year = step.and_then(|step: i64| u16::try_from(i64::from(today.year?) + step).ok());
        return Date { year, relative: date.relative.filter(|_| year.is_none()), ..date };
    }
    let step = match date.which {
        Some("last") => -1,
        Some("next") => 1,
        _ => 0,
    };
    let day = match (date.relative, date.weekday, date.which) {
        (Some("yesterday" | "last_night"), ..) => Some(written - 1),
        (Some("today" | "tonight"), ..) => Some(written),
        (Some("tomorrow"), ..) => Some(written + 1),
        (None, Some(wanted), Some("last")) => {
            Some(written - 1 - (weekday(written) - i64::from(wanted) + 6).rem_euclid(7))
        }
        _ => None,
    };
    if let Some(day) = day {
        return date_at(day);
    }
    let year = |step: i64| today.year.and_then(|year| u16::try_from(i64::from(year) + step).ok());
    match (date.relative, date.period) {
        (Some("last_year"), _) => Date { year: year(-1), ..Date::default() },
        (Some("this_year"), _) => Date { year: year(0), ..Date::default() },
        (Some("next_year"), _) => Date { year: year(1), ..Date::default() },
        (None, Some("year")) if date.which.is_some() => Date { year: year(step), ..Date::default() },
        (None, Some("month")) if date.which.is_some() => {
            let month = today.month.map_or(1, i64::from) - 1 + step;
            let number = u8::try_from(month.rem_euclid(12) + 1).ok();
            Date { year: year(month.div_euclid(12)), month: number, ..Date::default() }
        }
        _ => date,
    }
}

fn with_weekday(date: Date) -> Date {
    let weekday = day(date).and_then(|day| u8::try_from(weekday(day)).ok());
    Date { weekday: date.weekday.or(weekday), ..date }
}

/// The day of the week, Monday as 1.
fn weekday(day: i64) -> i64 {
    (day + 3).rem_euclid(7) + 1
}

/// The number of a day, counted from the first of January 1970; `None` when it is not wholly told or is no day.
fn day(date: Date) -> Option<i64> {
    let (year, month, day) = (i64::from(date.year?), i64::from(date.month?), i64::from(date.day?));
    if !(1..=12).contains(&month) || date.is_decade {
        return None;
    }
    // Years are counted from March, so that the leap day is the last.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let in_year = (153 * month + 2) / 5 + day - 1;
    Some(365 * year + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + in_year - 719_468)
}

/// The date of a day by its number.
fn date_at(number: i64) -> Date {
    let from_march = number + 719_468;
    let era = from_march.div_euclid(146_097);
    let in_era = from_march.rem_euclid(146_097);
    let year_in_era = (in_era - in_era / 1_460 + in_era / 36_524 - in_era / 146_096) / 365;
    let in_year = in_era - (365 * year_in_era + year_in_era / 4 - year_in_era / 100);
    let month = (5 * in_year + 2) / 153;
    let day = in_year - (153 * month + 2) / 5 + 1;
    let (year, month) = if month < 10 { (0, month + 3) } else { (1, month - 9) };
    Date {
        year: u16::try_from(year_in_era + era * 400 + year).ok(),
        month: u8::try_from(month).ok(),
        day: u8::try_from(day).ok(),
        weekday: u8::try_from(weekday(number)).ok(),
        ..Date::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_have_numbers_and_weekdays() {
        let date = |year, month, day| Date { year: Some(year), month: Some(month), day: Some(day), ..Date::default() };
        assert_eq!(day(date(1970, 1, 1)), Some(0));
        for number in [-600_000, -1, 0, 59, 60, 11_016, 20_576, 400_000] {
            assert_eq!(day(date_at(number)), Some(number));
        }
        assert_eq!(with_weekday(date(2026, 5, 3)).weekday, Some(7));
        assert_eq!(with_weekday(date(2024, 2, 29)).weekday, Some(4));
    }
}
