//! Wording that both texts hold, and why it counts as held.

use super::Move;
use crate::engine::pair::Pair;
use crate::engine::span::ByteSpan;
use serde::{Deserialize, Serialize};

/// Wording that both texts hold, whole words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phrase {
    /// Where it stands.
    pub spans: Pair<ByteSpan>,
    /// How alike the wording is; the same for every word of the phrase.
    pub tier: Tier,
    /// What makes its words count as equal although their characters differ; empty for exact wording.
    pub rules: Rules,
    /// How unlikely it is that both hold it by accident, in hundredths of a nat.
    pub rarity: u32,
    /// How many words it has on each side.
    pub words: Pair<u32>,
    /// How many words of each text come before it.
    pub words_before: Pair<u32>,
    /// Neighbouring phrases of one number continue each other, with no differing word between them.
    pub run: u32,
    /// The sentence pair it stands in, an index into `sentence_pairs`; `None` when it stands by itself.
    pub pair: Option<u32>,
    /// How far it stands from its place in the common order, when it does.
    pub moved: Option<Move>,
    /// Further places that hold the same wording.
    pub also: Pair<Vec<ByteSpan>>,
}

/// How alike wording is, strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Tier {
    /// The same characters.
    Exact,
    /// Equal after folding case, punctuation, Unicode form, spelling and number form.
    Normalised,
    /// Equal stems.
    Inflected,
    /// Different words that stand for each other in a matched sentence.
    Reworded,
}

impl Tier {
    /// All tiers, strongest first.
    pub const ALL: [Tier; 4] = [Tier::Exact, Tier::Normalised, Tier::Inflected, Tier::Reworded];
}

/// What makes two words count as the same although their characters differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Rule {
    /// Capitals against small letters.
    Case,
    /// Quotation marks, accents in several characters, invisible characters, letters written in two ways.
    Characters,
    /// British against American spelling.
    Spelling,
    /// A figure in words or in another form.
    Figure,
    /// A contraction, an affix written apart, a word that the end of a line broke.
    Joined,
    /// The same word with another ending.
    Stem,
    /// Another word in the same place.
    Place,
}

impl Rule {
    /// All rules, in the order of the tiers they lead to.
    pub const ALL: [Rule; 7] =
        [Rule::Case, Rule::Characters, Rule::Spelling, Rule::Figure, Rule::Joined, Rule::Stem, Rule::Place];

    /// How a sentence names what differs.
    fn in_words(self) -> &'static str {
        match self {
            Rule::Case => "capital letters",
            Rule::Characters => "the way characters are written",
            Rule::Spelling => "British or American spelling",
            Rule::Figure => "the way figures are written",
            Rule::Joined => "words written together or apart",
            Rule::Stem => "the endings of words",
            Rule::Place => "the words themselves",
        }
    }
}

/// A set of rules.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Rules(u8);

impl Rules {
    /// The set of one rule.
    pub fn of(rule: Rule) -> Self {
        Self(1 << rule as u8)
    }

    /// The rules of both sets.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether the set holds a rule.
    pub fn has(self, rule: Rule) -> bool {
        self.0 & Self::of(rule).0 != 0
    }

    /// The rules of the set, in their order.
    pub fn iter(self) -> impl Iterator<Item = Rule> {
        Rule::ALL.into_iter().filter(move |rule| self.has(*rule))
    }
}

/// From this rarity on, in hundredths of a nat, wording of its own suggests a common source.
const RARE: u32 = 1_500;
/// Wording outside matched sentences has at least this rarity.
const UNCOMMON: u32 = 700;

impl Phrase {
    /// Why it is marked, in one sentence for the reader.
    pub fn explain(&self) -> String {
        let what = match self.tier {
            Tier::Exact if self.words.left == 0 => "The same mark at the same place".to_owned(),
            Tier::Exact if self.words.left == 1 => "The same word, character by character".to_owned(),
            Tier::Exact => format!("The same {} words, character by character", self.words.left),
            Tier::Reworded => "Other words in the same place".to_owned(),
            Tier::Normalised | Tier::Inflected => format!("The same words but for {}", self.differences()),
        };
        let why = match (self.pair, self.rarity) {
            (_, RARE..) => "rare enough to suggest a common source",
            (Some(_), UNCOMMON..) => "uncommon, and in sentences that match",
            (Some(_), _) => "marked because the sentences match",
            (None, _) => "too uncommon to be shared by chance",
        };
        format!("{what}; {why}.")
    }

    /// What differs, as a list in a sentence.
    fn differences(&self) -> String {
        let names: Vec<&str> = self.rules.iter().map(Rule::in_words).collect();
        match names.as_slice() {
            [] => "trifles".to_owned(),
            [one] => (*one).to_owned(),
            [first @ .., last] => format!("{} and {last}", first.join(", ")),
        }
    }

    pub(super) fn swap(self) -> Self {
        Self {
            spans: self.spans.swap(),
            words: self.words.swap(),
            words_before: self.words_before.swap(),
            also: self.also.swap(),
            moved: self.moved.map(Move::swap),
            ..self
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn phrase(tier: Tier, rules: &[Rule], rarity: u32) -> Phrase {
        Phrase {
            spans: Pair::default(),
            tier,
            rules: rules.iter().fold(Rules::default(), |all, rule| all.with(Rules::of(*rule))),
            rarity,
            words: Pair::new(4, 4),
            words_before: Pair::default(),
            run: 0,
            pair: Some(0),
            moved: None,
            also: Pair::default(),
        }
    }

    #[test]
    fn each_phrase_says_why_in_one_sentence() {
        let cases = [
            (
                phrase(Tier::Exact, &[], 2_000),
                "The same 4 words, character by character; rare enough to suggest a common source.",
            ),
            (
                phrase(Tier::Normalised, &[Rule::Case, Rule::Figure], 0),
                "The same words but for capital letters and the way figures are written; marked because the sentences match.",
            ),
            (
                phrase(Tier::Reworded, &[Rule::Place], 800),
                "Other words in the same place; uncommon, and in sentences that match.",
            ),
        ];
        for (phrase, wanted) in cases {
            assert_eq!(phrase.explain(), wanted);
        }
    }

    #[test]
    fn a_set_gives_back_its_rules() {
        let both = Rules::of(Rule::Case).with(Rules::of(Rule::Stem));
        assert_eq!(both.iter().collect::<Vec<_>>(), [Rule::Case, Rule::Stem]);
        assert!(both.has(Rule::Case) && !both.has(Rule::Figure) && Rules::default().iter().next().is_none());
    }
}
