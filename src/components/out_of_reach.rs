//! What is said when a web page cannot be made, because what it takes cannot be fetched.

use crate::say;
use yew::prelude::*;

/// The id of the dialog, for whoever opens it.
pub const OUT_OF_REACH: &str = "out-of-reach";

/// One sentence, in a dialog that the browser keeps.
pub fn out_of_reach() -> Html {
    html! {
        <dialog id={OUT_OF_REACH} class="key-help brief" aria-label={say::export()}>
            <p>{ say::export_out_of_reach() }</p>
            <form method="dialog"><button class="button">{ say::close() }</button></form>
        </dialog>
    }
}
