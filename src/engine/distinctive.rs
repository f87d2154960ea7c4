//! The words that set one text apart from the other.
//!
//! Weighted log-odds with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008): how much likelier a text is
//! to use a word, in standard errors, where the prior is what both texts together and the language at large use. A word
//! that any two texts use unevenly by accident stays below the threshold.

use super::comparison::DistinctiveWord;
use super::fold::fold_word;
use super::language::{Language, common_words};
use super::pair::{Pair, Side};
use super::reading::{Reading, Token};
use super::wordbook::Notes;
use rustc_hash::FxHashMap;

/// At most so many words are listed a side.
const WORDS_MAX: usize = 25;
/// A word that a text uses less often says nothing about it.
const USES_MIN: u32 = 3;
/// The least score, in thousandths of a standard error.
const SCORE_MIN: u32 = 1_250;
/// The weight of the prior: one word of it stands for so many words of both texts and of the language.
const PRIOR_SHARE: f64 = 0.25;

/// The distinctive words of both sides, the most telling first. Linear in tokens and log-linear in distinct words.
pub fn find(notes: Pair<&Notes<'_>>) -> Pair<Vec<DistinctiveWord>> {
    let readings = notes.map(|notes| notes.reading);
    let uses = count(readings);
    let totals = Pair::from_fn(|side| f64::from(readings[side].n_tokens()));
    Pair::from_fn(|side| {
        let mut scored: Vec<(u32, u32)> = Vec::new();
        let mut seen = vec![false; uses.len()];
        for (at, token) in (0u32..).zip(&readings[side].tokens) {
            let stem = token.stem as usize;
            if std::mem::replace(&mut seen[stem], true) || uses[stem][side] < USES_MIN || !tells(notes[side], at, token)
            {
                continue;
            }
            let score = score(side, uses[stem], totals, per_million(notes[side], at));
            if score >= SCORE_MIN {
                scored.push((score, token.stem));
            }
        }
        best(readings, &uses, side, scored)
    })
}

fn count(readings: Pair<&Reading<'_>>) -> Vec<Pair<u32>> {
    let stems = readings.left.stems.iter().chain(&readings.right.stems);
    let n_stems = stems.max().map_or(0, |stem| *stem as usize + 1);
    let mut uses = vec![Pair::new(0, 0); n_stems];
    for side in Side::BOTH {
        readings[side].stems.iter().for_each(|stem| uses[*stem as usize][side] += 1);
    }
    uses
}

/// Whether a word can set a text apart: no figure, no function word, and more than one letter or sign.
fn tells(notes: &Notes<'_>, at: u32, token: &Token) -> bool {
    let word = notes.at(at);
    let letters = word.folded.chars().take(2).filter(|letter| letter.is_alphabetic()).count();
    !token.figure && token.words == 1 && !word.is_function && !word.is_digits && letters == 2
}

fn per_million(notes: &Notes<'_>, at: u32) -> f64 {
    f64::from(common_words::frequency_per_million(notes.language, &notes.at(at).folded).unwrap_or(0))
}

/// The log-odds of a word for one side, in thousandths of their standard error; 0 when they favour the other side.
fn score(side: Side, uses: Pair<u32>, totals: Pair<f64>, per_million: f64) -> u32 {
    let both = totals[side] + totals[side.other()];
    let prior = PRIOR_SHARE * (f64::from(uses.left + uses.right) + both * per_million / 1e6);
    let rest = PRIOR_SHARE * 2.0 * both;
    let odds = |side: Side| {
        let own = f64::from(uses[side]) + prior;
        libm::log(own / (totals[side] + rest - own).max(1.0))
    };
    let error = |side: Side| 1.0 / (f64::from(uses[side]) + prior);
    let score = (odds(side) - odds(side.other())) / libm::sqrt(error(side) + error(side.other()));
    (score * 1000.0).max(0.0) as u32
}

fn best(
    readings: Pair<&Reading<'_>>,
    uses: &[Pair<u32>],
    side: Side,
    mut scored: Vec<(u32, u32)>,
) -> Vec<DistinctiveWord> {
    let by_score = |one: &(u32, u32), other: &(u32, u32)| other.0.cmp(&one.0).then(one.1.cmp(&other.1));
    scored.sort_by(by_score);
    // Equal scores at the edge of the list are all listed or all left out, so that no order of stems can show.
    let cut = scored.get(WORDS_MAX).map_or(0, |first_out| first_out.0 + 1);
    scored.retain(|(score, _)| *score >= cut);
    let mut forms = forms(readings[side], &scored);
    let mut words: Vec<DistinctiveWord> = scored
        .into_iter()
        .map(|(score_milli, stem)| {
            let word = commonest(readings[side], forms.remove(&stem).unwrap_or_default());
            DistinctiveWord { word, uses: uses[stem as usize], score_milli }
        })
        .collect();
    words.sort_by(|one, other| other.score_milli.cmp(&one.score_milli).then_with(|| one.word.cmp(&other.word)));
    words
}

/// How often each form of the listed stems is used on a side. One pass over its tokens.
fn forms<'r>(reading: &Reading<'r>, listed: &[(u32, u32)]) -> FxHashMap<u32, FxHashMap<&'r str, u32>> {
    let mut is_listed = vec![false; listed.iter().map(|(_, stem)| *stem as usize + 1).max().unwrap_or(0)];
    listed.iter().for_each(|(_, stem)| is_listed[*stem as usize] = true);
    let mut forms: FxHashMap<u32, FxHashMap<&str, u32>> = FxHashMap::default();
    for (token, stem) in reading.tokens.iter().zip(&reading.stems) {
        if is_listed.get(*stem as usize).is_some_and(|listed| *listed) {
            *forms.entry(*stem).or_default().entry(&reading.text[token.span.range()]).or_default() += 1;
        }
    }
    forms
}

/// The commonest of the forms of a stem; in small letters, unless it is a name, which has a capital wherever it stands.
fn commonest(reading: &Reading<'_>, forms: FxHashMap<&str, u32>) -> String {
    let is_name = forms.keys().all(|form| form.starts_with(char::is_uppercase));
    let keeps_capitals = is_name || reading.outline.language == Language::German;
    let shown = |form| if keeps_capitals { as_written(form).to_owned() } else { small(form, reading.outline.language) };
    let mut forms: Vec<(String, u32)> = forms.into_iter().map(|(form, uses)| (shown(form), uses)).collect();
    forms.sort();
    forms
        .into_iter()
        .max_by(|one, other| one.1.cmp(&other.1).then_with(|| other.0.cmp(&one.0)))
        .map_or(String::new(), |form| form.0)
}

/// A word as it stands in a text, without a possessive ending.
pub(super) fn as_written(form: &str) -> &str {
    form.trim_end_matches("'s").trim_end_matches("’s")
}

fn small(form: &str, language: Language) -> String {
    as_written(&fold_word(form, language)).to_owned()
}

#[cfg(test)]
mod tests {
    use crate::engine::{Article, Config, Pair, compare};

    #[test]
    fn words_of_one_text_only() {
        let left = "The harbour opened. The harbour closed. A harbour is a harbour, and the storm passed the harbour.";
        let right = "The storm passed. The storm came back. A storm is a storm, and the harbour slept.";
        let articles = Pair::new(Article::new("", left.repeat(3)), Article::new("", right.repeat(3)));
        let found = compare(articles.as_ref(), &Config::default()).distinctive_words;
        let words = found.map(|words| words.into_iter().map(|word| word.word).collect::<Vec<_>>());
        assert_eq!(words.left.first().map(String::as_str), Some("harbour"));
        assert_eq!(words.right.first().map(String::as_str), Some("storm"));
    }

    #[test]
    fn names_keep_their_capitals() {
        let left = Article::new(
            "",
            "Now Tarnhead’s harbour slept. Now NTO ships left Tarnhead. In Tarnhead the NTO met. The NTO won.",
        );
        let right = Article::new(
            "",
            "The storm passed. The storm came back. A storm is a storm. It slept on and on, and so it ended.",
        );
        let found = compare(Pair::new(&left, &right), &Config::default()).distinctive_words;
        let words = found.map(|words| words.into_iter().map(|word| word.word).collect::<Vec<_>>());
        assert_eq!(words, Pair::new(vec!["NTO".to_owned(), "Tarnhead".to_owned()], vec!["storm".to_owned()]));
    }

    #[test]
    fn equal_texts_have_none() {
        let article = Article::new("", "The harbour opened and the harbour closed. ".repeat(9));
        let found = compare(Pair::new(&article, &article), &Config::default()).distinctive_words;
        assert_eq!(found.map(|words| words.len()), Pair::new(0, 0));
    }
}
