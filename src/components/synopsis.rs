//! The two texts, side by side.
//!
//! The first screens are drawn at once, the rest while the browser has nothing better to do: a long pair has more
//! elements than can be made between a click and the next picture.

use super::flow::FlowGroup;
use super::row::SectionRows;
use super::shared::Shared;
use super::sigil::{Sigil, short};
use crate::app::pace::in_a_pause;
use crate::app::state::{Columns, Emphasis, Filter, Layout, LeftOut, Reading};
use crate::app::view_model::{Hits, Stretches, View};
use crate::engine::{Pair, Side};
use crate::say;
use std::rc::Rc;
use web_sys::Element;
use yew::prelude::*;

/// Sections drawn at once, which fill a common screen, and sections drawn in each pause after that.
const FIRST_SECTIONS: usize = 1;
const MORE_SECTIONS: usize = 3;

/// The id of the drawing between the texts.
pub const RIBBONS: &str = "ribbons";

/// What is drawn, and who hears what the reader does with it.
#[derive(PartialEq, Properties)]
pub struct SynopsisProps {
    /// The rows.
    pub view: Shared<View>,
    /// The comparison they are of.
    pub reading: Rc<Reading>,
    /// How the texts are set.
    pub layout: Layout,
    /// The text whose order the other one follows, if any.
    #[prop_or_default]
    pub lead: Option<Side>,
    /// Which marks are shown.
    pub filter: Filter,
    /// What was found in the texts.
    pub hits: Rc<Hits>,
    /// What is left out whatever the filter.
    pub left_out: LeftOut,
    /// What catches the eye.
    pub emphasis: Emphasis,
    /// Sections up to this one are needed now, because something in them was asked for.
    pub reach: usize,
    /// Tells which link the reader points at.
    pub on_point: Callback<Option<u32>>,
    /// Tells which link the reader chose, and on which side.
    pub on_choose: Callback<Option<(u32, Side)>>,
    /// Asks for the other end of a moved passage: its link, and the side asked for.
    pub on_jump: Callback<(u32, Side)>,
    /// Tells that more sections have been drawn.
    pub on_drawn: Callback<()>,
    /// What is laid over the texts.
    #[prop_or_default]
    pub children: Html,
}

/// The two texts, side by side.
#[component]
pub fn Synopsis(props: &SynopsisProps) -> Html {
    let n_sections = props.view.sections.len();
    let drawn = use_state(|| FIRST_SECTIONS);
    let until = (*drawn).max(props.reach + 1).min(n_sections);
    use_more(drawn, until, n_sections, props.on_drawn.clone());
    let flow =
        use_memo((props.view.clone(), props.layout), |(view, layout)| (*layout == Layout::Free).then(|| view.flow()));
    let columns = if props.layout == Layout::Inline { Columns::One } else { Columns::Two };
    let sections = props.view.sections.iter().enumerate().map(|(nth, section)| {
        if nth < until {
            let section = Shared(Rc::clone(section));
            let hits = props.hits.sections.get(nth).cloned().flatten().map(Shared);
            html! { <SectionRows key={nth} {section} {hits} reading={Rc::clone(&props.reading)} {columns} /> }
        } else {
            html! { <div key={nth} class="section" /> }
        }
    });
    let onmouseover = props.on_point.reform(|event: MouseEvent| link_of(&event));
    let onmouseleave = props.on_point.reform(|_: MouseEvent| None);
    let onclick = choose(props);
    html! {
        <section class="synopsis" id="texts" aria-label={say::both_texts()} data-legend={say::legend()} tabindex="-1" data-filter={props.filter.name()} data-columns={columns.name()} data-layout={props.layout.name()}
            data-out={props.left_out.names()} data-emphasis={props.emphasis.name()}
            data-drawn={if until == n_sections { "all" } else { "part" }} {onmouseover} {onmouseleave} {onclick}>
            <div class="heads" data-note={say::inline_note()}>{ head(props, Side::Left) }<div />{ head(props, Side::Right) }</div>
            { flow.as_ref().as_ref().map_or_else(|| sections.collect(), |flow| flowing(props, flow, until)) }
            { props.children.clone() }
        </section>
    }
}

/// Draws the next sections in a pause, until none are left.
#[hook]
fn use_more(drawn: UseStateHandle<usize>, until: usize, n_sections: usize, on_drawn: Callback<()>) {
    use_effect_with((until, n_sections), move |&(until, n_sections)| {
        on_drawn.emit(());
        let pending = (until < n_sections).then(|| in_a_pause(move || drawn.set(until + MORE_SECTIONS)));
        move || drop(pending)
    });
}

/// Both texts, each in its own flow, with room for the bands between them.
fn flowing(props: &SynopsisProps, flow: &Pair<Vec<Rc<Stretches>>>, until: usize) -> Html {
    let column = |side: Side| {
        let drawn = flow[side].iter().take_while(|group| group.section < until);
        html! {
            <div class={classes!("column", short(side))}>{ for drawn.enumerate().map(|(nth, it)| group(props, side, nth, it)) }</div>
        }
    };
    html! {
        <div class="flow">
            { column(Side::Left) }
            <svg id={RIBBONS} class="ribbons-between" aria-hidden="true"><path class="same" /><path class="statement" /></svg>
            { column(Side::Right) }
        </div>
    }
}

fn group(props: &SynopsisProps, side: Side, nth: usize, group: &Rc<Stretches>) -> Html {
    let sections = props.hits.sections.iter().skip(group.section).take(group.sections());
    let hits: Vec<_> = sections.flatten().cloned().map(Shared).collect();
    html! { <FlowGroup key={nth} group={Shared(Rc::clone(group))} {side} reading={Rc::clone(&props.reading)} {hits} /> }
}

fn head(props: &SynopsisProps, side: Side) -> Html {
    let words = props.view.words[side];
    html! {
        <header class={classes!("head", short(side))}>
            <p class="outlet"><Sigil {side} /><bdi>{ props.reading.articles[side].name.clone() }</bdi></p>
            <p class="by">{ say::word_count(words) }if props.lead == Some(side.other()) { { " · " }{ say::follows(side.other()) } }</p>
        </header>
    }
}

fn choose(props: &SynopsisProps) -> Callback<MouseEvent> {
    let (on_choose, on_jump) = (props.on_choose.clone(), props.on_jump.clone());
    Callback::from(move |event: MouseEvent| match flag_of(&event) {
        Some(jump) => on_jump.emit(jump),
        None => on_choose.emit(link_of(&event).map(|link| (link, side_of(&event)))),
    })
}

/// The link of the innermost element under the pointer that carries one.
fn link_of(event: &MouseEvent) -> Option<u32> {
    let element: Element = event.target_dyn_into()?;
    let element = element.closest("[data-k]").ok().flatten()?;
    element.get_attribute("data-k")?.parse().ok()
}

/// The side of the text under the pointer.
fn side_of(event: &MouseEvent) -> Side {
    let element: Option<Element> = event.target_dyn_into();
    let right = element.is_some_and(|it| it.closest(".cell.b, .witness.b").is_ok_and(|found| found.is_some()));
    if right { Side::Right } else { Side::Left }
}

/// The other end of the moved passage whose flag was clicked.
fn flag_of(event: &MouseEvent) -> Option<(u32, Side)> {
    let element: Element = event.target_dyn_into()?;
    let link = element.get_attribute("data-go")?.parse().ok()?;
    let here =
        Side::BOTH.into_iter().find(|side| element.get_attribute("data-side").as_deref() == Some(short(*side)))?;
    Some((link, here.other()))
}
