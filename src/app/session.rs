//! What was typed survives a reload: it is kept in the tab's own storage, which ends with the tab.
//!
//! Nothing else is kept, and nothing anywhere else. Texts of samples and files are kept, too: a reader who comes back
//! to a link to a passage expects the passage to be there.

use super::pace::in_a_pause;
use super::state::{Action, Input, Source, State};
use crate::components::sigil::short;
use crate::engine::{Pair, Side};
use gloo::events::EventListener;
use std::rc::Rc;
use web_sys::Storage;
use yew::prelude::*;

const COMPARED: &str = "twicetold.compared";

/// Longer texts are not kept: writing them would be felt, and the storage of most browsers would not take them. They
/// are never typed, but come from a file that is still there.
const KEPT_BYTES_MAX: usize = 2_000_000;

/// Starts with what was kept, and keeps what the reader puts in, in the next pause after each change.
#[hook]
pub(super) fn use_session(state: &State, send: &Callback<Action>) {
    let send = send.clone();
    use_effect_with((), move |()| {
        if let Some((inputs, compare)) = kept() {
            send.emit(Action::Restore { inputs: Box::new(inputs), compare });
        }
    });
    let first = use_mut_ref(|| true);
    use_effect_with(state.inputs.clone(), move |inputs| {
        // What was kept is only on its way yet.
        let changed = !first.replace(false);
        let (later, last) = (inputs.clone(), inputs.clone());
        let pending = changed.then(|| in_a_pause(move || keep(&later)));
        // A page that is left before the next pause is kept as it goes.
        let leaving = changed.then(|| EventListener::new(&gloo::utils::window(), "pagehide", move |_| keep(&last)));
        move || drop((pending, leaving))
    });
    let first = use_mut_ref(|| true);
    use_effect_with(state.reading().is_some() || state.job().is_some(), move |compared| {
        if let Some(storage) = storage().filter(|_| !first.replace(false)) {
            put(&storage, COMPARED, if *compared { "yes" } else { "" });
        }
    });
}

/// What was kept, if it is anything.
fn kept() -> Option<(Pair<Input>, bool)> {
    let storage = storage()?;
    let item = |name: String| storage.get_item(&name).ok().flatten();
    let inputs = Pair::from_fn(|side| {
        let text = item(text_key(side)).unwrap_or_default();
        Input::kept(text.into(), item(name_key(side)).map(Rc::from))
    });
    let any = Side::BOTH.iter().any(|side| !inputs[*side].is_empty());
    any.then(|| (inputs, item(COMPARED.to_owned()).is_some()))
}

fn keep(inputs: &Pair<Input>) {
    let Some(storage) = storage() else {
        return;
    };
    for side in Side::BOTH {
        let input = &inputs[side];
        let name = match &input.source {
            Source::File { name, .. } | Source::Named { name } if input.name.trim().is_empty() => name,
            _ => &input.name,
        };
        let fits = input.text.len() <= KEPT_BYTES_MAX;
        put(&storage, &text_key(side), if fits { &input.text } else { "" });
        put(&storage, &name_key(side), name);
    }
}

/// Stores a value; an empty one is forgotten, and one that does not fit leaves nothing old in its place.
fn put(storage: &Storage, name: &str, value: &str) {
    if value.is_empty() || storage.set_item(name, value).is_err() {
        // Refused only where there is no storage at all.
        let _ = storage.remove_item(name);
    }
}

fn text_key(side: Side) -> String {
    format!("twicetold.text-{}", short(side))
}

fn name_key(side: Side) -> String {
    format!("twicetold.name-{}", short(side))
}

fn storage() -> Option<Storage> {
    web_sys::window()?.session_storage().ok().flatten()
}
