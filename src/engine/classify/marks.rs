//! Punctuation that both sides hold beside shared words belongs to the phrase.

use super::Evidence;
use crate::engine::comparison::{Phrase, Rules, Tier};
use crate::engine::edge::is_edge;
use crate::engine::pair::{Pair, Side};
use crate::engine::reading::Reading;
use crate::engine::span::{ByteSpan, Offset, Span, TokenSpan};

/// The bytes of a shared run with the marks around it that are the same on both sides.
///
/// Opening marks before the first word and all others after the last one: `[“We lost,” he said]. But`.
/// Never reaches into the next word, nor beyond the sentences the run stands in.
pub(super) fn with_marks(readings: Pair<&Reading<'_>>, tokens: Pair<TokenSpan>) -> Pair<ByteSpan> {
    let spans = Pair::new(readings.left.bytes(tokens.left), readings.right.bytes(tokens.right));
    let before = readings.zip(tokens).map(|(reading, tokens)| gap_before(reading, tokens));
    let after = readings.zip(tokens).map(|(reading, tokens)| gap_after(reading, tokens));
    let edge = |side: Side, at: usize| is_edge(readings[side].text, at);
    let whole = |at: Pair<usize>| edge(Side::Left, at.left) && edge(Side::Right, at.right);
    let n_before = openers(common_end(before.left, before.right)).len();
    let n_before = longest(n_before, |n| spans.map(|span| span.start().index() - n), whole);
    let n_after = closers(common_start(after.left, after.right)).len();
    let n_after = longest(n_after, |n| spans.map(|span| span.end().index() + n), whole);
    spans.map(|span| Span::new((span.start().index() - n_before).into(), (span.end().index() + n_after).into()))
}

/// How many bytes of so many marks can be taken without cutting a character on either side.
fn longest(n: usize, end: impl Fn(usize) -> Pair<usize>, whole: impl Fn(Pair<usize>) -> bool) -> usize {
    (0..=n).rev().find(|n| whole(end(*n))).unwrap_or(0)
}

/// Adds the paired marks that no phrase holds yet, as exact phrases without a word. `found` is sorted and stays so.
pub(super) fn add_free(evidence: Evidence<'_>, found: &mut Vec<Phrase>) {
    let mut taken = Pair::from_fn(|side| found.iter().map(|phrase| phrase.spans[side]).collect::<Vec<_>>());
    taken.right.sort_unstable();
    let first_free = found.iter().map(|phrase| phrase.run + 1).max().unwrap_or(0);
    let free = |side: Side, mark: ByteSpan| {
        let spans = &taken[side];
        let next = spans.partition_point(|span| span.end() <= mark.start());
        spans.get(next).is_none_or(|span| !span.overlaps(mark))
    };
    let all = evidence.links.marks.iter();
    let open = all.filter(|(_, marks)| free(Side::Left, marks.left) && free(Side::Right, marks.right));
    let phrase = |(run, (group, spans)): (u32, &(u32, Pair<ByteSpan>))| Phrase {
        spans: *spans,
        tier: Tier::Exact,
        rules: Rules::default(),
        rarity: 0,
        words: Pair::default(),
        words_before: Pair::default(),
        run,
        pair: Some(*group),
        moved: None,
        also: Pair::default(),
    };
    let added: Vec<Phrase> = (first_free..).zip(open).map(phrase).collect();
    found.extend(added);
    found.sort_by_key(|phrase| phrase.spans);
}

fn gap_before<'a>(reading: &Reading<'a>, tokens: TokenSpan) -> &'a str {
    let first = &reading.tokens[tokens.start().index()];
    let opens = reading.outline.sentences[first.sentence.index()].span.start();
    let previous = tokens.start().index().checked_sub(1).map_or(opens, |at| reading.tokens[at].span.end());
    &reading.text[previous.max(opens).index()..first.span.start().index()]
}

fn gap_after<'a>(reading: &Reading<'a>, tokens: TokenSpan) -> &'a str {
    let last = &reading.tokens[tokens.end().index() - 1];
    let closes = reading.outline.sentences[last.sentence.index()].span.end();
    let next = reading.tokens.get(tokens.end().index()).map_or(closes, |token| token.span.start());
    &reading.text[last.span.end().index()..next.min(closes).index()]
}

fn common_start<'a>(left: &'a str, right: &str) -> &'a str {
    let same = left.chars().zip(right.chars()).take_while(|(one, other)| one == other);
    let common = &left[..same.map(|(letter, _)| letter.len_utf8()).sum()];
    let rest = [&left[common.len()..], &right[common.len()..]];
    match common.chars().next_back() {
        // Half of a longer mark, the first point of an ellipsis, is no mark.
        Some(last) if rest.iter().any(|rest| rest.starts_with(last)) => common.trim_end_matches(last),
        _ => common,
    }
}

fn common_end<'a>(left: &'a str, right: &str) -> &'a str {
    let same = left.chars().rev().zip(right.chars().rev()).take_while(|(one, other)| one == other);
    let common = &left[left.len() - same.map(|(letter, _)| letter.len_utf8()).sum::<usize>()..];
    let rest = [&left[..left.len() - common.len()], &right[..right.len() - common.len()]];
    match common.chars().next() {
        Some(first) if rest.iter().any(|rest| rest.ends_with(first)) => common.trim_start_matches(first),
        _ => common,
    }
}

/// The opening marks at the end of a gap.
fn openers(gap: &str) -> &str {
    let rest = gap.trim_end_matches(is_opener);
    &gap[rest.len()..]
}

/// The marks at the start of a gap, up to the last one that opens nothing.
fn closers(gap: &str) -> &str {
    gap.trim_end_matches(|letter: char| letter.is_whitespace() || is_opener(letter))
}

fn is_opener(letter: char) -> bool {
    matches!(letter, '“' | '‘' | '„' | '‚' | '«' | '‹' | '(' | '[' | '{' | '¿' | '¡' | '「' | '『' | '《')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_shared_whole_or_not_at_all() {
        assert_eq!(common_start(". But", ". And"), ". ");
        assert_eq!(common_start(" - yet", " -- yet"), " ");
        assert_eq!(common_start("... ", ". "), "");
        assert_eq!(common_start(".” ", ". "), ".");
        assert_eq!(common_end(" “", " “"), " “");
        assert_eq!(common_end(" ((", " ("), "");
    }
}
