//! What the page knows, and how it changes: plain data and one pure function, without effects.
//!
//! Effects follow from the state: `app` asks the worker when [`Phase::Comparing`] names a new request, lets it go on for
//! as long as [`State::wanted`] says the same, and stops it then.

mod action;
mod exported;
mod filter;
mod head_start;
mod input;
mod look;
mod names;
mod notes;
mod reading;
mod recent;
mod repairs;
mod topic;

pub use action::Action;
pub use filter::{Emphasis, Filter, Kept, LeftOut};
pub use input::{Input, Source};
pub use look::{Columns, Face, Flow, Folds, Layout, Lines, Look, Memory, Size, Theme, Width};
pub use names::NameEdit;
pub use notes::{Note, Reason};
pub use reading::{Gaps, Reading, ViewSettings};
pub use recent::Recent;
pub use repairs::{Asked, Rules};
pub use topic::Topic;

use head_start::HeadStart;

use crate::engine::{Article, Comparison, Pair, Pin, Progress, Side};
use crate::load::{LoadError, Loaded};
use crate::say::Locale;
use crate::worker::WorkerError;
use std::rc::Rc;

/// Everything the page knows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    /// What the reader put in, for each side; it survives every failure.
    pub inputs: Pair<Input>,
    /// What the page is doing.
    pub phase: Phase,
    /// How the result is looked at.
    pub view: ViewSettings,
    /// How the page looks.
    pub look: Look,
    /// The language it speaks.
    pub spoken: Locale,
    /// The reader's corrections of what belongs together, in the order they were made.
    pub pins: Vec<Pin>,
    /// What the reader wrote beside passages, in the order it was begun.
    pub notes: Rc<Vec<Note>>,
    /// The reader's edits of the list of names, in their order.
    pub names: Rc<Vec<NameEdit>>,
    /// The comparisons to come back to, the latest first; none unless the reader wants them kept.
    pub recent: Rc<Vec<Recent>>,
    /// What counts as the same.
    pub rules: Rules,
    /// Whether the reader asked for a comparison while a text was missing.
    pub missing_asked: bool,
    /// Whether the comparison starts as soon as the awaited files are read.
    compare_when_loaded: bool,
    /// The number of the latest request.
    latest: u32,
    /// The comparison that was begun before the reader asked for it.
    head_start: Option<HeadStart>,
    /// Whether the texts have changed places since it was answered.
    mirrored: bool,
    /// The request that knows the latest correction and rules, until it is answered.
    mending: Option<u32>,
    /// A better answer than the one on show, which waits until the reader lets go of a mark.
    better: Option<Rc<Comparison>>,
}

/// What the page is doing.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Phase {
    /// Taking in the two texts.
    #[default]
    Editing,
    /// Waiting for a comparison.
    Comparing(Job),
    /// Showing a comparison.
    Reading(Rc<Reading>),
    /// A comparison did not come back.
    Failed(WorkerError),
}

/// A comparison under way.
#[derive(Clone, Debug, PartialEq)]
pub struct Job {
    /// The number of its request.
    pub number: u32,
    /// The texts that are compared.
    pub articles: Rc<Pair<Article>>,
    /// How far it has come, once it said so.
    pub progress: Option<Progress>,
    /// Whether it takes long enough to be worth a word.
    pub slow: bool,
    /// What was on show before, to return to when it is cancelled.
    before: Option<Rc<Reading>>,
}

impl Job {
    /// What was on show before.
    pub fn before(&self) -> Option<Rc<Reading>> {
        self.before.clone()
    }
}

/// The state after `action`.
pub fn reduce(mut state: State, action: Action) -> State {
    if action.changes_texts() {
        // It is about other texts now.
        state.head_start = None;
    }
    match action {
        Action::Type(side, text) => {
            state.inputs[side].type_text(text);
            state.forget_pins();
        }
        Action::Name(side, name) => state.inputs[side].type_name(name),
        Action::Await { sides, compare } => state.wait(&sides, compare),
        Action::Load(side, loaded) => return loaded_side(state, side, loaded),
        Action::Refuse(side, error) => state.refuse(side, error),
        Action::Restore { inputs, pins, notes, compare: wanted } => {
            if state.missing() == Missing::Both {
                state.notes = Rc::new(notes);
            }
            return restore(state, *inputs, pins, wanted);
        }
        Action::Resume(exported) => return exported::resume(state, *exported),
        Action::Open(articles) => {
            state.inputs = articles.map(Input::of_article);
            (state.notes, state.names) = (Rc::default(), Rc::default());
            state.forget_pins();
            return compare(state);
        }
        Action::BeginEarly => state.begin_early(),
        Action::Compare => return compare(state),
        Action::Slow(number) => state.with_job(number, |job| job.slow = true),
        Action::Advance(number, progress) => state.with_job(number, |job| job.progress = Some(progress)),
        Action::Finish(number, comparison) => state.finish(number, comparison),
        Action::Pin(pin) => state.pin(pin),
        Action::Unpin => state.unpin(),
        Action::SetRules(rules) => state.set_rules(rules),
        Action::Correct => state.view.correcting = !state.view.correcting,
        Action::Predict => state.view.predicting = !state.view.predicting,
        Action::Refine(number, comparison) => state.refine(number, comparison),
        Action::Break(number, error) => state.break_off(number, error),
        Action::Cancel => state.cancel(),
        Action::Edit => state.phase = Phase::Editing,
        Action::Clear => {
            let State { look, spoken, rules, latest, recent, .. } = state;
            state = State { look, spoken, rules, latest, recent, ..State::default() };
        }
        Action::Swap => return swap(state),
        Action::Show(filter) => state.view.filter = filter,
        Action::CountFrom(words) => state.view.count_from(words),
        Action::Join(gaps) => state.view.gaps = gaps.bounded(),
        Action::ShowRelated(related) => state.view.show_related(related),
        Action::Turn(side) => state.view.side = side,
        Action::Lock(link) => state.lock(link),
        Action::Stop(start, link) => {
            state.lock(link);
            state.view.stop = Some(start);
        }
        Action::LeaveOut(kept) => state.view.left_out = state.view.left_out.toggled(kept),
        Action::TurnEmphasis => state.view.emphasis = state.view.emphasis.turned(),
        Action::Write(places, words) => state.write_note(places, words),
        Action::Omit(places, reason) => state.leave_out(places, reason),
        Action::Annotate => state.view.noting = !state.view.noting,
        Action::AskWhy => state.view.why = !state.view.why,
        Action::List => state.view.listed = !state.view.listed,
        Action::ToggleDifferences => state.view.differences = !state.view.differences,
        Action::ListDifferences(topic) => state.view.topic = topic,
        Action::Seek(words) => state.view.seek(words),
        Action::ListHits => state.view.hits_listed = !state.view.hits_listed,
        Action::Hit(hit) => state.view.hit = hit,
        Action::ShowPlace(place) => state.view.place = place,
        Action::Look(look) => {
            if look.memory == Memory::Nothing {
                state.recent = Rc::default();
            }
            state.look = look;
        }
        Action::EditName(edit) => Rc::make_mut(&mut state.names).push(edit),
        Action::UneditName => state.unedit_name(),
        Action::KnowNames(names) => state.names = names,
        Action::Recall(recent) => state.recent = recent,
        Action::Remember => state.remember(),
        Action::Reopen(nth) => return recent::reopen(state, nth),
        Action::Forget => state.recent = Rc::default(),
        Action::Speak(locale) => state.spoken = locale,
        Action::TurnColumns => state.look = state.look.turned(),
        Action::Fold => state.look = state.look.folded(),
        Action::Unroll => state.look = state.look.unrolled(),
    }
    state.missing_asked &= state.missing() != Missing::None;
    state
}

/// Which texts are still to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// None: the comparison can start.
    None,
    /// This one.
    One(Side),
    /// Both.
    Both,
}

impl State {
    /// Which texts are still to come.
    pub fn missing(&self) -> Missing {
        match self.inputs.as_ref().map(Input::is_empty) {
            Pair { left: true, right: true } => Missing::Both,
            Pair { left: true, .. } => Missing::One(Side::Left),
            Pair { right: true, .. } => Missing::One(Side::Right),
            _ => Missing::None,
        }
    }

    /// The request that is waited for, if any.
    pub fn job(&self) -> Option<&Job> {
        match &self.phase {
            Phase::Comparing(job) => Some(job),
            _ => None,
        }
    }

    /// The request whose answers are of use: the one that is waited for, the one on show, which may get better yet, or the
    /// one the reader is likely to ask for.
    pub fn wanted(&self) -> Option<u32> {
        match &self.phase {
            Phase::Comparing(job) => Some(job.number),
            Phase::Reading(_) => Some(self.latest),
            Phase::Editing => self.asked_early().map(|asked| asked.number),
            Phase::Failed(_) => None,
        }
    }

    /// Whether the files that are read are about to be compared, or are: then nobody reads them in their sheets.
    pub fn is_passing_on(&self) -> bool {
        self.compare_when_loaded || self.job().is_some()
    }

    /// The comparison on show, if any.
    pub fn reading(&self) -> Option<&Rc<Reading>> {
        match &self.phase {
            Phase::Reading(reading) => Some(reading),
            _ => None,
        }
    }

    /// Whether the comparison on show knows the meaning of words.
    pub fn is_refined(&self) -> bool {
        self.reading().is_some_and(|reading| reading.comparison.word_table.is_some())
    }

    /// The phase by name, for styles and scripts.
    pub fn phase_name(&self) -> &'static str {
        match self.phase {
            Phase::Editing => "editing",
            Phase::Comparing(_) => "comparing",
            Phase::Reading(_) => "reading",
            Phase::Failed(_) => "failed",
        }
    }

    fn wait(&mut self, sides: &[Side], compare: bool) {
        for side in sides {
            self.inputs[*side].awaited = true;
            self.inputs[*side].problem = None;
        }
        self.compare_when_loaded = compare;
    }

    fn refuse(&mut self, side: Side, error: LoadError) {
        self.inputs[side].refuse(error);
        self.compare_when_loaded = false;
    }

    fn with_job(&mut self, number: u32, change: impl FnOnce(&mut Job)) {
        if let Phase::Comparing(job) = &mut self.phase
            && job.number == number
        {
            change(job);
        }
    }

    fn finish(&mut self, number: u32, comparison: Rc<Comparison>) {
        if let Some(job) = self.job().filter(|job| job.number == number) {
            let articles = Rc::clone(&job.articles);
            self.mirrored = false;
            self.better = None;
            self.view.start_over();
            self.settle_notes(&articles);
            self.show(&articles, comparison);
        } else if let Some(comparison) = self.keep_early(number, comparison) {
            self.mend(number, comparison);
        }
    }

    /// Puts a better answer in the place of the one on show; while the reader holds a mark of the old one, it waits.
    fn refine(&mut self, number: u32, comparison: Rc<Comparison>) {
        if self.latest != number || self.reading().is_none() {
            return;
        }
        self.better = Some(comparison);
        if self.view.locked.is_none() {
            self.show_better();
        }
    }

    fn lock(&mut self, link: Option<u32>) {
        self.view.lock(link);
        if link.is_none() {
            self.show_better();
        }
    }

    fn show_better(&mut self) {
        let Some((reading, better)) = self.reading().cloned().zip(self.better.take()) else {
            return;
        };
        self.show(&reading.articles, self.turned(better));
    }

    fn break_off(&mut self, number: u32, error: WorkerError) {
        if self.job().is_some_and(|job| job.number == number) || self.mending == Some(number) {
            self.mending = None;
            self.phase = Phase::Failed(error);
        } else if self.asked_early().is_some_and(|asked| asked.number == number) {
            // Nobody waits for it; who asks is told.
            self.head_start = None;
        }
    }

    fn cancel(&mut self) {
        if let Phase::Comparing(job) = &mut self.phase {
            // What is shown instead answers an earlier request: to this one, no answer is of use any more.
            self.latest += 1;
            self.phase = job.before.take().map_or(Phase::Editing, Phase::Reading);
        }
    }
}

fn loaded_side(mut state: State, side: Side, loaded: Loaded) -> State {
    state.inputs[side].load(loaded);
    state.forget_pins();
    let all_read = Side::BOTH.iter().all(|side| !state.inputs[*side].awaited);
    // A file dropped onto a comparison replaces one of its texts; waiting for a button would only puzzle.
    let wanted = state.compare_when_loaded || state.reading().is_some();
    if all_read && wanted && state.missing() == Missing::None { compare(state) } else { state }
}

/// Takes back what was typed before, unless the reader has typed anew by now.
fn restore(mut state: State, inputs: Pair<Input>, pins: Vec<Pin>, wanted: bool) -> State {
    if state.missing() != Missing::Both {
        return state;
    }
    (state.inputs, state.pins) = (inputs, pins);
    if wanted { compare(state) } else { state }
}

fn compare(mut state: State) -> State {
    state.compare_when_loaded = false;
    state.missing_asked = state.missing() != Missing::None;
    for side in Side::BOTH {
        state.inputs[side].check(side);
    }
    if state.missing_asked || Side::BOTH.iter().any(|side| state.inputs[*side].problem.is_some()) {
        return state;
    }
    state.mending = None;
    let articles = Pair::from_fn(|side| state.inputs[side].article(side));
    if state.take_head_start(&articles) {
        return state;
    }
    state.latest += 1;
    let before = state.reading().cloned();
    let (number, articles) = (state.latest, Rc::new(articles));
    state.phase = Phase::Comparing(Job { number, articles, progress: None, slow: false, before });
    state
}

/// Mirrors the page. A comparison on show is mirrored with it: comparing again would give the same.
fn swap(mut state: State) -> State {
    state.inputs = state.inputs.swap();
    state.pins = state.pins.into_iter().map(Pin::swap).collect();
    state.swap_notes();
    state.view.start_over();
    match &state.phase {
        Phase::Reading(reading) => {
            state.phase = Phase::Reading(Rc::new(reading.swap()));
            state.mirrored = !state.mirrored;
            state
        }
        Phase::Comparing(_) => compare(state),
        Phase::Editing | Phase::Failed(_) => state,
    }
}

#[cfg(test)]
mod tests;
