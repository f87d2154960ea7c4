//! What frames the telling: by-lines, crumbs of the page a text came from, sign-offs. Suggested for leaving out one by one.

use super::framing::is_crumb;
use super::steps::shorten;
use crate::app::state::{Note, Reading, Reason};
use crate::engine::{ByteSpan, Pair, PartKind, Side};

/// A stretch that may be left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Crumb {
    /// Whose it is.
    pub side: Side,
    /// What it is.
    pub kind: PartKind,
    /// How it begins.
    pub words: String,
    /// Where it stands.
    pub places: Pair<Option<ByteSpan>>,
    /// Whether it is left out.
    pub out: bool,
}

/// So many are suggested for each text; pages have more crumbs than anybody reads.
const CRUMBS_MAX: usize = 12;
const WORDS_CHARS_MAX: usize = 48;

/// The stretches of both texts that may be left out, in the order of each.
pub fn crumbs(reading: &Reading, notes: &[Note]) -> Vec<Crumb> {
    let of = |side: Side| {
        let parts = reading.comparison.outlines[side].parts.iter().filter(|part| is_crumb(part.kind));
        parts.take(CRUMBS_MAX).map(move |part| {
            let places = Pair::from_fn(|of| (of == side).then_some(part.span));
            let out = notes.iter().any(|note| note.places == places && note.reason.is_some());
            let words = shorten(reading.articles[side].slice(part.span), WORDS_CHARS_MAX);
            Crumb { side, kind: part.kind, words, places, out }
        })
    };
    Side::BOTH.into_iter().flat_map(of).collect()
}

impl Crumb {
    /// Why it is left out from now on; nothing when it is taken in again.
    pub fn turned(&self) -> Option<Reason> {
        (!self.out).then_some(Reason::Frame)
    }
}
