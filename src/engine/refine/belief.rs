//! Ties -> the words that stand for each other, by what ties them and by what stands around them.
//!
//! A word alone rarely says which “the” belongs to which; its neighbours do (Sultan, Bethard and Sumner 2014). Each tie
//! gets a belief from a logistic model over its likeness, the beliefs of the ties around it and those of its rivals. The
//! beliefs feed the next round; after three rounds they hardly change. The weights were fitted once, on English pairs of
//! sentences with labelled words, for round two and three together.

use super::likeness::Likeness;
use super::ties::Tie;
use crate::engine::pair::Pair;

/// Rounds of the model.
const ROUNDS: usize = 3;
/// Words are linked from this belief on.
const LINK_MIN: f64 = 0.45;
/// How far around a tie its surroundings reach, in words.
const AROUND: usize = 3;

/// Chooses the ties to link, group after group, in the same room.
#[derive(Default)]
pub(super) struct Chooser {
    /// The beliefs of all pairs of words of the group at hand.
    beliefs: Vec<f64>,
    lines: Lines,
    /// The beliefs of its ties after a round.
    after: Vec<f64>,
}

impl Chooser {
    /// The ties to link, no word in two of them, the surest first.
    ///
    /// `common` says of each word of the group whether any two texts share it.
    pub(super) fn choose(&mut self, ties: &[Tie], common: Pair<&[bool]>) -> Vec<Pair<usize>> {
        let mut table = Table::new(ties, common, std::mem::take(&mut self.beliefs));
        let n = table.n;
        for _ in 0..ROUNDS {
            table.believe(ties, &mut self.lines, &mut self.after);
        }
        let belief = |at: &usize| table.belief(ties[*at].at);
        // A word of a laid tie has no other.
        let mut order: Vec<usize> = (0..ties.len()).filter(|at| !ties[*at].laid && belief(at) >= LINK_MIN).collect();
        order.sort_by(|one, other| belief(other).total_cmp(&belief(one)).then(one.cmp(other)));
        let mut taken = n.map(|n| vec![false; n]);
        order.retain(|at| {
            let at = ties[*at].at;
            let open = !taken.left[at.left] && !taken.right[at.right];
            (taken.left[at.left], taken.right[at.right]) = (true, true);
            open
        });
        self.beliefs = table.beliefs;
        order.into_iter().map(|at| ties[at].at).collect()
    }
}

/// What a tie is worth before anything around it is looked at.
fn first_guess(tie: &Tie) -> f64 {
    match tie.likeness {
        Likeness::SameTelling => 1.0,
        Likeness::Stem => 0.9,
        Likeness::Alike => 0.6,
        Likeness::SameCommon => 0.6,
        Likeness::Synonym | Likeness::Meaning => 0.4,
    }
}

/// What two different words gain by being used alike, or lose by not being, where that is known.
///
/// Words that begin alike need not mean one thing (“secret”, “secretary”); those that are known to stand for each other
/// keep that, however seldom one of them is used so (“cup” for “trophy”). These few weights were not fitted: they were
/// chosen by hand, on the same pairs of sentences and by what is marked in news.
fn meant(tie: &Tie) -> f64 {
    let worth = |alike: f32| match tie.likeness {
        Likeness::Meaning => 4.0 * (f64::from(alike) - 0.45),
        Likeness::Alike => 3.0 * (f64::from(alike) - 0.35),
        Likeness::Synonym => 1.5 * (f64::from(alike) - 0.3).max(0.0),
        Likeness::Stem | Likeness::SameCommon | Likeness::SameTelling => 0.0,
    };
    tie.used_alike.map_or(0.0, worth)
}

/// Beliefs of all pairs of words of a group; 0 where nothing ties them.
struct Table<'a> {
    n: Pair<usize>,
    beliefs: Vec<f64>,
    /// Whether the left word of a row is one any two texts share.
    common: &'a [bool],
    /// How many words of both sides say something, halved.
    n_telling: f64,
}

impl<'a> Table<'a> {
    /// The table of a group before the first round, in the room of an earlier one.
    fn new(ties: &[Tie], common: Pair<&'a [bool]>, mut beliefs: Vec<f64>) -> Self {
        let n = common.map(<[bool]>::len);
        let telling = common.map(|common| common.iter().filter(|common| !**common).count().max(1) as f64);
        let n_telling = (telling.left + telling.right) / 2.0;
        beliefs.clear();
        beliefs.resize(n.left * n.right, 0.0);
        let mut table = Self { n, beliefs, common: common.left, n_telling };
        for tie in ties {
            table.beliefs[tie.at.left * n.right + tie.at.right] = first_guess(tie);
        }
        // The words of a laid tie have no other: it takes nothing from the rest.
        let open = || ties.iter().filter(|tie| !tie.laid);
        let guess: Vec<f64> = open().map(|tie| table.opening(tie)).collect();
        let mut sums = n.map(|n| vec![0.0; n]);
        for (tie, guess) in open().zip(&guess) {
            sums.left[tie.at.left] += guess;
            sums.right[tie.at.right] += guess;
        }
        for tie in ties.iter().filter(|tie| tie.laid) {
            table.beliefs[tie.at.left * n.right + tie.at.right] = 1.0;
        }
        for (tie, guess) in open().zip(guess) {
            let share = guess * guess / (sums.left[tie.at.left] * sums.right[tie.at.right]);
            table.beliefs[tie.at.left * n.right + tie.at.right] = first_guess(tie) * share;
        }
        table
    }

    /// The opening worth of a tie: more where its neighbours on the diagonal are tied, less far off the diagonal.
    fn opening(&self, tie: &Tie) -> f64 {
        let beside: f64 = [-2, -1, 1, 2].iter().map(|step| self.near(tie.at, *step, *step)).sum();
        first_guess(tie) * (1.0 + beside) * (1.0 - 0.5 * self.slant(tie.at))
    }

    /// How far apart two words stand in their sentences, as a share of the sentence.
    fn slant(&self, at: Pair<usize>) -> f64 {
        let place = |at: usize, n: usize| (at as f64 + 0.5) / n as f64;
        (place(at.left, self.n.left) - place(at.right, self.n.right)).abs()
    }

    fn belief(&self, at: Pair<usize>) -> f64 {
        self.beliefs[at.left * self.n.right + at.right]
    }

    /// The belief some words further; 0 outside the group.
    fn near(&self, at: Pair<usize>, left: isize, right: isize) -> f64 {
        match (at.left.checked_add_signed(left), at.right.checked_add_signed(right)) {
            (Some(left), Some(right)) if left < self.n.left && right < self.n.right => {
                self.beliefs[left * self.n.right + right]
            }
            _ => 0.0,
        }
    }

    /// One round of the model over all ties.
    fn believe(&mut self, ties: &[Tie], lines: &mut Lines, after: &mut Vec<f64>) {
        lines.draw(self, ties);
        // Laid ties are believed from the beginning.
        let open = || ties.iter().filter(|tie| !tie.laid);
        after.extend(open().map(|tie| self.model(tie, lines)));
        for (tie, belief) in open().zip(after.drain(..)) {
            self.beliefs[tie.at.left * self.n.right + tie.at.right] = belief;
        }
    }

    fn model(&self, tie: &Tie, lines: &Lines) -> f64 {
        let at = tie.at;
        let before = if at.left == 0 && at.right == 0 { 1.0 } else { self.near(at, -1, -1) };
        let last = at.left + 1 == self.n.left && at.right + 1 == self.n.right;
        let after = if last { 1.0 } else { self.near(at, 1, 1) };
        let rivals = lines.left[at.left].rival(self.belief(at)) + lines.right[at.right].rival(self.belief(at));
        let single = lines.left[at.left].n == 1 && lines.right[at.right].n == 1;
        let (off, between) = lines.shift(at, self.n);
        let base = match tie.likeness {
            Likeness::SameTelling => 2.35,
            Likeness::SameCommon => 0.66,
            Likeness::Synonym => -0.99,
            Likeness::Meaning => -0.74,
            Likeness::Stem if single => -0.4,
            Likeness::Stem => -1.23,
            Likeness::Alike => -0.92,
        };
        let mut sum =
            0.3 + base + meant(tie) + 0.29 * (before + after) + 0.55 * before.max(after) + 1.14 * self.around(at)
                - 3.17 * rivals
                - 1.54 * off
                + 0.31 * lines.tied
                - 0.87 * self.slant(at)
                + if single { 0.81 } else { 0.0 };
        if tie.likeness == Likeness::SameCommon {
            sum += 1.16 * after + before * after - 0.91 * off + if between { 0.7 } else { 0.0 } - 0.96 * lines.tied;
        }
        1.0 / (1.0 + libm::exp(-sum))
    }

    /// How much is tied within a few words on both sides, 0 to 1.
    fn around(&self, at: Pair<usize>) -> f64 {
        let reach = |at: usize, n: usize| at.saturating_sub(AROUND)..(at + AROUND + 1).min(n);
        let columns = reach(at.right, self.n.right);
        let own = at.right - columns.start;
        let mut sum = 0.0;
        for left in reach(at.left, self.n.left).filter(|left| *left != at.left) {
            let weight = if self.common[left] { 0.4 } else { 1.0 };
            let row = &self.beliefs[left * self.n.right..][columns.clone()];
            row[..own].iter().for_each(|belief| sum += belief * weight);
            row[own + 1..].iter().for_each(|belief| sum += belief * weight);
        }
        sum.min(3.0) / 3.0
    }
}

/// The ties of one word: how many, the best two, and the partner of the best.
#[derive(Clone, Copy, Default)]
struct Best {
    n: u32,
    first: f64,
    second: f64,
    partner: usize,
}

impl Best {
    fn see(&mut self, belief: f64, partner: usize) {
        self.n += 1;
        if belief > self.first {
            (self.second, self.first, self.partner) = (self.first, belief, partner);
        } else {
            self.second = self.second.max(belief);
        }
    }

    /// The best belief but for one of this size, which is among those seen.
    fn rival(&self, own: f64) -> f64 {
        if own >= self.first { self.second } else { self.first }
    }
}

/// What a round knows of whole rows and columns.
#[derive(Default)]
struct Lines {
    left: Vec<Best>,
    right: Vec<Best>,
    /// For each left word the nearest one before it that is surely tied, with its partner; the nearest after it.
    anchors: Vec<[Option<(usize, usize)>; 2]>,
    /// How much of the telling words is tied.
    tied: f64,
}

impl Lines {
    /// Looks at all ties anew.
    fn draw(&mut self, table: &Table<'_>, ties: &[Tie]) {
        renew(&mut self.left, table.n.left);
        renew(&mut self.right, table.n.right);
        renew(&mut self.anchors, table.n.left);
        self.tied = 0.0;
        for tie in ties {
            let belief = table.belief(tie.at);
            self.left[tie.at.left].see(belief, tie.at.right);
            self.right[tie.at.right].see(belief, tie.at.left);
            if !table.common[tie.at.left] {
                self.tied += belief / table.n_telling;
            }
        }
        self.set_anchors();
    }

    fn set_anchors(&mut self) {
        let sure = |best: &Best, at: usize| (best.first > 0.5).then_some((at, best.partner));
        let mut before = None;
        for at in 0..self.left.len() {
            self.anchors[at][0] = before;
            before = sure(&self.left[at], at).or(before);
        }
        let mut after = None;
        for at in (0..self.left.len()).rev() {
            self.anchors[at][1] = after;
            after = sure(&self.left[at], at).or(after);
        }
    }

    /// How many words a tie is out of step with the nearest sure ties, 0 to 1, and whether it lies between them.
    fn shift(&self, at: Pair<usize>, n: Pair<usize>) -> (f64, bool) {
        let signed = |at: usize| at as i64;
        let before = self.anchors[at.left][0].map_or((-1, -1), |(left, right)| (signed(left), signed(right)));
        let end = (signed(n.left), signed(n.right));
        let after = self.anchors[at.left][1].map_or(end, |(left, right)| (signed(left), signed(right)));
        let here = (signed(at.left), signed(at.right));
        let off = |other: (i64, i64)| ((here.1 - other.1) - (here.0 - other.0)).abs();
        let between = before.1 < here.1 && here.1 < after.1;
        (off(before).min(off(after)).min(6) as f64 / 6.0, between)
    }
}

/// Makes so many new values in the room of old ones.
fn renew<T: Clone + Default>(values: &mut Vec<T>, n: usize) {
    values.clear();
    values.resize(n, T::default());
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether the second of six words is tied to the fifth of six others, when only the first of both are tied.
    fn is_tied(likeness: Likeness, used_alike: Option<f32>) -> bool {
        let tie = |at, likeness, used_alike| Tie { at, likeness, laid: false, used_alike };
        let ties = [tie(Pair::new(0, 0), Likeness::SameTelling, None), tie(Pair::new(1, 4), likeness, used_alike)];
        let common = [false; 6];
        let found = Chooser::default().choose(&ties, Pair::new(&common, &common));
        found.contains(&Pair::new(1, 4))
    }

    #[test]
    fn different_words_are_tied_the_sooner_the_more_alike_they_are_used() {
        assert!(is_tied(Likeness::Meaning, Some(0.8)));
        assert!(!is_tied(Likeness::Meaning, Some(0.26)));
        assert!(is_tied(Likeness::Alike, Some(0.8)));
        assert!(!is_tied(Likeness::Alike, Some(0.0)));
    }

    #[test]
    fn words_that_are_known_to_stand_for_each_other_need_not_be_used_alike() {
        let worth = |used_alike| {
            meant(&Tie { at: Pair::new(0, 0), likeness: Likeness::Synonym, laid: false, used_alike: Some(used_alike) })
        };
        assert_eq!(worth(0.0), 0.0);
        assert!(worth(0.8) > 0.0);
    }
}
