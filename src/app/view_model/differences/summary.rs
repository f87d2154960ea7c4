//! The whole in a few sentences of counts and facts, each leading to its list.

use super::Group;
use super::order::Told;
use super::source::Source;
use crate::app::state::Topic;
use crate::app::view_model::steps::letter;
use crate::app::view_model::text::part_at;
use crate::engine::Side;

/// From this paragraph on something is no longer at the start of a text.
const FAR_PARAGRAPH: u32 = 3;

/// A sentence, and the list that it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The sentence.
    pub sentence: String,
    /// The list.
    pub topic: Topic,
}

/// What there is to say; what there is none of is not said.
pub(super) fn said(source: Source<'_>, lists: &[Vec<Group>; Topic::N], told: &[Told]) -> Vec<Said> {
    let of = |topic: Topic| lists[topic as usize].as_slice();
    let titled = |topic: Topic, title: &str| {
        let group = of(topic).iter().find(|group| group.title == title);
        group.map_or(0, |group| group.findings.len())
    };
    let mut out = Vec::new();
    let mut say =
        |topic: Topic, sentence: Option<String>| out.extend(sentence.map(|sentence| Said { sentence, topic }));
    let both = counted(told.len(), "statement.", "statements.").map(|counted| format!("Both make {counted}"));
    say(Topic::Order, both);
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
    for (letter, title) in [("A", "Only A says"), ("B", "Only B says")] {
        let only = titled(Topic::Only, title);
        say(
            Topic::Only,
            counted(only, &format!("sentence is only in {letter}."), &format!("sentences are only in {letter}.")),
        );
    }
    let reported = titled(Topic::Wording, "How it is reported");
    say(
        Topic::Wording,
        counted(reported, "statement is reported with another verb.", "statements are reported with other verbs."),
    );
    Side::BOTH.into_iter().for_each(|side| say(Topic::Order, opening(source, told, side)));
    out
}

/// What one text opens with, when the other tells it far from its start.
fn opening(source: Source<'_>, told: &[Told], side: Side) -> Option<String> {
    let outline = &source.comparison().outlines[side];
    let first = outline.sentences.iter().find(|sentence| part_at(outline, sentence.span).is_none())?;
    let opening = told.iter().find(|told| told.spans[side] == first.span)?;
    let paragraph = source.paragraph(side.other(), opening.spans[side.other()]).filter(|it| *it >= FAR_PARAGRAPH)?;
    Some(format!("{} opens with what {} tells in paragraph {paragraph}.", letter(side), letter(side.other())))
}

/// "3 figures differ."; nothing when there are none.
fn counted(n: usize, one: &str, many: &str) -> Option<String> {
    (n > 0).then(|| format!("{n} {}", if n == 1 { one } else { many }))
}
