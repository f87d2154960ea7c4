//! Files the reader chose or dropped.

use super::state::{Action, State};
use crate::engine::{Pair, Side};
use crate::load::{Found, LoadError, Origin, file};
use crate::say;
use web_sys::{Element, File};
use yew::prelude::*;

/// Reads files for their sides. Two together are compared at once.
pub(super) fn read(send: &Callback<Action>, files: Vec<(Side, File)>) {
    let sides = files.iter().map(|(side, _)| *side).collect();
    send.emit(Action::Await { sides, compare: files.len() > 1 });
    for (side, file) in files {
        let send = send.clone();
        wasm_bindgen_futures::spawn_local(async move {
            send.emit(action(side, file::read(file, side).await));
        });
    }
}

/// Decodes a file that was read before in another encoding.
pub(super) fn read_again(send: &Callback<Action>, side: Side, origin: Origin) {
    send.emit(Action::Await { sides: vec![side], compare: false });
    send.emit(action(side, file::from_origin(origin, side)));
}

fn action(side: Side, read: Result<Found, LoadError>) -> Action {
    match read {
        Ok(Found::Text(loaded)) => Action::Load(side, loaded),
        Ok(Found::Comparison(exported)) => Action::Resume(exported),
        Err(error) => Action::Refuse(side, error),
    }
}

/// Takes in dropped files: two anywhere, or one on a side.
pub(super) fn on_drop(state: &State, send: &Callback<Action>) -> Callback<DragEvent> {
    let empty = state.inputs.as_ref().map(|input| input.is_empty());
    let send = send.clone();
    Callback::from(move |event: DragEvent| {
        event.prevent_default();
        let Some(files) = event.data_transfer().and_then(|data| data.files()) else {
            return;
        };
        let sides: Vec<Side> = if files.length() > 1 { Side::BOTH.to_vec() } else { vec![side_of(&event, empty)] };
        let files: Vec<(Side, File)> =
            (0..).map_while(|nth| files.get(nth)).zip(sides).map(|(it, side)| (side, it)).collect();
        if !files.is_empty() {
            read(&send, files);
        }
    })
}

/// The side a single file is meant for: the one it was dropped on, else the empty one, else the nearer one.
fn side_of(event: &DragEvent, empty: Pair<bool>) -> Side {
    let element: Option<Element> = event.target_dyn_into();
    let within = |names: &str| element.as_ref().is_some_and(|it| it.closest(names).is_ok_and(|found| found.is_some()));
    if within(".sheet[data-side=a], .cell.a, .head.a") {
        return Side::Left;
    }
    if within(".sheet[data-side=b], .cell.b, .head.b") {
        return Side::Right;
    }
    match empty {
        Pair { left: true, .. } => Side::Left,
        Pair { right: true, .. } => Side::Right,
        _ => nearer(event),
    }
}

fn nearer(event: &DragEvent) -> Side {
    let width = gloo::utils::document().document_element().map_or(0, |root| root.client_width());
    // The first text stands where lines start.
    let first = (event.client_x() * 2 < width) != say::locale().is_rtl();
    if first { Side::Left } else { Side::Right }
}
