//! The whole in a few sentences of counts and facts, each leading to its list.

use super::Group;
use super::order::Told;
use super::source::Source;
use crate::app::state::Topic;
use crate::app::view_model::text::part_at;
use crate::engine::Side;
use crate::say;

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
    let mut tell =
        |topic: Topic, sentence: Option<String>| out.extend(sentence.map(|sentence| Said { sentence, topic }));
    let some = |n: usize, sentence: &dyn Fn(usize) -> String| (n > 0).then(|| sentence(n));
    let listed = |topic: Topic, title: &str, sentence: &dyn Fn(usize) -> String| some(titled(topic, title), sentence);
    tell(Topic::Order, some(told.len(), &say::said_both_make));
    tell(Topic::Numbers, listed(Topic::Numbers, say::they_differ(), &say::said_figures));
    tell(Topic::Quotations, listed(Topic::Quotations, say::quote_altered(), &say::said_altered));
    for (topic, sentence) in
        [(Topic::Quotations, say::said_quotations as fn(usize, Side) -> String), (Topic::Names, say::said_names)]
    {
        for side in Side::BOTH {
            tell(topic, listed(topic, &say::only_in(side), &|n| sentence(n, side)));
        }
    }
    for side in Side::BOTH {
        tell(Topic::Only, listed(Topic::Only, &say::only_says(side), &|n| say::said_sentences(n, side)));
    }
    tell(Topic::Wording, listed(Topic::Wording, say::how_reported(), &say::said_reported));
    Side::BOTH.into_iter().for_each(|side| tell(Topic::Order, opening(source, told, side)));
    out
}

/// What one text opens with, when the other tells it far from its start.
fn opening(source: Source<'_>, told: &[Told], side: Side) -> Option<String> {
    let outline = &source.comparison().outlines[side];
    let first = outline.sentences.iter().find(|sentence| part_at(outline, sentence.span).is_none())?;
    let opening = told.iter().find(|told| told.spans[side] == first.span)?;
    let paragraph = source.paragraph(side.other(), opening.spans[side.other()]).filter(|it| *it >= FAR_PARAGRAPH)?;
    Some(say::said_opens(side, paragraph))
}
