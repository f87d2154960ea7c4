//! Phrases -> passages that continue over a few differing words.

use super::comparison::{Comparison, Phrase, Tier};
use super::config::Config;
use super::measure;
use super::pair::{Pair, Side};
use super::span::{ByteSpan, Span};

/// Shared wording that a reader sees as one stretch, with the gaps in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// From its first to its last shared word.
    pub spans: Pair<ByteSpan>,
    /// How many words the two sides share in it.
    pub shared_words: u32,
    /// The differing words it continues over, in order; one side of a gap may be empty.
    pub gaps: Vec<Pair<ByteSpan>>,
    /// How many words of each text come before it.
    words_before: Pair<u32>,
    /// How many come before its end.
    words_until: Pair<u32>,
}

/// Joins shown phrases that follow each other on both sides into passages, sorted by their left span.
///
/// A passage continues while neither side puts in more than `gap_words_max` words and shared wording stays at least
/// `gap_shared_percent_min` of its longer side. Other words in the same place are a gap. Linear in phrases, so a view can
/// ask anew with each change of a setting.
pub fn passages(comparison: &Comparison, config: &Config) -> Vec<Passage> {
    let shown = measure::shown(&comparison.phrases, config);
    let wording = comparison.phrases.iter().zip(shown).filter(|(phrase, shown)| *shown && is_wording(phrase));
    let mut found: Vec<Passage> = Vec::new();
    for (phrase, _) in wording {
        if !found.last_mut().is_some_and(|last| last.take_up(phrase, config)) {
            found.push(Passage {
                spans: phrase.spans,
                shared_words: phrase.words.left.min(phrase.words.right),
                gaps: Vec::new(),
                words_before: phrase.words_before,
                words_until: until(phrase),
            });
        }
    }
    found
}

fn is_wording(phrase: &Phrase) -> bool {
    phrase.tier != Tier::Reworded && phrase.words.left > 0
}

/// How many words of each text come before the end of a phrase.
fn until(phrase: &Phrase) -> Pair<u32> {
    phrase.words_before.zip(phrase.words).map(|(before, words)| before + words)
}

impl Passage {
    /// Continues with a phrase when the settings let it; says whether it did.
    fn take_up(&mut self, next: &Phrase, config: &Config) -> bool {
        if Side::BOTH.into_iter().any(|side| next.spans[side].start() < self.spans[side].end()) {
            return false;
        }
        let n_gap = Pair::from_fn(|side: Side| next.words_before[side].saturating_sub(self.words_until[side]));
        let words = Pair::from_fn(|side: Side| until(next)[side].saturating_sub(self.words_before[side]));
        let shared = self.shared_words + next.words.left.min(next.words.right);
        let longer = words.left.max(words.right);
        let enough = u64::from(shared) * 100 >= u64::from(longer) * u64::from(config.gap_shared_percent_min);
        if n_gap.left.max(n_gap.right) > config.gap_words_max || !enough {
            return false;
        }
        if n_gap.left.max(n_gap.right) > 0 {
            self.gaps.push(Pair::from_fn(|side: Side| Span::new(self.spans[side].end(), next.spans[side].start())));
        }
        self.spans = self.spans.zip(next.spans).map(|(one, other)| one.join(other));
        (self.words_until, self.shared_words) = (until(next), shared);
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::{Article, compare};

    /// The passages with their gaps in brackets, left side.
    fn drawn(left: &str, right: &str, config: &Config) -> Vec<String> {
        let articles = Pair::new(Article::new("a", left), Article::new("b", right));
        let comparison = compare(articles.as_ref(), config);
        let draw = |passage: &Passage| {
            let gaps: Vec<&str> = passage.gaps.iter().map(|gap| articles.left.slice(gap.left).trim()).collect();
            format!("{} [{}]", articles.left.slice(passage.spans.left), gaps.join("|"))
        };
        passages(&comparison, config).iter().map(draw).collect()
    }

    const LEFT: &str = "The mayor opened the new stone bridge over the river Marrow on Monday.";
    const RIGHT: &str = "The mayor opened the old bridge over the wide river Marrow on Monday.";

    #[test]
    fn a_passage_continues_over_a_few_words() {
        assert_eq!(drawn(LEFT, RIGHT, &Config::default()), [format!("{LEFT} [new stone|]")]);
    }

    #[test]
    fn settings_bound_the_gaps() {
        let none = Config { gap_words_max: 0, ..Config::default() };
        assert_eq!(drawn(LEFT, RIGHT, &none).len(), 3);
        let all = Config { gap_shared_percent_min: 100, ..Config::default() };
        assert_eq!(drawn(LEFT, RIGHT, &all), drawn(LEFT, RIGHT, &none));
    }
}
