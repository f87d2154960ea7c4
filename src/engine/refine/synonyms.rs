//! Which stems of the two texts can stand for each other.

use crate::engine::language::synonyms::stem_pairs;
use crate::engine::lexicon::Lexicon;
use crate::engine::pair::{Pair, Side};

/// Pairs of stem numbers, sorted; each pair stands both ways round.
#[derive(Debug, Default)]
pub struct Synonyms {
    pairs: Vec<(u32, u32)>,
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
        let mut known: Option<(&str, Option<u32>)> = None;
        let mut pairs = Vec::new();
        for (one, other) in stem_pairs(languages.left) {
            let first = match known {
                Some((stem, number)) if stem == one => number,
                _ => lexicon.known_stem(one),
            };
            known = Some((one, first));
            if let Some((first, second)) = first.zip(lexicon.known_stem(other)) {
                pairs.push((first, second));
            }
        }
        pairs.sort_unstable();
        Self { pairs }
    }

    /// The stems that can stand for this one.
    pub(super) fn of(&self, stem: u32) -> impl Iterator<Item = u32> + '_ {
        let from = self.pairs.partition_point(|pair| pair.0 < stem);
        self.pairs[from..].iter().take_while(move |pair| pair.0 == stem).map(|pair| pair.1)
    }
}
