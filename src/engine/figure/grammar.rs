//! How pieces make a figure.

use super::decimal::Decimal;
use super::pieces::Piece;
use super::sum::Sum;
use super::words::{Table, Word};
use super::{Figure, Unit, digits};
use crate::engine::language::Language;

/// Reads the longest figure at the start of the pieces, and how many words it takes.
pub(super) fn read(pieces: &[Piece<'_>], language: Language) -> Option<(Figure, usize)> {
    let mut reader = Reader {
        pieces,
        table: Table::of(language),
        language,
        at: 0,
        is_negative: false,
        prefix: None,
        best: None,
        sum: Sum::new(language),
    };
    reader.read_prefixes();
    if reader.piece()?.is_digits() {
        reader.read_digits()?;
    } else {
        reader.read_words()?;
    }
    reader.best
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

impl<'p> Reader<'p> {
    fn piece(&self) -> Option<&'p Piece<'p>> {
        self.pieces.get(self.at)
    }

    /// The expression at a piece, and how many pieces it takes.
    fn word_at(&self, at: usize) -> Option<(Word, usize)> {
        self.table.longest(self.pieces.get(at..)?)
    }

    /// Notes the value so far, if a word ends here.
    fn note(&mut self, value: Decimal, unit: Option<Unit>) {
        let value = if self.is_negative { value.negated() } else { value };
        let tokens_used = self.pieces[self.at - 1].tokens_used;
        if tokens_used > 0 {
            self.best = Some((Figure { value, unit: unit.or(self.prefix) }, tokens_used));
        }
    }

    /// Reads a minus sign, the sign of a currency, and words that make the number after them a place or a share.
    fn read_prefixes(&mut self) {
        if self.piece().is_some_and(|piece| piece.text == "-") {
            self.is_negative = true;
            self.at += 1;
        }
        let (unit, length) = match self.word_at(self.at) {
            Some((Word::Currency(sign), length)) => (Unit::Currency(sign), length),
            Some((Word::OrdinalPrefix, length)) => (Unit::Ordinal, length),
            Some((Word::PercentPrefix, length)) => (Unit::Percent, length),
            _ => return,
        };
        self.prefix = Some(unit);
        self.at += length;
    }

    /// Reads what may stand behind a number.
    fn read_unit(&mut self, value: Decimal) {
        let (unit, length) = match self.word_at(self.at) {
            Some((Word::Percent, length)) => (Unit::Percent, length),
            Some((Word::Currency(sign), length)) => (Unit::Currency(sign), length),
            _ => return,
        };
        if self.prefix.is_none_or(|prefix| prefix == unit) {
            self.at += length;
            self.note(value, Some(unit));
        }
    }
}

/// Numbers that start with digits.
impl Reader<'_> {
    /// `None` when the digits are no number after all.
    fn read_digits(&mut self) -> Option<()> {
        let text = self.take_digits()?;
        let mut value = digits::parse(&text, self.language)?;
        if text.contains(['.', ',']) && self.is_time_of_day() {
            return None;
        }
        self.note(value, None);
        if self.ends_as_place(value) {
            return Some(());
        }
        if let Some((Word::AndHalf, length)) = self.word_at(self.at) {
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

    /// Takes digits, and what belongs to them of the next words: groups (`4 000 000`), a fraction (`4 1/2`).
    ///
    /// `None` for dates, times and ratios (`16:30`).
    fn take_digits(&mut self) -> Option<String> {
        let first = self.piece()?.text;
        let is_apart = |piece: &&Piece<'_>| !piece.is_glued && piece.is_digits();
        let rest: Vec<&str> = self.pieces[self.at + 1..].iter().take_while(is_apart).map(|piece| piece.text).collect();
        let n_groups = (1..=rest.len())
            .rev()
            .find(|&n_groups| digits::continues_after_space(first, &rest[..n_groups], self.language))
            .unwrap_or(usize::from(self.is_fraction_at(self.at + 1)));
        let groups = std::iter::once(first).chain(rest.into_iter().take(n_groups));
        let mut text = groups.collect::<Vec<_>>().join(" ");
        self.at += 1 + n_groups;
        while let [sign, below, ..] = &self.pieces[self.at..]
            && matches!(sign.text, "/" | ":")
            && below.is_digits()
        {
            text.push_str(sign.text);
            text.push_str(below.text);
            self.at += 2;
        }
        Some(text)
    }

    /// Whether digits and a stroke, in one piece or in three, may be a fraction after a whole number.
    fn is_fraction_at(&self, at: usize) -> bool {
        match self.pieces.get(at..).unwrap_or_default() {
            [all, ..] if all.text.len() == 3 && all.text.get(1..2) == Some("/") => !all.is_glued,
            [above, stroke, below, ..] => {
                !above.is_glued && above.is_digits() && stroke.text == "/" && below.is_digits()
            }
            _ => false,
        }
    }

    /// Whether the point was one between hours and minutes.
    fn is_time_of_day(&self) -> bool {
        self.piece().is_some_and(|piece| {
            let text = piece.text.trim_end_matches('.');
            matches!(text, "am" | "a.m" | "pm" | "p.m" | "uhr" | "o'clock" | "gmt" | "bst" | "h" | "hrs")
        })
    }

    /// Reads the ending of a place in a row, `rd` of `3rd`.
    fn ends_as_place(&mut self, value: Decimal) -> bool {
        let is_ending = matches!(self.word_at(self.at), Some((Word::OrdinalSuffix, 1)));
        let is_place = is_ending && value.whole().is_some() && self.piece().is_some_and(|piece| piece.is_glued);
        if is_place {
            self.at += 1;
            self.note(value, Some(Unit::Ordinal));
        }
        is_place
    }

    /// The multiplier that comes next, if digits may have it.
    fn factor(&self) -> Option<i128> {
        let is_money = matches!(self.prefix, Some(Unit::Currency(_)))
            || matches!(self.word_at(self.at + 1), Some((Word::Currency(_), _)));
        match self.word_at(self.at)? {
            (Word::Times(factor, _), 1) => Some(factor),
            (Word::Attached(factor), 1) if self.piece()?.is_glued || is_money => Some(factor),
            _ => None,
        }
    }
}

/// What became of a word.
enum Step {
    /// It was read, and what is read so far is a number.
    Read,
    /// It was read, but needs what comes next.
    Opened,
    /// It was read and ends the figure.
    Ended,
    /// It is not part of the number.
    Refused,
}

/// Numbers in words.
impl Reader<'_> {
    /// `None` when the number is too large.
    fn read_words(&mut self) -> Option<()> {
        let mut before_pending = None;
        let mut before_section = None;
        while let Some((word, length)) = self.word_at(self.at) {
            if self.sum.is_settled() {
                before_pending = self.best;
            }
            if self.sum.is_closed() {
                before_section = self.best;
            }
            match self.step(word, length)? {
                Step::Read => self.note(self.sum.value()?, None),
                Step::Opened => {}
                Step::Ended => return Some(()),
                Step::Refused => {
                    // `a hundred and | two hundred`: the last number belongs to the factor that does not fit.
                    match word {
                        Word::Times(1_000.., _) => self.best = before_section,
                        Word::Times(..) => self.best = before_pending,
                        _ => break,
                    }
                    return Some(());
                }
            }
        }
        if self.sum.has_started() {
            self.read_unit(self.sum.value()?);
        }
        Some(())
    }

    /// Adds a word to the sum; `None` when the sum grows too large.
    fn step(&mut self, word: Word, length: usize) -> Option<Step> {
        let next = self.at + length;
        let has_started = self.sum.has_started();
        let step = match word {
            Word::Number(number) if self.sum.has_room_for(number) => self.sum.add(number).map(|()| Step::Read)?,
            Word::Article if has_started && self.sum.has_room_for(Decimal::ONE) => {
                self.sum.add(Decimal::ONE).map(|()| Step::Read)?
            }
            Word::Article if !has_started && self.may_count(next) => {
                self.sum.add(Decimal::ONE).map(|()| Step::Opened)?
            }
            Word::Half if !has_started && self.is_times(next) => self.sum.add(Decimal::HALF).map(|()| Step::Opened)?,
            Word::AndHalf if has_started => self.sum.add_half().map(|()| Step::Read)?,
            Word::And if has_started => return self.join(next),
            Word::Point if has_started => return self.read_decimals(next),
            Word::Times(factor, may_stand_alone) if self.sum.multiply(factor, may_stand_alone)? => Step::Read,
            Word::Ordinal(place) => return self.end_with_place(Decimal::new(place, 0), next),
            Word::OrdinalTimes(factor) if self.sum.multiply(factor, true)? => {
                self.at = next;
                self.note(self.sum.value()?, Some(Unit::Ordinal));
                return Some(Step::Ended);
            }
            _ => return Some(Step::Refused),
        };
        self.at = next;
        Some(step)
    }

    fn is_times(&self, at: usize) -> bool {
        matches!(self.word_at(at), Some((Word::Times(..), _)))
    }

    /// Whether an article before this piece is a number: `a million`, and `ein` in `ein|und|zwanzig`.
    fn may_count(&self, at: usize) -> bool {
        let is_glued = self.pieces.get(at).is_some_and(|piece| piece.is_glued);
        self.is_times(at) || is_glued && matches!(self.word_at(at), Some((Word::And | Word::AndHalf, _)))
    }

    /// Reads what a joining word joins, and the word with it.
    fn join(&mut self, next: usize) -> Option<Step> {
        let is_glued = self.piece().is_some_and(|piece| piece.is_glued);
        match self.word_at(next) {
            Some((Word::Number(number), length)) if self.sum.may_join(number, is_glued) => {
                self.at = next + length;
                self.sum.add(number)?;
                Some(Step::Read)
            }
            Some((Word::Article, length))
                if self.sum.may_join(Decimal::ONE, is_glued) && !self.is_times(next + length) =>
            {
                self.at = next + length;
                self.sum.add(Decimal::ONE)?;
                Some(Step::Read)
            }
            Some((Word::Ordinal(place), length)) if self.sum.may_join(Decimal::new(place, 0), is_glued) => {
                self.at = next + length;
                self.note(self.sum.value()?.plus(Decimal::new(place, 0))?, Some(Unit::Ordinal));
                Some(Step::Ended)
            }
            _ => Some(Step::Refused),
        }
    }

    /// Reads digits that are said one by one after the point.
    fn read_decimals(&mut self, next: usize) -> Option<Step> {
        let mut decimals = String::new();
        let mut end = next;
        while let Some((Word::Number(digit), length)) = self.word_at(end)
            && digit.whole().is_some_and(|digit| digit < 10)
        {
            decimals.push_str(&digit.to_string());
            end += length;
        }
        if decimals.is_empty() {
            return Some(Step::Refused);
        }
        self.at = end;
        self.sum.add(Decimal::from_digits(&format!("0.{decimals}"))?)?;
        Some(Step::Read)
    }

    /// Ends the figure with a place in a row; `thirty second` is half a minute unless a hyphen says otherwise.
    fn end_with_place(&mut self, place: Decimal, next: usize) -> Option<Step> {
        let is_apart = self.sum.has_started() && self.piece().is_some_and(|piece| !piece.is_glued);
        let is_time = self.language == Language::English && place.whole() == Some(2) && is_apart;
        if is_time || !self.sum.has_room_for(place) {
            return Some(Step::Refused);
        }
        self.at = next;
        self.note(self.sum.value()?.plus(place)?, Some(Unit::Ordinal));
        Some(Step::Ended)
    }
}
