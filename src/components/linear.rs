//! Pair by pair: both texts in one line, with headings to go by, for who listens instead of looking.

use super::focus::use_focus_at_rest;
use super::passage_text::{Source, found_words};
use super::shared::Shared;
use super::sigil::sigil;
use crate::app::state::Reading;
use crate::app::view_model::{Hits, Stop, Told, View, short};
use crate::engine::{ByteSpan, Side, Span};
use crate::say;
use std::ops::Range;
use std::rc::Rc;
use yew::prelude::*;

/// What is told, and who hears what the reader does with it.
#[derive(PartialEq, Properties)]
pub struct LinearProps {
    /// The links.
    pub view: Shared<View>,
    /// The comparison they are of.
    pub reading: Rc<Reading>,
    /// What is told, stop by stop.
    pub stops: Shared<Vec<Stop>>,
    /// Which stops are drawn.
    pub drawn: Range<usize>,
    /// What was found in the texts.
    pub hits: Shared<Hits>,
    /// Goes to a stop in the texts.
    pub on_go: Callback<(u32, Side)>,
    /// Goes to the stop of this number, which is drawn then.
    pub on_stop: Callback<usize>,
    /// Returns to the texts side by side.
    pub on_leave: Callback<()>,
}

/// So many stops are drawn at first, and so many more whenever they are asked for: as much as is listened to in a quarter
/// of an hour, and little enough to be drawn at once.
pub const MORE: usize = 60;

const TITLE: &str = "linear-title";

/// Both texts in one line.
#[component]
pub fn Linear(props: &LinearProps) -> Html {
    let LinearProps { stops, drawn, on_leave, .. } = props;
    use_focus_at_rest(TITLE);
    html! {
        <section class="linear" id="texts" aria-labelledby={TITLE} tabindex="-1">
            <h2 id={TITLE} tabindex="-1">{ say::linear() }</h2>
            <p class="small">{ say::linear_about() }</p>
            <p><button type="button" class="button" onclick={on_leave.reform(|_| ())}>{ say::linear_leave() }</button></p>
            if drawn.start > 0 { { more(props, drawn.start - MORE) } }
            { for drawn.clone().map(|nth| stop(props, nth, &stops[nth])) }
            if stops.is_empty() { <p>{ say::linear_none() }</p> }
            if drawn.end < stops.len() { { more(props, drawn.end) } }
        </section>
    }
}

/// The way to more of a long list.
fn more(props: &LinearProps, to: usize) -> Html {
    let onclick = props.on_stop.reform(move |_: MouseEvent| to);
    let words = say::linear_more(props.drawn.len(), props.stops.len());
    html! { <p><button type="button" class="button" {onclick}>{ words }</button></p> }
}

/// The id of the heading of a stop.
pub fn stop_id(nth: usize) -> String {
    format!("stop-{nth}")
}

/// The stop that has the focus, or in which something has it.
pub fn focused_stop() -> Option<usize> {
    let stop = gloo::utils::document().active_element()?.closest(".stop").ok()??;
    stop.get_attribute("aria-labelledby")?.strip_prefix("stop-")?.parse().ok()
}

fn stop(props: &LinearProps, nth: usize, stop: &Stop) -> Html {
    let Told { heading, texts, marks, link } = stop.told(&props.view, &props.reading);
    let id = stop_id(nth);
    // A better answer tells other stops: the element stays with its sentences, and so does the focus.
    let (side, sentence) = stop.start();
    let start = format!("{}{sentence}", short(side));
    let text = |side: Side| {
        let source = Source::new(&props.reading, side, &props.hits.in_order[side]);
        let words = told(source, &texts[side])?;
        Some(html! {
            <p class={classes!("said", short(side))}>{ sigil(side) }<span lang={source.lang} dir="auto">{ words }</span></p>
        })
    };
    let go = link.map(|link| {
        let onclick = props.on_go.reform(move |_: MouseEvent| link);
        html! { <button type="button" class="linklike" aria-describedby={id.clone()} {onclick}>{ say::show_in_texts() }</button> }
    });
    html! {
        <article class="stop" key={start.clone()} data-start={start} aria-labelledby={id.clone()}>
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

/// Sentences of a text, one after the other; where others stand between them, that shows.
fn told(source: Source<'_>, sentences: &[ByteSpan]) -> Option<Html> {
    let mut before: Option<ByteSpan> = None;
    let draw = |sentence: &ByteSpan| {
        let is_next =
            |before: ByteSpan| source.article.slice(Span::new(before.end(), sentence.start())).trim().is_empty();
        let between = before.replace(*sentence).map(|before| if is_next(before) { " " } else { " […] " });
        html! { <>{ between }{ found_words(source, *sentence) }</> }
    };
    (!sentences.is_empty()).then(|| sentences.iter().map(draw).collect())
}
