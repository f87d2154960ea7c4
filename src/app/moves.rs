//! What the reader can do on the reading screen, as callbacks that stay the same.
//!
//! What a move does depends on where the reader is, and so it is made anew at every step. Components that were given it
//! as it is would be drawn anew with it; they are given what calls the latest.

use super::keys::Command;
use crate::engine::Side;
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// What the reader can do, and who hears of it.
#[derive(Clone, Default)]
pub(super) struct Moves {
    /// Goes to the place of a text, in thousandths of it.
    pub(super) on_go: Callback<(Side, u32)>,
    /// Shows or hides sentences about the same point.
    pub(super) on_related: Callback<()>,
    /// Chooses a link on a side, or none.
    pub(super) on_choose: Callback<Option<(u32, Side)>>,
    /// Goes to an end of a link and chooses it.
    pub(super) on_jump: Callback<(u32, Side)>,
    /// Does the same from the linear reading, which is left.
    pub(super) on_shown: Callback<(u32, Side)>,
    /// Leaves the linear reading, or returns to it.
    pub(super) on_unroll: Callback<()>,
    /// Goes to a stop of the linear reading.
    pub(super) on_stop: Callback<usize>,
    /// Opens the fold of a row, or closes it.
    pub(super) on_fold: Callback<u32>,
    /// Follows what has been drawn.
    pub(super) on_drawn: Callback<()>,
    /// Does what a key asks for.
    pub(super) on_command: Callback<Command>,
}

/// The same moves for as long as the component lives; they do what these do at the time.
#[hook]
pub(super) fn use_steady_moves(now: Moves) -> Rc<Moves> {
    let latest = use_mut_ref(Moves::default);
    latest.replace(now);
    use_memo((), move |()| Moves {
        on_go: steady(&latest, |moves| &moves.on_go),
        on_related: steady(&latest, |moves| &moves.on_related),
        on_choose: steady(&latest, |moves| &moves.on_choose),
        on_jump: steady(&latest, |moves| &moves.on_jump),
        on_shown: steady(&latest, |moves| &moves.on_shown),
        on_unroll: steady(&latest, |moves| &moves.on_unroll),
        on_fold: steady(&latest, |moves| &moves.on_fold),
        on_drawn: steady(&latest, |moves| &moves.on_drawn),
        on_stop: steady(&latest, |moves| &moves.on_stop),
        on_command: steady(&latest, |moves| &moves.on_command),
    })
}

fn steady<T: 'static>(latest: &Rc<RefCell<Moves>>, of: fn(&Moves) -> &Callback<T>) -> Callback<T> {
    let latest = Rc::clone(latest);
    Callback::from(move |said| {
        // What it does may change what it will do.
        let now = of(&latest.borrow()).clone();
        now.emit(said);
    })
}
