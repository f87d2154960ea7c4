//! What Arabic says in one word, or otherwise than other languages: `عامين` two years, `ديناران` two dinars, `ساعة ونصف
//! الساعة` an hour and a half, `الخامسة صباحا` five in the morning.

mod two;

pub(in crate::engine) use two::may_be_two;

use super::value::{Kind, Ratio, Time, Value};
use super::{Read, clock, plain};
use crate::engine::figure::Unit as FigureUnit;
use crate::engine::language::Language;
use crate::engine::wordbook::{Notes, Role, Unit};

/// Two of a unit or of a currency, and any number of a unit and a half.
pub(super) fn measure(notes: &Notes<'_>, at: u32, end: u32) -> Option<Read> {
    if notes.language != Language::Arabic {
        return None;
    }
    let word = &*notes.at(at).folded;
    if let Some(read) = added(notes, at, end) {
        return Some(read);
    }
    if let Some(unit) = two::unit_of(word, notes.book) {
        let (value, next) = with_half(notes, Ratio::whole(2), at + 1, end)?;
        return Some(Read::figure(notes, at, next, Value::Number(value), Kind::Measure(unit)));
    }
    if let Some(two) = two::money_of(word) {
        return Some(super::amounts::with_unit(notes, at, at + 1, Value::Number(two.value), two, end));
    }
    if let Some(read) = definite(notes, at) {
        return Some(read);
    }
    if let Some(read) = one_unit(notes, at, end).or_else(|| age(notes, at, end)).or_else(|| two::things(notes, at)) {
        return Some(read);
    }
    let (number, noun) = match plain::small_number(notes, at, end) {
        Some((number, next)) => (Ratio::whole(u64::from(number)), next),
        None => (Ratio::whole(1), at),
    };
    let unit = unit(notes.within(noun, end)?.roles)?;
    let (value, next) = with_half(notes, number, noun + 1, end)?;
    (value != number).then(|| Read::figure(notes, at, next, Value::Number(value), Kind::Measure(unit)))
}

/// `السفن الست`, `الأيام الخمسة`: the number stands behind what it counts, both with the article.
fn definite(notes: &Notes<'_>, at: u32) -> Option<Read> {
    let number = definite_number(&notes.at(at).folded)?;
    let before = at.checked_sub(1).filter(|before| notes.is_beside(*before))?;
    let noun = notes.at(before).folded.strip_prefix(['و', 'ب']).unwrap_or(&notes.at(before).folded);
    let noun = noun.strip_prefix(ARTICLE).or_else(|| noun.strip_prefix("لل"))?;
    let counted = !notes.has(before, Role::At) && noun.chars().count() >= 2;
    let value = Value::Number(Some(Ratio::whole(number)).filter(|_| counted)?);
    Some(match unit(notes.book.roles(noun)) {
        Some(unit) => Read::figure(notes, before, at + 1, value, Kind::Measure(unit)),
        None => Read::figure(notes, at, at + 1, value, Kind::Count),
    })
}

/// The number of `الخمسة`, from three to ten.
fn definite_number(word: &str) -> Option<u64> {
    let number = plain::parse(word.strip_prefix(ARTICLE)?, Language::Arabic).filter(|number| number.unit.is_none())?;
    number.value.as_whole().filter(|number| (3..=10).contains(number))
}

/// Whether what looks like knots are contracts: only from three to ten is `عقد` their plural.
pub(super) fn counts(notes: &Notes<'_>, unit: Unit, value: Value, next: u32) -> bool {
    let few =
        matches!(value, Value::Number(number) if number.as_whole().is_some_and(|number| (3..=10).contains(&number)));
    unit.name == "knot" && notes.language == Language::Arabic && notes.at(next - 1).folded == "عقد" && !few
}

/// A number behind another, with “and” written as one with it: `ومئتي ألف دولار`.
fn added(notes: &Notes<'_>, at: u32, end: u32) -> Option<Read> {
    let first = added_number(&notes.at(at).folded)?;
    let follows = at > 0 && notes.is_beside(at - 1);
    let longest = (at + 1..=end.min(at + 3)).rev().find_map(|next| {
        let words = (at + 1..next).map(|at| notes.surface(at));
        let stretch = std::iter::once(first).chain(words).collect::<Vec<&str>>().join(" ");
        Some((plain::parse(&stretch, Language::Arabic)?, next))
    });
    let (number, next) = longest.filter(|_| follows)?;
    Some(super::amounts::with_unit(notes, at, next, Value::Number(number.value), number, end))
}

/// `بين 26 و34 عاما`, `بين 3 أعوام و74 عاما`: “between” two numbers, of which the second is one word with its “and”.
pub(super) fn between(notes: &Notes<'_>, (at, low): (u32, plain::Number), end: u32) -> Option<Read> {
    let led = at.checked_sub(1).is_some_and(|before| notes.has(before, Role::Between) && notes.is_beside(before));
    if notes.language != Language::Arabic || !led || low.unit.is_some() {
        return None;
    }
    let told = unit(notes.within(at + 1, end)?.roles);
    let second = at + if told.is_some() { 2 } else { 1 };
    let high = plain::parse(notes.within(second, end)?.folded.strip_prefix('و')?, Language::Arabic)?;
    let again = notes.within(second + 1, end).and_then(|word| unit(word.roles));
    let one_unit = told.is_none_or(|told| again.is_some_and(|again| again.family == told.family));
    let fits = low.value.is_less(high.value) && one_unit && notes.is_beside(at) && notes.is_beside(second - 1);
    let value = Value::Range(low.value, high.value);
    fits.then(|| super::amounts::with_unit(notes, at, second + 1, value, high, end))
}

/// How many bytes the “and” takes that is written as one with a number: none of `واحد`, which is “one”. Its letter never joins
/// the next, so that the mark of the number cuts no joined letters; “with” would, and belongs to the number.
pub(super) fn and_before(notes: &Notes<'_>, at: u32) -> usize {
    let word = &*notes.at(at).folded;
    let joined = notes.language == Language::Arabic && notes.surface(at).starts_with('و');
    let number = joined && plain::parse(word, Language::Arabic).is_none() && may_be_added(word);
    let two = joined && word.strip_prefix('و').is_some_and(|bare| may_be_two(bare, notes.book));
    if number || two { 'و'.len_utf8() } else { 0 }
}

fn added_number(word: &str) -> Option<&str> {
    word.strip_prefix(['و', 'ب', 'ل']).filter(|rest| plain::parse(rest, Language::Arabic).is_some())
}

/// Whether a word may be a number that is added to the one before.
pub(in crate::engine) fn may_be_added(word: &str) -> bool {
    added_number(word).is_some() || definite_number(word).is_some()
}

/// `شهر واحد`, `ساعة واحدة`: the number comes after what it counts.
fn one_unit(notes: &Notes<'_>, at: u32, end: u32) -> Option<Read> {
    let unit = unit(notes.at(at).roles).filter(|_| notes.is_beside(at))?;
    let one = notes.within(at + 1, end).is_some_and(|word| matches!(&*word.folded, "واحد" | "واحده"));
    one.then(|| Read::figure(notes, at, at + 2, Value::Number(Ratio::whole(1)), Kind::Measure(unit)))
}

/// `في السادسة من عمرها`, `في الثالثة والأربعين`: years of someone's life by their place.
fn age(notes: &Notes<'_>, at: u32, end: u32) -> Option<Read> {
    let (years, next) = place(notes, at, end)?;
    let inside = at > 0 && notes.is_beside(at - 1) && notes.at(at - 1).folded == "في";
    let of = notes.within(next, end).is_some_and(|word| word.folded == "من");
    let life = notes.within(next + 1, end).is_some_and(|word| word.folded.starts_with("عمر"));
    let told = of && life;
    let feminine = notes.at(at).folded.ends_with('ه');
    let late = feminine && years > 12 && inside;
    if !(told || late) {
        return None;
    }
    let unit = Unit { name: "year", family: "years", factor: 12 };
    let next = if told { next + 2 } else { next };
    Some(Read::figure(notes, at, next, Value::Number(Ratio::whole(years)), Kind::Measure(unit)))
}

/// A place in a row in one word or in two, and the token after it: `الثالث`, `الثالث والأربعين`.
pub(super) fn place(notes: &Notes<'_>, at: u32, end: u32) -> Option<(u64, u32)> {
    let number = plain::number(notes, at, end).filter(|number| number.unit == Some(FigureUnit::Ordinal))?;
    let first = number.value.as_whole().filter(|_| notes.language == Language::Arabic)?;
    let tens = notes.within(at + 1, end).filter(|_| notes.is_beside(at) && first < 10).and_then(|word| {
        let bare = word.folded.strip_prefix('و')?.strip_prefix(ARTICLE)?;
        plain::parse(bare, Language::Arabic)?.value.as_whole().filter(|tens| tens % 10 == 0 && (20..100).contains(tens))
    });
    Some(tens.map_or((first, at + 1), |tens| (first + tens, at + 2)))
}

/// The same number, or with a part added when one follows: `ونصف`, `ونصف الساعة`, `وثلث الساعة`.
fn with_half(notes: &Notes<'_>, number: Ratio, next: u32, end: u32) -> Option<(Ratio, u32)> {
    let added = || {
        let word = notes.within(next, end)?.folded.strip_prefix('و')?;
        let word = word.strip_prefix(ARTICLE).unwrap_or(word);
        notes.book.roles(word).iter().find_map(|role| if let Role::Part(parts) = role { Some(*parts) } else { None })
    };
    let Some(parts) = added().filter(|_| notes.is_beside(next - 1)) else {
        return Some((number, next));
    };
    let again = notes.within(next + 1, end).and_then(|word| word.folded.strip_prefix(ARTICLE));
    let again = again.is_some_and(|noun| unit(notes.book.roles(noun)).is_some());
    Some((number.plus(Ratio::new(1, i128::from(parts))?)?, if again { next + 2 } else { next + 1 }))
}

const ARTICLE: &str = "ال";

fn unit(roles: &[Role]) -> Option<Unit> {
    roles.iter().find_map(|role| if let Role::Unit(unit) = role { Some(*unit) } else { None })
}

/// `الخامسة صباحا`, `الثامنة والنصف مساء`, `السادسة من صباح الأحد`, and the token after it.
pub(super) fn time_of_day(notes: &Notes<'_>, at: u32, end: u32) -> Option<(Time, u32)> {
    let named = |role: &Role| if let Role::Hour(hour) = role { Some(u32::from(*hour)) } else { None };
    let (hour, next) = notes.longest(at, end, named)?;
    let (minutes, next) = minutes(notes, next, end).map_or((hour * 60, next), |(more, next)| (hour * 60 + more, next));
    let whole = minutes == hour * 60;
    let (minutes, next) = less(notes, next, end).map_or((minutes, next), |(less, next)| (minutes - less, next));
    let from = notes.within(next, end).is_some_and(|word| word.folded == "من");
    let half = clock::half_day(notes, next, end)
        .or_else(|| clock::half_day(notes, next + 1, end).filter(|_| from && notes.is_beside(next - 1)));
    let led = at > 0 && notes.is_beside(at - 1) && notes.has(at - 1, Role::At);
    let time =
        clock::time(minutes / 60, minutes % 60, half.map(|half| half.0)).filter(|_| led || half.is_some() || !whole)?;
    Some((time, half.map_or(next, |half| half.1)))
}

/// Parts of an hour that are added: `والنصف`, `والربع`, `والثلث`.
fn minutes(notes: &Notes<'_>, at: u32, end: u32) -> Option<(u32, u32)> {
    let word = notes.within(at, end)?.folded.strip_prefix('و')?;
    let word = word.strip_prefix(ARTICLE).unwrap_or(word);
    let minutes = notes.book.roles(word).iter().find_map(|role| match role {
        Role::Part(parts) if 60 % u32::from(*parts) == 0 => Some(60 / u32::from(*parts)),
        _ => None,
    })?;
    Some((minutes, at + 1))
}

/// The minutes of “less a quarter”, “less a third” or “less five minutes”, and the token after them.
fn less(notes: &Notes<'_>, at: u32, end: u32) -> Option<(u32, u32)> {
    let is = |at: u32, words: &[&str]| notes.within(at, end).is_some_and(|word| words.contains(&&*word.folded));
    if !is(at, &["الا"]) {
        return None;
    }
    let quarter = is(at + 1, &["ربعا", "الربع", "ربع"]);
    let third = is(at + 1, &["ثلثا", "الثلث", "ثلث"]);
    if quarter || third {
        return Some((if quarter { 15 } else { 20 }, at + 2));
    }
    let (minutes, next) = plain::small_number(notes, at + 1, end).filter(|(minutes, _)| (1..60).contains(minutes))?;
    let told = is(next, &["دقيقه", "دقائق", "دقايق"]);
    told.then_some((minutes, next + 1))
}
