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
pub(super) struct Seen(FxHashMap<String, Uses>);

impl Seen {
    pub(super) fn new(notes: Pair<&Notes<'_>>) -> Self {
        let mut seen = Self::default();
        for side in Side::BOTH {
            let notes = notes[side];
            for sentence in quiet_sentences(notes) {
                for at in sentence.clone().filter(|at| notes.at(*at).is_capital) {
                    seen.add_capital(notes, at, &sentence);
                }
            }
        }
        for side in Side::BOTH {
            for word in notes[side].all().iter().filter(|word| !word.is_capital) {
                if let Some(uses) = seen.0.get_mut(&*word.folded) {
                    uses.small += word.uses;
                }
            }
        }
        seen
    }

    fn add_capital(&mut self, notes: &Notes<'_>, at: u32, sentence: &Range<u32>) {
        let folded = &notes.at(at).folded;
        let initial = is_initial(notes, at, sentence.start);
        let uses = match self.0.get_mut(bare(folded)) {
            Some(uses) => uses,
            None => self.0.entry(bare(folded).to_owned()).or_default(),
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
            uses.paired += u32::from(notes.at(at - 1).is_capital && notes.is_beside(at - 1) && !measures);
            let whole = before == "ganz" && at > sentence.start + 1 && is_in(&notes.at(at - 2).folded);
            let led = matches!(before, "in" | "aus" | "nach" | "von" | "bei") || placed || whole;
            // Headlines leave out articles.
            uses.led += u32::from(led && !(before == "von" && is_headline(notes, at)));
        }
    }

    pub(super) fn uses(&self, word: &str) -> Uses {
        self.0.get(bare(word)).copied().unwrap_or_default()
    }
}

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
