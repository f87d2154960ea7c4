//! Pair by pair: both texts in one line, with headings to go by, for who listens instead of looking.

use super::focus::{focus_on, use_focus_at_rest};
use super::passage_text::Source;
use super::shared::Shared;
use super::sigil::Sigil;
use crate::app::state::{Filter, LeftOut, Reading};
use crate::app::view_model::{Stop, Told, View, short};
use crate::engine::Side;
use crate::say;
use std::rc::Rc;
use yew::prelude::*;

/// What is told, and who hears what the reader does with it.
#[derive(PartialEq, Properties)]
pub struct LinearProps {
    /// The links.
    pub view: Shared<View>,
    /// The comparison they are of.
    pub reading: Rc<Reading>,
    /// Which marks are shown.
    pub filter: Filter,
    /// What is left out whatever the filter.
    pub left_out: LeftOut,
    /// Goes to a stop in the texts.
    pub on_go: Callback<(u32, Side)>,
    /// Returns to the texts side by side.
    pub on_leave: Callback<()>,
}

/// So many stops are drawn at first, and so many more whenever they are asked for: as much as is listened to in a quarter
/// of an hour, and little enough to be drawn at once.
const MORE: usize = 60;

const TITLE: &str = "linear-title";

/// Both texts in one line.
#[component]
pub fn Linear(props: &LinearProps) -> Html {
    let LinearProps { view, reading, filter, left_out, .. } = props;
    let listed = (view.clone(), *filter, *left_out);
    let of = Rc::clone(reading);
    let stops = use_memo(listed, move |(view, filter, left_out)| view.linear(&of, *filter, *left_out));
    let shown = use_state(|| MORE);
    use_focus_at_rest(TITLE);
    use_effect_with(*shown, |shown| {
        if *shown > MORE {
            focus_on(&stop_id(*shown - MORE));
        }
    });
    let drawn = stops.iter().take(*shown).enumerate().map(|(nth, it)| stop(props, nth, it));
    html! {
        <section class="linear" id="texts" aria-labelledby={TITLE} tabindex="-1" data-drawn="all">
            <h2 id={TITLE} tabindex="-1">{ say::linear() }</h2>
            <p class="small">{ say::linear_about() }</p>
            <p><button type="button" class="button" onclick={props.on_leave.reform(|_| ())}>{ say::linear_leave() }</button></p>
            { for drawn }
            if stops.is_empty() { <p>{ say::linear_none() }</p> }
            { more(&shown, stops.len()) }
        </section>
    }
}

fn stop_id(nth: usize) -> String {
    format!("stop-{nth}")
}

fn stop(props: &LinearProps, nth: usize, stop: &Stop) -> Html {
    let Told { heading, texts, marks, link } = stop.told(&props.view, &props.reading);
    let id = stop_id(nth);
    let text = |side: Side| {
        let words = texts[side].clone()?;
        let lang = Source::new(&props.reading, side, &[]).lang;
        Some(
            html! { <p class={classes!("said", short(side))}><Sigil {side} /><span {lang} dir="auto">{ words }</span></p> },
        )
    };
    let go = link.map(|link| {
        let onclick = props.on_go.reform(move |_: MouseEvent| link);
        html! { <button type="button" class="linklike" aria-describedby={id.clone()} {onclick}>{ say::show_in_texts() }</button> }
    });
    html! {
        <article class="stop" key={nth} aria-labelledby={id.clone()}>
            <h3 id={id.clone()} tabindex="-1">{ heading }</h3>
            { for Side::BOTH.into_iter().filter_map(text) }
            if !marks.is_empty() {
                <ul aria-label={say::linear_marks()}>
                    { for marks.into_iter().map(|(kind, said)| html! { <li data-kind={kind}>{ said }</li> }) }
                </ul>
            }
            { go }
        </article>
    }
}

/// The way to the rest of a long list.
fn more(shown: &UseStateHandle<usize>, of: usize) -> Html {
    if **shown >= of {
        return html! {};
    }
    let (next, setter) = (**shown + MORE, shown.setter());
    let onclick = Callback::from(move |_: MouseEvent| setter.set(next));
    html! { <p><button type="button" class="button" {onclick}>{ say::linear_more(**shown, of) }</button></p> }
}
