//! Numbers that count or measure: sums, shares, ranges, fractions, places in a row.

mod ages;
mod places;
mod ranges;
mod words;

pub(in crate::engine) use words::{may_be_half, may_be_part};

use super::value::{Kind, Ratio, Value};
use super::{Read, arabic, calendar, labels, persian, plain, shares};
use crate::engine::figure::Unit as FigureUnit;
use crate::engine::language::Language;
use crate::engine::wordbook::{List, Notes, Role, Unit};
use ages::{age, age_beside_name, age_in_word, decade_in_words};
use plain::Number;

/// Reads the amount at a token, or says how far to skip what only looks like one.
pub(super) fn read(notes: &Notes<'_>, at: u32, end: u32) -> Option<Read> {
    let found = shares::read(notes, at, end).or_else(|| vague(notes, at, end)).or_else(|| multiple(notes, at));
    if found.is_some() {
        return found;
    }
    if let Some(next) = labels::skip(notes, at, end) {
        return Some(Read::skip(next));
    }
    arabic::measure(notes, at, end)
        .or_else(|| persian::measure(notes, at, end))
        .or_else(|| one_at_least(notes, at, end))
        .or_else(|| unit_and_half(notes, at, end))
        .or_else(|| age(notes, at))
        .or_else(|| millions(notes, at, end))
        .or_else(|| pence(notes, at))
        .or_else(|| measured_word(notes, at))
        .or_else(|| words::measured(notes, at))
        .or_else(|| number(notes, at, end))
}

/// `dozens`, `tens of thousands`.
fn vague(notes: &Notes<'_>, at: u32, end: u32) -> Option<Read> {
    let value = |at: u32| {
        notes.within(at, end)?.roles.iter().find_map(|role| match role {
            Role::Vague(value) => Some(u64::from(*value)),
            _ => None,
        })
    };
    let first = value(at).filter(|_| decade_in_words(notes, at).is_none())?;
    let led = !calendar::starts_sentence(notes, at) && (notes.at(at - 1).opens_figure && notes.is_beside(at - 1));
    let scored = notes.language == Language::English
        && first == 20
        && notes.within(at + 1, end).is_none_or(|word| word.folded != "of");
    if led || scored {
        return None;
    }
    let joins = notes.within(at + 1, end).is_some_and(|word| matches!(&*word.folded, "of" | "de" | "di" | "van"));
    let (number, next) = match value(at + 2).filter(|_| joins) {
        Some(second) => (first.checked_mul(second)?, at + 3),
        None => (first, at + 1),
    };
    Some(Read::figure(notes, at, next, Value::Vague(number), Kind::Count))
}

/// `twice`, `threefold`.
fn multiple(notes: &Notes<'_>, at: u32) -> Option<Read> {
    let value = notes.at(at).roles.iter().find_map(|role| match role {
        Role::Multiple(times) => Some(Value::Number(Ratio::whole(u64::from(*times)))),
        _ => None,
    })?;
    let times = Unit { name: "time", family: "times", factor: 1 };
    Some(Read::figure(notes, at, at + 1, value, Kind::Measure(times)))
}

/// `415p`: pence, a hundredth of a pound.
fn pence(notes: &Notes<'_>, at: u32) -> Option<Read> {
    let digits = notes.at(at).folded.strip_suffix('p').filter(|_| notes.language == Language::English)?;
    let number = plain::parse(digits, notes.language).filter(|number| number.unit.is_none())?;
    let pounds = number.value.times(Ratio::new(1, 100)?)?;
    Some(Read::figure(notes, at, at + 1, Value::Number(pounds), Kind::Money("£")))
}

/// `5m people`: millions where a length would count nothing.
fn millions(notes: &Notes<'_>, at: u32, end: u32) -> Option<Read> {
    let digits = notes.at(at).folded.strip_suffix('m').filter(|_| notes.language == Language::English)?;
    let next = notes.within(at + 1, end).filter(|_| notes.is_beside(at))?;
    let races = matches!(&*next.folded, "hurdles" | "relays" | "races" | "sprints" | "metres" | "meters");
    if races || !super::about::is_plural(notes, at + 1) {
        return None;
    }
    let million = Ratio::whole(1_000_000);
    let number = plain::parse(digits, notes.language).filter(|number| number.unit.is_none())?;
    Some(with_unit(notes, at, at + 1, Value::Number(number.value.times(million)?), number, end))
}

/// `12km`: a number and its unit in one word.
fn measured_word(notes: &Notes<'_>, at: u32) -> Option<Read> {
    let (number, unit) = measured(notes, at)?;
    Some(Read::figure(notes, at, at + 1, Value::Number(number), Kind::Measure(unit)))
}

fn measured(notes: &Notes<'_>, at: u32) -> Option<(Ratio, Unit)> {
    let word = notes.at(at);
    let letters = word.folded.find(char::is_alphabetic).filter(|_| word.is_digits)?;
    let unit = find_unit(notes.book.roles(&word.folded[letters..])).or_else(|| celsius(notes, at))?;
    let number = plain::parse(&word.folded[..letters], notes.language).filter(|number| number.unit.is_none())?;
    Some((number.value, unit))
}

/// `6C`.
fn celsius(notes: &Notes<'_>, at: u32) -> Option<Unit> {
    let sign = notes.surface(at).trim_start_matches(|letter: char| letter.is_ascii_digit());
    (sign == "C").then_some(Unit { name: "degree", family: "temperature", factor: 1 })
}

pub(super) fn find_unit(roles: &[Role]) -> Option<Unit> {
    roles.iter().find_map(|role| match role {
        Role::Unit(unit) => Some(*unit),
        _ => None,
    })
}

/// The unit at a token, and the token after it.
pub(super) fn unit_at(notes: &Notes<'_>, at: u32, end: u32) -> Option<(Unit, u32)> {
    let beside = at > 0 && at < end && (notes.is_beside(at - 1) || notes.gap_after(at - 1) == "-");
    // Millions are written so, metres are not.
    let is_metre = beside && notes.surface(at) != "M";
    notes.longest(at, end, |role| find_unit(std::slice::from_ref(role))).filter(|_| is_metre)
}

/// A plain number, a range or a score, with its unit.
fn number(notes: &Notes<'_>, at: u32, end: u32) -> Option<Read> {
    let first = plain::number(notes, at, end)?;
    // `3号线`.
    let numbered = notes.language == Language::Chinese
        && notes.within(at + 1, end).is_some_and(|word| word.folded == "号")
        && calendar::is_numbered(notes, at + 1, end);
    // `二次转会`: a second one; “twice” is `两次`.
    let again = notes.surface(at) == "二" && notes.within(at + 1, end).is_some_and(|word| word.folded == "次");
    if numbered || again && notes.language == Language::Chinese {
        return Some(Read::skip(at + 2));
    }
    // `第14分钟`.
    if first.unit == Some(FigureUnit::Ordinal) && notes.language == Language::Chinese {
        let minute = unit_at(notes, at + 1, end).filter(|(unit, _)| matches!(unit.name, "minute" | "day" | "year"));
        if let Some((_, after)) = minute {
            return Some(Read::figure(notes, at, after, Value::Number(first.value), Kind::Ordinal));
        }
    }
    if let Some(read) = with_half(notes, at, first, end).or_else(|| with_hundredths(notes, at, first, end)) {
        return Some(read);
    }
    if let Some(read) = ranges::read(notes, (at, first), end) {
        return Some(read);
    }
    // `la coopérative des Trois Vallées` has three in its name only; headlines of some papers have all words so.
    let spelled = notes.at(at).is_capital && !notes.at(at).is_digits && !calendar::starts_sentence(notes, at);
    let next_capital = notes.within(at + 1, end).is_some_and(|word| word.is_capital) && notes.is_beside(at);
    if spelled && next_capital && notes.language != Language::English {
        return Some(Read::skip(at + 1));
    }
    // `第三中学` is called so.
    let body = |role: &Role| matches!(role, Role::Body).then_some(());
    // `第一时间` is “at once”.
    let is = |at: u32, sign: &str| notes.within(at, end).is_some_and(|word| word.folded == sign);
    let at_once = is(at + 1, "时") && is(at + 2, "间");
    let called = notes.language == Language::Chinese && (at_once || notes.longest(at + 1, end, body).is_some());
    if first.unit == Some(FigureUnit::Ordinal) && (called || !places::is_place(notes, at, end))
        || !is_counted(notes, at, first, end)
    {
        return Some(Read::skip(at + 1));
    }
    if first.unit.is_none() && super::about::is_ordinal(notes, at) {
        return Some(Read::figure(notes, at, at + 1, Value::Number(first.value), Kind::Ordinal));
    }
    if let Some(years) = age_beside_name(notes, at, first).or_else(|| age_in_word(notes, at, end)) {
        return Some(Read::figure(notes, at, at + 1, Value::Number(first.value), Kind::Measure(years)));
    }
    // `40多倍`: forty times and more.
    let more = notes.language == Language::Chinese
        && notes.within(at + 1, end).is_some_and(|word| matches!(&*word.folded, "多" | "余"));
    let next = if more { at + 2 } else { at + 1 };
    Some(with_unit(notes, at, next, Value::Number(first.value), first, end))
}

/// `nearly an hour`, `within a fortnight`, `mindestens ein Jahr`: one of a stretch of time, where what stands before it
/// says that it was measured.
fn one_at_least(notes: &Notes<'_>, at: u32, end: u32) -> Option<Read> {
    let hedges = |role: &Role| matches!(role, Role::About | Role::Over | Role::Under);
    let hedged = |words: u32| {
        let start = at.checked_sub(words)?;
        let beside = (start..at).all(|at| notes.is_beside(at));
        (beside && notes.roles_of(start..at).iter().any(hedges)).then_some(())
    };
    let article = notes.is_in(at, List::One) && !calendar::starts_sentence(notes, at);
    let lasts = || {
        let before = at.checked_sub(1).filter(|before| notes.is_beside(*before))?;
        // “For a second time”.
        let place = notes.within(at + 1, end).is_some_and(|word| word.folded == "second");
        (!place && notes.is_in(before, List::Lasts)).then_some(())
    };
    let unit = unit_at(notes, at + 1, end).filter(|(unit, _)| matches!(unit.family, "time" | "years"));
    // “An hour” may be what is paid by, `una hora` is not; `à une heure` is a time of day.
    let at_one = at > 0 && notes.has(at - 1, Role::At);
    let hour = |unit: Unit| unit.name == "hour" && notes.language != Language::English && !at_one;
    let told = || unit.filter(|(unit, _)| hour(*unit)).map(|_| ());
    if !article || hedged(1).or_else(|| hedged(2)).or_else(lasts).or_else(told).is_none() {
        return None;
    }
    let (unit, after) = unit?;
    let goes_on = notes.within(after, end).is_some_and(|word| word.lists.has(List::And) && notes.is_beside(after - 1));
    (!goes_on).then(|| Read::figure(notes, at, after, Value::Number(Ratio::whole(1)), Kind::Measure(unit)))
}

/// `metro y medio`, `mile and a half`: one and a half; `mètre quarante`: one and forty hundredths.
fn unit_and_half(notes: &Notes<'_>, at: u32, end: u32) -> Option<Read> {
    let unit = find_unit(notes.at(at).roles)?;
    let is = |at: u32, words: &[&str]| notes.within(at, end).is_some_and(|word| words.contains(&&*word.folded));
    let half = ["medio", "media", "mezzo", "mezza", "meio", "meia"];
    let next = match notes.language {
        Language::Spanish | Language::Italian | Language::Portuguese => {
            (is(at + 1, &["y", "e"]) && is(at + 2, &half)).then_some(at + 3)
        }
        Language::French if is(at + 1, &["et"]) && is(at + 2, &["demi", "demie"]) => Some(at + 3),
        Language::French if unit.name == "metre" && at > 0 && is(at - 1, &["un"]) => {
            let (hundredths, after) = plain::small_number(notes, at + 1, end)?;
            let value = Ratio::new(100 + i128::from(hundredths), 100).filter(|_| (10..100).contains(&hundredths))?;
            return Some(Read::figure(notes, at, after, Value::Number(value), Kind::Measure(unit)));
        }
        Language::English => {
            let part = is(at + 1, &["and"]) && is(at + 2, &["a"]) && is(at + 3, &["half", "quarter"]);
            (part && at > 0 && is(at - 1, &["a", "an"])).then_some(at + 4)
        }
        _ => None,
    }?;
    let parts = if is(next - 1, &["quarter"]) { 4 } else { 2 };
    let led = calendar::starts_sentence(notes, at) || notes.at(at - 1).figure.is_none();
    let one = (at..next - 1).all(|at| notes.is_beside(at));
    let value = Value::Number(Ratio::new(parts + 1, parts)?);
    (led && one).then(|| Read::figure(notes, at, next, value, Kind::Measure(unit)))
}

/// `un an et demi`, `dos años y medio`, `due ore e mezza`.
fn with_half(notes: &Notes<'_>, at: u32, number: Number, end: u32) -> Option<Read> {
    let (unit, next) = unit_at(notes, at + 1, end).filter(|_| number.unit.is_none())?;
    let is = |at: u32, words: &[&str]| notes.within(at, end).is_some_and(|word| words.contains(&&*word.folded));
    let half = ["demi", "demie", "medio", "media", "mezzo", "mezza", "meio", "meia"];
    let fits = is(next, &["et", "y", "e"]) && is(next + 1, &half) && notes.is_beside(next);
    let value = number.value.plus(Ratio::new(1, 2)?).filter(|_| fits)?;
    Some(Read::figure(notes, at, next + 2, Value::Number(value), Kind::Measure(unit)))
}

/// `un mètre quarante`, `1 mètre 82`.
fn with_hundredths(notes: &Notes<'_>, at: u32, number: Number, end: u32) -> Option<Read> {
    let romance = matches!(notes.language, Language::French | Language::Spanish);
    let (unit, next) = unit_at(notes, at + 1, end).filter(|_| romance && number.unit.is_none())?;
    let (hundredths, after) = plain::small_number(notes, next, end).filter(|_| unit.name == "metre")?;
    let fits = (10..100).contains(&hundredths) && notes.is_beside(next - 1) && unit_at(notes, after, end).is_none();
    let value = number.value.plus(Ratio::new(i128::from(hundredths), 100)?).filter(|_| fits)?;
    Some(Read::figure(notes, at, after, Value::Number(value), Kind::Measure(unit)))
}

pub(super) fn with_unit(notes: &Notes<'_>, at: u32, next: u32, value: Value, number: Number, end: u32) -> Read {
    let kind = match number.unit {
        Some(FigureUnit::Percent) => Kind::Percent,
        Some(FigureUnit::Ordinal) => Kind::Ordinal,
        Some(FigureUnit::Currency(sign)) => Kind::Money(sign),
        None => match (unit_at(notes, next, end), currency_after(notes, next, end)) {
            // “Thirty-eight pence” is 38p.
            (Some((unit, after)), _) if unit.name == "penny" => {
                let pounds = match value {
                    Value::Number(pence) => Ratio::new(1, 100).and_then(|part| pence.times(part)),
                    _ => None,
                };
                if let Some(pounds) = pounds {
                    return Read::figure(notes, at, after, Value::Number(pounds), Kind::Money("£"));
                }
                return Read::figure(notes, at, after, value, Kind::Measure(unit));
            }
            (Some((unit, after)), _) if persian::counts(notes, unit, value, after, end) => Kind::Count,
            (Some((unit, after)), _) if arabic::counts(notes, unit, value, after) => Kind::Count,
            (Some((unit, after)), _) => return Read::figure(notes, at, after, value, Kind::Measure(unit)),
            (None, Some(sign)) => return Read::figure(notes, at, next + 2, value, Kind::Money(sign)),
            (None, None) if let Some((unit, after)) = unit_of(notes, next, number, end) => {
                return Read::figure(notes, at, after, value, Kind::Measure(unit));
            }
            (None, None) => Kind::Count,
        },
    };
    Read::figure(notes, at, next, value, kind)
}

/// The unit of `un millón de litros`.
fn unit_of(notes: &Notes<'_>, next: u32, number: Number, end: u32) -> Option<(Unit, u32)> {
    let of = notes.within(next, end).is_some_and(|word| matches!(&*word.folded, "de" | "d'" | "di"));
    let large = !number.value.is_less(Ratio::whole(1_000_000)) && notes.is_beside(next - 1);
    unit_at(notes, next + 1, end).filter(|_| of && large)
}

/// The currency of `2,5 millions d’euros`.
fn currency_after(notes: &Notes<'_>, at: u32, end: u32) -> Option<&'static str> {
    let small = notes.within(at, end).filter(|word| matches!(&*word.folded, "de" | "d'" | "di"))?;
    let currency = notes.within(at + 1, end).filter(|_| notes.is_beside(at - 1) && !small.is_capital)?;
    match plain::parse(&format!("2 {}", currency.folded), notes.language)?.unit? {
        FigureUnit::Currency(sign) => Some(sign),
        _ => None,
    }
}

/// Whether a number counts something; “one” often does not.
fn is_counted(notes: &Notes<'_>, at: u32, number: Number, end: u32) -> bool {
    let word = notes.at(at);
    if word.is_digits || number.value != Ratio::whole(1) || number.unit.is_some() {
        return true;
    }
    let next = notes.within(at + 1, end);
    // “A one-year wait”.
    let hyphened = notes.gap_after(at) == "-" && next.is_some_and(|next| find_unit(next.roles).is_some());
    if hyphened && notes.language == Language::English {
        return true;
    }
    let next = next.filter(|_| notes.is_beside(at));
    // `一周`, `一公里`; “一年一度” tells how often.
    if notes.language == Language::Chinese
        && let Some((unit, after)) = unit_at(notes, at + 1, end)
        && matches!(unit.name, "week" | "kilometre" | "hour" | "minute")
    {
        let often = notes.within(after, end).is_some_and(|word| matches!(&*word.folded, "一" | "度" | "次"));
        let each = at > 0 && matches!(&*notes.at(at - 1).folded, "每" | "第" | "同" | "某" | "上" | "下" | "这" | "那");
        return !often && !each;
    }
    // `一个月`, but not `一天`, which is “one day”.
    if notes.language == Language::Chinese && next.is_some_and(|next| next.folded == "个") {
        return unit_at(notes, at + 1, end).is_some();
    }
    notes.language == Language::English
        && next.is_some_and(|next| !next.is_function && !next.roles.contains(&Role::NotCounted) && !next.is_capital)
        && (calendar::starts_sentence(notes, at)
            || !matches!(
                &*notes.at(at - 1).folded,
                "no" | "the" | "this" | "that" | "any" | "every" | "which" | "each"
            ))
}
