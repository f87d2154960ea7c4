//! What was typed survives a reload: it is kept in the tab's own storage, which ends with the tab.
//!
//! Beside it only the look and, for readers who ask for it, recent comparisons are kept, on the device. Texts of samples and files are kept, too: a reader who comes back
//! to a link to a passage expects the passage to be there.

pub(super) mod links;
mod names;
pub(super) mod notes;

pub(super) use notes::{escaped, unescaped};

use super::pace::in_a_pause;
use super::state::{Action, Input, Source, State};
use crate::components::sigil::short;
use crate::engine::{Offset, Pair, Pin, SentenceIdx, Side};
use gloo::events::EventListener;
use std::rc::Rc;
use web_sys::Storage;
use yew::prelude::*;

const COMPARED: &str = "twicetold.compared";
const PINS: &str = "twicetold.pins";

/// Longer texts are not kept: writing them would be felt, and the storage of most browsers would not take them. They
/// are never typed, but come from a file that is still there.
const KEPT_BYTES_MAX: usize = 2_000_000;

/// Starts with what was kept, and keeps what the reader puts in, in the next pause after each change.
#[hook]
pub(super) fn use_session(state: &State, send: &Callback<Action>) {
    let (names_to, send) = (send.clone(), send.clone());
    use_effect_with((), move |()| {
        if let Some((inputs, compare)) = kept() {
            let pins = storage().and_then(|storage| storage.get_item(PINS).ok().flatten()).unwrap_or_default();
            let notes = notes::kept();
            send.emit(Action::Restore { inputs: Box::new(inputs), pins: read_pins(&pins), notes, compare });
        }
    });
    let first = use_mut_ref(|| true);
    let kept_last = use_mut_ref(|| None::<Pair<Input>>);
    // Storage takes its time over long texts: while they are compared, their reader waits for something else.
    use_effect_with((state.inputs.clone(), state.is_passing_on()), move |(inputs, passing_on)| {
        // What was kept is only on its way yet.
        let changed = !first.replace(false) && kept_last.borrow().as_ref() != Some(inputs);
        let last = inputs.clone();
        let pending = (changed && !passing_on).then(|| {
            Side::BOTH.map(|side| {
                let (inputs, kept_last) = (inputs.clone(), Rc::clone(&kept_last));
                in_a_pause(move || {
                    keep(side, &inputs[side]);
                    if side == Side::Right {
                        kept_last.replace(Some(inputs));
                    }
                })
            })
        });
        // A page that is left before the next pause is kept as it goes.
        let keep_all = move |_: &Event| Side::BOTH.iter().for_each(|side| keep(*side, &last[*side]));
        let leaving = changed.then(|| EventListener::new(&gloo::utils::window(), "pagehide", keep_all));
        move || drop((pending, leaving))
    });
    use_kept_pins(&state.pins);
    notes::use_kept_notes(&state.notes);
    names::use_kept_names(&state.names, &names_to);
    let first = use_mut_ref(|| true);
    use_effect_with(state.reading().is_some() || state.job().is_some(), move |compared| {
        if let Some(storage) = storage().filter(|_| !first.replace(false)) {
            put(&storage, COMPARED, if *compared { "yes" } else { "" });
        }
    });
}

/// Keeps the reader's corrections.
#[hook]
fn use_kept_pins(pins: &[Pin]) {
    let first = use_mut_ref(|| true);
    use_effect_with(write_pins(pins), move |pins| {
        if let Some(storage) = storage().filter(|_| !first.replace(false)) {
            put(&storage, PINS, pins);
        }
    });
}

/// "3+5 4-7": sentences that belong together, and sentences that do not.
pub(super) fn write_pins(pins: &[Pin]) -> String {
    let pin = |pin: &Pin| {
        let Pair { left, right } = pin.sentences.map(Offset::get);
        format!("{left}{}{right}", if pin.together { '+' } else { '-' })
    };
    pins.iter().map(pin).collect::<Vec<_>>().join(" ")
}

pub(super) fn read_pins(words: &str) -> Vec<Pin> {
    let pin = |word: &str| {
        let sign = word.find(['+', '-'])?;
        let number = |digits: &str| digits.parse().ok().map(SentenceIdx::new);
        let sentences = Pair::new(number(&word[..sign])?, number(&word[sign + 1..])?);
        Some(Pin { sentences, together: word[sign..].starts_with('+') })
    };
    words.split(' ').filter_map(pin).collect()
}

/// What was kept, if it is anything.
fn kept() -> Option<(Pair<Input>, bool)> {
    let storage = storage()?;
    let item = |name: String| storage.get_item(&name).ok().flatten();
    let inputs = Pair::from_fn(|side| {
        let text = item(text_key(side)).unwrap_or_default();
        let links = links::read(&item(links_key(side)).unwrap_or_default());
        Input { links: Rc::new(links), ..Input::kept(text.into(), item(name_key(side)).map(Rc::from)) }
    });
    let any = Side::BOTH.iter().any(|side| !inputs[*side].is_empty());
    any.then(|| (inputs, item(COMPARED.to_owned()).is_some()))
}

fn keep(side: Side, input: &Input) {
    let Some(storage) = storage() else {
        return;
    };
    let name = match &input.source {
        Source::File { name, .. } | Source::Named { name } if input.name.trim().is_empty() => name,
        _ => &input.name,
    };
    let fits = input.text.len() <= KEPT_BYTES_MAX;
    put(&storage, &text_key(side), if fits { &input.text } else { "" });
    put(&storage, &links_key(side), &if fits { links::write(&input.links) } else { String::new() });
    put(&storage, &name_key(side), name);
}

/// Stores a value; an empty one is forgotten, and one that does not fit leaves nothing old in its place.
pub(super) fn put(storage: &Storage, name: &str, value: &str) {
    if value.is_empty() || storage.set_item(name, value).is_err() {
        // Refused only where there is no storage at all.
        let _ = storage.remove_item(name);
    }
}

fn text_key(side: Side) -> String {
    format!("twicetold.text-{}", short(side))
}

fn links_key(side: Side) -> String {
    format!("twicetold.links-{}", short(side))
}

fn name_key(side: Side) -> String {
    format!("twicetold.name-{}", short(side))
}

fn storage() -> Option<Storage> {
    web_sys::window()?.session_storage().ok().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn corrections_survive_a_reload() {
        let pin = |left, right, together| Pin { sentences: Pair::new(left, right).map(SentenceIdx::new), together };
        let pins = vec![pin(3, 5, true), pin(0, 12, false)];
        assert_eq!(write_pins(&pins), "3+5 0-12");
        assert_eq!(read_pins("3+5 0-12"), pins);
        assert_eq!(read_pins("3*5 x+1 + 4-"), vec![], "what cannot be read is no correction");
    }
}
