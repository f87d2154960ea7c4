//! What the reader should know about how a result was made.

use crate::engine::language::Language;
use crate::engine::pair::Pair;
use serde::{Deserialize, Serialize};

/// What the reader should know about how a result was made.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Notice {
    /// Repeated passages were paired in order of occurrence instead of each with each.
    RepeatsPairedInOrder,
    /// The alignment of sentences was cut short by the step budget.
    AlignmentCutShort,
    /// Word differences inside very long sentences were not searched.
    LongSentencesSkipped,
    /// The texts seem to be in two languages; only names and figures can match.
    DifferentLanguages(Pair<Language>),
    /// The list of words of this language that can stand for each other was not at hand.
    WithoutWordList(Language),
}

impl std::fmt::Display for Notice {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Notice::RepeatsPairedInOrder => out.write_str(
                "Some wording is repeated so often that its occurrences were paired in order, not each with each.",
            ),
            Notice::AlignmentCutShort => {
                out.write_str("Some sentences were not compared with each other because the texts are very long.")
            }
            Notice::LongSentencesSkipped => {
                out.write_str("Inside very long sentences only longer shared phrases are shown.")
            }
            Notice::DifferentLanguages(languages) => write!(
                out,
                "The first text looks {}, the second {}. Only names and figures can match.",
                languages.left, languages.right
            ),
            Notice::WithoutWordList(language) => write!(
                out,
                "The list of {language} words that can stand for each other was not at hand. Less is found in other words."
            ),
        }
    }
}

impl Notice {
    pub(super) fn swap(self) -> Self {
        match self {
            Notice::DifferentLanguages(languages) => Notice::DifferentLanguages(languages.swap()),
            other => other,
        }
    }
}
