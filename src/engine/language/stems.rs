//! Words without their endings.

mod arabic;
mod persian;

use super::Language;
use crate::engine::fold;
use rust_stemmers::Stemmer;
use rustc_hash::FxHashMap;
use std::borrow::Cow;
use std::sync::OnceLock;

/// The stem of a word in normal form; the word itself when its language has no rules or it holds more than letters.
///
/// Forms that no ending explains (`took`, `men`) have the stem of the word they belong to.
pub fn stem<'w>(folded: &'w str, language: Language, stemmer: Option<&Stemmer>) -> Cow<'w, str> {
    let has_letters_only = || folded.chars().all(|letter| letter.is_alphabetic() || letter == '\'');
    match stemmer {
        None if language == Language::Persian && has_letters_only() => persian::stem(folded),
        Some(stemmer) if language == Language::Arabic && has_letters_only() => arabic::stem(folded, stemmer).into(),
        Some(stemmer) if has_letters_only() => {
            let base = irregular(language).get(folded).copied().unwrap_or(folded);
            match fold::for_stemmer(base, language) {
                Cow::Borrowed(base) => stemmer.stem(base),
                Cow::Owned(base) => stemmer.stem(&base).into_owned().into(),
            }
        }
        _ => folded.into(),
    }
}

/// Irregular forms and the words they belong to.
fn irregular(language: Language) -> &'static FxHashMap<&'static str, &'static str> {
    static ENGLISH: OnceLock<FxHashMap<&'static str, &'static str>> = OnceLock::new();
    static NONE: OnceLock<FxHashMap<&'static str, &'static str>> = OnceLock::new();
    match language {
        Language::English => ENGLISH.get_or_init(|| {
            let lines = include_str!("data/irregular_en.txt").lines().filter_map(|line| line.split_once(':'));
            lines.flat_map(|(base, forms)| forms.split_whitespace().map(move |form| (form, base))).collect()
        }),
        _ => NONE.get_or_init(FxHashMap::default),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn irregular_forms_have_the_stem_of_their_word() {
        let stemmer = Language::English.stemmer().map(Stemmer::create);
        let stem = |word| stem(word, Language::English, stemmer.as_ref());
        let families = [
            &["take", "took", "taken", "takes", "taking"][..],
            &["be", "am", "is", "are", "was", "were", "been", "being"],
            &["man", "men"],
            &["child", "children"],
            &["seek", "sought", "seeking"],
        ];
        for family in families {
            assert!(family.iter().all(|form| stem(form) == stem(family[0])), "{family:?}");
        }
        assert_ne!(stem("found"), stem("find"), "“found” is also a word of its own");
    }

    #[test]
    fn no_form_belongs_to_two_words() {
        let lines = include_str!("data/irregular_en.txt").lines();
        let mut forms: Vec<&str> =
            lines.filter_map(|line| line.split_once(':')).flat_map(|(_, forms)| forms.split_whitespace()).collect();
        let n_forms = forms.len();
        forms.sort_unstable();
        forms.dedup();
        assert_eq!(forms.len(), n_forms);
    }
}
