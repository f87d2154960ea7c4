//! A comparison of the texts as they stand in the fields, begun before the reader asks for it: by the time the button is
//! pressed it is often there.

use super::{Asked, Job, Phase, State};
use crate::engine::{Article, Comparison, Pair};
use std::rc::Rc;

/// Longer texts, in bytes of both, wait for the reader's word: their comparison would be felt.
const BYTES_MAX: usize = 1_000_000;

/// A comparison nobody has asked for yet.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct HeadStart {
    /// What the worker was asked, with the number of the request.
    asked: Asked,
    /// The answer, once it is there.
    answer: Option<Rc<Comparison>>,
}

impl State {
    /// Whether a comparison of the texts as they stand may begin before the reader asks for it.
    pub fn may_begin_early(&self) -> bool {
        let idle = self.phase == Phase::Editing && self.head_start.is_none() && self.missing() == super::Missing::None;
        let inputs = [&self.inputs.left, &self.inputs.right];
        let bytes: usize = inputs.iter().map(|input| input.text.len()).sum();
        idle && bytes <= BYTES_MAX && inputs.iter().all(|input| !input.awaited && input.problem.is_none())
    }

    /// Whether a comparison was begun that the reader has not asked for yet.
    pub fn began_early(&self) -> bool {
        self.phase == Phase::Editing && self.head_start.is_some()
    }

    /// Whether the answer is there before the reader asks for it.
    pub fn is_prepared(&self) -> bool {
        self.early_answer().is_some()
    }

    /// The texts and their comparison, when it is there before the reader asks for it.
    pub fn early_answer(&self) -> Option<(&Rc<Pair<Article>>, &Rc<Comparison>)> {
        let early = self.head_start.as_ref().filter(|_| self.phase == Phase::Editing)?;
        Some((&early.asked.articles, early.answer.as_ref()?))
    }

    /// What the worker is to compare before the reader asks for it.
    pub(super) fn asked_early(&self) -> Option<&Asked> {
        self.head_start.as_ref().map(|early| &early.asked)
    }

    pub(super) fn begin_early(&mut self) {
        if self.may_begin_early() {
            self.latest += 1;
            let articles = Rc::new(Pair::from_fn(|side| self.inputs[side].article(side)));
            let asked = Asked { number: self.latest, articles, config: self.config() };
            self.head_start = Some(HeadStart { asked, answer: None });
        }
    }

    /// Keeps the answer until the reader asks. Returns it when it is none to a head start.
    pub(super) fn keep_early(&mut self, number: u32, comparison: Rc<Comparison>) -> Option<Rc<Comparison>> {
        match &mut self.head_start {
            Some(early) if early.asked.number == number && self.phase == Phase::Editing => {
                early.answer = Some(comparison);
                None
            }
            _ => Some(comparison),
        }
    }

    /// The reader asks: what was begun for these texts goes on, or is there. Returns whether it was begun.
    pub(super) fn take_head_start(&mut self, articles: &Pair<Article>) -> bool {
        let config = self.config();
        let fits = |early: &HeadStart| *early.asked.articles == *articles && early.asked.config == config;
        let Some(HeadStart { asked, answer }) = self.head_start.take().filter(fits) else {
            return false;
        };
        let Asked { number, articles, .. } = asked;
        self.phase = Phase::Comparing(Job { number, articles, progress: None, slow: false, before: None });
        if let Some(comparison) = answer {
            self.finish(number, comparison);
        }
        true
    }
}
