//! The letter of a side in its square. Shape and letter tell the texts apart, never colour.

use crate::app::view_model::letter;
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

/// "a" or "b": the side in classes and ids.
pub fn short(side: Side) -> &'static str {
    match side {
        Side::Left => "a",
        Side::Right => "b",
    }
}
