//! Compounds that name one kind of thing: `Rechtsanwältin` and `Anwältin`, `Großkatzen` and `Raubkatzen`.

use crate::engine::language::Language;
use crate::engine::pair::Pair;
use crate::engine::wordbook::{Notes, Role};

/// Whether two nouns of a language that joins nouns end with one noun, which tells what both are. Linear in letters.
pub(super) fn share_head(notes: Pair<&Notes<'_>>, at: Pair<u32>) -> bool {
    let language = notes.left.language;
    if !matches!(language, Language::German | Language::Dutch) || notes.right.language != language {
        return false;
    }
    let words = Pair::new(&*notes.left.at(at.left).folded, &*notes.right.at(at.right).folded);
    let nouns = language == Language::Dutch || notes.left.at(at.left).is_capital && notes.right.at(at.right).is_capital;
    let same = words.left.chars().rev().zip(words.right.chars().rev()).take_while(|(one, other)| one == other).count();
    if !nouns || same < HEAD_MIN {
        return false;
    }
    let whole = words.left.chars().count().min(words.right.chars().count());
    let head: String = words.left.chars().skip(words.left.chars().count() - same).collect();
    let is_noun = |end: &str| {
        let roles = notes.left.book.roles(end);
        roles.iter().any(|role| matches!(role, Role::Thing | Role::Title | Role::Noun))
    };
    // The shorter word as a whole, or a noun that is known and no mere ending.
    let ends = head.char_indices().map(|(at, _)| &head[at..]).take_while(|end| end.chars().count() >= HEAD_MIN);
    same == whole && language == Language::German || ends.into_iter().any(is_noun)
}

/// Shorter endings are of many words.
const HEAD_MIN: usize = 5;
