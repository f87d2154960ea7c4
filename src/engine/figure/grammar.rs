//! How pieces make a figure.

use super::decimal::Decimal;
use super::pieces::Piece;
use super::words::{PARTS_MAX, Table, Word};
use super::{Figure, Unit, digits};
use crate::engine::language::Language;

/// Reads the longest figure at the start of the pieces.
pub(super) fn read(pieces: &[Piece<'_>], language: Language) -> Option<(Figure, usize)> {
    let mut reader = Reader::new(pieces, language);
    reader.read_prefixes();
    if reader.piece().is_some_and(Piece::is_digits) { reader.read_digits() } else { reader.read_words() }?;
    reader.best.or(None)
}

/// Numbers from this factor on gather what is below them: `two hundred thousand` is not two and a hundred thousand.
fn gathering_factor(language: Language) -> i128 {
    match language {
        Language::Chinese | Language::Japanese | Language::Korean => 10_000,
        Language::Thai => 1_000_000,
        _ => 1_000,
    }
}

struct Reader<'p> {
    pieces: &'p [Piece<'p>],
    table: &'static Table,
    language: Language,
    /// The piece to be read next.
    at: usize,
    is_negative: bool,
    /// The unit that stands before the number.
    prefix: Option<Unit>,
    /// The longest figure so far that ends with a word.
    best: Option<(Figure, usize)>,
    sum: Sum,
}

/// A number in the making: `total` holds what is multiplied already, `section` the hundreds, `pending` the rest.
#[derive(Clone, Copy, Default)]
struct Sum {
    total: Decimal,
    section: Decimal,
    pending: Decimal,
    /// The last factor of each kind; the next one must be smaller.
    total_factor: Option<i128>,
    section_factor: Option<i128>,
    has_started: bool,
}

impl Sum {
    fn value(&self) -> Option<Decimal> {
        self.total.plus(self.section)?.plus(self.pending)
    }

    /// Whether a number fits into the free places behind what is there.
    fn has_room_for(&self, number: Decimal, language: Language) -> bool {
        let (Some(pending), Some(number)) = (self.pending.whole(), number.whole()) else { return !self.has_started };
        let below = |factor: Option<i128>| factor.is_none_or(|factor| number < factor);
        if pending == 0 {
            let is_zero = self.has_started && self.total.is_zero() && self.section.is_zero();
            return !is_zero && below(self.section_factor) && below(self.total_factor);
        }
        let is_french_score = language == Language::French && matches!(pending % 100, 60 | 80);
        match () {
            () if pending % 100 == 0 => number < 100,
            () if is_french_score => (1..20).contains(&number),
            () => pending % 10 == 0 && pending % 100 >= 20 && (1..10).contains(&number),
        }
    }
}

impl<'p> Reader<'p> {
    fn new(pieces: &'p [Piece<'p>], language: Language) -> Self {
        let table = Table::of(language);
        Self { pieces, table, language, at: 0, is_negative: false, prefix: None, best: None, sum: Sum::default() }
    }

    fn piece(&self) -> Option<&'p Piece<'p>> {
        self.pieces.get(self.at)
    }

    /// The longest expression at the next piece, and its length.
    fn word(&self) -> Option<(Word, usize)> {
        self.word_at(self.at)
    }

    fn word_at(&self, at: usize) -> Option<(Word, usize)> {
        let rest = self.pieces.get(at..)?;
        let single = |piece: &Piece<'_>| self.table.get(piece.text.trim_end_matches('.'));
        (2..=PARTS_MAX.min(rest.len()))
            .rev()
            .find_map(|length| {
                let parts: Vec<_> = rest[..length].iter().map(|piece| piece.text).collect();
                Some((self.table.get(&parts.join(" "))?, length))
            })
            .or_else(|| Some((single(rest.first()?)?, 1)))
    }

    fn next_is_times(&self, at: usize) -> bool {
        matches!(self.word_at(at), Some((Word::Times(..), _)))
    }

    /// Notes the value so far, if a word ends here.
    fn note(&mut self, value: Decimal, unit: Option<Unit>) {
        let value = if self.is_negative { value.negated() } else { value };
        let tokens_used = self.pieces[self.at - 1].tokens_used;
        if tokens_used > 0 {
            self.best = Some((Figure { value, unit: unit.or(self.prefix) }, tokens_used));
        }
    }

    fn read_prefixes(&mut self) {
        if self.piece().is_some_and(|piece| piece.text == "-") {
            self.is_negative = true;
            self.at += 1;
        }
        let prefix = match self.word() {
            Some((Word::Currency(sign), length)) => (Unit::Currency(sign), length),
            Some((Word::OrdinalPrefix, length)) => (Unit::Ordinal, length),
            Some((Word::PercentPrefix, length)) => (Unit::Percent, length),
            _ => return,
        };
        self.prefix = Some(prefix.0);
        self.at += prefix.1;
    }

    /// Reads what may stand behind a number.
    fn read_unit(&mut self, value: Decimal) {
        let unit = match self.word() {
            Some((Word::Percent, length)) => (Unit::Percent, length),
            Some((Word::Currency(sign), length)) => (Unit::Currency(sign), length),
            _ => return,
        };
        if self.prefix.is_none() || self.prefix == Some(unit.0) {
            self.at += unit.1;
            self.note(value, Some(unit.0));
        }
    }
}

/// Numbers that start with digits.
impl Reader<'_> {
    fn read_digits(&mut self) -> Option<()> {
        let text = self.take_digits()?;
        let mut value = digits::parse(&text, self.language)?;
        if text.contains(['.', ',']) && self.is_time_of_day() {
            return None;
        }
        self.note(value, None);
        if let Some((Word::OrdinalSuffix, 1)) = self.word()
            && self.piece()?.is_glued
            && value.whole().is_some()
        {
            self.at += 1;
            self.note(value, Some(Unit::Ordinal));
            return Some(());
        }
        if let Some((Word::AndHalf, length)) = self.word() {
            self.at += length;
            value = value.plus(Decimal::HALF)?;
            self.note(value, None);
        }
        while let Some(factor) = self.factor() {
            self.at += 1;
            value = value.times(factor)?;
            self.note(value, None);
        }
        self.read_unit(value);
        Some(())
    }

    /// The multiplier that comes next, if digits may have it.
    fn factor(&self) -> Option<i128> {
        let piece = self.piece()?;
        let is_money = matches!(self.prefix, Some(Unit::Currency(_)));
        match self.word()? {
            (Word::Times(factor, _), 1) if !is_alone_after_digits(factor, self.language) => Some(factor),
            (Word::Attached(factor), 1) if piece.is_glued || is_money => Some(factor),
            _ => None,
        }
    }

    /// Joins groups of digits that are words of their own (`4 000 000`, `4 1/2`).
    fn take_digits(&mut self) -> Option<String> {
        let first = self.piece()?.text;
        let mut rest = self.pieces[self.at + 1..].iter();
        let is_apart = |piece: &&Piece<'_>| !piece.is_glued && piece.is_digits();
        let next: Vec<&str> = rest.by_ref().take_while(is_apart).map(|piece| piece.text).collect();
        let n_groups = (1..=next.len())
            .rev()
            .find(|&n_groups| digits::continues_after_space(first, &next[..n_groups], self.language))
            .or_else(|| next.first().is_some_and(|text| is_fraction(text)).then_some(1))
            .unwrap_or(0);
        self.at += 1 + n_groups;
        let mut text = first.to_owned();
        for group in &next[..n_groups] {
            text.push(' ');
            text.push_str(group);
        }
        Some(text)
    }

    /// Whether the point was one between hours and minutes.
    fn is_time_of_day(&self) -> bool {
        self.piece().is_some_and(|piece| {
            let text = piece.text.trim_end_matches('.');
            matches!(text, "am" | "a.m" | "pm" | "p.m" | "uhr" | "o'clock" | "gmt" | "bst" | "h" | "hrs")
        })
    }
}

fn is_fraction(text: &str) -> bool {
    text.len() == 3 && text[1..].starts_with('/')
}

/// In Chinese and Japanese ten and hundred do not follow digits.
fn is_alone_after_digits(factor: i128, language: Language) -> bool {
    matches!(language, Language::Chinese | Language::Japanese) && factor < 1_000
}

/// Numbers in words.
impl Reader<'_> {
    fn read_words(&mut self) -> Option<()> {
        let mut before_pending = None;
        while let Some((word, length)) = self.word() {
            if self.sum.pending.is_zero() {
                before_pending = self.best;
            }
            match self.step(word, length)? {
                Step::Read => {
                    self.at += length;
                    self.sum.has_started = true;
                    if !matches!(word, Word::Article | Word::Half | Word::And) {
                        self.note(self.sum.value()?, None);
                    }
                }
                Step::Done => return Some(()),
                Step::Taken => {}
                Step::Refused => {
                    // The number before a multiplier that does not fit belongs to another figure with it.
                    if matches!(word, Word::Times(..)) && !self.sum.pending.is_zero() {
                        self.best = before_pending;
                        return Some(());
                    }
                    break;
                }
            }
        }
        if self.sum.has_started {
            self.read_unit(self.sum.value()?);
        }
        Some(())
    }

    /// Adds one word to the sum; `None` when the number grows too large.
    fn step(&mut self, word: Word, length: usize) -> Option<Step> {
        let next = self.at + length;
        match word {
            Word::Number(number) => return self.add(number),
            Word::Article if self.sum.has_started => return self.add(Decimal::ONE),
            Word::Article if self.next_is_times(next) || self.joins_at(next) => self.sum.pending = Decimal::ONE,
            Word::Half if !self.sum.has_started && self.next_is_times(next) => self.sum.pending = Decimal::HALF,
            Word::And if self.sum.has_started => return Some(self.join(next)),
            Word::AndHalf if self.sum.has_started => self.add_half()?,
            Word::Times(factor, may_stand_alone) => return self.multiply(factor, may_stand_alone),
            Word::Point if self.sum.has_started => return self.read_decimals(next),
            Word::Ordinal(place) => return self.end_with_place(place),
            Word::OrdinalTimes(factor) => return self.end_with_factor(factor),
            _ => return Some(Step::Refused),
        }
        Some(Step::Read)
    }

    fn add(&mut self, number: Decimal) -> Option<Step> {
        if !self.sum.has_room_for(number, self.language) {
            return Some(Step::Refused);
        }
        self.sum.pending = self.sum.pending.plus(number)?;
        Some(Step::Read)
    }

    /// Whether an article is the unit of a long number word, as in `ein|und|zwanzig`.
    fn joins_at(&self, at: usize) -> bool {
        self.pieces.get(at).is_some_and(|piece| piece.is_glued) && matches!(self.word_at(at), Some((Word::And, _)))
    }

    /// Reads a joining word and what it joins; Germanic languages say the unit before the ten.
    fn join(&mut self, next: usize) -> Step {
        let Some((Word::Number(number) | Word::Ordinal(number_as_place!(number)), _)) = self.word_at(next) else {
            return Step::Refused;
        };
        Step::Read
    }
}

enum Step {
    Read,
    Taken,
    Done,
    Refused,
}
