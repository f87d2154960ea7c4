//! The worker and the document, kept as the state says.

use super::anchor::Anchor;
use super::pace::{at_rest, in_a_pause};
use super::rehearsal;
use super::state::{Action, Asked, Reading, State};
use crate::engine::Pair;
use crate::say;
use crate::worker::bridge::{Bridge, Event};
use crate::worker::{REHEARSAL, Request};
use gloo::timers::callback::Timeout;
use std::rc::Rc;
use web_sys::HtmlDialogElement;
use yew::prelude::*;

/// A comparison that takes longer than this, in milliseconds, is worth a word. What is over sooner would only flash by, and
/// drawing it would hold up what the reader waits for.
const SLOW_MS: u32 = 200;

/// Starts the comparison the state waits for, calls for a better answer once the first is drawn, and ends what is no
/// longer wanted.
#[hook]
pub(super) fn use_worker(state: &State, send: &Callback<Action>) {
    let rehearsed = use_reducer(Rounds::default);
    let (hear, count) = (send.clone(), rehearsed.dispatcher());
    let bridge = use_memo((), move |()| {
        Bridge::new(move |event| match event {
            Event::Done(REHEARSAL, comparison) => {
                let count = count.clone();
                rehearsal::draw(Rc::new(rehearsal::reading(*comparison)), move || count.dispatch(()));
            }
            // Nobody waits for it, so that nobody is held up by it on their way through the texts.
            event @ Event::Refined(..) => {
                let hear = hear.clone();
                at_rest(move || redraw(event, &hear));
            }
            event @ Event::Done(..) => redraw(event, &hear),
            event => hear.emit(action(event)),
        })
    });
    use_warm_up(&bridge, rehearsed.0);
    use_early_drawing(state, &rehearsed);
    use_refinement(&bridge, state.answered());
    use_slowness(state, send);
    let asked = state.asked();
    use_effect_with(state.wanted(), move |_| match asked {
        Some(Asked { number, articles, config }) => {
            bridge.ask(Request { number, articles: Pair::clone(&articles), config });
        }
        None => bridge.cancel(),
    });
}

/// Passes an answer on, and keeps what is read in its place.
fn redraw(event: Event, hear: &Callback<Action>) {
    let anchor = Anchor::hold();
    hear.emit(action(event));
    anchor.into_iter().for_each(Anchor::put_back);
}

/// Tells when a comparison takes its time.
#[hook]
fn use_slowness(state: &State, send: &Callback<Action>) {
    let send = send.clone();
    use_effect_with(state.job().map(|job| job.number), move |number| {
        let timer = number.map(|number| Timeout::new(SLOW_MS, move || send.emit(Action::Slow(number))));
        move || drop(timer)
    });
}

/// Calls for the better answer in a pause after the picture of the first.
#[hook]
fn use_refinement(bridge: &Rc<Bridge>, on_show: Option<u32>) {
    let bridge = Rc::clone(bridge);
    use_effect_with(on_show, move |on_show| {
        let pending = on_show.map(|number| in_a_pause(move || bridge.refine(number)));
        move || drop(pending)
    });
}

/// How many rehearsals are over.
#[derive(Default, PartialEq)]
struct Rounds(u32);

impl Reducible for Rounds {
    type Action = ();

    fn reduce(self: Rc<Self>, (): ()) -> Rc<Self> {
        Rc::new(Self(self.0 + 1))
    }
}

/// Starts the worker once the page is on the screen, so that its download does not compete with the page's own, and has
/// it rehearse in pauses.
#[hook]
fn use_warm_up(bridge: &Rc<Bridge>, rehearsed: u32) {
    let bridge = Rc::clone(bridge);
    use_effect_with(rehearsed, move |rehearsed| {
        let more = *rehearsed < rehearsal::ROUNDS;
        let pending = more.then(|| in_a_pause(move || bridge.warm_up(rehearsal::request())));
        move || drop(pending)
    });
}

/// Draws an answer the reader has not asked for yet out of sight, as long as too little was rehearsed for it to be quick.
#[hook]
fn use_early_drawing(state: &State, rehearsed: &UseReducerHandle<Rounds>) {
    let reading = state.early_answer().map(|(articles, comparison)| {
        Rc::new(Reading { articles: Rc::clone(articles), comparison: Rc::clone(comparison) })
    });
    let (count, reading) = (rehearsed.dispatcher(), reading.filter(|_| rehearsed.0 < rehearsal::ROUNDS));
    use_effect_with((reading.as_ref().map(|it| Rc::as_ptr(&it.comparison)), rehearsed.0), move |_| {
        let pending = reading.map(|reading| in_a_pause(move || rehearsal::draw(reading, move || count.dispatch(()))));
        move || drop(pending)
    });
}

fn action(event: Event) -> Action {
    match event {
        Event::Progress(number, progress) => Action::Advance(number, progress),
        Event::Done(number, comparison) => Action::Finish(number, Rc::from(comparison)),
        Event::Refined(number, comparison) => Action::Refine(number, Rc::from(comparison)),
        Event::Failed(number, error) => Action::Break(number, error),
    }
}

/// Names the document after the texts on show.
#[hook]
pub(super) fn use_title(state: &State) {
    let title = state.reading().map_or_else(
        || say::name().to_owned(),
        |reading| {
            let names = reading.articles.as_ref().as_ref().map(|article| article.name.as_str());
            say::title(names.left, names.right)
        },
    );
    use_effect_with(title, |title| gloo::utils::document().set_title(title));
}

/// A callback that stays the same, and does what the latest `now` does: what is given one that is made anew at every move
/// of the reader's is drawn anew at every move.
#[hook]
pub(super) fn use_steady<T: 'static>(now: Callback<T>) -> Callback<T> {
    let latest = use_mut_ref(Callback::noop);
    latest.replace(now);
    use_callback((), move |said: T, ()| {
        // What it does may change what it will do.
        let now = latest.borrow().clone();
        now.emit(said);
    })
}

/// Opens a dialog.
pub(super) fn open_dialog(dialog: &NodeRef) -> Callback<()> {
    let dialog = dialog.clone();
    Callback::from(move |()| {
        if let Some(dialog) = dialog.cast::<HtmlDialogElement>().filter(|dialog| !dialog.open()) {
            // Only a dialog that is open already refuses.
            let _ = dialog.show_modal();
        }
    })
}
