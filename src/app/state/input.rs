//! What the reader put in on one side.

use crate::engine::{Article, Hyperlink, Side};
use crate::load::{self, LoadError, Loaded, Origin, name};
use crate::say;
use std::rc::Rc;

/// One side's text, as it stands in the page.
#[derive(Clone, Debug)]
pub struct Input {
    /// The text.
    pub text: Rc<str>,
    /// What its words link to, if it is a web page and untouched.
    pub links: Rc<Vec<Hyperlink>>,
    /// The name the reader typed; empty when they typed none.
    pub name: Rc<str>,
    /// Where the text came from.
    pub source: Source,
    /// What was wrong with the last thing tried; the text is still the one from before.
    pub problem: Option<LoadError>,
    /// Whether a file is being read.
    pub awaited: bool,
}

/// Where a text came from.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Source {
    /// Typed or pasted.
    #[default]
    Typed,
    /// Read from a file, untouched since.
    File {
        /// The file.
        origin: Origin,
        /// What to call it.
        name: Rc<str>,
    },
    /// A sample, or a file's text that was changed by hand since.
    Named {
        /// What to call it.
        name: Rc<str>,
    },
}

impl PartialEq for Input {
    fn eq(&self, other: &Self) -> bool {
        is_same(&self.text, &other.text)
            && (Rc::ptr_eq(&self.links, &other.links) || self.links == other.links)
            && self.name == other.name
            && self.source == other.source
            && self.problem == other.problem
            && self.awaited == other.awaited
    }
}

/// Whether two texts are equal. Most are one: comparing megabytes at every change would be felt.
fn is_same(one: &Rc<str>, other: &Rc<str>) -> bool {
    Rc::ptr_eq(one, other) || one == other
}

impl Default for Input {
    fn default() -> Self {
        Self {
            text: "".into(),
            links: Rc::default(),
            name: "".into(),
            source: Source::Typed,
            problem: None,
            awaited: false,
        }
    }
}

impl Input {
    /// The input that gives this article.
    pub fn of_article(article: Article) -> Self {
        let source = Source::Named { name: article.name.into() };
        Self { text: article.text.into(), links: Rc::new(article.links), source, ..Self::default() }
    }

    /// The input that was kept while the page was loaded anew: its text, and what it was called, if anything.
    pub fn kept(text: Rc<str>, name: Option<Rc<str>>) -> Self {
        let source = name.map_or(Source::Typed, |name| Source::Named { name });
        Self { text, source, ..Self::default() }
    }

    /// Whether there is nothing to compare.
    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// What the text is called: as typed, else as its file or sample, else by its headline, else by its side.
    pub fn label(&self, side: Side) -> String {
        if !self.name.trim().is_empty() {
            return self.name.trim().to_owned();
        }
        match &self.source {
            Source::File { name, .. } | Source::Named { name } => name.to_string(),
            Source::Typed => name::from_text(&self.text).unwrap_or_else(|| default_label(side)),
        }
    }

    /// The file the text was read from, while it is untouched.
    pub fn origin(&self) -> Option<&Origin> {
        match &self.source {
            Source::File { origin, .. } => Some(origin),
            Source::Typed | Source::Named { .. } => None,
        }
    }

    /// Looks whether the text is too long; one from a file was looked at as it was read. Where there is no text, what was
    /// wrong with a file is still what is wrong.
    pub(super) fn check(&mut self, side: Side) {
        if self.is_empty() {
            return;
        }
        self.problem = match &self.source {
            Source::File { .. } => None,
            Source::Typed | Source::Named { .. } => load::check_words(side, &self.text).err(),
        };
    }

    pub(super) fn article(&self, side: Side) -> Article {
        Article { links: self.links.to_vec(), ..Article::new(self.label(side), self.text.to_string()) }
    }

    pub(super) fn type_text(&mut self, text: Rc<str>) {
        if text.trim().is_empty() {
            self.source = Source::Typed;
        } else if let Source::File { name, .. } = &self.source {
            // Changed by hand, the text is no longer what the file's bytes say; its name still is.
            self.source = Source::Named { name: Rc::clone(name) };
        }
        self.text = text;
        self.links = Rc::default();
        self.problem = None;
    }

    pub(super) fn type_name(&mut self, name: Rc<str>) {
        self.name = name;
    }

    pub(super) fn load(&mut self, loaded: Loaded) {
        let Loaded { name, text, links, origin } = loaded;
        // A name typed for another file does not fit this one; reading the same file anew keeps it.
        if self.origin().is_none_or(|before| before.file_name != origin.file_name) {
            self.name = "".into();
        }
        (self.text, self.links) = (text.into(), Rc::new(links));
        self.source = Source::File { origin, name: name.into() };
        self.problem = None;
        self.awaited = false;
    }

    pub(super) fn refuse(&mut self, error: LoadError) {
        self.problem = Some(error);
        self.awaited = false;
    }
}

fn default_label(side: Side) -> String {
    let label = if side == Side::Left { say::first_text() } else { say::second_text() };
    label.to_owned()
}
