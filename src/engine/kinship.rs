//! Whether two texts are about the same matter at all, before any sentence is tied to another.
//!
//! Any two texts hold a few sentences that look alike. What sets two accounts of one event apart from two accounts of
//! two events is that the same rare words run through them.

use super::language::Language;
use super::pair::{Pair, Side};
use super::reading::{Reading, Token};
use super::weigh::Weights;

/// How much two texts have in common, 0 to 1: the mean of the shares of their uncommon words and of the pieces of these,
/// more or less by how many of their names they share.
///
/// Words alone fail languages that bend and join them: there the same rare stems stand in ever new forms, which only
/// their pieces show. Neither tells two verdicts or two storms apart, which names do. Log-linear in tokens. How
/// well it tells texts about different matters apart is said in `docs/quality.md`.
pub fn kinship(readings: Pair<&Reading<'_>>, weights: &Weights) -> f64 {
    let words = shared_words(readings, weights);
    let n_tokens = readings.map(|reading| f64::from(reading.n_tokens()));
    let say = PIECES_SAY * (PIECES_TOKENS / libm::sqrt(n_tokens.left * n_tokens.right).max(1.0)).min(1.0);
    let matter = words + say * (shared_pieces(readings, weights) - words);
    let named = weights.proper.share;
    let more = named.map_or(0.0, |share| NAMES_SAY * (share - NAMES_ORDINARY));
    (matter + more).clamp(0.0, 1.0)
}

/// How much a share of names above or below the ordinary adds or takes.
const NAMES_SAY: f64 = 0.6;
/// Accounts of one event share more of their names than this, strangers less.
const NAMES_ORDINARY: f64 = 0.25;

/// How much of the whole the pieces make up.
const PIECES_SAY: f64 = 0.6;
/// In texts with more tokens their say fades: the longer texts are, the more pieces they share by accident.
const PIECES_TOKENS: f64 = 400.0;

/// The weighed share of their uncommon vocabulary that two texts have in common (Ochiai 1957), 0 to 1.
fn shared_words(readings: Pair<&Reading<'_>>, weights: &Weights) -> f64 {
    let vocabularies = readings.map(|reading| vocabulary(reading, weights.rarity.len()));
    let weigh = |stems: &mut dyn Iterator<Item = &u32>| -> f64 {
        stems.map(|stem| f64::from(weights.rarity[*stem as usize])).sum()
    };
    let sums = vocabularies.as_ref().map(|stems| weigh(&mut stems.iter()));
    let right = &vocabularies.right;
    let shared = weigh(&mut vocabularies.left.iter().filter(|stem| right.binary_search(stem).is_ok()));
    let scale = libm::sqrt(sums.left * sums.right);
    if scale > 0.0 { shared / scale } else { 0.0 }
}

/// The share of the pieces of uncommon words that two texts have in common, damped by how often each stands there.
fn shared_pieces(readings: Pair<&Reading<'_>>, weights: &Weights) -> f64 {
    let (mut all, mut shared) = (Pair::new(0.0, 0.0), 0.0);
    for uses in pieces(readings, weights) {
        let damped = uses.map(|uses| if uses > 0 { 1.0 + libm::log(f64::from(uses)) } else { 0.0 });
        all = all.zip(damped).map(|(all, own)| all + own);
        shared += damped.left.min(damped.right);
    }
    let scale = libm::sqrt(all.left * all.right);
    if scale > 0.0 { shared / scale } else { 0.0 }
}

/// How many letters a piece has.
const PIECE_LETTERS: usize = 4;

/// How often each piece stands on each side, by piece. Which piece it is does not matter any more.
fn pieces(readings: Pair<&Reading<'_>>, weights: &Weights) -> Vec<Pair<u32>> {
    let spaceless = |language| matches!(language, Language::Chinese | Language::Japanese | Language::Thai);
    let is_spaceless = readings.map(|reading| spaceless(reading.outline.language));
    let mut all: Vec<(u64, Pair<u32>)> = Vec::new();
    for side in Side::BOTH.into_iter().filter(|side| is_spaceless[*side]) {
        neighbours(readings[side], side, weights, &mut all);
    }
    letters(readings, is_spaceless.map(|spaceless| !spaceless), weights, &mut all);
    all.sort_unstable_by_key(|(piece, _)| *piece);
    let sum = |run: &[(u64, Pair<u32>)]| {
        run.iter().fold(Pair::new(0, 0), |sum, (_, uses)| sum.zip(*uses).map(|(sum, uses)| sum + uses))
    };
    all.chunk_by(|(one, _), (other, _)| one == other).map(sum).collect()
}

/// Stretches of four letters of uncommon words of the sides that are `read`, each as often as its word stands there;
/// shorter words are a piece as a whole. Texts have far fewer words than places, so each is cut up once.
fn letters(readings: Pair<&Reading<'_>>, read: Pair<bool>, weights: &Weights, all: &mut Vec<(u64, Pair<u32>)>) {
    // Sixteen bits a letter: letters beyond the basic plane may fall together, which costs nothing here.
    let join =
        |letters: &[char]| letters.iter().fold(0u64, |piece, letter| (piece << 16) ^ u64::from(u32::from(*letter)));
    let mut letters: Vec<char> = Vec::new();
    for (word, uses) in uncommon_words(readings, read, weights) {
        letters.clear();
        letters.extend(word.chars().flat_map(char::to_lowercase));
        let short = (letters.len() < PIECE_LETTERS).then(|| join(&letters));
        all.extend(short.into_iter().chain(letters.windows(PIECE_LETTERS).map(join)).map(|piece| (piece, uses)));
    }
}

/// The uncommon surface forms of the sides that are `read`, each with how often it stands on either.
fn uncommon_words<'a>(
    readings: Pair<&Reading<'a>>,
    read: Pair<bool>,
    weights: &Weights,
) -> impl Iterator<Item = (&'a str, Pair<u32>)> {
    let mut words: Vec<(&str, Pair<u32>)> = Vec::new();
    for side in Side::BOTH.into_iter().filter(|side| read[*side]) {
        let reading = readings[side];
        for token in reading.tokens.iter().filter(|token| weights.rarity[token.stem as usize] > 0) {
            let at = token.surface as usize;
            if words.len() <= at {
                words.resize(at + 1, Default::default());
            }
            words[at].0 = &reading.text[token.span.range()];
            words[at].1[side] += 1;
        }
    }
    words.into_iter().filter(|(word, _)| !word.is_empty())
}

/// Two telling signs in a row, where no spaces part words.
fn neighbours(reading: &Reading<'_>, side: Side, weights: &Weights, all: &mut Vec<(u64, Pair<u32>)>) {
    let telling = |token: &Token| !weights.function[token.stem as usize];
    let joined = reading.tokens.windows(2).filter(|two| two[0].sentence == two[1].sentence && two.iter().all(telling));
    let mut once = Pair::new(0, 0);
    once[side] = 1;
    all.extend(joined.map(|two| ((u64::from(two[0].normal) << 32) | u64::from(two[1].normal), once)));
}

/// The distinct stems of a text, ascending.
fn vocabulary(reading: &Reading<'_>, n_stems: usize) -> Vec<u32> {
    let mut is_used = vec![false; n_stems];
    reading.stems.iter().for_each(|stem| is_used[*stem as usize] = true);
    (0u32..).zip(is_used).filter(|(_, is_used)| *is_used).map(|(stem, _)| stem).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::lexicon::Lexicon;
    use crate::engine::{Article, Language};

    fn kin(left: &str, right: &str) -> f64 {
        let articles = Pair::new(left, right).map(|text| Article::new("", text));
        let mut lexicon = Lexicon::new(Pair::new(Language::English, Language::English));
        let left = Reading::new(&articles.left, Side::Left, Language::English, &mut lexicon);
        let right = Reading::new(&articles.right, Side::Right, Language::English, &mut lexicon);
        let readings = Pair::new(&left, &right);
        kinship(readings, &Weights::new(readings, &lexicon))
    }

    #[test]
    fn rare_words_make_kin_and_common_words_do_not() {
        let told = "The ferry Marigold ran aground off Tarn Head in fog.";
        let again = "Fog kept rescuers from the stranded Marigold at Tarn Head, and the ferry waited.";
        let other = "The court in the city said that the man had been there for years.";
        assert!(kin(told, again) > 0.4);
        assert!(kin(told, other) < 0.05);
        assert_eq!((kin(told, told), kin(told, ""), kin("", "")), (1.0, 0.0, 0.0));
    }
}
