//! Figures by what they state, and by the sentence that states them.

use super::{Found, Kind, Ratio, Value};
use crate::engine::figures::value::HALF_DAY;
use crate::engine::span::{Offset, TokenSpan};
use rustc_hash::FxHasher;
use std::fmt::Write;
use std::hash::{Hash, Hasher};
use std::ops::Range;

/// The figures of a side by what they state, equal ones in text order.
pub(super) struct Index<'a> {
    found: &'a [Found],
    /// A sum of what each states, and its number; sorted.
    order: Vec<(u64, u32)>,
}

impl<'a> Index<'a> {
    /// Sorts the figures of a side. Log-linear in them; what they state is written once each, into one piece of memory.
    pub(super) fn new(found: &'a [Found]) -> Self {
        let mut text = String::new();
        let mut order: Vec<(u64, u32)> = (0u32..).zip(found).map(|(at, figure)| (sum(figure, &mut text), at)).collect();
        order.sort_unstable();
        Self { found, order }
    }

    /// The figures that state the same as one of either side, in text order.
    pub(super) fn equals<'i>(&'i self, figure: &'i Found) -> impl Iterator<Item = usize> + 'i {
        let sum = sum(figure, &mut String::new());
        let from = self.order.partition_point(|(own, _)| *own < sum);
        let run = self.order[from..].iter().take_while(move |(own, _)| *own == sum);
        run.map(|(_, at)| *at as usize).filter(|at| is_equal(&self.found[*at], figure))
    }

    /// The figures that state what no other of their side does.
    pub(super) fn singles(&self) -> impl Iterator<Item = usize> + '_ {
        let runs = self.order.chunk_by(|one, other| one.0 == other.0);
        runs.filter(|run| run.len() == 1).map(|run| run[0].1 as usize)
    }
}

fn sum(figure: &Found, text: &mut String) -> u64 {
    text.clear();
    let unit = write_key(figure, text);
    let mut hasher = FxHasher::default();
    (&*text, unit).hash(&mut hasher);
    hasher.finish()
}

fn is_equal(one: &Found, other: &Found) -> bool {
    if one.value == other.value && one.kind == other.kind {
        return true;
    }
    let (mut first, mut second) = (String::new(), String::new());
    let units = (write_key(one, &mut first), write_key(other, &mut second));
    units.0 == units.1 && first == second
}

/// Writes what a figure states; the unit it states it in.
fn write_key(figure: &Found, text: &mut String) -> Option<&'static str> {
    let (value, unit) = match (figure.value, figure.kind) {
        // One in five is 20 percent.
        (Value::Number(number), Kind::Percent) => {
            let Some(share) = Ratio::new(1, 100).and_then(|percent| number.times(percent)) else {
                return Some("share");
            };
            (Value::Number(share), Some("share"))
        }
        (value, Kind::Share) => (value, Some("share")),
        // Half past two may be told of either half of the day.
        (Value::Time(time), _) => {
            write!(text, "{}", time.minutes % HALF_DAY).expect("a string takes all that is written");
            return Some("time");
        }
        (value, kind) => (value, kind.unit()),
    };
    write!(text, "{value}").expect("a string takes all that is written");
    unit
}

/// The figures of each sentence of a side, which start in it. Linear in both.
pub(super) fn by_sentence(found: &[Found], sentences: &[TokenSpan]) -> Vec<Range<u32>> {
    let mut at = 0u32;
    let mut before = |bound: u32| {
        while found.get(at as usize).is_some_and(|figure| figure.tokens.start().get() < bound) {
            at += 1;
        }
        at
    };
    sentences.iter().map(|tokens| before(tokens.start().get())..before(tokens.end().get())).collect()
}
