//! Parts of a whole: `a third of`, `two thirds`, `one in eight`, `half an hour`.

mod halves;

use super::value::{Kind, Ratio, Value};
use super::{Read, amounts, plain};
use crate::engine::figure::Unit as FigureUnit;
use crate::engine::language::Language;
use crate::engine::wordbook::{List, Notes, Role};

/// Reads the part of a whole at a token.
pub(super) fn read(notes: &Notes<'_>, at: u32, end: u32) -> Option<Read> {
    halves::read(notes, at, end).or_else(|| fraction(notes, at, end))
}

/// How many parts a word or an expression stands for, and the token after it.
fn part(notes: &Notes<'_>, at: u32, end: u32) -> Option<(i128, u32)> {
    notes.longest(at, end, |role| if let Role::Part(parts) = role { Some(i128::from(*parts)) } else { None })
}

fn is(notes: &Notes<'_>, at: u32, end: u32, words: &[&str]) -> bool {
    notes.within(at, end).is_some_and(|word| words.contains(&&*word.folded))
}

/// A part of a whole, or of a unit when one follows: `a quarter of a percentage point`.
fn share(notes: &Notes<'_>, (at, next): (u32, u32), (above, below): (i128, i128), end: u32) -> Option<Read> {
    let value = Value::Number(Ratio::new(above, below)?);
    if let Some((large, after)) = multiplier(notes, next, end)
        && let Some(product) = large.value.times(Ratio::new(above, below)?)
    {
        return Some(amounts::with_unit(notes, at, after, Value::Number(product), large, end));
    }
    if let Some((unit, after)) = halves::of_unit(notes, next, end) {
        return Some(Read::figure(notes, at, after, value, Kind::Measure(unit)));
    }
    Some(Read::figure(notes, at, next, value, Kind::Share))
}

/// The large number that a part is taken from, and the token after it: `three-quarters of a million`, `un cuarto de
/// millón`, `ربع مليون`.
fn multiplier(notes: &Notes<'_>, at: u32, end: u32) -> Option<(plain::Number, u32)> {
    let of = is(notes, at, end, &["of", "de", "di", "d'"]);
    let place = if of { at + 1 } else { at };
    if !of && notes.language != Language::Arabic || notes.within(place, end)?.is_digits || !notes.is_beside(at - 1) {
        return None;
    }
    let alone = || plain::parse(&format!("1 {}", notes.at(place).folded), notes.language);
    let large = plain::number(notes, place, end).or_else(alone)?;
    (!large.value.is_less(Ratio::whole(1_000))).then_some((large, place + 1))
}

/// Two parts of so many in one word: `ثلثي`.
fn two_parts(notes: &Notes<'_>, at: u32) -> Option<i128> {
    notes
        .at(at)
        .roles
        .iter()
        .find_map(|role| if let Role::TwoParts(parts) = role { Some(i128::from(*parts)) } else { None })
}

/// `a third of`, `two thirds`, `half of`, `one in eight`, `nine out of ten`.
fn fraction(notes: &Notes<'_>, at: u32, end: u32) -> Option<Read> {
    if let Some(parts) = two_parts(notes, at) {
        return share(notes, (at, at + 1), (2, parts), end);
    }
    if let Some((parts, next)) = super::persian::share(notes, at, end) {
        return share(notes, (at, next), parts, end);
    }
    if let Some(parts) = every(notes, at, end) {
        return share(notes, (at, at + 2), (1, parts), end);
    }
    if let Some((parts, next)) = part(notes, at, end).filter(|found| stands_alone(notes, at, *found, end)) {
        return share(notes, (at, next), (1, parts), end);
    }
    if is(notes, at, end, &["a", "ein", "einem", "un", "une", "uma", "um", "una", "een"])
        && let Some((parts, next)) = part(notes, at + 1, end)
        // “A half-built block”.
        && !(next < end && notes.gap_after(next - 1) == "-")
        && (is_whole(notes, next, end) || notes.language == Language::German)
        && !(at > 0 && notes.is_beside(at - 1) && notes.at(at - 1).folded == "and")
    {
        return share(notes, (at, next), (1, parts), end);
    }
    let article =
        is(notes, at, end, &["un", "une", "uno", "una", "um", "uma", "ein", "eine", "einer", "een", "één", "eén"])
            && out_of(notes, at + 1, end).is_some();
    let (above, next) = plain::small_number(notes, at, end).or(article.then_some((1, at + 1)))?;
    let above = i128::from(above);
    if is(notes, next, end, &["分"]) && is(notes, next + 1, end, &["之"]) {
        let (parts, after) = plain::small_number(notes, next + 2, end)?;
        return share(notes, (at, after), (i128::from(parts), above), end);
    }
    if let Some(after) = tenths(notes, next, end) {
        return share(notes, (at, after), (above, 10), end);
    }
    let joined = next < end && (notes.is_beside(at) || notes.gap_after(at) == "-");
    if let Some((below, after)) = part(notes, next, end).filter(|(below, _)| joined && (above < *below || above == 1)) {
        let singular = above == 1 && notes.language != Language::English || above > 1 || is_whole(notes, after, end);
        return if singular { share(notes, (at, after), (above, below), end) } else { None };
    }
    let (below, after) = plain::small_number(notes, out_of(notes, next, end)?, end)?;
    let fits = joined && above < 100 && i128::from(below) > above && (below <= 1000 || above == 1);
    if fits { share(notes, (at, after), (above, i128::from(below)), end) } else { None }
}

/// The token after the tenths of `三成`, `两成多`; `成为` is “become”.
fn tenths(notes: &Notes<'_>, at: u32, end: u32) -> Option<u32> {
    let chinese = notes.language == Language::Chinese && at < end && notes.gap_after(at.checked_sub(1)?).is_empty();
    let other = at + 1 < end
        && notes.gap_after(at).is_empty()
        && is(notes, at + 1, end, &["为", "立", "员", "功", "果", "本", "了", "绩", "长", "人", "都"]);
    let more = is(notes, at + 1, end, &["多", "半"]);
    (chinese && is(notes, at, end, &["成"]) && !other).then_some(if more { at + 2 } else { at + 1 })
}

/// One of so many: `jeder dritte Lift`, “every second household”; but “every second Tuesday” and “every third year” tell
/// how often.
fn every(notes: &Notes<'_>, at: u32, end: u32) -> Option<i128> {
    let led = notes.is_in(at, List::Every) && notes.is_beside(at);
    let place = plain::number(notes, at + 1, end).filter(|place| led && place.unit == Some(FigureUnit::Ordinal))?;
    let often = |role: &Role| matches!(role, Role::Unit(_) | Role::Weekday(_) | Role::Month(_));
    let counted = notes.within(at + 2, end).is_none_or(|noun| !noun.roles.iter().any(often));
    place.value.as_whole().filter(|parts| counted && *parts > 1).map(i128::from)
}

/// Whether the word for a part is one by itself: `half of`, `by half`, `metade das`, `треть`.
fn stands_alone(notes: &Notes<'_>, at: u32, (parts, next): (i128, u32), end: u32) -> bool {
    let led = super::calendar::starts_sentence(notes, at) || notes.at(at - 1).figure.is_none();
    match notes.language {
        Language::Russian | Language::Arabic => led,
        Language::Chinese => next > at + 1,
        Language::English => {
            let by = at > 0 && notes.is_beside(at - 1) && matches!(&*notes.at(at - 1).folded, "by" | "in" | "than");
            let half_a = is(notes, next, end, &["a", "an"]) && !notes.at(next).opens_expression;
            let filled = is(notes, next, end, &["full", "empty"]) && notes.is_beside(next - 1);
            parts == 2 && (is_of(notes, next, end) || by && ends_noun(notes, next, end) || half_a || filled)
        }
        _ => {
            let article =
                at > 0 && notes.is_beside(at - 1) && matches!(&*notes.at(at - 1).folded, "de" | "la" | "die" | "a");
            let is_noun = next > at && !matches!(&*notes.at(at).folded, "halb" | "half" | "halve");
            // `la mitad`, `la quinta parte`.
            (parts == 2 || next > at + 1) && (is_of(notes, next, end) || article && is_noun)
        }
    }
}

/// Whether what a part is taken from follows.
fn is_of(notes: &Notes<'_>, at: u32, end: u32) -> bool {
    let of = [
        "of", "des", "der", "de", "du", "d'", "d’", "del", "della", "delle", "dello", "degli", "dei", "dell'", "do",
        "da", "dos", "das", "van", "от", "از", "the", "its", "their", "his", "her", "them", "le", "lo",
    ];
    is(notes, at, end, &of)
}

/// Whether a part stands for itself: what it is taken from follows, or nothing that could be counted.
fn is_whole(notes: &Notes<'_>, at: u32, end: u32) -> bool {
    is_of(notes, at, end) || ends_noun(notes, at, end)
}

/// Whether a word compares: “a fifth richer”.
fn is_adjective(word: &str) -> bool {
    let base = word.strip_suffix("er").unwrap_or(word);
    let known = [
        "rich", "larg", "small", "high", "low", "long", "short", "cheap", "dear", "few", "fast", "slow", "heavi", "wid",
    ];
    known.contains(&base)
}

/// Whether no noun follows.
fn ends_noun(notes: &Notes<'_>, at: u32, end: u32) -> bool {
    let compares = ["weniger", "mehr", "less", "more", "fewer", "menos", "más", "moins", "plus", "meno", "più", "mais"];
    at >= end
        || at > 0 && !notes.is_beside(at - 1)
        || notes.at(at).is_function && notes.at(at).folded != "of"
        || compares.contains(&&*notes.at(at).folded)
        || notes.language == Language::English
            && notes.at(at).folded.ends_with("er")
            && is_adjective(&notes.at(at).folded)
}

/// The place of the second number of `one in eight`, `nine out of ten`, `zwei von drei`.
fn out_of(notes: &Notes<'_>, at: u32, end: u32) -> Option<u32> {
    let links: &[&[&str]] = match notes.language {
        Language::English => &[&["in", "every"], &["out", "of", "every"], &["in"], &["out", "of"]],
        Language::German => &[&["von"]],
        Language::French => &[&["sur"]],
        Language::Spanish => &[&["de", "cada"]],
        Language::Italian => &[&["su"]],
        Language::Portuguese => &[&["em", "cada"]],
        Language::Dutch => &[&["op", "de"]],
        _ => return None,
    };
    let stands = |link: &&&[&str]| (at..).zip(link.iter()).all(|(at, word)| is(notes, at, end, &[word]));
    let after = |link: &&[&str]| (at..).nth(link.len());
    let linked = links.iter().find(stands).and_then(after);
    linked.or_else(|| is_share_of(notes, at, end).then_some(at + 2)).or_else(|| noun_out_of(notes, at, end))
}

/// `deux lignes sur trois`: what is counted stands between.
fn noun_out_of(notes: &Notes<'_>, noun: u32, end: u32) -> Option<u32> {
    let link = match notes.language {
        Language::French => "sur",
        Language::Italian => "su",
        _ => return None,
    };
    let counts = notes.within(noun, end).is_some_and(|word| !word.is_function && notes.is_beside(noun - 1));
    (counts && is(notes, noun + 1, end, &[link]) && notes.is_beside(noun)).then_some(noun + 2)
}

/// Whether “one” goes on as in `one job in sixteen`, and nothing is counted by the second number.
fn is_share_of(notes: &Notes<'_>, noun: u32, end: u32) -> bool {
    let is_noun = |at: u32| notes.within(at, end).is_some_and(|word| notes.is_beside(at - 1) && !word.is_function);
    is_noun(noun)
        && notes.within(noun + 1, end).is_some_and(|word| word.folded == "in")
        && notes.is_beside(noun)
        && notes.at(noun - 1).folded == "one"
        && notes.within(noun + 2, end).is_some_and(|word| !word.is_digits)
        // “One child in nine ran a fever” counts children, “one job in nine cities” cities.
        && !(is_noun(noun + 3) && super::about::is_plural(notes, noun + 3))
}
