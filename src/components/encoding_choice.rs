//! How a file was read, and the choice to read it otherwise.

use super::sigil::short;
use crate::engine::Side;
use crate::load::Encoding;
use crate::say;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// How a file was read.
#[derive(PartialEq, Properties)]
pub struct EncodingChoiceProps {
    /// The side of the file.
    pub side: Side,
    /// The encoding it was read in.
    pub encoding: Encoding,
    /// Tells another choice.
    pub on_choose: Callback<Encoding>,
}

/// How a file was read, and the choice to read it otherwise.
#[component]
pub fn EncodingChoice(props: &EncodingChoiceProps) -> Html {
    let label = say::encoding_of(props.side);
    let onchange = props.on_choose.reform(|event: Event| {
        let chosen = event.target_dyn_into::<HtmlSelectElement>().map(|select| select.value());
        chosen.and_then(|name| Encoding::named(&name)).unwrap_or(Encoding::UTF_8)
    });
    let option = |encoding: Encoding| {
        html! { <option value={encoding.name()} selected={encoding == props.encoding}>{ encoding.name() }</option> }
    };
    html! {
        <p class="encoding">
            { say::read_as(props.encoding.name()) }{ " " }
            <select id={format!("encoding-{}", short(props.side))} aria-label={label} {onchange}>
                { for Encoding::choices().map(option) }
            </select>
        </p>
    }
}
