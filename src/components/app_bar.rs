//! The bar at the top: whose page this is, what is compared, and what can be done with it.

use crate::engine::Pair;
use crate::say;
use yew::prelude::*;

/// What stands in the bar.
#[derive(Debug)]
pub struct AppBar {
    /// The names of the texts, once they are compared.
    pub names: Option<Pair<AttrValue>>,
    /// Whether texts on show can be edited and swapped.
    pub reading: bool,
    /// Goes back to the two texts.
    pub on_edit: Callback<()>,
    /// Lets the texts change places.
    pub on_swap: Callback<()>,
    /// What can be done besides, and the settings.
    pub tools: Html,
}

/// The bar at the top.
pub fn app_bar(bar: AppBar) -> Html {
    let edit = bar.on_edit.reform(|_| ());
    let names = bar.names.as_ref().map(|names| {
        html! { <p class="pair-name"><bdi>{ names.left.clone() }</bdi><i>{ format!(" {} ", say::and()) }</i><bdi>{ names.right.clone() }</bdi></p> }
    });
    html! {
        <header class="app-bar">
            <button type="button" class="wordmark" onclick={edit.clone()}>{ logo() }{ say::name() }</button>
            { names }
            <div class="tools">
                if bar.reading {
                    <button type="button" class="button" onclick={edit}>{ say::edit_texts() }</button>
                    <button type="button" class="button wide-only" onclick={bar.on_swap.reform(|_| ())}>{ say::swap_texts() }</button>
                }
                { bar.tools }
            </div>
        </header>
    }
}

fn logo() -> Html {
    html! {
        <svg viewBox="0 0 28 20" aria-hidden="true">
            <path class="lines" d="M1 2.5h9M1 7.5h9M1 12.5h9M1 17.5h6M18 2.5h9M18 7.5h9M18 12.5h9M18 17.5h6" />
            <path class="ties" d="M10.5 2.5c4 0 3 10 7 10M10.5 12.5c4 0 3-10 7-10" />
        </svg>
    }
}
