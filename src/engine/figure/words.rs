//! Number words of each language, from their data files.
//!
//! A line gives a meaning and the words that have it, parts of one expression joined by `_`:
//!
//! ```text
//! 40 forty          a number                      #3 third       a place in a row
//! x100 hundred      multiplies what is before it  #x100 hundredth
//! x1000! tausend    and may also stand alone      % percent per_cent
//! -x1000000 m       only right after a digit      -# st nd       likewise, makes a place in a row
//! ? a an            one, before a multiplier      + and          between parts of a number
//! half half_a       before a multiplier           +half and_a_half
//! . point           between digits as words       %< yüzde, #< 第   before the number
//! $ dollar dollars  money
//! ```

use super::decimal::Decimal;
use super::pieces::Piece;
use crate::engine::fold::fold_word;
use crate::engine::language::Language;
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::OnceLock;

/// What a word does in a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    /// A number below a thousand, or one and a half.
    Number(Decimal),
    /// Multiplies what is before it; whether it may stand alone.
    Times(i128, bool),
    /// A multiplier when it is set right after digits, or money is spoken of.
    Attached(i128),
    /// One, when more follows.
    Article,
    /// Joins parts of a number.
    And,
    /// Half of the multiplier that follows.
    Half,
    /// Adds a half.
    AndHalf,
    /// Starts the digits after the decimal mark.
    Point,
    /// A place in a row.
    Ordinal(i128),
    /// A place in a row that multiplies what is before it.
    OrdinalTimes(i128),
    /// Makes the digits before it a place in a row.
    OrdinalSuffix,
    /// Makes the number after it a place in a row.
    OrdinalPrefix,
    /// Hundredths.
    Percent,
    /// Makes the number after it hundredths.
    PercentPrefix,
    /// Money.
    Currency(&'static str),
}

/// The number words of one language.
#[derive(Debug, Default)]
pub(super) struct Table {
    words: FxHashMap<String, Word>,
    /// First parts of what a figure may start with.
    openers: FxHashSet<String>,
    /// First parts of expressions of several parts.
    leads: FxHashSet<String>,
    /// All parts of all expressions.
    parts: FxHashSet<String>,
    joins_words: bool,
    reads_characters: bool,
    /// “And”, where it is written as one with the word after it.
    and: Option<&'static str>,
}

/// The most parts of one expression.
const PARTS_MAX: usize = 5;

static TABLES: [OnceLock<Table>; Language::KNOWN.len() + 1] = [const { OnceLock::new() }; Language::KNOWN.len() + 1];

impl Table {
    /// The table of a language, built when it is first asked for.
    pub(super) fn of(language: Language) -> &'static Self {
        TABLES[language.index()].get_or_init(|| Self::build(language))
    }

    fn build(language: Language) -> Self {
        use Language as L;
        let mut table = Self {
            joins_words: matches!(
                language,
                L::German | L::Dutch | L::Swedish | L::Norwegian | L::Danish | L::Finnish | L::Italian | L::Hungarian
            ),
            reads_characters: matches!(language, L::Chinese | L::Japanese),
            and: (language == L::Arabic).then_some("و"),
            ..Self::default()
        };
        for line in data(language).lines() {
            let mut fields = line.split(' ');
            let Some(word) = fields.next().and_then(meaning) else {
                continue;
            };
            for spelling in fields {
                let parts: Vec<_> = spelling.split('_').map(|part| fold_word(part, language)).collect();
                if can_open(word) || spelling.ends_with("_$") {
                    table.openers.insert(parts[0].clone().into_owned());
                }
                if parts.len() > 1 {
                    table.leads.insert(parts[0].clone().into_owned());
                }
                table.parts.extend(parts.iter().map(|part| part.clone().into_owned()));
                table.words.entry(parts.join(" ")).or_insert(word);
            }
        }
        table
    }

    /// The longest expression at the start of the pieces, and how many of them it takes.
    pub(super) fn longest(&self, pieces: &[Piece<'_>]) -> Option<(Word, usize)> {
        let first = pieces.first()?.text.trim_end_matches('.');
        let get = |expression: &str| self.words.get(expression).copied().or_else(|| symbol(expression));
        if self.leads.contains(first) {
            let lengths = (2..=pieces.len().min(PARTS_MAX)).rev();
            let mut expressions =
                lengths.map(|length| (pieces[..length].iter().map(|piece| piece.text).collect(), length));
            let found = expressions.find_map(|(parts, length): (Vec<_>, _)| Some((get(&parts.join(" "))?, length)));
            if found.is_some() {
                return found;
            }
        }
        Some((get(first)?, 1))
    }

    /// Whether a piece may be part of a figure.
    pub(super) fn knows(&self, piece: &Piece<'_>) -> bool {
        let text = piece.text.trim_end_matches('.');
        piece.is_digits() || matches!(text, "-" | "/" | ":") || self.parts.contains(text) || symbol(text).is_some()
    }

    /// Whether a figure may start with this word.
    pub(super) fn opens(&self, word: &str) -> bool {
        let first_part = word.split('-').next().unwrap_or(word);
        let first_character = || word.chars().next().map(|first| &word[..first.len_utf8()]).unwrap_or_default();
        self.openers.contains(first_part)
            || self.reads_characters && self.openers.contains(first_character())
            || self.joins_words && self.take_apart(first_part).is_some()
    }

    /// Takes “and” from the number word that it is written as one with: `و|ستون`.
    pub(super) fn without_and<'w>(&self, word: &'w str) -> (Option<&'w str>, &'w str) {
        let split = self.and.and_then(|and| Some(word.split_at(word.strip_prefix(and).map(|_| and.len())?)));
        let is_number = |rest: &str| {
            self.words.get(rest).is_some_and(|word| matches!(word, Word::Number(_) | Word::Times(_, true)))
        };
        match split {
            Some((and, rest)) if is_number(rest) && !self.words.contains_key(word) => (Some(and), rest),
            _ => (None, word),
        }
    }

    /// Whether each character of this language's number words is a word.
    pub(super) fn reads_characters(&self) -> bool {
        self.reads_characters
    }

    /// Takes a long number word apart, as in `acht|und|vierzig`; `None` when it is no such word.
    pub(super) fn take_apart<'w>(&self, word: &'w str) -> Option<Vec<&'w str>> {
        if !self.joins_words || word.len() < 5 || self.words.contains_key(word) {
            return None;
        }
        let mut parts = Vec::new();
        self.take_rest_apart(word, &mut parts).then_some(parts)
    }

    /// Tries the longest first part first. A word has few beginnings that are number words, so this is fast.
    fn take_rest_apart<'w>(&self, rest: &'w str, parts: &mut Vec<&'w str>) -> bool {
        if rest.is_empty() {
            return true;
        }
        let ends = rest.char_indices().map(|(at, character)| at + character.len_utf8());
        let mut ends: Vec<usize> = ends.take_while(|&end| end <= PART_BYTES_MAX).collect();
        ends.reverse();
        ends.into_iter().any(|end| {
            let is_part = self.words.get(&rest[..end]).is_some_and(|&word| can_join(word));
            parts.push(&rest[..end]);
            let is_whole = is_part && parts.len() <= JOINED_MAX && self.take_rest_apart(&rest[end..], parts);
            if !is_whole {
                parts.pop();
            }
            is_whole
        })
    }
}

/// No number word of a language that joins them is longer.
const PART_BYTES_MAX: usize = 24;
/// More parts are no number but a jest.
const JOINED_MAX: usize = 12;

/// Whether a figure may begin with such a word.
fn can_open(word: Word) -> bool {
    matches!(
        word,
        Word::Number(_)
            | Word::Article
            | Word::Half
            | Word::Times(_, true)
            | Word::Ordinal(_)
            | Word::OrdinalTimes(_)
            | Word::OrdinalPrefix
            | Word::PercentPrefix
    )
}

/// Whether such a word may be part of a long one.
fn can_join(word: Word) -> bool {
    matches!(
        word,
        Word::Number(_)
            | Word::Article
            | Word::Times(..)
            | Word::And
            | Word::AndHalf
            | Word::Ordinal(_)
            | Word::OrdinalTimes(_)
    )
}

fn meaning(field: &'static str) -> Option<Word> {
    let number = |digits: &str| digits.parse::<i128>().ok();
    Some(match field {
        "" => return None,
        "?" => Word::Article,
        "+" => Word::And,
        "half" => Word::Half,
        "+half" => Word::AndHalf,
        "." => Word::Point,
        "%" => Word::Percent,
        "%<" => Word::PercentPrefix,
        "#<" => Word::OrdinalPrefix,
        "-#" => Word::OrdinalSuffix,
        _ if field.starts_with("-x") => Word::Attached(number(&field[2..])?),
        _ if field.starts_with("#x") => Word::OrdinalTimes(number(&field[2..])?),
        _ if field.starts_with('#') => Word::Ordinal(number(&field[1..])?),
        _ if field.starts_with('x') => Word::Times(number(field[1..].trim_end_matches('!'))?, field.ends_with('!')),
        _ if field.starts_with(|first: char| first.is_ascii_digit()) => Word::Number(Decimal::from_digits(field)?),
        currency => Word::Currency(currency),
    })
}

/// Signs that mean the same in every language.
fn symbol(text: &str) -> Option<Word> {
    Some(match text {
        "%" => Word::Percent,
        "$" | "us$" | "usd" => Word::Currency("$"),
        "€" | "eur" => Word::Currency("€"),
        "£" | "gbp" => Word::Currency("£"),
        "¥" => Word::Currency("¥"),
        "₹" => Word::Currency("₹"),
        "₽" => Word::Currency("₽"),
        "₺" => Word::Currency("₺"),
        "₴" => Word::Currency("₴"),
        "₩" => Word::Currency("₩"),
        "₪" => Word::Currency("₪"),
        "฿" => Word::Currency("฿"),
        "c$" => Word::Currency("C$"),
        "a$" => Word::Currency("A$"),
        _ => return None,
    })
}

/// Whether a word starts with the sign of a currency.
pub(super) fn is_currency_sign(word: &str) -> bool {
    let sign = word.find(|character: char| character.is_ascii_digit()).map_or(word, |at| &word[..at]);
    matches!(symbol(sign), Some(Word::Currency(_)))
}

fn data(language: Language) -> &'static str {
    match language {
        Language::Unknown | Language::Tamil => "",
        Language::English => include_str!("data/en.txt"),
        Language::German => include_str!("data/de.txt"),
        Language::French => include_str!("data/fr.txt"),
        Language::Spanish => include_str!("data/es.txt"),
        Language::Italian => include_str!("data/it.txt"),
        Language::Portuguese => include_str!("data/pt.txt"),
        Language::Dutch => include_str!("data/nl.txt"),
        Language::Swedish => include_str!("data/sv.txt"),
        Language::Norwegian => include_str!("data/no.txt"),
        Language::Danish => include_str!("data/da.txt"),
        Language::Finnish => include_str!("data/fi.txt"),
        Language::Hungarian => include_str!("data/hu.txt"),
        Language::Romanian => include_str!("data/ro.txt"),
        Language::Polish => include_str!("data/pl.txt"),
        Language::Russian => include_str!("data/ru.txt"),
        Language::Ukrainian => include_str!("data/uk.txt"),
        Language::Greek => include_str!("data/el.txt"),
        Language::Turkish => include_str!("data/tr.txt"),
        Language::Arabic => include_str!("data/ar.txt"),
        Language::Persian => include_str!("data/fa.txt"),
        Language::Hebrew => include_str!("data/he.txt"),
        Language::Hindi => include_str!("data/hi.txt"),
        Language::Thai => include_str!("data/th.txt"),
        Language::Chinese => include_str!("data/zh.txt"),
        Language::Japanese => include_str!("data/ja.txt"),
        Language::Korean => include_str!("data/ko.txt"),
    }
}
