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
        let turn = |turn: &[String]| turn.iter().map(|stem| lexicon.known_stem(stem)).collect::<Option<Vec<u32>>>();
        let both = |(one, other): &(Vec<String>, Vec<String>)| Some(Pair::new(turn(one)?, turn(other)?));
        let mut turns: Vec<Pair<Vec<u32>>> = thesaurus.turns.iter().filter_map(both).collect();
        let n_telling_turns = turns.len();
        turns.extend(thesaurus.connectives.iter().filter_map(both));
        let of_one_matter = known_pairs(&synonyms::of_one_matter(languages.left).words, lexicon);
        Self { pairs: known_pairs(&thesaurus.words, lexicon), turns, n_telling_turns, of_one_matter }
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

/// Those of the sorted pairs of which both words stand in the texts, by number, sorted.
fn known_pairs(words: &[(String, String)], lexicon: &Lexicon) -> Vec<(u32, u32)> {
    let mut known: Option<(&str, Option<u32>)> = None;
    let mut pairs = Vec::new();
    for (one, other) in words {
        let first = match known {
            Some((stem, number)) if stem == one => number,
            _ => lexicon.known_stem(one),
        };
        known = Some((one, first));
        if let Some((first, second)) = first.zip(first.and_then(|_| lexicon.known_stem(other))) {
            pairs.push((first, second));
        }
    }
    pairs.sort_unstable();
    pairs
}
