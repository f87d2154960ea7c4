//! Everything that can happen to the page.

use super::{Filter, Gaps, Input, Kept, Look, NameEdit, Note, Reason, Recent, Rules, Topic};
use crate::engine::{Article, ByteSpan, Comparison, Pair, Pin, Progress, Side};
use crate::load::{Exported, LoadError, Loaded};
use crate::say::Locale;
use crate::worker::WorkerError;
use std::rc::Rc;

/// Something that happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// The reader typed or pasted.
    Type(Side, Rc<str>),
    /// The reader named a text.
    Name(Side, Rc<str>),
    /// Files are being read for these sides; with `compare`, a comparison follows.
    Await {
        /// The sides that wait.
        sides: Vec<Side>,
        /// Whether to compare once all are read.
        compare: bool,
    },
    /// A file was read.
    Load(Side, Loaded),
    /// A file was refused.
    Refuse(Side, LoadError),
    /// What was typed before the page was loaded anew; with `compare`, its comparison was on show.
    Restore {
        /// The texts.
        inputs: Box<Pair<Input>>,
        /// The corrections made to their comparison.
        pins: Vec<Pin>,
        /// The notes made beside their passages.
        notes: Vec<Note>,
        /// Whether to compare them.
        compare: bool,
    },
    /// A comparison that was exported is taken up again.
    Resume(Box<Exported>),
    /// Two texts were chosen together, such as a sample.
    Open(Pair<Article>),
    /// There is time to compare the texts before the reader asks for it.
    BeginEarly,
    /// The reader asked for the comparison.
    Compare,
    /// A comparison is taking its time.
    Slow(u32),
    /// A comparison has come this far.
    Advance(u32, Progress),
    /// A comparison is done.
    Finish(u32, Rc<Comparison>),
    /// A comparison on show is better known.
    Refine(u32, Rc<Comparison>),
    /// The reader corrects what belongs together.
    Pin(Pin),
    /// The reader takes the latest correction back.
    Unpin,
    /// The reader guesses before looking, or returns from it.
    Predict,
    /// Other things count as the same.
    SetRules(Rules),
    /// Sentences are offered for correction, or no longer.
    Correct,
    /// A comparison broke off.
    Break(u32, WorkerError),
    /// The reader no longer wants the comparison.
    Cancel,
    /// The reader wants to change the texts.
    Edit,
    /// The reader wants two other texts.
    Clear,
    /// The two texts change places.
    Swap,
    /// Which marks are shown.
    Show(Filter),
    /// This is left out, or taken in again.
    LeaveOut(Kept),
    /// What is shared catches the eye, or what differs.
    TurnEmphasis,
    /// The reader writes this beside a passage.
    Write(Pair<Option<ByteSpan>>, Rc<str>),
    /// A passage is left out for this reason, or taken in again.
    Omit(Pair<Option<ByteSpan>>, Option<Reason>),
    /// The reader edits the list of names.
    EditName(NameEdit),
    /// The latest of these edits is taken back.
    UneditName,
    /// These edits were kept earlier.
    KnowNames(Rc<Vec<NameEdit>>),
    /// There is room for a note on the chosen link, or no longer.
    Annotate,
    /// The reasons for the chosen link are shown, or hidden.
    AskWhy,
    /// All passages are listed, or no longer.
    List,
    /// What differs is listed beside the texts, or no longer.
    ToggleDifferences,
    /// What the list of differences is about.
    ListDifferences(Topic),
    /// Look for these words in both texts, or no longer.
    Seek(Option<Rc<str>>),
    /// Long stretches are folded, or no longer.
    Fold,
    /// The hits are listed, or no longer.
    ListHits,
    /// Go to this hit.
    Hit(usize),
    /// Another place that holds the chosen wording.
    ShowPlace(usize),
    /// From how many words a phrase outside matched sentences counts.
    CountFrom(u32),
    /// Passages of the list go on over these gaps.
    Join(Gaps),
    /// Whether sentences about the same point are joined, too.
    ShowRelated(bool),
    /// Which text a narrow page shows.
    Turn(Side),
    /// A link is chosen, or none.
    Lock(Option<u32>),
    /// The reader goes to the stop of the linear reading that begins with this sentence, and has this link.
    Stop((Side, usize), Option<u32>),
    /// The page is to look like this.
    Look(Look),
    /// These comparisons were kept earlier.
    Recall(Rc<Vec<Recent>>),
    /// The comparison on show is kept, if the reader wants that.
    Remember,
    /// One of the comparisons that were kept is shown again.
    Reopen(usize),
    /// The comparisons that were kept are forgotten.
    Forget,
    /// The page now speaks this language.
    Speak(Locale),
    /// From two columns to one, or back.
    TurnColumns,
    /// Read pair by pair, or side by side again.
    Unroll,
}

impl Action {
    /// Whether what is compared, or how, may be another after it.
    pub(super) fn changes_texts(&self) -> bool {
        use Action::{
            Await, Clear, Edit, Load, Name, Open, Pin, Refuse, Reopen, Restore, Resume, SetRules, Swap, Type, Unpin,
        };
        matches!(
            self,
            Type(..)
                | Name(..)
                | Await { .. }
                | Load(..)
                | Refuse(..)
                | Restore { .. }
                | Open(_)
                | Resume(_)
                | Reopen(_)
                | Edit
                | Clear
                | Swap
                | Pin(_)
                | Unpin
                | SetRules(_)
        )
    }
}
