//! Comparisons that were on show before, one click each, and one click to forget them all.

use crate::engine::Pair;
use crate::say;
use yew::prelude::*;

/// Comparisons that were on show before, by the names of their texts, the latest first. Tells which was chosen.
pub fn recents(names: &[Pair<AttrValue>], on_open: &Callback<usize>, on_forget: &Callback<()>) -> Html {
    let item = |(nth, names): (usize, &Pair<AttrValue>)| {
        let onclick = on_open.reform(move |_| nth);
        html! {
            <li><button type="button" class="linklike" {onclick}>
                <bdi>{ names.left.clone() }</bdi>{ " " }<i>{ say::and() }</i>{ " " }<bdi>{ names.right.clone() }</bdi>
            </button></li>
        }
    };
    html! {
        <section class="samples recents" aria-labelledby="recents-title">
            <h2 id="recents-title">{ say::recent_comparisons() }</h2>
            if names.is_empty() { <p class="small">{ say::recent_none() }</p> }
            <ul>{ for names.iter().enumerate().map(item) }</ul>
            <p class="small">{ say::recent_where() }</p>
            if !names.is_empty() {
                <button type="button" class="button" onclick={on_forget.reform(|_| ())}>{ say::forget_all() }</button>
            }
        </section>
    }
}
