//! A number and its unit in one word: `achtjähriges`, `dreitägigen`, `zesjarige`, `восьмилетняя`, `Viertelstunde`.

use crate::engine::figures::Read;
use crate::engine::figures::plain;
use crate::engine::figures::value::{Kind, Ratio, Value};
use crate::engine::language::Language;
use crate::engine::wordbook::{Notes, Role, Unit, Wordbook};

/// Parts of words that measure: how they start, and in what.
const MEASURES: [(&[&str], Unit); 6] = [
    (&["jaehrig", "jährig", "jarig", "летн"], Unit { name: "year", family: "years", factor: 12 }),
    (&["monatig", "месячн"], Unit { name: "month", family: "years", factor: 1 }),
    (&["woechig", "wöchig", "недельн"], Unit { name: "week", family: "time", factor: 604_800 }),
    (&["taegig", "tägig", "daags", "дневн"], Unit { name: "day", family: "time", factor: 86_400 }),
    (&["stuendig", "stündig", "часов"], Unit { name: "hour", family: "time", factor: 3_600 }),
    (&["minuetig", "minütig", "минутн"], Unit { name: "minute", family: "time", factor: 60 }),
];

/// Reads a number and its unit in one word at a token.
pub(super) fn measured(notes: &Notes<'_>, at: u32) -> Option<Read> {
    if notes.language == Language::Italian {
        return elided(notes, at).or_else(|| italian_age(notes, at));
    }
    if !matches!(notes.language, Language::German | Language::Dutch | Language::Russian) {
        return None;
    }
    let word = &*notes.at(at).folded;
    if let Some((part, unit)) = part_of_unit(word, notes.book).filter(|_| notes.language == Language::German) {
        return Some(Read::figure(notes, at, at + 1, Value::Number(part), Kind::Measure(unit)));
    }
    if notes.language == Language::Russian
        && let Some(read) = half(notes, at)
    {
        return Some(read);
    }
    let found = MEASURES.iter().find_map(|(starts, unit)| {
        let place = starts.iter().filter_map(|start| word.find(start)).find(|place| *place > 0)?;
        Some((*unit, &word[..place]))
    });
    let (unit, number) = found?;
    let value = match notes.language {
        Language::Russian => notes.book.roles(number).iter().find_map(|role| match role {
            Role::NumberStart(value) => Some(Ratio::whole(u64::from(*value))),
            _ => None,
        })?,
        language => plain::parse(number, language).filter(|number| number.unit.is_none())?.value,
    };
    Some(Read::figure(notes, at, at + 1, Value::Number(value), Kind::Measure(unit)))
}

/// Whether a German word may tell the part of a unit.
pub(in crate::engine) fn may_be_part(word: &str, book: &Wordbook) -> bool {
    part_of_unit(word, book).is_some()
}

/// The part of a unit that a German word tells: `Vierteljahrhundert`, `Halbjahr`.
fn part_of_unit(word: &str, book: &Wordbook) -> Option<(Ratio, Unit)> {
    let starts = [("dreiviertel", 3, 4), ("viertel", 1, 4), ("halb", 1, 2)];
    let (noun, above, below) =
        starts.iter().find_map(|(start, above, below)| Some((word.strip_prefix(start)?, *above, *below)))?;
    let unit = book.roles(noun).iter().find_map(|role| if let Role::Unit(unit) = role { Some(*unit) } else { None })?;
    let lasts = matches!(unit.family, "time" | "years");
    Some((Ratio::new(above, below).filter(|_| lasts)?, unit))
}

/// Whether a Russian word may tell half of a unit or of a large number.
pub(in crate::engine) fn may_be_half(word: &str, book: &Wordbook) -> bool {
    half_of(word, book).is_some()
}

/// `полчаса`, `полумиллиона рублей`.
fn half(notes: &Notes<'_>, at: u32) -> Option<Read> {
    let part = Ratio::new(1, 2)?;
    match half_of(&notes.at(at).folded, notes.book)? {
        Half::Unit(unit) => Some(Read::figure(notes, at, at + 1, Value::Number(part), Kind::Measure(unit))),
        Half::Number(scale) => {
            let number = plain::Number { value: part.times(Ratio::whole(scale))?, unit: None };
            let end = notes.reading.n_tokens();
            // What follows is money, if it is anything: `полумиллиона рублей`.
            let next = notes.within(at + 1, end).filter(|_| notes.is_beside(at));
            let money = next.and_then(|next| plain::parse(&format!("2 {}", next.folded), Language::Russian)?.unit);
            let number = plain::Number { unit: money, ..number };
            let after = if money.is_some() { at + 2 } else { at + 1 };
            Some(super::with_unit(notes, at, after, Value::Number(number.value), number, end))
        }
    }
}

enum Half {
    Unit(Unit),
    Number(u64),
}

fn half_of(word: &str, book: &Wordbook) -> Option<Half> {
    let rest =
        word.strip_prefix("полу").filter(|rest| rest.starts_with(['м', 'ч'])).or_else(|| word.strip_prefix("пол"))?;
    let scale = match rest {
        "миллиона" | "миллион" => Some(1_000_000),
        "миллиарда" | "миллиард" => Some(1_000_000_000),
        "тысячи" | "тысяча" => Some(1_000),
        _ => None,
    };
    let unit = || book.roles(rest).iter().find_map(|role| if let Role::Unit(unit) = role { Some(*unit) } else { None });
    scale.map(Half::Number).or_else(|| unit().filter(|unit| unit.family != "points").map(Half::Unit))
}

/// `dodicenne`, `68enne`: the number has lost its last letter here, too.
fn italian_age(notes: &Notes<'_>, at: u32) -> Option<Read> {
    // `ottenne` is “obtained”.
    let word = Some(&*notes.at(at).folded).filter(|word| *word != "ottenne")?;
    let number = word.strip_suffix("enne").or_else(|| word.strip_suffix("enni")).filter(|number| number.len() >= 2)?;
    let whole =
        |end: &str| plain::parse(&format!("{number}{end}"), notes.language).filter(|number| number.unit.is_none());
    let years = ["", "i", "a", "e", "o"].iter().find_map(|end| whole(end))?.value;
    let year = Unit { name: "year", family: "years", factor: 12 };
    let fits = years.as_whole().is_some_and(|years| (1..=115).contains(&years));
    fits.then(|| Read::figure(notes, at, at + 1, Value::Number(years), Kind::Measure(year)))
}

/// `trent'anni`: the number has lost its last letter before the unit.
fn elided(notes: &Notes<'_>, at: u32) -> Option<Read> {
    let (number, unit) = notes.at(at).folded.split_once('\'')?;
    let unit =
        notes.book.roles(unit).iter().find_map(|role| if let Role::Unit(unit) = role { Some(*unit) } else { None })?;
    let number = plain::parse(number, notes.language).filter(|number| number.unit.is_none())?;
    Some(Read::figure(notes, at, at + 1, Value::Number(number.value), Kind::Measure(unit)))
}
