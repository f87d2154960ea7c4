//! How likely two words of sentences that meet stand for each other, by their meaning and by their places.

use super::Known;
use super::class::{Class, Classes};
use super::compounds::Heads;
use super::meetings::Meeting;
use crate::engine::classify::Evidence;
use crate::engine::pair::{Pair, Side};
use crate::engine::wordbook::{Notes, Role};

/// What every meeting is judged by.
#[derive(Clone, Copy)]
pub(super) struct Judge<'a> {
    pub(super) notes: Pair<&'a Notes<'a>>,
    pub(super) evidence: Evidence<'a>,
    pub(super) known: Known<'a>,
    pub(super) classes: &'a Classes,
    pub(super) heads: &'a Heads,
}

/// What words lose that nothing but their places ties: most of them only stand in each other’s place.
const GUESSED: f64 = -0.75;

/// What being used wholly alike is worth of words that no list knows.
const USED_ALIKE: f64 = 4.0;
/// Words that are used less alike than this lose by it.
const USED_ALIKE_MEAN: f64 = 0.2;

/// How two words are tied before anything else is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Link {
    /// They are linked.
    Tied,
    /// They fill the same slot.
    Slot,
    /// Nothing ties them.
    Open,
}

/// An anchor beside a word: its number, and how many words away it stands.
pub(super) type Beside = Option<(usize, u32)>;

/// Where a word stands among what is known to be the same.
#[derive(Clone, Copy)]
pub(super) struct Place {
    /// The nearest anchors before and after.
    pub(super) beside: [Beside; 2],
    /// How far into its sentences, 0 to 1.
    pub(super) depth: f64,
}

/// Open words of one side of a meeting, each with what is asked of it for every word of the other side.
pub(super) struct Open<'a> {
    /// The tokens.
    pub(super) at: &'a [u32],
    words: Vec<Word<'a>>,
}

/// An open word.
struct Word<'a> {
    place: Place,
    class: Class,
    stem: u32,
    /// The pairs of words that can stand for each other with this one; left unknown on the right side.
    kin: &'a [(u32, u32)],
    /// Whether it reports what someone says.
    says: bool,
    /// Its last letters, the last first, and how many there are.
    ending: ([char; ENDING], usize),
}

/// So many last letters of two words are compared.
const ENDING: usize = 3;

impl<'a> Open<'a> {
    pub(super) fn new(judge: &Judge<'a>, meeting: &Meeting, side: Side, at: &'a [u32]) -> Self {
        let mut anchors: Vec<(u32, usize)> =
            meeting.anchors.iter().enumerate().map(|(number, at)| (at[side], number)).collect();
        anchors.sort_unstable();
        let notes = judge.notes[side];
        let word = |at: u32| {
            let stem = judge.evidence.readings[side].stems[at as usize];
            Word {
                place: place(&anchors, &meeting.tokens[side], at),
                class: judge.classes.of(side, notes, at),
                stem,
                kin: if side == Side::Left { judge.known.synonyms.pairs_of(stem) } else { &[] },
                says: notes.has(at, Role::Says),
                ending: ending(&notes.at(at).folded),
            }
        };
        Self { at, words: at.iter().map(|at| word(*at)).collect() }
    }
}

/// The last letters of a word.
fn ending(word: &str) -> ([char; ENDING], usize) {
    let mut letters = ['\0'; ENDING];
    let mut n = 0;
    for (place, letter) in letters.iter_mut().zip(word.chars().rev()) {
        *place = letter;
        n += 1;
    }
    (letters, n)
}

/// Where a token stands among the sorted anchors of its side and the tokens of its sentences.
pub(super) fn place(anchors: &[(u32, usize)], tokens: &[u32], at: u32) -> Place {
    let before = anchors.partition_point(|anchor| anchor.0 < at);
    let after = anchors.partition_point(|anchor| anchor.0 <= at);
    let beside = |anchor: Option<&(u32, usize)>| anchor.map(|(token, number)| (*number, token.abs_diff(at)));
    let own = tokens.partition_point(|token| *token < at);
    Place {
        beside: [beside(before.checked_sub(1).and_then(|before| anchors.get(before))), beside(anchors.get(after))],
        depth: (own as f64 + 0.5) / tokens.len().max(1) as f64,
    }
}

/// How near both words stand to one anchor: 1 right beside it, 0 when they stand beside different ones.
pub(super) fn shared(left: Beside, right: Beside) -> f64 {
    match (left, right) {
        (Some(left), Some(right)) if left.0 == right.0 => 2.0 / f64::from(left.1 + right.1),
        _ => 0.0,
    }
}

impl Judge<'_> {
    /// The sum of what speaks for and against two open words standing for each other, in logits.
    ///
    /// The weights were fitted on the labelled pairs of `tests/fixtures/findings`.
    pub(super) fn worth(
        &self,
        meeting: &Meeting,
        open: Pair<&Open<'_>>,
        nth: Pair<usize>,
        link: Link,
        rivals: f64,
    ) -> f64 {
        let words = Pair::from_fn(|side: Side| &open[side].words[nth[side]]);
        let [before, after, crossed] = {
            let Pair { left, right } = words.map(|word| word.place.beside);
            let crossed = shared(left[0], right[1]).max(shared(left[1], right[0]));
            [shared(left[0], right[0]), shared(left[1], right[1]), crossed]
        };
        let depth = words.map(|word| word.place.depth);
        let if_so = |test: bool, weight: f64| if test { weight } else { 0.0 };
        let tied = match link {
            Link::Tied => 1.9,
            Link::Slot => 0.75,
            Link::Open => 0.0,
        };
        let place = 1.75 * before + 2.1 * after + 0.9 * crossed - 0.8 * (depth.left - depth.right).abs();
        let frame = if_so(meeting.is_match, 0.7) + if_so(meeting.pair.is_none(), -0.7);
        let kinship = self.kinship(words, Pair::from_fn(|side: Side| open[side].at[nth[side]]));
        -2.4 + self.likeness(words, kinship, meeting.is_match)
            + if_so(!kinship.is_lexical(), GUESSED)
            + tied
            + place
            + rivals
            + frame
            + class_worth(words.map(|word| word.class))
    }

    /// Whether two open words themselves say that they can stand for each other.
    pub(super) fn is_lexical(&self, open: Pair<&Open<'_>>, nth: Pair<usize>) -> bool {
        let words = Pair::from_fn(|side: Side| &open[side].words[nth[side]]);
        self.kinship(words, Pair::from_fn(|side: Side| open[side].at[nth[side]])).is_lexical()
    }

    fn kinship(&self, words: Pair<&Word<'_>>, at: Pair<u32>) -> Kinship {
        let known = words.left.kin.iter().any(|pair| pair.1 == words.right.stem);
        Kinship {
            are_synonyms: known || self.heads.are_kin(self.notes, at),
            both_say: words.left.says && words.right.says,
        }
    }

    /// What speaks for two words by themselves.
    fn likeness(&self, words: Pair<&Word<'_>>, kinship: Kinship, is_match: bool) -> f64 {
        let synonym = match kinship.are_synonyms {
            true if is_match => 4.4,
            true => 2.95,
            false => 0.0,
        };
        let says = if kinship.both_say { if is_match { 1.75 } else { 0.6 } } else { 0.0 };
        let meant = if self.known.meaning.is_some() { 0.2 } else { 0.0 };
        let used = if kinship.is_lexical() { 0.0 } else { self.used_alike(words.map(|word| word.stem)) };
        synonym + says + meant + used + 0.7 * same_ending(words.left.ending, words.right.ending)
    }

    /// What two words that no list knows gain by being used alike, or lose by not being; nothing without word vectors.
    ///
    /// Of a hundred swaps listed in English five more are sensible with it, and of a hundred true ones one less is found.
    fn used_alike(&self, stems: Pair<u32>) -> f64 {
        let likeness = self.known.meaning.map(|meaning| f64::from(meaning.likeness(stems.left, stems.right)));
        likeness.map_or(0.0, |likeness| USED_ALIKE * (likeness - USED_ALIKE_MEAN))
    }
}

/// What two words are to each other by themselves.
#[derive(Clone, Copy)]
struct Kinship {
    /// Whether they can stand for each other.
    are_synonyms: bool,
    /// Whether both report what someone says.
    both_say: bool,
}

impl Kinship {
    /// Whether the words themselves say that they can stand for each other.
    fn is_lexical(self) -> bool {
        self.are_synonyms || self.both_say
    }
}

/// What speaks against any two of so many open words of a meeting.
pub(super) fn rivals(n_open: Pair<usize>) -> f64 {
    let n = n_open.map(|n| n as f64);
    -0.74 * libm::log(n.left * n.right) - 1.5 / n.left.min(n.right).max(1.0)
}

/// What two words gain by being of one kind, as far as it can be told.
fn class_worth(classes: Pair<Class>) -> f64 {
    match (classes.left, classes.right) {
        (Class::Unknown, _) | (_, Class::Unknown) => 0.0,
        (left, right) if left == right => 1.05,
        _ => 0.2,
    }
}

/// How alike two words end, 0 to 1: words in the same form have the same ending.
fn same_ending((left, n_left): ([char; ENDING], usize), (right, n_right): ([char; ENDING], usize)) -> f64 {
    let both = left.iter().zip(&right).take(n_left.min(n_right));
    both.take_while(|(one, other)| one == other).count() as f64 / ENDING as f64
}
