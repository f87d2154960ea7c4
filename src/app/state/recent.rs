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

    /// The list with this comparison at its top, in the place of any of the same texts. The oldest make room.
    ///
    /// Another tab may have written to the list meanwhile: given what is stored now, nothing of that is lost, and
    /// nothing comes back that was forgotten there.
    pub fn on_top(&self, others: impl IntoIterator<Item = Recent>) -> Vec<Recent> {
        let others = others.into_iter().filter(|recent| recent.articles != self.articles);
        let mut kept: Vec<Recent> = [self.clone()].into_iter().chain(others).take(KEPT_MAX).collect();
        let mut bytes = 0;
        kept.retain(|recent| {
            bytes += recent.bytes();
            bytes <= KEPT_BYTES_MAX
        });
        kept
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
        self.recent = Rc::new(own.on_top(self.recent.iter().cloned()));
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::Article;

    fn recent(text: &str) -> Recent {
        let article = |name: &str| Article::new(name, text);
        Recent { articles: Rc::new(Pair::new(article("A"), article("B"))), pins: vec![], notes: Rc::default() }
    }

    fn texts(list: &[Recent]) -> Vec<&str> {
        list.iter().map(|recent| &*recent.articles.left.text).collect()
    }

    #[test]
    fn two_tabs_keep_what_each_of_them_has_added() {
        // This tab has known "old" alone; the other one has added "other" since.
        let stored = [recent("other"), recent("old")];
        assert_eq!(texts(&recent("own").on_top(stored)), ["own", "other", "old"]);
        let again = [recent("other"), recent("own"), recent("old")];
        assert_eq!(texts(&recent("own").on_top(again)), ["own", "other", "old"], "a comparison stands there once");
        assert_eq!(texts(&recent("own").on_top([])), ["own"], "what another tab has forgotten stays forgotten");
    }

    #[test]
    fn the_oldest_make_room() {
        let many = (0..KEPT_MAX).map(|nth| recent(&nth.to_string()));
        let kept = recent("own").on_top(many);
        assert_eq!((kept.len(), texts(&kept)[0], texts(&kept)[KEPT_MAX - 1]), (KEPT_MAX, "own", "8"));
        let large = "word ".repeat(KEPT_BYTES_MAX / 12);
        assert_eq!(texts(&recent("own").on_top([recent(&large), recent("small")])), ["own", &large, "small"]);
        let larger = "word ".repeat(KEPT_BYTES_MAX / 8);
        assert_eq!(texts(&recent("own").on_top([recent(&larger), recent("small")])), ["own"]);
    }
}
