//! The letter of a side in its square. Shape and letter tell the texts apart, never colour.

use crate::app::view_model::letter;
pub use crate::app::view_model::short;
use crate::engine::Side;
use yew::prelude::*;

/// Which side.
#[derive(PartialEq, Properties)]
pub struct SigilProps {
    /// The side.
    pub side: Side,
}

/// The letter of a side in its square.
#[component]
pub fn Sigil(props: &SigilProps) -> Html {
    html! { <span class="sigil">{ letter(props.side) }</span> }
}
