//! The phases of the page in the User Timing API, so that they can be measured from outside.
//!
//! `load`: from choosing a file to its text in the state; `compare`: from asking to the decoded answer; `show`: from
//! asking to the first highlighted picture on the screen.

use super::pace::after_picture;
use super::state::Action;

const FILE_CHOSEN: &str = "file-chosen";
const COMPARISON_ASKED: &str = "comparison-asked";

/// Notes what an action begins or ends.
pub(super) fn note(action: &Action) {
    match action {
        Action::Await { .. } => mark(FILE_CHOSEN),
        Action::Load(..) => {
            measure("load", FILE_CHOSEN);
            // Two files dropped together are compared as soon as the second is read.
            mark(COMPARISON_ASKED);
        }
        Action::Compare | Action::Open(_) | Action::Pin(_) | Action::Unpin | Action::SetRules(_) => {
            mark(COMPARISON_ASKED)
        }
        Action::Finish(..) => {
            measure("compare", COMPARISON_ASKED);
            // The texts are drawn in the same turn, so that they are in the next picture; effects may come later.
            after_picture(|| measure("show", COMPARISON_ASKED));
        }
        _ => {}
    }
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
