//! What the comparison can be taken away as.

use crate::app::view_model::Form;
use crate::say;
use yew::prelude::*;

/// The id of the menu, for the key that opens it.
pub const EXPORT: &str = "export";

/// The forms, in a menu of the bar; tells the one that is wanted.
pub fn export_menu(on_export: &Callback<Form>) -> Html {
    html! {
        <details id={EXPORT} class="export">
            <summary class="button">{ say::export() }</summary>
            <div class="pop" role="group" aria-label={say::export()}>{ export_list(on_export) }</div>
        </details>
    }
}

/// The forms, each with what it holds.
pub fn export_list(on_export: &Callback<Form>) -> Html {
    let item = |form: Form| {
        let onclick = on_export.reform(move |_: MouseEvent| form);
        html! { <li><button type="button" {onclick}><b>{ form.title() }</b><small>{ form.holds() }</small></button></li> }
    };
    html! { <ul class="forms">{ for Form::ALL.into_iter().map(item) }</ul> }
}
