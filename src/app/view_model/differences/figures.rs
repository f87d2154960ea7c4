//! Figures: which disagree, which only one text states, which agree.

use super::amount::apart;
use super::source::{Beside, Source};
use super::{Finding, Group, filled};
use crate::engine::{ByteSpan, FigurePair, FigureRelation, Pair, Side, StatedFigure};
use crate::say;
use std::collections::BTreeMap;

/// “About” and “more than” stand before a figure, what is counted after it.
const BESIDE: Beside = Beside { before: 2, after: 2 };

/// What two statements of the same figures have in common.
type Key = (FigureRelation, Pair<Option<String>>, String);

/// The figures of both texts. What is stated again in the same words for the same thing is listed once.
pub(super) fn list(source: Source<'_>) -> Vec<Group> {
    let mut known: BTreeMap<Key, usize> = BTreeMap::new();
    let mut found: Vec<(FigureRelation, Finding, u32)> = Vec::new();
    for figure in &source.comparison().figures {
        let head = about(source, figure);
        let value = |side: Side| figure.sides[side].as_ref().map(|stated| stated.value.clone());
        let key = (figure.relation, Pair::from_fn(value), head.to_lowercase());
        match known.get(&key) {
            Some(at) => found[*at].2 += 1,
            None => {
                known.insert(key, found.len());
                found.push((figure.relation, finding(source, figure, head), 1));
            }
        }
    }
    let mut of = |relation: FigureRelation| {
        let (here, rest) = std::mem::take(&mut found).into_iter().partition(|(own, ..)| *own == relation);
        found = rest;
        Vec::into_iter(here).map(|(_, finding, times)| again(finding, times)).collect()
    };
    filled([
        (say::they_differ().to_owned(), true, of(FigureRelation::Differs)),
        (say::only_in(Side::Left), true, of(FigureRelation::OnlyLeft)),
        (say::only_in(Side::Right), true, of(FigureRelation::OnlyRight)),
        (say::same_in_both().to_owned(), false, of(FigureRelation::Same)),
    ])
}

fn finding(source: Source<'_>, figure: &FigurePair, head: String) -> Finding {
    let spot = |side: Side| figure.sides[side].as_ref().map(|stated| source.in_context(side, stated.span, BESIDE));
    let note = match figure.sides.as_ref() {
        Pair { left: Some(left), right: Some(right) } if figure.relation == FigureRelation::Differs => {
            apart(left, right)
        }
        _ => String::new(),
    };
    Finding { head, note, sides: Pair::from_fn(spot) }
}

fn again(finding: Finding, times: u32) -> Finding {
    let note = match (times, finding.note.as_str()) {
        (1, note) => note.to_owned(),
        (times, "") => say::stated_often(times),
        (times, note) => [note, &say::stated_often(times)].join(say::comma()),
    };
    Finding { note, ..finding }
}

/// What is counted or measured, in the words of the first text that says so.
fn about(source: Source<'_>, figure: &FigurePair) -> String {
    let stated = |side: Side| figure.sides[side].as_ref();
    let word = |side: Side| -> Option<ByteSpan> { stated(side)?.about };
    let told = Side::BOTH.into_iter().find_map(|side| Some(source.text(side, word(side)?).to_owned()));
    told.unwrap_or_else(|| Side::BOTH.into_iter().find_map(stated).map_or_else(say::thing_number, kind).to_owned())
}

/// What a figure is, when the text names nothing that it counts.
fn kind(stated: &StatedFigure) -> &'static str {
    match stated.unit.as_deref() {
        Some("date") => say::thing_date(),
        Some("time") => say::thing_time(),
        Some("percent") => say::thing_share(),
        Some("ordinal") => say::thing_rank(),
        Some("second" | "minute" | "hour" | "day" | "week" | "month" | "year" | "decade" | "century") => {
            say::thing_duration()
        }
        Some(unit) if unit.contains(char::is_lowercase) => say::thing_measure(),
        Some(_) => say::thing_sum(),
        None => say::thing_number(),
    }
}
