//! German nouns for people, by their endings.

use super::super::forenames;
use crate::engine::wordbook::{List, Notes, Role};

/// Whether a word is formed as nouns for those who do something are, and is no first name: `Torhüter`.
pub(super) fn is_agent(notes: &Notes<'_>, at: u32) -> bool {
    let word = &*notes.at(at).folded;
    let ends = notes.book.without_end(word, List::TradeEnd).is_some();
    word.chars().count() > 5 && ends && !notes.is_in(at, List::TradeName)
}

/// Whether a noun stands for a person, so that a name after it is a person's: `Finanzministerin`, `Archäologe`.
pub(in crate::engine::names) fn is_person_noun(notes: &Notes<'_>, at: u32) -> bool {
    let word = &*notes.at(at).folded;
    let female = ["erin", "istin", "entin", "antin", "eurin"];
    notes.has(at, Role::Title)
        || notes.book.without_end(word, List::OfficeEnd).is_some()
        || female.iter().any(|end| word.ends_with(end)) && forenames::bearer(word).is_none()
}
