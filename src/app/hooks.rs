//! The worker and the document, kept as the state says.

use super::state::{Action, State};
use crate::engine::{Config, Pair};
use crate::worker::Request;
use crate::worker::bridge::{Bridge, Event};
use gloo::timers::callback::Timeout;
use std::rc::Rc;
use web_sys::HtmlDialogElement;
use yew::prelude::*;

/// A comparison that takes longer than this, in milliseconds, is worth a word.
const SLOW_MS: u32 = 100;

/// How long the page is left alone before the worker is started ahead of its first comparison, in milliseconds.
const WARM_UP_MS: u32 = 150;

/// Starts the comparison the state waits for, and ends one it no longer waits for.
#[hook]
pub(super) fn use_worker(state: &State, send: &Callback<Action>) {
    let hear = send.clone();
    let bridge = use_memo((), move |()| Bridge::new(move |event| hear.emit(action(event))));
    let warming = Rc::clone(&bridge);
    use_effect_with((), move |()| {
        // The page is on the screen first; then the worker's download does not compete with it.
        let timer = Timeout::new(WARM_UP_MS, move || warming.warm_up());
        move || drop(timer)
    });
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

fn action(event: Event) -> Action {
    match event {
        Event::Progress(number, progress) => Action::Advance(number, progress),
        Event::Done(number, comparison) => Action::Finish(number, Rc::from(comparison)),
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
