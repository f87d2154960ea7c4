//! Comparisons that the reader may come back to, once they asked for it.

use super::look::Memory;
use super::{Input, Note, State, compare};
use crate::engine::{Article, Pair, Pin, Side};
use std::rc::Rc;

/// A comparison that was on show, with what the reader made of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Recent {
    /// The texts.
    pub articles: Rc<Pair<Article>>,
    /// The reader's corrections.
    pub pins: Vec<Pin>,
    /// The reader's notes.
    pub notes: Rc<Vec<Note>>,
}

/// So many comparisons are kept, and so many bytes of text: browsers give a page little room.
const KEPT_MAX: usize = 10;
const KEPT_BYTES_MAX: usize = 1_500_000;

impl Recent {
    fn bytes(&self) -> usize {
        Side::BOTH.iter().map(|side| self.articles[*side].text.len()).sum()
    }
}

impl State {
    /// Puts the comparison on show at the top of the list, if the reader wants a list. The oldest make room.
    pub(super) fn remember(&mut self) {
        let Some(reading) = self.reading().filter(|_| self.look.memory == Memory::Comparisons) else {
            return;
        };
        let articles = Rc::clone(&reading.articles);
        let own = Recent { articles, pins: self.pins.clone(), notes: Rc::clone(&self.notes) };
        let others = self.recent.iter().filter(|recent| recent.articles != own.articles).cloned();
        let mut kept: Vec<Recent> = [own.clone()].into_iter().chain(others).take(KEPT_MAX).collect();
        let mut bytes = 0;
        kept.retain(|recent| {
            bytes += recent.bytes();
            bytes <= KEPT_BYTES_MAX
        });
        self.recent = Rc::new(kept);
    }
}

/// Shows one of them again, as it was left.
pub(super) fn reopen(mut state: State, nth: usize) -> State {
    let Some(Recent { articles, pins, notes }) = state.recent.get(nth).cloned() else {
        return state;
    };
    state.inputs = Pair::clone(&articles).map(Input::of_article);
    state.forget_pins();
    (state.pins, state.notes, state.names) = (pins, notes, Rc::default());
    compare(state)
}
