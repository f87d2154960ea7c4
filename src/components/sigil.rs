//! The letter of a side in its square. Shape and letter tell the texts apart, never colour.

use crate::app::view_model::letter;
pub use crate::app::view_model::short;
use crate::engine::Side;
use yew::prelude::*;

/// The letter of a side in its square. A plain function: there is one beside everything that is a side's.
pub fn sigil(side: Side) -> Html {
    html! { <span class="sigil">{ letter(side) }</span> }
}
