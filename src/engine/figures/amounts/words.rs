//! A number and its unit in one word: `achtjähriges`, `dreitägigen`, `zesjarige`, `восьмилетняя`.

use crate::engine::figures::Read;
use crate::engine::figures::plain;
use crate::engine::figures::value::{Kind, Ratio, Value};
use crate::engine::language::Language;
use crate::engine::wordbook::{Notes, Role, Unit};

/// Parts of words that measure: how they start, and in what.
const MEASURES: [(&[&str], Unit); 6] = [
    (&["jaehrig", "jährig", "jarig", "летн"], Unit { name: "year", family: "years", factor: 12 }),
    (&["monatig", "месячн"], Unit { name: "month", family: "years", factor: 1 }),
    (&["woechig", "wöchig", "недельн"], Unit { name: "week", family: "time", factor: 604_800 }),
    (&["taegig", "tägig", "daags", "дневн"], Unit { name: "day", family: "time", factor: 86_400 }),
    (&["stuendig", "stündig", "часов"], Unit { name: "hour", family: "time", factor: 3_600 }),
    (&["minuetig", "minütig", "минутн"], Unit { name: "minute", family: "time", factor: 60 }),
];

/// What Russian numbers are before an adjective.
const RUSSIAN: [(&str, u64); 14] = [
    ("двух", 2),
    ("трех", 3),
    ("трёх", 3),
    ("четырех", 4),
    ("четырёх", 4),
    ("пяти", 5),
    ("шести", 6),
    ("семи", 7),
    ("восьми", 8),
    ("девяти", 9),
    ("десяти", 10),
    ("двенадцати", 12),
    ("двадцати", 20),
    ("тридцати", 30),
];

/// Reads a number and its unit in one word at a token.
pub(super) fn measured(notes: &Notes<'_>, at: u32) -> Option<Read> {
    if notes.language == Language::Italian {
        return elided(notes, at);
    }
    if !matches!(notes.language, Language::German | Language::Dutch | Language::Russian) {
        return None;
    }
    let word = &*notes.at(at).folded;
    let found = MEASURES.iter().find_map(|(starts, unit)| {
        let place = starts.iter().filter_map(|start| word.find(start)).find(|place| *place > 0)?;
        Some((*unit, &word[..place]))
    });
    let (unit, number) = found?;
    let value = match notes.language {
        Language::Russian => RUSSIAN.iter().find(|(word, _)| *word == number).map(|(_, value)| Ratio::whole(*value))?,
        language => plain::parse(number, language).filter(|number| number.unit.is_none())?.value,
    };
    Some(Read::figure(notes, at, at + 1, Value::Number(value), Kind::Measure(unit)))
}

/// `trent'anni`: the number has lost its last letter before the unit.
fn elided(notes: &Notes<'_>, at: u32) -> Option<Read> {
    let (number, unit) = notes.at(at).folded.split_once('\'')?;
    let unit =
        notes.book.roles(unit).iter().find_map(|role| if let Role::Unit(unit) = role { Some(*unit) } else { None })?;
    let number = plain::parse(number, notes.language).filter(|number| number.unit.is_none())?;
    Some(Read::figure(notes, at, at + 1, Value::Number(number.value), Kind::Measure(unit)))
}
