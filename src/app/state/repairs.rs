//! What a reader asks of the engine while the comparison stays on show: corrections of what belongs together, and other
//! rules for what counts as the same. The answer takes the place of what is on show.

use super::{Phase, Reading, State};
use crate::engine::{Article, Comparison, Config, Pair, Pin, measure};
use std::rc::Rc;

/// What counts as the same, as far as the reader decides it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// Whether capitals have to agree.
    pub case: bool,
    /// Whether punctuation has to agree.
    pub punctuation: bool,
    /// Whether the meaning of words counts, where it is known.
    pub meaning: bool,
}

impl Default for Rules {
    fn default() -> Self {
        let config = Config::default();
        Self { case: config.match_case, punctuation: config.match_punctuation, meaning: config.word_vectors }
    }
}

impl Rules {
    fn config(self) -> Config {
        let Self { case, punctuation, meaning } = self;
        Config { match_case: case, match_punctuation: punctuation, word_vectors: meaning, ..Config::default() }
    }
}

/// What the worker is to compare.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// The number of the request.
    pub number: u32,
    /// The texts.
    pub articles: Rc<Pair<Article>>,
    /// How to compare them; the reader's corrections are part of it.
    pub config: Config,
}

impl State {
    /// What the worker is to compare, if anything: the job, the comparison on show in another way, or what the reader is
    /// likely to ask for next.
    pub fn asked(&self) -> Option<Asked> {
        let (number, articles) = match &self.phase {
            Phase::Comparing(job) => (job.number, &job.articles),
            Phase::Reading(reading) => (self.mending?, &reading.articles),
            Phase::Editing => return self.asked_early().cloned(),
            Phase::Failed(_) => return None,
        };
        Some(Asked { number, articles: Rc::clone(articles), config: self.config() })
    }

    /// How the texts are to be compared.
    pub(super) fn config(&self) -> Config {
        Config { pins: self.pins.clone(), ..self.rules.config() }
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

    /// Whether the meaning of words counts is for the engine to find out; the rest is told of what it has found.
    pub(super) fn set_rules(&mut self, rules: Rules) {
        let searched = std::mem::replace(&mut self.rules, rules).meaning;
        if searched != rules.meaning {
            self.ask_again();
        } else if let Some(reading) = self.reading().cloned() {
            self.view.lock(None);
            self.show(&reading.articles, Rc::clone(&reading.comparison));
        }
    }

    /// Shows a comparison of these texts, told by the rules as they are now.
    pub(super) fn show(&mut self, articles: &Rc<Pair<Article>>, comparison: Rc<Comparison>) {
        let (config, rules) = (&comparison.config, self.rules);
        let told = (config.match_case, config.match_punctuation) == (rules.case, rules.punctuation);
        let comparison =
            if told { comparison } else { Rc::new(measure::under(&comparison, rules.case, rules.punctuation)) };
        self.phase = Phase::Reading(Rc::new(Reading { articles: Rc::clone(articles), comparison }));
    }

    /// The same as the texts stand now: they may have changed places since it was asked for.
    pub(super) fn turned(&self, comparison: Rc<Comparison>) -> Rc<Comparison> {
        if self.mirrored { Rc::new(Comparison::clone(&comparison).swap()) } else { comparison }
    }

    fn ask_again(&mut self) {
        if self.reading().is_some() {
            self.latest += 1;
            self.mending = Some(self.latest);
            // What is asked from here on is about the texts as they stand now.
            (self.mirrored, self.better) = (false, None);
        }
    }

    /// Puts the answer to what was asked last in the place of the one on show. Marks are numbered anew in it.
    pub(super) fn mend(&mut self, number: u32, comparison: Rc<Comparison>) {
        if self.mending.is_none_or(|mending| mending != number) {
            return;
        }
        self.mending = None;
        if let Some(reading) = self.reading().cloned() {
            self.view.lock(None);
            self.show(&reading.articles, self.turned(comparison));
        }
    }

    /// Corrections are about the sentences of two texts; with another text they are about nothing.
    pub(super) fn forget_pins(&mut self) {
        self.pins.clear();
    }
}
