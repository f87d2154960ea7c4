//! A row: what stands level, and what ties it.

use super::article_pane::article_pane;
use super::merged_row::merged_row;
use super::passage_text::Source;
use super::shared::Shared;
use crate::app::state::{Columns, Reading};
use crate::app::view_model::{Fold, Folding, Hit, Row, Section, Stretch, Tie, merge};
use crate::engine::{Pair, Side};
use crate::say;
use std::rc::Rc;
use yew::prelude::*;

/// Rows that are laid out together.
#[derive(PartialEq, Properties)]
pub struct SectionRowsProps {
    /// The rows.
    pub section: Shared<Section>,
    /// The comparison they are of.
    pub reading: Rc<Reading>,
    /// How many columns they are set in.
    pub columns: Columns,
    /// What was found in them.
    #[prop_or_default]
    pub hits: Option<Shared<Pair<Vec<Hit>>>>,
    /// Which of them are folded to one line.
    pub folding: Shared<Folding>,
}

impl SectionRowsProps {
    fn sources(&self) -> Pair<Source<'_>> {
        Pair::from_fn(|side| {
            let hits = self.hits.as_ref().map_or(&[][..], |hits| &hits[side]);
            Source::new(&self.reading, side, hits)
        })
    }
}

/// Rows that are laid out together. Drawn again only when they are other rows.
#[component]
pub fn SectionRows(props: &SectionRowsProps) -> Html {
    let draw = |row: &Row| match props.columns {
        Columns::One => merge(&props.reading, row).map(|stretches| as_one(props, row, &stretches)),
        Columns::Two | Columns::Pairs => None,
    };
    let mut rows = Vec::new();
    for row in &props.section.rows {
        let fold = props.folding.fold(row.number);
        if let Some((fold, open)) = fold.filter(|(fold, _)| fold.rows.start == row.number) {
            rows.push(fold_line(fold, open));
        }
        if fold.is_none_or(|(_, open)| open) {
            rows.push(draw(row).unwrap_or_else(|| side_by_side(props, row)));
        }
    }
    // What is folded as a whole takes no room, not even that of what is still to be drawn.
    html! { <div class={(!rows.is_empty()).then_some("section")}>{ for rows }</div> }
}

/// The line that stands for folded rows and above open ones. Its number is that of the first of them.
fn fold_line(fold: &Fold, open: bool) -> Html {
    let (first, Pair { left, right }) = (fold.rows.start, fold.sentences);
    let words = if fold.same { say::fold_same(left) } else { say::fold_unlisted(left, right) };
    let (expanded, act) = if open { ("true", say::fold_hide()) } else { ("false", say::show()) };
    let id = format!("rr{first}");
    html! {
        <button type="button" class="fold" key={id.clone()} {id} data-fold={first.to_string()} aria-expanded={expanded}>{ words + " – " + act }</button>
    }
}

fn as_one(props: &SectionRowsProps, row: &Row, stretches: &[Stretch]) -> Html {
    html! {
        <div key={row.number} class="row merged" id={format!("r{}", row.number)} data-tie={row.tie.name()}>
            { merged_row(props.sources(), row, stretches) }
        </div>
    }
}

fn side_by_side(props: &SectionRowsProps, row: &Row) -> Html {
    let sources = props.sources();
    let pane = |side: Side| article_pane(sources[side], row);
    html! {
        <div key={row.number} class="row" id={format!("r{}", row.number)} data-tie={row.tie.name()}>
            { pane(Side::Left) }
            { connector(row) }
            { pane(Side::Right) }
        </div>
    }
}

/// The thin line between two cells, with the sign of what ties them.
fn connector(row: &Row) -> Html {
    let sign = match row.tie {
        _ if row.disagrees => Some("≠"),
        Tie::Statement => Some("≈"),
        Tie::Related => Some("·"),
        Tie::Same | Tie::Edited | Tie::None => None,
    };
    let id = row.link.map(|link| format!("t{link}"));
    html! {
        <div class="tie" aria-hidden="true" {id} data-k={row.link.map(|link| link.to_string())} data-sign={sign} />
    }
}
