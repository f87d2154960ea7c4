//! How each text opens: headline against headline, first paragraph against first paragraph, apart from the rest.

use super::source::Source;
use super::{Finding, Group, Spot, filled};
use crate::app::view_model::text::part_at;
use crate::engine::{ByteSpan, Pair, PartKind, Side, Span};
use crate::say;

/// The openings of both texts; what the other text's opening does not have stands out, unless that is most of it.
pub(super) fn list(source: Source<'_>) -> Vec<Group> {
    let headlines = Pair::from_fn(|side| headline(source, side));
    let leads = Pair::from_fn(|side| lead(source, side));
    let group = |title: &str, spans| {
        let found = finding(source, spans);
        (title.to_owned(), found.as_ref().is_some_and(parts), found.map(calmed).into_iter().collect())
    };
    filled([group(say::headlines(), headlines), group(say::first_paragraphs(), leads)])
}

/// Whether one of them says something that the other does not.
fn parts(finding: &Finding) -> bool {
    let own = |spot: &Spot| spot.words.iter().any(|(_, own)| *own);
    finding.sides.left.is_none() != finding.sides.right.is_none()
        || Side::BOTH.iter().any(|side| finding.sides[*side].as_ref().is_some_and(own))
}

/// Where most of it would stand out on a side, nothing does: whole paragraphs would shout.
fn calmed(mut finding: Finding) -> Finding {
    for side in Side::BOTH {
        let Some(spot) = &mut finding.sides[side] else { continue };
        let bytes = |own: bool| -> usize { spot.words.iter().filter(|it| it.1 == own).map(|it| it.0.len()).sum() };
        if bytes(true) > bytes(false) {
            spot.words = vec![(spot.text(), false)];
        }
    }
    finding
}

fn headline(source: Source<'_>, side: Side) -> Option<ByteSpan> {
    let parts = &source.comparison().outlines[side].parts;
    parts.iter().find(|part| part.kind == PartKind::Headline).map(|part| part.span)
}

/// The first paragraph that tells something, from its first sentence to its last.
fn lead(source: Source<'_>, side: Side) -> Option<ByteSpan> {
    let outline = &source.comparison().outlines[side];
    let tells = |span: ByteSpan| part_at(outline, span).is_none();
    let first = outline.sentences.iter().find(|sentence| tells(sentence.span))?;
    let same = outline.sentences.iter().filter(|other| other.paragraph == first.paragraph && tells(other.span));
    Some(same.map(|sentence| sentence.span).fold(first.span, Span::join))
}

fn finding(source: Source<'_>, spans: Pair<Option<ByteSpan>>) -> Option<Finding> {
    let spot = |side: Side| {
        let own = spans[side]?;
        let words = match spans[side.other()] {
            Some(other) => source.parted(side, own, other),
            None => vec![(source.text(side, own).to_owned(), false)],
        };
        Some(source.spot(side, own, words))
    };
    let sides = Pair::from_fn(spot);
    (sides != Pair::default()).then(|| Finding { head: String::new(), note: String::new(), sides })
}
