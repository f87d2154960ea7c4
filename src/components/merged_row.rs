//! Two matched sentences as one, with the readings of both where they part.

use super::passage_text::{Source, passage_text};
use super::sigil::short;
use crate::app::view_model::{Block, Row, Stretch};
use crate::engine::{Pair, Side};
use crate::say;
use yew::prelude::*;

/// Draws a row as one.
pub fn merged_row(sources: Pair<Source<'_>>, row: &Row, stretches: &[Stretch]) -> Html {
    let block = |side: Side| row.cells[side].first();
    let starts = Side::BOTH.iter().any(|side| block(*side).is_some_and(|block| block.starts_paragraph));
    html! {
        <div class="cell both" lang={sources.left.lang} role="group" aria-label={say::a_and_b()}>
            <p class={classes!("block", starts.then_some("start"))} data-kind="paired"
                data-para={number(Pair::from_fn(block))}>
                { for stretches.iter().map(|it| stretch(sources, it)) }
            </p>
        </div>
    }
}

/// The numbers of the paragraphs that start here: "A 1 · B 2".
fn number(blocks: Pair<Option<&Block>>) -> Option<String> {
    let number = |side: Side| blocks[side].and_then(|block| block.number);
    match Pair::from_fn(number) {
        Pair { left: Some(a), right: Some(b) } => Some(say::margin_both(a, b)),
        Pair { left: Some(a), .. } => Some(say::margin_one(Side::Left, a)),
        Pair { right: Some(b), .. } => Some(say::margin_one(Side::Right, b)),
        _ => None,
    }
}

fn stretch(sources: Pair<Source<'_>>, stretch: &Stretch) -> Html {
    match stretch {
        Stretch::Both { shown, pieces, .. } => passage_text(sources[*shown], pieces),
        Stretch::Reading { side, pieces, .. } => {
            let words = passage_text(sources[*side], pieces);
            html! { <span class={classes!("witness", short(*side))} data-side={short(*side)}>{ words }</span> }
        }
    }
}
