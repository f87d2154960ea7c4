//! Begins the comparison in a pause, before the reader asks for it.

use super::pace::in_a_pause;
use super::state::{Action, Source, State};
use crate::engine::Side;
use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// Who types may type on: a text is looked at once it has not changed for as long as this, in milliseconds.
const TYPING_MS: u32 = 400;

/// Begins the comparison of the texts as they stand, once they have stood for a moment.
#[hook]
pub(super) fn use_head_start(state: &State, send: &Callback<Action>) {
    let send = send.clone();
    let may = state.may_begin_early();
    // Only other texts begin another comparison: one that failed, or was cancelled, is not begun again by itself.
    use_effect_with(state.inputs.clone(), move |inputs| {
        let typed = Side::BOTH.iter().any(|side| inputs[*side].source == Source::Typed);
        let begin = move || send.emit(Action::BeginEarly);
        let typing = (may && typed).then(|| Timeout::new(TYPING_MS, begin.clone()));
        let pending = (may && !typed).then(|| in_a_pause(begin));
        move || drop((typing, pending))
    });
}
