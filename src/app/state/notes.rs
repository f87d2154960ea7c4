//! What the reader writes beside passages.

use super::State;
use crate::engine::{Article, ByteSpan, Pair, Side};
use std::rc::Rc;

/// A note, and the passage it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Where the passage stands in each text; on no side when the texts no longer hold it.
    pub places: Pair<Option<ByteSpan>>,
    /// The passage itself, by which it is found again after a text was edited.
    pub passage: Pair<Option<Rc<str>>>,
    /// What the reader wrote.
    pub words: Rc<str>,
}

impl Note {
    fn swap(self) -> Self {
        Self { places: self.places.swap(), passage: self.passage.swap(), ..self }
    }

    /// The same note about the texts as they are now.
    fn settled(mut self, articles: &Pair<Article>) -> Self {
        self.places = Pair::from_fn(|side: Side| {
            let (passage, text) = (self.passage[side].as_deref()?, &*articles[side].text);
            let stays = |place: &ByteSpan| text.get(place.range()) == Some(passage);
            self.places[side].filter(stays).or_else(|| {
                let at = text.find(passage)?;
                Some(ByteSpan::of(u32::try_from(at).ok()?, u32::try_from(at + passage.len()).ok()?))
            })
        });
        self
    }
}

impl State {
    /// Writes beside a passage, or no longer where there are no words.
    pub(super) fn write_note(&mut self, places: Pair<Option<ByteSpan>>, words: Rc<str>) {
        let Some(reading) = self.reading().cloned() else {
            return;
        };
        let passage = Pair::from_fn(|side| places[side].map(|place| reading.articles[side].slice(place).into()));
        let notes = Rc::make_mut(&mut self.notes);
        let at = notes.iter().position(|note| note.places == places);
        match (at, words.trim().is_empty()) {
            (Some(at), true) => drop(notes.remove(at)),
            (Some(at), false) => notes[at].words = words,
            (None, true) => {}
            (None, false) => notes.push(Note { places, passage, words }),
        }
    }

    /// Finds the passages again in the texts that are on show now.
    pub(super) fn settle_notes(&mut self, articles: &Pair<Article>) {
        self.change_notes(|note| note.settled(articles));
    }

    pub(super) fn swap_notes(&mut self) {
        self.change_notes(Note::swap);
    }

    fn change_notes(&mut self, change: impl Fn(Note) -> Note) {
        self.notes = Rc::new(self.notes.iter().cloned().map(change).collect());
    }
}
