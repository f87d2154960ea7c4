//! The settings that shape a result, by name.

use super::language::Language;
use super::pair::Pair;
use serde::{Deserialize, Serialize};

/// Every setting of the engine. Two comparisons with equal settings and texts are equal to the byte.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Config {
    /// The language of each side; detected when `None`.
    pub languages: Pair<Option<Language>>,
    /// The fewest words a shared phrase has outside matched sentences.
    pub phrase_words_min: u32,
    /// Whether sentences that are merely about the same matter are paired as well.
    pub related: bool,
    /// How many steps the search may take in all, for texts that would keep it busy too long.
    pub budget_steps: u64,
}

impl Default for Config {
    fn default() -> Self {
        Self { languages: Pair::default(), phrase_words_min: 4, related: true, budget_steps: 2_000_000_000 }
    }
}

impl Config {
    /// The settings for the swapped articles.
    #[must_use]
    pub fn swap(self) -> Self {
        Self { languages: self.languages.swap(), ..self }
    }
}
