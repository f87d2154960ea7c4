//! What Persian says otherwise than other languages: `یک ساعت` one hour, `یک سال و نیم` a year and a half, `دو و نیم
//! درصد`, `یک و هفت‌دهم`, `شش‌هفته‌ای` of six weeks, `اول مهر` the first of Mehr, `یک بامداد` one in the morning.

use super::calendar;
use super::value::{Date, Kind, Ratio, Time, Value};
use super::{Read, amounts, clock, plain};
use crate::engine::figure::Unit as FigureUnit;
use crate::engine::language::Language;
use crate::engine::wordbook::{Notes, Role, Unit, Wordbook};

/// “One” and “and”, as they are when folded.
const ONE: &str = "يك";
/// “Nine”, which is “no” where nothing is measured by it.
const NINE: &str = "نه";
const AND: &str = "و";
const HALF: &str = "نيم";
/// What the parts of a decimal end in.
const PARTS: [(&str, i128); 3] = [("دهم", 10), ("صدم", 100), ("هزارم", 1000)];

/// One of a unit, a number with a half or with tenths, and a number and its unit in one word.
pub(super) fn measure(notes: &Notes<'_>, at: u32, end: u32) -> Option<Read> {
    if notes.language != Language::Persian {
        return None;
    }
    if let Some((number, unit)) = glued(&notes.at(at).folded, notes.book) {
        return Some(Read::figure(notes, at, at + 1, Value::Number(number), Kind::Measure(unit)));
    }
    if let Some(number) = people(&notes.at(at).folded) {
        return Some(Read::figure(notes, at, at + 1, Value::Number(Ratio::whole(number)), Kind::Count));
    }
    if let Some(read) = hemat(notes, at, end).or_else(|| quarter_hour(notes, at, end)) {
        return Some(read);
    }
    let whole = whole(notes, at, end)?;
    if let Some((part, next)) = part_after(notes, at + 1, end) {
        return Some(with_unit(notes, at, next, whole.plus(part)?, end));
    }
    let (unit, next) = amounts::unit_at(notes, at + 1, end).filter(|(unit, _)| unit.family != "times")?;
    if let Some((half, after)) = half_after(notes, next, end) {
        let value = Value::Number(whole.plus(half)?);
        return Some(Read::figure(notes, at, after, value, Kind::Measure(unit)));
    }
    let one = notes.at(at).folded == ONE || notes.at(at).folded == NINE;
    one.then(|| Read::figure(notes, at, next, Value::Number(whole), Kind::Measure(unit)))
}

/// `۴٫۲ همت`: thousands of milliards of tomans, as budgets are told.
fn hemat(notes: &Notes<'_>, at: u32, end: u32) -> Option<Read> {
    let number = plain::number(notes, at, end).filter(|number| number.unit.is_none())?;
    let told = is(notes, at + 1, end, "همت") && notes.is_beside(at);
    let value = number.value.times(Ratio::whole(1_000_000_000_000)).filter(|_| told)?;
    Some(Read::figure(notes, at, at + 2, Value::Number(value), Kind::Money("تومان")))
}

/// `یک ربع`: a quarter of an hour, unless it is one of something else.
fn quarter_hour(notes: &Notes<'_>, at: u32, end: u32) -> Option<Read> {
    let told = notes.at(at).folded == ONE && is(notes, at + 1, end, "ربع") && notes.is_beside(at);
    let other = amounts::unit_at(notes, at + 2, end).is_some_and(|(unit, _)| unit.name != "hour");
    let next = if is(notes, at + 2, end, "ساعت") { at + 3 } else { at + 2 };
    let value = Value::Number(Ratio::new(1, 4).filter(|_| told && !other)?);
    let hour = Unit { name: "hour", family: "time", factor: 3_600 };
    Some(Read::figure(notes, at, next, value, Kind::Measure(hour)))
}

/// A part of a whole, in one word or two, and the token after it: `سه‌پنجم`, `یک سوم`, `یک‌ششمی`.
pub(super) fn share(notes: &Notes<'_>, at: u32, end: u32) -> Option<((i128, i128), u32)> {
    if notes.language != Language::Persian {
        return None;
    }
    if let Some(parts) = joined_share(&notes.at(at).folded) {
        return Some((parts, at + 1));
    }
    let above = i128::from(whole(notes, at, end)?.as_whole()?);
    let below = place(&notes.within(at + 1, end).filter(|_| notes.is_beside(at))?.folded)?;
    (above < below && above < 10 && notes.at(at).folded != NINE).then_some(((above, below), at + 2))
}

/// `سهپنجم`, folded: so many parts of so many.
fn joined_share(word: &str) -> Option<(i128, i128)> {
    let word = word.strip_suffix('ي').unwrap_or(word);
    let numbers = ["يك", "دو", "سه", "چهار", "پنج", "شش", "هفت", "هشت", "نه"];
    (1..).zip(numbers).find_map(|(above, number)| {
        let below = place(word.strip_prefix(number)?)?;
        (above < below).then_some((above, below))
    })
}

/// How many parts a word for one of them tells of: `سوم`, `چهارم`, `پنجم`.
fn place(word: &str) -> Option<i128> {
    let places = ["سوم", "چهارم", "پنجم", "ششم", "هفتم", "هشتم", "نهم", "دهم"];
    (3..).zip(places).find_map(|(below, place)| (place == word).then_some(below))
}

/// `۳۴/۲ درصد`: a stroke before tenths, where something is measured.
pub(super) fn slashed(notes: &Notes<'_>, at: u32, end: u32) -> Option<Read> {
    let persian = notes.language == Language::Persian && notes.at(at).is_digits;
    let (whole, second) = plain::small_number(notes, at, end).filter(|_| persian)?;
    let tail = plain::number(notes, second, end).filter(|_| notes.gap_after(at) == "/")?;
    let part = i128::from(tail.value.as_whole()?);
    let n_digits = notes.surface(second).chars().take_while(|letter| letter.is_numeric()).count();
    let value = Ratio::whole(u64::from(whole)).plus(Ratio::decimal(part, u32::try_from(n_digits).ok()?)?)?;
    if tail.unit.is_some() {
        return Some(amounts::with_unit(
            notes,
            at,
            second + 1,
            Value::Number(value),
            plain::Number { value, ..tail },
            end,
        ));
    }
    let measured = amounts::unit_at(notes, second + 1, end).is_some()
        || notes.within(second + 1, end).is_some_and(|word| matches!(&*word.folded, "ميليون" | "ميليارد"));
    (measured && n_digits <= 2).then(|| with_unit(notes, at, second + 1, value, end))
}

/// A whole number without a unit, “one” among them, which elsewhere is an article.
fn whole(notes: &Notes<'_>, at: u32, end: u32) -> Option<Ratio> {
    match &*notes.at(at).folded {
        ONE => return Some(Ratio::whole(1)),
        NINE => return Some(Ratio::whole(9)),
        _ => {}
    }
    plain::small_number(notes, at, end).map(|(number, _)| Ratio::whole(u64::from(number)))
}

/// `و نیم`, `و هفت‌دهم`: what is added to a whole number.
fn part_after(notes: &Notes<'_>, at: u32, end: u32) -> Option<(Ratio, u32)> {
    half_after(notes, at, end).or_else(|| {
        let word = &*notes.within(at + 1, end).filter(|_| is(notes, at, end, AND))?.folded;
        let parts = PARTS.iter().find_map(|(ending, below)| Some((word.strip_suffix(ending)?, *below)));
        let (above, below, next) = match parts {
            Some((above, below)) if !above.is_empty() => (plain_or_one(above)?, below, at + 2),
            _ => {
                let (above, after) = plain::small_number(notes, at + 1, end)?;
                let ending = &*notes.within(after, end)?.folded;
                let (_, below) = PARTS.iter().find(|(part, _)| *part == ending)?;
                (i128::from(above), *below, after + 1)
            }
        };
        Some((Ratio::new(above, below)?, next))
    })
}

fn half_after(notes: &Notes<'_>, at: u32, end: u32) -> Option<(Ratio, u32)> {
    let half = is(notes, at, end, AND) && is(notes, at + 1, end, HALF) && at > 0 && notes.is_beside(at - 1);
    Some((Ratio::new(1, 2).filter(|_| half)?, at + 2))
}

fn plain_or_one(word: &str) -> Option<i128> {
    if word == ONE {
        return Some(1);
    }
    plain::parse(word, Language::Persian)?.value.as_whole().map(i128::from)
}

/// A number with parts, and its unit: `دو و نیم درصد`, `سه و نیم میلیون تومان`, `دو و نیم کیلومتر`.
fn with_unit(notes: &Notes<'_>, at: u32, next: u32, value: Ratio, end: u32) -> Read {
    let word = |next: u32| {
        let word = notes.within(next, end).filter(|_| notes.is_beside(next - 1))?;
        plain::parse(&format!("2 {}", word.folded), notes.language)
    };
    // “Million” multiplies.
    let factor = word(next).filter(|found| found.unit.is_none()).and_then(|found| found.value.over(Ratio::whole(2)));
    let product = factor.and_then(|factor| value.times(factor));
    let (value, next) = product.map_or((value, next), |product| (product, next + 1));
    let unit = word(next).and_then(|found| found.unit);
    let next = if unit.is_some() { next + 1 } else { next };
    amounts::with_unit(notes, at, next, Value::Number(value), plain::Number { value, unit }, end)
}

/// Whether a word may be a number and its unit, or a number only where a unit follows.
pub(in crate::engine) fn may_be_glued(word: &str, book: &Wordbook) -> bool {
    word == NINE || word == ONE || joined_share(word).is_some() || people(word).is_some() || glued(word, book).is_some()
}

/// `شش‌هفته‌ای`, `سه‌ماهه`, `پنج‌ساله`: a number and what is measured, in one word.
fn glued(word: &str, book: &Wordbook) -> Option<(Ratio, Unit)> {
    GLUED.iter().find_map(|ending| {
        let number = word.strip_suffix(ending).filter(|number| !number.is_empty())?;
        let unit = amounts::find_unit(book.roles(ending))?;
        Some((Ratio::whole(u64::try_from(plain_or_one(number)?).ok()?), unit))
    })
}

/// `پنج‌نفره`: so many people, in one word.
fn people(word: &str) -> Option<u64> {
    let number = word.strip_suffix("نفره").or_else(|| word.strip_suffix("نفري")).filter(|number| !number.is_empty())?;
    u64::try_from(plain_or_one(number)?).ok()
}

/// The endings of words that measure, folded; each is a unit of the list of words.
const GLUED: [&str; 8] = ["ساله", "ماهه", "هفتهاي", "روزه", "ساعته", "دقيقهاي", "متري", "كيلومتري"];

/// `اول مهر`, `بیست و دوم خرداد`: a day told by its place.
pub(super) fn day_of_month(notes: &Notes<'_>, at: u32, end: u32) -> Option<(Date, u32)> {
    if notes.language != Language::Persian {
        return None;
    }
    let number = plain::number(notes, at, end).filter(|number| number.unit == Some(FigureUnit::Ordinal))?;
    let day = u8::try_from(number.value.as_whole()?).ok().filter(|day| (1..=31).contains(day))?;
    let month = calendar::month(notes, at + 1, end).filter(|_| notes.is_beside(at))?;
    Some((Date { month: Some(month), day: Some(day), ..Date::default() }, at + 2))
}

/// Words before a month that stands alone. Some months are words of their own: kindness, shot.
const BEFORE_MONTH: [&str; 8] = ["از", "تا", "در", "اوايل", "اواخر", "اواسط", "پايان", "ماه"];

/// Whether a month may stand alone here: `از آذر`, `مهرماه`.
pub(super) fn is_month_alone(notes: &Notes<'_>, at: u32) -> bool {
    let told = notes.at(at).folded.ends_with("ماه");
    let led = at > 0 && notes.is_beside(at - 1) && BEFORE_MONTH.contains(&&*notes.at(at - 1).folded);
    notes.language == Language::Persian && (told || led)
}

/// Whether what looks like a unit is none here: `۵۴ تن` are people where there are few, `۴۲۰ واحد مسکونی` dwellings.
pub(super) fn counts(notes: &Notes<'_>, unit: Unit, value: Value, next: u32, end: u32) -> bool {
    if notes.language != Language::Persian {
        return false;
    }
    let goods = notes.within(next, end).is_some_and(|word| GOODS.contains(&&*word.folded));
    let few = !goods && matches!(value, Value::Number(number) if number.is_less(Ratio::whole(1_000)));
    // `واحد درصد` is a point in a hundred.
    let alone = notes.at(next - 1).folded == "واحد";
    let noun = notes.within(next, end).is_some_and(|word| alone && notes.is_beside(next - 1) && !word.is_function);
    unit.name == "tonne" && few || unit.name == "point" && noun
}

/// What is weighed in tonnes, folded.
const GOODS: [&str; 12] =
    ["سوخت", "گندم", "نفت", "برنج", "سيمان", "اهن", "فولاد", "زباله", "كالا", "ميوه", "شكر", "گوشت"];

/// `بیست دقیقه مانده به شش صبح`: so many minutes before the hour.
pub(super) fn minutes_to(notes: &Notes<'_>, at: u32, end: u32) -> Option<(Time, u32)> {
    let persian = notes.language == Language::Persian;
    let (minutes, next) = plain::small_number(notes, at, end).filter(|(minutes, _)| persian && *minutes < 60)?;
    let before = is(notes, next, end, "دقيقه") && is(notes, next + 1, end, "مانده") && is(notes, next + 2, end, "به");
    let (hour, after) =
        plain::small_number(notes, next + 3, end).filter(|(hour, _)| before && (1..25).contains(hour))?;
    let half = clock::half_day(notes, after, end);
    let whole = hour * 60 - minutes;
    let time = clock::time(whole / 60, whole % 60, half.map(|half| half.0))?;
    Some((time, half.map_or(after, |half| half.1)))
}

/// `ساعت ۴ و ۱۷ دقیقه بامداد`: hours and minutes.
pub(super) fn hour_and_minutes(notes: &Notes<'_>, at: u32, end: u32) -> Option<(Time, u32)> {
    let led = at > 0 && notes.is_beside(at - 1) && notes.has(at - 1, Role::At);
    let hour = whole(notes, at, end).filter(|_| notes.language == Language::Persian && notes.at(at).folded != NINE)?;
    let (hour, next) = (u32::try_from(hour.as_whole()?).ok().filter(|hour| *hour <= 24)?, at + 1);
    let told = |after: u32| led || clock::half_day(notes, after, end).is_some();
    if let Some((half, after)) = half_after(notes, next, end).filter(|(_, after)| told(*after)) {
        let minutes = u32::try_from(half.times(Ratio::whole(60))?.as_whole()?).ok()?;
        let half = clock::half_day(notes, after, end);
        let time = clock::time(hour, minutes, half.map(|half| half.0))?;
        return Some((time, half.map_or(after, |half| half.1)));
    }
    let (minutes, after) = plain::small_number(notes, next + 1, end).filter(|_| is(notes, next, end, AND))?;
    let told = is(notes, after, end, "دقيقه") && minutes < 60;
    let half = clock::half_day(notes, after + 1, end).filter(|_| told);
    let is_time = told && (led || half.is_some());
    let time = clock::time(hour, minutes, half.map(|half| half.0)).filter(|_| is_time)?;
    Some((time, half.map_or(after + 1, |half| half.1)))
}

/// `یک بامداد`: one o'clock.
pub(super) fn one_o_clock(notes: &Notes<'_>, at: u32, end: u32) -> Option<(Time, u32)> {
    let one = notes.language == Language::Persian && notes.at(at).folded == ONE;
    let (half, next) = clock::half_day(notes, at + 1, end).filter(|_| one)?;
    Some((clock::time(1, 0, Some(half))?, next))
}

fn is(notes: &Notes<'_>, at: u32, end: u32, word: &str) -> bool {
    notes.within(at, end).is_some_and(|found| found.folded == word)
}
