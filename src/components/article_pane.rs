//! One side's cell of a row: its blocks, one below the other.

use super::passage_text::{Source, element_id, passage_text};
use crate::app::view_model::{Block, Row, Tie, part_name, passage_name, short};
use crate::engine::{PartKind, Side};
use crate::say;
use yew::prelude::*;

/// Draws the blocks of one side. Whoever listens hears whose words they are and what ties them to the other side's.
pub fn article_pane(source: Source<'_>, row: &Row) -> Html {
    let blocks = &row.cells[source.side];
    let spoken = row.spoken(source.side);
    let role = spoken.as_ref().map(|_| "group");
    html! {
        <div class={classes!("cell", short(source.side))} lang={source.lang} {role} aria-label={spoken}>{ for blocks.iter().map(|it| block(source, it)) }</div>
    }
}

fn block(source: Source<'_>, block: &Block) -> Html {
    let side = source.side;
    let name = match block.part {
        Some(PartKind::Headline) => "h2",
        Some(PartKind::Heading) => "h3",
        _ => "p",
    };
    let id = block.link.map(|(link, nth)| element_id(side, link, nth));
    html! {
        <@{name} class={classes!("block", block.starts_paragraph.then_some("start"), block.without.then_some("without"))} {id}
            data-kind={block.kind.name()} data-part={block.part.map(part_name)}
            data-tie={tie(block.tie)} data-k={block.link.map(|(link, _)| link.to_string())} data-para={block.number.map(say::digits)}>
            { flag(side, block) }
            { passage_text(source, &block.pieces) }
        </@>
    }
}

/// The ties that a block shows as a whole; of the others its single words speak.
fn tie(tie: Tie) -> Option<&'static str> {
    matches!(tie, Tie::Statement | Tie::Related).then(|| tie.name())
}

/// The letter of a passage that is not level with its partner; a click goes to its other end.
///
/// The letter is drawn from an attribute, so that the words of a block are the words of the text and nothing else.
fn flag(side: Side, block: &Block) -> Html {
    let Some((passage, link)) = block.flag else {
        return html! {};
    };
    let name = passage_name(passage);
    let label = say::flag(side, &name);
    html! {
        <button type="button" class="flag" data-go={link.to_string()} data-side={short(side)} data-name={name}
            aria-label={label} />
    }
}
