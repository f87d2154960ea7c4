//! Two of a kind, one for each side.

use serde::{Deserialize, Serialize};
use std::ops::{Index, IndexMut};

/// Which of the two articles. The page calls them A and B.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Side {
    /// The first text, A.
    Left,
    /// The second text, B.
    Right,
}

impl Side {
    /// Both sides, left first.
    pub const BOTH: [Side; 2] = [Side::Left, Side::Right];

    /// The opposite side.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Side::Left => Side::Right,
            Side::Right => Side::Left,
        }
    }
}

/// A value for each side.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Pair<T> {
    /// The first text's value.
    pub left: T,
    /// The second text's value.
    pub right: T,
}

impl<T> Pair<T> {
    /// A pair of the two values.
    pub const fn new(left: T, right: T) -> Self {
        Self { left, right }
    }

    /// Makes both values by the same rule.
    pub fn from_fn(mut make: impl FnMut(Side) -> T) -> Self {
        let left = make(Side::Left);
        Self { left, right: make(Side::Right) }
    }

    /// Applies `change` to both values.
    pub fn map<U>(self, mut change: impl FnMut(T) -> U) -> Pair<U> {
        Pair { left: change(self.left), right: change(self.right) }
    }

    /// Borrows both values.
    pub fn as_ref(&self) -> Pair<&T> {
        Pair { left: &self.left, right: &self.right }
    }

    /// Joins two pairs side by side.
    pub fn zip<U>(self, other: Pair<U>) -> Pair<(T, U)> {
        Pair { left: (self.left, other.left), right: (self.right, other.right) }
    }

    /// The mirrored pair.
    #[must_use]
    pub fn swap(self) -> Self {
        Self { left: self.right, right: self.left }
    }
}

impl<T> Index<Side> for Pair<T> {
    type Output = T;
    fn index(&self, side: Side) -> &T {
        match side {
            Side::Left => &self.left,
            Side::Right => &self.right,
        }
    }
}

impl<T> IndexMut<Side> for Pair<T> {
    fn index_mut(&mut self, side: Side) -> &mut T {
        match side {
            Side::Left => &mut self.left,
            Side::Right => &mut self.right,
        }
    }
}
