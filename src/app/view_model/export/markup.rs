//! Writes HTML for a file, every text and every value of an attribute escaped.
//!
//! This is the only place where markup is put together from letters. It goes into files that are saved, never into the
//! page.

use super::Sheet;

/// Markup as it is written: what was opened last is closed first.
#[derive(Default)]
pub(super) struct Markup {
    out: String,
    open: Vec<&'static str>,
}

/// The attributes of an element; one without a value is left out.
pub(super) type Attributes<'a> = &'a [(&'static str, &'a str)];

/// Elements that hold nothing and have no end.
const VOID: [&str; 1] = ["meta"];

impl Markup {
    /// Begins an element; what follows is in it.
    pub(super) fn open(&mut self, name: &'static str, attributes: Attributes<'_>) {
        self.out.push('<');
        self.out += name;
        for (key, value) in attributes.iter().filter(|(_, value)| !value.is_empty()) {
            self.out.push(' ');
            self.out += key;
            self.out += "=\"";
            self.text(value);
            self.out.push('"');
        }
        self.out.push('>');
        if !VOID.contains(&name) {
            self.open.push(name);
        }
    }

    /// Ends the element that was opened last.
    pub(super) fn close(&mut self) {
        if let Some(name) = self.open.pop() {
            self.out += "</";
            self.out += name;
            self.out.push('>');
        }
    }

    /// An element that holds a text.
    pub(super) fn line(&mut self, name: &'static str, attributes: Attributes<'_>, text: &str) {
        self.open(name, attributes);
        self.text(text);
        self.close();
    }

    /// A text, letter for letter. Parsers read back what was written, but for U+0000, which HTML cannot hold: U+FFFD
    /// stands for it.
    pub(super) fn text(&mut self, text: &str) {
        for letter in text.chars() {
            match letter {
                '&' => self.out += "&amp;",
                '<' => self.out += "&lt;",
                '>' => self.out += "&gt;",
                '"' => self.out += "&quot;",
                '\'' => self.out += "&#39;",
                // Parsers make a line feed of a carriage return, unless it is spelt.
                '\r' => self.out += "&#13;",
                '\0' => self.out.push(char::REPLACEMENT_CHARACTER),
                letter => self.out.push(letter),
            }
        }
    }

    /// A line end between elements, for those who look at the file itself.
    pub(super) fn gap(&mut self) {
        self.out.push('\n');
    }

    /// The style sheet. It is the project's own; nobody's words are in it.
    pub(super) fn style(&mut self, sheet: &Sheet) {
        self.out += "<style>\n";
        self.out += sheet.text();
        self.out += "</style>\n";
    }

    /// Everything that was written, with all elements ended.
    pub(super) fn end(mut self) -> String {
        while !self.open.is_empty() {
            self.close();
        }
        self.out.push('\n');
        format!("<!doctype html>\n{}", self.out)
    }
}
