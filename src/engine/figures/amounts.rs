//! Numbers that count or measure: sums, shares, ranges, fractions, places in a row.

mod words;

use super::value::{Kind, Ratio, Value};
use super::{Read, calendar, labels, plain, shares};
use crate::engine::figure::Unit as FigureUnit;
use crate::engine::language::Language;
use crate::engine::wordbook::{Notes, Role, Unit};
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
    unit_and_half(notes, at, end)
        .or_else(|| age(notes, at))
        .or_else(|| millions(notes, at, end))
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

/// `twice`, `threefold`.
fn multiple(notes: &Notes<'_>, at: u32) -> Option<Read> {
    let value = notes.at(at).roles.iter().find_map(|role| match role {
        Role::Multiple(times) => Some(Value::Number(Ratio::whole(u64::from(*times)))),
        _ => None,
    })?;
    let times = Unit { name: "time", family: "times", factor: 1 };
    Some(Read::figure(notes, at, at + 1, value, Kind::Measure(times)))
}

/// `in his 70s`.
fn age(notes: &Notes<'_>, at: u32) -> Option<Read> {
    let years = calendar::decade_of(notes, at).filter(|years| *years < 100 && !calendar::starts_sentence(notes, at))?;
    let before = &*notes.at(at - 1).folded;
    let early = u32::from(matches!(before, "early" | "mid" | "late"));
    let owner = at.checked_sub(1 + early).map(|owner| &*notes.at(owner).folded);
    let is_age = matches!(owner, Some("his" | "her" | "their" | "my" | "our" | "your"));
    is_age.then(|| Read::figure(notes, at, at + 1, Value::Vague(u64::from(years)), Kind::Count))
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
    Some(Read::figure(notes, at, at + 1, Value::Number(number.value.times(million)?), Kind::Count))
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

fn find_unit(roles: &[Role]) -> Option<Unit> {
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
    if let Some(read) = with_half(notes, at, first, end) {
        return Some(read);
    }
    if let Some(read) = range(notes, (at, first), end) {
        return Some(read);
    }
    if first.unit == Some(FigureUnit::Ordinal) && !is_place(notes, at, end) || !is_counted(notes, at, first, end) {
        return Some(Read::skip(at + 1));
    }
    if first.unit.is_none() && super::about::is_ordinal(notes, at) {
        return Some(Read::figure(notes, at, at + 1, Value::Number(first.value), Kind::Ordinal));
    }
    if let Some(years) = age_beside_name(notes, at, first).or_else(|| age_in_word(notes, at, end)) {
        return Some(Read::figure(notes, at, at + 1, Value::Number(first.value), Kind::Measure(years)));
    }
    Some(with_unit(notes, at, at + 1, Value::Number(first.value), first, end))
}

/// `metro y medio`, `mile and a half`: one and a half.
fn unit_and_half(notes: &Notes<'_>, at: u32, end: u32) -> Option<Read> {
    let unit = find_unit(notes.at(at).roles)?;
    let is = |at: u32, words: &[&str]| notes.within(at, end).is_some_and(|word| words.contains(&&*word.folded));
    let half = ["medio", "media", "mezzo", "mezza", "meio", "meia"];
    let next = match notes.language {
        Language::Spanish | Language::Italian | Language::Portuguese => {
            (is(at + 1, &["y", "e"]) && is(at + 2, &half)).then_some(at + 3)
        }
        Language::English => {
            let half = is(at + 1, &["and"]) && is(at + 2, &["a"]) && is(at + 3, &["half"]);
            (half && at > 0 && is(at - 1, &["a", "an"])).then_some(at + 4)
        }
        _ => None,
    }?;
    let led = calendar::starts_sentence(notes, at) || notes.at(at - 1).figure.is_none();
    let one = (at..next - 1).all(|at| notes.is_beside(at));
    let value = Value::Number(Ratio::new(3, 2)?);
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

/// The unit of an age that the next part of the word tells: `51-Jährige`, `19-летняя`.
fn age_in_word(notes: &Notes<'_>, at: u32, end: u32) -> Option<Unit> {
    let next = notes.within(at + 1, end).filter(|_| notes.gap_after(at) == "-")?;
    let starts = ["jährig", "jaehrig", "jahrig", "jarig", "летн"].iter().any(|start| next.folded.starts_with(start));
    starts.then_some(Unit { name: "year", family: "years", factor: 12 })
}

/// The unit of an age told beside a person's name: `Judith Vane, 52,` and `Klaas Ottema (58)`.
fn age_beside_name(notes: &Notes<'_>, at: u32, number: Number) -> Option<Unit> {
    let before = at.checked_sub(2).filter(|_| !calendar::starts_sentence(notes, at))?;
    let years = Unit { name: "year", family: "years", factor: 12 };
    let fits = number.unit.is_none() && number.value.as_whole().is_some_and(|years| (1..=115).contains(&years));
    // “One man, aged 26, was trapped”.
    if fits && notes.language == Language::English && notes.at(at - 1).folded == "aged" && notes.is_beside(at - 1) {
        return Some(years);
    }
    let opens = matches!(notes.gap_after(at - 1), ", " | " (");
    let closes = notes.gap_after(at).starts_with([',', '.', ')', ';']);
    let is_name = |at: u32| {
        let word = notes.at(at);
        let thing =
            word.roles.iter().any(|role| matches!(role, Role::Body | Role::Place | Role::Month(_) | Role::Weekday(_)));
        word.is_capital && !word.is_function && !word.is_digits && !thing
    };
    // A surname alone needs both its commas: “Farrow, 48, pleaded guilty”.
    let enclosed = notes.gap_after(at - 1) == ", " && notes.gap_after(at).starts_with(',');
    let named = is_name(at - 1) && (is_name(before) && notes.is_beside(before) || enclosed);
    let fits = fits && number.value.as_whole().is_some_and(|years| (5..=110).contains(&years));
    (opens && closes && named && fits && notes.at(at).is_digits).then_some(years)
}

pub(super) fn with_unit(notes: &Notes<'_>, at: u32, next: u32, value: Value, number: Number, end: u32) -> Read {
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
    if !dashed && rises(notes, at) {
        return None;
    }
    let Some(second) = plain::number(notes, second_at, end) else {
        return if dashed { measured_range(notes, (at, first), second_at) } else { None };
    };
    let ordinal = Some(FigureUnit::Ordinal);
    if second.unit == ordinal || first.unit == ordinal || !(first.unit.is_none() || first.unit == second.unit) {
        return None;
    }
    let low = scaled_low(notes, first.value, second, second_at).unwrap_or(first.value);
    if worded && !low.is_less(second.value) || dashed && !(notes.at(at).is_digits && notes.at(second_at).is_digits) {
        return None;
    }
    let whole = Number { unit: second.unit.or(first.unit), ..second };
    Some(with_unit(notes, at, second_at + 1, Value::Range(low, second.value), whole, end))
}

/// `80-100mm`.
fn measured_range(notes: &Notes<'_>, (at, low): (u32, Number), second_at: u32) -> Option<Read> {
    let (high, unit) = measured(notes, second_at)?;
    let value = Value::Range(low.value, high);
    low.unit.is_none().then(|| Read::figure(notes, at, second_at + 1, value, Kind::Measure(unit)))
}

/// Whether something moved by this number, so that “to” leads to where it came: “rose 12 to 340”.
fn rises(notes: &Notes<'_>, at: u32) -> bool {
    let before = at.checked_sub(1).filter(|_| !calendar::starts_sentence(notes, at));
    before.is_some_and(|before| {
        let verbs =
            ["rose", "fell", "gained", "lost", "added", "dropped", "climbed", "slipped", "by", "up", "down", "um"];
        verbs.contains(&&*notes.at(before).folded)
    })
}

/// `between 4 and 6`, `tussen de 12 en 18`.
fn is_between(notes: &Notes<'_>, at: u32, end: u32) -> bool {
    let and = ["and", "und", "et", "y", "e", "en", "и", "و"];
    let joined = notes.within(at + 1, end).is_some_and(|word| and.contains(&&*word.folded));
    let led = |back: u32| {
        at.checked_sub(back).is_some_and(|before| {
            notes.has(before, Role::Between)
                && (before..at).all(|at| notes.is_beside(at))
                && (back == 1 || notes.at(at - 1).is_function)
        })
    };
    joined && !calendar::starts_sentence(notes, at) && (led(1) || led(2))
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
    let beside = at + 1 < end && (notes.is_beside(at) || notes.gap_after(at) == "-");
    let named =
        notes.at(at).is_capital && (!calendar::starts_sentence(notes, at) || next.is_some_and(|next| next.is_capital));
    // “First published by the Ledger”.
    let led_by =
        |at: u32| matches!(&*notes.at(at).folded, "the" | "a" | "his" | "her" | "its" | "their" | "our" | "my");
    let adverb = notes.at(at).folded == "first"
        && next.is_some_and(|next| next.folded.ends_with("ed") && next.folded.len() > 4)
        && (calendar::starts_sentence(notes, at) || !led_by(at - 1));
    let later = next.is_some_and(|next| matches!(&*next.folded, "later" | "ago" | "before" | "after" | "of"));
    let led = calendar::starts_sentence(notes, at) || !matches!(&*notes.at(at - 1).folded, "at" | "from" | "every");
    led && !named
        && !later
        && !adverb
        && (beside && next.is_some_and(|next| !next.is_function || next.folded == "such") || ranks(notes, at))
}

/// Whether someone is said to have this place: “are now third, four points behind”.
fn ranks(notes: &Notes<'_>, at: u32) -> bool {
    let verbs =
        ["is", "are", "was", "were", "finished", "finish", "came", "ranked", "ranks", "stand", "stands", "lie", "lies"];
    let verb = |back: u32| at.checked_sub(back).is_some_and(|verb| verbs.contains(&&*notes.at(verb).folded));
    let is = |at: u32, words: &[&str]| words.contains(&&*notes.at(at).folded);
    let next = at + 1 < notes.reading.n_tokens() && notes.is_beside(at);
    if calendar::starts_sentence(notes, at) {
        return next && is(at + 1, &["was", "came", "is", "were"]);
    }
    if next && ranks_in_romance(notes, at) {
        return true;
    }
    // “The second in its history”, “with Inês Duarte third”.
    let owned = is(at - 1, &["the", "his", "her", "its", "their"]);
    if next && owned && is(at + 1, &["in", "since", "to", "after", "on", "behind"])
        || notes.gap_after(at).starts_with('.') && notes.at(at - 1).is_capital
    {
        return true;
    }
    let stops = notes.gap_after(at).starts_with([',', '.', ';']);
    let verb = verb(1) || verb(2) && matches!(&*notes.at(at - 1).folded, "now" | "still" | "currently" | "only");
    stops && verb
}

/// Whether an article and a comparison stand around a place: `la tercera del verano`, `a terceira mais cara`.
fn ranks_in_romance(notes: &Notes<'_>, at: u32) -> bool {
    let romance =
        matches!(notes.language, Language::French | Language::Spanish | Language::Italian | Language::Portuguese);
    let is = |at: u32, words: &[&str]| words.contains(&&*notes.at(at).folded);
    let articles = [
        "la", "el", "le", "il", "lo", "o", "a", "su", "suo", "sua", "seu", "son", "sa", "al", "del", "au", "du", "ao",
        "do", "da",
    ];
    let follows = [
        "de", "del", "della", "dell'", "di", "des", "du", "do", "da", "dos", "das", "d'", "en", "in", "em", "más",
        "mais", "più", "plus", "y", "e", "et", "desde", "depuis", "dal",
    ];
    let first = notes.at(at).figure.is_some_and(|figure| figure.digits == 1);
    romance && !first && is(at - 1, &articles) && is(at + 1, &follows)
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
