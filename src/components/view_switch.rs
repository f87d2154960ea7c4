//! Side by side or inline. The page never turns by itself.

use crate::app::state::{Columns, Look};
use crate::say;
use yew::prelude::*;

/// Side by side or inline; tells another look.
pub fn view_switch(look: Look, on_look: &Callback<Look>) -> Html {
    let choice = |columns: Columns| {
        let pressed = if look.columns == columns { "true" } else { "false" };
        let look = Look { columns, ..look };
        let onclick = on_look.reform(move |_| look);
        html! { <button type="button" aria-pressed={pressed} {onclick}>{ words(columns) }</button> }
    };
    html! {
        <div class="segments view-switch" role="group" aria-label={say::view()}>
            { for [Columns::Two, Columns::One].into_iter().map(choice) }
        </div>
    }
}

fn words(columns: Columns) -> &'static str {
    match columns {
        Columns::Two => say::side_by_side(),
        Columns::One => say::inline(),
        Columns::Pairs => say::linear(),
    }
}
