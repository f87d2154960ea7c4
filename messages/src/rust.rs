//! The Rust code of the messages: a function for each, and a list of the languages.

use super::{Catalogue, Language, Message};
use crate::pattern::Kind;
use std::fmt::Write;

pub(crate) fn code(catalogue: &Catalogue) -> String {
    let mut out = String::new();
    for (at, message) in catalogue.messages.iter().enumerate() {
        let english = catalogue.languages[0].table.lines().nth(at).unwrap_or_default();
        function(&mut out, at, message, english);
    }
    let entries: Vec<String> = catalogue.languages.iter().map(entry).collect();
    // Writing to a string does not fail.
    let _ = writeln!(out, "static LOCALES: [Entry; {}] = [{}];", entries.len(), entries.join(", "));
    let _ = writeln!(out, "static ENGLISH: &str = {:?};", catalogue.languages[0].table);
    let tables: Vec<&str> = catalogue.languages.iter().map(|language| language.table.as_str()).collect();
    let _ =
        write!(out, "#[cfg(not(target_arch = \"wasm32\"))]\nstatic TABLES: [&str; {}] = {tables:?};\n", tables.len());
    out
}

fn function(out: &mut String, at: usize, message: &Message, english: &str) {
    let name = message.name.replace('-', "_");
    let parameters: Vec<String> = message
        .arguments
        .iter()
        .map(|argument| {
            let kind = match argument.kind {
                Kind::Count => "impl Count",
                Kind::Side => "Side",
                Kind::Text => "&str",
            };
            format!("{}: {kind}", argument.name.replace('-', "_"))
        })
        .collect();
    let values: Vec<String> = message
        .arguments
        .iter()
        .map(|argument| {
            let name = argument.name.replace('-', "_");
            match argument.kind {
                Kind::Count => format!("Value::Count({name}.number())"),
                Kind::Side => format!("Value::Side({name})"),
                Kind::Text => format!("Value::Text({name})"),
            }
        })
        .collect();
    let shown: String = english.chars().map(|letter| if letter.is_control() { '…' } else { letter }).collect();
    let _ = writeln!(out, "#[doc = {shown:?}]");
    let _ = if values.is_empty() {
        writeln!(out, "#[must_use] pub fn {name}() -> &'static str {{ plain({at}) }}")
    } else {
        let (parameters, values) = (parameters.join(", "), values.join(", "));
        writeln!(out, "#[must_use] pub fn {name}({parameters}) -> String {{ filled({at}, &[{values}]) }}")
    };
}

fn entry(language: &Language) -> String {
    let about = |name: &str| language.about.get(name).map_or("", String::as_str);
    format!(
        "Entry {{ tag: {:?}, name: {:?}, rtl: {}, zero: {:?}, group: {:?}, point: {:?}, file: {:?} }}",
        language.tag,
        about("name"),
        about("direction") == "rtl",
        about("zero").chars().next().unwrap_or('0'),
        about("group"),
        about("point"),
        language.file()
    )
}
