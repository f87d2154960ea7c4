//! Terms in context: words that both texts use, and what each text sets beside them.

use super::comparison::{Neighbour, Term};
use super::distinctive;
use super::language::Language;
use super::names::Mention;
use super::pair::{Pair, Side};
use super::span::{ByteSpan, Offset};
use super::wordbook::{Noted, Notes, Role};
use rustc_hash::FxHashMap;
use std::cmp::Reverse;

/// At most so many terms are listed.
const TERMS_MAX: usize = 20;
/// Both texts use a term at least so often.
const USES_MIN: u32 = 2;
/// So many of the commonest are looked at.
const LOOKED_AT_MAX: usize = 60;
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
    let forms = notes.map(|notes| notes.forms().iter().map(tells).collect::<Vec<bool>>());
    let forms = forms.as_ref().map(Vec::as_slice);
    let telling = Pair::from_fn(|side: Side| telling(notes[side], forms[side], mentions[side]));
    let commonest = commonest(notes, telling.as_ref().map(Vec::as_slice));
    let n_stems = commonest.iter().map(|term| term.2 as usize + 1).max().unwrap_or(0);
    let mut numbers = vec![None; n_stems];
    commonest.iter().enumerate().for_each(|(number, term)| numbers[term.2 as usize] = Some(number));
    let number = |stem: u32| numbers.get(stem as usize).copied().flatten();
    let places = Pair::from_fn(|side: Side| {
        let mut places = vec![Vec::new(); commonest.len()];
        for at in &telling[side] {
            if let Some(number) = number(notes[side].reading.stems[*at as usize]) {
                places[number].push(*at);
            }
        }
        places
    });
    let own =
        |stem: u32| Pair::from_fn(|side: Side| number(stem).map_or(&[][..], |number| places[side][number].as_slice()));
    // Among equals the word decides, as stems are numbered by their first place.
    let text = |(least, all, stem): (Reverse<u32>, Reverse<u32>, u32)| (least, all, term_text(notes, own(stem)), stem);
    let mut terms: Vec<_> = commonest.into_iter().map(text).collect();
    terms.sort_unstable();
    let terms = terms.into_iter().map(|(_, _, text, stem)| {
        let places = own(stem);
        Term {
            text,
            places: Pair::from_fn(|side: Side| spans(notes[side], places[side])),
            beside: beside(notes, forms, places),
        }
    });
    let differs = |term: &Term| {
        Side::BOTH.into_iter().any(|side| term.beside[side].iter().any(|word| word.uses[side.other()] == 0))
    };
    terms.filter(differs).take(TERMS_MAX).collect()
}

/// The stems that both texts use most, with how often the text that uses it less does, and both together.
fn commonest(notes: Pair<&Notes<'_>>, tells: Pair<&[u32]>) -> Vec<(Reverse<u32>, Reverse<u32>, u32)> {
    let stems = notes.map(|notes| notes.reading.stems.as_slice());
    let n_stems = stems.left.iter().chain(stems.right).max().map_or(0, |stem| *stem as usize + 1);
    let mut uses = vec![Pair::new(0u32, 0u32); n_stems];
    for side in Side::BOTH {
        tells[side].iter().for_each(|at| uses[stems[side][*at as usize] as usize][side] += 1);
    }
    let term =
        |(stem, uses): (u32, &Pair<u32>)| (Reverse(uses.left.min(uses.right)), Reverse(uses.left + uses.right), stem);
    let mut found: Vec<_> = (0u32..).zip(&uses).map(term).filter(|(least, ..)| least.0 >= USES_MIN).collect();
    found.sort_unstable();
    // Equals at the edge of the list are all looked at or none, so that no order of stems can show.
    if let Some((least, all, _)) = found.get(LOOKED_AT_MAX).copied() {
        found.retain(|term| (term.0, term.1) < (least, all));
    }
    found
}

/// The places of telling words that are no part of a name.
fn telling(notes: &Notes<'_>, forms: &[bool], mentions: &[Mention]) -> Vec<u32> {
    let mut names = mentions.iter().peekable();
    let free = |at: &u32| {
        let span = notes.span(*at);
        while names.next_if(|name| name.span.end() <= span.start()).is_some() {}
        names.peek().is_none_or(|name| name.span.start() >= span.end())
    };
    let reports = notes.forms().iter().map(|word| word.roles.contains(&Role::Says));
    let forms: Vec<bool> = forms.iter().zip(reports).map(|(tells, reports)| *tells && !reports).collect();
    (0..notes.reading.n_tokens()).filter(|at| forms[notes.form_at(*at)]).filter(free).collect()
}

/// Whether a word says something by itself.
fn tells(word: &Noted<'_>) -> bool {
    let dated = |role: &Role| matches!(role, Role::Unit(_) | Role::Month(_) | Role::Weekday(_) | Role::Relative(_));
    !word.roles.iter().any(dated)
        && !word.is_function
        && !word.is_digits
        && word.figure.is_none()
        && word.folded.len() > 2
}

fn spans(notes: &Notes<'_>, places: &[u32]) -> Vec<ByteSpan> {
    places.iter().map(|at| notes.span(*at)).collect()
}

/// The commonest form of a term, among equals the first in the alphabet; with its capital, if it never stands without.
fn term_text(notes: Pair<&Notes<'_>>, places: Pair<&[u32]>) -> String {
    let all = || Side::BOTH.into_iter().flat_map(|side| places[side].iter().map(move |at| (side, *at)));
    let is_name = all().all(|(side, at)| notes[side].at(at).is_capital);
    let mut forms: FxHashMap<&str, usize> = FxHashMap::default();
    for (side, at) in all() {
        let word = if is_name { notes[side].surface(at) } else { &*notes[side].at(at).folded };
        *forms.entry(word).or_default() += 1;
    }
    let mut forms: Vec<(Reverse<usize>, &str)> = forms.into_iter().map(|(form, n)| (Reverse(n), form)).collect();
    forms.sort_unstable();
    forms.first().map_or_else(String::new, |form| distinctive::as_written(form.1).to_owned())
}

/// How a side uses a word beside a term.
struct Beside {
    uses: u32,
    /// Where it first does.
    first: u32,
    /// Whether it always has a capital.
    is_name: bool,
}

impl Beside {
    fn word<'n>(&self, notes: &'n Notes<'_>) -> &'n str {
        let word = if self.is_name { notes.surface(self.first) } else { &*notes.at(self.first).folded };
        distinctive::as_written(word)
    }
}

fn beside(notes: Pair<&Notes<'_>>, forms: Pair<&[bool]>, places: Pair<&[u32]>) -> Pair<Vec<Neighbour>> {
    let counts = Pair::from_fn(|side: Side| {
        let mut counts: FxHashMap<u32, Beside> = FxHashMap::default();
        for at in places[side].iter().flat_map(|at| neighbours(notes[side], forms[side], *at)) {
            let entry = counts.entry(notes[side].reading.stems[at as usize]);
            let beside = entry.or_insert(Beside { uses: 0, first: at, is_name: true });
            beside.uses += 1;
            beside.is_name &= notes[side].at(at).is_capital;
        }
        counts
    });
    Pair::from_fn(|side: Side| {
        let uses = |stem: &u32, side: Side| counts[side].get(stem).map_or(0, |beside| beside.uses);
        let word = |(stem, beside): (&u32, &Beside)| (beside.word(notes[side]), Pair::from_fn(|side| uses(stem, side)));
        let mut words: Vec<(&str, Pair<u32>)> = counts[side].iter().map(word).collect();
        words.sort_by_key(|(word, uses)| (uses[side.other()] > 0, Reverse(uses[side]), *word));
        words.truncate(BESIDE_MAX);
        words.into_iter().map(|(word, uses)| Neighbour { word: word.to_owned(), uses }).collect()
    })
}

/// The nearest telling word before and after a place, with nothing but a few small words between.
fn neighbours(notes: &Notes<'_>, forms: &[bool], at: u32) -> impl Iterator<Item = u32> {
    let tells = |at: &u32| forms[notes.form_at(*at)];
    let sentence = notes.sentence(notes.reading.tokens[at as usize].sentence.index());
    let joined = |at: u32| notes.is_beside(at) || notes.gap_after(at) == "-";
    let after = (at + 1..sentence.end.min(at + 1 + REACH)).take_while(|next| joined(next - 1)).find(tells);
    let from = sentence.start.max(at.saturating_sub(REACH));
    let before = (from..at).rev().take_while(|before| joined(*before)).find(tells);
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
