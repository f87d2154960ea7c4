//! The whole in a few sentences of counts and facts, each leading to its list.

use super::Group;
use crate::app::state::Topic;

/// A sentence, and the list that it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The sentence.
    pub sentence: String,
    /// The list.
    pub topic: Topic,
}

/// What there is to say; what there is none of is not said.
pub(super) fn said(lists: &[Vec<Group>; Topic::N]) -> Vec<Said> {
    let of = |topic: Topic| lists[topic as usize].as_slice();
    let titled = |topic: Topic, title: &str| {
        let group = of(topic).iter().find(|group| group.title == title);
        group.map_or(0, |group| group.findings.len())
    };
    let mut out = Vec::new();
    let mut say =
        |topic: Topic, sentence: Option<String>| out.extend(sentence.map(|sentence| Said { sentence, topic }));
    let differ = titled(Topic::Numbers, "They differ");
    say(Topic::Numbers, counted(differ, "figure differs.", "figures differ."));
    let altered = titled(Topic::Quotations, "Words inside the marks differ");
    say(Topic::Quotations, counted(altered, "quotation has other words.", "quotations have other words."));
    for (letter, title) in [("A", "Only in A"), ("B", "Only in B")] {
        let only = titled(Topic::Quotations, title);
        say(
            Topic::Quotations,
            counted(
                only,
                &format!("quotation appears only in {letter}."),
                &format!("quotations appear only in {letter}."),
            ),
        );
    }
    for (letter, title) in [("A", "Only in A"), ("B", "Only in B")] {
        let only = titled(Topic::Names, title);
        say(
            Topic::Names,
            counted(only, &format!("name appears only in {letter}."), &format!("names appear only in {letter}.")),
        );
    }
    out
}

/// "3 figures differ."; nothing when there are none.
fn counted(n: usize, one: &str, many: &str) -> Option<String> {
    (n > 0).then(|| format!("{n} {}", if n == 1 { one } else { many }))
}
