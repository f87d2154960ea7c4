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

/// The longest unbroken run of equal or nearly equal wording; the first of several in left order.
pub fn longest(phrases: &[Phrase]) -> Option<Longest> {
    let mut runs: Vec<Longest> = Vec::new();
    let mut place: Vec<Option<usize>> = Vec::new();
    // As runs are counted when they are shown: “4.5 percent” and “four and a half percent” are two words.
    let words = |phrase: &Phrase| phrase.words.left.min(phrase.words.right);
    for phrase in phrases.iter().filter(|phrase| phrase.tier <= Tier::Inflected) {
        let run = phrase.run as usize;
        if place.len() <= run {
            place.resize(run + 1, None);
        }
        match place[run] {
            Some(at) => {
                let known = &mut runs[at];
                let joined = known.spans.zip(phrase.spans).map(|(one, other)| one.join(other));
                *known = Longest { spans: joined, words: known.words + words(phrase) };
            }
            None => {
                place[run] = Some(runs.len());
                runs.push(Longest { spans: phrase.spans, words: words(phrase) });
            }
        }
    }
    let longest = runs.iter().map(|run| run.words).max()?;
    runs.into_iter().find(|run| run.words == longest)
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

    #[test]
    fn the_longest_run_is_as_long_as_its_shorter_side() {
        let figure = Phrase { words: Pair::new(5, 2), ..phrase(Tier::Normalised, Rules::default(), 0, 0, Some(0)) };
        let three = phrase(Tier::Exact, Rules::default(), 3, 1, None);
        let words = |phrases: &[Phrase]| longest(phrases).map(|longest| longest.words);
        assert_eq!(words(&[figure.clone(), three]), Some(3));
        assert_eq!(words(&[figure]), Some(2));
        assert_eq!(words(&[]), None);
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
