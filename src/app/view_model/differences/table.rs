//! A list as a file for a spreadsheet.

use super::{Differences, Finding, Spot};
use crate::app::state::Topic;
use crate::app::view_model::letter;
use crate::engine::Side;
use crate::say;
use std::fmt::Write;

impl Differences {
    /// The findings of a topic that hold some words as comma-separated values (RFC 4180), one a line, in the address of
    /// a file that needs no request.
    pub fn file(&self, topic: Topic, words: &str) -> String {
        let mut table = String::new();
        if topic == Topic::Words {
            line(&mut table, &[say::table_word(), &say::table_in(Side::Left), &say::table_in(Side::Right)]);
            for word in &self.words {
                line(&mut table, &[&word.word, &word.uses.left.to_string(), &word.uses.right.to_string()]);
            }
        } else {
            let [a, b] = Side::BOTH.map(say::table_paragraph);
            let head = [say::table_list(), say::table_about(), say::table_note()];
            line(&mut table, &[head[0], head[1], head[2], letter(Side::Left), &a, letter(Side::Right), &b]);
            for group in self.holding(topic, words) {
                group.findings.iter().for_each(|finding| row(&mut table, &group.title, finding));
            }
        }
        // Spreadsheets take a file without the mark for one in an older encoding.
        format!("data:text/csv;charset=utf-8,%EF%BB%BF{}", percent_encoded(&table))
    }
}

fn row(table: &mut String, title: &str, finding: &Finding) {
    let spot = |side: Side| finding.sides[side].as_ref();
    let text = |side: Side| spot(side).map(Spot::text).unwrap_or_default();
    let paragraph = |side: Side| spot(side).and_then(|spot| spot.paragraph).map_or(String::new(), |it| it.to_string());
    let [a, b] = Side::BOTH.map(|side| (text(side), paragraph(side)));
    line(table, &[title, &finding.head, &finding.note, &a.0, &a.1, &b.0, &b.1]);
}

fn line(table: &mut String, fields: &[&str]) {
    let quoted: Vec<String> =
        fields.iter().map(|field| format!("\"{}\"", harmless(field).replace('"', "\"\""))).collect();
    *table += &quoted.join(",");
    *table += "\r\n";
}

/// A text that a spreadsheet would take for a formula is marked as text.
fn harmless(field: &str) -> String {
    let formula = field.starts_with(['=', '+', '-', '@', '\t', '\r']);
    if formula { format!("'{field}") } else { field.to_owned() }
}

fn percent_encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            out.push(char::from(byte));
        } else {
            // Writing to a string does not fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}
