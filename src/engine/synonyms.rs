//! Which stems of the two texts can stand for each other or are used of one matter, and which turns of several words.

use super::language::synonyms;
use super::lexicon::Lexicon;
use super::pair::{Pair, Side};

/// Words and turns that both texts could use for each other.
#[derive(Debug, Default)]
pub struct Synonyms {
    /// Pairs of stem numbers, sorted; each pair stands both ways round.
    pairs: Vec<(u32, u32)>,
    /// Turns of stem numbers; each pair stands both ways round.
    turns: Vec<Pair<Vec<u32>>>,
    /// How many of the turns say something; those after them only join, place and measure.
    n_telling_turns: usize,
    /// Pairs of stem numbers that are used of one matter, sorted; each pair stands both ways round.
    of_one_matter: Vec<(u32, u32)>,
}

impl Synonyms {
    /// The pairs of which both words stand in the texts; none when the texts are in different languages.
    ///
    /// Linear in the list of the language, which is short.
    pub fn new(lexicon: &Lexicon) -> Self {
        let languages = Pair::from_fn(|side: Side| lexicon.language(side));
        if languages.left != languages.right {
            return Self::default();
        }
        let thesaurus = synonyms::of(languages.left);
        let number = |stem: &str| lexicon.known_stem(stem);
        let listed = thesaurus.in_texts(number);
        let n_telling_turns = listed.turns.len();
        let turns = listed.turns.into_iter().chain(thesaurus.connectives_in_texts(number));
        let turns = turns.map(|(one, other)| Pair::new(one, other)).collect();
        let of_one_matter = synonyms::of_one_matter(languages.left).in_texts(number).words;
        Self { pairs: listed.words, turns, n_telling_turns, of_one_matter }
    }

    /// The stems that can stand for this one.
    pub fn of(&self, stem: u32) -> impl Iterator<Item = u32> + '_ {
        self.pairs_of(stem).iter().map(|pair| pair.1)
    }

    /// The pairs that this stem stands in, itself first, sorted.
    pub fn pairs_of(&self, stem: u32) -> &[(u32, u32)] {
        let from = self.pairs.partition_point(|pair| pair.0 < stem);
        let n = self.pairs[from..].partition_point(|pair| pair.0 == stem);
        &self.pairs[from..from + n]
    }

    /// Whether the stems can stand for each other.
    pub fn knows(&self, stems: Pair<u32>) -> bool {
        self.pairs.binary_search(&(stems.left, stems.right)).is_ok()
    }

    /// All pairs of stems, each both ways round.
    pub fn words(&self) -> &[(u32, u32)] {
        &self.pairs
    }

    /// All pairs of stems that are used of one matter, each both ways round.
    pub fn of_one_matter(&self) -> &[(u32, u32)] {
        &self.of_one_matter
    }

    /// Turns that can stand for each other, as their stems on each side, those that say something first.
    pub fn turns(&self) -> &[Pair<Vec<u32>>] {
        &self.turns
    }

    /// How many of the turns say something; those after them only join, place and measure.
    pub fn n_telling_turns(&self) -> usize {
        self.n_telling_turns
    }
}
