//! What the reader writes beside passages.

use super::State;
use crate::engine::{Article, ByteSpan, Pair, Side};
use crate::say;
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
    /// Why the passage is left out, if it is.
    pub reason: Option<Reason>,
}

/// Why a passage is left out: it is there, or shared, for another reason than that both tell of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Framing of the page, no part of the telling.
    Frame,
    /// Words of somebody else.
    Quotation,
    /// Words that anybody would choose.
    SetPhrase,
    /// Both took it over from a third text.
    Source,
    /// What the note says.
    Other,
}

impl Reason {
    /// All of them, in the order they are offered.
    pub const ALL: [Reason; 5] = [Reason::Frame, Reason::Quotation, Reason::SetPhrase, Reason::Source, Reason::Other];

    /// By name, for fields and storage.
    pub fn name(self) -> &'static str {
        match self {
            Reason::Frame => "frame",
            Reason::Quotation => "quotation",
            Reason::SetPhrase => "set-phrase",
            Reason::Source => "source",
            Reason::Other => "other",
        }
    }

    /// The reason of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.name() == name)
    }

    /// What it is called on the page.
    pub fn title(self) -> &'static str {
        match self {
            Reason::Frame => say::reason_frame(),
            Reason::Quotation => say::reason_quotation(),
            Reason::SetPhrase => say::reason_set_phrase(),
            Reason::Source => say::reason_source(),
            Reason::Other => say::reason_other(),
        }
    }
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
        self.with_note(places, |note| note.words = words);
    }

    /// Leaves a passage out for a reason, or takes it in again.
    pub(super) fn leave_out(&mut self, places: Pair<Option<ByteSpan>>, reason: Option<Reason>) {
        self.with_note(places, |note| note.reason = reason);
    }

    /// Changes the note on a passage. A note that says nothing is none.
    fn with_note(&mut self, places: Pair<Option<ByteSpan>>, change: impl FnOnce(&mut Note)) {
        let Some(reading) = self.reading().cloned() else {
            return;
        };
        let notes = Rc::make_mut(&mut self.notes);
        let at = notes.iter().position(|note| note.places == places).unwrap_or_else(|| {
            let passage = Pair::from_fn(|side| places[side].map(|place| reading.articles[side].slice(place).into()));
            notes.push(Note { places, passage, words: "".into(), reason: None });
            notes.len() - 1
        });
        change(&mut notes[at]);
        if notes[at].words.trim().is_empty() && notes[at].reason.is_none() {
            notes.remove(at);
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
