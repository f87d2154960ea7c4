//! Further places that hold the wording of a phrase.

use super::Evidence;
use crate::engine::anchor::Match;
use crate::engine::comparison::Phrase;
use crate::engine::pair::{Pair, Side};
use crate::engine::span::{ByteSpan, TokenSpan};

/// A shorter repetition than this is a turn of speech.
const REPEATED_TOKENS_MIN: u32 = 4;

/// Adds to each phrase the places that hold its wording and are tied to nothing else; sorted, disjoint.
///
/// A run of which one side stands in a phrase while the other is free is such a place. Linear in the tokens of runs.
pub(super) fn add(evidence: Evidence<'_>, phrases: &mut [Phrase]) {
    let ways = evidence.runs.iter().flat_map(|run| Side::BOTH.map(|side| (*run, side)));
    let stretches: Vec<(Side, Pair<u32>, u32)> = ways
        .flat_map(|(run, side)| free_stretches(evidence, run, side).into_iter().map(move |(at, len)| (side, at, len)))
        .collect();
    // Most texts repeat nothing.
    if stretches.is_empty() {
        return;
    }
    let owner = owners(evidence, phrases);
    for (side, at, len) in stretches {
        let Some(phrase) = owner[side][at[side] as usize] else { continue };
        let place = TokenSpan::of(at[side.other()], at[side.other()] + len);
        phrases[phrase as usize].also[side.other()].push(evidence.readings[side.other()].bytes(place));
    }
    for phrase in phrases {
        tidy(&mut phrase.also.left);
        tidy(&mut phrase.also.right);
    }
}

/// Which phrase each token stands in.
fn owners(evidence: Evidence<'_>, phrases: &[Phrase]) -> Pair<Vec<Option<u32>>> {
    Pair::from_fn(|side| {
        let mut spans: Vec<(ByteSpan, u32)> =
            (0u32..).zip(phrases).map(|(at, phrase)| (phrase.spans[side], at)).collect();
        spans.sort_unstable();
        let mut spans = spans.into_iter().peekable();
        let owner = |token: &crate::engine::reading::Token| {
            while spans.next_if(|(span, _)| span.end() <= token.span.start()).is_some() {}
            spans.peek().filter(|(span, _)| span.covers(token.span)).map(|(_, phrase)| *phrase)
        };
        evidence.readings[side].tokens.iter().map(owner).collect()
    })
}

/// The stretches of a run that are tied on `side` and free on the other, with their lengths.
fn free_stretches(evidence: Evidence<'_>, run: Match, side: Side) -> Vec<(Pair<u32>, u32)> {
    let links = &evidence.links.partner;
    let mut found: Vec<(Pair<u32>, u32)> = Vec::new();
    for nth in 0..run.len {
        let at = run.at.map(|start| start + nth);
        let tied = links[side][at[side] as usize].is_some();
        let free = links[side.other()][at[side.other()] as usize].is_none();
        if !(tied && free) {
            continue;
        }
        match found.last_mut() {
            Some((start, len)) if start.left + *len == at.left => *len += 1,
            _ => found.push((at, 1)),
        }
    }
    found.retain(|(_, len)| *len >= REPEATED_TOKENS_MIN);
    found
}

fn tidy(spans: &mut Vec<ByteSpan>) {
    spans.sort_unstable();
    spans.dedup();
    let mut last: Option<ByteSpan> = None;
    spans.retain(|span| {
        let open = last.is_none_or(|last| last.end() <= span.start());
        if open {
            last = Some(*span);
        }
        open
    });
}
