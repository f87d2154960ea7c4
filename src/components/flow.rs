//! One text in its natural flow.

use super::article_pane::article_pane;
use super::passage_text::Source;
use super::shared::Shared;
use super::sigil::short;
use crate::app::state::Reading;
use crate::app::view_model::{Hit, Stretches};
use crate::engine::{Pair, Side};
use std::rc::Rc;
use yew::prelude::*;

/// Cells of one text that are laid out together.
#[derive(PartialEq, Properties)]
pub struct FlowGroupProps {
    /// The cells.
    pub group: Shared<Stretches>,
    /// Whose they are.
    pub side: Side,
    /// The comparison they are of.
    pub reading: Rc<Reading>,
    /// What was found in them, by section.
    #[prop_or_default]
    pub hits: Vec<Shared<Pair<Vec<Hit>>>>,
}

/// Cells of one text that are laid out together. Drawn again only when they are other cells.
#[component]
pub fn FlowGroup(props: &FlowGroupProps) -> Html {
    let FlowGroupProps { group, side, reading, hits } = props;
    let mut hits: Vec<Hit> = hits.iter().flat_map(|hits| hits[*side].iter().copied()).collect();
    // A hit that runs over two sections is told by both.
    hits.dedup();
    let source = Source::new(reading, *side, &hits);
    let strand = |row| strand(source, row);
    html! { <div class="section">{ for group.rows().map(strand) }</div> }
}

fn strand(source: Source<'_>, row: &crate::app::view_model::Row) -> Html {
    let id = strand_id(source.side, row.number);
    html! { <div class="strand" {id} data-tie={row.tie.name()}>{ article_pane(source, row) }</div> }
}

/// The id of a row's cell where each text flows by itself.
pub fn strand_id(side: Side, row: u32) -> String {
    format!("r{}{row}", short(side))
}
