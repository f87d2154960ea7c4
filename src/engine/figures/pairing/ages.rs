//! Ages of one person: “Judith Vane, 52,” and “the 53-year-old”, wherever they stand.

use super::Matching;
use crate::engine::figures::Found;
use crate::engine::figures::value::Kind;
use crate::engine::names::Mention;
use crate::engine::pair::{Pair, Side};
use crate::engine::span::{Offset, Span};
use rustc_hash::FxHashMap;

/// How many bytes after an age the name may stand: “the 34-year-old teacher Ana Lima”.
const AFTER_MAX: usize = 40;
/// How many bytes before an age without a name the person may be named.
const BEFORE_MAX: usize = 300;
/// Two ages of one person differ by less than this factor, in tenths.
const NEAR: u64 = 20;

impl Matching<'_> {
    /// Ties the only age that either text gives for a name.
    pub(super) fn by_owner(&mut self, names: Pair<&[Mention]>) {
        let ages = Pair::from_fn(|side: Side| {
            let mut ages: FxHashMap<u32, Vec<usize>> = FxHashMap::default();
            for (at, figure) in self.found[side].iter().enumerate() {
                if let Some(owner) = self.owner(side, figure, names[side]) {
                    ages.entry(owner).or_default().push(at);
                }
            }
            ages
        });
        let mut ties: Vec<Pair<usize>> = Vec::new();
        for (owner, lefts) in &ages.left {
            if let (Some(left), Some(right)) = (lefts.first(), ages.right.get(owner).and_then(|rights| rights.first()))
            {
                ties.push(Pair::new(*left, *right));
            }
        }
        ties.sort_unstable_by_key(|at| (at.left, at.right));
        for at in ties {
            if self.is_like(at) && self.is_near(at, NEAR) {
                self.tie(at);
            }
        }
    }

    /// Whose age a figure is.
    fn owner(&self, side: Side, figure: &Found, names: &[Mention]) -> Option<u32> {
        let years = matches!(figure.kind, Kind::Measure(unit) if unit.name == "year");
        let text = self.notes[side].reading.text;
        let (start, end) = (figure.span.start().index(), figure.span.end().index());
        let before = names.partition_point(|mention| mention.span.end().index() <= start);
        let previous = before.checked_sub(1).map(|at| names[at]).filter(|_| years)?;
        let gap = text.get(previous.span.end().index()..start)?;
        if matches!(gap, ", " | " (" | ", aged " | ", who is ") {
            return Some(previous.name);
        }
        let old = ["-year-old", " year old", "-jährige", "-jährigen", "-Jährige", "-Jährigen", "-jarige"];
        let rest = text.get(end.saturating_sub("-year".len())..)?;
        let told =
            old.iter().any(|old| rest.starts_with(old) || text.get(end..).is_some_and(|rest| rest.starts_with(old)));
        let told = told || described(text.get(..start)?);
        let after = Span::new(end.into(), text.len().min(end + AFTER_MAX).into());
        let followed = names.get(before).filter(|mention| mention.span.start() < after.end()).filter(|mention| {
            text.get(end..mention.span.start().index()).is_some_and(|gap| !gap.contains([',', '.', '\n']))
        });
        // Without a name after it, it is the age of the person named last.
        let full = |mention: &&Mention| text[mention.span.range()].contains(' ');
        let near = |mention: &&Mention| start - mention.span.end().index() <= BEFORE_MAX;
        let last = || names[..before].iter().rev().take_while(near).find(full);
        followed.or_else(last).filter(|_| told).map(|mention| mention.name)
    }
}

/// Whether someone known is described by an age that follows: `l’élue de 58 ans`, `la alcaldesa, de`.
fn described(before: &str) -> bool {
    let mut words = before.trim_end().rsplit([' ', '\u{a0}', '’', '\'', '\n']);
    let of = words.next().is_some_and(|word| matches!(word, "de" | "di"));
    let noun = words.next().is_some_and(|word| word.chars().all(char::is_alphabetic));
    let article = words.next().map(str::to_lowercase);
    of && noun && article.is_some_and(|word| matches!(&*word, "le" | "la" | "l" | "el" | "il" | "o" | "a"))
}
