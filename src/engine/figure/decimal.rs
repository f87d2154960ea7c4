//! Exact decimal numbers.

use std::fmt;

/// `mantissa` divided by ten `scale` times, with the smallest scale that is exact; so equal values are equal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Decimal {
    mantissa: i128,
    scale: u32,
}

impl Decimal {
    pub(super) const ZERO: Self = Self { mantissa: 0, scale: 0 };
    pub(super) const ONE: Self = Self { mantissa: 1, scale: 0 };
    pub(super) const HALF: Self = Self { mantissa: 5, scale: 1 };

    /// The number without its trailing zeros behind the point.
    pub(super) fn new(mut mantissa: i128, mut scale: u32) -> Self {
        while scale > 0 && mantissa % 10 == 0 {
            mantissa /= 10;
            scale -= 1;
        }
        Self { mantissa, scale }
    }

    /// Reads digits with at most one point among them; `None` when there are too many to be exact.
    pub(super) fn from_digits(digits: &str) -> Option<Self> {
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let mantissa = format!("{whole}{fraction}").parse().ok()?;
        Some(Self::new(mantissa, u32::try_from(fraction.len()).ok()?))
    }

    /// A proper fraction, where it has an end.
    pub(super) fn from_fraction(numerator: u8, denominator: u8) -> Option<Self> {
        let scaled = 10_000 * i128::from(numerator);
        let denominator = i128::from(denominator);
        (denominator > 0 && scaled % denominator == 0).then(|| Self::new(scaled / denominator, 4))
    }

    pub(super) fn plus(self, other: Self) -> Option<Self> {
        let scale = self.scale.max(other.scale);
        Some(Self::new(self.at_scale(scale)?.checked_add(other.at_scale(scale)?)?, scale))
    }

    pub(super) fn times(self, factor: i128) -> Option<Self> {
        Some(Self::new(self.mantissa.checked_mul(factor)?, self.scale))
    }

    pub(super) fn negated(self) -> Self {
        Self { mantissa: -self.mantissa, scale: self.scale }
    }

    pub(super) fn is_zero(self) -> bool {
        self.mantissa == 0
    }

    /// The number when it is whole.
    pub(super) fn whole(self) -> Option<i128> {
        (self.scale == 0).then_some(self.mantissa)
    }

    fn at_scale(self, scale: u32) -> Option<i128> {
        self.mantissa.checked_mul(10_i128.checked_pow(scale - self.scale)?)
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.mantissa < 0 { "-" } else { "" };
        let width = self.scale as usize + 1;
        let digits = format!("{:0>width$}", self.mantissa.unsigned_abs());
        let (whole, fraction) = digits.split_at(digits.len() - self.scale as usize);
        let point = if fraction.is_empty() { "" } else { "." };
        write!(out, "{sign}{whole}{point}{fraction}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_values_are_equal_and_written_alike() {
        let cases = [("12.50", "12.5"), ("4000000", "4000000"), ("0.05", "0.05"), ("0.0", "0"), ("100", "100")];
        for (digits, written) in cases {
            assert_eq!(Decimal::from_digits(digits).unwrap().to_string(), written);
        }
        assert_eq!(Decimal::from_digits(&"9".repeat(60)), None);
        assert_eq!(Decimal::from_digits("1.5").unwrap().negated().to_string(), "-1.5");
    }

    #[test]
    fn sums_and_products_are_exact() {
        let half_more = Decimal::from_digits("12").unwrap().plus(Decimal::HALF).unwrap();
        assert_eq!(half_more.to_string(), "12.5");
        assert_eq!(half_more.times(1_000_000).unwrap().to_string(), "12500000");
        assert_eq!(half_more.times(i128::MAX), None);
        assert_eq!(Decimal::from_fraction(3, 4).unwrap().to_string(), "0.75");
        assert_eq!(Decimal::from_fraction(1, 3), None);
    }
}
