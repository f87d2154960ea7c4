//! A row: what stands level, and what ties it.

use super::article_pane::article_pane;
use super::shared::Shared;
use crate::app::view_model::{Row, Section, Tie};
use crate::engine::{Article, Pair, Side};
use yew::prelude::*;

/// Rows that are laid out together.
#[derive(PartialEq, Properties)]
pub struct SectionRowsProps {
    /// The rows.
    pub section: Shared<Section>,
    /// The texts they show.
    pub articles: Shared<Pair<Article>>,
}

/// Rows that are laid out together. Drawn again only when they are other rows.
#[component]
pub fn SectionRows(props: &SectionRowsProps) -> Html {
    html! { <div class="section">{ for props.section.rows.iter().map(|it| row(&props.articles, it)) }</div> }
}

fn row(articles: &Pair<Article>, row: &Row) -> Html {
    let pane = |side: Side| article_pane(&articles[side], side, &row.cells[side]);
    html! {
        <div class="row" id={format!("r{}", row.number)} data-tie={row.tie.name()}>
            { pane(Side::Left) }
            { connector(row) }
            { pane(Side::Right) }
        </div>
    }
}

/// The thin line between two cells, with the sign of what ties them.
fn connector(row: &Row) -> Html {
    let sign = match row.tie {
        Tie::Statement => Some("≈"),
        Tie::Related => Some("·"),
        Tie::Same | Tie::Edited | Tie::None => None,
    };
    let id = row.link.map(|link| format!("t{link}"));
    html! {
        <div class="tie" aria-hidden="true" {id} data-k={row.link.map(|link| link.to_string())} data-sign={sign} />
    }
}
