//! Marks that hold no speech but what something is called: companies, ships, films, songs.

use crate::engine::language::Language;
use crate::engine::span::Offset;
use crate::engine::wordbook::{List, Notes, Role};
use std::ops::Range;

/// Whether marks hold a name, as Russian writes those of companies and ships, others those of films: «Реактив».
pub(super) fn is_name(notes: &Notes<'_>, tokens: Range<u32>) -> bool {
    let marks = matches!(
        notes.language,
        Language::Russian | Language::Ukrainian | Language::French | Language::Spanish | Language::Italian
    ) || notes.language == Language::Portuguese;
    let first = (tokens.start..tokens.end.min(tokens.start + 2)).any(|at| notes.at(at).is_capital);
    let short = tokens.len() <= NAME_TOKENS_MAX && first;
    let before = tokens.start.checked_sub(1).map(|before| notes.gap_after(before));
    let led = before.is_some_and(|gap| gap.starts_with(' ') && !gap.contains(['—', '–', ':', ',', '.', '\n']));
    let told = tokens.start.checked_sub(1).is_some_and(|before| notes.has(before, Role::Says));
    let last = notes.gap_after(tokens.end - 1);
    let ended = last.starts_with([',', '.', '!', '?', '…']);
    let after = last.trim_start().trim_start_matches(['»', '”', '"']).trim_start_matches(',').trim_start();
    let says = (tokens.end..notes.reading.n_tokens().min(tokens.end + 2)).any(|at| notes.has(at, Role::Says));
    // “Компания «Полярный путь», оценил”: what it is called stands before.
    let called = tokens.start.checked_sub(1).is_some_and(|before| {
        let word = &*notes.at(before).folded;
        notes.book.words(List::CalledStart).iter().any(|start| word.starts_with(start.as_str()))
    });
    // `نشریه «خواب و سلامت»`: without capitals only what stands before can tell.
    if matches!(notes.language, Language::Arabic | Language::Persian) {
        // Two words in the flow of a sentence are called so, or doubted.
        let few = tokens.len() <= 2 && before.is_some_and(|gap| gap.len() > 1 && !gap.contains(['،', '؛']));
        // `به «عصر مهرازان» گفت`: whom it is told.
        let to = tokens.start.checked_sub(1).is_some_and(|before| notes.at(before).folded == "به");
        // `يروي لـ«صدى المرسى»`.
        let written_to = before.is_some_and(|gap| gap.trim_start_matches('ـ').starts_with(['«', '"', '“']))
            && tokens.start.checked_sub(1).is_some_and(|before| notes.surface(before).trim_end_matches('ـ') == "ل");
        if written_to && tokens.len() <= TITLE_TOKENS_MAX {
            return true;
        }
        // `ووصفها بأنها «يوم تاريخي»` quotes.
        let sentence = notes.sentence(notes.reading.tokens[tokens.start as usize].sentence.index());
        let reports =
            notes.language == Language::Arabic && (sentence.start..tokens.start).any(|at| notes.has(at, Role::Says));
        let few = few && led && !told && !reports && (!says || to) && !ends_speech(last);
        return few || led && called && !told && !says && tokens.len() <= TITLE_TOKENS_MAX && !ends_speech(last);
    }
    if notes.language == Language::English {
        return !told && !says && is_title(notes, &tokens);
    }
    if notes.language == Language::German {
        return led && (is_german_name(notes, &tokens) || is_german_work(notes, &tokens));
    }
    // “«Камаэйр» прекращает полёты”: a Russian sentence starts with one.
    let opens = notes.language == Language::Russian
        && before.is_none_or(|gap| gap.contains('\n') && !gap.contains(':'))
        && last.starts_with("» ")
        && notes.within(tokens.end, notes.reading.n_tokens()).is_some_and(|word| !word.is_capital);
    marks && short && (led || opens) && !told && (called || !ended && !after.starts_with(['—', '–']) && !says)
}

/// Whether a sentence ends inside the marks.
fn ends_speech(last: &str) -> bool {
    last.starts_with(['.', '!', '?', '…', '؟'])
}

/// What stands between the marks of a quotation.
pub(super) fn inner(marked: &str) -> &str {
    marked.trim_matches(|letter: char| !letter.is_alphanumeric())
}

/// Names in marks have no more words.
const NAME_TOKENS_MAX: usize = 3;

/// Whether English marks hold the title of a song or a film: some words, all with capitals but for the small ones, which
/// are no sentence.
fn is_title(notes: &Notes<'_>, tokens: &Range<u32>) -> bool {
    // What follows a colon is said.
    let led = tokens.start.checked_sub(1).is_none_or(|before| !notes.gap_after(before).contains(':'));
    let ends = !notes.gap_after(tokens.end - 1).starts_with(['.', '!', '?', '…']);
    let fits = |at: u32| notes.at(at).is_capital || notes.at(at).is_function || notes.at(at).is_digits;
    let capitals = tokens.clone().filter(|at| notes.at(*at).is_capital).count();
    let says = (tokens.end..notes.reading.n_tokens().min(tokens.end + TOLD_TOKENS)).any(|at| notes.has(at, Role::Says));
    led && ends && !says && tokens.len() <= TITLE_TOKENS_MAX && capitals >= 2 && tokens.clone().all(fits)
}

/// Titles have no more words.
const TITLE_TOKENS_MAX: usize = 7;
/// So many words after a quotation may stand before the verb of saying.
const TOLD_TOKENS: u32 = 4;

/// Whether marks hold what something is called: “das Weibchen »Nala« am”. A sentence in which someone calls something
/// by a word quotes it.
fn is_german_name(notes: &Notes<'_>, tokens: &Range<u32>) -> bool {
    let sentence = notes.sentence(notes.reading.tokens[tokens.start as usize].sentence.index());
    let noun = tokens.start > sentence.start && notes.at(tokens.start - 1).is_capital;
    let last = notes.gap_after(tokens.end - 1);
    let goes_on = last.ends_with(' ') && !last.contains([',', '.', '!', '?', ':']);
    let says = sentence.into_iter().any(|at| notes.has(at, Role::Says) && !tokens.contains(&at) && at < tokens.start);
    noun && goes_on && !says && tokens.len() <= 2 && tokens.clone().all(|at| notes.at(at).is_capital)
}

/// Whether marks hold what a work is called, after a preposition: “Auftritt in »Warten auf Godot«”.
fn is_german_work(notes: &Notes<'_>, tokens: &Range<u32>) -> bool {
    let before = tokens.start.checked_sub(1).map(|before| &*notes.at(before).folded);
    let led = before.is_some_and(|before| matches!(before, "in" | "aus" | "mit" | "zu" | "für" | "fuer"));
    let says = (tokens.end..notes.reading.n_tokens().min(tokens.end + 2)).any(|at| notes.has(at, Role::Says));
    led && !says && tokens.len() <= TITLE_TOKENS_MAX && notes.at(tokens.start).is_capital
}
