//! A comparison as files to keep, hand on or print: a web page, data, a table.
//!
//! Pure: the same comparison, settings and notes give the same bytes in every browser. What is exported is what the page
//! shows; only the filter, which is for looking and not for keeping, is not followed.

mod csv;
mod html;
mod json;
mod markup;

use super::{Choices, Differences, View, view};
use crate::app::state::{Look, NameEdit, Note, Reading, Topic, ViewSettings};
use crate::engine::Pair;
use crate::say;
use std::rc::Rc;

/// What is exported: a comparison as the reader has set it, with what they added.
#[derive(Clone, Debug, PartialEq)]
pub struct Export {
    /// The comparison; the reader's corrections are part of it.
    pub reading: Rc<Reading>,
    /// How it is looked at.
    pub settings: ViewSettings,
    /// How the page looks; the arrangement of the texts is part of it.
    pub look: Look,
    /// The reader's notes, and why passages are left out.
    pub notes: Rc<Vec<Note>>,
    /// The reader's edits of the list of names.
    pub names: Rc<Vec<NameEdit>>,
}

/// What a comparison is exported as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A web page that needs nothing else.
    Page,
    /// The public JSON form.
    Data,
    /// Everything that is listed, as a table.
    Lists,
    /// Paper.
    Paper,
}

impl Form {
    /// All of them, in the order they are offered.
    pub const ALL: [Form; 4] = [Form::Page, Form::Data, Form::Lists, Form::Paper];

    /// What it is called on the page.
    pub fn title(self) -> &'static str {
        match self {
            Form::Page => say::export_page(),
            Form::Data => say::export_data(),
            Form::Lists => say::export_lists(),
            Form::Paper => say::export_paper(),
        }
    }

    /// What it holds.
    pub fn holds(self) -> &'static str {
        match self {
            Form::Page => say::export_page_holds(),
            Form::Data => say::export_data_holds(),
            Form::Lists => say::export_lists_holds(),
            Form::Paper => say::export_paper_holds(),
        }
    }
}

/// A file that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// Its name, with its ending.
    pub name: String,
    /// What kind of file it is, as browsers call it.
    pub media: &'static str,
    /// What it holds, in UTF-8.
    pub text: String,
}

/// The style sheet of exported web pages. It lies beside the page, which is the lighter for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet(String);

impl Sheet {
    /// The file it is in; what follows its name changes with what it holds, so that no old one is taken for it.
    pub const FILE: &str = concat!("edition.css?", env!("EDITION_SUM"));

    /// What came from the file; `None` for what ends as no sheet of this project does, or could end the element it stands
    /// in.
    pub fn new(text: String) -> Option<Self> {
        (text.trim_end().ends_with('}') && !text.contains('<')).then_some(Self(text))
    }

    /// The sheet.
    fn text(&self) -> &str {
        &self.0
    }
}

const TABLE: &str = "text/csv;charset=utf-8";

impl Export {
    /// The web page, in this sheet.
    pub fn page(&self, sheet: &Sheet) -> Made {
        self.made("html", "text/html;charset=utf-8", html::page(self, sheet))
    }

    /// The file of a form that needs no sheet; paper is none.
    pub fn file(&self, form: Form) -> Option<Made> {
        let (ending, media, text) = match form {
            Form::Data => ("json", "application/json", json::data(self)),
            Form::Lists => ("csv", TABLE, csv::table(&self.differences(&self.view()), &Topic::ALL, "")),
            Form::Page | Form::Paper => return None,
        };
        Some(self.made(ending, media, text))
    }

    fn made(&self, ending: &str, media: &'static str, text: String) -> Made {
        Made { name: format!("{}.{ending}", self.reading.file_name()), media, text }
    }

    fn view(&self) -> View {
        view(&self.reading, &Choices::from(&self.settings, self.look, &self.notes))
    }

    fn differences(&self, view: &View) -> Differences {
        Differences::of(&self.reading, &view.numbers, &self.notes, &self.names)
    }
}

impl Differences {
    /// The findings of a topic that hold some words, as the file of a table.
    pub fn file(&self, reading: &Reading, topic: Topic, words: &str) -> Made {
        let name = format!("{}, {}.csv", reading.file_name(), file_words(topic.title()));
        Made { name, media: TABLE, text: csv::table(self, &[topic], words) }
    }
}

/// So many characters of each name go into the name of a file.
const NAME_CHARS_MAX: usize = 60;

impl Reading {
    /// Both names, as the name of a file without its ending.
    fn file_name(&self) -> String {
        let Pair { left, right } = self.articles.as_ref().as_ref().map(|article| file_words(&article.name));
        format!("{left} {} {right}", say::and())
    }
}

/// A text as part of a file's name: without what some system refuses there or reads as a path, and of bounded length.
fn file_words(text: &str) -> String {
    let refused = |letter: char| {
        letter.is_control()
            || "/\\:*?\"<>|%#\u{2066}\u{2067}\u{2068}\u{2069}\u{202a}\u{202b}\u{202d}\u{202e}\u{202c}\u{200e}\u{200f}"
                .contains(letter)
    };
    let even: String = text.chars().map(|letter| if refused(letter) { ' ' } else { letter }).collect();
    let words: Vec<&str> = even.split_whitespace().collect();
    let short: String = words.join(" ").chars().take(NAME_CHARS_MAX).collect();
    // A name that begins with a dot is hidden, one that ends with it is refused.
    let bare = short.trim_matches(|letter: char| letter == '.' || letter.is_whitespace());
    if bare.is_empty() { "-".to_owned() } else { bare.to_owned() }
}

#[cfg(test)]
mod tests;
