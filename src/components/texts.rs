//! The words of the two texts, in rows or each in its own flow.
//!
//! A component of its own, so that they are left alone at every move of the reader's that does not change them.

use super::flow::FlowGroup;
use super::row::SectionRows;
use super::shared::Shared;
use super::sigil::{short, sigil};
use crate::app::extent::{Extent, gap_ids};
use crate::app::state::{Columns, Layout, Reading};
use crate::app::view_model::{Folding, Hits, Stretches, View};
use crate::engine::{Pair, Side};
use crate::say;
use std::rc::Rc;
use yew::prelude::*;

/// The id of the drawing between the texts.
pub const RIBBONS: &str = "ribbons";

/// The groups of each text where it flows by itself.
pub type Flowing = Pair<Vec<Rc<Stretches>>>;

/// What is drawn, and how much of it.
#[derive(PartialEq, Properties)]
pub struct TextsProps {
    /// The rows.
    pub view: Shared<View>,
    /// The comparison they are of.
    pub reading: Rc<Reading>,
    /// How the texts are set.
    pub layout: Layout,
    /// The text whose order the other one follows, if any.
    pub lead: Option<Side>,
    /// What was found in the texts.
    pub hits: Shared<Hits>,
    /// The groups of texts that flow by themselves.
    pub flow: Shared<Option<Flowing>>,
    /// Which rows are folded to one line.
    pub folding: Shared<Folding>,
    /// How much of them is in the document.
    pub drawn: Drawn,
}

/// What of the texts is in the document.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawn {
    /// The sections up to this one, of texts that are drawn as a whole.
    pub until: usize,
    /// What is near the view in the columns of longer ones.
    pub extents: Option<Pair<Extent>>,
}

impl Drawn {
    /// By name: all, what is near the view, or only a part yet.
    pub fn progress(&self, n_sections: usize) -> &'static str {
        match &self.extents {
            Some(extents) if extents.left.settled => "near",
            None if self.until == n_sections => "all",
            _ => "part",
        }
    }
}

/// The words of the two texts.
#[component]
pub fn Texts(props: &TextsProps) -> Html {
    html! {
        <>
            <div class="heads" data-note={say::inline_note()}>{ head(props, Side::Left) }<div />{ head(props, Side::Right) }</div>
            { props.flow.as_ref().map_or_else(|| level(props), |flow| flowing(props, flow)) }
        </>
    }
}

/// Both texts in rows.
fn level(props: &TextsProps) -> Html {
    let columns = if props.layout == Layout::Inline { Columns::One } else { Columns::Two };
    let rows = |nth: usize| {
        let section = Shared(Rc::clone(&props.view.sections[nth]));
        let hits = props.hits.sections.get(nth).cloned().flatten().map(Shared);
        let folding = props.folding.clone();
        html! { <SectionRows key={nth} {section} {hits} {folding} reading={Rc::clone(&props.reading)} {columns} /> }
    };
    let Some(extents) = &props.drawn.extents else {
        let later = |nth: usize| html! { <div key={nth} class="section" /> };
        let all = 0..props.view.sections.len();
        return all.map(|nth| if nth < props.drawn.until { rows(nth) } else { later(nth) }).collect();
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
fn flowing(props: &TextsProps, flow: &Flowing) -> Html {
    let column = |side: Side| {
        let groups = &flow[side];
        let content = match &props.drawn.extents {
            Some(extents) => between_gaps(side, &extents[side], &|nth| group(props, side, nth, &groups[nth])),
            None => {
                let drawn = groups.iter().take_while(|group| group.section < props.drawn.until);
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

fn group(props: &TextsProps, side: Side, nth: usize, group: &Rc<Stretches>) -> Html {
    let sections = props.hits.sections.iter().skip(group.section).take(group.sections());
    let hits: Vec<_> = sections.flatten().cloned().map(Shared).collect();
    html! { <FlowGroup key={nth} group={Shared(Rc::clone(group))} {side} reading={Rc::clone(&props.reading)} {hits} /> }
}

fn head(props: &TextsProps, side: Side) -> Html {
    let words = props.view.words[side];
    html! {
        <header class={classes!("head", short(side))}>
            <p class="outlet">{ sigil(side) }<bdi>{ props.reading.articles[side].name.clone() }</bdi></p>
            <p class="by">{ say::word_count(words) }if props.lead == Some(side.other()) { { " · " }{ say::follows(side.other()) } }</p>
        </header>
    }
}
