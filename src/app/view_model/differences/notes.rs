//! The reader's own notes, each with its passage.

use super::source::Source;
use super::{Finding, Group, filled};
use crate::app::state::{Note, Reason};
use crate::app::view_model::steps::shorten;
use crate::engine::Pair;
use crate::say;

/// Longer passages are cut; their place is a click away.
const PASSAGE_CHARS_MAX: usize = 160;

/// The notes in the order they were begun; those about passages that the texts no longer hold come last.
pub(super) fn list(source: Source<'_>, notes: &[Note]) -> Vec<Group> {
    let (placed, lost): (Vec<&Note>, Vec<&Note>) = notes.iter().partition(|note| note.places != Pair::default());
    let (out, placed): (Vec<&Note>, Vec<&Note>) = placed.into_iter().partition(|note| note.reason.is_some());
    let findings = |notes: Vec<&Note>| notes.into_iter().map(|note| finding(source, note)).collect();
    filled([
        (say::left_out_by_you().to_owned(), false, findings(out)),
        (say::your_notes().to_owned(), false, findings(placed)),
        (say::notes_elsewhere().to_owned(), false, findings(lost)),
    ])
}

fn finding(source: Source<'_>, note: &Note) -> Finding {
    let spot = |side| {
        // Where words are missing there is nothing to show.
        let span = note.places[side].filter(|span| !span.is_empty())?;
        Some(source.spot(side, span, vec![(shorten(source.text(side, span), PASSAGE_CHARS_MAX), false)]))
    };
    // What the texts no longer hold stands with the note, or nobody would know what it is about.
    let gone =
        || note.passage.left.as_deref().or(note.passage.right.as_deref()).map(|it| shorten(it, PASSAGE_CHARS_MAX));
    let about = if note.places == Pair::default() { gone().unwrap_or_default() } else { String::new() };
    let reason = note.reason.map_or("", Reason::title);
    let note_parts =
        [reason, &*about].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(say::semicolon());
    Finding { head: note.words.to_string(), note: note_parts, sides: Pair::from_fn(spot) }
}
