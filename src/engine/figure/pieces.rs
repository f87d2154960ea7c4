//! Cuts words into the pieces that figures are made of.

use super::words::Table;
use crate::engine::language::Language;

/// Digits with the marks between them, a word, or a sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Piece<'t> {
    /// What is written, in normal form.
    pub text: &'t str,
    /// Whether nothing stands between this piece and the one before.
    pub is_glued: bool,
    /// How many of the words are used up when a figure ends here; zero in the middle of a word.
    pub tokens_used: usize,
}

impl Piece<'_> {
    /// Whether this is a number in digits.
    pub(super) fn is_digits(&self) -> bool {
        self.text.starts_with(|first: char| first.is_ascii_digit())
    }
}

/// No figure takes more words.
const TOKENS_MAX: usize = 16;

/// Cuts the words at hyphens, between digits and letters, and long number words into their parts.
///
/// Cutting ends before the first word that cannot be part of a figure, as far as its first letter tells.
pub(super) fn split<'t>(tokens: &[&'t str], language: Language) -> Vec<Piece<'t>> {
    let table = Table::of(language);
    let mut pieces: Vec<Piece<'t>> = Vec::new();
    for (token_idx, &token) in tokens.iter().take(TOKENS_MAX).enumerate() {
        let n_before = pieces.len();
        let abbreviated = token == "." && pieces.last().is_some_and(|piece| is_abbreviation(piece.text));
        if token == "-" && token_idx > 0 || abbreviated {
            continue;
        }
        split_token(token, table, &mut pieces);
        if pieces.len() == n_before {
            break;
        }
        pieces[n_before].is_glued = false;
        if let Some(last) = pieces.last_mut() {
            last.tokens_used = token_idx + 1;
        }
    }
    pieces
}

fn split_token<'t>(token: &'t str, table: &Table, pieces: &mut Vec<Piece<'t>>) {
    let mut push = |text: &'t str| pieces.push(Piece { text, is_glued: true, tokens_used: 0 });
    let mut rest = token;
    if rest.len() > 1 && rest.starts_with('-') {
        let (sign, number) = rest.split_at(1);
        push(sign);
        rest = number;
    }
    while !rest.is_empty() {
        let end = if rest.starts_with(|first: char| first.is_ascii_digit()) { digits_end(rest) } else { word_end(rest, table) };
        let (piece, after) = rest.split_at(end);
        match table.take_apart(piece) {
            Some(parts) => parts.into_iter().for_each(&mut push),
            None if piece == "-" => {}
            None => push(piece),
        }
        rest = after;
    }
}

/// Where digits and the marks between them end.
fn digits_end(text: &str) -> usize {
    let mut characters = text.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        let goes_on = character.is_ascii_digit()
            || matches!(character, '.' | ',' | '\'' | ' ' | '/' | ':' | '^')
                && characters.peek().is_some_and(|(_, next)| next.is_ascii_digit());
        if !goes_on {
            return at;
        }
    }
    text.len()
}

/// Where a word or sign ends: before a digit or a hyphen, after a hyphen, and in Chinese after each character.
fn word_end(text: &str, table: &Table) -> usize {
    let first = text.chars().next().map_or(1, char::len_utf8);
    if text.starts_with('-') || table.reads_characters() && !text.starts_with(|first: char| first.is_ascii()) {
        return first;
    }
    // A unit abbreviated with a full stop is the unit.
    let end = text.find(|character: char| character.is_ascii_digit() || character == '-').unwrap_or(text.len());
    let starts_with_sign = text.starts_with(['%', '$', '€', '£', '¥', '₹', '₽', '₺', '₴', '₩', '₪', '฿']);
    if starts_with_sign { first } else { end }
}

/// Short forms that papers set with or without a full stop.
fn is_abbreviation(text: &str) -> bool {
    matches!(text, "mio" | "mrd" | "mld" | "mln" | "mn" | "bn" | "tsd" | "mill" | "mia" | "тыс" | "млн" | "млрд" | "тис")
}
