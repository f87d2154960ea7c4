//! A comparison on show, and how it is looked at.

use super::filter::{Emphasis, Filter, LeftOut};
use super::topic::Topic;
use crate::engine::{Article, Comparison, Config, Pair, Side};
use std::rc::Rc;

/// A comparison and the texts it is about.
#[derive(Debug)]
pub struct Reading {
    /// The texts.
    pub articles: Rc<Pair<Article>>,
    /// What the engine found out about them.
    pub comparison: Rc<Comparison>,
}

/// Two readings are the same when they are one: comparing megabytes at every change would be felt.
impl PartialEq for Reading {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.articles, &other.articles) && Rc::ptr_eq(&self.comparison, &other.comparison)
    }
}

impl Reading {
    /// The same comparison with its sides mirrored.
    #[must_use]
    pub fn swap(&self) -> Self {
        let articles = Pair::clone(&self.articles).swap();
        let comparison = Comparison::clone(&self.comparison).swap();
        Self { articles: Rc::new(articles), comparison: Rc::new(comparison) }
    }
}

/// How the result is looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ViewSettings {
    /// Which marks are shown.
    pub filter: Filter,
    /// What is left out whatever the filter.
    pub left_out: LeftOut,
    /// What catches the eye.
    pub emphasis: Emphasis,
    /// Whether the reasons for the chosen link are shown.
    pub why: bool,
    /// Whether there is room for a note on the chosen link.
    pub noting: bool,
    /// From how many words a phrase outside matched sentences counts.
    pub words_min: u32,
    /// Whether sentences about the same point are joined, too.
    pub related: bool,
    /// Which text a narrow page shows.
    pub side: Side,
    /// The chosen link.
    pub locked: Option<u32>,
    /// The stop of the linear reading that was gone to, by the sentence it begins with: some have no link to be chosen.
    pub stop: Option<(Side, usize)>,
    /// Whether all passages are listed.
    pub listed: bool,
    /// Over which gaps passages of the list go on.
    pub gaps: Gaps,
    /// Whether sentences are offered for correction.
    pub correcting: bool,
    /// Whether the reader guesses before looking.
    pub predicting: bool,
    /// Whether what differs is listed beside the texts.
    pub differences: bool,
    /// What that list is about.
    pub topic: Topic,
    /// The words that are looked for in both texts, while the reader looks.
    pub sought: Option<Rc<str>>,
    /// Which of the places that hold them is gone to.
    pub hit: usize,
    /// Whether these places are listed.
    pub hits_listed: bool,
    /// Which of the places that hold the chosen wording is shown on the side of the partner; 0 is the link's own.
    pub place: usize,
}

/// Over which gaps shared wording goes on as one passage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gaps {
    /// Whether it goes on at all.
    pub joined: bool,
    /// How many other words a gap may have on either side.
    pub words_max: u32,
    /// How much of a passage is shared at least, in hundredths of its longer side.
    pub shared_percent_min: u32,
}

impl Gaps {
    /// The most words a gap may be given.
    pub const WORDS_MOST: u32 = 12;

    /// The nearest that can be asked for.
    #[must_use]
    pub fn bounded(self) -> Self {
        let words_max = self.words_max.clamp(1, Self::WORDS_MOST);
        Self { words_max, shared_percent_min: self.shared_percent_min.min(100), ..self }
    }
}

impl Default for Gaps {
    fn default() -> Self {
        let config = Config::default();
        let (words_max, shared_percent_min) = (config.gap_words_max, config.gap_shared_percent_min);
        Self { joined: false, words_max, shared_percent_min }
    }
}

impl Default for ViewSettings {
    fn default() -> Self {
        let words_min = Config::default().phrase_words_min;
        Self {
            filter: Filter::Everything,
            left_out: LeftOut::default(),
            emphasis: Emphasis::Shared,
            why: false,
            noting: false,
            words_min,
            related: false,
            side: Side::Left,
            locked: None,
            stop: None,
            listed: false,
            gaps: Gaps::default(),
            correcting: false,
            predicting: false,
            differences: false,
            topic: Topic::default(),
            sought: None,
            hit: 0,
            hits_listed: false,
            place: 0,
        }
    }
}

impl ViewSettings {
    /// The fewest words a phrase may be asked to have.
    pub const WORDS_MIN_LEAST: u32 = 2;
    /// The most words a phrase may be asked to have.
    pub const WORDS_MIN_MOST: u32 = 12;

    /// The settings without what only says where the reader is, and changes at every step.
    #[must_use]
    pub fn at_rest(&self) -> Self {
        let ViewSettings { filter, left_out, emphasis, words_min, related, side, .. } = *self;
        Self { filter, left_out, emphasis, words_min, related, side, ..Self::default() }
    }

    /// Forgets what belongs to one comparison and keeps what the reader set.
    pub(super) fn start_over(&mut self) {
        self.lock(None);
        self.seek(None);
        self.noting = false;
        self.listed = false;
        self.correcting = false;
        self.predicting = false;
        self.side = Side::Left;
    }

    /// Links are numbered anew when the marks change, so the chosen one is let go.
    pub(super) fn count_from(&mut self, words: u32) {
        self.words_min = words.clamp(Self::WORDS_MIN_LEAST, Self::WORDS_MIN_MOST);
        self.lock(None);
    }

    pub(super) fn show_related(&mut self, related: bool) {
        self.related = related;
        self.lock(None);
    }

    pub(super) fn seek(&mut self, words: Option<Rc<str>>) {
        self.hits_listed &= words.is_some();
        self.sought = words;
        self.hit = 0;
    }

    pub(super) fn lock(&mut self, link: Option<u32>) {
        self.locked = link;
        self.stop = None;
        self.place = 0;
    }
}
