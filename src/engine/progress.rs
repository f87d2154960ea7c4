//! What the engine is doing, for a reader who waits.

use serde::{Deserialize, Serialize};

/// A step of the pipeline that takes noticeable time on long texts, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Stage {
    /// Finding paragraphs, sentences and words.
    Reading,
    /// Finding shared wording.
    Matching,
    /// Putting sentences side by side.
    Aligning,
    /// Comparing the words of matched sentences.
    Refining,
}

impl Stage {
    /// All stages in order.
    pub const ALL: [Stage; 4] = [Stage::Reading, Stage::Matching, Stage::Aligning, Stage::Refining];
}

/// How far a stage has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// The stage at work.
    pub stage: Stage,
    /// The share of that stage that is done, 0 to 100.
    pub percent: u8,
}
