//! What makes linked words count as the same.

use super::slice;
use crate::engine::comparison::{Rule, Rules, Tier};
use crate::engine::fold::fold_word;
use crate::engine::pair::Pair;
use crate::engine::reading::{Reading, Token};

/// The rules that make two linked words a phrase of this tier.
pub(super) fn of(readings: Pair<&Reading<'_>>, tokens: Pair<&Token>, tier: Tier) -> Rules {
    match tier {
        Tier::Exact => Rules::default(),
        Tier::Inflected => Rules::of(Rule::Stem),
        Tier::Reworded => Rules::of(Rule::Place),
        Tier::Normalised => normalised(readings, tokens),
    }
}

fn normalised(readings: Pair<&Reading<'_>>, tokens: Pair<&Token>) -> Rules {
    let words = Pair::new(slice(readings.left, tokens.left.span), slice(readings.right, tokens.right.span));
    let lower = words.map(str::to_lowercase);
    if lower.left == lower.right {
        return Rules::of(Rule::Case);
    }
    if tokens.left.figure || tokens.right.figure {
        return Rules::of(Rule::Figure);
    }
    let folded = readings.zip(words).map(|(reading, word)| fold_word(word, reading.outline.language).into_owned());
    let rest = if folded.left == folded.right {
        Rule::Characters
    } else if tokens.left.words != tokens.right.words {
        Rule::Joined
    } else {
        Rule::Spelling
    };
    let capital = words.map(|word| word.starts_with(char::is_uppercase));
    let case = if capital.left == capital.right { Rules::default() } else { Rules::of(Rule::Case) };
    Rules::of(rest).with(case)
}
