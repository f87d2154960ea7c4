//! Why sentences were put side by side.

use super::{Evidence, near, slice};
use crate::engine::align::Group;
use crate::engine::comparison::{Phrase, Reason, Tier};
use crate::engine::pair::{Pair, Side};
use crate::engine::reading::Reading;
use crate::engine::span::{ByteOffset, ByteSpan, Offset, SentenceIdx};
use rustc_hash::FxHashSet;

/// How many words or names are named at most.
const NAMED_MAX: usize = 3;
/// How many words are named at most that fill the same place.
const STAND_INS_MAX: usize = 2;
/// With fewer reasons than this a reader is told which words have to do with the same thing.
const REASONS_ENOUGH: usize = 2;

/// The evidence for a group, strongest first.
pub(super) fn find(evidence: Evidence<'_>, group: &Group, phrases: &[&Phrase]) -> Vec<Reason> {
    let mut why = Vec::new();
    // “From the” says nothing, however long it is.
    let wording = phrases.iter().filter(|phrase| phrase.tier != Tier::Reworded && phrase.rarity > 0);
    let longest = wording.max_by_key(|phrase| (phrase.words.left, std::cmp::Reverse(phrase.spans)));
    let quoted = longest.filter(|phrase| phrase.words.left >= 2);
    let words = |phrase: &Phrase| Pair::from_fn(|side| bare(evidence.readings[side], phrase.spans[side]));
    why.extend(quoted.map(|phrase| Reason::SharesPhrase(words(phrase))));
    why.extend(figures(evidence, group));
    let telling = telling_words(evidence, group, quoted.map(|phrase| phrase.spans.left));
    why.extend(telling.into_iter().take(NAMED_MAX).map(|(_, reason)| reason));
    let shared = |span: ByteSpan| {
        let named = |reason: &Reason| match reason {
            Reason::SharesWord(named) | Reason::StandsFor(named) => named.left.covers(span),
            _ => false,
        };
        why.iter().any(named)
    };
    let stand_ins: Vec<Reason> =
        stand_ins(evidence, phrases).filter(|spans| !shared(spans.left)).map(Reason::StandsFor).collect();
    why.extend(stand_ins.into_iter().take(STAND_INS_MAX));
    if why.len() < REASONS_ENOUGH {
        let more = near::find(evidence, group).into_iter().filter(|reason| !names(&why, reason));
        why.extend(more.take(NAMED_MAX).collect::<Vec<_>>());
    }
    if why.len() < REASONS_ENOUGH && neighbours_match(evidence, group) {
        why.push(Reason::NeighboursAgree);
    }
    why
}

/// Why two sentences are worth reading together, strongest first: their words are not read against each other.
pub(super) fn of_related(evidence: Evidence<'_>, group: &Group) -> Vec<Reason> {
    let mut why: Vec<Reason> = near::find(evidence, group).into_iter().take(NAMED_MAX).collect();
    if why.len() < REASONS_ENOUGH && neighbours_match(evidence, group) {
        why.push(Reason::NeighboursAgree);
    }
    why
}

/// Whether some reason speaks of a word already that this one speaks of.
fn names(why: &[Reason], reason: &Reason) -> bool {
    let Some(spans) = reason.spans() else { return false };
    why.iter().filter_map(Reason::spans).any(|named| named.left.covers(spans.left) || named.right.covers(spans.right))
}

/// Whether the sentences right before or right after a group belong together, in either direction.
fn neighbours_match(evidence: Evidence<'_>, group: &Group) -> bool {
    let beside = Pair::from_fn(|side| {
        let members = &group.sentences[side];
        let ends = members.first().and_then(|first| first.checked_sub(1)).into_iter();
        ends.chain(members.last().map(|last| last + 1)).collect::<Vec<u32>>()
    });
    let holds = |other: &Group, side: Side| beside[side].iter().any(|at| other.sentences[side].contains(at));
    evidence.groups.iter().any(|other| Side::BOTH.into_iter().all(|side| holds(other, side)))
}

/// Single words that fill the same place and tell something, rarest first, without the punctuation around them.
fn stand_ins(evidence: Evidence<'_>, phrases: &[&Phrase]) -> impl Iterator<Item = Pair<ByteSpan>> {
    let single = |phrase: &&&Phrase| phrase.tier == Tier::Reworded && phrase.words == Pair::new(1, 1);
    let mut found: Vec<&Phrase> = phrases.iter().filter(single).filter(|phrase| phrase.rarity > 0).copied().collect();
    found.sort_by_key(|phrase| (std::cmp::Reverse(phrase.rarity), phrase.spans));
    found.into_iter().map(move |phrase| Pair::from_fn(|side| bare(evidence.readings[side], phrase.spans[side])))
}

/// A stretch from its first to its last letter or digit.
fn bare(reading: &Reading<'_>, span: ByteSpan) -> ByteSpan {
    let text = slice(reading, span);
    let from = text.find(char::is_alphanumeric).unwrap_or_default();
    let length = text.trim_end_matches(|letter: char| !letter.is_alphanumeric()).len().max(from);
    let at = |place: usize| ByteOffset::from(span.start().index() + place);
    ByteSpan::new(at(from), at(length))
}

/// Linked words that are rare, outside the phrase that is named already: shared ones first, then those that stand for each
/// other, the rarest first.
fn telling_words(evidence: Evidence<'_>, group: &Group, named: Option<ByteSpan>) -> Vec<(u32, Reason)> {
    let mut found: Vec<(u32, u32, Reason)> = Vec::new();
    for left in tokens(evidence.readings.left, group, Side::Left) {
        let token = &evidence.readings.left.tokens[left as usize];
        let Some(right) = evidence.links.partner.left[left as usize] else {
            continue;
        };
        let rarity = evidence.weights.rarity[token.stem as usize];
        if rarity == 0 || named.is_some_and(|span| span.covers(token.span)) {
            continue;
        }
        let other = &evidence.readings.right.tokens[right as usize];
        let spans = Pair::new(token.span, other.span);
        let capital = |reading: &Reading<'_>, span| slice(reading, span).chars().next().is_some_and(char::is_uppercase);
        let name = capital(evidence.readings.left, token.span) && capital(evidence.readings.right, other.span);
        let reason = match (token.stem == other.stem, name) {
            (true, true) => Reason::SharesName(spans),
            (true, false) => Reason::SharesWord(spans),
            (false, _) => Reason::StandsFor(spans),
        };
        found.push((rarity, token.stem, reason));
    }
    let shared_first =
        |(rarity, _, reason): &(u32, u32, Reason)| (matches!(reason, Reason::StandsFor(_)), std::cmp::Reverse(*rarity));
    found.sort_by_key(shared_first);
    // A word that both use twice is one reason.
    let mut seen = FxHashSet::default();
    found.retain(|(_, stem, _)| seen.insert(*stem));
    found.into_iter().map(|(rarity, _, reason)| (rarity, reason)).collect()
}

/// How many figures agree, when both sides hold any.
fn figures(evidence: Evidence<'_>, group: &Group) -> Option<Reason> {
    let values = Pair::from_fn(|side| {
        let reading = evidence.readings[side];
        let all = tokens(reading, group, side).map(|token| &reading.tokens[token as usize]);
        let mut values: Vec<u32> = all.filter(|token| token.figure).map(|token| token.normal).collect();
        values.sort_unstable();
        values.dedup();
        values
    });
    let of = values.left.len().min(values.right.len());
    let agree = values.left.iter().filter(|value| values.right.binary_search(value).is_ok()).count();
    let count = |n: usize| u32::try_from(n).expect("fewer figures than bytes");
    (of > 0).then(|| Reason::FiguresAgree { agree: count(agree), of: count(of) })
}

fn tokens<'a>(reading: &'a Reading<'_>, group: &'a Group, side: Side) -> impl Iterator<Item = u32> + 'a {
    let spans = group.sentences[side].iter().map(|number| reading.sentence_tokens[SentenceIdx::new(*number).index()]);
    spans.flat_map(|span| span.iter().map(Offset::get))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::{Article, Config, compare};

    #[test]
    fn common_words_in_a_row_are_no_reason() {
        let left = "From the council there was word that marshals had closed the quay at Tarn Head.";
        let right = "From the mayor it was heard how marshals would keep people off Tarn Head.";
        let articles = Pair::new(Article::new("a", left), Article::new("b", right));
        let comparison = compare(articles.as_ref(), &Config::default());
        let why = &comparison.sentence_pairs[0].why;
        let phrase = |reason: &Reason| match reason {
            Reason::SharesPhrase(spans) => Some(articles.left.slice(spans.left).to_owned()),
            _ => None,
        };
        assert_eq!(why.iter().filter_map(phrase).collect::<Vec<_>>(), ["Tarn Head"]);
    }

    #[test]
    fn a_word_that_stands_for_another_is_not_called_shared_and_none_is_named_twice() {
        let left = "Harbour minister Osk Vale resigned over the letter to the dockers, the letter that leaked.";
        let right = "After a letter leaked, Vale quit as minister: the letter had gone to the dockers.";
        let articles = Pair::new(Article::new("a", left), Article::new("b", right));
        let comparison = compare(articles.as_ref(), &Config::default());
        let why = &comparison.sentence_pairs[0].why;
        let words = |spans: &Pair<ByteSpan>| (articles.left.slice(spans.left), articles.right.slice(spans.right));
        let shared: Vec<_> = why
            .iter()
            .filter_map(|reason| match reason {
                Reason::SharesWord(spans) => Some(words(spans)),
                _ => None,
            })
            .collect();
        let stands =
            why.iter().any(|reason| matches!(reason, Reason::StandsFor(spans) if words(spans) == ("resigned", "quit")));
        assert!(stands, "{why:?}");
        assert!(shared.iter().all(|(left, _)| *left != "resigned"), "{shared:?}");
        assert!(shared.iter().filter(|(left, _)| left.contains("letter")).count() <= 1, "{shared:?}");
    }
}
