//! What a figure is about: how it is hedged, and the word for what is counted.

use super::Found;
use super::calendar;
use super::value::Kind;
use crate::engine::comparison::Bound;
use crate::engine::language::Language;
use crate::engine::span::{ByteSpan, Offset, Span};
use crate::engine::wordbook::{Notes, Role};
use std::ops::Range;

/// How many words after a figure may say what it counts.
const LOOKED_AT: u32 = 5;
/// How many words a hedge may have.
const HEDGE_MAX: u32 = 3;

/// Adds the hedge and the counted thing to a figure of this sentence.
pub(super) fn complete(notes: &Notes<'_>, found: Found, sentence: &Range<u32>) -> Found {
    let about = match found.kind {
        Kind::Date | Kind::Time => None,
        _ => after(notes, found.tokens.end().get(), sentence.end)
            .or_else(|| before(notes, found.tokens.start().get(), sentence.start)),
    };
    Found { bound: bound(notes, found.tokens.start().get(), sentence.start), about, ..found }
}

fn bound(notes: &Notes<'_>, at: u32, start: u32) -> Option<Bound> {
    notes.roles_of(hedge(notes, at, start)?).iter().find_map(|role| bound_of(*role))
}

/// The hedge before a figure; the longest wins: “no more than” is not “more than”.
pub(super) fn hedge(notes: &Notes<'_>, at: u32, start: u32) -> Option<Range<u32>> {
    (1..=HEDGE_MAX).rev().find_map(|length| {
        let from = at.checked_sub(length).filter(|from| *from >= start)?;
        let is_one = (from..at).all(|word| notes.is_beside(word));
        if !is_one || length > 1 && !notes.at(from).opens_expression {
            return None;
        }
        notes.roles_of(from..at).iter().any(|role| bound_of(*role).is_some()).then_some(from..at)
    })
}

fn bound_of(role: Role) -> Option<Bound> {
    match role {
        Role::About => Some(Bound::About),
        Role::Over => Some(Bound::Over),
        Role::Under => Some(Bound::Under),
        _ => None,
    }
}

/// The noun after a number: in “18,000 working people” the last of the words that belong together.
fn after(notes: &Notes<'_>, from: u32, end: u32) -> Option<u32> {
    let mut at = skip_of(notes, from, end);
    let mut run = Vec::new();
    while at < end && at < from + LOOKED_AT && (at == from || joins(notes, at - 1)) {
        let word = notes.at(at);
        let tells_when = matches!(&*word.folded, "ago" | "later" | "earlier" | "away");
        let is_date = |role: &Role| {
            matches!(role, Role::Relative(_) | Role::Which(_) | Role::Month(_) | Role::Weekday(_) | Role::Range)
        };
        let other = matches!(&*word.folded, "other" | "more" | "such");
        // `١٢ ساعة وخمسة أيام`.
        let joined = super::arabic::and_before(notes, at) > 0;
        if word.is_function && !other || word.is_digits || joined || tells_when || word.roles.iter().any(is_date) {
            break;
        }
        run.push(at);
        at += 1;
    }
    let is_more = |at: &&u32| !matches!(&*notes.at(**at).folded, "other" | "more" | "such" | "further" | "new" | "old");
    let old = || run.iter().find(|at| notes.at(**at).folded == "old");
    let first = run.iter().find(is_more).or_else(old).copied()?;
    match notes.language {
        Language::English => {
            let plural = |at: &&u32| is_plural(notes, **at);
            run.iter().find(plural).copied().or(Some(first))
        }
        Language::German => run.iter().find(|at| notes.at(**at).is_capital).copied(),
        _ => Some(first),
    }
}

/// Whether a full stop makes a German number a place in a row: `17. Jahrhundert`.
pub(super) fn is_ordinal(notes: &Notes<'_>, at: u32) -> bool {
    let german = notes.language == Language::German && notes.at(at).is_digits;
    let within = at + 1 < notes.reading.n_tokens() && !calendar::starts_sentence(notes, at + 1);
    german && within && notes.gap_after(at).trim_end() == "." && notes.gap_after(at).len() > 1
}

fn joins(notes: &Notes<'_>, at: u32) -> bool {
    notes.is_beside(at) || matches!(notes.gap_after(at), "-" | "\u{2011}") || is_ordinal(notes, at)
}

/// Whether a word looks like a plural noun.
pub(super) fn is_plural(notes: &Notes<'_>, at: u32) -> bool {
    let word = notes.at(at);
    let ends = word.folded.ends_with('s') && !word.folded.ends_with("ss") && !word.folded.ends_with("us");
    ends && word.folded.len() > 3 && !word.folded.ends_with("'s") || word.roles.contains(&Role::Noun)
}

/// Words that join a number to what it counts.
const OF: [&str; 22] = [
    "of", "de", "d'", "di", "der", "von", "van", "des", "du", "del", "della", "delle", "dello", "degli", "dei",
    "dell'", "do", "da", "dos", "das", "از", "من",
];

/// Skips “of the” before what is counted: “seven of the steel hangers”.
fn skip_of(notes: &Notes<'_>, from: u32, end: u32) -> u32 {
    if from == 0 || from >= end || !notes.is_beside(from - 1) {
        return if from < end && from > 0 && joins(notes, from - 1) { from } else { end };
    }
    let of = notes.within(from, end).is_some_and(|word| OF.contains(&&*word.folded));
    let mut at = if of { from + 1 } else { from };
    let article = |word: &str| {
        matches!(word, "the" | "its" | "their" | "his" | "her" | "our" | "these" | "those" | "les" | "las" | "los")
    };
    while of && notes.within(at, end).is_some_and(|word| article(&word.folded)) {
        at += 1;
    }
    at
}

/// The noun before: “crew of 17”, “a population of 23,000”.
fn before(notes: &Notes<'_>, at: u32, start: u32) -> Option<u32> {
    let mut of = at.checked_sub(1).filter(|of| *of >= start)?;
    while of > start && notes.at(of).roles.iter().any(|role| matches!(role, Role::About | Role::Over | Role::Under)) {
        of -= 1;
    }
    let links = matches!(&*notes.at(of).folded, "of" | "de" | "von" | "van");
    let noun = of.checked_sub(1).filter(|noun| links && *noun >= start)?;
    (!notes.at(noun).is_function && !calendar::starts_sentence(notes, noun)).then_some(noun)
}

/// The bytes of the counted thing without a possessive ending.
pub(super) fn noun(notes: &Notes<'_>, at: u32) -> ByteSpan {
    let (span, surface) = (notes.span(at), notes.surface(at));
    Span::new(span.start(), (span.start().index() + without_possessive(surface).len()).into())
}

/// A word without its possessive ending.
pub(super) fn without_possessive(surface: &str) -> &str {
    surface.strip_suffix("'s").or_else(|| surface.strip_suffix("’s")).unwrap_or(surface)
}
