//! Ages: `in his 70s`, `51-Jährige`, `Judith Vane, 52,`, “she was 91”.

use crate::engine::figures::Read;
use crate::engine::figures::calendar;
use crate::engine::figures::plain::Number;
use crate::engine::figures::value::{Kind, Value};
use crate::engine::language::Language;
use crate::engine::wordbook::{Notes, Role, Unit};

/// `in his 70s`.
pub(super) fn age(notes: &Notes<'_>, at: u32) -> Option<Read> {
    let years = calendar::decade_of(notes, at).or_else(|| decade_in_words(notes, at));
    let years = years.filter(|years| *years < 100 && !calendar::starts_sentence(notes, at))?;
    let before = &*notes.at(at - 1).folded;
    let early = u32::from(matches!(before, "early" | "mid" | "late"));
    let owner = at.checked_sub(1 + early).map(|owner| &*notes.at(owner).folded);
    let is_age = matches!(owner, Some("his" | "her" | "their" | "my" | "our" | "your"));
    is_age.then(|| Read::figure(notes, at, at + 1, Value::Vague(u64::from(years)), Kind::Count))
}

/// The `sixties` that someone is in.
pub(super) fn decade_in_words(notes: &Notes<'_>, at: u32) -> Option<u16> {
    notes
        .at(at)
        .roles
        .iter()
        .find_map(|role| if let Role::Decade(years) = role { Some(u16::from(*years)) } else { None })
}

/// The unit of an age that the next part of the word tells: `51-Jährige`, `19-летняя`.
pub(super) fn age_in_word(notes: &Notes<'_>, at: u32, end: u32) -> Option<Unit> {
    let next = notes.within(at + 1, end).filter(|_| notes.gap_after(at) == "-")?;
    let starts = ["jährig", "jaehrig", "jahrig", "jarig", "летн"].iter().any(|start| next.folded.starts_with(start));
    starts.then_some(Unit { name: "year", family: "years", factor: 12 })
}

/// The unit of an age told beside a person's name: `Judith Vane, 52,` and `Klaas Ottema (58)`.
pub(super) fn age_beside_name(notes: &Notes<'_>, at: u32, number: Number) -> Option<Unit> {
    if calendar::starts_sentence(notes, at) {
        return None;
    }
    let years = Unit { name: "year", family: "years", factor: 12 };
    let fits = number.unit.is_none() && number.value.as_whole().is_some_and(|years| (1..=115).contains(&years));
    // “One man, aged 26, was trapped”.
    if fits && notes.language == Language::English && notes.at(at - 1).folded == "aged" && notes.is_beside(at - 1) {
        return Some(years);
    }
    if fits && matches!(notes.language, Language::English | Language::German) && is_age_of_someone(notes, at) {
        return Some(years);
    }
    let before = at.checked_sub(2)?;
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
    // “The engineer, 58, was unhurt”.
    let described = enclosed
        && notes.has(at - 1, Role::Title)
        && notes.is_beside(before)
        && matches!(notes.language, Language::English | Language::German);
    let named = described || is_name(at - 1) && (is_name(before) && notes.is_beside(before) || enclosed);
    let fits = fits && number.value.as_whole().is_some_and(|years| (5..=110).contains(&years));
    (opens && closes && named && fits && notes.at(at).is_digits).then_some(years)
}

/// Whether someone is said to be so old: “He was 91.”, “By the time she was 16 she”, “dies at 91”, “at 15 he ran away”.
fn is_age_of_someone(notes: &Notes<'_>, at: u32) -> bool {
    let is = |at: u32, words: &[&str]| words.contains(&&*notes.at(at).folded);
    let next = (at + 1 < notes.reading.n_tokens()).then_some(at + 1);
    let beside = notes.is_beside(at);
    let ends = !beside && !notes.gap_after(at).starts_with(['-', '–', '—']) || next.is_none();
    let free = ends || next.is_some_and(|next| notes.at(next).is_function && !is(next, &["to", "of", "or", "%", "zu"]));
    let began = is(at - 1, &["at"]) && next.is_some_and(|next| is(next, &["he", "she"]));
    let before = at.checked_sub(2).filter(|before| notes.is_beside(*before));
    let full = |before: u32| {
        let name = |at: u32| notes.at(at).is_capital && !notes.at(at).is_function && notes.at(at).roles.is_empty();
        before > 0 && name(before) && name(before - 1) && notes.is_beside(before - 1)
    };
    let someone = before.is_some_and(|before| is(before, &["he", "she", "who", "er", "sie"]) || full(before));
    let was = is(at - 1, &["was", "is", "turned", "turns", "war", "ist", "wurde"]) && someone;
    let died = is(at - 1, &["at"]) && before.is_some_and(|before| is(before, &["died", "dies", "dead", "die"]));
    let joined = notes.is_beside(at - 1);
    notes.at(at).is_digits && joined && (died && ends || was && free || began)
}
