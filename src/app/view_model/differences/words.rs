//! The words that set one text apart, and how often each text uses them.

use super::source::Source;
use crate::engine::{DistinctiveWord, Pair, Side};

/// A word that one text uses far more than the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// The word, in its commonest form.
    pub word: String,
    /// How often each text uses it.
    pub uses: Pair<u32>,
    /// How often for the length of the text, in hundredths of the most that any of these words is used.
    pub bars: Pair<u32>,
    /// Whose word it is.
    pub side: Side,
}

/// The words of A, then those of B, the most telling first.
pub(super) fn list(source: Source<'_>) -> Vec<Word> {
    let comparison = source.comparison();
    let share = |word: &DistinctiveWord, side: Side| {
        u64::from(word.uses[side]) * 1_000_000 / u64::from(comparison.outlines[side].words.max(1))
    };
    let all =
        Side::BOTH.into_iter().flat_map(|side| comparison.distinctive_words[side].iter().map(move |word| (side, word)));
    let most = all.clone().flat_map(|(_, word)| Side::BOTH.map(|side| share(word, side))).max().unwrap_or(1).max(1);
    let bar = |word: &DistinctiveWord, side: Side| u32::try_from(share(word, side) * 100 / most).unwrap_or(100);
    let word = |(side, word): (Side, &DistinctiveWord)| Word {
        word: word.word.clone(),
        uses: word.uses,
        bars: Pair::from_fn(|side| bar(word, side)),
        side,
    };
    all.map(word).collect()
}
