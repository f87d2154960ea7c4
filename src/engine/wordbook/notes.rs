//! What is worth knowing of each word of a text before its sentences are read for figures, names and quotations.

use super::{List, Lists, Role, Wordbook};
use crate::engine::figure::{self, Unit};
use crate::engine::figures;
use crate::engine::fold::fold_word;
use crate::engine::language::{Language, common_words};
use crate::engine::pair::Pair;
use crate::engine::reading::Reading;
use crate::engine::span::{ByteSpan, Offset};
use std::borrow::Cow;
use std::cell::OnceCell;
use std::ops::Range;
use std::rc::Rc;
use unicode_segmentation::UnicodeSegmentation;

/// The exact value of a number: so many digits, so many of them after the point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WholeFigure {
    /// The digits without the point.
    pub digits: i128,
    /// How many of them stand after the point.
    pub places: u32,
    /// What the number counts.
    pub unit: Option<Unit>,
}

/// No expression has more words.
const EXPRESSION_MAX: u32 = 4;

/// One surface form.
#[derive(Debug)]
pub struct Noted<'a> {
    /// Its normal form, number words and contractions not joined.
    pub folded: Cow<'a, str>,
    /// What it may do.
    pub roles: &'static [Role],
    /// The lists of words that hold it.
    pub lists: Lists,
    /// Whether it begins with a capital.
    pub is_capital: bool,
    /// Whether it begins with a digit, in any script.
    pub is_digits: bool,
    /// Whether a number may start with it.
    pub opens_figure: bool,
    /// Whether a figure of any kind may start with it, dates and times among them.
    pub may_figure: bool,
    /// The figure that it is as a whole.
    pub figure: Option<WholeFigure>,
    /// Whether an expression of several words that has a role may start with it.
    pub opens_expression: bool,
    /// Whether some expression of several words that has a role has it as its second word.
    pub goes_on_expression: bool,
    /// Whether it is an article, pronoun, preposition and the like.
    pub is_function: bool,
}

/// The words of one side, each surface form looked up once.
#[derive(Debug)]
pub struct Notes<'a> {
    /// The side.
    pub reading: &'a Reading<'a>,
    /// The words of its language that have a role.
    pub book: &'static Wordbook,
    /// The language of the side.
    pub language: Language,
    /// By token, which of `noted` it is.
    by_token: Vec<u32>,
    /// Shared by both sides where they are in one language.
    noted: Rc<Vec<Noted<'a>>>,
    /// How often each of `noted` stands in the text.
    uses: Vec<u32>,
    /// Those of `noted` that the text has with a small letter, in the order of their normal forms.
    small: OnceCell<Vec<u32>>,
}

impl<'a> Notes<'a> {
    /// Looks every distinct word of a side up. Linear in tokens.
    pub fn new(reading: &'a Reading<'a>) -> Self {
        let mut table = Table::new(reading.outline.language, n_surfaces(reading));
        let by_token = table.take(reading);
        Self::of_table(reading, &table.finish(), by_token)
    }

    /// Looks up the words of both sides, those of one language that both use only once: both number their surface forms
    /// alike.
    pub fn of_both(readings: Pair<&'a Reading<'a>>) -> Pair<Self> {
        let languages = readings.map(|reading| reading.outline.language);
        if languages.left != languages.right {
            return readings.map(Self::new);
        }
        let surfaces = readings.map(n_surfaces);
        let mut table = Table::new(languages.left, surfaces.left.max(surfaces.right));
        let left = table.take(readings.left);
        let right = table.take(readings.right);
        let noted = table.finish();
        Pair::new(Self::of_table(readings.left, &noted, left), Self::of_table(readings.right, &noted, right))
    }

    fn of_table(reading: &'a Reading<'a>, noted: &Rc<Vec<Noted<'a>>>, by_token: Vec<u32>) -> Self {
        let language = reading.outline.language;
        let mut uses = vec![0; noted.len()];
        by_token.iter().for_each(|form| uses[*form as usize] += 1);
        let book = Wordbook::of(language);
        Self { reading, book, language, by_token, noted: Rc::clone(noted), uses, small: OnceCell::new() }
    }

    /// What is known of the token at this place.
    #[inline]
    pub fn at(&self, at: u32) -> &Noted<'a> {
        &self.noted[self.by_token[at as usize] as usize]
    }

    /// Which of all surface forms stands at this place.
    #[inline]
    pub fn form_at(&self, at: u32) -> usize {
        self.by_token[at as usize] as usize
    }

    /// Every surface form that either side has.
    pub fn forms(&self) -> &[Noted<'a>] {
        &self.noted
    }

    /// The surface forms of the side, each with how often it stands there.
    pub fn used(&self) -> impl Iterator<Item = (&Noted<'a>, u32)> {
        self.noted.iter().zip(self.uses.iter().copied()).filter(|(_, uses)| *uses > 0)
    }

    /// Whether the side has a word, in its normal form, that begins with a small letter. Logarithmic in its distinct words
    /// after the first time.
    pub fn has_small(&self, folded: &str) -> bool {
        let form = |at: u32| &*self.noted[at as usize].folded;
        let small = self.small.get_or_init(|| {
            let all = (0u32..).zip(&*self.noted).zip(&self.uses);
            let small = all.filter(|((_, word), uses)| **uses > 0 && !word.is_capital);
            let mut small: Vec<u32> = small.map(|((at, _), _)| at).collect();
            small.sort_unstable_by(|one, other| form(*one).cmp(form(*other)));
            small
        });
        small.binary_search_by(|at| form(*at).cmp(folded)).is_ok()
    }

    /// The same, unless the place lies outside `[from, end)`.
    pub fn within(&self, at: u32, end: u32) -> Option<&Noted<'a>> {
        (at < end).then(|| self.at(at))
    }

    /// Whether the token at this place may do this.
    pub fn has(&self, at: u32, role: Role) -> bool {
        self.at(at).roles.contains(&role)
    }

    /// Whether a list holds the token at this place.
    pub fn is_in(&self, at: u32, list: List) -> bool {
        self.at(at).lists.has(list)
    }

    /// Whether the token at this place tells a half of the day: `p.m`.
    pub fn has_half_day(&self, at: u32) -> bool {
        self.at(at).roles.iter().any(|role| matches!(role, Role::HalfDay(_)))
    }

    /// What words, one or more, may do together.
    pub fn roles_of(&self, words: Range<u32>) -> &'static [Role] {
        if words.len() == 1 {
            return self.at(words.start).roles;
        }
        let words: Vec<&str> = words.map(|at| &*self.at(at).folded).collect();
        self.book.roles(&words.join(" "))
    }

    /// The most words at a place that together do what is wanted, and the place after them.
    pub fn longest<T>(&self, at: u32, end: u32, wanted: impl Fn(&Role) -> Option<T>) -> Option<(T, u32)> {
        let first = self.within(at, end)?;
        let opens =
            |second: &Noted<'_>| second.goes_on_expression && self.book.opens_with(&first.folded, &second.folded);
        let goes_on = first.opens_expression && self.within(at + 1, end).is_some_and(opens);
        if !goes_on {
            return first.roles.iter().find_map(&wanted).map(|found| (found, at + 1));
        }
        let longest = EXPRESSION_MAX.min(end - at);
        // `km/h` is two words.
        // So is `кв. м`.
        let stopped = |at: u32| self.language == Language::Russian && self.gap_after(at) == ". ";
        let joins = |at: u32| self.is_beside(at) || matches!(self.gap_after(at), "-" | "/") || stopped(at);
        let is_one = |length: u32| (at..at + length - 1).all(joins);
        (1..=longest).rev().filter(|length| is_one(*length)).find_map(|length| {
            let found = self.roles_of(at..at + length).iter().find_map(&wanted)?;
            Some((found, at + length))
        })
    }

    /// The bytes of a token.
    pub fn span(&self, at: u32) -> ByteSpan {
        self.reading.tokens[at as usize].span
    }

    /// The characters of a token as they stand in the text.
    pub fn surface(&self, at: u32) -> &'a str {
        &self.reading.text[self.span(at).range()]
    }

    /// The characters between a token and the next, or after the last.
    pub fn gap_after(&self, at: u32) -> &'a str {
        let next = self.reading.tokens.get(at as usize + 1);
        let end = next.map_or(self.reading.text.len(), |next| next.span.start().index());
        &self.reading.text[self.span(at).end().index()..end]
    }

    /// Whether nothing but white space stands between a token and the next.
    pub fn is_beside(&self, at: u32) -> bool {
        // Nearly all words have one space between them.
        let end = self.span(at).end().index();
        let next = self.reading.tokens.get(at as usize + 1);
        if next.is_some_and(|next| next.span.start().index() == end + 1) && self.reading.text.as_bytes()[end] == b' ' {
            return true;
        }
        let gap = self.gap_after(at);
        gap == " " || gap.chars().all(char::is_whitespace)
    }

    /// The token after the last that starts before this byte.
    pub fn token_at(&self, byte: usize) -> u32 {
        let tokens = &self.reading.tokens;
        u32::try_from(tokens.partition_point(|token| token.span.start().index() < byte))
            .expect("fewer tokens than bytes")
    }

    /// The tokens of a sentence, as raw places.
    pub fn sentence(&self, sentence: usize) -> Range<u32> {
        let span = self.reading.sentence_tokens[sentence];
        span.start().get()..span.end().get()
    }
}

/// The surface forms of one language, each looked up when it is first met.
struct Table<'a> {
    language: Language,
    book: &'static Wordbook,
    /// By the number of a surface form, which of `noted` it is.
    by_surface: Vec<u32>,
    noted: Vec<Noted<'a>>,
}

impl<'a> Table<'a> {
    fn new(language: Language, n_surfaces: usize) -> Self {
        let by_surface = vec![u32::MAX; n_surfaces];
        Self { language, book: Wordbook::of(language), by_surface, noted: Vec::new() }
    }

    /// Takes in the words of a side; by token, which of all it is.
    fn take(&mut self, reading: &'a Reading<'a>) -> Vec<u32> {
        let mut by_token = Vec::with_capacity(reading.tokens.len());
        for token in &reading.tokens {
            let slot = &mut self.by_surface[token.surface as usize];
            if *slot == u32::MAX {
                *slot = u32::try_from(self.noted.len()).expect("fewer words than bytes");
                self.noted.push(note(&reading.text[token.span.range()], self.language, self.book));
            }
            by_token.push(*slot);
        }
        by_token
    }

    fn finish(mut self) -> Rc<Vec<Noted<'a>>> {
        self.noted.shrink_to_fit();
        Rc::new(self.noted)
    }
}

/// One more than the largest number of a surface form.
fn n_surfaces(reading: &Reading<'_>) -> usize {
    reading.tokens.iter().map(|token| token.surface as usize + 1).max().unwrap_or(0)
}

fn note<'a>(surface: &'a str, language: Language, book: &'static Wordbook) -> Noted<'a> {
    let folded = fold_quickly(surface, language);
    let (first, rest) = folded.split_once([' ', '\u{a0}', '\n']).unwrap_or((&folded, ""));
    let opens_figure = figure::starts(first, language);
    let is_function = |word: &str| common_words::is_function_word(language, word);
    // What a contraction stands for is one word: “she had”, “why is”.
    let is_long = !rest.is_empty() && is_function(first) && is_function(rest);
    let bare = folded.strip_suffix("'s").unwrap_or(&folded);
    let roles = book.roles(if is_long { first } else { bare });
    let roles = if roles.is_empty() { joined_roles(&folded, language, book) } else { roles };
    let is_digits = folded.starts_with(|letter: char| letter.is_ascii_digit());
    let figure = if opens_figure { whole_figure(surface, language) } else { joined_figure(surface, language) };
    let opens_figure = opens_figure || figure.is_some();
    let opens_expression = book.opens_expression(&folded);
    let spells_figure = opens_expression && book.opens_figure(&folded);
    Noted {
        may_figure: opens_figure
            || is_digits
            || spells_figure
            || holds_measure(&folded, language)
            || takes_half(roles, language)
            || [List::Every, List::Half].iter().any(|list| book.is_in(&folded, *list))
            || language == Language::Arabic && (figures::may_be_two(&folded, book) || figures::may_be_added(&folded))
            || language == Language::German && figures::may_be_part(&folded, book)
            || language == Language::Russian && figures::may_be_half(&folded, book)
            || language == Language::Persian && figures::may_be_glued(&folded, book)
            || roles.iter().any(|role| role.starts_figure()),
        roles,
        lists: book.lists(&folded),
        is_capital: surface.starts_with(char::is_uppercase),
        is_digits,
        opens_figure,
        figure,
        goes_on_expression: book.continues_expression(&folded),
        opens_expression,
        is_function: is_long || is_function(&folded),
        folded,
    }
}

/// What a verb of saying or an office may do behind an Arabic “and”, which is written as one with it: `ويقول`.
fn joined_roles(folded: &str, language: Language, book: &'static Wordbook) -> &'static [Role] {
    let bare = folded.strip_prefix(['و', 'ف']).filter(|_| language == Language::Arabic);
    let roles = bare.map_or(&[][..], |bare| book.roles(bare));
    let one = roles.iter().all(|role| matches!(role, Role::Says | Role::Title | Role::Hedge));
    if one { roles } else { &[] }
}

/// Whether a word may be a number and its unit: `achtjähriges`, `восьмилетняя`.
fn holds_measure(folded: &str, language: Language) -> bool {
    let starts: &[&str] = match language {
        Language::German => &["jaehrig", "monatig", "woechig", "taegig", "stuendig", "minuetig"],
        Language::Dutch => &["jarig", "daags"],
        Language::Italian => &["'anni", "'anno", "'ore", "'ora", "enne", "enni"],
        Language::Russian => &["летн", "месячн", "недельн", "дневн", "часов", "минутн"],
        _ => &[],
    };
    starts.iter().any(|start| folded.contains(start))
}

/// Whether a half may follow a unit without a number: `metro y medio`.
fn takes_half(roles: &[Role], language: Language) -> bool {
    let romance = matches!(language, Language::French | Language::Spanish | Language::Italian | Language::Portuguese);
    (matches!(language, Language::English | Language::Arabic) || romance)
        && roles.iter().any(|role| matches!(role, Role::Unit(_)))
}

/// Folds a word; letters of ASCII need no more than small letters, but for the dotless i.
fn fold_quickly(surface: &str, language: Language) -> Cow<'_, str> {
    if language != Language::Turkish && surface.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        let is_small = surface.bytes().all(|byte| byte.is_ascii_lowercase());
        return if is_small { Cow::Borrowed(surface) } else { Cow::Owned(surface.to_ascii_lowercase()) };
    }
    fold_word(surface, language)
}

/// The figure that a stretch is as a whole.
pub fn whole_figure(stretch: &str, language: Language) -> Option<WholeFigure> {
    plain_digits(stretch).or_else(|| parsed_figure(stretch, language))
}

/// A Persian number whose words are held together: `بیست‌وچهار`.
fn joined_figure(surface: &str, language: Language) -> Option<WholeFigure> {
    let joined = language == Language::Persian && surface.contains(HALF_SPACE);
    joined.then(|| whole_figure(&surface.replace("\u{200c}و", " و ").replace(HALF_SPACE, " "), language)).flatten()
}

const HALF_SPACE: char = '\u{200c}';

/// A few digits without marks are the number they are in every language; texts have many of them.
fn plain_digits(stretch: &str) -> Option<WholeFigure> {
    let is_plain = (1..=PLAIN_DIGITS_MAX).contains(&stretch.len())
        && stretch.bytes().all(|byte| byte.is_ascii_digit())
        && !stretch.starts_with('0');
    let digits = stretch.parse().ok().filter(|_| is_plain)?;
    Some(WholeFigure { digits, places: 0, unit: None })
}

/// Longer rows of digits are left to the rules of figures.
const PLAIN_DIGITS_MAX: usize = 9;

fn parsed_figure(stretch: &str, language: Language) -> Option<WholeFigure> {
    // The narrow space before a sign, which is no bound of words by itself.
    let stretch = stretch.replace('\u{202f}', "\u{a0}");
    let words = stretch.split_word_bounds().filter(|word| !word.trim().is_empty());
    let words: Vec<Cow<'_, str>> = words.map(|word| fold_word(word, language)).collect();
    let borrowed: Vec<&str> = words.iter().map(AsRef::as_ref).collect();
    let (found, _) = figure::parse(&borrowed, language).filter(|(_, taken)| *taken == words.len())?;
    let value = found.value();
    let (whole, fraction) = value.split_once('.').unwrap_or((&value, ""));
    let digits = format!("{whole}{fraction}").parse().ok()?;
    Some(WholeFigure { digits, places: u32::try_from(fraction.len()).ok()?, unit: found.unit() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_digits_are_what_all_rules_make_of_them() {
        for &language in Language::KNOWN {
            for number in ["1", "7", "12", "100", "1000", "1999", "2026", "31114", "123456", "100000000", "999999999"] {
                assert_eq!(plain_digits(number), parsed_figure(number, language), "{language} {number}");
            }
        }
        assert_eq!(["", "0", "07", "1.5", "3rd", "1234567890"].map(plain_digits), [None; 6]);
    }

    #[test]
    fn quick_folding_is_folding() {
        for &language in Language::KNOWN {
            for surface in ["Kelsby", "EU", "IJ", "van", "Æon", "I", "iPhone"] {
                assert_eq!(fold_quickly(surface, language), fold_word(surface, language), "{language}");
            }
        }
    }
}
