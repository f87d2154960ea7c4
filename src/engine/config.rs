//! The settings that shape a result, by name.

use super::comparison::Tier;
use super::language::Language;
use super::pair::Pair;
use super::span::SentenceIdx;
use serde::{Deserialize, Serialize};

/// Every setting of the engine. Two comparisons with equal settings and texts are equal to the byte.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Config {
    /// The language of each side; detected when `None`.
    pub languages: Pair<Option<Language>>,
    /// The fewest words a shared phrase has outside matched sentences.
    pub phrase_words_min: u32,
    /// Which tiers of wording are marked.
    pub tiers: Tiers,
    /// Whether capitals and small letters are different wording.
    pub match_case: bool,
    /// Whether other punctuation between words ends a phrase.
    pub match_punctuation: bool,
    /// How many differing words a passage may continue over, on either side.
    pub gap_words_max: u32,
    /// How much of a passage must be shared wording, in hundredths of its longer side.
    pub gap_shared_percent_min: u32,
    /// Whether sentences that are merely about the same matter are paired as well.
    pub related: bool,
    /// Whether word vectors are used where there are some for the language of both texts.
    pub word_vectors: bool,
    /// What the reader says about sentences; the rest is aligned around it.
    pub pins: Vec<Pin>,
    /// How many steps the search may take in all, for texts that would keep it busy too long.
    pub budget_steps: u64,
}

/// A correction by the reader: two sentences belong together, or do not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pin {
    /// A sentence of each side; a sentence that does not exist is passed over.
    pub sentences: Pair<SentenceIdx>,
    /// Whether they belong together.
    pub together: bool,
}

impl Pin {
    /// The same correction with the sides exchanged.
    #[must_use]
    pub fn swap(self) -> Self {
        Self { sentences: self.sentences.swap(), ..self }
    }
}

impl Default for Config {
    fn default() -> Self {
        Self {
            languages: Pair::default(),
            phrase_words_min: 4,
            tiers: Tiers::default(),
            match_case: false,
            match_punctuation: false,
            gap_words_max: 3,
            gap_shared_percent_min: 60,
            related: true,
            word_vectors: true,
            pins: Vec::new(),
            budget_steps: 2_000_000_000,
        }
    }
}

/// A switch for each tier of wording.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Tiers {
    /// The same characters.
    pub exact: bool,
    /// Equal but for case, punctuation, spelling and number form.
    pub normalised: bool,
    /// Equal stems.
    pub inflected: bool,
    /// Different words in the same place.
    pub reworded: bool,
}

impl Default for Tiers {
    fn default() -> Self {
        Self { exact: true, normalised: true, inflected: true, reworded: true }
    }
}

impl Tiers {
    /// Whether a tier is on.
    pub fn has(self, tier: Tier) -> bool {
        match tier {
            Tier::Exact => self.exact,
            Tier::Normalised => self.normalised,
            Tier::Inflected => self.inflected,
            Tier::Reworded => self.reworded,
        }
    }
}

impl Config {
    /// The settings for the swapped articles.
    #[must_use]
    pub fn swap(self) -> Self {
        let pins = self.pins.into_iter().map(Pin::swap).collect();
        Self { languages: self.languages.swap(), pins, ..self }
    }
}
