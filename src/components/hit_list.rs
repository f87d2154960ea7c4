//! All hits of a search in two columns, each between the words around it. It stands above the texts, so that what is gone
//! to is seen below it.

use super::sigil::{short, sigil};
use crate::app::view_model::{Hits, LINES_MAX, Line};
use crate::engine::Side;
use crate::say;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

/// The id of the list.
pub const HIT_LIST: &str = "hit-list";

/// All hits in two columns, those of each side in text order.
pub fn hit_list(hits: &Hits, at: usize, on_go: &Callback<usize>) -> Html {
    let column = |side: Side| {
        let (id, of) = (format!("hits-{}", short(side)), hits.counts[side]);
        let rows = hits.lines[side].iter().enumerate().map(|(nth, it)| row(it, nth == 0, it.number == at, on_go));
        html! {
            <div role="group" aria-labelledby={id.clone()}>
                <p {id}>{ sigil(side) }{ say::hit_count(of) }if of > LINES_MAX { { " · " }{ say::hits_first(LINES_MAX) } }</p>
                <ol>{ for rows }</ol>
            </div>
        }
    };
    html! { <div id={HIT_LIST} class="hit-list">{ for Side::BOTH.into_iter().map(column) }</div> }
}

/// Arrows go from row to row, so one of each column is enough on the way of the tabulator.
fn row(line: &Line, first: bool, current: bool, on_go: &Callback<usize>) -> Html {
    let number = line.number;
    let onclick = on_go.reform(move |_| number);
    html! {
        <li><button type="button" class="goto" dir="auto" tabindex={(!first).then_some("-1")} aria-current={current.then_some("true")} {onclick}>
            { for line.parts.iter().map(|part| html! { <span>{ part }</span> }) }
        </button></li>
    }
}

/// Brings the line of the hit that is gone to into view in its column. The page itself stays where it is.
pub fn show_line() {
    let line = gloo::utils::document().query_selector(".hit-list [aria-current]").ok().flatten();
    let line = line.and_then(|it| it.dyn_into::<HtmlElement>().ok());
    if let Some((top, height, column)) =
        line.and_then(|it| Some((it.offset_top(), it.offset_height(), it.closest("ol").ok()??)))
    {
        // As little as will do.
        column.set_scroll_top(column.scroll_top().clamp(top + height - column.client_height(), top));
    }
}
