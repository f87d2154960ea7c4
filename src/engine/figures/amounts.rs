//! Numbers that count or measure: sums, shares, ranges, fractions, places in a row.

use super::value::{Kind, Ratio, Value};
use super::{Read, calendar, plain};
use crate::engine::figure::Unit as FigureUnit;
use crate::engine::language::Language;
use crate::engine::wordbook::{Notes, Role, Unit};
use plain::Number;

/// Reads the amount at a token, or says how far to skip what only looks like one.
pub(super) fn read(notes: &Notes<'_>, at: u32, end: u32) -> Option<Read> {
    let found = fraction(notes, at, end)
        .or_else(|| vague(notes, at, end))
        .or_else(|| half_unit(notes, at, end))
        .or_else(|| multiple(notes, at));
    if found.is_some() {
        return found;
    }
    if let Some(next) = no_number(notes, at, end) {
        return Some(Read::skip(next));
    }
    measured_word(notes, at).or_else(|| number(notes, at, end))
}

/// Digits that name or place something: phone numbers, versions, designations, list numbers, street numbers.
fn no_number(notes: &Notes<'_>, at: u32, end: u32) -> Option<u32> {
    let word = notes.at(at);
    if !word.is_digits {
        return None;
    }
    let starts = calendar::starts_sentence(notes, at);
    let mut next = at + 1;
    while plain::is_glued(notes, next - 1, end) {
        next += 1;
    }
    if next > at + 1 {
        return Some(next);
    }
    let gap_before = if starts { "" } else { notes.gap_after(at - 1) };
    let phone = gap_before.ends_with('+') || is_phone(notes, at, end);
    let listed =
        starts && at + 1 < end && matches!(notes.gap_after(at).trim_end(), "." | ")") && word.folded.len() <= 2;
    let named = !starts && is_designation(notes, at, gap_before, end);
    let placed = notes.within(at + 1, end).is_some_and(|word| word.is_capital) && is_address(notes, at + 1, end);
    if phone {
        while next < end && notes.at(next).is_digits && notes.gap_after(next - 1).trim().len() <= 1 {
            next += 1;
        }
    }
    (phone || listed || named || placed).then_some(next)
}

/// Three or more groups of digits in a row, or two that a number could not have.
fn is_phone(notes: &Notes<'_>, at: u32, end: u32) -> bool {
    let group =
        |at: u32| notes.within(at, end).is_some_and(|word| word.folded.bytes().all(|byte| byte.is_ascii_digit()));
    let beside = |at: u32| at + 1 < end && matches!(notes.gap_after(at), " " | "-" | "\u{a0}") && group(at + 1);
    let long = |at: u32| notes.at(at).folded.len() >= 3;
    group(at)
        && beside(at)
        && (long(at) && notes.at(at + 1).folded.len() == 4 && notes.gap_after(at) == "-" && !is_year_range(notes, at)
            || beside(at + 1) && long(at + 1))
        || group(at) && notes.at(at).folded.starts_with('0') && notes.at(at).folded.len() > 2
}

fn is_year_range(notes: &Notes<'_>, at: u32) -> bool {
    notes.at(at).folded.len() == 4
}

/// `F-16`, `Boeing 737`, `Article 5`.
fn is_designation(notes: &Notes<'_>, at: u32, gap: &str, end: u32) -> bool {
    let before = notes.at(at - 1);
    let number = notes.at(at);
    if gap == "-" && !before.is_digits && !before.opens_figure && before.is_capital {
        return true;
    }
    let plain = number.folded.len() <= 4 && number.folded.bytes().all(|byte| byte.is_ascii_digit());
    let spaced = !gap.is_empty() && gap.chars().all(char::is_whitespace);
    let mark = matches!(gap, " No. " | "#" | " #" | " №" | ". ") && before.folded == "no" || gap.ends_with('#');
    let named = before.is_capital
        && !before.is_function
        && !before
            .roles
            .iter()
            .any(|role| matches!(role, Role::Month(_) | Role::Weekday(_) | Role::About | Role::Over | Role::Under))
        && !calendar::starts_sentence(notes, at - 1);
    let german = notes.language == Language::German;
    let counted = notes
        .within(at + 1, end)
        .is_some_and(|next| notes.is_beside(at) && !next.is_function && (!next.is_capital || german));
    let scored = at + 1 < end
        && matches!(notes.gap_after(at), "-" | "–")
        && [at, at + 1].iter().all(|at| notes.at(*at).is_digits && notes.at(*at).folded.len() <= 2);
    mark || plain && spaced && named && !counted && !scored && !german
}

/// A few capitals and then a street.
fn is_address(notes: &Notes<'_>, from: u32, end: u32) -> bool {
    (from..end.min(from + 4))
        .take_while(|at| notes.at(*at).is_capital && notes.is_beside(at - 1))
        .any(|at| notes.has(at, Role::Place))
}

/// `a third of`, `two thirds`, `half of`, `one in eight`, `nine out of ten`.
fn fraction(notes: &Notes<'_>, at: u32, end: u32) -> Option<Read> {
    let part = |at: u32| {
        notes.within(at, end)?.roles.iter().find_map(|role| match role {
            Role::Part(parts) => Some(i128::from(*parts)),
            _ => None,
        })
    };
    let is = |at: u32, words: &[&str]| notes.within(at, end).is_some_and(|word| words.contains(&&*word.folded));
    let whole = |at: u32| {
        is(at, &["of", "des", "der", "de", "des", "du", "del", "della", "dei", "van", "от"])
            || is(at, &["the", "its", "their", "his", "her", "them"])
    };
    let share = |next: u32, above: i128, below: i128| {
        Some(Read::figure(notes, at, next, Value::Number(Ratio::new(above, below)?), Kind::Share))
    };
    if let Some(2) = part(at) {
        return if whole(at + 1) { share(at + 1, 1, 2) } else { None };
    }
    if is(at, &["a", "ein", "einem", "un", "une", "uma", "um", "een"]) && part(at + 1).is_some() && whole(at + 2) {
        return share(at + 2, 1, part(at + 1)?);
    }
    let article = is(at, &["un", "une", "uno", "una", "um", "uma", "ein", "eine", "einer", "een"])
        && out_of(notes, at + 1, end).is_some();
    let (above, next) = plain::small_number(notes, at, end).or(article.then_some((1, at + 1)))?;
    let above = i128::from(above);
    if is(next, &["分"]) && is(next + 1, &["之"]) {
        let (parts, after) = plain::small_number(notes, next + 2, end)?;
        return share(after, i128::from(parts), above);
    }
    let joined = next < end && (notes.is_beside(at) || notes.gap_after(at) == "-");
    if let Some(below) = part(next).filter(|below| joined && (above < *below || above == 1)) {
        let singular = above == 1 && notes.language != Language::English || above > 1 || whole(next + 1);
        return if singular { share(next + 1, above, below) } else { None };
    }
    let (below, after) = plain::small_number(notes, out_of(notes, next, end)?, end)?;
    let fits = joined && above < 100 && i128::from(below) > above && below <= 1000;
    if fits { share(after, above, i128::from(below)) } else { None }
}

/// The place of the second number of `one in eight`, `nine out of ten`, `zwei von drei`.
fn out_of(notes: &Notes<'_>, at: u32, end: u32) -> Option<u32> {
    let is = |at: u32, wanted: &str| notes.within(at, end).is_some_and(|word| word.folded == wanted);
    let links: &[&[&str]] = match notes.language {
        Language::English => &[&["in"], &["out", "of"]],
        Language::German => &[&["von"]],
        Language::French => &[&["sur"]],
        Language::Spanish => &[&["de", "cada"]],
        Language::Italian => &[&["su"]],
        Language::Portuguese => &[&["em", "cada"]],
        Language::Dutch => &[&["op", "de"]],
        _ => return None,
    };
    let stands = |link: &&&[&str]| (at..).zip(link.iter()).all(|(at, word)| is(at, word));
    let after = |link: &&[&str]| (at..).nth(link.len());
    links.iter().find(stands).and_then(after).or_else(|| is_share_of(notes, at, end).then_some(at + 2))
}

/// Whether “one” goes on as in `one job in sixteen`, and nothing is counted by the second number.
fn is_share_of(notes: &Notes<'_>, noun: u32, end: u32) -> bool {
    let is_noun = |at: u32| notes.within(at, end).is_some_and(|word| notes.is_beside(at - 1) && !word.is_function);
    is_noun(noun)
        && notes.within(noun + 1, end).is_some_and(|word| word.folded == "in")
        && notes.is_beside(noun)
        && notes.at(noun - 1).folded == "one"
        && notes.within(noun + 2, end).is_some_and(|word| !word.is_digits)
        && !is_noun(noun + 3)
}

/// `dozens`, `tens of thousands`.
fn vague(notes: &Notes<'_>, at: u32, end: u32) -> Option<Read> {
    let value = |at: u32| {
        notes.within(at, end)?.roles.iter().find_map(|role| match role {
            Role::Vague(value) => Some(u64::from(*value)),
            _ => None,
        })
    };
    let first = value(at)?;
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

/// `half an hour`, `half a kilometre`.
fn half_unit(notes: &Notes<'_>, at: u32, end: u32) -> Option<Read> {
    let is = |at: u32, words: &[&str]| notes.within(at, end).is_some_and(|word| words.contains(&&*word.folded));
    let unit = unit_at(notes, at + 2, end)?;
    let half = is(at, &["half"]) && is(at + 1, &["a", "an"]);
    half.then(|| Some(Read::figure(notes, at, at + 3, Value::Number(Ratio::new(1, 2)?), Kind::Measure(unit.0))))
        .flatten()
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

/// `12km`: a number and its unit in one word.
fn measured_word(notes: &Notes<'_>, at: u32) -> Option<Read> {
    let word = notes.at(at);
    let letters = word.folded.find(char::is_alphabetic).filter(|_| word.is_digits)?;
    let unit = find_unit(notes.book.roles(&word.folded[letters..]))?;
    let number = plain::parse(&word.folded[..letters], notes.language).filter(|number| number.unit.is_none())?;
    Some(Read::figure(notes, at, at + 1, Value::Number(number.value), Kind::Measure(unit)))
}

fn find_unit(roles: &[Role]) -> Option<Unit> {
    roles.iter().find_map(|role| match role {
        Role::Unit(unit) => Some(*unit),
        _ => None,
    })
}

/// The unit at a token, and the token after it.
fn unit_at(notes: &Notes<'_>, at: u32, end: u32) -> Option<(Unit, u32)> {
    let word = notes.within(at, end)?;
    let beside = at > 0 && (notes.is_beside(at - 1) || notes.gap_after(at - 1) == "-");
    if !beside {
        return None;
    }
    if let Some(second) = notes.within(at + 1, end).filter(|_| word.opens_expression) {
        let both = notes.book.roles(&format!("{} {}", word.folded, second.folded));
        if let Some(unit) = find_unit(both) {
            return Some((unit, at + 2));
        }
    }
    find_unit(word.roles).map(|unit| (unit, at + 1))
}

/// A plain number, a range or a score, with its unit.
fn number(notes: &Notes<'_>, at: u32, end: u32) -> Option<Read> {
    let first = plain::number(notes, at, end)?;
    if let Some(read) = range(notes, (at, first), end) {
        return Some(read);
    }
    if first.unit == Some(FigureUnit::Ordinal) && !is_place(notes, at, end) || !is_counted(notes, at, first, end) {
        return Some(Read::skip(at + 1));
    }
    Some(with_unit(notes, at, at + 1, Value::Number(first.value), first, end))
}

fn with_unit(notes: &Notes<'_>, at: u32, next: u32, value: Value, number: Number, end: u32) -> Read {
    let kind = match number.unit {
        Some(FigureUnit::Percent) => Kind::Percent,
        Some(FigureUnit::Ordinal) => Kind::Ordinal,
        Some(FigureUnit::Currency(sign)) => Kind::Money(sign),
        None => match (unit_at(notes, next, end), currency_after(notes, next, end)) {
            (Some((unit, after)), _) => return Read::figure(notes, at, after, value, Kind::Measure(unit)),
            (None, Some(sign)) => return Read::figure(notes, at, next + 2, value, Kind::Money(sign)),
            (None, None) => Kind::Count,
        },
    };
    Read::figure(notes, at, next, value, kind)
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

/// `4–6`, `4 to 6 million`, `3-2`.
fn range(notes: &Notes<'_>, (at, first): (u32, Number), end: u32) -> Option<Read> {
    let next = at + 1;
    let gap = if next < end { notes.gap_after(at) } else { return None };
    let dashed =
        matches!(gap.trim(), "-" | "–" | "—" | "‑" | ":") && (gap.trim().len() == gap.len() || gap.trim() == "–");
    let worded =
        notes.within(next, end).is_some_and(|word| word.roles.contains(&Role::Range)) || is_between(notes, at, end);
    let second_at = if dashed {
        next
    } else if worded && notes.is_beside(at) {
        next + 1
    } else {
        return None;
    };
    let second = plain::number(notes, second_at, end)?;
    let ordinal = Some(FigureUnit::Ordinal);
    if second.unit == ordinal
        || first.unit == ordinal
        || !(first.unit.is_none() || first.unit == second.unit || second.unit.is_none())
    {
        return None;
    }
    let low = scaled_low(notes, first.value, second, second_at).unwrap_or(first.value);
    if worded && !low.is_less(second.value) || dashed && !(notes.at(at).is_digits && notes.at(second_at).is_digits) {
        return None;
    }
    let whole = Number { unit: second.unit.or(first.unit), ..second };
    Some(with_unit(notes, at, second_at + 1, Value::Range(low, second.value), whole, end))
}

fn is_between(notes: &Notes<'_>, at: u32, end: u32) -> bool {
    let and = notes.within(at + 1, end).is_some_and(|word| word.folded == "and");
    and && !calendar::starts_sentence(notes, at) && notes.at(at - 1).folded == "between"
}

/// In `4 to 6 million` the first number is in millions too.
fn scaled_low(notes: &Notes<'_>, low: Ratio, high: Number, high_at: u32) -> Option<Ratio> {
    let leading = notes.surface(high_at).split_whitespace().next()?;
    let plain = plain::parse(leading.trim_matches(|letter: char| !letter.is_alphanumeric()), notes.language)?.value;
    let factor = high.value.over(plain)?;
    if low.is_less(plain) { low.times(factor) } else { None }
}

/// Whether a place in a row is one: “the third day”, not “first, we”, “a second later” or “the Second World War”.
fn is_place(notes: &Notes<'_>, at: u32, end: u32) -> bool {
    if notes.at(at).is_digits {
        return true;
    }
    let next = notes.within(at + 1, end);
    let beside = at + 1 < end && notes.is_beside(at);
    let named =
        notes.at(at).is_capital && (!calendar::starts_sentence(notes, at) || next.is_some_and(|next| next.is_capital));
    let later = next.is_some_and(|next| matches!(&*next.folded, "later" | "ago" | "before" | "after" | "of"));
    let led = !calendar::starts_sentence(notes, at) && !matches!(&*notes.at(at - 1).folded, "at" | "from" | "every");
    beside && led && !named && !later && next.is_some_and(|next| !next.is_function)
}

/// Whether a number counts something; “one” often does not.
fn is_counted(notes: &Notes<'_>, at: u32, number: Number, end: u32) -> bool {
    let word = notes.at(at);
    if word.is_digits || number.value != Ratio::whole(1) || number.unit.is_some() {
        return true;
    }
    let next = notes.within(at + 1, end).filter(|_| notes.is_beside(at));
    notes.language == Language::English
        && next.is_some_and(|next| !next.is_function && !next.roles.contains(&Role::NotCounted) && !next.is_capital)
        && (calendar::starts_sentence(notes, at)
            || !matches!(
                &*notes.at(at - 1).folded,
                "no" | "the" | "this" | "that" | "any" | "every" | "which" | "each"
            ))
}
