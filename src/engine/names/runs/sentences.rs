//! Sentences by whether their capitals tell, and where a capital stands for the start alone.

use super::is_slavic;
use crate::engine::comparison::PartKind;
use crate::engine::language::Language;
use crate::engine::wordbook::Notes;
use std::ops::Range;

/// The sentences of a side, parted by whether their capitals tell.
pub(in crate::engine::names) struct Sentences {
    /// Those in which capitals tell.
    pub(super) quiet: Vec<Range<u32>>,
    /// Those that are set in capitals throughout.
    pub(super) loud: Vec<Range<u32>>,
}

impl Sentences {
    pub(in crate::engine::names) fn new(notes: &Notes<'_>) -> Self {
        let sentences = (0..notes.reading.sentence_tokens.len()).map(|at| notes.sentence(at));
        let (loud, mut quiet): (Vec<_>, Vec<_>) = sentences.partition(|sentence| is_loud(notes, sentence));
        quiet.retain(|sentence| !is_crumb(notes, sentence));
        Self { quiet, loud }
    }

    pub(in crate::engine::names) fn quiet(&self) -> impl Iterator<Item = Range<u32>> + '_ {
        self.quiet.iter().cloned()
    }
}

/// Whether a sentence is a crumb of the page that an article was copied from.
fn is_crumb(notes: &Notes<'_>, sentence: &Range<u32>) -> bool {
    let Some(first) = notes.reading.tokens.get(sentence.start as usize) else {
        return false;
    };
    let crumbs = notes.reading.outline.parts.iter().filter(|part| part.kind == PartKind::Boilerplate);
    crumbs.into_iter().any(|part| part.span.covers(first.span))
}

/// Whether a sentence has capitals for show: a headline in title case. Headlines have no full stop, and their small
/// words may stay small.
fn is_loud(notes: &Notes<'_>, sentence: &Range<u32>) -> bool {
    let (mut all, mut telling, mut capitals) = (0, 0, 0);
    for word in sentence.clone().map(|at| notes.at(at)).filter(|word| !word.is_digits) {
        all += 1;
        telling += u32::from(word.is_capital || !word.is_function);
        capitals += u32::from(word.is_capital);
    }
    let german = notes.language == Language::German;
    let stops = || notes.gap_after(sentence.end - 1).starts_with(['.', ',']);
    let most = |capitals: u32| capitals * 10 >= all * if german { 9 } else { 7 };
    let telling = !german && capitals >= 4 && capitals * 10 >= telling * 9;
    let shouted = || {
        let letters = sentence.clone().map(|at| notes.surface(at));
        // “PRESS RELEASE” stands by itself, “NEW YORK” opens a line.
        let is_line = || {
            let rest = notes.gap_after(sentence.end - 1);
            rest.is_empty() || rest.starts_with('\n')
        };
        (all >= 3 || all == 2 && is_line())
            && letters.clone().all(|word| !word.chars().any(char::is_lowercase))
            && letters.into_iter().any(|word| word.len() > 4)
    };
    shouted() || all >= 5 && (most(capitals) || telling) && (capitals == all || !stops())
}

/// Whether a token starts a sentence, or what is like one: a quotation, what follows a colon.
pub(in crate::engine::names) fn is_initial(notes: &Notes<'_>, at: u32, start: u32) -> bool {
    // «Реактив» is a company.
    if at > start && is_slavic(notes) && notes.gap_after(at - 1) == " «" {
        return false;
    }
    // «Верхнекамск — Залесье»: a way has two ends.
    if at > start && is_slavic(notes) && notes.gap_after(at - 1) == " — " && notes.at(at - 1).is_capital {
        return false;
    }
    // “4.55pm: Thanks for following.”
    let stamp = |at: u32| notes.at(at).is_digits || notes.has_half_day(at);
    let stamped = at > start && at - start <= STAMP_MAX && (start..at).all(stamp);
    at == start
        || stamped && notes.gap_after(at - 1).contains([':', '–', '—', '|'])
        // “Until 10 p.m. Residents with questions”: the stop may end a sentence; so may a dateline with a dash.
        || notes.has_half_day(at - 1) && notes.gap_after(at - 1).starts_with('.')
        || notes.gap_after(at - 1) == " — "
        || opens_after(notes.gap_after(at - 1))
        || notes.gap_after(at - 1).ends_with(['“', '"', '„', '«', '‘', ':', '•', '»', '\'', '(', '[', '—'])
            && !notes.gap_after(at - 1).ends_with("(")
}

/// No time before what happened then has more words.
const STAMP_MAX: u32 = 4;

/// Whether a sentence may start after such a gap: an opening mark with its space, or the dash of a dateline.
fn opens_after(gap: &str) -> bool {
    let dashed = gap.trim_end().strip_suffix(['-', '–', '—']).map(str::trim_end);
    let mark = gap.ends_with([' ', '\u{a0}', '\u{202f}']) && gap.trim_end().ends_with('«');
    mark || dashed.is_some_and(|before| before.ends_with(['.', ')', '-', '–']))
}
