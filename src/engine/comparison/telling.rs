//! How each text tells: what it leaves open, what stands beside the words that both use, and whom it relies on.

use crate::engine::pair::Pair;
use crate::engine::span::ByteSpan;
use serde::{Deserialize, Serialize};

/// A word that leaves a statement open, in sentences that make the same statement; never empty on both sides.
///
/// Where both sides have one, the words differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hedge {
    /// The word on each side.
    pub sides: Pair<Option<ByteSpan>>,
    /// An index into `sentence_pairs`.
    pub pair: u32,
}

/// A word that both texts use, in its surroundings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    /// Its commonest form in both texts, in small letters.
    pub text: String,
    /// Every place of it, in text order.
    pub places: Pair<Vec<ByteSpan>>,
    /// The words that each text sets beside it, those first that the other does not.
    pub beside: Pair<Vec<Neighbour>>,
}

/// A word that stands beside a term.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Neighbour {
    /// Its first form in the text that has it, in small letters.
    pub word: String,
    /// How often each text sets it there.
    pub uses: Pair<u32>,
}

/// Whom or what a text relies on; never empty on both sides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// The name, the words that stand for it, or the host of a link.
    pub text: String,
    /// How it is named.
    pub kind: SourceKind,
    /// Every place that names it as a source, in text order.
    pub places: Pair<Vec<ByteSpan>>,
}

/// How a source is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SourceKind {
    /// Someone says something, or something is so according to them.
    Said,
    /// The address of a page.
    Link,
}

impl Hedge {
    pub(super) fn swap(self) -> Self {
        Self { sides: self.sides.swap(), ..self }
    }
}

impl Term {
    pub(super) fn swap(self) -> Self {
        let turn = |words: Vec<Neighbour>| words.into_iter().map(Neighbour::swap).collect();
        Self { places: self.places.swap(), beside: self.beside.map(turn).swap(), ..self }
    }
}

impl Neighbour {
    fn swap(self) -> Self {
        Self { uses: self.uses.swap(), ..self }
    }
}

impl Source {
    pub(super) fn swap(self) -> Self {
        Self { places: self.places.swap(), ..self }
    }
}
