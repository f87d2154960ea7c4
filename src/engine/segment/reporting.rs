//! Who said it, after a question or a call in quotation marks: `“Who knows?” Ms Doe asked`.

use crate::engine::language::{Language, common_words};
use crate::engine::wordbook::{Role, Wordbook};

/// A name has no more words than this.
const NAME_WORDS_MAX: usize = 4;

/// Whether what follows a closing mark is a name, or `I`, and a word of saying. A sentence of its own opens so as well
/// when it goes on about the same speaker, and is then read with what was said.
pub(super) fn names_a_speaker(rest: &str, language: Language) -> bool {
    let bare = |word: &str| word.trim_end_matches(|letter: char| !letter.is_alphanumeric()).to_lowercase();
    let is_capital = |word: &&str| word.starts_with(char::is_uppercase);
    let n_capital = rest.split_whitespace().take(NAME_WORDS_MAX + 1).take_while(is_capital).count();
    let mut words = rest.split_whitespace();
    let Some(first) = words.next().map(bare) else { return false };
    let opens_a_sentence = common_words::is_function_word(language, &first) && first != "i";
    if n_capital == 0 || n_capital > NAME_WORDS_MAX || opens_a_sentence {
        return false;
    }
    let verb = words.nth(n_capital - 1).map(bare);
    verb.is_some_and(|verb| Wordbook::of(language).has(&verb, Role::Says))
}
