//! Why a mark is there, in a sentence or two: evidence, never a verdict.

use super::View;
use super::links::{Link, LinkKind};
use crate::app::state::Reading;
use crate::engine::{Comparison, Move, Offset, Pair, Reason, SentencePair, Side, Tier};
use crate::say;

/// How many words are named as evidence.
const EVIDENCE_MAX: usize = 5;

impl View {
    /// Why a link is there.
    pub(super) fn why(&self, reading: &Reading, link: &Link) -> String {
        let comparison = &*reading.comparison;
        let mut said = match link.kind {
            LinkKind::Shared | LinkKind::Moved => wording(link).to_owned(),
            LinkKind::Reworded => say::why_reworded().to_owned(),
            LinkKind::Missing(side) => say::why_missing(side),
            LinkKind::Statement | LinkKind::Related | LinkKind::Sentence => statement(reading, link),
            LinkKind::Only(side) => say::why_only(side),
            LinkKind::Figure => figure(reading, link),
        };
        if let Some(moved) = moved(comparison, link) {
            said += " ";
            said += &order(moved);
        }
        said
    }
}

fn wording(link: &Link) -> &'static str {
    match (link.tier_best, link.tier) {
        (_, Tier::Exact) => say::why_exact(),
        (Tier::Exact, Tier::Normalised) | (Tier::Normalised, _) => say::why_normalised(),
        (Tier::Exact, _) => say::why_partly(),
        _ => say::why_inflected(),
    }
}

/// The evidence for sentences that match.
fn statement(reading: &Reading, link: &Link) -> String {
    let Some(pair) = pair_of(&reading.comparison, link) else {
        return String::new();
    };
    let mut said = because(reading, &pair.why);
    if !pair.why.contains(&Reason::Pinned) {
        let sure = (pair.score_milli + 5) / 10;
        said.push(say::why_sure(sure.clamp(1, 99)));
    }
    said.join(" ")
}

/// The sentence pair whose sentences a link joins.
fn pair_of<'a>(comparison: &'a Comparison, link: &Link) -> Option<&'a SentencePair> {
    let starts = |pair: &SentencePair, side: Side| {
        let sentences = &comparison.outlines[side].sentences;
        pair.sentences[side].iter().any(|at| Some(sentences[at.index()].span.start()) == start(link, side))
    };
    comparison.sentence_pairs.iter().find(|pair| Side::BOTH.iter().all(|side| starts(pair, *side)))
}

fn start(link: &Link, side: Side) -> Option<crate::engine::ByteOffset> {
    link.spans[side].map(|span| span.start())
}

/// How far a moved link stands from its place.
fn moved(comparison: &Comparison, link: &Link) -> Option<Move> {
    let passage = link.passage?;
    let of_pairs = comparison.sentence_pairs.iter().filter_map(|pair| pair.moved);
    let of_phrases = comparison.phrases.iter().filter_map(|phrase| phrase.moved);
    of_pairs.chain(of_phrases).find(|moved| moved.passage == passage)
}

fn order(moved: Move) -> String {
    let distance = moved.sentences.unsigned_abs();
    match moved.sentences {
        0 => say::why_elsewhere().to_owned(),
        ..0 => say::why_earlier(distance),
        _ => say::why_later(distance),
    }
}

fn figure(reading: &Reading, link: &Link) -> String {
    let here = |sides: &Pair<Option<crate::engine::StatedFigure>>| {
        Side::BOTH.iter().any(|side| sides[*side].as_ref().map(|figure| figure.span) == link.spans[*side])
    };
    let found = reading.comparison.figures.iter().find(|figure| here(&figure.sides));
    let about = found.and_then(|figure| {
        let Pair { left, right } = figure.sides.as_ref().map(|side| side.as_ref()?.about);
        let words = Pair::new(left?, right?);
        Some(Pair::from_fn(|side| reading.articles[side].slice(words[side]).to_lowercase()))
    });
    match about {
        Some(words) if words.left == words.right => say::why_counted(&words.left),
        _ => say::why_figure().to_owned(),
    }
}

fn because(reading: &Reading, reasons: &[Reason]) -> Vec<String> {
    let mut words: Vec<&str> = Vec::new();
    let mut parts = Vec::new();
    let mut figures = None;
    for reason in reasons {
        match reason {
            Reason::SharesPhrase(spans) | Reason::SharesName(spans) | Reason::SharesWord(spans) => {
                let word = reading.articles.left.slice(spans.left);
                if words.len() < EVIDENCE_MAX && !words.contains(&word) {
                    words.push(word);
                }
            }
            Reason::FiguresAgree { agree, of } if *agree > 0 => figures = Some((*agree, *of)),
            Reason::StandsFor(spans) => {
                let words = Pair::from_fn(|side| reading.articles[side].slice(spans[side]));
                parts.push(say::why_stands_for(words.right, words.left));
            }
            Reason::IsNear(spans) => {
                let words = Pair::from_fn(|side| reading.articles[side].slice(spans[side]));
                parts.push(say::why_near(words.left, words.right));
            }
            Reason::Pinned => parts.push(say::why_pinned().to_owned()),
            Reason::FiguresAgree { .. } | Reason::NeighboursAgree => {}
        }
    }
    if !words.is_empty() {
        parts.push(say::why_both_have(&words.join(say::comma())));
    }
    if let Some((agree, of)) = figures {
        parts.push(say::why_figures_agree(agree, of));
    }
    if reasons.contains(&Reason::NeighboursAgree) {
        parts.push(say::why_neighbours().to_owned());
    }
    parts
}
