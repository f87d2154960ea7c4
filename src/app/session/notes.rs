//! Notes survive a reload, too.

use super::{put, storage};
use crate::app::pace::in_a_pause;
use crate::app::state::{Note, Reason};
use crate::engine::{ByteSpan, Offset, Pair, Side};
use gloo::events::EventListener;
use std::rc::Rc;
use yew::prelude::*;

const NOTES: &str = "twicetold.notes";

/// Keeps the reader's notes, in the next pause after each change.
#[hook]
pub(super) fn use_kept_notes(notes: &Rc<Vec<Note>>) {
    let first = use_mut_ref(|| true);
    use_effect_with(Rc::clone(notes), move |notes| {
        let changed = !first.replace(false);
        let (later, last) = (Rc::clone(notes), Rc::clone(notes));
        let pending = changed.then(|| in_a_pause(move || keep(&later)));
        // A page that is left before the next pause is kept as it goes.
        let leaving = changed.then(|| EventListener::new(&gloo::utils::window(), "pagehide", move |_| keep(&last)));
        move || drop((pending, leaving))
    });
}

fn keep(notes: &[Note]) {
    if let Some(storage) = storage() {
        put(&storage, NOTES, &write(notes));
    }
}

/// The notes that were kept.
pub(super) fn kept() -> Vec<Note> {
    read(&storage().and_then(|storage| storage.get_item(NOTES).ok().flatten()).unwrap_or_default())
}

/// A line a note, its parts between tabs: place and passage in each text, what was written, and why it is left out.
pub(in crate::app) fn write(notes: &[Note]) -> String {
    let line = |note: &Note| {
        let side = |side: Side| {
            let place = note.places[side].map(|at| format!("{}-{}", at.start().get(), at.end().get()));
            [place.unwrap_or_default(), note.passage[side].as_deref().map(escaped).unwrap_or_default()].join("\t")
        };
        [side(Side::Left), side(Side::Right), escaped(&note.words), note.reason.map_or("", Reason::name).to_owned()]
            .join("\t")
    };
    notes.iter().map(line).collect::<Vec<_>>().join("\n")
}

pub(in crate::app) fn read(text: &str) -> Vec<Note> {
    text.lines().filter_map(note).collect()
}

fn note(line: &str) -> Option<Note> {
    let parts: Vec<&str> = line.split('\t').collect();
    let [left_place, left, right_place, right, words, reason] = parts[..] else {
        return None;
    };
    let passage = |text: &str| (!text.is_empty()).then(|| Rc::from(unescaped(text)));
    let places = Pair::new(place(left_place), place(right_place));
    Some(Note {
        places,
        passage: Pair::new(passage(left), passage(right)),
        words: unescaped(words).into(),
        reason: Reason::named(reason),
    })
}

pub(super) fn place(text: &str) -> Option<ByteSpan> {
    let (start, end) = text.split_once('-')?;
    let (start, end) = (start.parse().ok()?, end.parse().ok()?);
    (start <= end).then(|| ByteSpan::of(start, end))
}

pub(in crate::app) fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('\t', "\\t").replace('\n', "\\n").replace('\r', "\\r")
}

pub(in crate::app) fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        out.extend(if letter == '\\' { letters.next().map(meant) } else { Some(letter) });
    }
    out
}

fn meant(escape: char) -> char {
    match escape {
        't' => '\t',
        'n' => '\n',
        'r' => '\r',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_survive_a_reload() {
        let passage = |text: &str| Some(Rc::from(text));
        let notes = vec![
            Note {
                places: Pair::new(Some(ByteSpan::of(3, 9)), None),
                passage: Pair::new(passage("two\tc:\\n\nlines"), None),
                words: "Ask the ministry.\nThen \\n again.".into(),
                reason: Some(Reason::Source),
            },
            Note {
                places: Pair::default(),
                passage: Pair::new(None, passage("gone")),
                words: "¿Why?".into(),
                reason: None,
            },
        ];
        assert_eq!(read(&write(&notes)), notes);
        assert_eq!(read("no note at all\n1-2\tx\ty"), vec![]);
        assert_eq!(read(""), vec![]);
    }
}
