//! Different words beside what both texts have: what equal figures count, and how equal quotations are introduced.

use crate::engine::align::Group;
use crate::engine::classify::Evidence;
use crate::engine::comparison::{FigurePair, QuotePair};
use crate::engine::pair::{Pair, Side};
use crate::engine::span::{ByteSpan, Offset};
use crate::engine::wordbook::{Notes, Role};

/// How many words from a quotation its verb of saying may stand.
const REACH: u32 = 8;

/// Pairs of tokens with the group of both. Linear in figures and quotations, each with a search in its sentence.
pub(super) fn find(
    notes: Pair<&Notes<'_>>,
    evidence: Evidence<'_>,
    figures: &[FigurePair],
    quotes: &[QuotePair],
) -> Vec<(Pair<u32>, u32)> {
    let groups = Pair::from_fn(|side: Side| group_of(evidence, side));
    let counted = figures.iter().filter_map(|row| {
        let about = |side: Side| row.sides[side].as_ref().and_then(|figure| figure.about);
        let spans = Pair::new(about(Side::Left)?, about(Side::Right)?);
        Some(Pair::from_fn(|side| notes[side].token_at(spans[side].start().index())))
    });
    let said = quotes.iter().filter_map(|row| {
        let spans = Pair::new(row.sides.left.as_ref()?.span, row.sides.right.as_ref()?.span);
        let verbs = Pair::from_fn(|side: Side| verb_beside(notes[side], spans[side]));
        Some(Pair::new(verbs.left?, verbs.right?))
    });
    let swap = |at: Pair<u32>| {
        let tokens = Pair::from_fn(|side: Side| &evidence.readings[side].tokens[at[side] as usize]);
        let group = groups.left[tokens.left.sentence.index()]?;
        let together = groups.right[tokens.right.sentence.index()] == Some(group);
        let partner = evidence.links.partner.left[at.left as usize];
        let open = partner.is_none() && evidence.links.partner.right[at.right as usize].is_none();
        (together && open && tokens.left.stem != tokens.right.stem).then_some((at, group))
    };
    counted.chain(said).filter_map(swap).collect()
}

/// The group of each sentence of a side.
fn group_of(evidence: Evidence<'_>, side: Side) -> Vec<Option<u32>> {
    let mut found = vec![None; evidence.readings[side].sentence_tokens.len()];
    for (number, group) in (0u32..).zip(evidence.groups) {
        sentences(group, side).for_each(|sentence| found[sentence] = Some(number));
    }
    found
}

fn sentences(group: &Group, side: Side) -> impl Iterator<Item = usize> {
    group.sentences[side].iter().map(|sentence| *sentence as usize)
}

/// The verb of saying that introduces a quotation: the nearest after it, or else before it, in its sentence.
fn verb_beside(notes: &Notes<'_>, quote: ByteSpan) -> Option<u32> {
    let (from, end) = (notes.token_at(quote.start().index()), notes.token_at(quote.end().index()));
    let last = notes.reading.tokens.get(end.checked_sub(1)? as usize)?;
    let after = notes.sentence(last.sentence.index()).end.min(end + REACH);
    let first = notes.reading.tokens.get(from as usize)?;
    let before = notes.sentence(first.sentence.index()).start.max(from.saturating_sub(REACH));
    let says = |at: &u32| notes.has(*at, Role::Says) && !notes.at(*at).is_capital;
    (end..after).find(says).or_else(|| (before..from).rev().find(says))
}
