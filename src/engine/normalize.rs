//! Words -> tokens: surface form -> normal form, and words that are one unit joined.

use super::fold;
use super::language::Language;
use super::lexicon::Lexicon;
use super::pair::Side;
use super::reading::Token;
use super::span::{ByteSpan, SentenceIdx};

/// Where the words stand.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The whole text.
    pub text: &'a str,
    /// The sentence they stand in.
    pub sentence: SentenceIdx,
    /// The side they stand on.
    pub side: Side,
}

/// Appends the tokens of one sentence's words. Linear; never fails.
pub fn tokens(
    words: &[ByteSpan],
    context: Context<'_>,
    lexicon: &mut Lexicon,
    found: &mut Vec<Token>,
) {
    for span in words {
        let word = &context.text[span.range()];
        let surface = lexicon.surface(word);
        let entry = lexicon.entry(context.side, surface, word);
        found.push(Token {
            span: *span,
            words: 1,
            sentence: context.sentence,
            surface,
            normal: entry.normal,
            stem: entry.stem,
        });
    }
}

/// The normal form of one word.
pub fn normal_form(word: &str, language: Language) -> String {
    fold::fold_word(word, language).into_owned()
}

/// Whether a word may start a token of several words.
pub fn may_join(folded: &str, language: Language) -> bool {
    let _ = (folded, language);
    false
}
