//! Words that both texts use, and the words that each sets beside them.

use super::source::Source;
use super::{Finding, Group, filled};
use crate::engine::{Neighbour, Pair, Side, Term};
use crate::say;

/// More words beside a term are not listed; those that the other text does not set there come first.
const BESIDE_MAX: usize = 8;

/// The terms whose company differs, then the others.
pub(super) fn list(source: Source<'_>) -> Vec<Group> {
    let of = |differs: bool| {
        let terms = source.comparison().terms.iter().filter(|term| parts(term) == differs);
        terms.map(|term| finding(source, term)).collect()
    };
    filled([(say::other_company().to_owned(), true, of(true)), (say::same_company().to_owned(), false, of(false))])
}

/// Whether a text sets a word beside the term that the other does not.
fn parts(term: &Term) -> bool {
    Side::BOTH.into_iter().any(|side| term.beside[side].iter().any(|word| is_own(word, side)))
}

fn is_own(word: &Neighbour, side: Side) -> bool {
    word.uses[side.other()] == 0
}

fn finding(source: Source<'_>, term: &Term) -> Finding {
    let times = term.places.as_ref().map(|places| say::number(places.len()));
    let note = say::in_a_and_b(&times.left, &times.right);
    let spot = |side: Side| {
        let first = term.places[side].first()?;
        let mut words = Vec::new();
        for (nth, word) in term.beside[side].iter().take(BESIDE_MAX).enumerate() {
            if nth > 0 {
                words.push((say::comma().to_owned(), false));
            }
            words.push((word.word.clone(), is_own(word, side)));
        }
        if words.is_empty() {
            words.push((say::beside_nothing().to_owned(), false));
        }
        Some(source.spot(side, *first, words))
    };
    Finding { head: term.text.clone(), note, sides: Pair::from_fn(spot) }
}
