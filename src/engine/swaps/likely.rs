//! How likely two words of sentences that meet stand for each other, by their meaning and by their places.

use super::Known;
use super::class::{self, Class};
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
}

/// What words lose that nothing but their places ties: most of them only stand in each other’s place.
const GUESSED: f64 = -0.75;

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
type Beside = Option<(usize, u32)>;

/// Where a word stands among what is known to be the same.
#[derive(Clone, Copy)]
struct Place {
    /// The nearest anchors before and after.
    beside: [Beside; 2],
    /// How far into its sentences, 0 to 1.
    depth: f64,
}

/// Open words of one side of a meeting.
pub(super) struct Open<'a> {
    /// The tokens.
    pub(super) at: &'a [u32],
    places: Vec<Place>,
    classes: Vec<Class>,
}

impl<'a> Open<'a> {
    pub(super) fn new(judge: &Judge<'_>, meeting: &Meeting, side: Side, at: &'a [u32]) -> Self {
        let mut anchors: Vec<(u32, usize)> =
            meeting.anchors.iter().enumerate().map(|(number, at)| (at[side], number)).collect();
        anchors.sort_unstable();
        let places = at.iter().map(|at| place(&anchors, &meeting.tokens[side], *at)).collect();
        let classes = at.iter().map(|at| class::of(judge.notes[side], *at)).collect();
        Self { at, places, classes }
    }
}

fn place(anchors: &[(u32, usize)], tokens: &[u32], at: u32) -> Place {
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
fn shared(left: Beside, right: Beside) -> f64 {
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
        let at = Pair::from_fn(|side: Side| open[side].at[nth[side]]);
        let [before, after, crossed] = {
            let Pair { left, right } = Pair::from_fn(|side: Side| open[side].places[nth[side]].beside);
            let crossed = shared(left[0], right[1]).max(shared(left[1], right[0]));
            [shared(left[0], right[0]), shared(left[1], right[1]), crossed]
        };
        let depth = Pair::from_fn(|side: Side| open[side].places[nth[side]].depth);
        let if_so = |test: bool, weight: f64| if test { weight } else { 0.0 };
        let tied = match link {
            Link::Tied => 1.9,
            Link::Slot => 0.75,
            Link::Open => 0.0,
        };
        let place = 1.75 * before + 2.1 * after + 0.9 * crossed - 0.8 * (depth.left - depth.right).abs();
        let frame = if_so(meeting.is_match, 0.7) + if_so(meeting.pair.is_none(), -0.7);
        let kinship = self.kinship(at);
        -2.4 + self.likeness(at, kinship, meeting.is_match)
            + if_so(!kinship.is_lexical(), GUESSED)
            + tied
            + place
            + rivals
            + frame
            + class_worth(open, nth)
    }

    fn kinship(&self, at: Pair<u32>) -> Kinship {
        let stems = Pair::from_fn(|side: Side| self.evidence.readings[side].stems[at[side] as usize]);
        Kinship {
            are_synonyms: self.known.synonyms.knows(stems),
            both_say: Side::BOTH.into_iter().all(|side| self.notes[side].has(at[side], Role::Says)),
        }
    }

    /// What speaks for two words by themselves.
    fn likeness(&self, at: Pair<u32>, kinship: Kinship, is_match: bool) -> f64 {
        let synonym = match kinship.are_synonyms {
            true if is_match => 4.4,
            true => 2.95,
            false => 0.0,
        };
        let says = if kinship.both_say { if is_match { 1.75 } else { 0.6 } } else { 0.0 };
        let meant = if self.known.meaning.is_some() { 0.2 } else { 0.0 };
        let words = Pair::from_fn(|side: Side| &*self.notes[side].at(at[side]).folded);
        synonym + says + meant + 0.7 * same_ending(words)
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
fn class_worth(open: Pair<&Open<'_>>, nth: Pair<usize>) -> f64 {
    match (open.left.classes[nth.left], open.right.classes[nth.right]) {
        (Class::Unknown, _) | (_, Class::Unknown) => 0.0,
        (left, right) if left == right => 1.05,
        _ => 0.2,
    }
}

/// How alike two words end, 0 to 1: words in the same form have the same ending.
fn same_ending(words: Pair<&str>) -> f64 {
    let same = words.left.chars().rev().zip(words.right.chars().rev()).take_while(|(one, other)| one == other).count();
    same.min(3) as f64 / 3.0
}
