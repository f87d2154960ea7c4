//! Tiles and groups -> links between words.
//!
//! Inside matched sentences every word looks for its counterpart; outside them only tiles tie words together. The
//! order of the passes decides who may take a word first: tiles inside a group and long tiles, then turns of several
//! words, then the words of each group, what is left of the tiles, and last what stands between linked words.

use super::align::Group;
use super::budget::Budget;
use super::comparison::Notice;
use super::fold::fold_word;
use super::pair::{Pair, Side};
use super::reading::{Reading, Token};
use super::similarity::Meaning;
use super::span::{ByteSpan, Offset, TokenIdx, TokenSpan};
use super::tile::Tile;
use super::turns::Turns;
use super::weigh::Weights;

mod belief;
mod fill;
mod likeness;
mod marks;
mod slots;
mod ties;
mod turns;
mod words;

pub use super::synonyms::Synonyms;
use belief::Chooser;
pub use slots::{Gap, Slot};

/// What the linking of words works from.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    /// Both sides.
    pub readings: Pair<&'a Reading<'a>>,
    /// How much each stem tells.
    pub weights: &'a Weights,
    /// Which stems can stand for each other.
    pub synonyms: &'a Synonyms,
    /// What words mean, where it is known.
    pub meaning: Option<&'a Meaning>,
}

impl Words<'_> {
    /// Whether any two texts share the word: articles, pronouns, prepositions.
    fn is_common(self, token: &Token) -> bool {
        self.weights.function[token.stem as usize]
    }

    /// A run without the common words at its ends: “in” after one name may belong to the month that follows it.
    fn without_common_ends(self, run: Tile) -> Tile {
        let common = |nth: &u32| self.is_common(&self.readings.left.tokens[(run.at.left + nth) as usize]);
        let before = (0..run.len).take_while(common).count() as u32;
        let after = (before..run.len).rev().take_while(common).count() as u32;
        Tile { at: run.at.map(|side| side + before), len: run.len - before - after }
    }

    /// A run without a last word that the other side writes apart, which is tied as a whole: `کتابخانه‌های` and
    /// `کتابخانه های` have one stem.
    fn without_joined_end(self, run: Tile) -> Tile {
        let Some(last) = run.len.checked_sub(1) else { return run };
        let at = run.at.map(|side| side + last);
        let token = |side: Side, at: u32| self.readings[side].tokens.get(at as usize);
        let folded = |side: Side, at: u32| {
            let reading = self.readings[side];
            token(side, at).map(|token| fold_word(&reading.text[token.span.range()], reading.outline.language))
        };
        let differ = token(Side::Left, at.left).map(|token| token.normal)
            != token(Side::Right, at.right).map(|token| token.normal);
        let joined = |side: Side| {
            let (own, other) = (at[side], at[side.other()]);
            let apart = folded(side.other(), other).zip(folded(side.other(), other + 1));
            let word = folded(side, own);
            word.zip(apart).is_some_and(|(word, (first, second))| word.strip_prefix(&*first) == Some(&*second))
        };
        let is_joined = differ && Side::BOTH.into_iter().any(joined);
        Tile { len: if is_joined { last } else { run.len }, ..run }
    }
}

/// Which words stand for which.
#[derive(Debug, Default)]
pub struct WordLinks {
    /// For each token of a side its counterpart on the other; the two lists mirror each other.
    pub partner: Pair<Vec<Option<u32>>>,
    /// Words that stand for each other as a whole, by group.
    pub slots: Vec<Slot>,
    /// Words that have no counterpart, by group.
    pub gaps: Vec<Gap>,
    /// Punctuation at the same place of close groups, each with its group.
    pub marks: Vec<(u32, Pair<ByteSpan>)>,
    /// For each group whether enough of its words are tied for the rest to be read against each other.
    pub close: Vec<bool>,
    /// Where turns stand that can stand for each other.
    pub turns: Turns,
    /// Which tokens are part of a slot that was known before single words were tied.
    held: Pair<Vec<bool>>,
}

impl WordLinks {
    fn new(words: Words<'_>) -> Self {
        let n_tokens = words.readings.map(|reading| reading.tokens.len());
        Self {
            partner: n_tokens.map(|n| vec![None; n]),
            turns: Turns::new(words.readings, words.weights.function.len(), words.synonyms),
            held: n_tokens.map(|n| vec![false; n]),
            ..Self::default()
        }
    }

    /// Whether nothing stands for a token yet.
    fn is_open(&self, side: Side, token: u32) -> bool {
        self.partner[side][token as usize].is_none() && !self.held[side][token as usize]
    }

    fn is_free(&self, at: Pair<u32>) -> bool {
        Side::BOTH.into_iter().all(|side| self.is_open(side, at[side]))
    }

    /// Whether nothing stands for any of these tokens yet.
    fn are_free(&self, tokens: Pair<TokenSpan>) -> bool {
        Side::BOTH.into_iter().all(|side| tokens[side].iter().all(|at| self.is_open(side, at.get())))
    }

    /// Adds a slot that nothing later may take a word of.
    fn hold(&mut self, slot: Slot) {
        for side in Side::BOTH {
            self.held[side][slot.tokens[side].range()].fill(true);
        }
        self.slots.push(slot);
    }

    fn link(&mut self, at: Pair<u32>) {
        self.partner.left[at.left as usize] = Some(at.right);
        self.partner.right[at.right as usize] = Some(at.left);
    }

    fn link_run(&mut self, run: Tile) {
        (0..run.len).map(|nth| run.at.map(|side| side + nth)).for_each(|at| self.link(at));
    }
}

/// A tile of at least this many tokens keeps its words even where it ties sentences that are not matched.
const LONG_TILE_TOKENS: u32 = 6;
/// Groups with more word pairs than this are compared by a plain diff.
const WORD_CELLS_MAX: usize = 160_000;
/// Groups with more word pairs than this keep their tiles only: a diff of unlike texts takes as many steps.
const DIFF_CELLS_MAX: usize = 16_000_000;

/// Ties words to words. Log-linear in tokens plus the word pairs inside groups, each group bounded.
pub fn refine(words: Words<'_>, tiles: &[Tile], groups: &[Group], budget: &mut Budget) -> WordLinks {
    let readings = words.readings;
    let mut links = WordLinks::new(words);
    let membership = Membership::new(readings, groups);
    let mut later = Vec::new();
    for tile in tiles {
        for part in membership.split(readings, *tile) {
            let inside = membership.same_group(readings, part.at);
            if inside {
                links.link_run(words.without_common_ends(words.without_joined_end(part)));
            } else if tile.len >= LONG_TILE_TOKENS {
                links.link_run(part);
            }
            later.push(part);
        }
    }
    let mut sides: Vec<words::Sides> = groups.iter().map(|group| words::Sides::new(readings, group)).collect();
    for ((number, group), sides) in (0u32..).zip(groups).zip(&mut sides) {
        // Longer groups are no sentences that somebody would read word by word.
        if sides.n_cells() <= WORD_CELLS_MAX {
            turns::tie(words, (number, group), sides, &mut links);
        }
    }
    let mut chooser = Chooser::default();
    let mut search = |sides| align_words(words, sides, &mut links, &mut chooser, budget);
    let searched: Vec<bool> = sides.iter().map(&mut search).collect();
    for part in later {
        lay_free(part, &mut links);
    }
    for (number, group) in groups.iter().enumerate() {
        if searched[number] {
            slots::find(words, (number as u32, group), &sides[number], &mut links);
        } else {
            links.close.push(false);
        }
    }
    links.slots.sort_unstable();
    links
}

/// Ties the words of one group; false when the budget is spent.
fn align_words(
    words: Words<'_>,
    sides: &words::Sides,
    links: &mut WordLinks,
    chooser: &mut Chooser,
    budget: &mut Budget,
) -> bool {
    let affordable = budget.take(sides.n_cells() as u64);
    if !affordable || sides.n_cells() > WORD_CELLS_MAX {
        budget.note(Notice::LongSentencesSkipped);
    }
    match sides.n_cells() {
        _ if !affordable => {}
        n_cells if n_cells <= WORD_CELLS_MAX => words::align(words, sides, links, chooser),
        n_cells if n_cells <= DIFF_CELLS_MAX => words::diff(words.readings, sides, links),
        _ => {}
    }
    affordable
}

/// Links what is still free of a run: the whole of it, or what is left beside its linked words.
fn lay_free(run: Tile, links: &mut WordLinks) {
    let at = |nth: u32| run.at.map(|side| side + nth);
    let linked = |nth: u32, links: &WordLinks| links.partner.left[at(nth).left as usize] == Some(at(nth).right);
    let n_free = (0..run.len).filter(|nth| links.is_free(at(*nth))).count();
    if n_free == run.len as usize || (0..run.len).any(|nth| linked(nth, links)) {
        (0..run.len).map(at).for_each(|at| {
            if links.is_free(at) {
                links.link(at);
            }
        });
    }
}

/// Which group each sentence belongs to.
struct Membership {
    group: Pair<Vec<Option<u32>>>,
}

impl Membership {
    fn new(readings: Pair<&Reading<'_>>, groups: &[Group]) -> Self {
        let mut group = readings.map(|reading| vec![None; reading.n_sentences() as usize]);
        for (number, found) in (0u32..).zip(groups) {
            found.sentences.left.iter().for_each(|sentence| group.left[*sentence as usize] = Some(number));
            found.sentences.right.iter().for_each(|sentence| group.right[*sentence as usize] = Some(number));
        }
        Self { group }
    }

    fn of(&self, readings: Pair<&Reading<'_>>, at: Pair<u32>) -> Pair<Option<u32>> {
        let sentence = |reading: &Reading<'_>, at: u32| reading.tokens[TokenIdx::new(at).index()].sentence.index();
        Pair::new(
            self.group.left[sentence(readings.left, at.left)],
            self.group.right[sentence(readings.right, at.right)],
        )
    }

    fn same_group(&self, readings: Pair<&Reading<'_>>, at: Pair<u32>) -> bool {
        let groups = self.of(readings, at);
        groups.left.is_some() && groups.left == groups.right
    }

    /// The parts of a tile that lie in one pair of groups each.
    fn split(&self, readings: Pair<&Reading<'_>>, tile: Tile) -> Vec<Tile> {
        let mut parts: Vec<(Tile, Pair<Option<u32>>)> = Vec::new();
        for nth in 0..tile.len {
            let at = tile.at.map(|side| side + nth);
            let groups = self.of(readings, at);
            match parts.last_mut() {
                Some((part, inside)) if *inside == groups => part.len += 1,
                _ => parts.push((Tile { at, len: 1 }, groups)),
            }
        }
        parts.into_iter().map(|(part, _)| part).collect()
    }
}
