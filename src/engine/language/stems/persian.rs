//! Persian words without their endings: plurals, ezafe, degrees, and the persons of verbs.
//!
//! There is no Snowball stemmer for Persian. Endings that little else ends with are taken from any word; those that words
//! end with by nature (`تهران`, `خوبی`) only where what is left is a word that is known.

use super::super::{Language, lists};
use rustc_hash::FxHashSet;
use std::borrow::Cow;
use std::sync::OnceLock;

/// Endings of plurals and degrees, in normal form, the longest first.
const ENDINGS: [&str; 10] = ["هايشان", "هايمان", "هايتان", "هايش", "هايي", "هاي", "ترين", "ها", "اند", "تر"];
/// Endings that are taken where a known word is left, with what stands for them there: plurals and persons.
const TAKEN_IF_KNOWN: [(&str, &str); 4] = [("گان", "ه"), ("ند", "د"), ("ان", ""), ("ند", "")];
/// The same where the word is not known with them.
const TAKEN_IF_UNKNOWN: [&str; 4] = ["اي", "ي", "ش", "م"];
/// Signs of verbs that go on, before them.
const PREFIXES: [&str; 2] = ["نمي", "مي"];
/// The letter that some words end with and some endings begin with.
const HEH: &str = "ه";
/// Words that begin like such verbs: host, square, measure, heritage, middle.
const NO_VERBS: [&str; 5] = ["ميزبان", "ميدان", "ميزان", "ميراث", "ميان"];
/// What is left of a word has so many letters at least.
const LETTERS_MIN: usize = 3;
/// Words that end like plurals: these, those, alone, end.
const NO_PLURALS: [&str; 5] = ["اينها", "انها", "تنها", "انتها", "منتها"];

/// The stem of a word in normal form.
pub(super) fn stem(folded: &str) -> Cow<'_, str> {
    if NO_PLURALS.contains(&folded) {
        return folded.into();
    }
    let long = |rest: &&str| rest.chars().count() >= LETTERS_MIN;
    let verb = PREFIXES.iter().find_map(|prefix| folded.strip_prefix(prefix).filter(long));
    let is_verb = |rest: &&str| {
        let other = NO_VERBS.iter().any(|word| folded.starts_with(word));
        !other && (is_known(rest) || rest.ends_with("ند"))
    };
    let word = verb.filter(is_verb).unwrap_or(folded);
    let word = ENDINGS.iter().find_map(|ending| word.strip_suffix(ending).filter(long)).map_or(word, |rest| {
        // `خانه‌ای` is a house, and `خان‌های` are khans.
        let with_heh = &word[..rest.len() + HEH.len()];
        if with_heh.ends_with(HEH) && is_known(with_heh) && !is_known(rest) { with_heh } else { rest }
    });
    let plural = TAKEN_IF_KNOWN.iter().filter_map(|(ending, instead)| {
        let rest = word.strip_suffix(ending).filter(long)?;
        Some(if instead.is_empty() { Cow::from(rest) } else { format!("{rest}{instead}").into() })
    });
    if let Some(single) = plural.into_iter().find(|single| is_known(single)) {
        return single;
    }
    let bare = TAKEN_IF_UNKNOWN.iter().filter_map(|ending| word.strip_suffix(ending).filter(long));
    match bare.into_iter().find(|bare| is_known(bare) && !is_known(word)) {
        Some(bare) => stem(bare),
        None => word.into(),
    }
}

fn is_known(word: &str) -> bool {
    static FORMS: OnceLock<FxHashSet<String>> = OnceLock::new();
    !lists::is_missing(Language::Persian) && FORMS.get_or_init(|| lists::all_forms(Language::Persian)).contains(word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::fold::fold_word;

    fn stem_of(word: &str) -> String {
        stem(&fold_word(word, Language::Persian)).into_owned()
    }

    #[test]
    fn forms_of_one_word_have_one_stem() {
        let families = [
            &["کارخانه", "کارخانه‌ها", "کارخانه‌های", "کارخانه‌هایی", "کارخانه‌ای"][..],
            &["کارگر", "کارگران", "کارگرها", "کارگرانش"],
            &["می‌گوید", "می‌گویند", "نمی‌گوید"],
        ];
        for family in families {
            let stems: Vec<String> = family.iter().map(|word| stem_of(word)).collect();
            assert!(stems.iter().all(|stem| *stem == stems[0]), "{family:?} {stems:?}");
        }
    }

    #[test]
    fn words_that_only_end_alike_stay() {
        for word in ["تهران", "تنها", "ایران", "مدیر", "زمین", "میزبان", "میدان"] {
            assert_eq!(stem_of(word), fold_word(word, Language::Persian), "{word}");
        }
    }
}
