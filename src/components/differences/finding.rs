//! One finding: what it is about, and what each text has there. Each end goes to its place.

use crate::app::view_model::{Finding, Spot};
use crate::components::sigil::Sigil;
use crate::engine::{ByteSpan, Pair, Side};
use yew::prelude::*;

/// One finding.
#[derive(PartialEq, Properties)]
pub struct FindingRowProps {
    /// The finding.
    pub finding: Finding,
    /// Whether its ends differ.
    pub differs: bool,
    /// Goes to a place on a side.
    pub on_go: Callback<(Pair<Option<ByteSpan>>, Side)>,
}

/// One finding.
#[component]
pub fn FindingRow(props: &FindingRowProps) -> Html {
    let Finding { head, note, sides } = &props.finding;
    let both = sides.left.is_some() && sides.right.is_some();
    let ends = Side::BOTH.into_iter().filter_map(|side| Some(end(props, side, sides[side].as_ref()?)));
    html! {
        <li class="finding" data-differs={(both && props.differs).then_some("")}>
            <p class="about">
                if !head.is_empty() { <span class="thing" dir="auto">{ head }</span>{ " " } }
                if !note.is_empty() { <small>{ note }</small> }
            </p>
            <div class="ends">{ for ends }</div>
        </li>
    }
}

fn end(props: &FindingRowProps, side: Side, spot: &Spot) -> Html {
    let place = (props.finding.places(), side);
    let onclick = props.on_go.reform(move |_| place);
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
            <Sigil {side} /><span class="say" dir="auto">{ for words }</span>
            if let Some(paragraph) = spot.paragraph {
                <span class="ref" title={format!("paragraph {paragraph}")}>{ format!("¶{paragraph}") }</span>
            }
        </button>
    }
}
