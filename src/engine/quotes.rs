//! The quotations of both texts, who says them, and what the other text makes of them.
//!
//! A quotation is what stands between its outer marks, the marks included; quotations inside belong to it. Speech after
//! a dash and blocks that a colon leads to are quotations without marks. Two
//! quotations answer each other when most words of the shorter are tied to words of the other. What one text puts in
//! marks and the other tells in nearly the same words without is indirect.

mod called;
mod marks;
mod reports;
mod speaker;
mod unmarked;

use super::classify::Evidence;
use super::comparison::{Quote, QuotePair, QuoteRelation, findings};
use super::language::common_words;
use super::names::Names;
use super::pair::{Pair, Side};
use super::span::{ByteSpan, Offset};
use super::wordbook::Notes;
use rustc_hash::{FxHashMap, FxHashSet};
use std::ops::Range;

/// A quotation as it is found in a text.
#[derive(Clone, Debug)]
struct Found {
    span: ByteSpan,
    tokens: Range<u32>,
    speaker: Option<String>,
}

/// Finds and pairs the quotations of both texts; sorted as they are listed. Log-linear in tokens.
pub fn find(notes: Pair<&Notes<'_>>, names: &Names, evidence: Evidence<'_>) -> Vec<QuotePair> {
    let spans = spoken(notes);
    let found = Pair::from_fn(|side| quotes_of(notes, names, side, &spans[side]));
    let matching = Matching { notes, names, found: &found, evidence };
    let mut rows = matching.direct();
    let answered = Pair::from_fn(|side| answered(&rows, side));
    for side in Side::BOTH {
        let told = matching.told(side.other());
        for (at, quote) in found[side].iter().enumerate().filter(|(_, quote)| !answered[side].contains(&quote.span)) {
            let report = matching.indirect(side, at).or_else(|| matching.reported_elsewhere(side, at, &told));
            rows.push(report.unwrap_or_else(|| lone(side, quote)));
        }
    }
    findings::sort_quotes(&mut rows);
    rows
}

/// What stands in marks or is spoken after a dash, without what is only called so.
fn spoken(both: Pair<&Notes<'_>>) -> Pair<Vec<ByteSpan>> {
    let tokens =
        |notes: &Notes<'_>, span: ByteSpan| notes.token_at(span.start().index())..notes.token_at(span.end().index());
    let mut spans = both.map(|notes| {
        let marked = marks::find(notes.reading.text, &notes.reading.outline.paragraphs, notes.language);
        let mut spans = unmarked::with_unmarked(notes, marked);
        spans.retain(|span| !tokens(notes, *span).is_empty());
        spans
    });
    // What one place calls so is called so wherever it stands in marks: „Bergrösl“.
    let mut called: FxHashSet<&str> = FxHashSet::default();
    for side in Side::BOTH {
        let notes = both[side];
        spans[side].retain(|span| {
            let is_name = called::is_name(notes, tokens(notes, *span));
            if is_name {
                called.insert(called::inner(&notes.reading.text[span.range()]));
            }
            !is_name
        });
    }
    if !called.is_empty() {
        for side in Side::BOTH {
            spans[side].retain(|span| !called.contains(called::inner(&both[side].reading.text[span.range()])));
        }
    }
    spans
}

fn quotes_of(both: Pair<&Notes<'_>>, names: &Names, side: Side, spans: &[ByteSpan]) -> Vec<Found> {
    let notes = both[side];
    let tokens = |span: &ByteSpan| notes.token_at(span.start().index())..notes.token_at(span.end().index());
    let speakers = speaker::find(both, names, side, spans);
    let quotes = spans.iter().zip(speakers);
    quotes.map(|(span, speaker)| Found { span: *span, tokens: tokens(span), speaker }).collect()
}

fn answered(rows: &[QuotePair], side: Side) -> FxHashSet<ByteSpan> {
    rows.iter().filter_map(|row| row.sides[side].as_ref()).map(|quote| quote.span).collect()
}

fn lone(side: Side, quote: &Found) -> QuotePair {
    let mut sides = Pair::default();
    sides[side] = Some(quote.state());
    let relation = if side == Side::Left { QuoteRelation::OnlyLeft } else { QuoteRelation::OnlyRight };
    QuotePair { sides, relation }
}

impl Found {
    fn state(&self) -> Quote {
        Quote { span: self.span, speaker: self.speaker.clone() }
    }
}

struct Matching<'a> {
    notes: Pair<&'a Notes<'a>>,
    names: &'a Names,
    found: &'a Pair<Vec<Found>>,
    evidence: Evidence<'a>,
}

/// Of the words of the shorter quotation at least this share, in hundredths, must be tied to the other.
const TIED_PERCENT_MIN: usize = 50;
/// The same where fewer than two of the tied words tell anything.
const DULL_PERCENT_MIN: usize = 65;
/// The same where the texts name different speakers.
const OTHER_PERCENT_MIN: usize = 80;

/// In longer texts no quotation is looked for inside all others.
const HELD_MAX: usize = 60;
/// So many words in a row are repeated by no accident.
const LONG_TOKENS: usize = 4;

/// Of the words of the longer of two quotations of one speaker at least this share, in hundredths, and so many, are the
/// same in the same order where one retells the other.
const RETOLD_PERCENT_MIN: usize = 40;
const RETOLD_TOKENS_MIN: usize = 3;
/// Longer quotations are not read for it.
const RETOLD_TOKENS_MAX: usize = 60;

impl Matching<'_> {
    /// Quotations that answer each other: for each the best of the other side.
    fn direct(&self) -> Vec<QuotePair> {
        let mut pairs: Vec<(usize, usize)> = Vec::new();
        for side in Side::BOTH {
            let equal = self.by_words(side.other());
            for at in 0..self.found[side].len() {
                let best = self.best(side, at).or_else(|| equal.get(&self.normals(side, at)).map(|others| others[0]));
                let best = best.or_else(|| self.holding_all(side, at)).or_else(|| self.said_anew(side, at));
                let best = best.or_else(|| self.retold(side, at));
                pairs.extend(best.map(|other| if side == Side::Left { (at, other) } else { (other, at) }));
            }
        }
        pairs.sort_unstable();
        pairs.dedup();
        pairs.into_iter().map(|(left, right)| self.row(left, right)).collect()
    }

    fn normals(&self, side: Side, at: usize) -> Vec<u32> {
        let tokens = self.found[side][at].tokens.clone();
        tokens.map(|token| self.evidence.readings[side].tokens[token as usize].normal).collect()
    }

    fn by_words(&self, side: Side) -> FxHashMap<Vec<u32>, Vec<usize>> {
        let mut index: FxHashMap<Vec<u32>, Vec<usize>> = FxHashMap::default();
        for at in 0..self.found[side].len() {
            index.entry(self.normals(side, at)).or_default().push(at);
        }
        index
    }

    /// The only quotation of the other side that holds all words of this one, where they are many or a rare one is
    /// among them.
    fn holding_all(&self, side: Side, at: usize) -> Option<usize> {
        let words = self.normals(side, at);
        let (notes, tokens) = (self.notes[side], self.found[side][at].tokens.clone());
        let is_rare = |at: u32| {
            let folded = &*notes.at(at).folded;
            !notes.at(at).is_function && common_words::frequency_per_million(notes.language, folded).is_none()
        };
        let tells = tokens.len() >= LONG_TOKENS || tokens.into_iter().any(is_rare);
        if !tells || self.found[side.other()].len() > HELD_MAX {
            return None;
        }
        let holds = |other: &usize| {
            let whole = self.normals(side.other(), *other);
            whole.len() > words.len() && whole.windows(words.len()).any(|part| part == words)
        };
        let mut holding = (0..self.found[side.other()].len()).filter(holds);
        holding.next().filter(|_| holding.next().is_none())
    }

    /// The only quotation of the same speaker that has all words of this one, in whatever order: „Angst haben wir keine“
    /// and „Wir haben keine Angst, aber Respekt“.
    fn said_anew(&self, side: Side, at: usize) -> Option<usize> {
        let words = self.normals(side, at);
        let (speaker, others) = (self.found[side][at].speaker.as_ref()?, &self.found[side.other()]);
        if words.len() < LONG_TOKENS || others.len() > HELD_MAX {
            return None;
        }
        let has_all = |other: &usize| {
            let whole: FxHashSet<u32> = self.normals(side.other(), *other).into_iter().collect();
            others[*other].speaker.as_ref() == Some(speaker) && words.iter().all(|word| whole.contains(word))
        };
        let mut having = (0..others.len()).filter(has_all);
        having.next().filter(|_| having.next().is_none())
    }

    /// The only quotation of the same speaker that has many words of this one in the same order, and few others: “Nobody
    /// told us anything” and “No one told us a thing”.
    fn retold(&self, side: Side, at: usize) -> Option<usize> {
        let words = self.normals(side, at);
        let (speaker, others) = (self.found[side][at].speaker.as_ref()?, &self.found[side.other()]);
        if !(LONG_TOKENS..=RETOLD_TOKENS_MAX).contains(&words.len()) || others.len() > HELD_MAX {
            return None;
        }
        let alike = |other: &usize| {
            let whole = self.normals(side.other(), *other);
            let same = in_order(&words, &whole);
            whole.len() <= RETOLD_TOKENS_MAX
                && others[*other].speaker.as_ref() == Some(speaker)
                && same >= RETOLD_TOKENS_MIN
                && same * 100 >= words.len().max(whole.len()) * RETOLD_PERCENT_MIN
        };
        let mut retold = (0..others.len()).filter(alike);
        retold.next().filter(|_| retold.next().is_none())
    }

    /// The quotation of the other side that holds most of the words tied to this one.
    fn best(&self, side: Side, at: usize) -> Option<usize> {
        let quote = &self.found[side][at];
        let others = &self.found[side.other()];
        let partner = |token: u32| self.evidence.links.partner[side][token as usize];
        let tied = quote.tokens.clone().filter_map(partner);
        let mut votes: Vec<usize> = tied.filter_map(|token| holding(others, token)).collect();
        votes.sort_unstable();
        let runs = votes.chunk_by(|one, other| one == other);
        let (other, n_tied) =
            runs.map(|run| (run[0], run.len())).max_by_key(|(other, n)| (*n, std::cmp::Reverse(*other)))?;
        let shorter = quote.tokens.len().min(others[other].tokens.len());
        let inside = |token: u32| partner(token).is_some_and(|partner| others[other].tokens.contains(&partner));
        let telling = quote.tokens.clone().filter(|token| !self.notes[side].at(*token).is_function && inside(*token));
        // Words like “we had the” are tied in any two quotations of one matter.
        let least = if telling.count() >= 2 { TIED_PERCENT_MIN } else { DULL_PERCENT_MIN };
        let speakers = (&quote.speaker, &others[other].speaker);
        let is_other = matches!(speakers, (Some(one), Some(other)) if one != other);
        let least = if is_other { OTHER_PERCENT_MIN } else { least };
        (n_tied * 100 >= shorter * least && (n_tied >= 2 || shorter == 1)).then_some(other)
    }

    fn row(&self, left: usize, right: usize) -> QuotePair {
        let (first, second) = (self.normals(Side::Left, left), self.normals(Side::Right, right));
        let relation = if first == second {
            QuoteRelation::Identical
        } else if is_cut(&first, &second) || is_cut(&second, &first) {
            QuoteRelation::Trimmed
        } else {
            QuoteRelation::Altered
        };
        QuotePair {
            sides: Pair::new(Some(self.found.left[left].state()), Some(self.found.right[right].state())),
            relation,
        }
    }
}

/// The quotation that holds a token.
fn holding(quotes: &[Found], token: u32) -> Option<usize> {
    let at = quotes.partition_point(|quote| quote.tokens.end <= token);
    quotes.get(at).filter(|quote| quote.tokens.contains(&token)).map(|_| at)
}

/// Whether a list is the other one, cut: at either end, or by a clause inside. Where a word or two are left out inside, the
/// words between the marks are other ones.
fn is_cut(words: &[u32], whole: &[u32]) -> bool {
    let is_whole = |places: Vec<usize>| {
        let left_out = |pair: &[usize]| pair[1] - pair[0] - 1;
        places.windows(2).map(left_out).all(|words| matches!(words, 0 | CLAUSE_TOKENS_MIN..))
    };
    // Looked for from the front and from the back: a word that stands twice may be left out before or after.
    places(words.iter(), whole.iter()).is_some_and(is_whole)
        || places(words.iter().rev(), whole.iter().rev()).is_some_and(is_whole)
}

/// The earliest places of words in a list, in their order; `None` when one is missing.
fn places<'a>(words: impl Iterator<Item = &'a u32>, whole: impl Iterator<Item = &'a u32>) -> Option<Vec<usize>> {
    let mut rest = whole.enumerate();
    words.map(|word| rest.find(|(_, other)| *other == word).map(|(at, _)| at)).collect()
}

/// How many words stand in both lists in the same order.
fn in_order(words: &[u32], others: &[u32]) -> usize {
    let mut row = vec![0; others.len() + 1];
    for word in words {
        let mut before = 0;
        for (at, other) in others.iter().enumerate() {
            let above = row[at + 1];
            row[at + 1] = if word == other { before + 1 } else { above.max(row[at]) };
            before = above;
        }
    }
    row[others.len()]
}

/// So many words left out at once are a clause.
const CLAUSE_TOKENS_MIN: usize = 3;

#[cfg(test)]
mod tests;
