//! One finding: what it is about, and what each text has there. Each end goes to its place.

use crate::app::view_model::{Finding, Spot};
use crate::components::sigil::sigil;
use crate::engine::{ByteSpan, Pair, Side};
use crate::say;
use yew::prelude::*;

/// What hears where the reader wants to go: to the end of a finding on this side.
pub type OnGo = Callback<(Pair<Option<ByteSpan>>, Side)>;

/// What hears which findings are ticked, by what they are about.
pub type OnTick = Callback<String>;

/// One finding; `differs` tells whether its ends part the texts, `tick` whether it is ticked, where that can be. A plain
/// function: a list has some hundred of them.
pub fn finding_row(finding: &Finding, differs: bool, on_go: &OnGo, tick: Option<(bool, &OnTick)>) -> Html {
    let Finding { head, note, sides } = finding;
    let both = sides.left.is_some() && sides.right.is_some();
    let ends = Side::BOTH.into_iter().filter_map(|side| Some(end(finding, side, sides[side].as_ref()?, on_go)));
    html! {
        <li class="finding" data-differs={(both && differs).then_some("")}>
            if !(head.is_empty() && note.is_empty()) {
                <p class="about">
                    { tick.map(|(ticked, on_tick)| ticker(head, ticked, on_tick)) }
                    if !head.is_empty() { <span class="thing" dir="auto">{ head }</span>{ " " } }
                    if !note.is_empty() { <small>{ note }</small> }
                </p>
            }
            <div class="ends">{ for ends }</div>
        </li>
    }
}

fn ticker(head: &str, ticked: bool, on_tick: &OnTick) -> Html {
    let name = head.to_owned();
    let onchange = on_tick.reform(move |_: Event| name.clone());
    html! { <input type="checkbox" class="tick" aria-label={head.to_owned()} checked={ticked} {onchange} /> }
}

fn end(finding: &Finding, side: Side, spot: &Spot, on_go: &OnGo) -> Html {
    let place = (finding.places(), side);
    let onclick = on_go.reform(move |_| place);
    let words = spot.words.iter().map(|(words, telling)| {
        let words = words.clone();
        if *telling {
            html! { <b>{ words }</b> }
        } else {
            html! { { words } }
        }
    });
    html! {
        <button type="button" class="end" {onclick}>
            { sigil(side) }<span class="say" dir="auto">{ for words }</span>
            if let Some(paragraph) = spot.paragraph {
                <span class="ref" title={say::paragraph_name(paragraph)}>{ say::paragraph_mark(paragraph) }</span>
            }
        </button>
    }
}
