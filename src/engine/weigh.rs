//! How much each shared word tells.
//!
//! Two weights, for two questions. `rarity` asks whether shared wording can be an accident: the excess of a word's
//! information over that of ordinary words, so that formulas made of common words weigh next to nothing. `salience`
//! asks what a sentence is about: inverse document frequency over the sentences of both texts, damped for function
//! words (Arora, Liang and Ma 2017).

mod proper;

use super::lexicon::{Lexicon, Rarity};
use super::pair::Pair;
use super::reading::Reading;
pub use proper::{Names, Proper};

/// Weights of stems, indexed by stem number.
#[derive(Debug)]
pub struct Weights {
    /// Hundredths of a nat above the information of an ordinary word; 0 for common words.
    pub rarity: Vec<u32>,
    /// What a word adds to the topic of its sentence.
    pub salience: Vec<f64>,
    /// In-pair inverse document frequency alone.
    pub idf: Vec<f64>,
    /// Whether any two texts share the word: articles, pronouns, prepositions.
    pub function: Vec<bool>,
    /// Which stems are names, as far as capitals tell.
    pub proper: Proper,
}

/// The information, in nats, of a word that is ordinary enough to say nothing about a shared source: one in 2,500.
const ORDINARY_NATS: f64 = 7.8;
/// The information of a word in no list: about two in a million.
const UNLISTED_NATS: f64 = 13.2;
/// The smoothing of inverse frequencies (Arora et al. 2017).
const SIF: f64 = 0.001;
/// Shorter texts are weighed as if they had this many sentences: in two single sentences every shared word would look common.
pub(super) const SENTENCES_MIN: f64 = 24.0;

impl Weights {
    /// Weighs all stems of both sides. Linear in tokens.
    pub fn new(readings: Pair<&Reading<'_>>, lexicon: &Lexicon) -> Self {
        let n_stems = lexicon.n_stems();
        let mut n_sentences = vec![0u32; n_stems];
        let mut n_uses = vec![0u32; n_stems];
        count(readings.left, &mut n_sentences, &mut n_uses);
        count(readings.right, &mut n_sentences, &mut n_uses);
        let all_sentences = f64::from(readings.left.n_sentences() + readings.right.n_sentences()).max(SENTENCES_MIN);
        let all_tokens = f64::from(readings.left.n_tokens() + readings.right.n_tokens()).max(1.0);

        let stems = 0..n_stems;
        let rarities: Vec<Rarity> = stems.clone().map(|stem| lexicon.rarity(to_u32(stem))).collect();
        let idf: Vec<f64> =
            n_sentences.iter().map(|df| libm::log((all_sentences + 1.0) / (f64::from(*df) + 0.5)).max(0.05)).collect();
        let rarity: Vec<u32> = stems.clone().map(|stem| rarity(rarities[stem], n_uses[stem], all_tokens)).collect();
        Self {
            proper: Proper::new(readings, &rarity),
            rarity,
            function: rarities.iter().map(|known| known.function).collect(),
            salience: stems.map(|stem| idf[stem] * damping(rarities[stem])).collect(),
            idf,
        }
    }

    /// The rarity of a run of stems, in hundredths of a nat.
    pub fn rarity_of(&self, stems: &[u32]) -> u64 {
        stems.iter().map(|stem| u64::from(self.rarity[*stem as usize])).sum()
    }
}

fn count(reading: &Reading<'_>, n_sentences: &mut [u32], n_uses: &mut [u32]) {
    let mut last_seen = vec![u32::MAX; n_sentences.len()];
    for token in &reading.tokens {
        let stem = token.stem as usize;
        n_uses[stem] += 1;
        let sentence = super::span::Offset::get(token.sentence);
        if last_seen[stem] != sentence {
            last_seen[stem] = sentence;
            n_sentences[stem] += 1;
        }
    }
}

/// The rarer of a word in its language, or in these texts when they use it far more than others do.
///
/// A topic word that fills the texts ("Iran") tells less about a shared source than its rank in the language says.
fn rarity(known: Rarity, n_uses: u32, all_tokens: f64) -> u32 {
    if known.function {
        return 0;
    }
    let listed = known.per_million.map_or(UNLISTED_NATS, |count| -libm::log(f64::from(count.max(1)) / 1e6));
    let nats = if n_uses >= TOPIC_USES_MIN {
        let here = -libm::log(f64::from(n_uses) / all_tokens / 4.0);
        listed.min(here.max(ORDINARY_NATS + 1.0))
    } else {
        listed
    };
    ((nats - ORDINARY_NATS).max(0.0) * 100.0) as u32
}

/// A word that stands less often than this in both texts together is no topic word.
const TOPIC_USES_MIN: u32 = 6;

fn damping(known: Rarity) -> f64 {
    let share = match (known.function, known.per_million) {
        (_, Some(count)) => f64::from(count) / 1e6,
        (true, None) => 1e-3,
        (false, None) => 1e-5,
    };
    libm::sqrt(SIF / (SIF + share))
}

fn to_u32(at: usize) -> u32 {
    u32::try_from(at).expect("fewer stems than bytes")
}
