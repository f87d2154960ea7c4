//! Comparisons that were on show before, one click each, and one click to forget them all.

use crate::engine::Pair;
use crate::say;
use yew::prelude::*;

/// The comparisons on offer.
#[derive(PartialEq, Properties)]
pub struct RecentsProps {
    /// The names of their texts, the latest first.
    pub names: Vec<Pair<AttrValue>>,
    /// Tells which was chosen.
    pub on_open: Callback<usize>,
    /// Forgets them all.
    pub on_forget: Callback<()>,
}

/// Comparisons that were on show before.
#[component]
pub fn Recents(props: &RecentsProps) -> Html {
    let item = |(nth, names): (usize, &Pair<AttrValue>)| {
        let onclick = props.on_open.reform(move |_| nth);
        html! {
            <li><button type="button" class="linklike" {onclick}>
                <bdi>{ names.left.clone() }</bdi>{ " " }<i>{ say::and() }</i>{ " " }<bdi>{ names.right.clone() }</bdi>
            </button></li>
        }
    };
    html! {
        <section class="samples recents" aria-labelledby="recents-title">
            <h2 id="recents-title">{ say::recent_comparisons() }</h2>
            if props.names.is_empty() { <p class="small">{ say::recent_none() }</p> }
            <ul>{ for props.names.iter().enumerate().map(item) }</ul>
            <p class="small">{ say::recent_where() }</p>
            if !props.names.is_empty() {
                <button type="button" class="button" onclick={props.on_forget.reform(|_| ())}>{ say::forget_all() }</button>
            }
        </section>
    }
}
