//! Full stops that make a number a place in a row: `am 3. Mai`, `im 17. Jahrhundert`.

use crate::engine::language::Language;
use crate::engine::wordbook::{Role, Wordbook};

/// Whether a sentence seems to end with the stop of such a number, and the next goes on with what it counts.
pub(super) fn is_place_in_a_row(sentence: &str, next: &str, language: Language) -> bool {
    if !matches!(language, Language::German | Language::Norwegian | Language::Danish | Language::Finnish) {
        return false;
    }
    let mut words = sentence.rsplit(char::is_whitespace);
    let number = words.next().and_then(|last| last.strip_suffix('.')).unwrap_or_default();
    let is_small = (1..=2).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit());
    if !is_small {
        return false;
    }
    let before = words.next().unwrap_or_default().to_lowercase();
    let first = next.split(|letter: char| !letter.is_alphanumeric()).next().unwrap_or_default().to_lowercase();
    let is_month = Wordbook::of(language).roles(&first).iter().any(|role| matches!(role, Role::Month(_)));
    is_month || leads(&before) || matches!(first.as_str(), "jahrhundert" | "jahrhunderts" | "lebensjahr" | "platz")
}

/// Words that stand before a place in a row, and never before a number that ends a sentence.
fn leads(word: &str) -> bool {
    matches!(word, "am" | "im" | "zum" | "vom" | "beim" | "der" | "die" | "das" | "dem" | "den" | "des")
}
