//! The chosen mark in the page's address, so that a link leads to it and a reload returns to it.
//!
//! An address names places of the two texts, not numbers of marks: those change with the settings. It is written once the
//! reader stays with a mark: a browser takes longer over another address than the page over a step, loads the page's icon
//! anew for each, and Safari refuses more than a hundred in half a minute.

use super::view_model::{View, from_fragment, to_fragment};
use crate::components::shared::Shared;
use crate::engine::Side;
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use std::rc::Rc;
use yew::prelude::*;

/// How long a mark has been chosen, in milliseconds, when it is written.
const STAYED_MS: u32 = 500;

/// Goes to the mark that the address names, and writes the chosen one into the address.
#[hook]
pub(super) fn use_address(view: &Rc<View>, locked: Option<u32>, on_arrive: Callback<(u32, Side)>) {
    let first = use_mut_ref(|| true);
    use_effect_with((Shared(Rc::clone(view)), locked), {
        let on_arrive = on_arrive.clone();
        move |(view, locked): &(Shared<View>, Option<u32>)| {
            let pending = match locked.and_then(|link| view.link(link)) {
                Some(link) => Some(write_later(to_fragment(link.spans))),
                // A page that has just been opened has an address to follow.
                None if first.replace(false) => {
                    follow(view, &on_arrive);
                    None
                }
                None => Some(write_later(String::new())),
            };
            move || drop(pending)
        }
    });
    use_effect_with(Shared(Rc::clone(view)), move |view| {
        let view = view.clone();
        let heard = EventListener::new(&gloo::utils::window(), "hashchange", move |_| follow(&view, &on_arrive));
        move || drop(heard)
    });
}

fn follow(view: &View, on_arrive: &Callback<(u32, Side)>) {
    let fragment = gloo::utils::window().location().hash().unwrap_or_default();
    if let Some(link) = from_fragment(&fragment).and_then(|spans| view.link_at(spans)) {
        let has_left = view.link(link).is_some_and(|link| link.spans.left.is_some());
        on_arrive.emit((link, if has_left { Side::Left } else { Side::Right }));
    }
}

/// Writes a fragment, unless what is given back is dropped before.
fn write_later(fragment: String) -> Timeout {
    Timeout::new(STAYED_MS, move || write(&fragment))
}

/// Puts a fragment at the end of the address, without a step in the browser's history: stepping through a hundred
/// marks must not take a hundred steps to undo.
fn write(fragment: &str) {
    let window = gloo::utils::window();
    let location = window.location();
    if location.hash().unwrap_or_default() == fragment {
        return;
    }
    let place = [location.pathname(), location.search()].map(Result::unwrap_or_default).concat() + fragment;
    // Refused where pages are not allowed to change their address; then the passage has no link.
    let _ = window
        .history()
        .and_then(|history| history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&place)));
}
