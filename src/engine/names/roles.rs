//! What each text calls those it names: “prime minister”, “the former mayor”.

use super::Mention;
use crate::engine::language::Language;
use crate::engine::span::{ByteSpan, Offset};
use crate::engine::wordbook::{List, Notes, Role};

/// More words than this before a name describe no one.
const BEFORE_MAX: u32 = 5;
/// The same for what follows between commas.
const AFTER_MAX: u32 = 9;

/// The words beside one mention that say who it is, in text order; none for most mentions. Constant time.
pub(super) fn beside(notes: &Notes<'_>, mention: Mention) -> Vec<ByteSpan> {
    let from = notes.token_at(mention.span.start().index());
    let end = notes.token_at(mention.span.end().index());
    let before = before(notes, from).or_else(|| before_comma(notes, from));
    before.into_iter().chain(after(notes, end)).collect()
}

/// Whether the words beside a name say which person it is.
pub(super) fn is_described(notes: &Notes<'_>, name: ByteSpan) -> bool {
    !beside(notes, Mention { span: name, name: 0 }).is_empty()
}

/// `coastguard spokesman` before a name, `Bürgermeister` and the like.
fn before(notes: &Notes<'_>, name: u32) -> Option<ByteSpan> {
    let sentence = sentence_of(notes, name)?;
    let joins = |at: &u32| {
        let word = notes.at(*at);
        let dotted = notes.gap_after(*at).trim_end() == "." && notes.has(*at, Role::Title);
        let of = word.folded == "of" && *at > sentence.start && is_person(notes, at - 1);
        (notes.is_beside(*at) || dotted) && (!word.is_function || of) && !word.is_digits && !notes.has(*at, Role::Says)
    };
    let first = (sentence.start..name).rev().take(BEFORE_MAX as usize).take_while(joins).last()?;
    // Without a noun for a person right before the name, the words describe something else.
    let last = name.checked_sub(1).filter(|last| is_person(notes, *last))?;
    Some(notes.span(first).join(notes.span(last)))
}

/// `the council leader, ` before a name.
fn before_comma(notes: &Notes<'_>, name: u32) -> Option<ByteSpan> {
    let last = name.checked_sub(1).filter(|last| notes.gap_after(*last).trim_end() == ",")?;
    let start = sentence_of(notes, name)?.start;
    let beside = |at: &u32| *at == last || notes.is_beside(*at);
    let mut back = (start..=last).rev().take(AFTER_MAX as usize).take_while(beside);
    let article = back.find(|at| is_article(notes, *at)).filter(|article| *article < last)?;
    let says = (article..=last).any(|at| notes.has(at, Role::Says));
    let fits = !says && (article..=last).any(|at| is_person(notes, at));
    fits.then(|| notes.span(article).join(notes.span(last)))
}

fn is_article(notes: &Notes<'_>, at: u32) -> bool {
    notes.is_in(at, List::NameArticle)
}

/// `, the former mayor,` after a name.
fn after(notes: &Notes<'_>, end: u32) -> Option<ByteSpan> {
    let last = end.checked_sub(1)?;
    let sentence = sentence_of(notes, last)?;
    if end >= sentence.end || notes.gap_after(last).trim_end() != "," {
        return None;
    }
    let reach = sentence.end.min(end + AFTER_MAX);
    let stop =
        (end..reach).find(|at| at + 1 == sentence.end || notes.gap_after(*at).starts_with([',', '.', ';', '—']))?;
    let starts = is_article(notes, end) || is_person(notes, end);
    let says = (end..=stop).any(|at| notes.has(at, Role::Says));
    let fits = starts && !says && (end..=stop).any(|at| is_person(notes, at));
    fits.then(|| notes.span(end).join(notes.span(stop)))
}

/// Whether a word stands for a person by what they do.
fn is_person(notes: &Notes<'_>, at: u32) -> bool {
    notes.has(at, Role::Title) || notes.language == Language::German && super::german::is_person_noun(notes, at)
}

fn sentence_of(notes: &Notes<'_>, at: u32) -> Option<std::ops::Range<u32>> {
    Some(notes.sentence(notes.reading.tokens.get(at as usize)?.sentence.index()))
}
