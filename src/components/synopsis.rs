//! The two texts, side by side.
//!
//! The first screens are drawn at once, the rest while the browser has nothing better to do: a long pair has more
//! elements than can be made between a click and the next picture. Of the longest only what is near the view is drawn.

use super::flow::FlowGroup;
use super::row::SectionRows;
use super::shared::Shared;
use super::sigil::{Sigil, short};
use crate::app::extent::{Extent, gap_ids, keeps_place, use_extent, use_printing};
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
/// Of texts with more sections only those near the view are in the document: every element costs time, wherever it is.
const WHOLE_SECTIONS_MAX: usize = 100;

/// The id of the drawing between the texts.
pub const RIBBONS: &str = "ribbons";

/// A section that is gone to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reach {
    /// The section.
    pub section: usize,
    /// Counts how often anything was gone to.
    pub nth: u32,
}

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
    /// What was asked for, and is needed now.
    #[prop_or_default]
    pub reach: Reach,
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
    let printing = use_printing();
    let whole = printing || n_sections <= WHOLE_SECTIONS_MAX || !keeps_place();
    let flow =
        use_memo((props.view.clone(), props.layout), |(view, layout)| (*layout == Layout::Free).then(|| view.flow()));
    let extents = use_extents(props, &flow, whole);
    let until = use_more(if whole { n_sections } else { 0 }, props.reach.section);
    let drawn = Drawn { until: if printing { n_sections } else { until }, extents: (!whole).then_some(extents) };
    let progress = drawn.progress(n_sections);
    use_effect_with(drawn.clone(), {
        let on_drawn = props.on_drawn.clone();
        move |_| on_drawn.emit(())
    });
    let columns = if props.layout == Layout::Inline { Columns::One } else { Columns::Two };
    let onmouseover = props.on_point.reform(|event: MouseEvent| link_of(&event));
    let onmouseleave = props.on_point.reform(|_: MouseEvent| None);
    let onclick = choose(props);
    html! {
        <section class="synopsis" id="texts" aria-label={say::both_texts()} data-legend={say::legend()} tabindex="-1" data-filter={props.filter.name()} data-columns={columns.name()} data-layout={props.layout.name()}
            data-out={props.left_out.names()} data-emphasis={props.emphasis.name()}
            data-drawn={progress} data-extent={drawn.extents.as_ref().map(|_| "near")} {onmouseover} {onmouseleave} {onclick}>
            <div class="heads" data-note={say::inline_note()}>{ head(props, Side::Left) }<div />{ head(props, Side::Right) }</div>
            { flow.as_ref().as_ref().map_or_else(|| level(props, columns, &drawn), |flow| flowing(props, flow, &drawn)) }
            { props.children.clone() }
        </section>
    }
}

/// What of the texts is in the document.
#[derive(Clone, PartialEq)]
struct Drawn {
    /// The sections up to this one, of texts that are drawn as a whole.
    until: usize,
    /// What is near the view in the columns of longer ones.
    extents: Option<Pair<Extent>>,
}

impl Drawn {
    fn progress(&self, n_sections: usize) -> &'static str {
        match &self.extents {
            Some(extents) if extents.left.settled => "near",
            None if self.until == n_sections => "all",
            _ => "part",
        }
    }
}

/// What is drawn of the columns of long texts: of both where each flows by itself, else of the one that holds the rows.
#[hook]
fn use_extents(props: &SynopsisProps, flow: &Rc<Option<Pair<Vec<Rc<Stretches>>>>>, whole: bool) -> Pair<Extent> {
    let flowing = Rc::clone(flow);
    let bytes = use_memo((props.view.clone(), props.layout, whole), move |(view, _, whole)| {
        let of_column = |side: Side| match flowing.as_ref() {
            _ if *whole => Vec::new(),
            Some(flow) => flow[side].iter().map(|group| group.bytes(side)).collect(),
            None if side == Side::Left => view.sections.iter().map(|section| section.bytes()).collect(),
            None => Vec::new(),
        };
        Pair::from_fn(|side| Shared(Rc::new(of_column(side))))
    });
    let wanted = |side: Side| {
        let group = |groups: &Vec<Rc<Stretches>>| groups.partition_point(|it| it.section <= props.reach.section);
        let group = flow.as_ref().as_ref().map(|flow| group(&flow[side]).saturating_sub(1));
        (group.unwrap_or(props.reach.section), props.reach.nth)
    };
    let left = use_extent(&bytes.left, short(Side::Left), wanted(Side::Left));
    let right = use_extent(&bytes.right, short(Side::Right), wanted(Side::Right));
    Pair::new(left, right)
}

/// Draws so many sections, the next ones in a pause, until none are left; those up to the one that is asked for at once.
#[hook]
fn use_more(n_sections: usize, reach: usize) -> usize {
    let drawn = use_state(|| FIRST_SECTIONS);
    let until = (*drawn).max(reach + 1).min(n_sections);
    use_effect_with((until, n_sections), move |&(until, n_sections)| {
        let pending = (until < n_sections).then(|| in_a_pause(move || drawn.set(until + MORE_SECTIONS)));
        move || drop(pending)
    });
    until
}

/// Both texts in rows.
fn level(props: &SynopsisProps, columns: Columns, drawn: &Drawn) -> Html {
    let rows = |nth: usize| {
        let section = Shared(Rc::clone(&props.view.sections[nth]));
        let hits = props.hits.sections.get(nth).cloned().flatten().map(Shared);
        html! { <SectionRows key={nth} {section} {hits} reading={Rc::clone(&props.reading)} {columns} /> }
    };
    let Some(extents) = &drawn.extents else {
        let later = |nth: usize| html! { <div key={nth} class="section" /> };
        let all = 0..props.view.sections.len();
        return all.map(|nth| if nth < drawn.until { rows(nth) } else { later(nth) }).collect();
    };
    between_gaps(Side::Left, &extents.left, &rows)
}

/// What is drawn of a column of long texts, between gaps as high as the rest would be.
fn between_gaps(column: Side, extent: &Extent, draw: &dyn Fn(usize) -> Html) -> Html {
    let [above, below] = gap_ids(short(column));
    let mut column = vec![gap(above, extent.above)];
    column.extend(extent.drawn.clone().map(draw));
    column.push(gap(below, extent.below));
    column.into_iter().collect()
}

/// As high as an attribute says, because the policy of the page allows no styles in it.
fn gap(id: String, height: u32) -> Html {
    html! { <svg key={id.clone()} {id} class="gap" width="100%" height={height.to_string()} aria-hidden="true" /> }
}

/// Both texts, each in its own flow, with room for the bands between them.
fn flowing(props: &SynopsisProps, flow: &Pair<Vec<Rc<Stretches>>>, drawn: &Drawn) -> Html {
    let column = |side: Side| {
        let groups = &flow[side];
        let content = match &drawn.extents {
            Some(extents) => between_gaps(side, &extents[side], &|nth| group(props, side, nth, &groups[nth])),
            None => {
                let drawn = groups.iter().take_while(|group| group.section < drawn.until);
                drawn.enumerate().map(|(nth, it)| group(props, side, nth, it)).collect()
            }
        };
        html! { <div class={classes!("column", short(side))}>{ content }</div> }
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
