//! Words and turns that can stand for each other in reports and tales.
//!
//! A line with a colon gives a word and those that can take its place in some sentence: `purchase: acquire buy`. A line
//! without one gives words that can all take each other's place. Forms of one word that no ending explains are joined
//! by `/`, the words of a turn by `_`: `sterben/starb töten/getötet ums_Leben`. The lists are our own judgement. They
//! are asked only inside sentences that match for other reasons, so they may be generous.

use super::{Language, lists};
use crate::engine::fold::fold_word;
use rust_stemmers::Stemmer;
use rustc_hash::FxHashMap;
use std::sync::OnceLock;
use unicode_segmentation::UnicodeSegmentation;

/// What can stand for each other in one language: the lines of its lists, with stems for words.
///
/// Lines, not pairs: a line of many words with many forms each stands for hundreds of pairs, of which two texts have few.
#[derive(Debug, Default)]
pub struct Thesaurus {
    /// All stems, each once.
    stems: Vec<String>,
    numbers: FxHashMap<String, u32>,
    lines: Vec<Line>,
    /// Where single stems stand: the line, and the place in it. By stem, in the order of lines.
    places: Vec<Vec<(u32, u32)>>,
    /// Such turns that join, place and measure: “because of”, “due to”. To put one for the other changes nothing that is
    /// said.
    connectives: Option<Box<Thesaurus>>,
    /// The stems of the single words, by the words in normal form; of languages that join nouns alone.
    of_word: FxHashMap<String, String>,
}

/// A turn of one word or several, as numbers of stems.
type Turn = Vec<u32>;

/// Words and turns that can stand for each other.
#[derive(Debug)]
struct Line {
    /// Each with its forms.
    words: Vec<Vec<Turn>>,
    /// Whether the first can stand for each of the others, and these not for each other.
    is_led: bool,
}

/// What of two texts' words can stand for each other, as numbers of their stems; each pair stands both ways round, sorted.
#[derive(Debug, Default)]
pub struct InTexts {
    /// Pairs of single words.
    pub words: Vec<(u32, u32)>,
    /// Pairs of turns of which one at least has several words.
    pub turns: Vec<(Turn, Turn)>,
}

type Books = [OnceLock<Thesaurus>; Language::KNOWN.len() + 1];

static BOOKS: Books = [const { OnceLock::new() }; Language::KNOWN.len() + 1];
static MATTERS: Books = [const { OnceLock::new() }; Language::KNOWN.len() + 1];

/// What can stand for each other; empty for languages without a list, and while it is missing.
///
/// Read when it is first asked for, from data that never changes.
pub fn of(language: Language) -> &'static Thesaurus {
    if lists::is_missing(language) {
        return none();
    }
    BOOKS[language.index()].get_or_init(|| {
        let mut book = read(lists::text(language).unwrap_or_default(), language);
        // Single small words of these lists are left out: they would make any two sentences alike.
        book.connectives = Some(Box::new(read(lists::connectives(language), language)));
        book
    })
}

/// Words of one matter: those of a line are used of the same events (`court judge verdict`), but do not stand for each
/// other. They help to see that two sentences make one statement, never to tie words. Empty for languages without a list.
///
/// Read when it is first asked for, from constant data; empty while the list is missing that stems are found by.
pub fn of_one_matter(language: Language) -> &'static Thesaurus {
    if lists::is_missing(language) {
        return none();
    }
    MATTERS[language.index()].get_or_init(|| read(lists::matters(language), language))
}

fn none() -> &'static Thesaurus {
    static NONE: OnceLock<Thesaurus> = OnceLock::new();
    NONE.get_or_init(Thesaurus::default)
}

fn read(list: &str, language: Language) -> Thesaurus {
    let stemmer = language.stemmer().map(Stemmer::create);
    let mut thesaurus = Thesaurus::default();
    // A word stands in many lines, and finding its stem is most of the work.
    let mut known: FxHashMap<&str, Turn> = FxHashMap::default();
    for line in list.lines() {
        let (is_led, words) = forms(line);
        let mut turn = |written| {
            let turn = known.entry(written).or_insert_with(|| thesaurus.turn(written, language, stemmer.as_ref()));
            turn.clone()
        };
        let words = words.into_iter().map(|forms| {
            let mut turns: Vec<Turn> = forms.into_iter().map(&mut turn).filter(|turn| !turn.is_empty()).collect();
            turns.dedup();
            turns
        });
        let words = words.collect();
        thesaurus.lines.push(Line { words, is_led });
    }
    thesaurus.set_places();
    thesaurus
}

/// Whether a language writes several nouns as one.
pub fn joins_nouns(language: Language) -> bool {
    matches!(language, Language::German | Language::Dutch)
}

impl Thesaurus {
    /// Whether two stems can stand for each other.
    pub fn knows(&self, one: &str, other: &str) -> bool {
        self.kin(one).any(|kin| kin == other)
    }

    /// The stems that can stand for this one; some more than once.
    pub fn kin(&self, stem: &str) -> impl Iterator<Item = &str> {
        let places = self.numbers.get(stem).map_or(&[][..], |number| &self.places[*number as usize]);
        let turns = places.iter().flat_map(|(line, place)| self.lines[*line as usize].answers(*place as usize));
        let single =
            turns.filter_map(|turn| if let [stem] = turn[..] { Some(&*self.stems[stem as usize]) } else { None });
        single.filter(move |kin| *kin != stem)
    }

    /// The stem of a single word that is listed, by the word in normal form; of languages that join nouns alone.
    pub fn stem_of(&self, word: &str) -> Option<&str> {
        self.of_word.get(word).map(String::as_str)
    }

    /// The turns of several words, as their stems; some more than once.
    pub fn turns(&self) -> impl Iterator<Item = Vec<&str>> {
        let turns = self.lines.iter().flat_map(|line| line.words.iter().flatten()).filter(|turn| turn.len() > 1);
        turns.map(|turn| turn.iter().map(|stem| &*self.stems[*stem as usize]).collect())
    }

    /// What of this stands in texts that number their stems so. Linear in the list, and in what is found.
    pub fn in_texts(&self, number: impl Fn(&str) -> Option<u32>) -> InTexts {
        let numbers: Vec<Option<u32>> = self.stems.iter().map(|stem| number(stem)).collect();
        let is_here = |turn: &Turn| turn.iter().all(|stem| numbers[*stem as usize].is_some());
        let in_texts = |turn: &Turn| turn.iter().filter_map(|stem| numbers[*stem as usize]).collect::<Turn>();
        let mut found = InTexts::default();
        // Of most lines the texts have one word or none.
        let mut here: Vec<(usize, &Turn)> = Vec::new();
        for line in &self.lines {
            here.clear();
            let words = line.words.iter().enumerate();
            here.extend(
                words.flat_map(|(place, forms)| {
                    forms.iter().filter(|form| is_here(form)).map(move |form| (place, form))
                }),
            );
            for (at, (place, one)) in here.iter().enumerate() {
                let fits = |other: &&(usize, &Turn)| other.0 != *place && (*place == 0 || !line.is_led);
                here[at + 1..].iter().filter(fits).for_each(|(_, other)| found.add(&in_texts(one), &in_texts(other)));
            }
        }
        found.put_in_order();
        found
    }

    /// The same of what only joins, places and measures.
    pub fn connectives_in_texts(&self, number: impl Fn(&str) -> Option<u32>) -> Vec<(Turn, Turn)> {
        self.connectives.as_ref().map(|connectives| connectives.in_texts(number).turns).unwrap_or_default()
    }

    /// The stems of a word or turn as it is written in a list.
    fn turn(&mut self, written: &str, language: Language, stemmer: Option<&Stemmer>) -> Turn {
        let mut turn = Turn::new();
        for word in written.split('_').flat_map(UnicodeSegmentation::unicode_words) {
            let stem = super::stems::stem(&fold_word(word, language), language, stemmer).into_owned();
            let next = u32::try_from(self.stems.len()).expect("a list has fewer words");
            let number = *self.numbers.entry(stem.clone()).or_insert(next);
            if number == next {
                self.stems.push(stem);
            }
            turn.push(number);
        }
        if let ([stem], true) = (&turn[..], joins_nouns(language)) {
            let word = fold_word(written, language).into_owned();
            self.of_word.insert(word, self.stems[*stem as usize].clone());
        }
        turn
    }

    fn set_places(&mut self) {
        self.places = vec![Vec::new(); self.stems.len()];
        for (number, line) in (0u32..).zip(&self.lines) {
            for (place, forms) in (0u32..).zip(&line.words) {
                for turn in forms {
                    if let [stem] = turn[..] {
                        self.places[stem as usize].push((number, place));
                    }
                }
            }
        }
    }
}

impl Line {
    /// What can stand for the word at a place.
    fn answers(&self, place: usize) -> impl Iterator<Item = &Turn> {
        let fits = move |other: &usize| *other != place && (!self.is_led || *other == 0 || place == 0);
        (0..self.words.len()).filter(fits).flat_map(|other| &self.words[other])
    }
}

impl InTexts {
    fn add(&mut self, one: &Turn, other: &Turn) {
        match (&one[..], &other[..]) {
            _ if one == other => {}
            ([one], [other]) => self.words.extend([(*one, *other), (*other, *one)]),
            _ => self.turns.extend([(one.clone(), other.clone()), (other.clone(), one.clone())]),
        }
    }

    /// Sorts all pairs and keeps each once.
    fn put_in_order(&mut self) {
        self.words.sort_unstable();
        self.words.dedup();
        self.turns.sort_unstable();
        self.turns.dedup();
    }
}

/// The words of a line, each with its forms, and whether the first leads the others.
fn forms(line: &str) -> (bool, Vec<Vec<&str>>) {
    let (first, others) = line.split_once(':').map_or((None, line), |(first, others)| (Some(first), others));
    let words = first.into_iter().chain(others.split_whitespace()).map(|word| word.split('/').collect());
    (first.is_some(), words.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// All that a list has, with its stems numbered as they come.
    fn all(thesaurus: &Thesaurus) -> InTexts {
        thesaurus.in_texts(|stem| thesaurus.numbers.get(stem).copied())
    }

    #[test]
    fn pairs_stand_both_ways_round_and_are_sorted() {
        assert!(all(of(Language::English)).words.len() > 4_000);
        for &language in Language::KNOWN {
            let InTexts { words, turns } = all(of(language));
            assert!(words.is_sorted() && turns.is_sorted());
            assert!(words.iter().all(|(one, other)| one != other && words.binary_search(&(*other, *one)).is_ok()));
            for (one, other) in &turns {
                assert!(one.len() > 1 || other.len() > 1, "{one:?} {other:?}");
                assert!(turns.binary_search(&(other.clone(), one.clone())).is_ok(), "{one:?} {other:?}");
            }
        }
    }

    #[test]
    fn the_first_of_a_led_line_stands_for_the_others_and_these_not_for_each_other() {
        let list = read("purchase: acquire buy\ncar vehicle set_out\n", Language::English);
        assert!(list.knows("purchas", "buy") && list.knows("buy", "purchas") && !list.knows("acquir", "buy"));
        assert!(list.knows("car", "vehicl") && !list.knows("car", "buy"));
        assert_eq!(list.turns().collect::<Vec<_>>(), [["set", "out"]]);
        let texts = ["buy", "acquir", "purchas", "car", "out", "set"];
        let found = list.in_texts(|stem| texts.iter().position(|text| *text == stem).map(|at| at as u32));
        assert_eq!(found.words, [(0, 2), (1, 2), (2, 0), (2, 1)]);
        assert_eq!(found.turns, [(vec![3], vec![5, 4]), (vec![5, 4], vec![3])]);
    }

    #[test]
    fn words_of_one_matter_are_single_words_in_pairs() {
        for code in ["ar", "de", "en", "es", "fa", "fr", "ru"] {
            let list = all(of_one_matter(Language::from_code(code).unwrap()));
            assert!(list.words.len() > 300, "{code} {}", list.words.len());
        }
        let english = of_one_matter(Language::English);
        assert!(english.knows("court", "judg") && !english.knows("court", "rain"));
    }

    #[test]
    fn every_line_has_words_that_stand_for_each_other() {
        for &language in Language::KNOWN {
            for line in lists::text(language).unwrap_or_default().lines().filter(|line| line.contains(':')) {
                let (word, others) = line.split_once(": ").expect("a colon parts the word from the others");
                assert!(!word.is_empty() && !others.trim().is_empty(), "{line}");
            }
        }
    }

    #[test]
    fn forms_of_one_word_do_not_stand_for_each_other() {
        let german = of(Language::German);
        assert!(
            german.knows("steigt", "zunehm") && german.knows("stieg", "zunehm") && !german.knows("steigt", "stieg")
        );
        assert!(of(Language::English).turns().any(|turn| turn == ["set", "fire", "to"]));
    }

    #[test]
    fn a_language_without_a_list_has_no_pairs() {
        let greek = of(Language::Greek);
        assert!(greek.lines.is_empty() && greek.turns().next().is_none());
    }
}
