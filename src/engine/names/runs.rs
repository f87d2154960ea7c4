//! Text -> runs of capitalised words that may be names.

mod ends;
mod keys;
mod offices;
mod sentences;

pub(super) use ends::{ends_name, marked_end};
pub(super) use keys::key;
pub(super) use sentences::{Sentences, is_initial};

use super::forenames;
use super::seen::Seen;
use crate::engine::language::{Language, common_words};
use crate::engine::span::{ByteSpan, Offset, Span};
use crate::engine::wordbook::{List, Notes, Role};
use rustc_hash::FxHashMap;

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

fn is_slavic(notes: &Notes<'_>) -> bool {
    matches!(notes.language, Language::Russian | Language::Ukrainian)
}

/// The runs of a side that may be names, in text order.
pub(super) fn find(notes: &Notes<'_>, sentences: &Sentences, seen: &Seen) -> Vec<Run> {
    let mut found = Vec::new();
    for sentence in sentences.quiet() {
        let mut at = sentence.start;
        while at < sentence.end {
            if !may_name(notes, at) {
                at += 1;
                continue;
            }
            let end = ends::run_end(notes, at, sentence.end, seen);
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
    let called = is_month_of_someone(notes, at);
    let dated =
        |role: &Role| matches!(role, Role::Month(_) if !called) || matches!(role, Role::Weekday(_) | Role::Pronoun);
    word.is_capital
        && (!notes.surface(at).ends_with(['\'', '’']) || opens_name(notes, at))
        && !word.roles.iter().any(dated)
        && (!word.is_function
            || is_acronym(notes.surface(at))
            || starts_surname(notes, at)
            || opens_name(notes, at)
            || is_called(notes, at))
}

/// Whether what may be a month for short is a first name before a surname, or a part of one: `Jan Tideman`, `Bart-Jan`.
fn is_month_of_someone(notes: &Notes<'_>, at: u32) -> bool {
    let sentence = notes.sentence(notes.reading.tokens[at as usize].sentence.index());
    let part = at > sentence.start && notes.gap_after(at - 1) == "-" && notes.at(at - 1).is_capital;
    let surname = at + 1 < sentence.end && notes.is_beside(at) && notes.at(at + 1).is_capital;
    forenames::bearer(notes.surface(at)).is_some() && (part || surname)
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

/// Whether a small word with a capital opens a name inside a sentence: `São Telmo`, `De Schakel`, `Sant'Elmo`.
fn opens_name(notes: &Notes<'_>, at: u32) -> bool {
    let sentence = notes.sentence(notes.reading.tokens[at as usize].sentence.index());
    let follows = at + 1 < sentence.end && notes.is_beside(at) && notes.at(at + 1).is_capital;
    follows && notes.is_in(at, List::OpensName) && !is_initial(notes, at, sentence.start)
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

/// How many words of a known name are looked at.
const KNOWN_MAX: u32 = 5;

/// Further mentions of known names in title case, where capitals alone do not tell.
pub(super) fn find_again(notes: &Notes<'_>, sentences: &Sentences, known: &FxHashMap<String, u32>) -> Vec<Run> {
    let mut found = Vec::new();
    for sentence in &sentences.loud {
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
