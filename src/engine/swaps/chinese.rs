//! Chinese words that stand for each other in sentences that match.
//!
//! Nothing parts Chinese words, so that a word is a turn of characters (`engine::language::vocabulary`). Each character says
//! something: words that share one are often of one meaning, as `购入` and `买入` are.

use super::Finder;
use super::likely::{Beside, place, shared};
use super::meetings::Meeting;
use crate::engine::language::vocabulary::{self, Vocabulary};
use crate::engine::pair::{Pair, Side};
use crate::engine::span::TokenSpan;
use std::ops::Range;

/// Words are swapped from this sum of evidence on.
const LEAST: f64 = -1.4;
/// Characters that no list knows are one word up to so many.
const UNKNOWN_MAX: usize = 4;

/// A word that the other sentence has not.
struct Word {
    tokens: TokenSpan,
    characters: Vec<char>,
    /// The nearest anchors before and after.
    beside: [Beside; 2],
    /// How far into its sentences, 0 to 1.
    depth: f64,
}

impl Finder<'_> {
    /// Words of a match that may stand for each other, the likeliest first; some may share characters.
    ///
    /// The product of the open words of both sides.
    pub(super) fn chinese(&self, meeting: &Meeting) -> Vec<Pair<TokenSpan>> {
        let languages = self.notes.map(|notes| notes.language);
        let vocabulary =
            vocabulary::of(languages.left).filter(|_| languages.left == languages.right && meeting.is_match);
        let Some(vocabulary) = vocabulary else {
            return Vec::new();
        };
        let words = Pair::from_fn(|side: Side| self.open_words(vocabulary, meeting, side));
        let rivals = libm::log((words.left.len() * words.right.len()).max(1) as f64);
        let mut likely: Vec<(f64, Pair<TokenSpan>)> = Vec::new();
        for left in &words.left {
            for right in &words.right {
                let worth = worth(Pair::new(left, right), rivals);
                likely.extend((worth >= LEAST).then(|| (worth, Pair::new(left.tokens, right.tokens))));
            }
        }
        likely.sort_by(|(one, at), (other, than)| {
            other.total_cmp(one).then((at.left, at.right).cmp(&(than.left, than.right)))
        });
        likely.into_iter().map(|(_, at)| at).collect()
    }

    /// The words of one side that say something and that the other side has not.
    fn open_words(&self, vocabulary: &Vocabulary, meeting: &Meeting, side: Side) -> Vec<Word> {
        let tokens = &meeting.tokens[side];
        let mut anchors: Vec<(u32, usize)> =
            meeting.anchors.iter().enumerate().map(|(number, at)| (at[side], number)).collect();
        anchors.sort_unstable();
        let others = self.characters(side.other(), &meeting.tokens[side.other()]);
        let is_new = |word: &[char]| !others.windows(word.len()).any(|other| other == word);
        let unbroken = |one: &u32, other: &u32| other - one == 1 && self.notes[side].gap_after(*one).is_empty();
        let runs = tokens.chunk_by(unbroken);
        let words = runs.flat_map(|run| self.parts(vocabulary, side, run).into_iter().map(|part| &run[part]));
        let words = words.filter(|word| {
            word.iter().all(|at| self.tells(side, *at)) && word.iter().any(|at| self.is_open(side, *at))
        });
        let word = |word: &[u32]| {
            let ends = [word[0], word[word.len() - 1]];
            let places = ends.map(|at| place(&anchors, tokens, at));
            Word {
                tokens: TokenSpan::of(ends[0], ends[1] + 1),
                characters: self.characters(side, word),
                beside: [places[0].beside[0], places[1].beside[1]],
                depth: places[0].depth,
            }
        };
        words.map(word).filter(|word| is_new(&word.characters)).collect()
    }

    /// The words of an unbroken run; open characters that stand together and that no list knows are one.
    fn parts(&self, vocabulary: &Vocabulary, side: Side, run: &[u32]) -> Vec<Range<usize>> {
        let characters: Vec<&str> = run.iter().map(|at| &*self.notes[side].at(*at).folded).collect();
        let is_unknown = |part: &Range<usize>| {
            part.len() == 1 && self.tells(side, run[part.start]) && self.is_open(side, run[part.start])
        };
        let mut parts: Vec<(Range<usize>, bool)> = Vec::new();
        for part in vocabulary.parts(&characters) {
            let unknown = is_unknown(&part);
            match parts.last_mut() {
                Some((last, true)) if unknown && last.len() < UNKNOWN_MAX => last.end = part.end,
                _ => parts.push((part, unknown)),
            }
        }
        parts.into_iter().map(|(part, _)| part).collect()
    }

    fn characters(&self, side: Side, tokens: &[u32]) -> Vec<char> {
        tokens.iter().flat_map(|at| self.notes[side].at(*at).folded.chars()).collect()
    }
}

/// The sum of what speaks for and against two words standing for each other, in logits.
///
/// The weights were fitted on the Chinese pairs of `tests/fixtures/findings`.
fn worth(words: Pair<&Word>, rivals: f64) -> f64 {
    let Pair { left, right } = words.map(|word| &word.characters);
    let if_so = |test: bool, weight: f64| if test { weight } else { 0.0 };
    let n_shared = left.iter().filter(|character| right.contains(character)).count().min(2) as f64;
    let [before, after] = [0, 1].map(|end| shared(words.left.beside[end], words.right.beside[end]));
    let longer = left.len().max(right.len()) as f64;
    -4.1 + 1.0 * n_shared
        + 0.6 * n_shared / longer
        + if_so(n_shared > 0.0, 0.8)
        + if_so(left.last() == right.last(), 1.0)
        + if_so(left.first() == right.first(), -0.7)
        + if_so(left.len() >= 2 && right.len() >= 2, 0.8)
        + 2.15 * before
        + 1.6 * after
        - 1.3 * (words.left.depth - words.right.depth).abs()
        - 0.13 * rivals
}
