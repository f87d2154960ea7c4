//! The running text of a web page, read through the browser's inert document: nothing in it runs or loads.

use super::exported::ELEMENT;
use crate::engine::{ByteSpan, Hyperlink};
use std::ops::Range;
use wasm_bindgen::JsCast;
use web_sys::{Document, DomParser, Element, Node, SupportedType};

/// What a page says, and what it calls itself.
#[derive(Debug)]
pub struct Extract {
    /// Its headline, or else its title.
    pub title: Option<String>,
    /// Its paragraphs, a blank line apart.
    pub text: String,
    /// The words of it that lead to other pages.
    pub links: Vec<Hyperlink>,
}

/// Elements that hold no words of the article.
const DROPPED: &str = "script, style, noscript, template, nav, form, button, select, textarea, input, iframe, object, \
    svg, canvas, dialog, menu, aside, footer, [hidden], [aria-hidden=true], [role=navigation], [role=banner], [role=contentinfo], \
    [role=search], [role=dialog]";

/// Elements that stand on lines of their own.
const BLOCKS: [&str; 29] = [
    "P",
    "H1",
    "H2",
    "H3",
    "H4",
    "H5",
    "H6",
    "LI",
    "UL",
    "OL",
    "DL",
    "DT",
    "DD",
    "BLOCKQUOTE",
    "PRE",
    "DIV",
    "SECTION",
    "ARTICLE",
    "MAIN",
    "HEADER",
    "FOOTER",
    "ASIDE",
    "FIGURE",
    "FIGCAPTION",
    "TABLE",
    "TR",
    "ADDRESS",
    "HR",
    "BODY",
];

/// Reads the article out of a page; `None` when the browser cannot parse it or nothing is left.
pub fn extract(source: &str) -> Option<Extract> {
    let document = DomParser::new().ok()?.parse_from_string(source, SupportedType::TextHtml).ok()?;
    let body: Element = document.body()?.into();
    drop_all(&body, DROPPED);
    let root = article_root(&body);
    let mut text = Paragraphs::default();
    text.walk(&root, false);
    text.close();
    let Paragraphs { done: text, links, .. } = text;
    (!text.is_empty()).then(|| Extract { title: title(&document, &root), text, links })
}

/// The data in a page that this page exported, if it is one.
pub fn data(source: &str) -> Option<String> {
    // Only their element is parsed: it holds nothing but text, and the rest of the page has been read by its readers.
    let (_, rest) = source.split_once(&format!("id=\"{ELEMENT}\">"))?;
    let (data, _) = rest.split_once("</div>")?;
    DomParser::new().ok()?.parse_from_string(data, SupportedType::TextHtml).ok()?.body()?.text_content()
}

/// The `article` or `main` that holds most of the page's words, else the page.
fn article_root(body: &Element) -> Element {
    let length = |element: &Element| element.text_content().map_or(0, |text| text.trim().len());
    let whole = length(body);
    let candidates = ["article", "main, [role=main]"].into_iter().filter_map(|names| longest(body, names, &length));
    let mut fitting = candidates.filter(|candidate| length(candidate) * 2 > whole);
    fitting.next().unwrap_or_else(|| body.clone())
}

fn longest(body: &Element, names: &str, length: &impl Fn(&Element) -> usize) -> Option<Element> {
    elements(body, names).into_iter().max_by_key(length)
}

fn title(document: &Document, root: &Element) -> Option<String> {
    let heading = root.query_selector("h1").ok().flatten().and_then(|heading| heading.text_content());
    let words = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    heading
        .map(words)
        .filter(|text| !text.is_empty())
        .or_else(|| Some(words(document.title())).filter(|it| !it.is_empty()))
}

fn elements(root: &Element, names: &str) -> Vec<Element> {
    let Ok(found) = root.query_selector_all(names) else {
        return Vec::new();
    };
    (0..found.length()).filter_map(|nth| found.get(nth)?.dyn_into().ok()).collect()
}

fn drop_all(root: &Element, names: &str) {
    for element in elements(root, names) {
        element.remove();
    }
}

/// Collects words into paragraphs as the document is walked.
#[derive(Default)]
struct Paragraphs {
    done: String,
    links: Vec<Hyperlink>,
    /// The paragraph that is being collected, and its links, by their places in it.
    open: String,
    open_links: Vec<(Range<usize>, String)>,
}

impl Paragraphs {
    fn walk(&mut self, node: &Node, verbatim: bool) {
        let mut child = node.first_child();
        while let Some(here) = child {
            match here.dyn_ref::<Element>() {
                Some(element) => self.element(element, verbatim),
                None if here.node_type() == Node::TEXT_NODE => {
                    self.words(&here.node_value().unwrap_or_default(), verbatim)
                }
                None => {}
            }
            child = here.next_sibling();
        }
    }

    fn element(&mut self, element: &Element, verbatim: bool) {
        let name = element.tag_name();
        // The header of a page frames it; that of an article carries its headline.
        if name == "HEADER" && element.closest("article, main").ok().flatten().is_none() {
            return;
        }
        match name.as_str() {
            "BR" => self.open.push('\n'),
            "TD" | "TH" => {
                self.walk(element, verbatim);
                self.open.push(' ');
            }
            block if BLOCKS.contains(&block) => {
                self.close();
                self.walk(element, verbatim || block == "PRE");
                self.close();
            }
            "A" => self.link(element, verbatim),
            _ => self.walk(element, verbatim),
        }
    }

    /// Words that lead somewhere. Addresses within the page's own site do not say which site that is.
    fn link(&mut self, element: &Element, verbatim: bool) {
        let start = self.open.len();
        self.walk(element, verbatim);
        let address = element.get_attribute("href").filter(|address| address.starts_with("http"));
        if let Some(address) = address.filter(|_| self.open.len() > start) {
            self.open_links.push((start..self.open.len(), address));
        }
    }

    /// Adds words; white space counts as one space, as the browser would draw it.
    fn words(&mut self, text: &str, verbatim: bool) {
        if verbatim {
            self.open.push_str(text);
            return;
        }
        for letter in text.chars() {
            if !letter.is_ascii_whitespace() {
                self.open.push(letter);
            } else if !self.open.ends_with([' ', '\n']) {
                self.open.push(' ');
            }
        }
    }

    fn close(&mut self) {
        let paragraph = self.open.trim();
        if !paragraph.is_empty() {
            if !self.done.is_empty() {
                self.done.push_str("\n\n");
            }
            let (base, trimmed) = (self.done.len(), self.open.len() - self.open.trim_start().len());
            self.done.push_str(paragraph);
            for (range, address) in self.open_links.drain(..) {
                let place = |at: usize| base + at.saturating_sub(trimmed).min(paragraph.len());
                let span = ByteSpan::new(place(range.start).into(), place(range.end).into());
                self.links.push(Hyperlink { span, address });
            }
        }
        self.open_links.clear();
        self.open.clear();
    }
}
