//! What a fact-checker asks first: figures, names, quotations, swapped words, and the words that set a text apart.

use crate::engine::pair::Pair;
use crate::engine::sorted::sort_by_key;
use crate::engine::span::ByteSpan;
use serde::{Deserialize, Serialize};

/// A figure of one side and its counterpart; never empty on both sides.
///
/// A figure that is stated again stands in a row of its own each time, so one figure of the other side may stand in
/// several rows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FigurePair {
    /// The figure on each side.
    pub sides: Pair<Option<StatedFigure>>,
    /// Whether the values agree.
    pub relation: FigureRelation,
}

/// A number, sum, share, date or time as it stands in a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatedFigure {
    /// The figure itself, without “about” before it and without what is counted.
    pub span: ByteSpan,
    /// Its exact value: a decimal number, `low-high`, a fraction, a date or time in the form of ISO 8601.
    pub value: String,
    /// What the number counts in; `None` for plain numbers.
    pub unit: Option<String>,
    /// What the words before it make of the value.
    pub bound: Option<Bound>,
    /// The word for what is counted or measured.
    pub about: Option<ByteSpan>,
}

/// How a text hedges a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Bound {
    /// “About”, “nearly”, “some”.
    About,
    /// “More than”, “at least”.
    Over,
    /// “Less than”, “up to”.
    Under,
}

/// Whether two figures agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FigureRelation {
    /// The stated values are equal.
    Same,
    /// Two values are stated for the same thing.
    Differs,
    /// Only the left text states it.
    OnlyLeft,
    /// Only the right text states it.
    OnlyRight,
}

/// A person, place or organisation by all its forms.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Name {
    /// The fullest form.
    pub text: String,
    /// Every place that names it, in text order; never empty on both sides.
    pub places: Pair<Vec<ByteSpan>>,
    /// The words beside the name that say who it is, in text order: “prime minister”, “the former mayor”.
    pub roles: Pair<Vec<ByteSpan>>,
}

/// A quotation of one side and its counterpart; never empty on both sides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuotePair {
    /// The quotation on each side; of an indirect pair one side is the stretch that reports it without marks.
    pub sides: Pair<Option<Quote>>,
    /// What became of the words.
    pub relation: QuoteRelation,
}

/// Words in quotation marks, or their report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quote {
    /// From the opening to the closing mark.
    pub span: ByteSpan,
    /// Who says it, when the text tells.
    pub speaker: Option<String>,
}

/// What became of a quotation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum QuoteRelation {
    /// The same words.
    Identical,
    /// One side leaves words out at an end, or a clause inside, and changes none.
    Trimmed,
    /// Words inside the marks differ.
    Altered,
    /// One side reports it without marks.
    Indirect,
    /// Only the left text quotes it.
    OnlyLeft,
    /// Only the right text quotes it.
    OnlyRight,
}

/// Different words in the same place of a sentence pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WordSwap {
    /// The words on each side, never empty.
    pub spans: Pair<ByteSpan>,
    /// An index into `sentence_pairs`; `None` for sentences that only a figure or a quotation ties.
    pub pair: Option<u32>,
    /// What kind of words they are.
    pub kind: SwapKind,
}

/// What kind of words are swapped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SwapKind {
    /// Any words.
    Wording,
    /// How a statement is reported: said, claimed; alleged, so-called.
    Attribution,
    /// Figures.
    Number,
    /// Names.
    Name,
}

/// A word that one text uses far more than the other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DistinctiveWord {
    /// Its commonest form in both texts, in small letters.
    pub word: String,
    /// How often each text uses it, in any of its forms.
    pub uses: Pair<u32>,
    /// How many standard errors its log-odds lie from zero, in thousandths.
    pub score_milli: u32,
}

impl FigurePair {
    pub(super) fn swap(self) -> Self {
        let relation = match self.relation {
            FigureRelation::OnlyLeft => FigureRelation::OnlyRight,
            FigureRelation::OnlyRight => FigureRelation::OnlyLeft,
            both => both,
        };
        Self { sides: self.sides.swap(), relation }
    }
}

impl Name {
    pub(super) fn swap(self) -> Self {
        Self { places: self.places.swap(), roles: self.roles.swap(), ..self }
    }
}

impl QuotePair {
    /// Whether both texts say that the same person speaks; `None` where either does not tell.
    pub fn same_speaker(&self) -> Option<bool> {
        let speaker = |quote: &Option<Quote>| quote.as_ref().and_then(|quote| quote.speaker.clone());
        Some(may_be_one(&speaker(&self.sides.left)?, &speaker(&self.sides.right)?))
    }

    pub(super) fn swap(self) -> Self {
        let relation = match self.relation {
            QuoteRelation::OnlyLeft => QuoteRelation::OnlyRight,
            QuoteRelation::OnlyRight => QuoteRelation::OnlyLeft,
            both => both,
        };
        Self { sides: self.sides.swap(), relation }
    }
}

/// Whether two names may name one person: one holds the other, or they end alike ("Ms Oliveira", "Marta Oliveira").
fn may_be_one(one: &str, other: &str) -> bool {
    let (one, other) = (one.to_lowercase(), other.to_lowercase());
    let last = |name: &str| name.split_whitespace().next_back().map(str::to_owned);
    one.contains(&other) || other.contains(&one) || last(&one) == last(&other)
}

impl DistinctiveWord {
    pub(super) fn swap(self) -> Self {
        Self { uses: self.uses.swap(), ..self }
    }
}

impl WordSwap {
    pub(super) fn swap(self) -> Self {
        Self { spans: self.spans.swap(), ..self }
    }
}

/// The order of every list whose entries may lack a side: by left span, then by right span, those without a left one last.
pub(in crate::engine) fn list_order(spans: Pair<Option<ByteSpan>>) -> impl Ord {
    (spans.left.is_none(), spans.left, spans.right.is_none(), spans.right)
}

/// Sorts rows by a key; equal ones keep their order. Rows are wide and lists may be long: rows that stand in order take no
/// further room, others that of their numbers.
pub(in crate::engine) fn sort_rows<T, K: Ord>(rows: &mut [T], key: impl Fn(&T) -> K) {
    if !rows.is_sorted_by_key(&key) {
        sort_by_key(rows, key);
    }
}

/// Sorts figures as they are listed.
pub(in crate::engine) fn sort_figures(figures: &mut [FigurePair]) {
    sort_rows(figures, |row| list_order(row.sides.as_ref().map(|side| side.as_ref().map(|figure| figure.span))));
}

/// Sorts quotations as they are listed.
pub(in crate::engine) fn sort_quotes(quotes: &mut [QuotePair]) {
    sort_rows(quotes, |row| list_order(row.sides.as_ref().map(|side| side.as_ref().map(|quote| quote.span))));
}

/// Sorts names by their first mention.
pub(in crate::engine) fn sort_names(names: &mut [Name]) {
    sort_rows(names, |name| list_order(name.places.as_ref().map(|places| places.first().copied())));
}

/// Sorts swapped words by their places.
pub(in crate::engine) fn sort_swaps(swaps: &mut [WordSwap]) {
    sort_by_key(swaps, |swap| swap.spans);
}
