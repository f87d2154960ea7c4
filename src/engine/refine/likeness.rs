//! How well one word stands for another, by itself.

use super::Words;
use crate::engine::pair::Pair;
use crate::engine::reading::Token;

/// What ties two words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Likeness {
    /// Different words that are used alike.
    Meaning,
    /// Different words of like meaning.
    Synonym,
    /// Different words of like spelling.
    Alike,
    /// Equal stems.
    Stem,
    /// Equal normal forms of a word that any two texts share.
    SameCommon,
    /// Equal normal forms of a word that says something.
    SameTelling,
}

/// What ties two words whose normal forms or stems are equal; `None` when they differ.
pub(super) fn of_stems(words: Words<'_>, left: &Token, right: &Token) -> Option<Likeness> {
    if left.normal == right.normal {
        let common = words.weights.function[left.stem as usize];
        Some(if common { Likeness::SameCommon } else { Likeness::SameTelling })
    } else if left.stem == right.stem {
        Some(Likeness::Stem)
    } else {
        None
    }
}

/// Words with fewer bytes than this are too short to be alike by their letters.
const ALIKE_BYTES_MIN: usize = 4;
/// Words share this many bytes at their beginning, or this much of the longer one in hundredths, when they are alike.
const BEGINNING_BYTES: usize = 4;
const BEGINNING_PERCENT: usize = 60;

/// Whether two different words are spelled alike: a long common beginning (`economic`, `economically`), or one inside
/// the other (`ship`, `warship`), or the same digits (`8th`, `8`).
pub(super) fn is_alike(words: Pair<&str>) -> bool {
    let (shorter, longer) =
        if words.left.len() <= words.right.len() { (words.left, words.right) } else { (words.right, words.left) };
    let digits = [shorter, longer].map(|word| word.bytes().any(|at| at.is_ascii_digit()));
    if digits != [false; 2] {
        return digits == [true; 2] && numeral(shorter).eq(numeral(longer));
    }
    if shorter.len() < ALIKE_BYTES_MIN {
        return false;
    }
    let same = shorter.bytes().zip(longer.bytes()).take_while(|(one, other)| one.eq_ignore_ascii_case(other)).count();
    let begins = same >= BEGINNING_BYTES && (shorter.is_ascii() || same * 100 >= longer.len() * BEGINNING_PERCENT);
    begins || ends_with(longer, shorter)
}

/// The digits of a figure and the points between them: `8` of “8th”, `150` of “$150 million”.
fn numeral(word: &str) -> impl Iterator<Item = char> + '_ {
    word.chars().filter(|letter| letter.is_ascii_digit() || matches!(letter, '.' | ','))
}

fn ends_with(longer: &str, shorter: &str) -> bool {
    let from = longer.len() - shorter.len();
    longer.as_bytes()[from..].eq_ignore_ascii_case(shorter.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_like_spelling() {
        for (left, right) in
            [("economic", "Economically"), ("Russia", "Russian"), ("ship", "warship"), ("defaming", "defamation")]
        {
            assert!(is_alike(Pair::new(left, right)) && is_alike(Pair::new(right, left)), "{left} {right}");
        }
        for (left, right) in [("the", "then"), ("1999", "1998"), ("over", "never"), ("said", "sail"), ("", "word")] {
            assert_eq!(is_alike(Pair::new(left, right)), (left, right) == ("over", "over"), "{left} {right}");
        }
    }
}
