//! The languages the page speaks.

use super::LOCALES;

/// A language the page speaks. English is the one it always has with it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Locale(u8);

/// What is known of a language before it is spoken.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) tag: &'static str,
    pub(super) name: &'static str,
    pub(super) rtl: bool,
    pub(super) zero: char,
    pub(super) group: &'static str,
    pub(super) point: &'static str,
    pub(super) file: &'static str,
}

impl Locale {
    /// The language of the page's own texts.
    pub const ENGLISH: Self = Self(0);

    /// All languages, English first.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..LOCALES.len()).filter_map(|at| u8::try_from(at).ok()).map(Self)
    }

    /// The language of a tag such as `de` or `fa-IR`, if the page speaks it.
    #[must_use]
    pub fn of_tag(tag: &str) -> Option<Self> {
        let primary = tag.split('-').next().unwrap_or_default();
        Self::all().find(|locale| locale.tag().eq_ignore_ascii_case(primary))
    }

    pub(super) fn entry(self) -> &'static Entry {
        &LOCALES[usize::from(self.0)]
    }

    /// Its tag, as in `lang` attributes.
    #[must_use]
    pub fn tag(self) -> &'static str {
        self.entry().tag
    }

    /// What it calls itself.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.entry().name
    }

    /// Whether its lines run from right to left.
    #[must_use]
    pub fn is_rtl(self) -> bool {
        self.entry().rtl
    }

    /// The direction of its lines, as in `dir` attributes.
    #[must_use]
    pub fn direction(self) -> &'static str {
        if self.is_rtl() { "rtl" } else { "ltr" }
    }

    /// The file beside the page that holds its messages.
    #[must_use]
    pub fn file(self) -> &'static str {
        self.entry().file
    }

    /// Its messages, where they need not be fetched: those of English, and in a native build all.
    #[must_use]
    pub fn embedded(self) -> Option<&'static str> {
        #[cfg(not(target_arch = "wasm32"))]
        return super::TABLES.get(usize::from(self.0)).copied();
        #[cfg(target_arch = "wasm32")]
        return (self == Self::ENGLISH).then_some(super::ENGLISH);
    }

    /// Whether a number takes the form of nouns that the Unicode tables of plural rules (CLDR) call "one".
    ///
    /// Languages with more forms than this and the other one need their rule here, and their categories in the compiler
    /// of messages.
    pub(super) fn is_one(self, number: u64) -> bool {
        match self.tag() {
            "fa" => number <= 1,
            _ => number == 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_lead_to_languages() {
        assert_eq!(Locale::of_tag("en-GB"), Some(Locale::ENGLISH));
        assert_eq!(Locale::of_tag("FA-ir").map(Locale::direction), Some("rtl"));
        assert_eq!(Locale::of_tag("de").map(Locale::name), Some("Deutsch"));
        assert_eq!(Locale::of_tag("tlh"), None);
        assert_eq!(Locale::of_tag(""), None);
    }
}
