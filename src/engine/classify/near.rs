//! Words of two sentences that have to do with the same thing: what they share when hardly any wording is.

use super::{Evidence, slice};
use crate::engine::align::Group;
use crate::engine::comparison::Reason;
use crate::engine::pair::{Pair, Side};
use crate::engine::reading::Token;
use crate::engine::span::{Offset, SentenceIdx};

/// Words that are used less alike than this, in thousandths, convince a reader only where there is nothing better.
const CONVINCING_MILLI: u32 = 500;
/// Words that are used less alike than this have nothing to do with each other.
const LIKENESS_MILLI_MIN: u32 = 350;
/// What words are worth that can stand for each other, in thousandths of the worth of equal ones.
const SYNONYM_MILLI: u32 = 800;
/// Words that can stand for each other but are used less alike than this mean it in a sense that is seldom theirs (“firm”
/// and “group”): they convince nobody.
const SYNONYM_LIKENESS_MILLI_MIN: u32 = 50;
/// Groups with more pairs of words than this are not looked through.
const CELLS_MAX: usize = 10_000;

/// Equal words and words of like meaning, each once, the most telling first.
///
/// The product of the words of both sides, which is bounded.
pub(super) fn find(evidence: Evidence<'_>, group: &Group) -> Vec<Reason> {
    let words = Pair::from_fn(|side| telling(evidence, group, side));
    if words.left.len() * words.right.len() > CELLS_MAX {
        return Vec::new();
    }
    let mut found: Vec<Near> = Vec::new();
    for (at_left, left) in words.left.iter().enumerate() {
        for (at_right, right) in words.right.iter().enumerate() {
            let stems = Pair::new(left.stem, right.stem);
            let nearness = nearness(evidence, stems);
            if nearness >= LIKENESS_MILLI_MIN {
                let tells = stems.map(|stem| salience(evidence, stem));
                let worth = u64::from(nearness) * tells.left.min(tells.right);
                found.push(Near { at: Pair::new(at_left, at_right), nearness, worth });
            }
        }
    }
    found.sort_by_key(|near| (std::cmp::Reverse(near.worth), near.at.left, near.at.right));
    let mut taken = words.as_ref().map(|words| vec![false; words.len()]);
    found.retain(|Near { at, .. }| {
        let free = !taken.left[at.left] && !taken.right[at.right];
        (taken.left[at.left], taken.right[at.right]) = (true, true);
        free
    });
    if found.iter().any(Near::convinces) {
        found.retain(Near::convinces);
    } else {
        found.truncate(1);
    }
    let tokens = |at: Pair<usize>| Pair::new(words.left[at.left], words.right[at.right]);
    found.into_iter().map(|near| reason(evidence, tokens(near.at))).collect()
}

/// Two words that have to do with the same thing, by their places among the words of their sides.
struct Near {
    at: Pair<usize>,
    /// In thousandths; equal words are wholly near.
    nearness: u32,
    /// How near they are times how much they tell.
    worth: u64,
}

impl Near {
    fn convinces(&self) -> bool {
        self.nearness >= CONVINCING_MILLI
    }
}

/// The words of one side of a group that say something, each stem where it stands first.
fn telling<'a>(evidence: Evidence<'a>, group: &Group, side: Side) -> Vec<&'a Token> {
    let reading = evidence.readings[side];
    let mut found: Vec<&Token> = Vec::new();
    for sentence in &group.sentences[side] {
        for token in reading.tokens_of(SentenceIdx::new(*sentence)) {
            let tells = !evidence.weights.function[token.stem as usize] && !token.figure;
            if tells && found.iter().all(|known| known.stem != token.stem) {
                found.push(token);
            }
        }
    }
    found
}

/// How near two words are, in thousandths.
fn nearness(evidence: Evidence<'_>, stems: Pair<u32>) -> u32 {
    if stems.left == stems.right {
        return 1000;
    }
    let senses = evidence.senses;
    let likeness = senses.meaning.and_then(|meaning| meaning.known_likeness(stems.left, stems.right));
    let used_alike = likeness.map_or(0, |likeness| (likeness * 1000.0) as u32);
    let listed = match likeness {
        _ if !senses.synonyms.knows(stems) => 0,
        Some(_) if used_alike < SYNONYM_LIKENESS_MILLI_MIN => LIKENESS_MILLI_MIN,
        _ => SYNONYM_MILLI,
    };
    used_alike.max(listed)
}

/// How much a word tells, in thousandths.
fn salience(evidence: Evidence<'_>, stem: u32) -> u64 {
    (evidence.weights.salience[stem as usize] * 1000.0) as u64
}

fn reason(evidence: Evidence<'_>, words: Pair<&Token>) -> Reason {
    let spans = words.map(|token| token.span);
    let capital = |side: Side| slice(evidence.readings[side], spans[side]).starts_with(char::is_uppercase);
    match words.left.stem == words.right.stem {
        true if capital(Side::Left) && capital(Side::Right) => Reason::SharesName(spans),
        true => Reason::SharesWord(spans),
        false => Reason::IsNear(spans),
    }
}
