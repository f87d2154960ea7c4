//! Side by side or inline. The page never turns by itself.

use crate::app::state::{Columns, Look};
use crate::say;
use yew::prelude::*;

/// What can be switched.
#[derive(PartialEq, Properties)]
pub struct ViewSwitchProps {
    /// How the page looks.
    pub look: Look,
    /// Tells another look.
    pub on_look: Callback<Look>,
}

/// Side by side or inline.
#[component]
pub fn ViewSwitch(props: &ViewSwitchProps) -> Html {
    let choice = |columns: Columns| {
        let pressed = if props.look.columns == columns { "true" } else { "false" };
        let look = Look { columns, ..props.look };
        let onclick = props.on_look.reform(move |_| look);
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
