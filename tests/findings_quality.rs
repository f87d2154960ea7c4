//! Figures, quotations, names and word swaps against hand-made labels: scores may rise, never fall.

#![allow(clippy::disallowed_methods, reason = "tests read their fixtures")]
#![allow(clippy::print_stdout, reason = "the scores are what a person wants to see")]

#[path = "common/findings_beside.rs"]
mod findings_beside;
#[path = "common/findings_labels.rs"]
mod findings_labels;

use findings_labels::{FigureLabel, Labelled, Place, QuoteLabel};
use std::ops::AddAssign;
use twicetold::engine::word_table::WordTable;
use twicetold::engine::{
    ByteSpan, Comparison, Config, FigurePair, Offset, Pair, Quote, QuotePair, QuoteRelation, Side, StatedFigure,
    compare_with,
};

/// The table that lies beside the page.
const WORD_TABLE: &[u8] = include_bytes!("../assets/words/en-83a32aed304661ef.bin");

/// Languages that are reported together, by the codes that folders start with, and the least scores in hundredths, in
/// the order of the columns: a little below what is reached today.
const GROUPS: [(&str, &[&str], [f64; 11]); 5] = [
    ("English", &["en"], [98.0, 98.0, 92.0, 98.0, 98.0, 95.0, 97.0, 96.5, 97.0, 60.0, 61.0]),
    ("German, Dutch", &["de", "nl"], [97.0, 98.0, 91.0, 98.0, 98.0, 96.0, 98.0, 95.0, 91.0, 58.0, 63.0]),
    (
        "French, Spanish, Italian, Portuguese",
        &["fr", "es", "it", "pt"],
        [98.0, 98.0, 92.5, 98.0, 98.0, 96.0, 94.5, 92.5, 93.5, 63.5, 66.0],
    ),
    ("Russian", &["ru"], [98.0, 98.0, 90.0, 98.0, 98.0, 97.0, 97.0, 95.0, 93.0, 67.0, 68.0]),
    ("Arabic, Persian, Chinese", &["ar", "fa", "zh"], [97.0, 96.0, 89.0, 98.0, 98.0, 92.0, 90.0, 0.0, 0.0, 54.0, 53.0]),
];

/// With `FINDINGS=en-18,de-07` in the environment, the pairs whose folders start so are scored by themselves as well.
#[test]
fn findings_are_as_good_as_before() {
    let pairs = findings_labels::all();
    assert!(pairs.len() >= 20, "the labelled pairs are found");
    let table = WordTable::new(WORD_TABLE.to_vec()).expect("a table");
    let chosen = std::env::var("FINDINGS").unwrap_or_default();
    let chosen: Vec<&str> = chosen.split(',').filter(|start| !start.is_empty()).collect();
    let mut rows = Vec::new();
    let mut of_chosen = Scores::default();
    for (group, codes, floors) in GROUPS {
        let mut scores = Scores::default();
        for pair in pairs.iter().filter(|pair| codes.contains(&&pair.name[..2])) {
            let found = compare_with(pair.articles.as_ref(), &Config::default(), Some(&table), &mut |_| ());
            let own = score(pair, &found);
            if chosen.iter().any(|start| pair.name.starts_with(start)) {
                of_chosen += own;
            }
            scores += own;
        }
        rows.push((group, scores, floors));
    }
    println!("| | {} |", Scores::default().columns().map(|(name, _)| name).join(" | "));
    for (group, scores, _) in &rows {
        println!("| {group} | {} |", scores.columns().map(|(_, share)| share.to_string()).join(" | "));
    }
    if !chosen.is_empty() {
        println!("| chosen | {} |", of_chosen.columns().map(|(_, share)| share.to_string()).join(" | "));
    }
    for (group, scores, floors) in &rows {
        for ((name, share), floor) in scores.columns().into_iter().zip(floors) {
            assert!(share.percent() >= *floor, "{group}, {name}: {:.1} fell below {floor}", share.percent());
        }
    }
}

#[test]
fn hedges_terms_and_sources_are_as_good_as_before() {
    let table = WordTable::new(WORD_TABLE.to_vec()).expect("a table");
    let mut scores = [Share::default(); 6];
    for pair in findings_labels::all().iter().filter(|pair| !pair.sources.is_empty()) {
        let found = compare_with(pair.articles.as_ref(), &Config::default(), Some(&table), &mut |_| ());
        findings_beside::score(pair, &found, &mut scores);
    }
    println!("| hedges P | R | terms P | R | sources P | R |");
    println!("| {} |", scores.map(|share| share.to_string()).join(" | "));
    for (share, floor) in scores.into_iter().zip(findings_beside::FLOORS) {
        assert!(share.all > 0 && share.percent() >= floor, "{:.1} fell below {floor}", share.percent());
    }
}

/// So many of so many.
#[derive(Clone, Copy, Debug, Default)]
struct Share {
    hits: usize,
    all: usize,
}

impl AddAssign for Share {
    fn add_assign(&mut self, other: Self) {
        self.hits += other.hits;
        self.all += other.all;
    }
}

impl Share {
    fn count(&mut self, is_hit: bool) {
        *self += Share { hits: usize::from(is_hit), all: 1 };
    }

    /// In hundredths; all of nothing is all.
    fn percent(self) -> f64 {
        if self.all == 0 { 100.0 } else { 100.0 * self.hits as f64 / self.all as f64 }
    }
}

impl std::fmt::Display for Share {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.all == 0 { write!(out, "–") } else { write!(out, "{:.0}", self.percent()) }
    }
}

/// What a group of pairs scores.
#[derive(Clone, Copy, Debug, Default)]
struct Scores {
    figure_precision: Share,
    figure_recall: Share,
    figure_relation: Share,
    quote_precision: Share,
    quote_recall: Share,
    quote_relation: Share,
    speaker: Share,
    name_precision: Share,
    name_recall: Share,
    swap_recall: Share,
    swap_precision: Share,
}

impl Scores {
    fn columns(&self) -> [(&'static str, Share); 11] {
        [
            ("figures P", self.figure_precision),
            ("R", self.figure_recall),
            ("relation", self.figure_relation),
            ("quotations P", self.quote_precision),
            ("R", self.quote_recall),
            ("relation", self.quote_relation),
            ("speaker", self.speaker),
            ("names P", self.name_precision),
            ("R", self.name_recall),
            ("swaps R", self.swap_recall),
            ("sensible", self.swap_precision),
        ]
    }
}

impl AddAssign for Scores {
    fn add_assign(&mut self, other: Self) {
        self.figure_precision += other.figure_precision;
        self.figure_recall += other.figure_recall;
        self.figure_relation += other.figure_relation;
        self.quote_precision += other.quote_precision;
        self.quote_recall += other.quote_recall;
        self.quote_relation += other.quote_relation;
        self.speaker += other.speaker;
        self.name_precision += other.name_precision;
        self.name_recall += other.name_recall;
        self.swap_recall += other.swap_recall;
        self.swap_precision += other.swap_precision;
    }
}

fn score(pair: &Labelled, found: &Comparison) -> Scores {
    let mut scores = Scores::default();
    score_figures(pair, found, &mut scores);
    score_quotes(pair, found, &mut scores);
    score_names(pair, found, &mut scores);
    score_swaps(pair, found, &mut scores);
    scores
}

/// Says what was missed or wrong; shown with the scores.
fn tell(pair: &Labelled, what: &str, side: Side, span: ByteSpan) {
    println!("{}, {side:?}: {what}: {}", pair.name, pair.articles[side].slice(span));
}

fn shared(one: ByteSpan, other: ByteSpan) -> usize {
    let end = one.end().index().min(other.end().index());
    end.saturating_sub(one.start().index().max(other.start().index()))
}

/// Whether two stretches share at least so many hundredths of the longer one.
fn is_near(one: ByteSpan, other: ByteSpan, percent: usize) -> bool {
    shared(one, other) * 100 >= one.range().len().max(other.range().len()) * percent
}

/// Whether a figure is the labelled one: most of the same characters, and the value that the label gives.
fn is_figure(figure: &StatedFigure, place: &Place) -> bool {
    is_near(figure.span, place.span, 50) && place.value.as_ref().is_none_or(|value| *value == figure.value)
}

fn score_figures(pair: &Labelled, found: &Comparison, scores: &mut Scores) {
    let is_free = |side: Side, span: ByteSpan| pair.tolerated[side].iter().any(|free| is_near(*free, span, 50));
    for side in Side::BOTH {
        let mut stated: Vec<&StatedFigure> = found.figures.iter().filter_map(|row| row.sides[side].as_ref()).collect();
        stated.sort_by_key(|figure| figure.span);
        stated.dedup_by_key(|figure| figure.span);
        let mut wanted: Vec<&Place> = pair.figures.iter().filter_map(|label| label.sides[side].as_ref()).collect();
        wanted.sort_by_key(|place| place.span);
        wanted.dedup_by_key(|place| place.span);
        for figure in stated.iter().filter(|figure| !is_free(side, figure.span)) {
            let right = wanted.iter().any(|place| is_figure(figure, place));
            scores.figure_precision.count(right);
            if !right {
                tell(pair, &format!("no figure ({})", figure.value), side, figure.span);
            }
        }
        for place in wanted.iter().filter(|place| !is_free(side, place.span)) {
            let right = stated.iter().any(|figure| is_figure(figure, place));
            scores.figure_recall.count(right);
            if !right {
                tell(pair, "figure missed", side, place.span);
            }
        }
    }
    let tolerates =
        |label: &FigureLabel, side: Side| label.sides[side].as_ref().is_some_and(|place| is_free(side, place.span));
    for label in pair.figures.iter().filter(|label| !Side::BOTH.into_iter().any(|side| tolerates(label, side))) {
        score_figure_relation(pair, found, label, scores);
    }
}

/// Whether the relation of a figure is right, where the figure is found at all.
fn score_figure_relation(pair: &Labelled, found: &Comparison, label: &FigureLabel, scores: &mut Scores) {
    let holds = |row: &FigurePair, side: Side, place: &Place| {
        row.sides[side].as_ref().is_some_and(|figure| is_figure(figure, place))
    };
    // A figure that is stated again may be tied to either place.
    let says = |row: &FigurePair, side: Side, place: &Place| {
        let text = pair.articles[side].slice(place.span);
        holds(row, side, place)
            || row.sides[side].as_ref().is_some_and(|figure| pair.articles[side].slice(figure.span) == text)
    };
    let sides: Vec<(Side, &Place)> =
        Side::BOTH.into_iter().filter_map(|side| Some((side, label.sides[side].as_ref()?))).collect();
    if !sides.iter().all(|(side, place)| found.figures.iter().any(|row| holds(row, *side, place))) {
        return;
    }
    let right = found.figures.iter().any(|row| {
        row.relation == label.relation
            && sides.iter().any(|(side, place)| holds(row, *side, place))
            && sides.iter().all(|(side, place)| says(row, *side, place))
    });
    scores.figure_relation.count(right);
    if !right {
        let (side, place) = sides[0];
        tell(pair, &format!("not {:?}", label.relation), side, place.span);
    }
}

/// What quotations begin with, but for blocks that stand by themselves.
const MARKS: [char; 14] = ['“', '"', '‘', '\'', '„', '‚', '«', '»', '‹', '「', '『', '—', '–', '-'];

/// The quotations of a side; what reports one without marks is none.
fn quotes_of(pair: &Labelled, found: &Comparison, side: Side) -> Vec<Quote> {
    let marked = |quote: &Quote| pair.articles[side].slice(quote.span).starts_with(MARKS);
    let stated = |row: &QuotePair| {
        row.sides[side].clone().filter(|quote| row.relation != QuoteRelation::Indirect || marked(quote))
    };
    let mut quotes: Vec<Quote> = found.quotes.iter().filter_map(stated).collect();
    quotes.sort_by_key(|quote| quote.span);
    quotes.dedup_by_key(|quote| quote.span);
    quotes
}

fn score_quotes(pair: &Labelled, found: &Comparison, scores: &mut Scores) {
    for side in Side::BOTH {
        let quotes = quotes_of(pair, found, side);
        let mut wanted: Vec<&QuoteLabel> = pair.quotes.iter().filter(|label| is_marked(pair, label, side)).collect();
        wanted.sort_by_key(|label| label.spans[side]);
        wanted.dedup_by_key(|label| label.spans[side]);
        let same = |quote: &Quote, label: &QuoteLabel| label.spans[side].is_some_and(|it| is_near(it, quote.span, 80));
        for quote in &quotes {
            let right = wanted.iter().any(|label| same(quote, label));
            scores.quote_precision.count(right);
            if !right {
                tell(pair, "no quotation", side, quote.span);
            }
        }
        for label in wanted {
            let quote = quotes.iter().find(|quote| same(quote, label));
            scores.quote_recall.count(quote.is_some());
            let Some(quote) = quote else {
                tell(pair, "quotation missed", side, label.spans[side].unwrap_or_default());
                continue;
            };
            let speakers = &label.speakers[side];
            let is_silent = speakers.iter().any(|speaker| speaker == "-");
            let right = quote.speaker.as_ref().map_or(is_silent, |speaker| speakers.contains(speaker));
            scores.speaker.count(right);
            if !right {
                tell(pair, &format!("speaker {:?}", quote.speaker), side, quote.span);
            }
        }
    }
    for label in &pair.quotes {
        let fits = |span: Option<ByteSpan>, quote: Option<&Quote>| match (span, quote) {
            (Some(span), Some(quote)) => {
                is_near(span, quote.span, 80) || is_report(label) && shared(span, quote.span) > 0
            }
            (None, None) => true,
            _ => false,
        };
        let right = found.quotes.iter().any(|row| {
            label.relations.contains(&row.relation)
                && Side::BOTH.into_iter().all(|side| fits(label.spans[side], row.sides[side].as_ref()))
        });
        scores.quote_relation.count(right);
        if !right {
            let side = if label.spans.left.is_some() { Side::Left } else { Side::Right };
            tell(pair, &format!("not {:?}", label.relations), side, label.spans[side].unwrap_or_default());
        }
    }
}

fn is_report(label: &QuoteLabel) -> bool {
    label.relations.contains(&QuoteRelation::Indirect)
}

/// Whether a label means a quotation with marks on this side.
fn is_marked(pair: &Labelled, label: &QuoteLabel, side: Side) -> bool {
    label.spans[side].is_some_and(|span| !is_report(label) || pair.articles[side].slice(span).starts_with(MARKS))
}

/// Scores the names where any are labelled: scripts without capitals give none.
fn score_names(pair: &Labelled, found: &Comparison, scores: &mut Scores) {
    if pair.names.is_empty() {
        return;
    }
    let mut answered = vec![false; pair.names.len()];
    for name in &found.names {
        let mut forms = vec![name.text.as_str()];
        for side in Side::BOTH {
            forms.extend(name.places[side].iter().map(|span| pair.articles[side].slice(*span)));
        }
        let sides = name.places.as_ref().map(|places| !places.is_empty());
        let is_form =
            |label: &findings_labels::NameLabel| label.forms.iter().any(|form| forms.contains(&form.as_str()));
        if pair.names.iter().any(|label| label.sides.is_none() && is_form(label)) {
            continue;
        }
        let label = (0..pair.names.len()).find(|at| !answered[*at] && is_form(&pair.names[*at]));
        let right = label.is_some_and(|at| pair.names[at].sides == Some(sides));
        if let Some(at) = label {
            answered[at] = right;
        }
        scores.name_precision.count(right);
        if !right {
            println!("{}: name {:?} in {:?}", pair.name, forms, sides);
        }
    }
    for (label, answered) in pair.names.iter().zip(answered).filter(|(label, _)| label.sides.is_some()) {
        scores.name_recall.count(answered);
        if !answered {
            println!("{}: name missed: {}", pair.name, label.forms[0]);
        }
    }
}

/// Scores the swaps where any are labelled.
fn score_swaps(pair: &Labelled, found: &Comparison, scores: &mut Scores) {
    if pair.swaps.is_empty() {
        return;
    }
    let meets = |one: Pair<ByteSpan>, other: Pair<ByteSpan>| {
        Side::BOTH.into_iter().all(|side| shared(one[side], other[side]) > 0)
    };
    for label in pair.swaps.iter().filter(|label| label.is_wanted) {
        let right = found.word_swaps.iter().any(|swap| meets(swap.spans, label.spans));
        scores.swap_recall.count(right);
        if !right {
            let words = Pair::from_fn(|side| pair.articles[side].slice(label.spans[side]));
            println!("{}: swap missed: {} | {}", pair.name, words.left, words.right);
        }
    }
    let figures: Vec<Pair<ByteSpan>> = pair
        .figures
        .iter()
        .filter_map(|label| Some(Pair::new(label.sides.left.as_ref()?.span, label.sides.right.as_ref()?.span)))
        .collect();
    for swap in &found.word_swaps {
        let labelled = pair.swaps.iter().map(|label| label.spans).chain(figures.iter().copied());
        let right = labelled.into_iter().any(|spans| meets(swap.spans, spans));
        scores.swap_precision.count(right);
        if !right {
            let words = Pair::from_fn(|side| pair.articles[side].slice(swap.spans[side]));
            println!("{}: swap not labelled: {} | {}", pair.name, words.left, words.right);
        }
    }
}
