//! Dates: days, months, years, decades, days of the week.

mod parts;

use super::value::{Date, Kind, Value};
use super::{Read, arabic, persian, plain};
use crate::engine::language::Language;
use crate::engine::span::Offset;
use crate::engine::wordbook::{Noted, Notes, Role};

/// Reads the longest date at a token.
pub(super) fn read(notes: &Notes<'_>, at: u32, end: u32) -> Option<Read> {
    if let Some((date, next)) = told_from_now(notes, at, end)
        .or_else(|| short_weekday(notes, at, end))
        .or_else(|| spelt_weekday(notes, at, end))
    {
        return Some(Read::figure(notes, at, next, Value::Date(date), Kind::Date));
    }
    let with_weekday = weekday(notes, at).and_then(|day| after_weekday(notes, at, end, day));
    let (date, next) = with_weekday
        .or_else(|| parts::of_year(notes, at, end))
        .or_else(|| numeric(notes, at, end))
        .or_else(|| day_and_month(notes, at, end))
        .or_else(|| day_first(notes, at, end))
        .or_else(|| persian::day_of_month(notes, at, end))
        .or_else(|| arabic_day(notes, at, end))
        .or_else(|| first_of_two_days(notes, at, end))
        .or_else(|| month_first(notes, at, end))
        .or_else(|| numbered_day(notes, at, end))
        .or_else(|| marked(notes, at, end))
        .or_else(|| decade(notes, at))
        .or_else(|| year(notes, at, end))
        .or_else(|| alone(notes, at))?;
    Some(Read::figure(notes, at, next, Value::Date(date), Kind::Date))
}

fn after_weekday(notes: &Notes<'_>, at: u32, end: u32, weekday: u8) -> Option<(Date, u32)> {
    let next = at + 1;
    if let Some(day) = day_in_brackets(notes, next, end) {
        return Some((Date { weekday: Some(weekday), day: Some(day), ..Date::default() }, next + 1));
    }
    let joined = next < end && matches!(notes.gap_after(at).trim(), "" | "," | ".");
    let next =
        if joined && matches!(&*notes.at(next).folded, "the" | "den" | "dem" | "le" | "el") { next + 1 } else { next };
    let date = (joined && next < end)
        .then(|| {
            numeric(notes, next, end)
                .or_else(|| day_first(notes, next, end))
                .or_else(|| persian::day_of_month(notes, next, end))
                .or_else(|| arabic_day(notes, next, end))
                .or_else(|| month_first(notes, next, end))
        })
        .flatten()
        .filter(|(date, _)| date.day.is_some())?;
    Some((Date { weekday: Some(weekday), ..date.0 }, date.1))
}

/// The day of the month behind its weekday, as Brazil’s papers have it: `segunda-feira (5)`.
fn day_in_brackets(notes: &Notes<'_>, at: u32, end: u32) -> Option<u8> {
    let romance = matches!(notes.language, Language::Portuguese | Language::Spanish | Language::Italian);
    let opened = at < end && romance && notes.gap_after(at - 1) == " (";
    day(notes, at, end).filter(|_| opened && notes.gap_after(at).starts_with(')'))
}

/// `dia 30`, `el día 30`: the day of a month that is not told.
fn numbered_day(notes: &Notes<'_>, at: u32, end: u32) -> Option<(Date, u32)> {
    let led = matches!((notes.language, notes.surface(at)), (Language::Portuguese, "dia") | (Language::Spanish, "día"));
    let (number, next) = (at + 1, at + 2);
    let day = day(notes, number, end).filter(|_| led && notes.is_beside(at) && notes.at(number).folded.len() <= 2)?;
    let month = day_first(notes, number, end);
    Some(month.unwrap_or((Date { day: Some(day), ..Date::default() }, next)))
}

fn weekday(notes: &Notes<'_>, at: u32) -> Option<u8> {
    let word = notes.at(at);
    let capitals = matches!(notes.language, Language::English | Language::German);
    word.roles.iter().find_map(|role| match role {
        Role::Weekday(day) if word.is_capital || !capitals => Some(*day),
        _ => None,
    })
}

/// A day of the week in several words, and what follows it of a date: `周六`, `quinta-feira, 9 de abril`.
fn spelt_weekday(notes: &Notes<'_>, at: u32, end: u32) -> Option<(Date, u32)> {
    let (day, next) = notes.longest(at, end, as_weekday).filter(|(_, next)| *next > at + 1)?;
    let date = Date { weekday: Some(day), ..Date::default() };
    Some(after_weekday(notes, next - 1, end, day).unwrap_or((date, next)))
}

/// `sexta (2)`: a day of the week for short, which is “sixth” elsewhere.
fn short_weekday(notes: &Notes<'_>, at: u32, end: u32) -> Option<(Date, u32)> {
    let days = ["segunda", "terça", "quarta", "quinta", "sexta"];
    let place = days.iter().position(|day| notes.language == Language::Portuguese && *day == notes.at(at).folded)?;
    let day = day_in_brackets(notes, at + 1, end)?;
    let weekday = u8::try_from(place + 1).ok();
    Some((Date { weekday, day: Some(day), ..Date::default() }, at + 2))
}

fn as_weekday(role: &Role) -> Option<u8> {
    if let Role::Weekday(day) = role { Some(*day) } else { None }
}

fn as_which(role: &Role) -> Option<&'static str> {
    if let Role::Which(name) = role { Some(*name) } else { None }
}

/// `yesterday`, `last Tuesday`, `mardi dernier`, `next year`.
fn told_from_now(notes: &Notes<'_>, at: u32, end: u32) -> Option<(Date, u32)> {
    let relative = |role: &Role| if let Role::Relative(name) = role { Some(*name) } else { None };
    // “Am frühen Morgen” is a time of day.
    let is_noun = notes.language == Language::German && notes.at(at).is_capital && !starts_sentence(notes, at);
    // So is “de la mañana”.
    let is_noun = is_noun
        || notes.language == Language::Spanish
            && !starts_sentence(notes, at)
            && matches!(&*notes.at(at - 1).folded, "la" | "cada" | "toda" | "una")
        // `في اليوم` is “a day”.
        || notes.language == Language::Arabic && !starts_sentence(notes, at) && notes.at(at - 1).folded == "في";
    let told = notes.longest(at, end, relative).filter(|(_, next)| !is_noun || *next > at + 1);
    if let Some((name, next)) = told {
        // `去年10月`, `今年下半年`.
        let chinese =
            notes.language == Language::Chinese && name.ends_with("_year") && notes.gap_after(next - 1).is_empty();
        let month = marked(notes, next, end).filter(|(date, _)| chinese && date.month.is_some() && date.year.is_none());
        if let Some((date, after)) = month {
            return Some((Date { relative: Some(name), ..date }, after));
        }
        if let Some((period, after)) = parts::behind_year(notes, next, end).filter(|_| chinese) {
            return Some((Date { which: Some(name), period: Some(period), ..Date::default() }, after));
        }
        return Some((Date { relative: Some(name), ..Date::default() }, next));
    }
    let beside = |next: u32| next < end && notes.is_beside(next - 1);
    if let Some((which, next)) = notes.longest(at, end, as_which) {
        // “They marched past Tuesday market”.
        let stretch = |date: &Date| which != "past" || date.period.is_some();
        let (date, after) = period(notes, next, end).filter(|(date, _)| beside(next) && stretch(date))?;
        // `nesta segunda-feira (5)`, `esta quinta-feira, 13 de março`.
        let whole = date.weekday.and_then(|weekday| after_weekday(notes, after - 1, end, weekday));
        if let Some((whole, after)) = whole {
            let which = which_of(which, &whole);
            return Some((Date { which, ..whole }, after));
        }
        return Some((Date { which: Some(which), ..date }, after));
    }
    let (date, next) = period(notes, at, end)?;
    let after_noun = !matches!(notes.language, Language::English | Language::German | Language::Dutch);
    let (which, after) = notes.longest(next, end, as_which).filter(|_| after_noun && beside(next))?;
    Some((Date { which: Some(which), ..date }, after))
}

/// What tells a weekday from others says nothing beside its date.
fn which_of(which: &'static str, date: &Date) -> Option<&'static str> {
    date.month.is_none().then_some(which)
}

/// A weekday or a stretch of the calendar that can be told from now.
fn period(notes: &Notes<'_>, at: u32, end: u32) -> Option<(Date, u32)> {
    let weekday = |(day, next): (u8, u32)| (Date { weekday: Some(day), ..Date::default() }, next);
    let unit = |role: &Role| match role {
        Role::Unit(unit) if unit.is_period() => Some(unit.name),
        _ => None,
    };
    // `آب الماضي`: “last August” in Arabic.
    let named = || {
        let month = month(notes, at, end).filter(|_| notes.language == Language::Arabic)?;
        Some((Date { month: Some(month), ..Date::default() }, at + 1))
    };
    let unit =
        || notes.longest(at, end, unit).map(|(name, next)| (Date { period: Some(name), ..Date::default() }, next));
    notes.longest(at, end, as_weekday).map(weekday).or_else(named).or_else(unit)
}

pub(super) fn month(notes: &Notes<'_>, at: u32, end: u32) -> Option<u8> {
    let word = notes.within(at, end)?;
    let capitals = matches!(notes.language, Language::English | Language::German);
    word.roles.iter().find_map(|role| match role {
        Role::Month(month) if word.is_capital || !capitals => Some(*month),
        _ => None,
    })
}

/// The month at a token in one word or two, with its other name behind it, and the token after it: `تشرين الثاني/نوفمبر`.
fn whole_month(notes: &Notes<'_>, at: u32, end: u32) -> Option<(u8, u32)> {
    if notes.language != Language::Arabic {
        return Some((month(notes, at, end)?, at + 1));
    }
    let named = |role: &Role| if let Role::Month(month) = role { Some(*month) } else { None };
    let (month, next) = notes.longest(at, end, named)?;
    let beside = matches!(notes.gap_after(next - 1), " " | "/" | " (" | " / ");
    let again = notes.longest(next, end, named).filter(|(again, _)| *again == month && beside);
    Some((month, again.map_or(next, |(_, after)| after)))
}

/// The day of a month in digits, `7`, `7th` or `1er`.
fn day(notes: &Notes<'_>, at: u32, end: u32) -> Option<u8> {
    let word = notes.within(at, end).filter(|word| word.is_digits)?;
    let n_digits = word.folded.bytes().take_while(u8::is_ascii_digit).count();
    let suffix = &word.folded[n_digits..];
    let is_day = matches!(suffix, "" | "." | "st" | "nd" | "rd" | "th" | "er" | "º" | "o");
    let number = word.folded[..n_digits].parse().ok().filter(|day| (1..=31).contains(day))?;
    is_day.then_some(number)
}

/// A year in four digits, without a mark between them.
fn plain_year(notes: &Notes<'_>, at: u32, end: u32) -> Option<u16> {
    let word = notes.within(at, end)?;
    let four_digits = word.folded.len() == 4 && word.folded.bytes().all(|byte| byte.is_ascii_digit());
    let surface_is_plain = notes.surface(at).chars().all(char::is_numeric);
    let year = word.folded.parse().ok().filter(|year| (1000..=2100).contains(year))?;
    (four_digits && surface_is_plain).then_some(year)
}

/// Skips “of”, “de” and a comma before what belongs to a date.
fn link(notes: &Notes<'_>, at: u32, end: u32) -> u32 {
    let joins = notes.within(at, end).is_some_and(|word| matches!(&*word.folded, "of" | "de" | "del" | "di"));
    if joins { at + 1 } else { at }
}

fn follows(notes: &Notes<'_>, at: u32, end: u32) -> bool {
    at < end && matches!(notes.gap_after(at - 1).trim(), "" | "," | ".")
}

fn year_after(notes: &Notes<'_>, next: u32, end: u32) -> (Option<u16>, u32) {
    let at = link(notes, next, end);
    match plain_year(notes, at, end) {
        Some(year) if follows(notes, next, end) => (Some(year), at + 1),
        _ => (None, next),
    }
}

/// `7 October 2023`, `7. Oktober`, `7 de octubre de 2023`, `the 7th of October`.
fn day_first(notes: &Notes<'_>, at: u32, end: u32) -> Option<(Date, u32)> {
    let day = day(notes, at, end)?;
    let month_at = link(notes, at + 1, end);
    let (month, after) = whole_month(notes, month_at, end).filter(|_| follows(notes, at + 1, end))?;
    let (year, next) = year_after(notes, after, end);
    Some((Date { year, month: Some(month), day: Some(day), ..Date::default() }, next))
}

/// `الخامس من حزيران`, `الحادي والعشرين من أكتوبر تشرين الأول`.
fn arabic_day(notes: &Notes<'_>, at: u32, end: u32) -> Option<(Date, u32)> {
    // “The first”, which is no figure elsewhere, is one before a month.
    let first = (notes.language == Language::Arabic && notes.at(at).folded == "الاول").then_some((1, at + 1));
    let (place, next) = arabic::place(notes, at, end).or(first)?;
    let from = notes.within(next, end).is_some_and(|word| word.folded == "من");
    let (month, after) = whole_month(notes, if from { next + 1 } else { next }, end)?;
    let day = u8::try_from(place).ok().filter(|day| (1..=31).contains(day))?;
    let (year, next) = year_after(notes, after, end);
    Some((Date { year, month: Some(month), day: Some(day), ..Date::default() }, next))
}

/// The `3` of `between 3 and 17 November`, `3–17 November`, `vom 3. bis 17. November`.
fn first_of_two_days(notes: &Notes<'_>, at: u32, end: u32) -> Option<(Date, u32)> {
    let first = day(notes, at, end)?;
    let dashed = at + 1 < end && matches!(notes.gap_after(at).trim(), "-" | "–" | ".–" | ". –" | ".-");
    let and = ["and", "und", "et", "y", "e", "en"];
    let joins = |word: &Noted<'_>| word.roles.contains(&Role::Range) || and.contains(&&*word.folded);
    let worded = follows(notes, at + 1, end) && notes.within(at + 1, end).is_some_and(joins);
    let second = if dashed { at + 1 } else { at + 2 };
    let (last, _) = day_first(notes, second, end).filter(|_| dashed || worded)?;
    let rises = last.day.is_some_and(|last| first < last);
    rises.then_some((Date { day: Some(first), ..last }, at + 1))
}

/// `October 7, 2023`, `October 2023`.
fn month_first(notes: &Notes<'_>, at: u32, end: u32) -> Option<(Date, u32)> {
    let (month, next) = whole_month(notes, at, end)?;
    let month = Some(month);
    // `از اول مهر ۱۲ بار`: what follows a Persian month is no day of it.
    let takes_day = !matches!(notes.language, Language::Persian | Language::Arabic) && follows(notes, at + 1, end);
    if let Some(day) = day(notes, at + 1, end).filter(|_| takes_day) {
        let (year, next) = year_after(notes, at + 2, end);
        return Some((Date { year, month, day: Some(day), ..Date::default() }, next));
    }
    let (year, next) = year_after(notes, next, end);
    year.map(|year| (Date { year: Some(year), month, ..Date::default() }, next))
}

/// `24/6/2026`, `24.6.2026`, `2026-06-24`: the day first, unless only the month can be.
fn numeric(notes: &Notes<'_>, at: u32, end: u32) -> Option<(Date, u32)> {
    if !notes.at(at).is_digits {
        return None;
    }
    let (parts, next) = plain::glued_numbers(notes, at, end)?;
    let [first, second, third] = parts[..] else {
        return None;
    };
    let (year, month, day) = match (first, second, third) {
        (1000..=2100, 1..=12, 1..=31) => (first, second, third),
        (1..=31, 1..=12, 1000..=2100) => (third, second, first),
        (1..=12, 13..=31, 1000..=2100) => (third, first, second),
        _ => return None,
    };
    let small = |number: u32| u8::try_from(number).ok();
    Some((Date { year: u16::try_from(year).ok(), month: small(month), day: small(day), ..Date::default() }, next))
}

/// `12.11.` in German, after a word that dates have before them.
fn day_and_month(notes: &Notes<'_>, at: u32, end: u32) -> Option<(Date, u32)> {
    let (day, month) = notes.at(at).folded.split_once('.').filter(|_| notes.language == Language::German)?;
    let small = |digits: &str, most: u8| digits.parse().ok().filter(|number| (1..=most).contains(number));
    let led = !starts_sentence(notes, at)
        && matches!(&*notes.at(at - 1).folded, "am" | "vom" | "bis" | "zum" | "dem" | "den" | "der" | "seit" | "ab");
    let stopped = notes.gap_after(at).starts_with('.') && at < end;
    let date = Date { month: Some(small(month, 12)?), day: Some(small(day, 31)?), ..Date::default() };
    (led && stopped).then_some((date, at + 1))
}

/// `2026年6月24日`, `6月24日`, and years alone.
fn marked(notes: &Notes<'_>, at: u32, end: u32) -> Option<(Date, u32)> {
    if !matches!(notes.language, Language::Chinese | Language::Japanese) {
        return None;
    }
    let (mut date, mut next) = (Date::default(), at);
    while let Some((number, mark_at)) = plain::small_number(notes, next, end) {
        if next > at && !notes.gap_after(next - 1).trim().is_empty() {
            break;
        }
        let mark = notes.within(mark_at, end).map(|word| &*word.folded);
        match mark {
            Some("年") if (1000..=2100).contains(&number) => date.year = u16::try_from(number).ok(),
            Some("月") if (1..=12).contains(&number) => date.month = u8::try_from(number).ok(),
            // `3号线` is a line of the underground.
            Some("号") if is_numbered(notes, mark_at, end) && next == at => return None,
            Some("日" | "号") if (1..=31).contains(&number) => date.day = u8::try_from(number).ok(),
            _ => break,
        }
        next = mark_at + 1;
    }
    let period = parts::behind_year(notes, next, end).filter(|_| date.year.is_some() && date.month.is_none());
    if let Some((period, after)) = period {
        return Some((Date { period: Some(period), ..date }, after));
    }
    // `11月17日（周一）`.
    let bracketed = next < end && date.day.is_some() && matches!(notes.gap_after(next.max(1) - 1), "（" | "(");
    if let Some((weekday, after)) = notes.longest(next, end, as_weekday).filter(|_| bracketed && next > at) {
        return Some((Date { weekday: Some(weekday), ..date }, after));
    }
    (next > at).then_some((date, next))
}

/// Whether what follows a Chinese number is called by it: a line, a house. Of what often follows a date (`7号车祸发生`) none is
/// here.
pub(super) fn is_numbered(notes: &Notes<'_>, mark: u32, end: u32) -> bool {
    let called = ["线", "楼", "桌", "井"];
    notes.within(mark + 1, end).is_some_and(|word| called.contains(&&*word.folded)) && notes.gap_after(mark).is_empty()
}

/// `1960s`.
fn decade(notes: &Notes<'_>, at: u32) -> Option<(Date, u32)> {
    let year = decade_of(notes, at).filter(|year| (1000..=2090).contains(year))?;
    Some((Date { year: Some(year), is_decade: true, ..Date::default() }, at + 1))
}

/// The number of `1960s` or `70s`.
pub(super) fn decade_of(notes: &Notes<'_>, at: u32) -> Option<u16> {
    let rest = notes.at(at).folded.strip_suffix('s')?.trim_end_matches('\'');
    rest.parse().ok().filter(|year| year % 10 == 0)
}

/// A year by itself: four digits that count nothing.
fn year(notes: &Notes<'_>, at: u32, end: u32) -> Option<(Date, u32)> {
    let year = plain_year(notes, at, end)?;
    let is_glued = at + 1 < end && !notes.is_beside(at) && notes.gap_after(at).len() <= 1;
    let counts = notes.within(at + 1, end).is_some_and(|next| {
        notes.is_beside(at)
            && !(notes.language == Language::Russian && next.folded.starts_with("год"))
            && (next.roles.iter().any(|role| matches!(role, Role::Unit(_) | Role::Noun))
                || !next.is_capital
                    && !next.is_function
                    && next.folded.ends_with('s')
                    && notes.language == Language::English
                || matches!(&*next.folded, "%" | "percent" | "per" | "euro" | "euros" | "dollars" | "$" | "€"))
    });
    let sentence_start = notes.reading.tokens[at as usize].sentence;
    let before = at.checked_sub(1).filter(|before| notes.reading.tokens[*before as usize].sentence == sentence_start);
    let expected = before.is_some_and(|before| notes.is_beside(before) && notes.has(before, Role::YearBefore));
    let money = before.is_some_and(|before| matches!(notes.surface(before), "$" | "€" | "£" | "¥" | "#" | "№"));
    let hedged = before.is_some_and(|before| {
        let hedge = |role: &Role| matches!(role, Role::About | Role::Over | Role::Under);
        notes.at(before).roles.iter().any(hedge) && !(1900..=2050).contains(&year)
    });
    let plausible = !hedged && (1500..=2100).contains(&year) || expected && year >= 1000;
    let is_range = is_glued && notes.gap_after(at).contains(['-', '–']) && plain_year(notes, at + 1, end).is_some();
    let free = !is_glued || is_range || matches!(notes.gap_after(at), "." | "," | ":" | ";" | ")");
    (plausible && free && !money && (!counts || expected && !next_is_noun(notes, at + 1, end)))
        .then(|| (Date { year: Some(year), ..Date::default() }, at + 1))
}

fn next_is_noun(notes: &Notes<'_>, at: u32, end: u32) -> bool {
    notes.within(at, end).is_some_and(|word| word.roles.iter().any(|role| matches!(role, Role::Noun | Role::Unit(_))))
}

/// A day of the week, a day told from today, or a month after a preposition.
fn alone(notes: &Notes<'_>, at: u32) -> Option<(Date, u32)> {
    if let Some(day) = weekday(notes, at) {
        return Some((Date { weekday: Some(day), ..Date::default() }, at + 1));
    }
    let (month, next) = whole_month(notes, at, notes.reading.n_tokens())?;
    if persian::is_month_alone(notes, at) {
        return Some((Date { month: Some(month), ..Date::default() }, next));
    }
    let before = at.checked_sub(1)?;
    let led = notes.is_beside(before)
        && (notes.has(before, Role::YearBefore) || matches!(&*notes.at(before).folded, "last" | "next" | "im" | "of"));
    let is_word = notes.language == Language::English && notes.surface(at).len() <= 3 && notes.surface(at) != "May";
    (led && !is_word).then(|| (Date { month: Some(month), ..Date::default() }, next))
}

/// Whether the stop before this token follows the day of a month, and so ends no sentence: `am 3. Mai`.
pub(super) fn goes_on(notes: &Notes<'_>, at: u32) -> bool {
    let Some(before) = at.checked_sub(1).filter(|_| notes.language == Language::German) else {
        return false;
    };
    let dated = day(notes, before, at).is_some() && month(notes, at, notes.reading.n_tokens()).is_some();
    dated && notes.gap_after(before).trim_end() == "."
}

/// Whether a token starts the sentence it stands in.
pub(super) fn starts_sentence(notes: &Notes<'_>, at: u32) -> bool {
    let sentence = notes.reading.tokens[at as usize].sentence;
    notes.sentence(sentence.index()).start == at
}
