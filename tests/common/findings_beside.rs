//! What is listed as hedges, terms and sources against the labels of the pairs that have any.

use crate::Share;
use crate::findings_labels::{Labelled, NameLabel};
use twicetold::engine::{ByteSpan, Comparison, Offset, Side, SourceKind};

/// The least scores in hundredths: precision and recall of hedges, of terms, and of sources.
pub(crate) const FLOORS: [f64; 6] = [80.0, 68.0, 95.0, 95.0, 95.0, 96.0];

/// Adds a pair to the scores.
pub(crate) fn score(pair: &Labelled, found: &Comparison, scores: &mut [Share; 6]) {
    let [hedges_right, hedges_found, terms_right, terms_found, sources_right, sources_found] = scores;
    score_hedges(pair, found, hedges_right, hedges_found);
    score_terms(pair, found, terms_right, terms_found);
    score_sources(pair, found, sources_right, sources_found);
}

fn meet(one: ByteSpan, other: ByteSpan) -> bool {
    one.start().index() < other.end().index() && other.start().index() < one.end().index()
}

/// A hedge is right on each side by itself: which hedge of one text stands for which of the other is a guess.
fn score_hedges(pair: &Labelled, found: &Comparison, precision: &mut Share, recall: &mut Share) {
    for side in Side::BOTH {
        let listed: Vec<ByteSpan> = found.hedges.iter().filter_map(|row| row.sides[side]).collect();
        let labels: Vec<(ByteSpan, bool)> =
            pair.hedges.iter().filter_map(|(spans, is_wanted)| Some((spans[side]?, *is_wanted))).collect();
        for span in &listed {
            let label = labels.iter().find(|(label, _)| meet(*label, *span));
            if label.is_none_or(|(_, is_wanted)| *is_wanted) {
                precision.count(label.is_some());
            }
            if label.is_none() {
                println!("{}, {side:?}: no hedge: {}", pair.name, pair.articles[side].slice(*span));
            }
        }
        for (label, _) in labels.iter().filter(|(_, is_wanted)| *is_wanted) {
            let right = listed.iter().any(|span| meet(*label, *span));
            recall.count(right);
            if !right {
                println!("{}, {side:?}: hedge missed: {}", pair.name, pair.articles[side].slice(*label));
            }
        }
    }
}

fn score_terms(pair: &Labelled, found: &Comparison, precision: &mut Share, recall: &mut Share) {
    let is_one = |term: &str, label: &str| term == label || term.strip_suffix('s') == Some(label);
    for term in &found.terms {
        let label = pair.terms.iter().find(|(label, _)| is_one(&term.text, label));
        if label.is_none_or(|(_, is_wanted)| *is_wanted) {
            precision.count(label.is_some());
        }
        if label.is_none() {
            println!("{}: no term: {}", pair.name, term.text);
        }
    }
    for (label, _) in pair.terms.iter().filter(|(_, is_wanted)| *is_wanted) {
        let right = found.terms.iter().any(|term| is_one(&term.text, label));
        recall.count(right);
        if !right {
            println!("{}: term missed: {label}", pair.name);
        }
    }
}

fn score_sources(pair: &Labelled, found: &Comparison, precision: &mut Share, recall: &mut Share) {
    let fits = |label: &NameLabel, text: &str| label.forms.iter().any(|form| form.eq_ignore_ascii_case(text));
    for side in Side::BOTH {
        let said = found.sources.iter().filter(|source| source.kind == SourceKind::Said);
        let listed: Vec<&str> =
            said.filter(|source| !source.places[side].is_empty()).map(|source| source.text.as_str()).collect();
        for text in &listed {
            let labels: Vec<&NameLabel> = pair.sources.iter().filter(|label| fits(label, text)).collect();
            let free = labels.iter().any(|label| label.sides.is_none());
            let right = labels.iter().any(|label| label.sides.is_some_and(|sides| sides[side]));
            if right || !free {
                precision.count(right);
            }
            if !right && !free {
                println!("{}, {side:?}: no source: {text}", pair.name);
            }
        }
        for label in pair.sources.iter().filter(|label| label.sides.is_some_and(|sides| sides[side])) {
            let right = listed.iter().any(|text| fits(label, text));
            recall.count(right);
            if !right {
                println!("{}, {side:?}: source missed: {}", pair.name, label.forms[0]);
            }
        }
    }
}
