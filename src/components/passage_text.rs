//! The words of a block, with their marks.

use crate::app::state::Reading;
use crate::app::view_model::{Hit, Mark, MarkKind, Piece, language_tag, part_name, short, tier_name};
use crate::engine::{Article, ByteSpan, Side, Span, Tier};
use yew::prelude::*;

/// The text that is drawn, and what was found in it.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    /// The text.
    pub article: &'a Article,
    /// Whose it is.
    pub side: Side,
    /// The language it is in, for hyphens and voices, where it is not the page's.
    pub lang: Option<&'static str>,
    /// What was found nearby, in text order.
    pub hits: &'a [Hit],
}

impl<'a> Source<'a> {
    /// One text of a comparison.
    pub fn new(reading: &'a Reading, side: Side, hits: &'a [Hit]) -> Self {
        let lang = language_tag(reading.comparison.outlines[side].language);
        Self { article: &reading.articles[side], side, lang, hits }
    }
}

/// Draws pieces of one text. A plain function: a component for each of some thousand blocks would be felt.
pub fn passage_text(source: Source<'_>, pieces: &[Piece]) -> Html {
    pieces.iter().map(|piece| draw(source, piece)).collect()
}

fn draw(source: Source<'_>, piece: &Piece) -> Html {
    let text = found_words(source, piece.span);
    match (piece.mark, piece.part) {
        (Some(mark), _) => marked(source.side, mark, text),
        (None, Some(part)) => {
            html! { <span class="part" data-part={part_name(part)}>{ text }</span> }
        }
        (None, None) => html! { { text } },
    }
}

/// The words of a stretch, those that were found set apart.
pub fn found_words(source: Source<'_>, span: ByteSpan) -> Html {
    let text = |from, to| source.article.slice(Span::new(from, to)).to_owned();
    let first = source.hits.partition_point(|hit| hit.span.end() <= span.start());
    let here = source.hits[first..].iter().take_while(|hit| hit.span.start() < span.end());
    let mut at = span.start();
    let mut drawn = Vec::new();
    // A caret has no words of its own to be found.
    for hit in here.filter(|_| !span.is_empty()) {
        let (from, to) = (hit.span.start().max(at), hit.span.end().min(span.end()));
        drawn.push(html! { { text(at, from) } });
        // A hit may run over several stretches; its number is on the first.
        let id = (from == hit.span.start()).then(|| hit_id(hit.number));
        drawn.push(html! { <span class="hit" {id}>{ text(from, to) }</span> });
        at = to;
    }
    if drawn.is_empty() {
        return html! { { text(at, span.end()) } };
    }
    drawn.push(html! { { text(at, span.end()) } });
    drawn.into_iter().collect()
}

/// The id of a hit of this number.
pub fn hit_id(number: usize) -> String {
    format!("h{number}")
}

fn marked(side: Side, mark: Mark, text: Html) -> Html {
    let tier = (!matches!(mark.kind, MarkKind::Missing | MarkKind::Figure) && mark.tier != Tier::Reworded)
        .then(|| tier_name(mark.tier));
    html! {
        <mark id={element_id(side, mark.link, mark.nth)} class={classes(mark)}
            data-kind={mark.kind.name()} data-tier={tier} data-k={mark.link.to_string()}>{ text }</mark>
    }
}

fn classes(mark: Mark) -> Classes {
    let faint = mark.faint.then_some("faint");
    let without = mark.without.then_some("without");
    classes!(faint, mark.quoted.then_some("quoted"), mark.quoting.then_some("quoting"), without)
}

/// The id of an element that carries a link: its side, the link, and which of the link's elements it is.
pub fn element_id(side: Side, link: u32, nth: u32) -> String {
    format!("{}{link}-{nth}", short(side))
}
