//! What differs, what the reader noted, and what they corrected, as tables whose rows lead to their places.

use super::{CORRECTIONS, DIFFERENCES, Edition, Markup, NOTES, sigil};
use crate::app::state::Topic;
use crate::app::view_model::differences::{Finding, Group, Spot};
use crate::app::view_model::sorted::sort;
use crate::app::view_model::{View, paragraph_number, short};
use crate::engine::{Offset, Pair, Side};
use crate::say;

/// Which row holds a place of a text.
pub(super) struct Places {
    /// Where the part of each text ends that a row holds, and the number of the row; in text order.
    ends: Pair<Vec<(u32, u32)>>,
}

impl Places {
    pub(super) fn of(view: &View) -> Self {
        let ends = |side: Side| {
            let held = view.rows().filter_map(|row| Some((row.spans[side]?.end().get(), row.number)));
            let mut ends: Vec<(u32, u32)> = held.collect();
            sort(&mut ends);
            ends
        };
        Self { ends: Pair::from_fn(ends) }
    }

    fn row(&self, side: Side, spot: &Spot) -> Option<u32> {
        let ends = &self.ends[side];
        let after = ends.partition_point(|(end, _)| *end <= spot.span.start().get());
        ends.get(after).or(ends.last()).map(|(_, row)| *row)
    }
}

impl Edition<'_> {
    /// All lists of differences.
    pub(super) fn lists(&self, out: &mut Markup) {
        out.open("section", &[("id", DIFFERENCES), ("class", "lists")]);
        out.line("h2", &[], say::differences());
        self.topics().for_each(|topic| self.topic(out, topic));
        out.close();
    }

    fn topic(&self, out: &mut Markup, topic: Topic) {
        out.open("section", &[("id", topic.name()), ("class", "topic"), ("data-topic", topic.name())]);
        title(out, "h3", topic.title(), self.differences.count(topic));
        let groups = self.differences.groups(topic);
        groups.iter().for_each(|group| self.table(out, group));
        if topic == Topic::Words && !self.differences.words.is_empty() {
            self.words(out);
        } else if groups.is_empty() {
            out.line("p", &[("class", "nothing")], topic.none());
        }
        out.close();
        out.gap();
    }

    /// A list: what each finding is about, and what either text has there.
    fn table(&self, out: &mut Markup, group: &Group) {
        out.open("table", &[]);
        out.open("caption", &[]);
        out.text(&group.title);
        out.line("span", &[("class", "n")], &format!(" {}", say::number(group.findings.len())));
        out.close();
        let about = group.findings.iter().any(|finding| !(finding.head.is_empty() && finding.note.is_empty()));
        // What only one text has needs no column of the other.
        let has = |side: &Side| group.findings.iter().any(|finding| finding.sides[*side].is_some());
        let sides: Vec<Side> = Side::BOTH.into_iter().filter(has).collect();
        self.columns(out, if about { say::table_about() } else { "" }, &sides);
        out.open("tbody", &[]);
        group.findings.iter().for_each(|finding| self.finding(out, finding, about, group.differs, &sides));
        out.close();
        out.close();
    }

    /// The heads of the columns; the first has no place where nothing is said in it.
    fn columns(&self, out: &mut Markup, first: &str, sides: &[Side]) {
        out.open("thead", &[]);
        out.open("tr", &[]);
        if !first.is_empty() {
            out.line("th", &[("scope", "col"), ("class", "about")], first);
        }
        for side in sides.iter().copied() {
            out.open("th", &[("scope", "col")]);
            sigil(out, side);
            out.text(" ");
            out.line("bdi", &[], self.names()[side]);
            out.close();
        }
        out.close();
        out.close();
    }

    fn finding(&self, out: &mut Markup, finding: &Finding, about: bool, differs: bool, sides: &[Side]) {
        let both = finding.sides.left.is_some() && finding.sides.right.is_some();
        out.open("tr", &[("data-differs", if both && differs { "yes" } else { "" })]);
        if about && finding.head.is_empty() && finding.note.is_empty() {
            // A head that says nothing is none.
            out.line("td", &[("class", "about")], "");
        } else if about {
            out.open("th", &[("scope", "row"), ("class", "about")]);
            out.line("span", &[("dir", "auto")], &finding.head);
            if !finding.note.is_empty() {
                out.line("small", &[], &finding.note);
            }
            out.close();
        }
        sides.iter().for_each(|side| self.spot(out, *side, finding.sides[*side].as_ref()));
        out.close();
    }

    fn spot(&self, out: &mut Markup, side: Side, spot: Option<&Spot>) {
        out.open("td", &[("class", short(side))]);
        if let Some(spot) = spot {
            sigil(out, side);
            out.open("span", &[("dir", "auto"), ("class", "say")]);
            for (words, telling) in &spot.words {
                if *telling { out.line("b", &[], words) } else { out.text(words) }
            }
            out.close();
            out.text(" ");
            self.way(out, side, spot);
        }
        out.close();
    }

    /// The way to a place in the texts.
    fn way(&self, out: &mut Markup, side: Side, spot: &Spot) {
        let (words, label) = match spot.paragraph {
            Some(paragraph) => (say::paragraph_mark(paragraph), say::show_in_paragraph(side, paragraph)),
            None => (say::show().to_owned(), say::show_in(side)),
        };
        if let Some(row) = self.places.row(side, spot) {
            out.line("a", &[("class", "ref"), ("href", &format!("#r{row}")), ("aria-label", &label)], &words);
        }
    }

    fn words(&self, out: &mut Markup) {
        out.open("table", &[("class", "counts")]);
        out.line("caption", &[], say::words_caption());
        self.columns(out, say::word(), &Side::BOTH);
        out.open("tbody", &[]);
        for word in &self.differences.words {
            out.open("tr", &[]);
            out.line("th", &[("scope", "row"), ("class", "about"), ("dir", "auto")], &word.word);
            for side in Side::BOTH {
                out.line("td", &[("class", short(side))], &say::number(word.uses[side]));
            }
            out.close();
        }
        out.close();
        out.close();
    }

    /// What the reader wrote, each with its passage.
    pub(super) fn notes(&self, out: &mut Markup) {
        let groups = self.differences.groups(Topic::Notes);
        let findings: Vec<&Finding> = groups.iter().flat_map(|group| &group.findings).collect();
        if findings.is_empty() {
            return;
        }
        out.open("section", &[("id", NOTES), ("class", "topic")]);
        title(out, "h2", say::topic_notes(), findings.len());
        out.open("ol", &[("class", "notes")]);
        for (finding, number) in findings.into_iter().zip(1..) {
            out.open("li", &[("id", &format!("note{number}"))]);
            out.line("p", &[("dir", "auto")], &finding.head);
            if !finding.note.is_empty() {
                out.line("p", &[("class", "passage"), ("dir", "auto")], &finding.note);
            }
            for (side, spot) in Side::BOTH.map(|side| (side, finding.sides[side].as_ref())) {
                out.open("p", &[("class", if spot.is_some() { "passage" } else { "unseen" })]);
                if let Some(spot) = spot {
                    sigil(out, side);
                    out.line("span", &[("dir", "auto")], &spot.text());
                    out.text(" ");
                    self.way(out, side, spot);
                }
                out.close();
            }
            out.close();
        }
        out.close();
        out.close();
    }

    /// What the reader put together and took apart.
    pub(super) fn corrections(&self, out: &mut Markup) {
        let pins = &self.export.reading.comparison.config.pins;
        if pins.is_empty() {
            return;
        }
        out.open("section", &[("id", CORRECTIONS), ("class", "topic")]);
        title(out, "h2", say::export_corrections(), pins.len());
        for (together, words) in [(true, say::export_together()), (false, say::export_apart())] {
            let those = pins.iter().filter(|pin| pin.together == together);
            let findings: Vec<Finding> = those.map(|pin| self.pinned(pin.sentences.map(|at| at.index()))).collect();
            if !findings.is_empty() {
                self.table(out, &Group { title: words.to_owned(), differs: false, findings });
            }
        }
        out.close();
    }

    fn pinned(&self, sentences: Pair<usize>) -> Finding {
        let reading = &self.export.reading;
        let spot = |side: Side| {
            let outline = &reading.comparison.outlines[side];
            let span = outline.sentences.get(sentences[side])?.span;
            let paragraph = paragraph_number(outline, &self.view.numbers[side], span);
            Some(Spot { words: vec![(reading.articles[side].slice(span).to_owned(), false)], paragraph, span })
        };
        Finding { head: String::new(), note: String::new(), sides: Pair::from_fn(spot) }
    }
}

fn title(out: &mut Markup, name: &'static str, words: &str, count: usize) {
    out.open(name, &[]);
    out.text(words);
    out.line("span", &[("class", "n")], &format!(" {}", say::number(count)));
    out.close();
}
