//! What sides, tiers, parts and passages are called, in styles and scripts or in words, and how a row is spoken.

use super::letter;
use super::links::Tie;
use super::rows::Row;
use crate::app::state::Kept;
use crate::engine::{Language, PartKind, Side, Tier};
use crate::say::{self, Locale};

/// "a" or "b": the side in classes and ids.
pub fn short(side: Side) -> &'static str {
    match side {
        Side::Left => "a",
        Side::Right => "b",
    }
}

/// The tier by name.
pub fn tier_name(tier: Tier) -> &'static str {
    match tier {
        Tier::Exact => "exact",
        Tier::Normalised => "normalised",
        Tier::Inflected => "inflected",
        Tier::Reworded => "reworded",
    }
}

/// What part of the page a stretch is.
pub fn part_name(part: PartKind) -> &'static str {
    match part {
        PartKind::Headline => "headline",
        PartKind::Byline => "byline",
        PartKind::Dateline => "dateline",
        PartKind::Heading => "heading",
        PartKind::Boilerplate => "boilerplate",
        PartKind::Signoff => "signoff",
    }
}

/// Something that can be left out, in words of the page.
pub fn kept_words(kept: Kept) -> &'static str {
    match kept {
        Kept::Tier(Tier::Exact) => say::kept_exact(),
        Kept::Tier(Tier::Normalised) => say::kept_normalised(),
        Kept::Tier(Tier::Inflected) => say::kept_inflected(),
        Kept::Tier(Tier::Reworded) => say::kept_reworded(),
        Kept::Quotes => say::kept_quotes(),
        Kept::Crumbs => say::kept_crumbs(),
    }
}

/// Passages by letter: a to z, then aa, ab, …
pub fn passage_name(passage: u32) -> String {
    let mut name = String::new();
    let mut rest = passage + 1;
    while rest > 0 {
        rest -= 1;
        name.insert(0, char::from(b'a' + u8::try_from(rest % 26).unwrap_or_default()));
        rest /= 26;
    }
    name
}

/// The tag of the language a text is in, where it is not the page's; an empty one says that it is unknown.
pub fn language_tag(language: Language) -> Option<&'static str> {
    match (language, say::locale()) {
        (Language::Unknown, Locale::ENGLISH) => None,
        (Language::Unknown, _) => Some(""),
        (language, locale) => Some(language.code()).filter(|code| *code != locale.tag()),
    }
}

impl Row {
    /// Whose words a cell holds and what ties them to the other side's, for who listens; `None` when it is empty.
    pub fn spoken(&self, side: Side) -> Option<String> {
        let tie = match self.tie {
            Tie::Same => say::row_same(side),
            Tie::Edited => say::row_edited(side),
            Tie::Statement => say::row_statement(side),
            Tie::Related => say::row_related(side),
            Tie::None => letter(side).to_owned(),
        };
        let spoken = if self.disagrees { say::row_disagrees(&tie) } else { tie };
        (!self.cells[side].is_empty()).then_some(spoken)
    }
}

#[cfg(test)]
mod tests {
    use super::passage_name;

    #[test]
    fn passages_have_letters() {
        let names = [0, 25, 26, 27, 701, 702].map(passage_name);
        assert_eq!(names, ["a", "z", "aa", "ab", "zz", "aaa"]);
    }
}
