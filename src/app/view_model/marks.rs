//! Where each text is marked.

use super::links::{Assigned, LinkKind};
use super::pieces::MarkKind;
use crate::app::view_model::sorted::sort_by_key;
use crate::engine::{ByteSpan, Comparison, Pair, Side, Span, Tier};

/// A marked stretch of one text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Marked {
    pub(super) span: ByteSpan,
    pub(super) kind: MarkKind,
    pub(super) tier: Tier,
    pub(super) link: u32,
    pub(super) faint: bool,
}

/// The marks of both sides, in text order and disjoint; a caret is empty and may touch its neighbours.
pub(super) fn marks(comparison: &Comparison, assigned: &Assigned) -> Pair<Vec<Marked>> {
    Pair::from_fn(|side| {
        // Figures that disagree come before wording, and wording before words that only one side has.
        let figures = disjoint(figure_marks(assigned, side).collect());
        let phrases = disjoint(over(figures, phrase_marks(comparison, assigned, side)));
        disjoint(over(phrases, missing_marks(comparison, assigned, side)))
    })
}

/// Marks with others between them, in text order. The marks that are there already keep their places whole.
fn over(mut marks: Vec<Marked>, others: impl Iterator<Item = Marked>) -> Vec<Marked> {
    let mut all = Vec::with_capacity(marks.len());
    for other in others {
        around(other, &marks, &mut all);
    }
    all.append(&mut marks);
    sort_by_key(&mut all, |mark| (mark.span, mark.link));
    all
}

/// What is left of a mark between others; words that are in a phrase as well are marked as that.
fn around(mark: Marked, others: &[Marked], left: &mut Vec<Marked>) {
    let mut at = mark.span.start();
    let first = others.partition_point(|other| other.span.end() <= mark.span.start());
    for other in others[first..].iter().take_while(|other| other.span.start() < mark.span.end()) {
        if other.span.start() > at {
            left.push(Marked { span: Span::new(at, other.span.start()), ..mark });
        }
        at = at.max(other.span.end());
    }
    if at < mark.span.end() || mark.span.is_empty() && at == mark.span.start() {
        left.push(Marked { span: Span::new(at, mark.span.end()), ..mark });
    }
}

fn figure_marks(assigned: &Assigned, side: Side) -> impl Iterator<Item = Marked> {
    let marked = |&(span, link): &(ByteSpan, u32)| Marked {
        span,
        kind: MarkKind::Figure,
        tier: Tier::Reworded,
        link,
        faint: false,
    };
    assigned.figures[side].iter().map(marked)
}

fn phrase_marks(comparison: &Comparison, assigned: &Assigned, side: Side) -> impl Iterator<Item = Marked> {
    comparison.phrases.iter().zip(&assigned.phrases).filter_map(move |(phrase, carried)| {
        let carried = (*carried)?;
        let kind = match (phrase.tier, phrase.moved.is_some() || is_moved(assigned, carried.link)) {
            (Tier::Reworded, _) => MarkKind::Reworded,
            (_, true) => MarkKind::Moved,
            (_, false) => MarkKind::Shared,
        };
        let (span, tier) = (phrase.spans[side], phrase.tier);
        Some(Marked { span, kind, tier, link: carried.link, faint: carried.faint })
    })
}

fn is_moved(assigned: &Assigned, link: u32) -> bool {
    assigned.links[link as usize].kind == LinkKind::Moved
}

fn missing_marks(comparison: &Comparison, assigned: &Assigned, side: Side) -> impl Iterator<Item = Marked> {
    comparison.missing.iter().zip(&assigned.missing).filter_map(move |(missing, link)| {
        let (span, kind) = if missing.side == side {
            (Span::new(missing.at, missing.at), MarkKind::Missing)
        } else {
            (missing.other, MarkKind::Extra)
        };
        Some(Marked { span, kind, tier: Tier::Reworded, link: (*link)?, faint: false })
    })
}

/// Keeps the first of marks that overlap, so that every letter is drawn once.
fn disjoint(marks: Vec<Marked>) -> Vec<Marked> {
    let mut kept: Vec<Marked> = Vec::with_capacity(marks.len());
    for mark in marks {
        if kept.last().is_none_or(|before| before.span.end() <= mark.span.start()) {
            kept.push(mark);
        }
    }
    kept
}
