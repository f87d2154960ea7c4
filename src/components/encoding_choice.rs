//! How a file was read, and the choice to read it otherwise.

use super::sigil::short;
use crate::engine::Side;
use crate::load::Encoding;
use crate::say;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// How the file of a side was read, and the choice to read it otherwise.
pub fn encoding_choice(side: Side, read_as: Encoding, on_choose: &Callback<Encoding>) -> Html {
    let label = say::encoding_of(side);
    let onchange = on_choose.reform(|event: Event| {
        let chosen = event.target_dyn_into::<HtmlSelectElement>().map(|select| select.value());
        chosen.and_then(|name| Encoding::named(&name)).unwrap_or(Encoding::UTF_8)
    });
    let option = |encoding: Encoding| {
        html! { <option value={encoding.name()} selected={encoding == read_as}>{ encoding.name() }</option> }
    };
    html! {
        <p class="encoding">
            { say::read_as(read_as.name()) }{ " " }
            <select id={format!("encoding-{}", short(side))} aria-label={label} {onchange}>
                { for Encoding::choices().map(option) }
            </select>
        </p>
    }
}
