//! Where the two texts part, list by list: evidence with its places, and counts. Never who is right.
//!
//! Made only while the panel is open, from what the engine found; nothing is compared here.

mod amount;
mod figures;
mod map;
mod names;
mod notes;
mod only;
mod openings;
mod order;
mod quotes;
mod source;
mod sources;
mod summary;
mod terms;
mod units;
mod wording;
mod words;

use crate::app::state::{NameEdit, Note, Reading, Topic};
use crate::engine::{ByteSpan, Pair, Side};
use source::Source;

pub use map::Field;
pub use order::Slope;
pub use summary::Said;
pub use words::Word;

/// Everything the panel lists.
#[derive(Debug, PartialEq, Eq)]
pub struct Differences {
    /// The whole in a few sentences.
    pub said: Vec<Said>,
    /// The statements that both make, as lines from A to B.
    pub slopes: Vec<Slope>,
    /// The paragraphs that meet, as fields of a map.
    pub fields: Vec<Field>,
    /// The words that set one text apart.
    pub words: Vec<Word>,
    /// The groups of each topic, in the order of [`Topic::ALL`].
    lists: [Vec<Group>; Topic::N],
}

/// Findings of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// What they have in common: "They differ".
    pub title: String,
    /// Whether they part the texts, so that they count as differences.
    pub differs: bool,
    /// The findings, in the order they are listed.
    pub findings: Vec<Finding>,
}

/// One thing that one text or both have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What it is about: what is counted, who speaks, what is named.
    pub head: String,
    /// What there is to say about it: the difference, how often.
    pub note: String,
    /// Where each text has it.
    pub sides: Pair<Option<Spot>>,
}

/// A place of one text, with its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The words, and whether they are what the finding is about.
    pub words: Vec<(String, bool)>,
    /// The paragraph it stands in.
    pub paragraph: Option<u32>,
    /// Where it is.
    pub span: ByteSpan,
}

impl Differences {
    /// What differs in a comparison, what the reader noted beside it, and with the names as they edited them; `numbers` are
    /// those of the paragraphs, as the margin has them.
    ///
    /// Linear in the findings, each with a search for its paragraph.
    pub fn of(reading: &Reading, numbers: &Pair<Vec<u32>>, noted: &[Note], renamed: &[NameEdit]) -> Self {
        let source = Source::new(reading, numbers);
        let told = order::told(source);
        let meetings = map::Meetings::of(source);
        let lists = Topic::ALL.map(|topic| match topic {
            Topic::Numbers => figures::list(source),
            Topic::Quotations => quotes::list(source),
            Topic::Names => names::list(source, renamed),
            Topic::Wording => wording::list(source),
            Topic::Only => only::list(source),
            Topic::Openings => openings::list(source),
            Topic::Order => order::list(source, &told),
            Topic::Paragraphs => map::list(source, &meetings),
            Topic::Terms => terms::list(source),
            Topic::Sources => sources::list(source),
            Topic::Notes => notes::list(source, noted),
            // Words have a chart of their own.
            Topic::Words => Vec::new(),
        });
        Self {
            said: summary::said(source, &lists, &told),
            slopes: order::slopes(source, &told),
            fields: meetings.fields(source),
            words: words::list(source),
            lists,
        }
    }

    /// The groups of a topic; none of them is empty.
    pub fn groups(&self, topic: Topic) -> &[Group] {
        &self.lists[topic as usize]
    }

    /// How many differences a topic lists; of notes, how many there are.
    pub fn count(&self, topic: Topic) -> usize {
        match topic {
            Topic::Words => self.words.len(),
            Topic::Notes => self.length(topic),
            _ => count(self.groups(topic)),
        }
    }

    /// How many findings a topic lists, differences or not.
    pub fn length(&self, topic: Topic) -> usize {
        self.groups(topic).iter().map(|group| group.findings.len()).sum()
    }

    /// The findings of a topic that hold some words; all of them when there are no words.
    pub fn holding(&self, topic: Topic, words: &str) -> Vec<Group> {
        let sought = words.trim().to_lowercase();
        let kept = |group: &Group| {
            let findings = group.findings.iter().filter(|finding| finding.holds(&sought)).cloned();
            Group { findings: findings.collect(), ..group.clone() }
        };
        self.groups(topic).iter().map(kept).filter(|group| !group.findings.is_empty()).collect()
    }
}

impl Finding {
    /// Where it is in the texts.
    pub fn places(&self) -> Pair<Option<ByteSpan>> {
        self.sides.as_ref().map(|spot| spot.as_ref().map(|spot| spot.span))
    }

    fn holds(&self, sought: &str) -> bool {
        let spots = Side::BOTH.iter().filter_map(|side| self.sides[*side].as_ref()).map(Spot::text);
        let mut texts = [self.head.clone(), self.note.clone()].into_iter().chain(spots);
        sought.is_empty() || texts.any(|text| text.to_lowercase().contains(sought))
    }
}

impl Spot {
    /// Its words as they are read.
    pub fn text(&self) -> String {
        self.words.iter().map(|(words, _)| words.as_str()).collect()
    }
}

/// A list without what is empty.
fn filled<const N: usize>(groups: [(String, bool, Vec<Finding>); N]) -> Vec<Group> {
    let group = |(title, differs, findings): (String, bool, Vec<Finding>)| Group { title, differs, findings };
    groups.into_iter().map(group).filter(|group| !group.findings.is_empty()).collect()
}

fn count(groups: &[Group]) -> usize {
    groups.iter().filter(|group| group.differs).map(|group| group.findings.len()).sum()
}

#[cfg(test)]
mod tests;
