//! Lists as comma-separated values (RFC 4180), for spreadsheets.

use crate::app::state::Topic;
use crate::app::view_model::differences::{Differences, Finding, Spot, Word};
use crate::app::view_model::letter;
use crate::engine::{Pair, Side};
use crate::say;

/// Spreadsheets take a file without this mark for one in an older encoding.
const MARK: char = '\u{feff}';

/// The findings of some topics that hold some words, one a line, under a line of titles.
pub(super) fn table(differences: &Differences, topics: &[Topic], words: &str) -> String {
    let mut out = String::from(MARK);
    let [a, b] = Side::BOTH.map(say::table_paragraph);
    let titles = [say::table_list(), say::table_group(), say::table_about(), say::table_note()];
    let [list, group, about, note] = titles;
    line(&mut out, &[list, group, about, note, letter(Side::Left), &a, letter(Side::Right), &b]);
    for topic in topics {
        for group in differences.holding(*topic, words) {
            group.findings.iter().for_each(|finding| row(&mut out, topic.title(), &group.title, finding));
        }
        if *topic == Topic::Words {
            differences.words.iter().for_each(|word| word_row(&mut out, word));
        }
    }
    out
}

fn row(out: &mut String, topic: &str, group: &str, finding: &Finding) {
    let spots = finding.sides.as_ref().map(Option::as_ref);
    let texts = spots.map(|spot| spot.map(Spot::text).unwrap_or_default());
    let paragraphs = spots.map(|spot| spot.and_then(|spot| spot.paragraph).map_or(String::new(), |it| it.to_string()));
    let Pair { left, right } = texts;
    line(out, &[topic, group, &finding.head, &finding.note, &left, &paragraphs.left, &right, &paragraphs.right]);
}

/// A word that sets one text apart: how often each uses it stands where the other lists have their words.
fn word_row(out: &mut String, word: &Word) {
    let Pair { left, right } = word.uses.map(|uses| uses.to_string());
    line(out, &[Topic::Words.title(), &say::table_in(word.side), &word.word, "", &left, "", &right, ""]);
}

fn line(out: &mut String, fields: &[&str]) {
    for (nth, field) in fields.iter().enumerate() {
        out.push_str(if nth == 0 { "\"" } else { ",\"" });
        if is_formula(field) {
            out.push('\'');
        }
        out.push_str(&field.replace('"', "\"\""));
        out.push('"');
    }
    out.push_str("\r\n");
}

/// Whether a spreadsheet might take a text for a formula, and act on words of an article; it is marked as text.
fn is_formula(field: &str) -> bool {
    field.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(field: &str) -> String {
        let mut out = String::new();
        line(&mut out, &[field, ""]);
        out
    }

    #[test]
    fn fields_are_quoted_and_quotes_doubled() {
        assert_eq!(written("plain"), "\"plain\",\"\"\r\n");
        assert_eq!(written("“six, “seven”"), "\"“six, “seven”\",\"\"\r\n");
        assert_eq!(written("a \"b\"\r\nc"), "\"a \"\"b\"\"\r\nc\",\"\"\r\n");
    }

    #[test]
    fn what_looks_like_a_formula_is_marked_as_text() {
        for formula in ["=1+1", "+49", "-3 degrees", "@home", "\tx", "\rx", "\nx", "＝1"] {
            assert_eq!(written(formula), format!("\"'{formula}\",\"\"\r\n"));
        }
        for text in ["1=1", " =1", "'=1", "–3", ""] {
            assert_eq!(written(text), format!("\"{text}\",\"\"\r\n"));
        }
    }
}
