//! Words that one text puts where the other puts different ones.
//!
//! A list of swaps may guess where marks in the text may not: a reader sees both contexts and judges. Turns of several
//! words that are known to stand for each other come first, then the likeliest pairs of the words that are left over in
//! sentences that meet.

mod chinese;
mod class;
mod compounds;
mod elsewhere;
mod likely;
mod meetings;
mod sure;

use super::classify::Evidence;
use super::comparison::{FigurePair, Phrase, QuotePair, SwapKind, WordSwap};
use super::figures::Found;
use super::language::Language;
use super::names::{self, Mention};
use super::pair::{Pair, Side};
use super::refine::{Slot, Synonyms};
use super::similarity::Meaning;
use super::span::{ByteSpan, Offset, TokenSpan};
use super::turns::Wanted;
use super::wordbook::{Notes, Role};
use likely::{Judge, Link, Open};
use meetings::Meeting;
use rustc_hash::FxHashSet;
use std::collections::BTreeMap;

/// What stands in both texts, as far as it is known.
#[derive(Clone, Copy)]
pub struct Known<'a> {
    /// Reworded phrases among them.
    pub phrases: &'a [Phrase],
    /// What words mean, where it is known.
    pub meaning: Option<&'a Meaning>,
    /// Which words can stand for each other.
    pub synonyms: &'a Synonyms,
    /// Sentences that are told of one matter though they do not match.
    pub kindred: &'a [Pair<u32>],
    /// The figures of each side.
    pub figures: Pair<&'a [Found]>,
    /// The names of each side.
    pub names: Pair<&'a [Mention]>,
    /// Figures with their counterparts.
    pub figure_pairs: &'a [FigurePair],
    /// Quotations with their counterparts.
    pub quote_pairs: &'a [QuotePair],
}

/// Words that stand for each other in sentences that meet, no word in two swaps.
///
/// Linear in tokens, phrases and synonyms, and in each meeting the product of its open words.
pub fn find(notes: Pair<&Notes<'_>>, evidence: Evidence<'_>, known: Known<'_>) -> Vec<WordSwap> {
    let classes = class::Classes::new(notes);
    let heads = compounds::Heads::new(notes);
    let finder = Finder { notes, evidence, known, classes: &classes, heads: &heads };
    let mut found = finder.hedges_of_figures();
    let mut guessed = Vec::new();
    for meeting in meetings::all(notes, evidence, known) {
        finder.add(&meeting, &mut found, &mut guessed);
    }
    found.extend(finder.numbers_and_names());
    found.extend(finder.elsewhere());
    // What only stands in the same place gives way to words that are known to stand for each other somewhere else.
    found.extend(guessed);
    drop_overlapping(&mut found);
    found
}

#[derive(Clone, Copy)]
struct Finder<'a> {
    notes: Pair<&'a Notes<'a>>,
    evidence: Evidence<'a>,
    known: Known<'a>,
    classes: &'a class::Classes,
    heads: &'a compounds::Heads,
}

/// Two open words that may stand for each other.
struct Likely {
    at: Pair<u32>,
    worth: f64,
    /// Whether the words themselves say so.
    is_lexical: bool,
}

/// Words are swapped from this sum of evidence on.
const SWAPPED_MIN: f64 = -2.8;

impl Finder<'_> {
    /// Adds the swaps of one meeting, the surest first; apart from the others those that nothing but their place speaks for.
    fn add(&self, meeting: &Meeting, found: &mut Vec<WordSwap>, guessed: &mut Vec<WordSwap>) {
        let mut taken: Pair<FxHashSet<u32>> = Pair::default();
        let take = |swap: Pair<TokenSpan>, taken: &mut Pair<FxHashSet<u32>>, found: &mut Vec<WordSwap>| {
            let free = |side: Side| swap[side].iter().all(|at| !taken[side].contains(&at.get()));
            if Side::BOTH.into_iter().all(free) {
                Side::BOTH.into_iter().for_each(|side| taken[side].extend(swap[side].iter().map(Offset::get)));
                found.push(self.swap(swap, meeting.pair));
            }
        };
        for turn in self.turns(meeting) {
            take(turn, &mut taken, found);
        }
        for words in self.chinese(meeting) {
            take(words, &mut taken, guessed);
        }
        let likely = self.likely(meeting, &taken);
        let (known, others): (Vec<Likely>, Vec<Likely>) = likely.into_iter().partition(|likely| likely.is_lexical);
        for (words, found) in [(known, found), (others, guessed)] {
            words.iter().for_each(|word| take(word.at.map(|at| TokenSpan::of(at, at + 1)), &mut taken, found));
        }
    }

    /// The turns of a meeting that stand for each other, the longest first.
    fn turns(&self, meeting: &Meeting) -> Vec<Pair<TokenSpan>> {
        let sentences = Pair::from_fn(|side: Side| {
            let sentence = |at: &u32| self.evidence.readings[side].tokens[*at as usize].sentence.get();
            let mut sentences: Vec<u32> = meeting.tokens[side].iter().map(sentence).collect();
            sentences.dedup();
            sentences
        });
        let mut turns = self.evidence.links.turns.between(sentences.as_ref().map(Vec::as_slice), Wanted::Telling);
        turns.retain(|turn| Side::BOTH.into_iter().all(|side| self.is_swapped(side, turn[side])));
        turns
    }

    /// Whether none of the telling words of a turn stands on the other side too.
    fn is_swapped(&self, side: Side, turn: TokenSpan) -> bool {
        let tells = |at: &u32| {
            let stem = self.evidence.readings[side].stems[*at as usize];
            !self.evidence.weights.function[stem as usize]
        };
        let mut telling = turn.iter().map(Offset::get).filter(tells);
        // Chinese words are turns of characters, of which two words of one meaning may share some: 学生 and 同学.
        if self.notes[side].language == Language::Chinese {
            return telling.any(|at| self.is_open(side, at));
        }
        telling.all(|at| self.is_open(side, at))
    }

    /// Open words of a meeting that may stand for each other, the likeliest first.
    fn likely(&self, meeting: &Meeting, taken: &Pair<FxHashSet<u32>>) -> Vec<Likely> {
        let Self { notes, evidence, known, classes, heads } = *self;
        let judge = Judge { notes, evidence, known, classes, heads };
        let words = Pair::from_fn(|side: Side| -> Vec<u32> {
            let at = meeting.tokens[side].iter().copied();
            at.filter(|at| self.is_open(side, *at) && self.tells(side, *at) && !taken[side].contains(at)).collect()
        });
        if words.left.is_empty() || words.right.is_empty() {
            return Vec::new();
        }
        let open = Pair::from_fn(|side: Side| Open::new(&judge, meeting, side, &words[side]));
        let rivals = likely::rivals(words.as_ref().map(Vec::len));
        let slots = self.slots(meeting);
        let mut cells = Vec::new();
        for left in 0..open.left.at.len() {
            for right in 0..open.right.at.len() {
                let at = Pair::new(open.left.at[left], open.right.at[right]);
                if let Some(link) = self.link(slots, at) {
                    let nth = Pair::new(left, right);
                    let worth = judge.worth(meeting, open.as_ref(), nth, link, rivals);
                    if worth >= SWAPPED_MIN {
                        cells.push(Likely { at, worth, is_lexical: judge.is_lexical(open.as_ref(), nth) });
                    }
                }
            }
        }
        let place = |cell: &Likely| (cell.at.left, cell.at.right);
        cells.sort_by(|one, other| other.worth.total_cmp(&one.worth).then(place(one).cmp(&place(other))));
        cells
    }

    /// The slots of the group that a meeting is.
    fn slots(&self, meeting: &Meeting) -> &[Slot] {
        let Some(group) = meeting.pair.filter(|_| meeting.is_match) else {
            return &[];
        };
        let all = &self.evidence.links.slots;
        &all[all.partition_point(|slot| slot.group < group)..all.partition_point(|slot| slot.group <= group)]
    }

    /// How two open words are tied already; `None` when they cannot be swapped.
    fn link(&self, slots: &[Slot], at: Pair<u32>) -> Option<Link> {
        let partner = self.evidence.links.partner.as_ref();
        let linked = partner.left[at.left as usize] == Some(at.right);
        let free = partner.left[at.left as usize].is_none() && partner.right[at.right as usize].is_none();
        let stems = Pair::from_fn(|side: Side| self.evidence.readings[side].stems[at[side] as usize]);
        if !(linked || free) || stems.left == stems.right || self.is_one_word(at) {
            return None;
        }
        let holds = |slot: &Slot, side: Side| {
            slot.tokens[side].start().get() <= at[side] && at[side] < slot.tokens[side].end().get()
        };
        let shared = |slot: &&Slot| Side::BOTH.into_iter().all(|side| holds(slot, side));
        let in_slot = || slots.iter().any(|slot| shared(&slot));
        if slots.iter().filter(shared).any(|slot| slot.joined) {
            return None;
        }
        Some(match linked {
            true => Link::Tied,
            false if in_slot() => Link::Slot,
            false => Link::Open,
        })
    }

    /// Whether the other text has no such word in the same place.
    fn is_open(&self, side: Side, at: u32) -> bool {
        let stems = self.evidence.readings.map(|reading| reading.stems.as_slice());
        let partner = self.evidence.links.partner[side][at as usize];
        partner.is_none_or(|other| stems[side][at as usize] != stems[side.other()][other as usize])
    }

    /// Whether a word says something by itself: no figure, no name, no small word.
    fn tells(&self, side: Side, at: u32) -> bool {
        let notes = self.notes[side];
        let word = notes.at(at);
        let figures = self.known.figures[side];
        let next = figures.partition_point(|figure| figure.tokens().end().get() <= at);
        let in_figure = figures.get(next).is_some_and(|figure| figure.tokens().start().get() <= at);
        let in_name = || names::holding(self.known.names[side], notes.span(at)).is_some();
        !word.is_function && !word.is_digits && !in_figure && !in_name()
    }

    fn swap(&self, tokens: Pair<TokenSpan>, pair: Option<u32>) -> WordSwap {
        let spans = Pair::from_fn(|side: Side| self.evidence.readings[side].bytes(tokens[side]));
        let reports = |side: Side| {
            let reports = |role: &Role| matches!(role, Role::Says | Role::Hedge);
            tokens[side].iter().any(|at| self.notes[side].at(at.get()).roles.iter().any(reports))
        };
        let both = Side::BOTH.into_iter().all(reports);
        WordSwap { spans, pair, kind: if both { SwapKind::Attribution } else { SwapKind::Wording } }
    }

    /// Whether both are forms of one word: “growth” and “grow”.
    fn is_one_word(&self, at: Pair<u32>) -> bool {
        let words = Pair::from_fn(|side: Side| &*self.notes[side].at(at[side]).folded);
        let alike = words.left.chars().zip(words.right.chars()).take_while(|(one, other)| one == other).count();
        let shorter = || words.left.chars().count().min(words.right.chars().count());
        alike >= ALIKE_MIN && alike * 3 >= shorter() * 2
    }
}

/// Words that begin with fewer equal letters may be two words.
const ALIKE_MIN: usize = 3;

/// Keeps the first of swaps that share words on either side.
fn drop_overlapping(swaps: &mut Vec<WordSwap>) {
    let mut taken: Pair<BTreeMap<u32, u32>> = Pair::default();
    swaps.retain(|swap| {
        let is_free = |side: Side| {
            let span: ByteSpan = swap.spans[side];
            let before = taken[side].range(..span.end().get()).next_back();
            before.is_none_or(|(_, end)| *end <= span.start().get())
        };
        let free = Side::BOTH.into_iter().all(is_free);
        if free {
            for side in Side::BOTH {
                taken[side].insert(swap.spans[side].start().get(), swap.spans[side].end().get());
            }
        }
        free
    });
}

#[cfg(test)]
mod tests {
    use crate::engine::{Article, Config, Language, Pair, compare};

    fn swaps(left: &str, right: &str, language: Language) -> Vec<String> {
        let config = Config { languages: Pair::new(Some(language), Some(language)), ..Config::default() };
        let (left, right) = (Article::new("", left), Article::new("", right));
        let found = compare(Pair::new(&left, &right), &config).word_swaps;
        let show = |spans: Pair<super::ByteSpan>| format!("{} | {}", left.slice(spans.left), right.slice(spans.right));
        found.iter().map(|swap| show(swap.spans)).collect()
    }

    #[test]
    fn turns_of_several_words_stand_for_one() {
        let found = swaps(
            "Two men set fire to the old mill in Kelsby on Sunday night.",
            "The old mill in Kelsby was torched by two men on Sunday night.",
            Language::English,
        );
        assert!(found.contains(&"set fire to | torched".to_owned()), "{found:?}");
        let found = swaps(
            "Ein Mann kam am Montag beim Brand einer Mühle in Kelsby ums Leben.",
            "Beim Brand einer Mühle in Kelsby starb am Montag ein Mann.",
            Language::German,
        );
        assert!(found.contains(&"ums Leben | starb".to_owned()), "{found:?}");
    }

    #[test]
    fn compounds_with_one_head_stand_for_each_other() {
        let left = "Silke Voss, eine bekannte Rechtsanwältin, sucht jetzt in Kelsby nach einem Käufer für die Fabrik.";
        let right = "Nach einem Käufer für die Fabrik in Kelsby fahndet Silke Voss, in Leipzig tätige ANWALT.";
        let found = |noun: &str| swaps(left, &right.replace("ANWALT", noun), Language::German);
        assert!(found("Anwältin").contains(&"Rechtsanwältin | Anwältin".to_owned()), "{:?}", found("Anwältin"));
        assert!(!found("Kellnerin").contains(&"Rechtsanwältin | Kellnerin".to_owned()), "{:?}", found("Kellnerin"));
    }

    #[test]
    fn compounds_stand_for_what_their_head_stands_for() {
        let left = "Ein Bergretter wartete in Kelsby seit Montag auf die Kranken aus dem Tal.";
        let right = "Seit Montag wartete in Kelsby ein Helfer auf die Kranken aus dem Tal.";
        let found = swaps(left, right, Language::German);
        assert!(found.contains(&"Bergretter | Helfer".to_owned()), "{found:?}");
    }

    #[test]
    fn chinese_words_of_one_meaning_may_share_a_character() {
        let found =
            swaps("市第三中学的学生周二中午先后病倒。", "市第三中学的同学周二中午先后病倒。", Language::Chinese);
        assert_eq!(found, ["学生 | 同学"]);
    }

    #[test]
    fn chinese_words_that_share_a_character_are_swapped_in_one_place() {
        let found = swaps(
            "林维川说，公司去年在三亚购入了两栋旧楼。",
            "林维川说，公司去年在三亚买入了两栋旧楼。",
            Language::Chinese,
        );
        assert_eq!(found, ["购入 | 买入"]);
    }

    #[test]
    fn what_hedges_one_figure_is_swapped() {
        let found = swaps(
            "About 300 people left their homes in Kelsby.",
            "More than 300 people left their homes in Kelsby.",
            Language::English,
        );
        assert_eq!(found, ["About | More than"]);
    }

    #[test]
    fn words_of_one_meaning_are_swapped_in_sentences_that_nothing_ties() {
        let left = "Nobody was hurt. The inferno spared the chapel. It rained.";
        let right = "No one slept there. The blaze went out by itself. Then came summer.";
        let found = swaps(left, right, Language::English);
        assert!(found.contains(&"inferno | blaze".to_owned()), "{found:?}");
        let both = swaps(left, &format!("{right} An inferno it was not."), Language::English);
        assert!(!both.contains(&"inferno | blaze".to_owned()), "{both:?}");
    }

    #[test]
    fn forms_of_one_word_are_no_swap() {
        let found = swaps(
            "The company grows fast in Kelsby, the mayor said on Monday.",
            "The company’s growth in Kelsby is fast, the mayor said on Monday.",
            Language::English,
        );
        assert!(!found.iter().any(|swap| swap.contains("growth")), "{found:?}");
    }
}
