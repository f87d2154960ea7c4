//! The chosen mark in the page's address, so that a link leads to it and a reload returns to it.
//!
//! An address names places of the two texts, not numbers of marks: those change with the settings.

use super::view_model::View;
use crate::components::shared::Shared;
use crate::engine::{ByteSpan, Offset, Pair, Side};
use gloo::events::EventListener;
use std::rc::Rc;
use yew::prelude::*;

/// Goes to the mark that the address names, and writes the chosen one into the address.
#[hook]
pub(super) fn use_address(view: &Rc<View>, locked: Option<u32>, on_arrive: Callback<(u32, Side)>) {
    let first = use_mut_ref(|| true);
    use_effect_with((Shared(Rc::clone(view)), locked), {
        let on_arrive = on_arrive.clone();
        move |(view, locked): &(Shared<View>, Option<u32>)| match locked.and_then(|link| view.link(link)) {
            Some(link) => write(&to_fragment(link.spans)),
            // A page that has just been opened has an address to follow.
            None if first.replace(false) => follow(view, &on_arrive),
            None => write(""),
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

/// "#a12-40.b15-60": bytes of either text; a side without an end is left out.
fn to_fragment(spans: Pair<Option<ByteSpan>>) -> String {
    let end =
        |side: Side, name: &str| spans[side].map(|span| format!("{name}{}-{}", span.start().get(), span.end().get()));
    let ends: Vec<String> = [end(Side::Left, "a"), end(Side::Right, "b")].into_iter().flatten().collect();
    format!("#{}", ends.join("."))
}

fn from_fragment(fragment: &str) -> Option<Pair<Option<ByteSpan>>> {
    let mut spans = Pair::default();
    for end in fragment.strip_prefix('#')?.split('.') {
        let (side, place) = match end.split_at_checked(1)? {
            ("a", place) => (Side::Left, place),
            ("b", place) => (Side::Right, place),
            _ => return None,
        };
        let (start, end) = place.split_once('-')?;
        let (start, end) = (start.parse().ok()?, end.parse().ok()?);
        spans[side] = Some((start <= end).then(|| ByteSpan::of(start, end))?);
    }
    Some(spans)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_survive_the_address() {
        let spans = Pair::new(Some(ByteSpan::of(12, 40)), Some(ByteSpan::of(15, 60)));
        assert_eq!(to_fragment(spans), "#a12-40.b15-60");
        let one = Pair::new(None, Some(ByteSpan::of(3, 3)));
        for spans in [spans, one] {
            assert_eq!(from_fragment(&to_fragment(spans)), Some(spans));
        }
    }

    #[test]
    fn other_addresses_name_no_place() {
        for other in ["", "#", "#main", "#a", "#a5", "#a9-3", "#c1-2", "#a1-2.b", "#a1-99999999999", "#é1-2"] {
            assert_eq!(from_fragment(other), None, "{other}");
        }
    }
}
