//! What single words do in a news text: months, units, hedges, verbs of saying, titles.
//!
//! Each language has one data file. A line gives a meaning and the words that have it, parts of one expression joined
//! by `_`; a word may have several meanings, and the reader of a text decides by what stands around it.
//!
//! ```text
//! month 10 october oct       weekday 4 thursday         relative yesterday gestern
//! unit time 60 minute minutes min    family, factor, words; the first word of the English line names the unit
//! about about nearly         over more_than at_least    under less_than up_to
//! multiple 2 twice           vague 12 dozens            part 3 third thirds        clock 720 noon midday       half_day 12 pm p.m
//! two_parts 3 ثلثي           hour 5 الخامسة             decade 60 sixties         number_start 2 двух
//! at at                      which last                between between            label page
//! range to                   says said claimed          hedge alleged               title minister prime_minister
//! particle of van            pronoun he she             place street road           demonym french
//! source according_to
//! year_before in since       not_counted of             noun people                 body hospital ministry
//! ```
//!
//! Other lines are lists of words without a meaning of their own, [`List`].

use super::fold::fold_word;
use super::language::Language;
use lists::Listed;
use rustc_hash::{FxHashMap, FxHashSet, FxHasher};
use std::hash::{Hash, Hasher};
use std::sync::OnceLock;

mod lists;
mod notes;

pub use lists::{List, Lists};
pub use notes::{Noted, Notes, WholeFigure, whole_figure};

/// One meaning of a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The n-th month.
    Month(u8),
    /// The n-th day of the week, Monday first.
    Weekday(u8),
    /// A day told from the day of writing, by its English name.
    Relative(&'static str),
    /// What is measured in; the factor turns it into the smallest unit of its family.
    Unit(Unit),
    /// “About” and its like.
    About,
    /// “More than” and its like.
    Over,
    /// “Less than” and its like.
    Under,
    /// A number nobody counted: dozens. The value is what the word means.
    Vague(u32),
    /// So many times as much or as often.
    Multiple(u8),
    /// One part of so many.
    Part(u8),
    /// So many years of age or of a century, with the nine after it: “in his sixties”.
    Decade(u8),
    /// So many, at the start of a word that measures: `двухлетний`.
    NumberStart(u8),
    /// Two parts of so many, in one word.
    TwoParts(u8),
    /// A time of day with a name, in minutes.
    Clock(u16),
    /// An hour of the clock face with a name.
    Hour(u8),
    /// Hours of the half of the day that begins at this hour.
    HalfDay(u8),
    /// Says which of several days, weeks or years is meant, by its English name.
    Which(&'static str),
    /// Stands before a time of day.
    At,
    /// Joins the two ends of a range.
    Range,
    /// Stands before the two ends of a range.
    Between,
    /// Stands before a number that names something: page, row.
    Label,
    /// Reports what someone says.
    Says,
    /// Stands before whom a statement comes from: according to.
    Source,
    /// Casts doubt on what is reported, or leaves it to others.
    Hedge,
    /// Stands before a person's name.
    Title,
    /// A small word inside a name.
    Particle,
    /// Stands for a person.
    Pronoun,
    /// The last word of an address.
    Place,
    /// The last word of an organisation or a building.
    Body,
    /// A people or its language.
    Demonym,
    /// Stands before a year.
    YearBefore,
    /// Follows “one” where nothing is counted.
    NotCounted,
    /// A plural that does not look like one.
    Noun,
    /// A thing that has no name of its own, also at the end of longer words, where nouns have capitals.
    Thing,
}

impl Role {
    /// Whether a figure may start with a word that does this.
    fn starts_figure(self) -> bool {
        matches!(
            self,
            Role::Month(_)
                | Role::Weekday(_)
                | Role::Relative(_)
                | Role::Vague(_)
                | Role::Multiple(_)
                | Role::Part(_)
                | Role::TwoParts(_)
                | Role::Clock(_)
                | Role::Hour(_)
                | Role::Which(_)
        ) || matches!(self, Role::Unit(unit) if unit.is_period())
    }
}

/// What a number can be measured in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unit {
    /// Its name in English.
    pub name: &'static str,
    /// Units of one family measure the same thing.
    pub family: &'static str,
    /// How many of the smallest units of the family it is.
    pub factor: u64,
}

impl Unit {
    /// Whether it is a stretch of the calendar that can be told from now: last week, next year.
    #[must_use]
    pub fn is_period(self) -> bool {
        matches!(self.name, "week" | "month" | "year" | "decade")
    }
}

/// The words of one language that have a role.
#[derive(Debug, Default)]
pub struct Wordbook {
    roles: FxHashMap<String, Vec<Role>>,
    /// The first words of expressions.
    openers: FxHashSet<String>,
    /// The second words of expressions.
    seconds: FxHashSet<String>,
    /// Sums of the first two words of expressions.
    pairs: FxHashSet<u64>,
    /// The first words of expressions that a figure may start with.
    figure_openers: FxHashSet<String>,
    listed: Listed,
}

static BOOKS: [OnceLock<Wordbook>; Language::KNOWN.len() + 1] = [const { OnceLock::new() }; Language::KNOWN.len() + 1];

impl Wordbook {
    /// The words of a language, read when they are first asked for; an unlisted language has the signs of all alone.
    pub fn of(language: Language) -> &'static Self {
        BOOKS[language.index()].get_or_init(|| {
            let mut book = Self::default();
            for line in include_str!("wordbook/data/any.txt").lines().chain(data(language).lines()) {
                book.read_line(line, language);
            }
            book
        })
    }

    fn read_line(&mut self, line: &'static str, language: Language) {
        let mut fields = line.split_ascii_whitespace();
        if let Some(list) = line.split_ascii_whitespace().next().and_then(List::named) {
            self.listed.add(list, fields.skip(1), language);
            return;
        }
        let Some(role) = role(&mut fields) else {
            return;
        };
        for word in fields {
            let folded: Vec<_> = word.split('_').map(|part| fold_word(part, language)).collect();
            if let [first, second, ..] = &folded[..] {
                self.openers.insert(first.to_string());
                self.seconds.insert(second.to_string());
                self.pairs.insert(sum(first, second));
                let is_time = matches!(role, Role::HalfDay(_)) && language == Language::Chinese;
                if role.starts_figure() || is_time {
                    self.figure_openers.insert(first.to_string());
                }
            }
            self.roles.entry(folded.join(" ")).or_default().push(role);
        }
    }

    /// What a word, or words with one space between them, in normal form may do.
    pub fn roles(&self, folded: &str) -> &[Role] {
        self.roles.get(folded).map_or(&[], Vec::as_slice)
    }

    /// Whether an expression of several words that has a role may start with this one.
    pub fn opens_expression(&self, folded: &str) -> bool {
        self.openers.contains(folded)
    }

    /// Whether an expression may start with two words; of those that do not nearly none is taken for one that does.
    pub fn opens_with(&self, first: &str, second: &str) -> bool {
        self.pairs.contains(&sum(first, second))
    }

    /// Whether some expression of several words has this one as its second.
    pub fn continues_expression(&self, folded: &str) -> bool {
        self.seconds.contains(folded)
    }

    /// Whether an expression of several words that a figure may start with may start with this one.
    pub fn opens_figure(&self, folded: &str) -> bool {
        self.figure_openers.contains(folded)
    }

    /// The lists that hold a word in normal form.
    pub fn lists(&self, folded: &str) -> Lists {
        self.listed.of(folded)
    }

    /// Whether a list holds a word in normal form.
    pub fn is_in(&self, folded: &str, list: List) -> bool {
        self.listed.of(folded).has(list)
    }

    /// The words of a list, in the order of the data.
    pub fn words(&self, list: List) -> &[String] {
        self.listed.words(list)
    }

    /// The word without the ending that a list holds, the first that fits.
    pub fn without_end<'a>(&self, folded: &'a str, list: List) -> Option<&'a str> {
        self.words(list).iter().find_map(|end| folded.strip_suffix(end.as_str()))
    }

    /// Whether the word may do this.
    pub fn has(&self, folded: &str, role: Role) -> bool {
        self.roles(folded).contains(&role)
    }
}

/// A number for two words.
fn sum(first: &str, second: &str) -> u64 {
    let mut hasher = FxHasher::default();
    (first, second).hash(&mut hasher);
    hasher.finish()
}

/// Reads the meaning at the start of a line; `None` for blank lines.
fn role(fields: &mut std::str::SplitAsciiWhitespace<'static>) -> Option<Role> {
    let name = fields.next()?;
    let mut number = || fields.next().and_then(|field| field.parse::<u64>().ok());
    let small = |number: Option<u64>| number.and_then(|number| u8::try_from(number).ok());
    Some(match name {
        "month" => Role::Month(small(number())?),
        "weekday" => Role::Weekday(small(number())?),
        "vague" => Role::Vague(u32::try_from(number()?).ok()?),
        "multiple" => Role::Multiple(small(number())?),
        "part" => Role::Part(small(number())?),
        "decade" => Role::Decade(small(number())?),
        "number_start" => Role::NumberStart(small(number())?),
        "two_parts" => Role::TwoParts(small(number())?),
        "hour" => Role::Hour(small(number())?),
        "clock" => Role::Clock(u16::try_from(number()?).ok()?),
        "half_day" => Role::HalfDay(small(number())?),
        "relative" => Role::Relative(fields.next()?),
        "which" => Role::Which(fields.next()?),
        "unit" => {
            Role::Unit(Unit { family: fields.next()?, factor: fields.next()?.parse().ok()?, name: fields.next()? })
        }
        plain => plain_role(plain)?,
    })
}

fn plain_role(name: &str) -> Option<Role> {
    Some(match name {
        "about" => Role::About,
        "over" => Role::Over,
        "under" => Role::Under,
        "range" => Role::Range,
        "at" => Role::At,
        "between" => Role::Between,
        "label" => Role::Label,
        "says" => Role::Says,
        "source" => Role::Source,
        "hedge" => Role::Hedge,
        "title" => Role::Title,
        "particle" => Role::Particle,
        "pronoun" => Role::Pronoun,
        "place" => Role::Place,
        "body" => Role::Body,
        "demonym" => Role::Demonym,
        "year_before" => Role::YearBefore,
        "not_counted" => Role::NotCounted,
        "noun" => Role::Noun,
        "thing" => Role::Thing,
        _ => return None,
    })
}

fn data(language: Language) -> &'static str {
    match language {
        Language::English => include_str!("wordbook/data/en.txt"),
        Language::German => include_str!("wordbook/data/de.txt"),
        Language::French => include_str!("wordbook/data/fr.txt"),
        Language::Spanish => include_str!("wordbook/data/es.txt"),
        Language::Italian => include_str!("wordbook/data/it.txt"),
        Language::Portuguese => include_str!("wordbook/data/pt.txt"),
        Language::Dutch => include_str!("wordbook/data/nl.txt"),
        Language::Russian => include_str!("wordbook/data/ru.txt"),
        Language::Arabic => include_str!("wordbook/data/ar.txt"),
        Language::Persian => include_str!("wordbook/data/fa.txt"),
        Language::Chinese => include_str!("wordbook/data/zh.txt"),
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_has_a_role_and_words() {
        for &language in Language::KNOWN {
            let lines = include_str!("wordbook/data/any.txt").lines().chain(data(language).lines());
            for line in lines.filter(|line| !line.trim().is_empty()) {
                let mut fields = line.split_ascii_whitespace();
                let is_list = fields.clone().next().and_then(List::named).is_some();
                let known = if is_list { fields.next().is_some() } else { role(&mut fields).is_some() };
                assert!(known, "{language}: {line}");
                assert!(fields.next().is_some(), "{language}: {line}");
            }
        }
    }

    #[test]
    fn words_have_roles() {
        let book = Wordbook::of(Language::English);
        assert!(book.has("may", Role::Month(5)));
        assert!(book.has("more than", Role::Over));
        assert!(book.has("metres", Role::Unit(Unit { name: "metre", family: "length", factor: 10000 })));
        assert!(Wordbook::of(Language::German).has("maerz", Role::Month(3)));
        assert!(
            Wordbook::of(Language::German)
                .has("stunden", Role::Unit(Unit { name: "hour", family: "time", factor: 3600 }))
        );
        assert!(Wordbook::of(Language::Unknown).roles("may").is_empty());
    }

    #[test]
    fn names_end_with_what_they_are_of() {
        let book = Wordbook::of(Language::English);
        assert!(book.is_in("rovers", List::ClubEnd) && book.is_in("fc", List::ClubEnd));
        assert!(book.is_in("foods", List::CompanyEnd) && !book.is_in("foods", List::House));
        assert!(book.is_in("gallery", List::House));
        assert!(book.is_in("judge", List::Stranger) && !book.is_in("singer", List::Stranger));
        assert!(book.is_in("MS", List::Member) && !book.is_in("ms", List::Member));
        let german = Wordbook::of(Language::German);
        assert!(german.is_in("gmbh", List::LegalForm));
        assert_eq!(german.without_end("schillerplatz", List::StreetEnd), Some("schiller"));
    }
}
