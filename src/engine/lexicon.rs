//! The words of both sides: surface form -> normal form -> stem, and how much each stem tells.

use super::contraction::Contracted;
use super::fold;
use super::intern::Interner;
use super::language::{Language, common_words, stems};
use super::normalize::{self, Joins};
use super::pair::{Pair, Side};
use rust_stemmers::Stemmer;

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
    /// The stem of each normal form that was met, by its number.
    stem_of_normal: Pair<Vec<Option<u32>>>,
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
            stem_of_normal: Pair::default(),
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

    /// What is known of a surface form, worked out when it is first met in its language.
    pub fn entry(&mut self, side: Side, surface: u32, word: &str) -> Entry {
        let side = self.keeper(side);
        if let Some(Some(entry)) = self.entries[side].get(surface as usize) {
            return *entry;
        }
        let entry = self.look_up(side, word);
        keep(&mut self.entries[side], surface, entry);
        entry
    }

    /// The side that keeps what is known of words: two texts in one language learn each word once.
    fn keeper(&self, side: Side) -> Side {
        if self.languages.left == self.languages.right { Side::Left } else { side }
    }

    fn look_up(&mut self, side: Side, word: &str) -> Entry {
        let language = self.languages[side];
        let folded = fold::fold_word(word, language);
        let joins = normalize::joins(&folded, language, self.contracted.as_ref());
        let (normal, stem) = self.normal(side, &normalize::spelt(folded, language));
        Entry { normal, stem, joins }
    }

    /// The numbers of a normal form and of its stem.
    pub fn normal(&mut self, side: Side, folded: &str) -> (u32, u32) {
        let side = self.keeper(side);
        let normal = self.normals.intern(folded);
        if let Some(Some(stem)) = self.stem_of_normal[side].get(normal as usize) {
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
        keep(&mut self.stem_of_normal[side], normal, stem);
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
    /// What two words in a row tell: as much as the rarer of them.
    fn rarer(self, other: Self) -> Self {
        Self {
            function: self.function && other.function,
            per_million: self.per_million.zip(other.per_million).map(|(one, other)| one.min(other)),
        }
    }

    /// The commoner of two: a stem is as common as its commonest form.
    fn commoner(self, other: Self) -> Self {
        Self { function: self.function || other.function, per_million: self.per_million.max(other.per_million) }
    }
}

/// Puts a value at the place of its number.
fn keep<T: Copy>(values: &mut Vec<Option<T>>, number: u32, value: T) {
    let at = number as usize;
    if values.len() <= at {
        values.resize(at + 1, None);
    }
    values[at] = Some(value);
}

/// How much a normal form tells; that of several words as much as the rarer of its words.
fn rarity(language: Language, folded: &str) -> Rarity {
    if let Some(per_million) = small_number(folded) {
        return Rarity { function: false, per_million: Some(per_million) };
    }
    if let Some((first, second)) = folded.split_once(' ') {
        return rarity(language, first).rarer(rarity(language, second));
    }
    let listed = common_words::listed(language, folded);
    Rarity {
        function: listed.is_some_and(|listed| listed.is_function_word),
        per_million: listed.map(|listed| listed.per_million),
    }
}

/// About how often a small number stands in a million words of news, by its normal form; `None` for others. Small numbers
/// are said of anything, the smaller the more often.
fn small_number(normal: &str) -> Option<u32> {
    let value: u32 = normal.strip_prefix('#').unwrap_or(normal).parse().ok()?;
    (1..=SMALL_NUMBER_MAX).contains(&value).then(|| ONES_PER_MILLION / value)
}

const SMALL_NUMBER_MAX: u32 = 12;
/// How often “one” stands in a million words.
const ONES_PER_MILLION: u32 = 2_000;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_numbers_and_contractions_are_common() {
        let of = |normal: &str| rarity(Language::English, normal);
        assert!(of("3").per_million > of("12").per_million && of("12").per_million > of("13").per_million);
        assert_eq!(
            (of("#2").per_million, of("312").per_million, of("20%").per_million),
            (of("2").per_million, None, None)
        );
        assert!(of("it is").function && of("do not").function);
        assert!(!of("minister is").function, "one word of it is none");
        assert_eq!(of("zyx is").per_million, None);
    }
}
