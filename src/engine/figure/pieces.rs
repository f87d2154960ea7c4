//! Cuts words into the pieces that figures are made of.

use super::words::Table;
use crate::engine::language::Language;

/// Digits with the marks between them, a word, or a sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Piece<'t> {
    /// What is written, in normal form.
    pub(super) text: &'t str,
    /// Whether nothing but a hyphen stands between this piece and the one before.
    pub(super) is_glued: bool,
    /// How many of the words are used up when a figure ends here; zero in the middle of a word.
    pub(super) tokens_used: usize,
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
/// Ends with the first word that cannot be part of a figure.
pub(super) fn split<'t>(tokens: &[&'t str], language: Language) -> Vec<Piece<'t>> {
    let table = Table::of(language);
    let mut pieces: Vec<Piece<'t>> = Vec::new();
    let mut after_hyphen = false;
    for (token_idx, &token) in tokens.iter().take(TOKENS_MAX).enumerate() {
        let is_abbreviation_mark = token == "." && pieces.last().is_some_and(|piece| is_abbreviation(piece.text));
        let is_hyphen = token_idx > 0 && matches!(token, "-" | "\u{2010}" | "\u{2011}");
        if is_abbreviation_mark || is_hyphen {
            after_hyphen = is_hyphen;
            continue;
        }
        let n_before = pieces.len();
        let (and, token) = if token_idx > 0 { table.without_and(token) } else { (None, token) };
        pieces.extend(and.map(|text| Piece { text, is_glued: true, tokens_used: 0 }));
        split_token(token, table, &mut |piece| pieces.push(piece));
        let Some(first) = pieces.get_mut(n_before) else {
            break;
        };
        first.is_glued = std::mem::take(&mut after_hyphen);
        if let Some(last) = pieces.last_mut() {
            last.tokens_used = token_idx + 1;
        }
        if !pieces[n_before..].iter().any(|piece| table.knows(piece)) {
            break;
        }
    }
    pieces
}

/// Whether the words after this one are looked at when it is met in a figure.
pub(super) fn may_belong(token: &str, language: Language) -> bool {
    let table = Table::of(language);
    let mut belongs = matches!(token, "." | "-" | "\u{2010}" | "\u{2011}");
    let (_, token) = table.without_and(token);
    split_token(token, table, &mut |piece| belongs = belongs || table.knows(&piece));
    belongs
}

fn split_token<'t>(token: &'t str, table: &Table, add: &mut impl FnMut(Piece<'t>)) {
    let mut push = |text: &'t str| add(Piece { text, is_glued: true, tokens_used: 0 });
    let mut rest = token;
    if rest.len() > 1 && rest.starts_with('-') {
        push("-");
        rest = &rest[1..];
    }
    while !rest.is_empty() {
        let is_digits = rest.starts_with(|first: char| first.is_ascii_digit());
        let (piece, after) = rest.split_at(if is_digits { digits_end(rest) } else { word_end(rest, table) });
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
    let bytes = text.as_bytes();
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let goes_on = |at: usize| is_digit(at) || is_digit(at + 1) && b".,' /:^".contains(&bytes[at]);
    (0..bytes.len()).find(|&at| !goes_on(at)).unwrap_or(bytes.len())
}

/// Where a word or sign ends: before a digit or a hyphen, after a hyphen, and in Chinese after each character.
fn word_end(text: &str, table: &Table) -> usize {
    let first = text.chars().next().map_or(text.len(), char::len_utf8);
    let is_sign = text.starts_with(['-', '%', '$', '€', '£', '¥', '₹', '₽', '₺', '₴', '₩', '₪', '฿']);
    if is_sign || table.reads_characters() && !text.is_char_boundary(1) {
        return first;
    }
    text.find(|character: char| character.is_ascii_digit() || character == '-').unwrap_or(text.len())
}

/// Short forms that papers set with or without a full stop.
fn is_abbreviation(text: &str) -> bool {
    matches!(
        text,
        "mio" | "mrd" | "mld" | "mln" | "mn" | "bn" | "tsd" | "mill" | "mia" | "тыс" | "млн" | "млрд" | "тис"
    )
}
