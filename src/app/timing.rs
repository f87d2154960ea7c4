//! The phases of the page in the User Timing API, so that they can be measured from outside.
//!
//! `load`: from choosing a file to its text in the state; `compare`: from handing the texts to the worker to its decoded
//! answer, whether or not the reader has asked for it yet; `show`: from asking to the first highlighted picture on the
//! screen.

use super::pace::after_picture;
use super::state::{Action, State};

const FILE_CHOSEN: &str = "file-chosen";
const COMPARISON_BEGUN: &str = "comparison-begun";
const COMPARISON_ASKED: &str = "comparison-asked";

/// Where the page stands as something happens to it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Stance {
    /// A comparison runs that nobody has asked for yet, or is done.
    early: bool,
    /// It is done.
    prepared: bool,
}

impl Stance {
    pub(super) fn of(state: &State) -> Self {
        Self { early: state.began_early(), prepared: state.is_prepared() }
    }
}

/// Notes what an action begins or ends.
pub(super) fn note(action: &Action, stance: Stance) {
    match action {
        Action::Await { .. } => mark(FILE_CHOSEN),
        Action::Load(..) => {
            measure("load", FILE_CHOSEN);
            // Two files dropped together are compared as soon as the second is read.
            [COMPARISON_BEGUN, COMPARISON_ASKED].into_iter().for_each(mark);
        }
        Action::BeginEarly => mark(COMPARISON_BEGUN),
        Action::Compare if stance.early => {
            mark(COMPARISON_ASKED);
            if stance.prepared {
                measure_show();
            }
        }
        Action::Compare | Action::Open(_) | Action::Pin(_) | Action::Unpin | Action::SetRules(_) => {
            [COMPARISON_BEGUN, COMPARISON_ASKED].into_iter().for_each(mark);
        }
        Action::Finish(..) => {
            measure("compare", COMPARISON_BEGUN);
            if !stance.early {
                measure_show();
            }
        }
        _ => {}
    }
}

/// The texts are drawn in the same turn, so that they are in the next picture; effects may come later.
fn measure_show() {
    after_picture(|| measure("show", COMPARISON_ASKED));
}

fn performance() -> Option<web_sys::Performance> {
    web_sys::window()?.performance()
}

fn mark(name: &str) {
    // A browser without the API only leaves the page unmeasured.
    let _ = performance().map(|performance| performance.mark(name));
}

fn measure(name: &str, since: &str) {
    let _ = performance().map(|performance| performance.measure_with_start_mark(name, since));
}
