//! Terms in context: words that both texts use, and what each text sets beside them.

use super::comparison::{Neighbour, Term};
use super::fold::fold_word;
use super::language::Language;
use super::names::{self, Mention};
use super::pair::{Pair, Side};
use super::span::{ByteSpan, Offset};
use super::wordbook::{Notes, Role};
use rustc_hash::FxHashMap;
use std::cmp::Reverse;

/// At most so many terms are listed.
const TERMS_MAX: usize = 20;
/// Both texts use a term at least so often.
const USES_MIN: usize = 2;
/// At most so many words are listed beside a term on each side.
const BESIDE_MAX: usize = 8;
/// How many words away a neighbour may stand.
const REACH: u32 = 2;

/// The terms that both texts use most, the commonest first. Log-linear in tokens.
///
/// None in scripts that set no spaces between words: a single character is no term.
pub fn find(notes: Pair<&Notes<'_>>, mentions: Pair<&[Mention]>) -> Vec<Term> {
    let spaceless =
        |side: Side| matches!(notes[side].language, Language::Chinese | Language::Japanese | Language::Thai);
    if Side::BOTH.into_iter().any(spaceless) {
        return Vec::new();
    }
    let places = Pair::from_fn(|side: Side| places(notes[side], mentions[side]));
    let mut stems: Vec<(Reverse<usize>, Reverse<usize>, u32)> = Vec::new();
    for (stem, lefts) in &places.left {
        let (n_left, n_right) = (lefts.len(), places.right.get(stem).map_or(0, Vec::len));
        if n_left.min(n_right) >= USES_MIN {
            stems.push((Reverse(n_left.min(n_right)), Reverse(n_left + n_right), *stem));
        }
    }
    // Among equals the word decides, as stems are numbered by their first place.
    let text = |stem: u32| term_text(notes, Pair::from_fn(|side: Side| places[side][&stem].as_slice()));
    let mut terms: Vec<_> = stems.into_iter().map(|(least, all, stem)| (least, all, text(stem), stem)).collect();
    terms.sort_unstable();
    let terms = terms.into_iter().map(|(_, _, text, stem)| {
        let places = Pair::from_fn(|side: Side| places[side][&stem].as_slice());
        Term {
            text,
            places: Pair::from_fn(|side: Side| spans(notes[side], places[side])),
            beside: beside(notes, places),
        }
    });
    let differs = |term: &Term| {
        Side::BOTH.into_iter().any(|side| term.beside[side].iter().any(|word| word.uses[side.other()] == 0))
    };
    terms.filter(differs).take(TERMS_MAX).collect()
}

/// The places of each telling stem that is no part of a name.
fn places(notes: &Notes<'_>, mentions: &[Mention]) -> FxHashMap<u32, Vec<u32>> {
    let mut found: FxHashMap<u32, Vec<u32>> = FxHashMap::default();
    for at in 0..notes.reading.n_tokens() {
        let says = notes.has(at, Role::Says);
        if tells(notes, at)
            && !says
            && names::inside(mentions, notes.span(at)).is_empty()
            && !is_named(notes, mentions, at)
        {
            found.entry(notes.reading.stems[at as usize]).or_default().push(at);
        }
    }
    found
}

fn is_named(notes: &Notes<'_>, mentions: &[Mention], at: u32) -> bool {
    let span = notes.span(at);
    let after = mentions.partition_point(|mention| mention.span.end() <= span.start());
    mentions.get(after).is_some_and(|mention| mention.span.start() < span.end())
}

/// Whether a word says something by itself.
fn tells(notes: &Notes<'_>, at: u32) -> bool {
    let word = notes.at(at);
    let letters = word.folded.chars().filter(|letter| letter.is_alphabetic()).take(3).count();
    !word.is_function && !word.is_digits && word.figure.is_none() && (letters > 2 || !word.folded.is_ascii())
}

fn spans(notes: &Notes<'_>, places: &[u32]) -> Vec<ByteSpan> {
    places.iter().map(|at| notes.span(*at)).collect()
}

/// The commonest form of a term, among equals the first in the alphabet.
fn term_text(notes: Pair<&Notes<'_>>, places: Pair<&[u32]>) -> String {
    let mut forms: FxHashMap<String, usize> = FxHashMap::default();
    for side in Side::BOTH {
        for at in places[side] {
            *forms.entry(form(notes[side], *at)).or_default() += 1;
        }
    }
    let mut forms: Vec<(Reverse<usize>, String)> = forms.into_iter().map(|(form, n)| (Reverse(n), form)).collect();
    forms.sort_unstable();
    forms.into_iter().next().map_or_else(String::new, |form| form.1)
}

fn form(notes: &Notes<'_>, at: u32) -> String {
    let small = fold_word(notes.surface(at), notes.language).into_owned();
    small.trim_end_matches("'s").to_owned()
}

fn beside(notes: Pair<&Notes<'_>>, places: Pair<&[u32]>) -> Pair<Vec<Neighbour>> {
    let counts = Pair::from_fn(|side: Side| {
        let mut counts: FxHashMap<u32, (u32, String)> = FxHashMap::default();
        for at in places[side].iter().flat_map(|at| neighbours(notes[side], *at)) {
            let entry = counts.entry(notes[side].reading.stems[at as usize]);
            entry.or_insert_with(|| (0, form(notes[side], at))).0 += 1;
        }
        counts
    });
    Pair::from_fn(|side: Side| {
        let uses = |stem: &u32, side: Side| counts[side].get(stem).map_or(0, |count| count.0);
        let word = |(stem, (_, word)): (&u32, &(u32, String))| Neighbour {
            word: word.clone(),
            uses: Pair::from_fn(|side| uses(stem, side)),
        };
        let mut words: Vec<Neighbour> = counts[side].iter().map(word).collect();
        let order = |word: &Neighbour| (word.uses[side.other()] > 0, Reverse(word.uses[side]), word.word.clone());
        words.sort_by_cached_key(order);
        words.truncate(BESIDE_MAX);
        words
    })
}

/// The nearest telling word before and after a place, with nothing but a few small words between.
fn neighbours(notes: &Notes<'_>, at: u32) -> impl Iterator<Item = u32> {
    let sentence = notes.sentence(notes.reading.tokens[at as usize].sentence.index());
    let joined = |at: u32| notes.is_beside(at) || notes.gap_after(at) == "-";
    let after =
        (at + 1..sentence.end.min(at + 1 + REACH)).take_while(|next| joined(next - 1)).find(|at| tells(notes, *at));
    let from = sentence.start.max(at.saturating_sub(REACH));
    let before = (from..at).rev().take_while(|before| joined(*before)).find(|at| tells(notes, *at));
    before.into_iter().chain(after)
}

#[cfg(test)]
mod tests {
    use crate::engine::{Article, Config, Pair, compare};

    #[test]
    fn neighbours_of_a_shared_term() {
        let left = "The missile programme grew. Their missile programme is a missile capability.";
        let right = "The missile threat grew. A missile threat is a missile build-up.";
        let found = compare(Pair::new(&Article::new("", left), &Article::new("", right)), &Config::default()).terms;
        let term = found.iter().find(|term| term.text == "missile").expect("both use it");
        assert_eq!((term.places.left.len(), term.places.right.len()), (3, 3));
        let words = |words: &[super::Neighbour]| words.iter().map(|word| word.word.clone()).collect::<Vec<_>>();
        assert_eq!(words(&term.beside.left), ["programme", "capability"]);
        assert_eq!(words(&term.beside.right)[..2], ["threat", "build"]);
    }
}
