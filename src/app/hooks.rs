//! The worker and the document, kept as the state says.

use super::anchor::Anchor;
use super::pace::in_a_pause;
use super::samples;
use super::state::{Action, Reading, State, ViewSettings};
use super::view_model;
use crate::engine::{Comparison, Config, Pair};
use crate::worker::bridge::{Bridge, Event};
use crate::worker::{REHEARSAL, Request};
use gloo::timers::callback::Timeout;
use std::rc::Rc;
use web_sys::HtmlDialogElement;
use yew::prelude::*;

/// A comparison that takes longer than this, in milliseconds, is worth a word.
const SLOW_MS: u32 = 100;

/// Starts the comparison the state waits for, and ends one it no longer waits for.
#[hook]
pub(super) fn use_worker(state: &State, send: &Callback<Action>) {
    let hear = send.clone();
    let bridge = use_memo((), move |()| {
        Bridge::new(move |event| match event {
            Event::Done(REHEARSAL, comparison) => rehearse(*comparison),
            event @ Event::Refined(..) => {
                let anchor = Anchor::hold();
                hear.emit(action(event));
                anchor.into_iter().for_each(Anchor::put_back);
            }
            event => hear.emit(action(event)),
        })
    });
    use_warm_up(&bridge);
    let job = state.job().map(|job| (job.number, Rc::clone(&job.articles)));
    let send = send.clone();
    use_effect_with(job.as_ref().map(|(number, _)| *number), move |_| {
        let timer = job.map(|(number, articles)| {
            bridge.ask(&Request { number, articles: Pair::clone(&articles), config: Config::default() });
            Timeout::new(SLOW_MS, move || send.emit(Action::Slow(number)))
        });
        if timer.is_none() {
            bridge.cancel();
        }
        move || drop(timer)
    });
}

/// Starts the worker once the page is on the screen, so that its download does not compete with the page's own.
#[hook]
fn use_warm_up(bridge: &Rc<Bridge>) {
    let bridge = Rc::clone(bridge);
    use_effect_with((), move |()| {
        let pending = in_a_pause(move || bridge.warm_up(&rehearsal()));
        move || drop(pending)
    });
}

/// A comparison nobody asked for. Code is translated, and tables are made, on their first use: here.
fn rehearsal() -> Request {
    Request { number: REHEARSAL, articles: samples::rehearsal(), config: Config::default() }
}

/// Draws the rehearsed comparison up, and throws it away.
fn rehearse(comparison: Comparison) {
    let reading = Reading { articles: Rc::new(samples::rehearsal()), comparison: Rc::new(comparison) };
    let settings = ViewSettings::default();
    drop(view_model::view(&reading, settings.words_min, settings.related));
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
    let title = state.reading().map_or("Twicetold".to_owned(), |reading| {
        let names = reading.articles.as_ref().as_ref().map(|article| article.name.as_str());
        format!("{} and {}, compared · Twicetold", names.left, names.right)
    });
    use_effect_with(title, |title| gloo::utils::document().set_title(title));
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
