//! Puts arguments into a message.
//!
//! The compiler of messages wrote it, in the notation that it describes; here it is read back.

use super::locale::Locale;
use super::number;
use crate::engine::Side;
use std::str::Chars;

const ARGUMENT: char = '\u{1}';
const DIGITS: char = '\u{2}';
const SELECT: char = '\u{3}';
const NEXT: char = '\u{4}';
const END: char = '\u{5}';
/// The key of the number 0.
const ZERO: u32 = 0xe000;

/// First strong isolate, and its end: what stands between takes its direction from its own first letter.
const ISOLATE: char = '\u{2068}';
const ISOLATED: char = '\u{2069}';
/// The mark that is no letter, but has the direction of one.
const RIGHT_TO_LEFT: char = '\u{200f}';

/// What is put into a message.
#[derive(Clone, Copy, Debug)]
pub(super) enum Value<'a> {
    Count(u64),
    Side(Side),
    Text(&'a str),
}

impl Value<'_> {
    /// Whether the variant with this key is for this value.
    fn takes(self, key: char, locale: Locale) -> bool {
        match (key, self) {
            ('*', _) => true,
            ('a', Value::Side(side)) => side == Side::Left,
            ('b', Value::Side(side)) => side == Side::Right,
            ('o', Value::Count(number)) => locale.is_one(number),
            (key, Value::Count(number)) => u32::from(key).checked_sub(ZERO).map(u64::from) == Some(number),
            _ => false,
        }
    }
}

/// The message with its arguments.
pub(super) fn fill(pattern: &str, values: &[Value<'_>], locale: Locale) -> String {
    let mut out = String::new();
    Filler { rest: pattern.chars(), values, locale }.write(&mut out);
    out
}

struct Filler<'a> {
    rest: Chars<'a>,
    values: &'a [Value<'a>],
    locale: Locale,
}

impl<'a> Filler<'a> {
    /// Writes up to the end of the pattern or of the variant.
    fn write(&mut self, out: &mut String) {
        while let Some(letter) = self.rest.next().filter(|letter| *letter != NEXT) {
            match letter {
                ARGUMENT => self.argument(true, out),
                DIGITS => self.argument(false, out),
                SELECT => self.select(out),
                letter => out.push(letter),
            }
        }
    }

    fn value(&mut self) -> Option<Value<'a>> {
        let at = self.rest.next()?.to_digit(10)?;
        self.values.get(at as usize).copied()
    }

    fn argument(&mut self, grouped: bool, out: &mut String) {
        let locale = self.locale;
        match self.value() {
            Some(Value::Count(count)) => *out += &number::written(&count.to_string(), grouped, locale),
            Some(Value::Side(side)) => {
                out.push(if side == Side::Left { 'A' } else { 'B' });
                // As the compiler does after such letters in the messages themselves.
                out.extend(locale.is_rtl().then_some(RIGHT_TO_LEFT));
            }
            Some(Value::Text(text)) => isolated(text, locale, out),
            None => {}
        }
    }

    fn select(&mut self, out: &mut String) {
        let locale = self.locale;
        let value = self.value();
        let mut taken = false;
        while let Some(key) = self.rest.next().filter(|key| *key != END) {
            let takes = !taken && value.is_some_and(|value| value.takes(key, locale));
            taken |= takes;
            // What is not taken is written, too, to find its end; messages are short.
            let mut unused = String::new();
            self.write(if takes { out } else { &mut unused });
        }
    }
}

/// Words of the other direction keep to themselves: a Latin name in a Persian sentence, a Hebrew one in an English.
fn isolated(text: &str, locale: Locale, out: &mut String) {
    let rtl = locale.is_rtl();
    if text.chars().any(|letter| letter.is_alphabetic() && is_rtl(letter) != rtl) {
        out.push(ISOLATE);
        *out += text;
        out.push(ISOLATED);
    } else {
        *out += text;
    }
}

/// Whether a letter is of a script that runs from right to left; their blocks stand together in Unicode.
fn is_rtl(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(pattern: &str, values: &[Value<'_>], tag: &str) -> String {
        fill(pattern, values, Locale::of_tag(tag).expect("it is spoken"))
    }

    #[test]
    fn arguments_are_filled_in() {
        let pattern = "\u{3}0o\u{1}0 word\u{4}*\u{1}0 words\u{4}\u{5} in \u{1}1";
        let of = |count, side, tag| filled(pattern, &[Value::Count(count), Value::Side(side)], tag);
        assert_eq!(of(1, Side::Left, "en"), "1 word in A");
        assert_eq!(of(1200, Side::Right, "en"), "1,200 words in B");
        assert_eq!(of(0, Side::Left, "en"), "0 words in A");
        assert_eq!(of(0, Side::Left, "fa"), "۰ word in A\u{200f}");
        assert_eq!(filled("¶\u{2}0", &[Value::Count(1200)], "de"), "¶1200");
    }

    #[test]
    fn the_first_variant_that_fits_is_taken() {
        let pattern = "\u{3}0\u{e000}none\u{4}oone\u{4}*many\u{4}\u{5}.";
        let of = |count| filled(pattern, &[Value::Count(count)], "en");
        assert_eq!([of(0), of(1), of(2)], ["none.", "one.", "many."]);
        let pattern = "\u{3}0afirst\u{4}*second \u{3}1o1\u{4}*n\u{4}\u{5}\u{4}\u{5} text";
        let of = |side, count| filled(pattern, &[Value::Side(side), Value::Count(count)], "en");
        assert_eq!([of(Side::Left, 1), of(Side::Right, 2)], ["first text", "second n text"]);
    }

    #[test]
    fn words_of_the_other_direction_are_isolated() {
        let of = |text, tag| filled("\u{1}0!", &[Value::Text(text)], tag);
        assert_eq!(of("Reuters", "en"), "Reuters!");
        assert_eq!(of("ایسنا", "en"), "\u{2068}ایسنا\u{2069}!");
        assert_eq!(of("Reuters", "fa"), "\u{2068}Reuters\u{2069}!");
        assert_eq!(of("ایسنا", "fa"), "ایسنا!");
        assert_eq!(of("12", "fa"), "12!");
    }
}
