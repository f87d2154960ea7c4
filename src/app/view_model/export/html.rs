//! The parallel edition as one web page that needs nothing else: no script, no request, no other file.
//!
//! It holds what the page shows, in the same encodings: the marks have the page's own style sheet. An end of a link has
//! the id that the page's address gives it, so a link to a passage leads to it here, too; an end whose partner stands in
//! another row leads there.

mod lists;
mod record;
mod rows;

use super::markup::Markup;
use super::{Export, Sheet, json};
use crate::app::state::Topic;
use crate::app::view_model::{Differences, View, short};
use crate::engine::{Pair, Side};
use crate::load::exported::ELEMENT;
use crate::say;
use lists::Places;

/// The file fetches nothing and runs nothing, whatever its words are.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const PROGRAM: &str = concat!("Twicetold ", env!("CARGO_PKG_VERSION"));

/// Ids of the parts of the page.
const TEXTS: &str = "texts";
const DIFFERENCES: &str = "differences";
const NOTES: &str = "notes";
const CORRECTIONS: &str = "corrections";
const RECORD: &str = "record";

/// What every part of the page is made from.
struct Edition<'a> {
    export: &'a Export,
    view: &'a View,
    differences: &'a Differences,
    places: Places,
    /// Colours and marks are those of the page; the rest is of the file.
    sheet: &'a Sheet,
}

/// The web page.
pub(super) fn page(export: &Export, sheet: &Sheet) -> String {
    let view = export.view();
    let differences = export.differences(&view);
    let places = Places::of(&view);
    let edition = Edition { export, view: &view, differences: &differences, places, sheet };
    let mut out = Markup::default();
    let locale = say::locale();
    out.open("html", &[("lang", locale.tag()), ("dir", locale.direction())]);
    edition.head(&mut out);
    out.open("body", &[]);
    edition.front(&mut out);
    out.open("main", &[]);
    edition.texts(&mut out);
    edition.lists(&mut out);
    edition.notes(&mut out);
    edition.corrections(&mut out);
    edition.record(&mut out);
    // For the page, which takes the comparison up again; readers of the file have seen all of it.
    out.line("div", &[("hidden", "hidden"), ("id", ELEMENT)], &json::kept(export));
    out.end()
}

impl Edition<'_> {
    fn names(&self) -> Pair<&str> {
        self.export.reading.articles.as_ref().as_ref().map(|article| article.name.as_str())
    }

    fn title(&self) -> String {
        let Pair { left, right } = self.names();
        say::compared(left, right)
    }

    fn head(&self, out: &mut Markup) {
        out.open("head", &[]);
        out.open("meta", &[("charset", "utf-8")]);
        out.open("meta", &[("http-equiv", "Content-Security-Policy"), ("content", POLICY)]);
        out.open("meta", &[("name", "viewport"), ("content", "width=device-width, initial-scale=1")]);
        out.open("meta", &[("name", "color-scheme"), ("content", "light dark")]);
        out.open("meta", &[("name", "generator"), ("content", PROGRAM)]);
        out.line("title", &[], &self.title());
        out.style(self.sheet);
        out.close();
    }

    /// What is compared, the whole in figures and sentences, what the marks say, and what follows.
    fn front(&self, out: &mut Markup) {
        out.open("header", &[("class", "front")]);
        out.line("h1", &[], &self.title());
        out.line("p", &[("class", "verdict")], say::export_no_verdict());
        self.figures(out);
        self.said(out);
        self.contents(out);
        self.legend(out);
        out.close();
        out.gap();
    }

    fn figures(&self, out: &mut Markup) {
        out.open("dl", &[("class", "figures")]);
        for figure in self.view.figures(&self.export.reading, self.export.settings.left_out) {
            out.open("div", &[]);
            out.line("dt", &[], figure.label);
            out.line("dd", &[("class", "value")], &figure.value);
            out.line("dd", &[("class", "definition")], &figure.definition);
            out.close();
        }
        out.close();
    }

    fn said(&self, out: &mut Markup) {
        let summary = &self.view.summary;
        if let Some(banner) = &summary.banner {
            out.open("p", &[("class", "banner")]);
            out.line("strong", &[], banner.lead);
            out.text(" ");
            out.text(&banner.rest);
            out.close();
        }
        summary.notices.iter().for_each(|notice| out.line("p", &[("class", "banner")], notice));
        if self.differences.said.is_empty() {
            return;
        }
        out.open("p", &[("class", "said")]);
        for said in &self.differences.said {
            out.line("a", &[("href", &format!("#{}", said.topic.name()))], &said.sentence);
            out.text(" ");
        }
        out.close();
    }

    /// The way to everything that follows.
    fn contents(&self, out: &mut Markup) {
        out.open("nav", &[("aria-label", say::export_contents())]);
        out.open("ul", &[]);
        let item = |out: &mut Markup, id: &str, title: &str, count: Option<usize>| {
            out.open("li", &[]);
            out.line("a", &[("href", &format!("#{id}"))], title);
            if let Some(count) = count {
                out.line("span", &[("class", "n")], &format!(" {}", say::number(count)));
            }
            out.close();
        };
        item(out, TEXTS, say::both_texts(), None);
        for topic in self.topics() {
            item(out, topic.name(), topic.title(), Some(self.differences.count(topic)));
        }
        if !self.export.notes.is_empty() {
            item(out, NOTES, say::topic_notes(), Some(self.export.notes.len()));
        }
        let pins = &self.export.reading.comparison.config.pins;
        if !pins.is_empty() {
            item(out, CORRECTIONS, say::export_corrections(), Some(pins.len()));
        }
        item(out, RECORD, say::export_record(), None);
        out.close();
        out.close();
    }

    /// The lists of differences; notes have a part of their own.
    fn topics(&self) -> impl Iterator<Item = Topic> + use<> {
        Topic::ALL.into_iter().filter(|topic| *topic != Topic::Notes)
    }

    /// Every mark with its name, drawn as in the texts.
    fn legend(&self, out: &mut Markup) {
        out.open("ul", &[("class", "legend"), ("aria-label", say::export_legend())]);
        let marks: [(&str, &str, &str); 7] = [
            ("shared", "exact", say::kept_exact()),
            ("shared", "normalised", say::kept_normalised()),
            ("shared", "inflected", say::kept_inflected()),
            ("moved", "exact", say::export_moved()),
            ("reworded", "", say::kept_reworded()),
            ("missing", "", say::export_missing()),
            ("figure", "", say::label_figure()),
        ];
        for (kind, tier, words) in marks {
            out.open("li", &[]);
            let mark = [("data-kind", kind), ("data-tier", tier)];
            if kind == "missing" {
                out.line("mark", &mark, "");
                out.text(words);
            } else {
                out.line("mark", &mark, words);
            }
            out.close();
        }
        out.line("li", &[("class", "rail")], say::label_statement());
        if self.export.settings.related {
            out.line("li", &[("class", "rail related")], say::label_related());
        }
        for side in Side::BOTH {
            out.line("li", &[("class", &format!("only {}", short(side)))], &say::label_only(side));
        }
        out.close();
    }
}

/// The letter of a side in its square.
fn sigil(out: &mut Markup, side: Side) {
    out.line("span", &[("class", "sigil")], crate::app::view_model::letter(side));
}
