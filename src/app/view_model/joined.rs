//! Shared wording that goes on over a few other words, as one passage of the list with its gaps.

use super::links::{Link, LinkKind};
use super::steps::shorten;
use crate::app::state::{Gaps, Reading};
use crate::engine::passages::{self, Passage};
use crate::engine::{ByteSpan, Config, Offset, Pair, Side};

/// Words of a passage, and whether they are a gap in it.
pub type Wording = (String, bool);

/// Passages with gaps, and the links that they take in.
pub(super) struct Joined {
    passages: Vec<Passage>,
    /// Whether each has been listed.
    listed: Vec<bool>,
}

impl Joined {
    /// Joins shared wording as far as the reader lets it. Linear in phrases.
    pub(super) fn new(words_min: u32, reading: &Reading, gaps: Gaps) -> Self {
        let mut passages = Vec::new();
        if gaps.joined {
            let config = Config {
                phrase_words_min: words_min,
                gap_words_max: gaps.words_max,
                gap_shared_percent_min: gaps.shared_percent_min,
                ..Config::default()
            };
            passages = passages::passages(&reading.comparison, &config);
            passages.retain(|passage| !passage.gaps.is_empty());
        }
        Self { listed: vec![false; passages.len()], passages }
    }

    /// The passage that takes a link in. They stand in the order of A; only what A lacks is looked for one by one.
    fn place(&self, link: &Link) -> Option<usize> {
        let takes_in = |at: &usize| takes_in(&self.passages[*at], link);
        match link.spans.left {
            Some(span) => {
                let n_before = self.passages.partition_point(|passage| passage.spans.left.start() <= span.start());
                n_before.checked_sub(1).filter(takes_in)
            }
            None => (0..self.passages.len()).find(takes_in),
        }
    }

    /// What a link is listed as: by itself, as the passage that takes it in, or not at all, when that stands there already.
    pub(super) fn list(&mut self, link: &Link) -> Listed<'_> {
        let Some(at) = self.place(link) else { return Listed::Alone };
        if std::mem::replace(&mut self.listed[at], true) { Listed::Before } else { Listed::Whole(&self.passages[at]) }
    }
}

/// How a link stands in the list.
pub(super) enum Listed<'a> {
    /// By itself.
    Alone,
    /// As this passage.
    Whole(&'a Passage),
    /// With an earlier link.
    Before,
}

/// Whether a link is shared wording of a passage, or a gap in it.
fn takes_in(passage: &Passage, link: &Link) -> bool {
    let within = |side: Side| link.spans[side].is_none_or(|span| holds(passage.spans[side], span));
    is_wording(link.kind) && within(Side::Left) && within(Side::Right)
}

fn holds(outer: ByteSpan, inner: ByteSpan) -> bool {
    outer.start() <= inner.start() && inner.end() <= outer.end()
}

/// What shared wording and the gaps in it are made of.
fn is_wording(kind: LinkKind) -> bool {
    matches!(kind, LinkKind::Shared | LinkKind::Moved | LinkKind::Reworded | LinkKind::Missing(_) | LinkKind::Figure)
}

/// More gaps are not written out.
const GAPS_MAX: usize = 4;
/// Longer stretches between gaps, and longer gaps, are cut.
const WORDS_CHARS_MAX: usize = 60;

/// The words of a passage as A has them; in a gap those of both, `[stone | old]`.
pub(super) fn wording(passage: &Passage, reading: &Reading) -> Vec<Wording> {
    let text = |side: Side, span: ByteSpan| shorten(reading.articles[side].slice(span), WORDS_CHARS_MAX);
    let mut found = Vec::new();
    let mut from = passage.spans.left.start();
    for gap in passage.gaps.iter().take(GAPS_MAX) {
        found.push((text(Side::Left, ByteSpan::of(from.get(), gap.left.start().get())), false));
        let words = Pair::from_fn(|side: Side| text(side, gap[side]));
        let shown = |words: String| if words.is_empty() { "–".to_owned() } else { words };
        found.push((format!("[{} | {}]", shown(words.left), shown(words.right)), true));
        from = gap.left.end();
    }
    found.push((text(Side::Left, ByteSpan::of(from.get(), passage.spans.left.end().get())), false));
    found
}
