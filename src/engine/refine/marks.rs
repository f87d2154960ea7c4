//! Punctuation at the same place of two matched sentences.

use crate::engine::align::Group;
use crate::engine::pair::{Pair, Side};
use crate::engine::reading::Reading;
use crate::engine::span::{ByteSpan, Offset, Span, TokenSpan};

/// Pairs equal marks around and between the words of a hunk, in order.
///
/// The hunk may be empty: then its marks are those between two linked words. Quadratic in the hunk's marks, which are few.
pub(super) fn pair(
    readings: Pair<&Reading<'_>>,
    group: &Group,
    tokens: Pair<TokenSpan>,
    found: &mut Vec<Pair<ByteSpan>>,
) {
    let inside = |side: Side, mark: &ByteSpan| {
        let sentences = &readings[side].outline.sentences;
        group.sentences[side].iter().any(|number| sentences[*number as usize].span.covers(*mark))
    };
    let mut marks = readings.zip(tokens).map(|(reading, tokens)| marks(reading, tokens));
    marks.left.retain(|mark| inside(Side::Left, mark));
    marks.right.retain(|mark| inside(Side::Right, mark));
    let mut from = 0;
    for left in &marks.left {
        let word = &readings.left.text[left.range()];
        let equal = |right: &&ByteSpan| &readings.right.text[right.range()] == word;
        let free = marks.right[from..].iter().position(|right| equal(&right));
        if let Some(at) = free {
            found.push(Pair::new(*left, marks.right[from + at]));
            from += at + 1;
        }
    }
}

/// The marks from the word before a hunk to the word after it.
fn marks(reading: &Reading<'_>, tokens: TokenSpan) -> Vec<ByteSpan> {
    let n = reading.tokens.len();
    let near = tokens.start().index().min(n.saturating_sub(1));
    let mut found = Vec::new();
    let mut at = match tokens.start().index().checked_sub(1) {
        Some(before) => reading.tokens[before].span.end().index(),
        None => 0,
    };
    for next in tokens.start().index()..=tokens.end().index() {
        let (until, past) = match reading.tokens.get(next) {
            Some(token) => (token.span.start().index(), token.span.end().index()),
            None => (last_end(reading, near), 0),
        };
        collect(reading.text, at, until, &mut found);
        at = past.max(until);
    }
    found
}

/// Where the last sentence ends.
fn last_end(reading: &Reading<'_>, near: usize) -> usize {
    let after = reading.tokens.get(near).map_or(0, |token| token.span.end().index());
    reading.outline.sentences.last().map_or(after, |sentence| sentence.span.end().index())
}

/// The stretches without white space between two places.
fn collect(text: &str, from: usize, until: usize, found: &mut Vec<ByteSpan>) {
    if from >= until {
        return;
    }
    let mut start = from;
    for piece in text[from..until].split_inclusive(char::is_whitespace) {
        let mark = piece.trim_end();
        if !mark.is_empty() {
            found.push(Span::new(start.into(), (start + mark.len()).into()));
        }
        start += piece.len();
    }
}
