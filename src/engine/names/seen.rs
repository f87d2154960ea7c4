//! How capitalised words are used in both texts: alone, after articles, in small letters.

use super::runs::{Sentences, bare, is_acronym, is_initial, is_plural_owner, is_possessive};
use crate::engine::comparison::PartKind;
use crate::engine::language::{Language, german_nouns};
use crate::engine::pair::{Pair, Side};
use crate::engine::wordbook::{List, Notes, Role};
use rustc_hash::{FxHashMap, FxHashSet};
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
    /// Before a word for a family.
    pub(super) families: u32,
    /// After a preposition that leads to places.
    pub(super) placed: u32,
    /// After another word with a capital, as surnames stand.
    pub(super) paired: u32,
}

/// How the capitalised words of both texts are used.
#[derive(Debug, Default)]
pub(super) struct Seen {
    uses: FxHashMap<String, Uses>,
    /// The words that an acronym in brackets stands for, by the first of them: `Agence régionale de santé (ARS)`.
    spelled_out: FxHashMap<String, Vec<Vec<String>>>,
    /// The words around the signs for “and”: `Tarrant & Pell`.
    joined: FxHashSet<(String, String)>,
    /// Names of two words of which the last tells what they are of, with nothing more to them: `Langrigg Events`.
    bodies: FxHashSet<(String, String)>,
}

impl Seen {
    pub(super) fn new(notes: Pair<&Notes<'_>>, sentences: Pair<&Sentences>) -> Self {
        let mut seen = Self::default();
        for side in Side::BOTH {
            let notes = notes[side];
            for sentence in sentences[side].quiet() {
                for at in sentence.clone().filter(|at| notes.at(*at).is_capital) {
                    seen.add_capital(notes, at, &sentence);
                    seen.add_acronym(notes, at, sentence.start);
                    seen.add_joined(notes, at, sentence.end);
                    seen.add_body(notes, at, sentence.end);
                }
            }
        }
        for side in Side::BOTH {
            for (word, n_uses) in notes[side].used().filter(|(word, _)| !word.is_capital) {
                if let Some(uses) = seen.uses.get_mut(&*word.folded) {
                    uses.small += n_uses;
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
        // „Weichkäse »Bergrösl«“ is called so.
        let called = is_called_in_marks(notes, at, sentence);
        uses.led += u32::from(called);
        uses.capital += u32::from(!initial || called);
        let family = notes.within(at + 1, sentence.end).filter(|_| notes.is_beside(at));
        uses.families +=
            u32::from(family.is_some_and(|word| matches!(&*word.folded, "family" | "families" | "dynasty")));
        uses.whole += u32::from(!initial && !is_possessive(folded) && !is_plural_owner(notes, at));
        if !initial && at > sentence.start {
            let before = &*notes.at(at - 1).folded;
            let counted = notes.at(at - 1).figure.is_some() || is_german_adjective(notes, at - 1);
            // “Im nordhessischen Wiesenbrück” is a place.
            let placed = before.ends_with("ischen") && at > sentence.start + 1 && is_in(&notes.at(at - 2).folded);
            // “Der Fonds, dem Hallwanger gehört”: after a comma it is a pronoun, too.
            let relative = at > sentence.start + 1 && notes.gap_after(at - 2).starts_with(',');
            let articled = german_nouns::is_article(before) && !relative;
            uses.articled += u32::from(articled || counted && !placed && notes.is_beside(at - 1));
            let followed = at + 1 < sentence.end
                && notes.at(at + 1).is_capital
                && notes.is_beside(at)
                && (!is_acronym(notes.surface(at + 1)) || matches!(notes.surface(at + 1), "AG" | "SE" | "KG" | "GmbH"));
            uses.paired_first += u32::from((german_nouns::is_article(before) || counted) && followed);
            let measures = notes.at(at - 1).roles.iter().any(|role| matches!(role, Role::Unit(_)));
            // “Jeder Streiktag” is no pair.
            let opens = at - 1 == sentence.start && super::german::opens_noun(notes.book, &notes.at(at - 1).folded);
            let pairs = notes.at(at - 1).is_capital
                && !notes.at(at - 1).is_function
                && notes.is_beside(at - 1)
                && !measures
                && !opens;
            uses.paired += u32::from(pairs);
            let whole = before == "ganz" && at > sentence.start + 1 && is_in(&notes.at(at - 2).folded);
            let leads = |word: &str| matches!(word, "in" | "aus" | "nach" | "von" | "bei" | "zwischen");
            // “Zwischen Lindach und Obermoos”, “in Brunnthal und Altach”.
            let second = before == "und" && at > sentence.start + 2 && notes.at(at - 2).is_capital;
            let led = leads(before) || placed || whole || second && leads(&notes.at(at - 3).folded);
            // Headlines leave out articles.
            uses.led += u32::from(led && !(before == "von" && is_headline(notes, at)));
            uses.placed += u32::from(notes.is_in(at - 1, List::TownBefore));
        }
    }

    /// Keeps a pair of words that a sign joins.
    fn add_joined(&mut self, notes: &Notes<'_>, at: u32, end: u32) {
        let sign = notes.within(at + 1, end).is_some_and(|word| word.folded == "&");
        if let Some(next) = notes.within(at + 2, end).filter(|word| sign && word.is_capital) {
            self.joined.insert((notes.at(at).folded.to_string(), bare(&next.folded).to_owned()));
        }
    }

    fn add_body(&mut self, notes: &Notes<'_>, at: u32, end: u32) {
        let beside = |at: u32| notes.is_beside(at) && at + 1 < end;
        let ends = |last: u32| {
            notes.at(last).is_capital && (notes.is_in(last, List::CompanyEnd) || notes.has(last, Role::Body))
        };
        let goes_on = |last: u32| beside(last) && (notes.at(last + 1).is_capital || notes.is_in(last + 1, List::Of));
        if beside(at) && ends(at + 1) && !goes_on(at + 1) {
            self.bodies.insert((notes.at(at).folded.to_string(), bare(&notes.at(at + 1).folded).to_owned()));
        }
    }

    /// Whether two words at a place are what a body is called by itself elsewhere.
    pub(super) fn is_body(&self, notes: &Notes<'_>, at: u32) -> bool {
        !self.bodies.is_empty()
            && self.bodies.contains(&(notes.at(at).folded.to_string(), bare(&notes.at(at + 1).folded).to_owned()))
    }

    /// Whether “and” at a place joins two words that a sign joins elsewhere.
    pub(super) fn joins(&self, notes: &Notes<'_>, at: u32, end: u32) -> bool {
        let and = || notes.is_in(at, List::And);
        !self.joined.is_empty()
            && at > 0
            && at + 1 < end
            && and()
            && self.joined.contains(&(notes.at(at - 1).folded.to_string(), bare(&notes.at(at + 1).folded).to_owned()))
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

/// Whether German marks hold one word, after a noun, which is what the thing is called.
fn is_called_in_marks(notes: &Notes<'_>, at: u32, sentence: &Range<u32>) -> bool {
    let noun = at.checked_sub(1).filter(|noun| *noun > sentence.start && notes.at(*noun).is_capital);
    let opens = |noun: u32| matches!(notes.gap_after(noun), " „" | " »" | " “" | " \"" | " ›");
    let gap = notes.gap_after(at);
    let closes = gap.starts_with(['“', '«', '”', '"', '‹']) && !gap.contains([':', '!', '?']);
    notes.language == Language::German && noun.is_some_and(opens) && closes
}

fn is_headline(notes: &Notes<'_>, at: u32) -> bool {
    let parts = &notes.reading.outline.parts;
    parts.iter().any(|part| part.kind == PartKind::Headline && part.span.covers(notes.span(at)))
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
