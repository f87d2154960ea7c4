//! Sentences as counts of character four-grams, and how alike two of them are.

use crate::engine::pair::Pair;
use crate::engine::reading::Reading;
use crate::engine::rows::Rows;
use crate::engine::span::{Offset, SentenceIdx};
use crate::engine::weigh::SENTENCES_MIN;
use rustc_hash::FxHashMap;

/// A four-gram and how often it stands in a sentence, in one number: there are more of them than of anything else.
#[derive(Clone, Copy, Debug, Default)]
struct Counted(u32);

/// Bits for the number of a four-gram; those beyond fall together, which only texts of tens of millions of letters see.
const GRAM_BITS: u32 = 24;
const GRAMS_MAX: u32 = 1 << GRAM_BITS;

impl Counted {
    /// More than 255 times is counted as 255.
    fn new(gram: u32, count: u8) -> Self {
        Self(gram | u32::from(count) << GRAM_BITS)
    }

    fn gram(self) -> usize {
        (self.0 & (GRAMS_MAX - 1)) as usize
    }

    fn count(self) -> u8 {
        (self.0 >> GRAM_BITS) as u8
    }
}

/// The four-grams of one side's sentences.
#[derive(Debug, Default)]
pub(super) struct Grams {
    counted: Rows<Counted>,
    /// The root of each sentence's sum of squared weights.
    norms: Vec<f64>,
}

impl Grams {
    fn set_norms(&mut self, weights: &GramWeights) {
        let square = |counted: &Counted| {
            let weight = weights.of(*counted);
            weight * weight
        };
        self.norms = self.counted.iter().map(|counted| libm::sqrt(counted.iter().map(square).sum())).collect();
    }
}

/// How much four-grams tell.
pub(super) struct GramWeights {
    idf: Vec<f64>,
    /// The logarithm of one more than a count, by count.
    damped: Vec<f64>,
}

impl GramWeights {
    fn new(n_sentences: u32, sentences_of_gram: &[u32]) -> Self {
        let all = f64::from(n_sentences).max(SENTENCES_MIN);
        let idf = |df: u32| libm::log((all + 1.0) / (f64::from(df) + 0.5)).max(0.05);
        // Most four-grams stand in few sentences.
        let few: Vec<f64> = (0..64).map(idf).collect();
        let of = |df: &u32| few.get(*df as usize).copied().unwrap_or_else(|| idf(*df));
        Self {
            idf: sentences_of_gram.iter().map(of).collect(),
            damped: (0..=u8::MAX).map(|count| libm::log(1.0 + f64::from(count))).collect(),
        }
    }

    fn of(&self, counted: Counted) -> f64 {
        self.damped[usize::from(counted.count())] * self.idf[counted.gram()]
    }
}

/// One sentence spread out, so that many others are compared with it in one pass over their own four-grams each.
pub(super) struct SpreadGrams<'a> {
    weights: &'a GramWeights,
    /// How often the sentence has each four-gram; in bytes, so that those of long texts stay close at hand.
    counts: Vec<u8>,
    /// What those that it has weigh.
    own: Vec<f64>,
    /// Its norm.
    norm: f64,
    /// Room for the four-grams that another sentence shares with it.
    shared: Vec<Counted>,
}

impl<'a> SpreadGrams<'a> {
    pub(super) fn new(weights: &'a GramWeights) -> Self {
        let n_grams = weights.idf.len();
        Self { weights, counts: vec![0; n_grams], own: vec![0.0; n_grams], norm: 0.0, shared: Vec::new() }
    }

    /// Spreads out a sentence for the time of `compare`.
    pub(super) fn with<T>(&mut self, grams: &Grams, sentence: usize, compare: impl FnOnce(&mut Self) -> T) -> T {
        for counted in &grams.counted[sentence] {
            self.counts[counted.gram()] = counted.count();
            self.own[counted.gram()] = self.weights.of(*counted);
        }
        self.norm = grams.norms[sentence];
        let outcome = compare(self);
        for counted in &grams.counted[sentence] {
            self.counts[counted.gram()] = 0;
        }
        outcome
    }

    /// The cosine of the sentence spread out and another.
    pub(super) fn cosine(&mut self, grams: &Grams, other: usize) -> f64 {
        let scale = self.norm * grams.norms[other];
        let n_shared = self.find_shared(&grams.counted[other]);
        let shared = self.shared[..n_shared].iter();
        let products = shared.map(|counted| self.own[counted.gram()] * self.weights.of(*counted));
        let product: f64 = products.fold(0.0, |sum, product| sum + product);
        if scale > 0.0 { product / scale } else { 0.0 }
    }

    /// Gathers the four-grams that both hold. Most are not shared, and which ones cannot be foreseen, so that nothing
    /// here branches on it.
    fn find_shared(&mut self, other: &[Counted]) -> usize {
        if self.shared.len() < other.len() {
            self.shared.resize(other.len(), Counted::default());
        }
        let (counts, shared) = (self.counts.as_slice(), &mut self.shared[..other.len()]);
        let mut n_shared = 0;
        for counted in other {
            shared[n_shared] = *counted;
            n_shared += usize::from(counts[counted.gram()] > 0);
        }
        n_shared
    }
}

/// The four-grams of both sides, and how much each tells. Linear in characters.
pub(super) fn both(readings: Pair<&Reading<'_>>) -> (Pair<Grams>, GramWeights) {
    let mut counter = Counter::default();
    let mut grams = readings.map(|reading| counter.count(reading));
    let n_sentences = readings.left.n_sentences() + readings.right.n_sentences();
    let weights = GramWeights::new(n_sentences, &counter.n_sentences);
    grams.left.set_norms(&weights);
    grams.right.set_norms(&weights);
    (grams, weights)
}

/// Numbers four-grams and counts them sentence by sentence.
#[derive(Default)]
struct Counter {
    ids: FxHashMap<u64, u32>,
    /// In how many sentences each four-gram stands.
    n_sentences: Vec<u32>,
    /// What was met of each word, by its surface form.
    words: Vec<Option<Word>>,
    /// The four-grams inside all words met, those of each word together.
    inner: Vec<u32>,
    /// How often each four-gram stands in the sentence at hand.
    tally: Vec<u8>,
    /// Those that stand in it.
    met: Vec<u32>,
}

/// What of a word need not be looked up again: the four-grams inside it and the spaces around it.
#[derive(Clone, Copy)]
struct Word {
    /// Its first two letters, which end four-grams that begin in the word before; a space after a single letter.
    leading: [char; 2],
    /// Where its own four-grams stand in the list of all.
    from: u32,
    to: u32,
    /// The last four letters, the space after it included.
    end: u64,
}

/// The last four letters of a sentence so far, sixteen bits a letter: letters beyond the basic plane may fall together,
/// which costs nothing here.
#[derive(Default)]
struct Window {
    letters: u64,
    n_letters: u32,
}

impl Window {
    /// Takes in a letter; gives the four-gram that ends with it, when there are four letters.
    fn push(&mut self, letter: char) -> Option<u64> {
        self.letters = (self.letters << 16) ^ u64::from(u32::from(letter));
        self.n_letters += 1;
        (self.n_letters >= 4).then_some(self.letters)
    }
}

impl Counter {
    fn count(&mut self, reading: &Reading<'_>) -> Grams {
        let mut grams = Grams::default();
        for sentence in 0..reading.n_sentences() {
            self.read(reading, SentenceIdx::new(sentence));
            grams.counted.push(self.met.drain(..).map(|gram| {
                self.n_sentences[gram as usize] += 1;
                Counted::new(gram, std::mem::take(&mut self.tally[gram as usize]))
            }));
        }
        grams.counted.shrink_to_fit();
        grams
    }

    /// Meets the four-grams of " word word … ", in lower case, one space between words.
    fn read(&mut self, reading: &Reading<'_>, sentence: SentenceIdx) {
        let mut window = Window::default();
        window.push(' ');
        for token in reading.tokens_of(sentence) {
            match self.words.get(token.surface as usize) {
                Some(Some(word)) => self.read_known(*word, &mut window),
                _ => self.read_new(token.surface, &reading.text[token.span.range()], &mut window),
            }
        }
    }

    /// Meets the four-grams that end in a word or in the space after it.
    fn read_known(&mut self, word: Word, window: &mut Window) {
        for letter in word.leading {
            if let Some(letters) = window.push(letter) {
                let gram = self.number(letters);
                self.meet(gram);
            }
        }
        for at in word.from..word.to {
            self.meet(self.inner[at as usize]);
        }
        if word.from < word.to {
            *window = Window { letters: word.end, n_letters: 4 };
        }
    }

    /// The same for a word that was not met before, letter by letter.
    fn read_new(&mut self, surface: u32, text: &str, window: &mut Window) {
        let from = u32::try_from(self.inner.len()).expect("fewer four-grams than bytes");
        let mut leading = [' '; 2];
        for (at, letter) in text.chars().flat_map(char::to_lowercase).chain([' ']).enumerate() {
            let gram = window.push(letter).map(|letters| self.number(letters));
            gram.into_iter().for_each(|gram| self.meet(gram));
            match leading.get_mut(at) {
                Some(place) => *place = letter,
                None => self.inner.extend(gram),
            }
        }
        let to = u32::try_from(self.inner.len()).expect("fewer four-grams than bytes");
        if self.words.len() <= surface as usize {
            self.words.resize(surface as usize + 1, None);
        }
        self.words[surface as usize] = Some(Word { leading, from, to, end: window.letters });
    }

    fn meet(&mut self, gram: u32) {
        let tally = &mut self.tally[gram as usize];
        if *tally == 0 {
            self.met.push(gram);
        }
        *tally = tally.saturating_add(1);
    }

    fn number(&mut self, letters: u64) -> u32 {
        let next = u32::try_from(self.ids.len()).unwrap_or(GRAMS_MAX).min(GRAMS_MAX - 1);
        let gram = *self.ids.entry(letters).or_insert(next);
        if gram as usize >= self.tally.len() {
            self.tally.push(0);
            self.n_sentences.push(0);
        }
        gram
    }
}
