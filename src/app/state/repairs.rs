//! The reader's corrections: which sentences belong together, and which do not.
//!
//! A correction is asked of the engine while the comparison stays on show; its answer takes that one's place.

use super::{Phase, Reading, State};
use crate::engine::{Article, Comparison, Pair, Pin};
use std::rc::Rc;

/// What the worker is to compare.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// The number of the request.
    pub number: u32,
    /// The texts.
    pub articles: Rc<Pair<Article>>,
    /// The reader's corrections.
    pub pins: Vec<Pin>,
}

impl State {
    /// What the worker is to compare, if anything: the job, or the comparison on show with a new correction.
    pub fn asked(&self) -> Option<Asked> {
        let (number, articles) = match &self.phase {
            Phase::Comparing(job) => (job.number, &job.articles),
            Phase::Reading(reading) => (self.mending?, &reading.articles),
            Phase::Editing | Phase::Failed(_) => return None,
        };
        Some(Asked { number, articles: Rc::clone(articles), pins: self.pins.clone() })
    }

    /// The request whose answer is on show, and may get better yet.
    pub fn answered(&self) -> Option<u32> {
        self.reading().filter(|_| self.mending.is_none()).and(self.wanted())
    }

    pub(super) fn pin(&mut self, pin: Pin) {
        self.pins.push(pin);
        self.ask_again();
    }

    pub(super) fn unpin(&mut self) {
        if self.pins.pop().is_some() {
            self.ask_again();
        }
    }

    fn ask_again(&mut self) {
        if self.reading().is_some() {
            self.latest += 1;
            self.mending = Some(self.latest);
            // What is asked from here on is about the texts as they stand now.
            (self.mirrored, self.better) = (false, None);
        }
    }

    /// Puts the answer that knows the correction in the place of the one on show. Marks are numbered anew in it.
    pub(super) fn mend(&mut self, number: u32, comparison: Rc<Comparison>) {
        if self.mending.is_none_or(|mending| mending != number) {
            return;
        }
        self.mending = None;
        if let Some(articles) = self.reading().map(|reading| Rc::clone(&reading.articles)) {
            let comparison = if self.mirrored { Rc::new(Comparison::clone(&comparison).swap()) } else { comparison };
            self.view.lock(None);
            self.phase = Phase::Reading(Rc::new(Reading { articles, comparison }));
        }
    }

    /// Corrections are about the sentences of two texts; with another text they are about nothing.
    pub(super) fn forget_pins(&mut self) {
        self.pins.clear();
    }
}
