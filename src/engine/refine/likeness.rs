//! How well one word stands for another.

use crate::engine::pair::Pair;
use crate::engine::reading::{Reading, Token};
use crate::engine::weigh::Weights;

/// What ties two words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Likeness {
    /// Nothing.
    None,
    /// Both are figures, with different values.
    Figures,
    /// Different words with a long common beginning.
    Kindred,
    /// Equal stems.
    Stem,
    /// Equal normal forms.
    Normal,
}

/// Words share this much of the longer one when they are kindred, in hundredths.
const KINDRED_PERCENT: usize = 60;

/// What ties a left and a right word.
pub(super) fn likeness(readings: Pair<&Reading<'_>>, left: &Token, right: &Token) -> Likeness {
    if left.normal == right.normal {
        return Likeness::Normal;
    }
    if left.stem == right.stem {
        return Likeness::Stem;
    }
    let words = Pair::new(&readings.left.text[left.span.range()], &readings.right.text[right.span.range()]);
    if is_kindred(words) { Likeness::Kindred } else { Likeness::None }
}

/// The gain of linking two words: content words count for more, and so do stronger ties.
pub(super) fn gain(tie: Likeness, stem: u32, weights: &Weights) -> i32 {
    let telling = if weights.salience[stem as usize] > 0.8 { 4 } else { 0 };
    match tie {
        Likeness::None => 0,
        Likeness::Figures => 4,
        Likeness::Kindred => 5,
        Likeness::Stem => 6 + telling,
        Likeness::Normal => 7 + telling,
    }
}

fn is_kindred(words: Pair<&str>) -> bool {
    let longer = words.left.len().max(words.right.len());
    if words.left.len().min(words.right.len()) < 4 {
        return false;
    }
    let lower = |text: &str| text.bytes().next().map(|byte| byte | 0x20);
    if lower(words.left) != lower(words.right) {
        return false;
    }
    let same = words.left.bytes().zip(words.right.bytes()).take_while(|(one, other)| one.eq_ignore_ascii_case(other));
    same.count() * 100 >= longer * KINDRED_PERCENT
}
