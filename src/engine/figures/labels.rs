//! Digits that are no figures: phone numbers, versions, designations, list numbers, addresses.

use super::{calendar, plain};
use crate::engine::language::Language;
use crate::engine::wordbook::{Notes, Role};

/// Digits that name or place something: phone numbers, versions, designations, list numbers, street numbers.
pub(super) fn skip(notes: &Notes<'_>, at: u32, end: u32) -> Option<u32> {
    let word = notes.at(at);
    if !word.is_digits {
        return None;
    }
    if is_score(notes, at, end) {
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
    if gap_before == "-" && is_model(notes, at) {
        return Some(next);
    }
    let called = !starts && is_called(notes, at);
    let phone = gap_before.ends_with('+') || called || is_phone(notes, at, end);
    let listed =
        starts && at + 1 < end && matches!(notes.gap_after(at).trim_end(), "." | ")") && word.folded.len() <= 2;
    let named = !starts && is_designation(notes, at, gap_before, end);
    let placed = notes.within(at + 1, end).is_some_and(|word| word.is_capital) && is_address(notes, at + 1, end)
        || is_house_number(notes, at, end);
    if phone {
        while next < end && notes.at(next).is_digits && notes.gap_after(next - 1).trim().len() <= 1 {
            next += 1;
        }
    }
    (phone || listed || named || placed).then_some(next)
}

/// Whether a number is one to call: “call 0800 555 0199”, “she called 911”.
fn is_called(notes: &Notes<'_>, at: u32) -> bool {
    let before = &*notes.at(at - 1).folded;
    let verbs = ["called", "dialled", "dialed", "rang", "calling", "dialling", "dialing", "ringing"];
    let emergency = matches!(&*notes.at(at).folded, "911" | "999" | "112" | "111" | "101" | "988" | "000");
    matches!(before, "call" | "dial" | "ring" | "phone" | "text") || emergency && verbs.contains(&before)
}

/// Digits that go on a code of letters: `C/2026 K2`.
pub(super) fn is_code(notes: &Notes<'_>, at: u32) -> bool {
    let before = at.checked_sub(1).filter(|_| notes.at(at).is_digits && !calendar::starts_sentence(notes, at));
    before.is_some_and(|before| {
        notes.gap_after(before) == "/" && notes.at(before).is_capital && notes.surface(before).chars().count() <= 2
    })
}

/// `4:3`: goals, sets and votes.
fn is_score(notes: &Notes<'_>, at: u32, end: u32) -> bool {
    let short = |at: u32| {
        let folded = &notes.at(at).folded;
        folded.len() <= 3 && folded.bytes().all(|byte| byte.is_ascii_digit())
    };
    let joined = at + 1 < end && notes.gap_after(at) == ":" && !plain::is_glued(notes, at + 1, end);
    let starts = calendar::starts_sentence(notes, at) || notes.gap_after(at - 1) != ":";
    joined && starts && short(at) && short(at + 1)
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
    let mark = matches!(gap, " No. " | "#" | " #" | " №" | ". ") && before.folded == "no"
        || gap.trim_end().ends_with(['#', '№'])
        // “Hexley’s No 6”.
        || gap == " " && before.folded == "no" && before.is_capital && notes.language == Language::English;
    let named = before.is_capital
        && !before.is_function
        && !before.roles.iter().any(counts_itself)
        && !calendar::starts_sentence(notes, at - 1);
    let german = notes.language == Language::German;
    let labelled = notes.has(at - 1, Role::Label) || goes_on_label(notes, at);
    let counted = notes
        .within(at + 1, end)
        .is_some_and(|next| notes.is_beside(at) && !next.is_function && (!next.is_capital || german));
    let scored = at + 1 < end
        && matches!(notes.gap_after(at), "-" | "–")
        && [at, at + 1].iter().all(|at| notes.at(*at).is_digits && notes.at(*at).folded.len() <= 2);
    mark || plain
        && spaced
        && !counted
        && !scored
        && (labelled || named && (!german || before.folded.chars().count() <= 3))
}

/// Whether a number goes on a list of labels: the `15` of `Exits 12 and 15`, the `6` of `rooms 4 to 6`.
fn goes_on_label(notes: &Notes<'_>, at: u32) -> bool {
    let labels = |at: u32| notes.has(at, Role::Label) && notes.at(at).folded.ends_with('s');
    let joins = |at: u32| matches!(&*notes.at(at).folded, "and" | "to" | "or");
    let first = at.checked_sub(3).filter(|first| labels(*first) && notes.at(first + 1).is_digits);
    first.is_some() && joins(at - 1) && !calendar::starts_sentence(notes, at - 1)
}

/// Whether a capitalised word may have a number after it that counts something: `Monday 12`, `the People’s Party 33`.
fn counts_itself(role: &Role) -> bool {
    matches!(role, Role::Month(_) | Role::Weekday(_) | Role::About | Role::Over | Role::Under | Role::Body)
}

/// A few capitals and then a street.
fn is_address(notes: &Notes<'_>, from: u32, end: u32) -> bool {
    (from..end.min(from + 4))
        .take_while(|at| notes.at(*at).is_capital && notes.is_beside(at - 1))
        .any(|at| notes.has(at, Role::Place))
}

/// Whether digits go on a designation: the `800` of `Boeing 737-800`.
fn is_model(notes: &Notes<'_>, at: u32) -> bool {
    let Some(first) = at.checked_sub(1).filter(|first| notes.at(*first).is_digits && *first > 0) else {
        return false;
    };
    let named = notes.at(first - 1);
    let plain = |at: u32| notes.at(at).folded.bytes().all(|byte| byte.is_ascii_digit());
    notes.is_beside(first - 1)
        && named.is_capital
        && !named.is_function
        && notes.at(first).folded.len() == 3
        && notes.at(at).folded.len() == 3
        && plain(first)
        && plain(at)
}

/// `18 rue des Tanneurs`, `via Roma 12`, `улице Лесной, 15`, `Hauptstraße 12`.
fn is_house_number(notes: &Notes<'_>, at: u32, end: u32) -> bool {
    let short = notes.at(at).folded.len() <= 4 && notes.language != Language::English;
    let is_place = |at: u32| notes.has(at, Role::Place);
    let starts = calendar::starts_sentence(notes, at);
    if !short || starts {
        return short && notes.within(at + 1, end).is_some() && notes.is_beside(at) && is_place(at + 1);
    }
    let joined = |at: u32| matches!(notes.gap_after(at).trim(), "" | ",");
    let named = |back: u32| {
        let Some(street) = at.checked_sub(back) else {
            return false;
        };
        let words = street + 1..at;
        is_place(street)
            && (street..at).all(joined)
            && !words.is_empty()
            && words.into_iter().all(|at| notes.at(at).is_capital || notes.at(at).is_function)
    };
    let before = &*notes.at(at - 1).folded;
    let ends = ["strasse", "gasse", "weg", "allee", "platz", "straat", "laan", "plein", "gracht"];
    let one_word = notes.is_beside(at - 1)
        && notes.at(at - 1).is_capital
        && ends.iter().any(|end| before.ends_with(end) && before.len() > end.len());
    let street_next = notes.within(at + 1, end).is_some() && notes.is_beside(at) && is_place(at + 1);
    one_word || street_next || (2..=4).any(named)
}
