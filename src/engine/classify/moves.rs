//! What stands out of the common order.

use crate::engine::align::{Link, heaviest_chain};
use crate::engine::comparison::{Move, Outline, PairKind, Phrase, SentencePair};
use crate::engine::pair::{Pair, Side};
use crate::engine::span::{ByteOffset, Offset};

/// Shared wording outside matched sentences takes part in the order when it has this many words.
const ORDERED_WORDS_MIN: u32 = 4;

/// Marks sentence pairs and phrases that stand out of the common order.
///
/// The heaviest chain that runs forward on both sides stays, so the fewest words move; what merely shifted because
/// something was put in before it stays too. Moved items that follow each other on both sides are one passage.
/// Log-linear in items.
pub fn mark_moves(outlines: Pair<&Outline>, pairs: &mut [SentencePair], phrases: &mut [Phrase]) {
    let items = items(outlines, pairs, phrases);
    let kept = kept(&items);
    let mut passage = 0;
    let mut last_kept: Option<&Item> = None;
    let mut last_moved: Option<&Item> = None;
    for (item, kept) in items.iter().zip(kept) {
        if kept {
            (last_kept, last_moved) = (Some(item), None);
            continue;
        }
        if last_moved.is_none_or(|last| last.rank_right + 1 != item.rank_right) {
            passage += 1;
        }
        last_moved = Some(item);
        let moved = Some(Move { passage: passage - 1, sentences: displacement(item, last_kept) });
        match item.what {
            What::Pair(at) => pairs[at].moved = moved,
            What::Phrase(at) => phrases[at].moved = moved,
        }
    }
    for phrase in phrases {
        if let Some(pair) = phrase.pair {
            phrase.moved = pairs[pair as usize].moved;
        }
    }
}

/// Something that has a place on both sides.
struct Item {
    start: Pair<ByteOffset>,
    sentence: Pair<u32>,
    rank_right: u32,
    words: u32,
    what: What,
}

#[derive(Clone, Copy)]
enum What {
    Pair(usize),
    Phrase(usize),
}

/// All items in left order, ranked by their right order.
fn items(outlines: Pair<&Outline>, pairs: &[SentencePair], phrases: &[Phrase]) -> Vec<Item> {
    let told_twice = pairs.iter().enumerate().filter(|(_, pair)| pair.kind != PairKind::Related);
    let shared_words = shared_words(pairs.len(), phrases);
    let of_pairs = told_twice.map(|(at, pair)| {
        let sentence = pair.sentences.as_ref().map(|numbers| numbers[0].get());
        let start = Pair::from_fn(|side| outlines[side].sentences[sentence[side] as usize].span.start());
        let words = shared_words[at].max(1);
        Item { start, sentence, rank_right: 0, words, what: What::Pair(at) }
    });
    let alone = |phrase: &Phrase| phrase.pair.is_none() && phrase.words.left >= ORDERED_WORDS_MIN;
    let of_phrases = phrases.iter().enumerate().filter(|(_, phrase)| alone(phrase)).map(|(at, phrase)| {
        let start = phrase.spans.map(|span| span.start());
        let sentence = Pair::from_fn(|side| sentence_at(outlines[side], start[side]));
        Item { start, sentence, rank_right: 0, words: phrase.words.left, what: What::Phrase(at) }
    });
    let mut found: Vec<Item> = of_pairs.chain(of_phrases).collect();
    found.sort_by_key(|item| (item.start.right, item.start.left));
    for (rank, item) in (0u32..).zip(&mut found) {
        item.rank_right = rank;
    }
    found.sort_by_key(|item| (item.start.left, item.rank_right));
    found
}

/// How many left words of each sentence pair stand in phrases; counted for all pairs in one pass.
fn shared_words(n_pairs: usize, phrases: &[Phrase]) -> Vec<u32> {
    let mut words = vec![0; n_pairs];
    for phrase in phrases {
        if let Some(pair) = phrase.pair {
            words[pair as usize] += phrase.words[Side::Left];
        }
    }
    words
}

fn sentence_at(outline: &Outline, at: ByteOffset) -> u32 {
    let after = outline.sentences.partition_point(|sentence| sentence.span.start() <= at);
    u32::try_from(after.saturating_sub(1)).expect("fewer sentences than bytes")
}

/// Which items stay: those on the heaviest chain.
fn kept(items: &[Item]) -> Vec<bool> {
    let as_link = |(left, item): (u32, &Item)| Link { left, right: item.rank_right, belief: f64::from(item.words) };
    let links: Vec<Link> = (0u32..).zip(items).map(as_link).collect();
    let chain = heaviest_chain(&links, Pair::new(items.len(), items.len()), |link| link.belief);
    let mut kept = vec![false; items.len()];
    chain.iter().for_each(|link| kept[link.left as usize] = true);
    kept
}

/// How many sentences later an item stands on the right than if it had followed what stays before it on the left.
fn displacement(item: &Item, before: Option<&Item>) -> i32 {
    let (left, right) = before.map_or((-1, -1), |before| (signed(before.sentence.left), signed(before.sentence.right)));
    let away = (signed(item.sentence.right) - right) - (signed(item.sentence.left) - left);
    i32::try_from(away).expect("fewer sentences than bytes")
}

fn signed(number: u32) -> i64 {
    i64::from(number)
}
