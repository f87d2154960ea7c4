//! The words of both sides: surface form -> normal form -> stem, and how much each stem tells.

use super::contraction::Contracted;
use super::fold;
use super::intern::Interner;
use super::language::{Language, common_words, stems};
use super::normalize::{self, Joins};
use super::pair::{Pair, Side};
use rust_stemmers::Stemmer;
use rustc_hash::FxHashMap;

/// What is known of one surface form in one language.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// The number of its normal form.
    pub normal: u32,
    /// The number of its stem.
    pub stem: u32,
    /// Which kind of token of several words it may start.
    pub joins: Joins,
}

/// How much a stem tells about a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rarity {
    /// Whether any two texts share it: articles, pronouns, prepositions.
    pub function: bool,
    /// How often it stands in a million words of its language, when it is common.
    pub per_million: Option<u32>,
}

/// One table of words for both sides.
pub struct Lexicon {
    languages: Pair<Language>,
    stemmers: Pair<Option<Stemmer>>,
    surfaces: Interner,
    entries: Pair<Vec<Option<Entry>>>,
    normals: Interner,
    stems: Interner,
    stem_of_normal: FxHashMap<(Side, u32), u32>,
    rarities: Vec<Rarity>,
    contracted: Option<Contracted>,
}

impl Lexicon {
    /// An empty table for texts in these languages.
    pub fn new(languages: Pair<Language>) -> Self {
        Self {
            languages,
            stemmers: languages.map(|language| language.stemmer().map(Stemmer::create)),
            surfaces: Interner::default(),
            entries: Pair::default(),
            normals: Interner::default(),
            stems: Interner::default(),
            stem_of_normal: FxHashMap::default(),
            rarities: Vec::new(),
            contracted: None,
        }
    }

    /// The same table, which joins two written-out words only where one of these texts has a contraction of them.
    #[must_use]
    pub fn expecting(mut self, texts: &[&str]) -> Self {
        self.contracted = Some(Contracted::of(texts));
        self
    }

    /// Which contractions the texts hold, when that is known.
    pub fn contracted(&self) -> Option<&Contracted> {
        self.contracted.as_ref()
    }

    /// The language of a side.
    pub fn language(&self, side: Side) -> Language {
        self.languages[side]
    }

    /// The number of a surface form.
    pub fn surface(&mut self, word: &str) -> u32 {
        self.surfaces.intern(word)
    }

    /// What is known of a surface form, worked out when it is first met on a side.
    pub fn entry(&mut self, side: Side, surface: u32, word: &str) -> Entry {
        let at = surface as usize;
        if let Some(Some(entry)) = self.entries[side].get(at) {
            return *entry;
        }
        let entry = self.look_up(side, word);
        if self.entries[side].len() <= at {
            self.entries[side].resize(at + 1, None);
        }
        self.entries[side][at] = Some(entry);
        entry
    }

    fn look_up(&mut self, side: Side, word: &str) -> Entry {
        let language = self.languages[side];
        let folded = normalize::normal_form(word, language);
        let joins = normalize::joins(&fold::fold_word(word, language), language, self.contracted.as_ref());
        let (normal, stem) = self.normal(side, &folded);
        Entry { normal, stem, joins }
    }

    /// The numbers of a normal form and of its stem.
    pub fn normal(&mut self, side: Side, folded: &str) -> (u32, u32) {
        let normal = self.normals.intern(folded);
        if let Some(stem) = self.stem_of_normal.get(&(side, normal)) {
            return (normal, *stem);
        }
        let stemmed = stems::stem(folded, self.languages[side], self.stemmers[side].as_ref());
        let stem = self.stems.intern(&stemmed);
        if stem as usize == self.rarities.len() {
            self.rarities.push(rarity(self.languages[side], folded));
        } else {
            let known = &mut self.rarities[stem as usize];
            *known = known.commoner(rarity(self.languages[side], folded));
        }
        self.stem_of_normal.insert((side, normal), stem);
        (normal, stem)
    }

    /// The number of a stem, when a text holds it.
    pub fn known_stem(&self, stem: &str) -> Option<u32> {
        self.stems.get(stem)
    }

    /// How much a stem tells.
    pub fn rarity(&self, stem: u32) -> Rarity {
        self.rarities[stem as usize]
    }

    /// The number of a stem that stands in the texts.
    pub fn stem(&self, stem: &str) -> Option<u32> {
        self.stems.get(stem)
    }

    /// How many distinct stems there are.
    pub fn n_stems(&self) -> usize {
        self.rarities.len()
    }
}

impl Rarity {
    /// The commoner of two: a stem is as common as its commonest form.
    fn commoner(self, other: Self) -> Self {
        Self { function: self.function || other.function, per_million: self.per_million.max(other.per_million) }
    }
}

fn rarity(language: Language, folded: &str) -> Rarity {
    Rarity {
        function: common_words::is_function_word(language, folded),
        per_million: common_words::frequency_per_million(language, folded),
    }
}
