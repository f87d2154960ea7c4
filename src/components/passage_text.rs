//! The words of a block, with their marks.

use super::sigil::short;
use crate::app::view_model::{Mark, MarkKind, Piece};
use crate::engine::{Article, PartKind, Side, Tier};
use yew::prelude::*;

/// Draws pieces of one text. A plain function: a component for each of some thousand blocks would be felt.
pub fn passage_text(article: &Article, side: Side, pieces: &[Piece]) -> Html {
    pieces.iter().map(|piece| draw(article, side, piece)).collect()
}

fn draw(article: &Article, side: Side, piece: &Piece) -> Html {
    let text = article.slice(piece.span).to_owned();
    match (piece.mark, piece.part) {
        (Some(mark), _) => marked(side, mark, text),
        (None, Some(part)) => {
            html! { <span class="part" data-part={part_name(part)}>{ text }</span> }
        }
        (None, None) => html! { { text } },
    }
}

fn marked(side: Side, mark: Mark, text: String) -> Html {
    let tier = (!matches!(mark.kind, MarkKind::Missing | MarkKind::Figure) && mark.tier != Tier::Reworded)
        .then(|| tier_name(mark.tier));
    html! {
        <mark id={element_id(side, mark.link, mark.nth)} class={classes(mark)}
            data-kind={mark.kind.name()} data-tier={tier} data-k={mark.link.to_string()}>{ text }</mark>
    }
}

fn classes(mark: Mark) -> Classes {
    let faint = mark.faint.then_some("faint");
    classes!(faint, mark.quoted.then_some("quoted"), mark.quoting.then_some("quoting"))
}

/// The id of an element that carries a link: its side, the link, and which of the link's elements it is.
pub fn element_id(side: Side, link: u32, nth: u32) -> String {
    format!("{}{link}-{nth}", short(side))
}

fn tier_name(tier: Tier) -> &'static str {
    match tier {
        Tier::Exact => "exact",
        Tier::Normalised => "normalised",
        Tier::Inflected => "inflected",
        Tier::Reworded => "reworded",
    }
}

/// What part of the page a stretch is, for styles and scripts.
pub fn part_name(part: PartKind) -> &'static str {
    match part {
        PartKind::Headline => "headline",
        PartKind::Byline => "byline",
        PartKind::Dateline => "dateline",
        PartKind::Heading => "heading",
        PartKind::Boilerplate => "boilerplate",
        PartKind::Signoff => "signoff",
    }
}
