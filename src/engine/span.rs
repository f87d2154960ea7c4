//! Offsets and half-open spans, one type per unit.
//!
//! Mixing units does not compile: a byte of a text, a code point of a text, a token of a side and a sentence of a
//! side are different types. All are `u32`, so that native and WebAssembly builds agree to the byte.

use serde::{Deserialize, Serialize};
use std::fmt::Debug;

/// A position counted in one unit.
pub trait Offset: Copy + Ord + Debug {
    /// Wraps a raw position.
    fn new(raw: u32) -> Self;
    /// The raw position.
    fn get(self) -> u32;
    /// The raw position as an index into a slice.
    fn index(self) -> usize {
        self.get() as usize
    }
}

macro_rules! offset {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(u32);

        impl Offset for $name {
            fn new(raw: u32) -> Self {
                Self(raw)
            }
            fn get(self) -> u32 {
                self.0
            }
        }

        impl From<usize> for $name {
            /// # Panics
            /// When the position does not fit 32 bits; loading refuses such texts long before.
            fn from(raw: usize) -> Self {
                Self(u32::try_from(raw).expect("texts stay far below 4 GiB"))
            }
        }
    };
}

offset!(
    /// A byte of an article's UTF-8 text, on a character edge.
    ByteOffset
);
offset!(
    /// A Unicode code point of an article's text; the unit of the JSON form.
    CharOffset
);
offset!(
    /// A token of one side, counted from the start of its text.
    TokenIdx
);
offset!(
    /// A sentence of one side, counted from the start of its text.
    SentenceIdx
);
offset!(
    /// A paragraph of one side, counted from the start of its text.
    ParagraphIdx
);

/// A half-open range `[start, end)` in one unit; may be empty, never runs backwards.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Span<I> {
    start: I,
    end: I,
}

/// A span of bytes of one article's text.
pub type ByteSpan = Span<ByteOffset>;
/// A span of tokens of one side.
pub type TokenSpan = Span<TokenIdx>;

impl<I: Offset> Span<I> {
    /// The span from `start` up to `end`.
    ///
    /// # Panics
    /// When `start > end`.
    pub fn new(start: I, end: I) -> Self {
        assert!(start <= end, "a span never runs backwards: {start:?} > {end:?}");
        Self { start, end }
    }

    /// The span from raw positions.
    ///
    /// # Panics
    /// When `start > end`.
    pub fn of(start: u32, end: u32) -> Self {
        Self::new(I::new(start), I::new(end))
    }

    /// Where it starts, inclusive.
    pub fn start(self) -> I {
        self.start
    }

    /// Where it ends, exclusive.
    pub fn end(self) -> I {
        self.end
    }

    /// How many units it holds.
    pub fn len(self) -> u32 {
        self.end.get() - self.start.get()
    }

    /// Whether it holds nothing.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Whether `at` lies inside; the end does not.
    pub fn contains(self, at: I) -> bool {
        self.start <= at && at < self.end
    }

    /// Whether `other` lies wholly inside.
    pub fn covers(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two share at least one unit; touching is not sharing.
    pub fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The smallest span that covers both.
    #[must_use]
    pub fn join(self, other: Self) -> Self {
        Self::new(self.start.min(other.start), self.end.max(other.end))
    }

    /// As indices into a slice.
    pub fn range(self) -> std::ops::Range<usize> {
        self.start.index()..self.end.index()
    }

    /// Every position inside, in order.
    pub fn iter(self) -> impl DoubleEndedIterator<Item = I> + Clone {
        (self.start.get()..self.end.get()).map(I::new)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn touching_spans_do_not_overlap() {
        let (left, right) = (ByteSpan::of(0, 3), ByteSpan::of(3, 5));
        assert!(!left.overlaps(right));
        assert_eq!(left.join(right), ByteSpan::of(0, 5));
        assert!(!left.contains(ByteOffset::new(3)));
    }

    #[test]
    #[should_panic(expected = "never runs backwards")]
    fn a_backward_span_is_refused() {
        let _ = ByteSpan::of(2, 1);
    }
}
