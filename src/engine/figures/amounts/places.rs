//! Places in a row: which of the ordinals tell one.

use crate::engine::figures::calendar;
use crate::engine::language::Language;
use crate::engine::wordbook::{List, Notes};

/// Whether a place in a row is one: “the third day”, not “first, we”, “a second later” or “the Second World War”.
pub(super) fn is_place(notes: &Notes<'_>, at: u32, end: u32) -> bool {
    if notes.at(at).is_digits {
        return true;
    }
    // `مرحله دوم`, `المرة الثالثة`: behind its noun.
    let behind = matches!(notes.language, Language::Persian | Language::Arabic);
    if behind && !calendar::starts_sentence(notes, at) {
        let follows = notes.is_beside(at - 1) && !notes.at(at - 1).is_function;
        if follows && !notes.at(at - 1).is_digits {
            return true;
        }
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
    // “The seventh of nine children”.
    let of_all = notes.at(at).folded != "first"
        && next.is_some_and(|next| next.folded == "of")
        && notes.within(at + 2, end).is_some_and(|word| word.figure.is_some());
    if of_all && beside && !named {
        return true;
    }
    let later = next.is_some_and(|next| next.lists.has(List::NotPlaceBefore));
    let led = calendar::starts_sentence(notes, at) || !matches!(&*notes.at(at - 1).folded, "at" | "from" | "every");
    // “First aid”, “third parties”.
    let phrase = next.is_some_and(|next| next.lists.has(List::OrdinalPhrase)) && beside;
    led && !named
        && !later
        && !phrase
        && !adverb
        && (beside && next.is_some_and(|next| !next.is_function || next.folded == "such") || ranks(notes, at))
}

/// Whether someone is said to have this place: “are now third, four points behind”.
fn ranks(notes: &Notes<'_>, at: u32) -> bool {
    let verb = |back: u32| at.checked_sub(back).is_some_and(|verb| notes.is_in(verb, List::RankVerb));
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
