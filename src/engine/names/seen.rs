//! How capitalised words are used in both texts: alone, after articles, in small letters.

use super::runs::{bare, is_acronym, is_initial, is_plural_owner, is_possessive, quiet_sentences};
use crate::engine::comparison::PartKind;
use crate::engine::language::Language;
use crate::engine::pair::{Pair, Side};
use crate::engine::wordbook::{Notes, Role};
use rustc_hash::FxHashMap;
use std::ops::Range;

/// How often a word stands in either text, and how.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Uses {
    /// With a small first letter.
    pub(super) small: u32,
    /// With a capital, inside a sentence.
    pub(super) capital: u32,
    /// With a capital and without a possessive ending, inside a sentence.
    pub(super) whole: u32,
    /// After an article.
    pub(super) articled: u32,
    /// After an article and before another word with a capital: “die Deutsche Bahn”.
    pub(super) paired_first: u32,
    /// After a preposition.
    pub(super) led: u32,
    /// After another word with a capital, as surnames stand.
    pub(super) paired: u32,
}

/// How the capitalised words of both texts are used.
#[derive(Debug, Default)]
pub(super) struct Seen {
    uses: FxHashMap<String, Uses>,
    /// The words that an acronym in brackets stands for, by the first of them: `Agence régionale de santé (ARS)`.
    spelled_out: FxHashMap<String, Vec<Vec<String>>>,
}

impl Seen {
    pub(super) fn new(notes: Pair<&Notes<'_>>) -> Self {
        let mut seen = Self::default();
        for side in Side::BOTH {
            let notes = notes[side];
            for sentence in quiet_sentences(notes) {
                for at in sentence.clone().filter(|at| notes.at(*at).is_capital) {
                    seen.add_capital(notes, at, &sentence);
                    seen.add_acronym(notes, at, sentence.start);
                }
            }
        }
        for side in Side::BOTH {
            for word in notes[side].all().iter().filter(|word| !word.is_capital) {
                if let Some(uses) = seen.uses.get_mut(&*word.folded) {
                    uses.small += word.uses;
                }
            }
        }
        seen
    }

    fn add_capital(&mut self, notes: &Notes<'_>, at: u32, sentence: &Range<u32>) {
        let folded = &notes.at(at).folded;
        let initial = is_initial(notes, at, sentence.start);
        let uses = match self.uses.get_mut(bare(folded)) {
            Some(uses) => uses,
            None => self.uses.entry(bare(folded).to_owned()).or_default(),
        };
        uses.capital += u32::from(!initial);
        uses.whole += u32::from(!initial && !is_possessive(folded) && !is_plural_owner(notes, at));
        if !initial && at > sentence.start {
            let before = &*notes.at(at - 1).folded;
            let counted = notes.at(at - 1).figure.is_some() || is_german_adjective(notes, at - 1);
            // “Im nordhessischen Wiesenbrück” is a place.
            let placed = before.ends_with("ischen") && at > sentence.start + 1 && is_in(&notes.at(at - 2).folded);
            uses.articled += u32::from(is_german_article(before) || counted && !placed && notes.is_beside(at - 1));
            let followed = at + 1 < sentence.end
                && notes.at(at + 1).is_capital
                && notes.is_beside(at)
                && (!is_acronym(notes.surface(at + 1)) || matches!(notes.surface(at + 1), "AG" | "SE" | "KG" | "GmbH"));
            uses.paired_first += u32::from((is_german_article(before) || counted) && followed);
            let measures = notes.at(at - 1).roles.iter().any(|role| matches!(role, Role::Unit(_)));
            // “Jeder Streiktag” is no pair.
            let opens = at - 1 == sentence.start && super::german::opens_noun(&notes.at(at - 1).folded);
            let pairs = notes.at(at - 1).is_capital && notes.is_beside(at - 1) && !measures && !opens;
            uses.paired += u32::from(pairs);
            let whole = before == "ganz" && at > sentence.start + 1 && is_in(&notes.at(at - 2).folded);
            let led = matches!(before, "in" | "aus" | "nach" | "von" | "bei") || placed || whole;
            // Headlines leave out articles.
            uses.led += u32::from(led && !(before == "von" && is_headline(notes, at)));
        }
    }

    /// Keeps what an acronym in brackets stands for, when the words before it begin with its letters.
    fn add_acronym(&mut self, notes: &Notes<'_>, at: u32, start: u32) {
        let surface = notes.surface(at);
        let bracketed = at > start && notes.gap_after(at - 1) == " (" && notes.gap_after(at).starts_with(')');
        if !bracketed || !is_acronym(surface) {
            return;
        }
        let mut letters: Vec<char> = surface.to_lowercase().chars().filter(|letter| letter.is_alphabetic()).collect();
        for from in (start..at).rev().take(SPELLED_MAX) {
            let word = notes.at(from);
            let first = word.folded.chars().next();
            if from + 1 < at && !notes.is_beside(from) && notes.gap_after(from) != "-" {
                return;
            }
            if first == letters.last().copied() {
                letters.pop();
            } else if !word.is_function {
                return;
            }
            if letters.is_empty() {
                if word.is_capital {
                    let words: Vec<String> = (from..at).map(|at| notes.at(at).folded.to_string()).collect();
                    self.spelled_out.entry(words[0].clone()).or_default().push(words);
                }
                return;
            }
        }
    }

    /// How far a name goes that an acronym stands for, small words included.
    pub(super) fn spelled_out(&self, notes: &Notes<'_>, from: u32, end: u32) -> Option<u32> {
        let is_one = |words: &&Vec<String>| {
            let mut at = from..end;
            words.iter().all(|word| at.next().is_some_and(|at| *notes.at(at).folded == **word))
        };
        let first = notes.within(from, end).filter(|_| !self.spelled_out.is_empty())?;
        let found = self.spelled_out.get(&*first.folded)?.iter().find(is_one)?;
        Some(from + u32::try_from(found.len()).ok()?)
    }

    pub(super) fn uses(&self, word: &str) -> Uses {
        self.uses.get(bare(word)).copied().unwrap_or_default()
    }
}

/// No more words stand for an acronym.
const SPELLED_MAX: usize = 9;

fn is_in(word: &str) -> bool {
    matches!(word, "in" | "im" | "aus" | "nach" | "bei")
}

fn is_headline(notes: &Notes<'_>, at: u32) -> bool {
    let parts = &notes.reading.outline.parts;
    parts.iter().any(|part| part.kind == PartKind::Headline && part.span.covers(notes.span(at)))
}

fn is_german_article(word: &str) -> bool {
    let articles = [
        "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "im", "am", "vom", "zum",
        "zur", "beim", "ans", "ins", "aufs", "fürs", "fuers", "übers", "uebers", "durchs",
    ];
    articles.contains(&word)
}

/// Whether a word in small letters is inflected as German adjectives before a noun are.
fn is_german_adjective(notes: &Notes<'_>, at: u32) -> bool {
    let word = notes.at(at);
    let ends = ["en", "e", "er", "es", "em"].iter().any(|end| word.folded.ends_with(end));
    // Verbs of the past end so, too.
    let verb = word.folded.ends_with("te") || word.folded.ends_with("ten");
    let fits = !word.is_capital && !word.is_function && word.roles.is_empty();
    notes.language == Language::German && fits && ends && !verb
}
