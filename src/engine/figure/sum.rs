//! A number in words in the making.

use super::decimal::Decimal;
use crate::engine::language::Language;

/// What number words have added up to: `total` holds what a large factor closed, `section` the hundreds since, and
/// `pending` what no factor has taken yet. In `two million three hundred and five` they are 2,000,000, 300 and 5.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sum {
    language: Language,
    total: Decimal,
    section: Decimal,
    pending: Decimal,
    /// The last factor of each kind; the next one has to be smaller.
    total_factor: Option<i128>,
    section_factor: Option<i128>,
    has_started: bool,
}

impl Sum {
    pub(super) fn new(language: Language) -> Self {
        let zero = Decimal::ZERO;
        Self {
            language,
            total: zero,
            section: zero,
            pending: zero,
            total_factor: None,
            section_factor: None,
            has_started: false,
        }
    }

    pub(super) fn value(&self) -> Option<Decimal> {
        self.total.plus(self.section)?.plus(self.pending)
    }

    pub(super) fn has_started(&self) -> bool {
        self.has_started
    }

    /// Whether no number is waiting for a factor.
    pub(super) fn is_settled(&self) -> bool {
        self.pending.is_zero()
    }

    /// Whether all is closed by a large factor.
    pub(super) fn is_closed(&self) -> bool {
        self.pending.is_zero() && self.section.is_zero()
    }

    /// Whether a number fits into the free places behind what is there.
    pub(super) fn has_room_for(&self, number: Decimal) -> bool {
        let (Some(pending), Some(number)) = (self.pending.whole(), number.whole()) else {
            return !self.has_started;
        };
        let fits_below = |factor: Option<i128>| factor.is_none_or(|factor| number < factor);
        if pending == 0 {
            let is_zero = self.has_started && self.total.is_zero() && self.section.is_zero();
            return !is_zero && fits_below(self.section_factor) && fits_below(self.total_factor);
        }
        // Seventy is sixty-ten, ninety is four-twenty-ten.
        let counts_in_twenties = self.language == Language::French && matches!(pending % 100, 60 | 80);
        match number {
            _ if pending % 100 == 0 => number < 100,
            1..20 if counts_in_twenties => true,
            1..10 => pending % 10 == 0 && pending % 100 >= 20,
            _ => false,
        }
    }

    /// Whether a joining word may stand between what is there and the number.
    ///
    /// `is_glued` tells whether all is one long word: there, Germanic languages say the unit before the ten. Arabic always
    /// does.
    pub(super) fn may_join(&self, number: Decimal, is_glued: bool) -> bool {
        let arabic = self.language == Language::Arabic;
        let pending = self.pending.whole();
        // “Twenty and three” are two numbers there, “a hundred and three and sixty” is one.
        if arabic && pending.is_some_and(|pending| pending % 100 >= 20) {
            return false;
        }
        let before = pending.map(|pending| if arabic { pending % 100 } else { pending });
        let is_unit = before.is_some_and(|unit| (1..10).contains(&unit));
        let is_ten = number.whole().is_some_and(|number| (20..100).contains(&number) && number % 10 == 0);
        let is_inverted = (is_glued || arabic) && is_unit && is_ten;
        let may_follow_ten = self.language != Language::English || self.is_settled();
        is_inverted || may_follow_ten && self.has_room_for(number)
    }

    /// Adds a number that fits; `None` when the sum grows too large.
    pub(super) fn add(&mut self, number: Decimal) -> Option<()> {
        self.has_started = true;
        self.pending = self.pending.plus(number)?;
        Some(())
    }

    /// Adds half of what was said last: `two and a half`, `a million and a half`.
    pub(super) fn add_half(&mut self) -> Option<()> {
        let half_of = |factor: Option<i128>| Decimal::HALF.times(factor.unwrap_or(1));
        match () {
            () if !self.pending.is_zero() => self.pending = self.pending.plus(Decimal::HALF)?,
            () if !self.section.is_zero() => self.section = self.section.plus(half_of(self.section_factor)?)?,
            () => self.total = self.total.plus(half_of(self.total_factor)?)?,
        }
        Some(())
    }

    /// Multiplies what a factor takes; `Some(false)` when the factor does not fit, `None` when the sum grows too large.
    pub(super) fn multiply(&mut self, factor: i128, may_stand_alone: bool) -> Option<bool> {
        let fits = if factor < self.gathering_factor() {
            self.multiply_pending(factor, may_stand_alone)?
        } else {
            self.multiply_section(factor, may_stand_alone)?
        };
        self.has_started |= fits;
        Some(fits)
    }

    /// From this factor on, a factor takes all below it: `two hundred thousand` is not two and a hundred thousand.
    fn gathering_factor(&self) -> i128 {
        match self.language {
            Language::Chinese | Language::Japanese | Language::Korean => 10_000,
            Language::Thai => 1_000_000,
            _ => 1_000,
        }
    }

    fn multiply_pending(&mut self, factor: i128, may_stand_alone: bool) -> Option<bool> {
        let is_alone = self.pending.is_zero();
        let is_smaller = |last: Option<i128>| last.is_none_or(|last| factor < last);
        let takes_pending = self.pending.whole().is_none_or(|pending| pending < factor);
        let is_zero = is_alone && self.has_started && self.total.is_zero() && self.section.is_zero();
        if is_alone && !may_stand_alone
            || is_zero
            || !takes_pending
            || !is_smaller(self.section_factor)
            || !is_smaller(self.total_factor)
        {
            return Some(false);
        }
        let multiplied = if is_alone { Decimal::ONE } else { self.pending };
        self.section = self.section.plus(multiplied.times(factor)?)?;
        self.pending = Decimal::ZERO;
        self.section_factor = Some(factor);
        Some(true)
    }

    fn multiply_section(&mut self, factor: i128, may_stand_alone: bool) -> Option<bool> {
        let section = self.section.plus(self.pending)?;
        let is_smaller = self.total_factor.is_none_or(|last| factor < last);
        // `a thousand million`, and in Spanish and Portuguese also `two thousand five hundred million`.
        let takes_all = self.total_factor.is_some_and(|last| factor > last)
            && (section.is_zero() || matches!(self.language, Language::Spanish | Language::Portuguese));
        self.total = match () {
            () if takes_all => self.total.plus(section)?.times(factor)?,
            () if is_smaller && !section.is_zero() => self.total.plus(section.times(factor)?)?,
            () if is_smaller && may_stand_alone && !self.has_started => Decimal::ONE.times(factor)?,
            () => return Some(false),
        };
        self.section = Decimal::ZERO;
        self.pending = Decimal::ZERO;
        self.total_factor = Some(factor);
        self.section_factor = None;
        Some(true)
    }
}
