//! What kind of word a word is, as far as its ending and the word before it tell.

use crate::engine::language::Language;
use crate::engine::pair::{Pair, Side};
use crate::engine::span::Offset;
use crate::engine::wordbook::{List, Noted, Notes, Role, Wordbook};
use std::cell::Cell;

/// What kind of word a word is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// Names a thing, or stands before one that does.
    Noun,
    /// Says what happens.
    Verb,
    /// Cannot be told.
    Unknown,
}

/// What one form tells of itself and of the word after it.
#[derive(Clone, Copy)]
struct Form {
    says: bool,
    is_number: bool,
    before_noun: bool,
    before_verb: bool,
    ends_noun: bool,
    ends_verb: bool,
}

/// The kinds of the words of both sides; what a form tells is found out when it is first asked for.
pub(super) struct Classes(Pair<Vec<Cell<Option<Form>>>>);

impl Classes {
    pub(super) fn new(notes: Pair<&Notes<'_>>) -> Self {
        Self(notes.map(|notes| vec![Cell::new(None); notes.forms().len()]))
    }

    /// The kind of a word.
    pub(super) fn of(&self, side: Side, notes: &Notes<'_>, at: u32) -> Class {
        let own = self.form(side, notes, at);
        if own.says {
            return Class::Verb;
        }
        let start = notes.sentence(notes.reading.tokens[at as usize].sentence.index()).start;
        let before = at.checked_sub(1).filter(|before| *before >= start && notes.is_beside(*before));
        let before = before.map(|before| self.form(side, notes, before));
        let is_capital = notes.at(at).is_capital;
        match notes.language {
            Language::German if is_capital && at > start => Class::Noun,
            Language::German if !is_capital && own.ends_verb => Class::Verb,
            _ if before.is_some_and(|before| before.before_verb) => Class::Verb,
            _ if before.is_some_and(|before| before.is_number || before.before_noun) => Class::Noun,
            _ if own.ends_noun => Class::Noun,
            _ if own.ends_verb => Class::Verb,
            _ => Class::Unknown,
        }
    }

    fn form(&self, side: Side, notes: &Notes<'_>, at: u32) -> Form {
        let known = &self.0[side][notes.form_at(at)];
        known.get().unwrap_or_else(|| {
            let form = form(notes.book, notes.at(at));
            known.set(Some(form));
            form
        })
    }
}

fn form(book: &Wordbook, word: &Noted<'_>) -> Form {
    let last = word.folded.as_bytes().last();
    let ends = |list: List| {
        let fits = |end: &&String| end.as_bytes().last() == last && word.folded.len() > end.len() + 2;
        book.words(list).iter().filter(fits).any(|end| word.folded.ends_with(end.as_str()))
    };
    Form {
        says: word.roles.contains(&Role::Says),
        is_number: word.is_digits || word.figure.is_some(),
        before_noun: word.lists.has(List::BeforeNoun),
        before_verb: word.lists.has(List::BeforeVerb),
        ends_noun: ends(List::NounEnding),
        ends_verb: ends(List::VerbEnding),
    }
}
