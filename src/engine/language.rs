//! Languages whose rules the engine knows, and a guess which one a text is in.

pub mod common_words;
mod detect;
pub mod german_nouns;
pub mod lists;
mod script;
pub mod stems;
pub mod synonyms;
pub mod vocabulary;

pub use detect::detect;

use rust_stemmers::Algorithm;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Writes the enum and its three tables from one list, so that no language can be missing from one of them.
macro_rules! languages {
    ($($variant:ident $code:literal $name:literal,)*) => {
        /// A language, or none in particular.
        ///
        /// Written in JSON as its ISO 639-1 code, and as `und` when it is unknown.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Language {
            /// No language in particular: no stemming, no list of common words.
            #[default]
            #[serde(rename = "und")]
            Unknown,
            $(
                #[doc = concat!($name, ".")]
                #[serde(rename = $code)]
                $variant,
            )*
        }

        impl Language {
            /// Every language the engine knows, without `Unknown`, in the order of the enum.
            pub const KNOWN: &'static [Self] = &[$(Self::$variant,)*];

            /// The ISO 639-1 code in lower case; `und` when the language is unknown.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self {
                    Self::Unknown => "und",
                    $(Self::$variant => $code,)*
                }
            }

            /// The name in English, to stand inside a sentence.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self {
                    Self::Unknown => "an unknown language",
                    $(Self::$variant => $name,)*
                }
            }
        }
    };
}

languages! {
    English "en" "English",
    German "de" "German",
    French "fr" "French",
    Spanish "es" "Spanish",
    Italian "it" "Italian",
    Portuguese "pt" "Portuguese",
    Dutch "nl" "Dutch",
    Swedish "sv" "Swedish",
    Norwegian "no" "Norwegian",
    Danish "da" "Danish",
    Finnish "fi" "Finnish",
    Hungarian "hu" "Hungarian",
    Romanian "ro" "Romanian",
    Polish "pl" "Polish",
    Russian "ru" "Russian",
    Ukrainian "uk" "Ukrainian",
    Greek "el" "Greek",
    Turkish "tr" "Turkish",
    Arabic "ar" "Arabic",
    Persian "fa" "Persian",
    Hebrew "he" "Hebrew",
    Hindi "hi" "Hindi",
    Tamil "ta" "Tamil",
    Thai "th" "Thai",
    Chinese "zh" "Chinese",
    Japanese "ja" "Japanese",
    Korean "ko" "Korean",
}

impl Language {
    /// Whether no capitals tell names in its script, so that only people are found, by lists of first names and surnames.
    #[must_use]
    pub fn names_people_only(self) -> bool {
        matches!(self, Self::Arabic | Self::Persian | Self::Chinese)
    }

    /// The language of a code as it stands in `lang` attributes: `de`, `en-GB`, `zh_Hans`; `None` when the engine has
    /// no rules for it.
    ///
    /// Bokmål and Nynorsk share one set of rules, and the old code of Hebrew is understood.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let primary = code.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        match primary.as_str() {
            "und" => Some(Self::Unknown),
            "nb" | "nn" => Some(Self::Norwegian),
            "iw" => Some(Self::Hebrew),
            other => Self::KNOWN.iter().copied().find(|language| language.code() == other),
        }
    }

    /// The Snowball stemmer of the language, where there is one.
    #[must_use]
    pub fn stemmer(self) -> Option<Algorithm> {
        Some(match self {
            Self::English => Algorithm::English,
            Self::German => Algorithm::German,
            Self::French => Algorithm::French,
            Self::Spanish => Algorithm::Spanish,
            Self::Italian => Algorithm::Italian,
            Self::Portuguese => Algorithm::Portuguese,
            Self::Dutch => Algorithm::Dutch,
            Self::Swedish => Algorithm::Swedish,
            Self::Norwegian => Algorithm::Norwegian,
            Self::Danish => Algorithm::Danish,
            Self::Finnish => Algorithm::Finnish,
            Self::Hungarian => Algorithm::Hungarian,
            Self::Romanian => Algorithm::Romanian,
            Self::Russian => Algorithm::Russian,
            Self::Greek => Algorithm::Greek,
            Self::Turkish => Algorithm::Turkish,
            Self::Arabic => Algorithm::Arabic,
            Self::Tamil => Algorithm::Tamil,
            _ => return None,
        })
    }

    /// The place of the language in tables that have one entry each.
    pub(super) fn index(self) -> usize {
        self as usize
    }
}

impl fmt::Display for Language {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_lead_back_to_their_language() {
        for &language in Language::KNOWN {
            assert_eq!(Language::from_code(language.code()), Some(language));
            let json = serde_json::to_string(&language).unwrap();
            assert_eq!(json, format!("\"{}\"", language.code()));
            assert_eq!(serde_json::from_str::<Language>(&json).unwrap(), language);
        }
        assert_eq!(Language::from_code("und"), Some(Language::Unknown));
    }

    #[test]
    fn codes_may_carry_a_region_or_be_old() {
        assert_eq!(Language::from_code("en-GB"), Some(Language::English));
        assert_eq!(Language::from_code("zh_Hans"), Some(Language::Chinese));
        assert_eq!(Language::from_code("NB"), Some(Language::Norwegian));
        assert_eq!(Language::from_code("iw"), Some(Language::Hebrew));
        assert_eq!(Language::from_code("tlh"), None);
        assert_eq!(Language::from_code(""), None);
    }

    #[test]
    fn names_fit_into_a_sentence() {
        assert_eq!(Language::German.to_string(), "German");
        assert_eq!(Language::Unknown.to_string(), "an unknown language");
    }
}
