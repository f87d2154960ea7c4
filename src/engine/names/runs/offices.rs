//! Offices and bodies whose names go on after a small word: “Department for Work and Pensions”.

use super::super::forenames;
use super::{bare, may_name};
use crate::engine::language::{Language, common_words};
use crate::engine::wordbook::{List, Notes, Role};

/// Where the name of an office goes on after “for” or “and”: “Department for Work and Pensions”, “Ministry of Health and
/// Sport”.
pub(super) fn charge(notes: &Notes<'_>, from: u32, at: u32, end: u32) -> Option<u32> {
    let word =
        &*notes.within(at, end).filter(|_| notes.language == Language::English && notes.is_beside(at - 1))?.folded;
    let office = |at: u32| notes.is_in(at, List::Charge);
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

/// Where the name of a body goes on that tells whose it is in small letters and where: `Association des victimes de
/// Sainte-Aubeline`.
pub(super) fn of_members(notes: &Notes<'_>, at: u32, end: u32) -> Option<u32> {
    let romance =
        matches!(notes.language, Language::French | Language::Spanish | Language::Italian | Language::Portuguese);
    let is_of = |at: u32| notes.within(at, end).is_some_and(|word| word.lists.has(List::Of) && !word.is_capital);
    let small = |at: u32| notes.within(at, end).is_some_and(|word| !word.is_capital && !word.is_function);
    let capital = |at: u32| notes.within(at, end).is_some_and(|word| word.is_capital);
    let led = romance && notes.has(at - 1, Role::Body);
    // “Unión por Calado”.
    let strives = notes.within(at, end).is_some_and(|word| matches!(&*word.folded, "por" | "per" | "pour" | "pela"));
    if led && strives && capital(at + 1) && notes.is_beside(at - 1) && notes.is_beside(at) {
        return Some(at + 2);
    }
    let body = led && is_of(at) && small(at + 1);
    // One noun, or a noun and what tells more of it.
    let of = (at + 2..at + 4).find(|of| is_of(*of) && (at + 1..*of).all(small)).filter(|_| body)?;
    let joined = (at - 1..of).all(|at| notes.is_beside(at));
    (joined && capital(of + 1)).then_some(of + 2)
}

/// Whether “and” at a place joins the words of one body: “the Health and Safety Executive”, not “Kelsby and the Board”.
pub(super) fn joins_body(notes: &Notes<'_>, from: u32, at: u32, end: u32) -> bool {
    let and = notes.within(at, end).is_some_and(|word| word.folded == "and") && notes.is_beside(at - 1);
    // “Members of the Nursing and Midwifery Union”.
    let from = (from..at).rev().find(|the| notes.at(*the).folded == "the").map_or(from, |the| the + 1);
    let led = from > 0 && notes.at(from - 1).folded == "the" && notes.is_beside(from - 1);
    let ordinary = |at: u32| {
        let word = bare(&notes.at(at).folded);
        let plural = word.strip_suffix('s').is_some_and(|base| notes.book.has(base, Role::Title));
        // “Nursing and Midwifery Union”.
        let field = ["ing", "ion", "ment", "ture", "ity", "nce", "fare"].iter().any(|end| word.ends_with(end));
        plural || field || common_words::frequency_per_million(notes.language, word).is_some()
    };
    let joined = |at: u32| notes.is_beside(at) || super::is_plural_owner(notes, at);
    let follows = |at: u32| notes.within(at, end).is_some_and(|word| word.is_capital) && joined(at - 1);
    let run = (at + 1..end.min(at + 5)).take_while(|at| follows(*at)).last();
    let body = run.is_some_and(|last| last > at + 1 && notes.has(last, Role::Body));
    // “Devon and Cornwall Police”.
    let force = at == from + 1
        && notes.within(at + 1, end).is_some_and(|word| word.is_capital && word.roles.is_empty())
        && notes.within(at + 2, end).is_some_and(|word| matches!(&*word.folded, "police" | "constabulary"))
        && (at..at + 2).all(|at| notes.is_beside(at));
    and && (led && body && (from..at).all(ordinary) || force && notes.at(at + 2).is_capital)
}
