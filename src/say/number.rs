//! Numbers as the language writes them.

use super::locale::Locale;

/// Something counted.
pub trait Count {
    /// The count.
    fn number(self) -> u64;
}

macro_rules! count {
    ($($number:ty),+) => {
        $(impl Count for $number {
            fn number(self) -> u64 {
                self.into()
            }
        })+
    };
}

count!(u8, u16, u32, u64);

impl Count for usize {
    fn number(self) -> u64 {
        self as u64
    }
}

/// A count, with its thousands set apart: "2,400".
#[must_use]
pub fn number(count: impl Count) -> String {
    written(&count.number().to_string(), true, super::locale())
}

/// A number that names a place, such as that of a paragraph: "2400".
#[must_use]
pub fn digits(place: impl Count) -> String {
    written(&place.number().to_string(), false, super::locale())
}

/// A decimal number that is written with a point, with its thousands set apart: "2999.5" is "2,999.5".
#[must_use]
pub fn decimal(digits: &str) -> String {
    written(digits, true, super::locale())
}

/// A distance with its sign: "+3", "−2". It is not turned round in a line that runs from right to left.
#[must_use]
pub fn signed(distance: i32) -> String {
    let locale = super::locale();
    let sign = if distance < 0 { '−' } else { '+' };
    let digits = written(&distance.unsigned_abs().to_string(), true, locale);
    if locale.is_rtl() { format!("\u{2066}{sign}{digits}\u{2069}") } else { format!("{sign}{digits}") }
}

/// The whole number that a reader typed, in the digits of the page's language, Latin or Arabic ones; `None` where it is
/// none.
#[must_use]
pub fn typed(words: &str) -> Option<u32> {
    read(words, super::locale())
}

fn read(words: &str, locale: Locale) -> Option<u32> {
    // Keyboards for Persian give the digits of either.
    const ARABIC_ZERO: char = '٠';
    let value = |digit: char| {
        let of = |zero: char| u32::from(digit).checked_sub(u32::from(zero)).filter(|value| *value < 10);
        [locale.entry().zero, '0', ARABIC_ZERO].into_iter().find_map(of)
    };
    let latin: Option<String> = words.trim().chars().map(|digit| char::from_digit(value(digit)?, 10)).collect();
    latin?.parse().ok()
}

pub(super) fn written(digits: &str, grouped: bool, locale: Locale) -> String {
    let entry = locale.entry();
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let mut out = String::new();
    for (nth, digit) in whole.chars().enumerate() {
        if grouped && nth > 0 && (whole.len() - nth).is_multiple_of(3) {
            out += entry.group;
        }
        out.push(own(digit, entry.zero));
    }
    if !fraction.is_empty() {
        out += entry.point;
        out.extend(fraction.chars().map(|digit| own(digit, entry.zero)));
    }
    out
}

/// The digit of a script whose zero is known: the ten stand in order in every script.
fn own(digit: char, zero: char) -> char {
    digit.to_digit(10).and_then(|value| char::from_u32(u32::from(zero) + value)).unwrap_or(digit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_the_language_does() {
        let of = |digits, tag| written(digits, true, Locale::of_tag(tag).expect("it is spoken"));
        assert_eq!([of("999", "en"), of("2400000", "en"), of("2999.5", "en")], ["999", "2,400,000", "2,999.5"]);
        assert_eq!([of("2400", "de"), of("2999.5", "de")], ["2.400", "2.999,5"]);
        assert_eq!([of("2400", "fa"), of("2999.5", "fa")], ["۲٬۴۰۰", "۲٬۹۹۹٫۵"]);
    }

    #[test]
    fn numbers_are_read_in_the_digits_of_the_language_and_in_latin_ones() {
        let of = |words, tag| read(words, Locale::of_tag(tag).expect("it is spoken"));
        assert_eq!(
            [of("12", "en"), of(" 7 ", "de"), of("۱۲", "fa"), of("12", "fa"), of("١٢", "fa")],
            [12, 7, 12, 12, 12].map(Some)
        );
        for none in ["", "-3", "2.5", "a", "99999999999"] {
            assert_eq!(of(none, "fa"), None, "{none}");
        }
    }

    #[test]
    fn distances_have_a_sign() {
        assert_eq!([signed(3), signed(-2), signed(0)], ["+3", "−2", "+0"]);
    }
}
