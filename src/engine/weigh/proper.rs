//! Proper words: those that stand with a capital wherever they could do without.
//!
//! Reports on two verdicts share the words of every verdict, reports on two storms those of every storm. What they do not
//! share is who and where, and in most scripts with capitals these can be told from all other words before anything is
//! known of the texts.

use crate::engine::fold::fold_word;
use crate::engine::language::{Language, german_nouns};
use crate::engine::pair::Pair;
use crate::engine::reading::{Reading, Token};
use crate::engine::wordbook::{Role, Wordbook};

/// Fewer proper words than this on either side say nothing.
const PROPER_MIN: usize = 2;

/// What the proper words of two texts say.
#[derive(Debug)]
pub struct Proper {
    /// The share of them that the texts have in common (Ochiai 1957), 0 to 1; `None` where capitals do not tell or hardly a
    /// proper word is there. In scripts without capitals the people are told later (`names::people_in_common`).
    pub share: Option<f64>,
    /// How each stem that both texts use as a proper word begins, by stem.
    pub in_both: Names,
}

/// The stems that both texts use as names, by stem.
#[derive(Clone, Debug, Default)]
pub struct Names(Vec<Option<Beginning>>);

/// The first letters of a name: “Iran” and “Iranian” begin alike.
type Beginning = [char; 4];

impl Names {
    /// Whether a stem is one.
    pub fn holds(&self, stem: u32) -> bool {
        self.0[stem as usize].is_some()
    }

    /// Whether two stems name two things to both texts: then neither is said in other words by the other.
    pub fn are_two(&self, left: u32, right: u32) -> bool {
        let names = (self.0[left as usize], self.0[right as usize]);
        left != right && matches!(names, (Some(left), Some(right)) if left != right)
    }
}

impl Proper {
    /// Finds them among the stems that are rarer than ordinary words. In German every noun has a capital, so fewer can be
    /// told from words. Linear in tokens.
    pub(super) fn new(readings: Pair<&Reading<'_>>, rarity: &[u32]) -> Self {
        let uses = readings.map(|reading| uses(reading, rarity));
        let n = uses.as_ref().map(|uses| uses.iter().filter(|uses| uses.is_proper()).count());
        // One text may open every sentence with what the other names in its midst.
        let is_shared = |one: Uses, other: Uses| {
            one.stands() && other.stands() && one.plain + other.plain == 0 && one.capital + other.capital > 0
        };
        let beginning =
            |(one, other): (&Uses, &Uses)| is_shared(*one, *other).then_some(one.beginning.min(other.beginning));
        let in_both: Vec<Option<Beginning>> = uses.left.iter().zip(&uses.right).map(beginning).collect();
        let n_shared = in_both.iter().flatten().count();
        let share = || (n_shared as f64 / libm::sqrt(n.left as f64 * n.right as f64)).min(1.0);
        Self { share: (n.left.min(n.right) >= PROPER_MIN).then(share), in_both: Names(in_both) }
    }
}

/// How a stem stands in one text.
#[derive(Clone, Copy, Debug, Default)]
struct Uses {
    /// With a capital though no sentence begins there.
    capital: u32,
    /// Without.
    plain: u32,
    /// At the beginning of a sentence, where every word has a capital.
    first: u32,
    /// How it begins.
    beginning: Beginning,
}

impl Uses {
    fn is_proper(self) -> bool {
        self.capital > 0 && self.plain == 0
    }

    fn stands(self) -> bool {
        self.capital + self.plain + self.first > 0
    }
}

/// How each uncommon stem stands in a text, by stem.
fn uses(reading: &Reading<'_>, rarity: &[u32]) -> Vec<Uses> {
    let mut uses = vec![Uses::default(); rarity.len()];
    for sentence in reading.tokens.chunk_by(|one, other| one.sentence == other.sentence) {
        let (first, rest) = sentence.split_first().expect("no chunk is empty");
        uses[first.stem as usize].first += 1;
        uses[first.stem as usize].beginning = beginning(reading, first);
        let stands_out =
            |(before, token): &(&Token, &Token)| has_capital(reading, token) && !is_german_noun(reading, before, token);
        let n_capital = sentence.iter().zip(rest).filter(stands_out).count();
        // In headlines that capitalise each word capitals do not tell.
        let tells = 2 * n_capital <= rest.len();
        let telling = |token: &Token| rarity[token.stem as usize] > 0 && !token.figure;
        for (before, token) in sentence.iter().zip(rest).filter(|(_, token)| telling(token)) {
            let uses = &mut uses[token.stem as usize];
            uses.beginning = beginning(reading, token);
            match (tells, stands_out(&(before, token))) {
                (false, _) => uses.first += 1,
                (true, true) => uses.capital += 1,
                (true, false) => uses.plain += 1,
            }
        }
    }
    uses
}

fn beginning(reading: &Reading<'_>, token: &Token) -> Beginning {
    let mut letters = Beginning::default();
    let word = word(reading, token).chars().flat_map(char::to_lowercase);
    letters.iter_mut().zip(word).for_each(|(place, letter)| *place = letter);
    letters
}

fn has_capital(reading: &Reading<'_>, token: &Token) -> bool {
    word(reading, token).chars().next().is_some_and(char::is_uppercase)
}

/// Whether a word has its capital for being a noun: in German, where it is counted, has an article, is built as nouns are
/// or is known for one.
fn is_german_noun(reading: &Reading<'_>, before: &Token, token: &Token) -> bool {
    let small = |token: &Token| word(reading, token).to_lowercase();
    let is_known = || {
        let folded = fold_word(word(reading, token), Language::German);
        let thing = |role: &Role| matches!(role, Role::Thing | Role::Unit(_));
        Wordbook::of(Language::German).roles(&folded).iter().any(thing)
    };
    reading.outline.language == Language::German
        && (before.figure
            || german_nouns::is_article(&small(before))
            || german_nouns::has_noun_ending(&small(token))
            || is_known())
}

fn word<'a>(reading: &Reading<'a>, token: &Token) -> &'a str {
    &reading.text[token.span.range()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::lexicon::Lexicon;
    use crate::engine::weigh::Weights;
    use crate::engine::{Article, Side};

    fn share(language: Language, left: &str, right: &str) -> Option<f64> {
        let articles = Pair::new(left, right).map(|text| Article::new("", text));
        let mut lexicon = Lexicon::new(Pair::new(language, language));
        let mut read = |side: Side| Reading::new(&articles[side], side, language, &mut lexicon);
        let (left, right) = (read(Side::Left), read(Side::Right));
        let readings = Pair::new(&left, &right);
        Weights::new(readings, &lexicon).proper.share
    }

    #[test]
    fn names_are_shared_and_words_of_the_matter_are_not() {
        let told = "The verdict against Rudo Kessling fell in Marrowby. The clerk wept.";
        let again = "Kessling heard the verdict in Marrowby, and Rudo Kessling appealed.";
        let other = "The verdict against Onno Tarves fell in Selbrook. The clerk laughed.";
        assert_eq!(share(Language::English, told, again), Some(1.0));
        assert_eq!(share(Language::English, told, other), Some(0.0));
        assert_eq!(share(Language::English, told, "The verdict fell, and the clerk wept."), None);
        // Who stands only where sentences begin may be a name of the other text.
        assert_eq!(share(Language::English, told, "Kessling wept. The clerk saw Marrowby and Rudo."), Some(1.0));
    }

    #[test]
    fn german_nouns_are_no_names() {
        let told = "Gestern fiel das Urteil gegen Rudo Kessling in Marrowby nach langer Verhandlung.";
        let other = "Gestern fiel das Urteil gegen Onno Tarves in Selbrook nach langer Verhandlung.";
        assert_eq!(share(Language::German, told, told), Some(1.0));
        assert_eq!(share(Language::German, told, other), Some(0.0));
        let told = "Er kam in Haft, und Rudo Kessling ging in Revision.";
        let other = "Sie kam in Haft, und Onno Tarves ging in Revision.";
        assert_eq!(share(Language::German, told, other), Some(0.0));
        // Most sentences begin with an article, which has a capital there.
        let told = "Das Gericht sah Rudo und Kessling. Der Richter kam.";
        let other = "Das Gericht sah Onno und Tarves. Der Richter ging.";
        assert_eq!(share(Language::German, told, other), Some(0.0));
    }

    #[test]
    fn headlines_in_capitals_do_not_tell() {
        let told = "Court Hears Tale Of Stolen Herring\n\nA clerk told the court in Marrowby of Rudo and herring.";
        let other = "Court Hears Tale Of Stolen Timber\n\nA clerk told the court in Selbrook of Onno and timber.";
        assert_eq!(share(Language::English, told, other), Some(0.0));
    }
}
