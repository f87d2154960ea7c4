//! Text -> runs of capitalised words that may be names.

mod offices;

use super::forenames;
use super::seen::Seen;
use crate::engine::comparison::PartKind;
use crate::engine::language::{Language, common_words};
use crate::engine::span::{ByteSpan, Offset, Span};
use crate::engine::wordbook::{Notes, Role};
use rustc_hash::FxHashMap;
use std::ops::Range;

/// A run of words that may be a name, or that is known to be one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Run {
    /// Its first token.
    pub(super) from: u32,
    /// One past its last token.
    pub(super) end: u32,
    /// Its words in normal form, without possessive ending.
    pub(super) key: String,
    /// Whether a title stands before it.
    pub(super) is_titled: bool,
    /// Whether it stands in brackets by itself.
    pub(super) is_bracketed: bool,
}

impl Run {
    /// The bytes of the run, without a possessive ending.
    pub(super) fn span(&self, notes: &Notes<'_>) -> ByteSpan {
        let last = self.end - 1;
        let surface = notes.surface(last);
        let end = notes.span(last).start().index() + bare(surface).len();
        // “MV-7”.
        let numbered = self.end < notes.reading.n_tokens()
            && is_acronym(surface)
            && notes.gap_after(last) == "-"
            && notes.at(self.end).is_digits;
        let end = if numbered { notes.span(self.end).end().index() } else { end };
        Span::new(notes.span(self.from).start(), end.into())
    }
}

/// A word without its possessive ending.
pub(super) fn bare(word: &str) -> &str {
    ["'s", "’s", "ʼs"].iter().find_map(|end| word.strip_suffix(end)).unwrap_or(word)
}

/// Whether a plural owns what follows: the word of “Farmers’ List”.
pub(super) fn is_plural_owner(notes: &Notes<'_>, at: u32) -> bool {
    notes.at(at).folded.ends_with('s') && matches!(notes.gap_after(at), "' " | "’ ")
}

pub(super) fn is_possessive(word: &str) -> bool {
    bare(word).len() < word.len()
}

/// The sentences that are not set in capitals throughout, where capitals tell.
pub(super) fn quiet_sentences<'n>(notes: &'n Notes<'_>) -> impl Iterator<Item = Range<u32>> + 'n {
    let sentences = (0..notes.reading.sentence_tokens.len()).map(|at| notes.sentence(at));
    sentences.filter(|sentence| !is_loud(notes, sentence) && !is_crumb(notes, sentence))
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
        all >= 3
            && letters.clone().all(|word| !word.chars().any(char::is_lowercase))
            && letters.into_iter().any(|word| word.len() > 4)
    };
    shouted() || all >= 5 && (most(capitals) || telling) && (capitals == all || !stops())
}

/// Whether a token starts a sentence, or what is like one: a quotation, what follows a colon.
pub(super) fn is_initial(notes: &Notes<'_>, at: u32, start: u32) -> bool {
    // «Реактив» is a company.
    if at > start && is_slavic(notes) && notes.gap_after(at - 1) == " «" {
        return false;
    }
    at == start
        // “Until 10 p.m. Residents with questions”: the stop may end a sentence; so may a dateline with a dash.
        || notes.has_half_day(at - 1) && notes.gap_after(at - 1).starts_with('.')
        || notes.gap_after(at - 1) == " — "
        || opens_after(notes.gap_after(at - 1))
        || notes.gap_after(at - 1).ends_with(['“', '"', '„', '«', '‘', ':', '•', '»', '\'', '(', '[', '—'])
            && !notes.gap_after(at - 1).ends_with("(")
}

/// Whether a sentence may start after such a gap: an opening mark with its space, or the dash of a dateline.
fn opens_after(gap: &str) -> bool {
    let dashed = gap.trim_end().strip_suffix(['-', '–', '—']).map(str::trim_end);
    let mark = gap.ends_with([' ', '\u{a0}', '\u{202f}']) && gap.trim_end().ends_with('«');
    mark || dashed.is_some_and(|before| before.ends_with(['.', ')', '-', '–']))
}

fn is_slavic(notes: &Notes<'_>) -> bool {
    matches!(notes.language, Language::Russian | Language::Ukrainian)
}

/// The runs of a side that may be names, in text order.
pub(super) fn find(notes: &Notes<'_>, seen: &Seen) -> Vec<Run> {
    let mut found = Vec::new();
    for sentence in quiet_sentences(notes) {
        let mut at = sentence.start;
        while at < sentence.end {
            if !may_name(notes, at) {
                at += 1;
                continue;
            }
            let end = run_end(notes, at, sentence.end, seen);
            let from = super::starts::without_start(notes, at, end, &sentence, seen);
            super::forms::cut(notes, from..end, seen, &mut found);
            at = end;
        }
    }
    found
}

/// Whether a word may be part of a name: a capital, and no word that has one for another reason.
pub(super) fn may_name(notes: &Notes<'_>, at: u32) -> bool {
    let word = notes.at(at);
    let dated = |role: &Role| matches!(role, Role::Month(_) | Role::Weekday(_) | Role::Pronoun);
    word.is_capital
        && !notes.surface(at).ends_with(['\'', '’'])
        && !word.roles.iter().any(dated)
        && (!word.is_function || is_acronym(notes.surface(at)) || starts_surname(notes, at) || is_called(notes, at))
}

/// Whether a small word is a first name here, before a surname: “But Will Garforth”.
fn is_called(notes: &Notes<'_>, at: u32) -> bool {
    let sentence = notes.sentence(notes.reading.tokens[at as usize].sentence.index());
    let surname = |next: u32| {
        let word = notes.at(next);
        let common = common_words::frequency_per_million(notes.language, bare(&word.folded)).is_some();
        word.is_capital && !word.is_function && !common && notes.is_beside(at)
    };
    at + 1 < sentence.end && forenames::bearer(notes.surface(at)).is_some() && surname(at + 1)
}

/// Whether a particle with a capital starts a surname: “burgemeester Van Dongen”.
fn starts_surname(notes: &Notes<'_>, at: u32) -> bool {
    let is_particle = matches!(notes.surface(at), "Van" | "Von" | "Ter" | "Ten");
    let sentence = notes.sentence(notes.reading.tokens[at as usize].sentence.index());
    let follows = at + 1 < sentence.end && notes.is_beside(at) && notes.at(at + 1).is_capital;
    is_particle && at > sentence.start && follows
}

/// `US`, `U.S`, `UNSC`: two to six capitals.
pub(super) fn is_acronym(surface: &str) -> bool {
    let surface = bare(surface);
    let letters = surface.chars().filter(|letter| *letter != '.');
    (2..=6).contains(&letters.clone().count())
        && letters.clone().all(|letter| letter.is_uppercase() || letter.is_ascii_digit())
        && surface.starts_with(char::is_uppercase)
}

fn run_end(notes: &Notes<'_>, from: u32, end: u32, seen: &Seen) -> u32 {
    if let Some(closed) = marked_end(notes, from, end).or_else(|| seen.spelled_out(notes, from, end)) {
        return closed;
    }
    let mut at = from + 1;
    loop {
        if at >= end || !holds(notes, at - 1) || ends_name(notes, at - 1, seen) {
            return at;
        }
        if may_name(notes, at) {
            at += 1;
            continue;
        }
        if let Some(next) = hyphened(notes, at, end) {
            at = next;
            continue;
        }
        let mut next = at;
        while next < end && next < at + 2 && is_particle(notes, next, next > at) && notes.is_beside(next - 1) {
            next += 1;
        }
        let german = notes.language == Language::German;
        let and = next > at && notes.at(at).folded == "&";
        if next > at && german && !and && (!takes_von(notes, at, seen) || has_surname(notes, from, at, seen)) {
            return at;
        }
        // “Ortega y Gasset” is one, “Vilar y Montcada” are two.
        if next > at && at - from < 2 && matches!(&*notes.at(at).folded, "y" | "e") {
            return at;
        }
        if let Some(charge) = offices::charge(notes, from, at, end) {
            at = charge;
            continue;
        }
        let of = next > at && notes.at(at).folded == "of";
        if of && is_person(notes, from, at, seen) {
            return at;
        }
        if next == at && offices::joins_body(notes, from, at, end) {
            at += 2;
            continue;
        }
        if next == at || next >= end || !notes.is_beside(next - 1) || !may_name(notes, next) {
            return at;
        }
        at = next + 1;
    }
}

/// How far a Russian name in marks goes, whose later words are small: «Честный счёт».
pub(super) fn marked_end(notes: &Notes<'_>, from: u32, end: u32) -> Option<u32> {
    let opens = from > 0 && is_slavic(notes) && notes.gap_after(from - 1) == " «";
    let last = (from..end.min(from + MARKED_MAX)).find(|at| !notes.is_beside(*at) && notes.gap_after(*at) != "-");
    last.filter(|last| opens && notes.gap_after(*last).starts_with('»')).map(|last| last + 1)
}

/// Names in marks have no more words.
const MARKED_MAX: u32 = 4;

/// Where a name goes on after small words between hyphens: `Bourg-en-Bresse`, `Saint-Jean-de-la-Croix`.
fn hyphened(notes: &Notes<'_>, at: u32, end: u32) -> Option<u32> {
    let hyphen = |at: u32| matches!(notes.gap_after(at), "-" | "\u{2011}");
    let small =
        (at..end.min(at + SMALL_MAX)).take_while(|at| hyphen(at - 1) && hyphen(*at) && !notes.at(*at).is_capital);
    let next = small.last()? + 1;
    notes.within(next, end).is_some_and(|word| word.is_capital).then_some(next + 1)
}

/// No more small words stand between the hyphens of a name.
const SMALL_MAX: u32 = 3;

/// Whether a German name goes on with the small words at a place: `Karl von Brenner`, not `der Chef von Nordholz`.
fn takes_von(notes: &Notes<'_>, at: u32, seen: &Seen) -> bool {
    let before = &notes.at(at - 1).folded;
    let noun = common_words::frequency_per_million(notes.language, before).is_some() || seen.uses(before).articled > 0;
    matches!(&*notes.at(at).folded, "von" | "van" | "de" | "zu") && !noun
}

/// Whether a German name before a place has a surname already: `Paul Kremer | von der Sozialen Union`.
fn has_surname(notes: &Notes<'_>, from: u32, at: u32, seen: &Seen) -> bool {
    let first = at.checked_sub(2).filter(|first| *first >= from);
    first.is_some_and(|first| notes.at(first).is_capital && !super::german::is_noun(notes, first, seen))
}

/// Whether the words of a run look like a person's name, which “of” does not go on: “J. K. Brown of Kelsby”.
fn is_person(notes: &Notes<'_>, from: u32, end: u32, seen: &Seen) -> bool {
    let initial = |at: u32| notes.surface(at).chars().count() == 1 && notes.gap_after(at).starts_with('.');
    let last = &notes.at(end - 1).folded;
    let common = common_words::frequency_per_million(notes.language, bare(last)).is_some() || seen.uses(last).small > 0;
    end > from + 1 && (!common && !notes.has(end - 1, Role::Title) || (from..end).any(initial))
}

fn is_particle(notes: &Notes<'_>, at: u32, after_particle: bool) -> bool {
    let word = notes.at(at);
    !word.is_capital && (word.roles.contains(&Role::Particle) || word.folded == "&")
        || after_particle && word.folded == "the" && notes.at(at - 1).folded == "of"
}

/// Whether a word and the next belong together: a space, a hyphen, or the full stop of an initial or a title.
fn holds(notes: &Notes<'_>, at: u32) -> bool {
    let gap = notes.gap_after(at);
    let short = notes.surface(at).chars().count() == 1 || notes.has(at, Role::Title) || notes.surface(at) == "St";
    !gap.contains('\n')
        && (is_plural_owner(notes, at)
            || gap.chars().all(char::is_whitespace)
            || matches!(gap, "-" | "‑" | ".-")
            || short && gap.trim_end() == ".")
}

/// Whether a possessive ends the name: when its owner has a name of its own.
pub(super) fn ends_name(notes: &Notes<'_>, at: u32, seen: &Seen) -> bool {
    let word = notes.surface(at);
    let person_follows = || {
        let thing = |at: u32| notes.at(at).roles.iter().any(|role| matches!(role, Role::Place | Role::Body));
        let end = notes.reading.n_tokens().min(at + 4);
        let run = (at + 1..end).take_while(|at| notes.at(*at).is_capital && notes.is_beside(at - 1)).count();
        run >= 2 && !(at + 1..end).any(thing)
    };
    (is_possessive(word) || is_plural_owner(notes, at))
        && (seen.uses(&notes.at(at).folded).whole > 0 || is_acronym(word) || is_possessive(word) && person_follows())
}

/// The words of a run as one key.
pub(super) fn key(notes: &Notes<'_>, run: Range<u32>) -> String {
    let last = run.end.saturating_sub(1);
    // Of several words in capitals none is an acronym: “OSAGE BEND, April 27”.
    let is_loud = run.len() > 1 && run.clone().all(|at| notes.surface(at).chars().all(char::is_uppercase));
    let mut key = String::new();
    for at in run.clone() {
        if at > run.start {
            key.push(' ');
        }
        let folded = &*notes.at(at).folded;
        let word = if at == last { bare(folded) } else { folded };
        let is_acronym = is_acronym(notes.surface(at));
        // Names are inflected.
        if is_slavic(notes) && !is_acronym {
            key += without_case(word);
        } else if is_acronym && !is_loud {
            key.extend(word.chars().filter(|letter| *letter != '.'));
            key.push('^');
        } else {
            key += word;
        }
    }
    key
}

/// A Russian name without the ending of its case: `Светлану Рябову` and `Светлана Рябова` come out alike.
fn without_case(word: &str) -> &str {
    let bases = CASES.iter().filter_map(|case| word.strip_suffix(case));
    bases.into_iter().find(|base| base.chars().count() >= 3).unwrap_or(word)
}

/// Endings of nouns and adjectives, longer ones before those they end with.
const CASES: [&str; 50] = [
    "иями", "иях", "ией", "ием", "иям", "ами", "ями", "ого", "его", "ому", "ему", "ыми", "ими", "еем", "ий", "ия",
    "ии", "ию", "ие", "ей", "ея", "ею", "ее", "ой", "ою", "ый", "ым", "им", "ых", "их", "ую", "юю", "ая", "яя", "ое",
    "ом", "ем", "ам", "ям", "ах", "ях", "а", "я", "у", "ю", "ы", "и", "е", "о", "й",
];

/// How many words of a known name are looked at.
const KNOWN_MAX: u32 = 5;

/// Further mentions of known names in title case, where capitals alone do not tell.
pub(super) fn find_again(notes: &Notes<'_>, known: &FxHashMap<String, u32>) -> Vec<Run> {
    let mut found = Vec::new();
    for sentence in (0..notes.reading.sentence_tokens.len())
        .map(|at| notes.sentence(at))
        .filter(|sentence| is_loud(notes, sentence))
    {
        let mut at = sentence.start;
        while at < sentence.end {
            let ends = (at + 1..=sentence.end.min(at + KNOWN_MAX)).rev().filter(|_| notes.at(at).is_capital);
            let hit = ends.map(|end| (end, key(notes, at..end))).find(|(_, key)| known.contains_key(key));
            let next = match hit {
                Some((end, key)) => {
                    found.push(Run { from: at, end, key, is_titled: false, is_bracketed: false });
                    end
                }
                None => at + 1,
            };
            at = next;
        }
    }
    found
}
