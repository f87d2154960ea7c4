//! Offices and bodies whose names go on after a small word: “Department for Work and Pensions”.

use super::super::forenames;
use super::{bare, may_name};
use crate::engine::language::{Language, common_words};
use crate::engine::wordbook::{Notes, Role};

/// Where the name of an office goes on after “for” or “and”: “Department for Work and Pensions”, “Ministry of Health and
/// Sport”.
pub(super) fn charge(notes: &Notes<'_>, from: u32, at: u32, end: u32) -> Option<u32> {
    let word =
        &*notes.within(at, end).filter(|_| notes.language == Language::English && notes.is_beside(at - 1))?.folded;
    let office = |at: u32| OFFICES.contains(&&*notes.at(at).folded);
    let led = match word {
        "for" => (from..at).any(office),
        "and" => (from + 1..at).any(|of| matches!(&*notes.at(of).folded, "for" | "of") && office(of - 1)),
        _ => false,
    };
    let next = if notes.within(at + 1, end)?.folded == "the" { at + 2 } else { at + 1 };
    let follows = notes.within(next, end)?.is_capital && (at..next).all(|at| notes.is_beside(at));
    // “The Ministry of Health and Oxfam” are two.
    let ordinary = |at: u32| {
        let word = &*notes.at(at).folded;
        let ends =
            ["s", "ing", "ion", "ment", "ure", "ity", "nce", "ry", "gy", "fare"].iter().any(|end| word.ends_with(end));
        ends || common_words::frequency_per_million(notes.language, bare(word)).is_some()
    };
    let is_charge = word == "for" || ordinary(next) && forenames::bearer(notes.surface(next)).is_none();
    (led && follows && is_charge && may_name(notes, next)).then_some(next + 1)
}

/// What is in charge of something, told after “for” or “of”.
const OFFICES: [&str; 30] = [
    "department",
    "ministry",
    "office",
    "centre",
    "center",
    "institute",
    "institution",
    "society",
    "council",
    "campaign",
    "association",
    "agency",
    "commission",
    "committee",
    "foundation",
    "fund",
    "authority",
    "coalition",
    "alliance",
    "organisation",
    "organization",
    "board",
    "bureau",
    "academy",
    "movement",
    "party",
    "trust",
    "federation",
    "network",
    "directorate",
];

/// Whether “and” at a place joins the words of one body: “the Health and Safety Executive”, not “Kelsby and the Board”.
pub(super) fn joins_body(notes: &Notes<'_>, from: u32, at: u32, end: u32) -> bool {
    let and = notes.within(at, end).is_some_and(|word| word.folded == "and") && notes.is_beside(at - 1);
    let led = from > 0 && notes.at(from - 1).folded == "the" && notes.is_beside(from - 1);
    let ordinary = |at: u32| common_words::frequency_per_million(notes.language, bare(&notes.at(at).folded)).is_some();
    let follows = |at: u32| notes.within(at, end).is_some_and(|word| word.is_capital) && notes.is_beside(at - 1);
    let run = (at + 1..end.min(at + 5)).take_while(|at| follows(*at)).last();
    let body = run.is_some_and(|last| last > at + 1 && notes.has(last, Role::Body));
    and && led && body && (from..at).all(ordinary)
}
