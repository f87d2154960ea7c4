//! Phrases -> how much of each side is shared, and what chance alone would give.

use super::comparison::{Comparison, Coverage, Longest, Phrase, Rule, Tier};
use super::config::Config;
use super::pair::Pair;

/// Words of each side by the strongest tier that covers them.
///
/// Phrases are disjoint, so each word counts once; only those that the settings show count.
pub fn coverage(phrases: &[Phrase], words: Pair<u32>, config: &Config) -> Pair<Coverage> {
    let shown = shown(phrases, config);
    Pair::from_fn(|side| {
        let mut coverage = Coverage { words: words[side], ..Coverage::default() };
        for (phrase, _) in phrases.iter().zip(&shown).filter(|(_, shown)| **shown) {
            *coverage.tier_mut(phrase.tier) += phrase.words[side];
        }
        coverage
    })
}

/// The same comparison where capitals or punctuation have to agree, or no longer. What was found stays; what of it counts
/// is told anew, so that no search is needed. Linear in phrases.
#[must_use]
pub fn under(comparison: &Comparison, match_case: bool, match_punctuation: bool) -> Comparison {
    let mut told = comparison.clone();
    (told.config.match_case, told.config.match_punctuation) = (match_case, match_punctuation);
    told.coverage = coverage(&told.phrases, told.outlines.as_ref().map(|outline| outline.words), &told.config);
    told
}

/// Which phrases the settings show: of tiers that are on, of equal case where case matters, and outside sentence pairs
/// in runs of enough words. A view can ask anew with each change of a setting; no search is needed. Linear in phrases.
pub fn shown(phrases: &[Phrase], config: &Config) -> Vec<bool> {
    let fits = |phrase: &&Phrase| config.tiers.has(phrase.tier) && !(config.match_case && phrase.rules.has(Rule::Case));
    let n_runs = phrases.iter().map(|phrase| phrase.run as usize + 1).max().unwrap_or(0);
    let mut run_words = vec![0; n_runs];
    for phrase in phrases.iter().filter(fits) {
        run_words[phrase.run as usize] += phrase.words.left.min(phrase.words.right);
    }
    let words = |phrase: &Phrase| {
        if config.match_punctuation {
            phrase.words.left.min(phrase.words.right)
        } else {
            run_words[phrase.run as usize]
        }
    };
    phrases
        .iter()
        .map(|phrase| fits(&phrase) && (phrase.pair.is_some() || words(phrase) >= config.phrase_words_min))
        .collect()
}

/// The longest unbroken run of equal or nearly equal wording, over the ends of sentences and paragraphs; the first of
/// several in left order. Linear in phrases.
pub fn longest<'a>(phrases: impl IntoIterator<Item = &'a Phrase>) -> Option<Longest> {
    let mut longest: Option<Longest> = None;
    let mut run: Option<(Longest, Pair<u32>)> = None;
    for phrase in phrases.into_iter().filter(|phrase| phrase.tier <= Tier::Inflected && phrase.words != Pair::new(0, 0))
    {
        // As runs are counted when they are shown: “4.5 percent” and “four and a half percent” are two words.
        let words = phrase.words.left.min(phrase.words.right);
        let own = match run {
            Some((known, end)) if end == phrase.words_before => {
                let spans = known.spans.zip(phrase.spans).map(|(one, other)| one.join(other));
                Longest { spans, words: known.words + words }
            }
            _ => Longest { spans: phrase.spans, words },
        };
        run = Some((own, phrase.words_before.zip(phrase.words).map(|(before, words)| before + words)));
        if longest.is_none_or(|longest| own.words > longest.words) {
            longest = Some(own);
        }
    }
    longest
}

/// The share of places, in millionths, at which two unrelated texts of one language continue to agree by one more word
/// once they agree.
const CONTINUES_PPM: u64 = 120_000;
/// The share of pairs of words, in thousand-millionths, at which two unrelated texts share a telling phrase of two words
/// outside matched sentences. None was met in 24 million pairs, so this is an upper bound.
const MEETS_PPB: u64 = 40;
/// Words that unrelated texts share in sentences matched by accident, in thousand-millionths of their pairs of words:
/// names of days, offices and places. As many as 142 pairs of unrelated news have (they had 5,000, nearly all of it in two
/// pairs, before strangers were told by the names they do not share); a test holds the model to them.
const MATCHED_PPB: u64 = 300;

/// Words that unrelated texts of these lengths would share: in phrases of at least `words_min` words, and in sentences
/// matched by accident, on each side.
///
/// A geometric model for the phrases: their expected number grows with the product of the lengths and falls by a constant
/// factor with each further word; each brings `words_min` words and a little more. Sentences matched by accident grow
/// with the product, too. Never more than a side has.
pub fn chance_words(words: Pair<u32>, words_min: u32) -> Pair<u32> {
    let pairs = u64::from(words.left) * u64::from(words.right);
    let mut phrases_ppb = pairs.saturating_mul(MEETS_PPB);
    for _ in 2..words_min.max(2) {
        phrases_ppb = phrases_ppb / 1_000_000 * CONTINUES_PPM;
    }
    let in_phrases = phrases_ppb.saturating_mul(u64::from(words_min.max(2)));
    let expected = in_phrases.saturating_add(pairs.saturating_mul(MATCHED_PPB)) / 1_000_000_000;
    words.map(|side| u32::try_from(expected).unwrap_or(u32::MAX).min(side))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::comparison::Rules;
    use crate::engine::config::Tiers;

    fn phrase(tier: Tier, rules: Rules, words: u32, run: u32, pair: Option<u32>) -> Phrase {
        let (spans, words) = (Pair::default(), Pair::new(words, words));
        Phrase {
            spans,
            tier,
            rules,
            rarity: 0,
            words,
            words_before: Pair::default(),
            run,
            pair,
            moved: None,
            also: Pair::default(),
        }
    }

    /// A phrase of so many words behind so many.
    fn behind(before: (u32, u32), words: (u32, u32), tier: Tier) -> Phrase {
        let pair = |(left, right)| Pair::new(left, right);
        Phrase { words_before: pair(before), words: pair(words), ..phrase(tier, Rules::default(), 0, 0, Some(0)) }
    }

    fn longest_words(phrases: &[Phrase]) -> Option<u32> {
        longest(phrases).map(|longest| longest.words)
    }

    #[test]
    fn the_longest_run_is_as_long_as_its_shorter_side() {
        let figure = behind((0, 0), (5, 2), Tier::Normalised);
        assert_eq!(longest_words(&[figure.clone(), behind((9, 9), (3, 3), Tier::Exact)]), Some(3));
        assert_eq!(longest_words(&[figure]), Some(2));
        assert_eq!(longest_words(&[]), None);
    }

    #[test]
    fn the_longest_run_goes_on_where_both_sides_do() {
        let first = behind((0, 4), (3, 3), Tier::Exact);
        let both = behind((3, 7), (2, 2), Tier::Inflected);
        assert_eq!(longest_words(&[first.clone(), both.clone()]), Some(5));
        assert_eq!(longest_words(&[first.clone(), behind((3, 8), (2, 2), Tier::Exact)]), Some(3));
        let reworded = behind((3, 7), (1, 1), Tier::Reworded);
        assert_eq!(longest_words(&[first, reworded, behind((4, 8), (2, 2), Tier::Exact)]), Some(3));
    }

    #[test]
    fn settings_hide_phrases_without_a_new_search() {
        let phrases = [
            phrase(Tier::Exact, Rules::default(), 3, 0, None),
            phrase(Tier::Normalised, Rules::of(Rule::Case), 2, 0, None),
            phrase(Tier::Inflected, Rules::of(Rule::Stem), 1, 1, Some(0)),
        ];
        let shown = |config: Config| shown(&phrases, &config);
        assert_eq!(shown(Config::default()), [true, true, true]);
        assert_eq!(shown(Config { match_case: true, ..Config::default() }), [false, false, true]);
        assert_eq!(shown(Config { match_punctuation: true, ..Config::default() }), [false, false, true]);
        assert_eq!(shown(Config { phrase_words_min: 6, ..Config::default() }), [false, false, true]);
        let tiers = Tiers { inflected: false, ..Tiers::default() };
        assert_eq!(shown(Config { tiers, ..Config::default() }), [true, true, false]);
    }
}
