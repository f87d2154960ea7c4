//! Compares two text files, or many cases, and prints the JSON form.
//!
//! ```text
//! cargo run --release --no-default-features --example compare -- LEFT RIGHT
//! cargo run --release --no-default-features --example compare -- --cases CASES.jsonl [--timing]
//! ```
//!
//! Word vectors are used where both texts are in English, as on the page; `--no-word-vectors` leaves them out.
//!
//! Exit status: 0 done, 2 unusable arguments or an unreadable file (one sentence on stderr, nothing on stdout).

#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "an edge: reads files and the clock")]
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command-line program")]

use serde::{Deserialize, Serialize};
use std::io::Write;
use std::process::ExitCode;
use std::time::Instant;
use twicetold::engine::document::{Document, document};
use twicetold::engine::word_table::WordTable;
use twicetold::engine::{Article, Config, Language, Pair, compare_with};

/// The table that lies beside the page.
const WORD_TABLE: &[u8] = include_bytes!("../assets/words/en-83a32aed304661ef.bin");

/// How all pairs of one run are compared.
struct Way {
    timing: bool,
    config: Config,
    table: WordTable,
}

#[derive(Deserialize)]
struct Case {
    id: String,
    #[serde(default)]
    lang: Option<String>,
    a: String,
    b: String,
}

#[derive(Serialize)]
struct Answer<'a> {
    id: &'a str,
    comparison: Document<'a>,
}

#[derive(Serialize)]
struct Timing<'a> {
    id: &'a str,
    words_left: u32,
    words_right: u32,
    compare_ms: f64,
}

fn main() -> ExitCode {
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    let mut asked = |option: &str| {
        arguments.iter().position(|argument| argument == option).map(|at| arguments.remove(at)).is_some()
    };
    let (timing, without) = (asked("--timing"), asked("--no-word-vectors"));
    let answer = match WordTable::new(WORD_TABLE.to_vec()) {
        Ok(table) => {
            let config = Config { word_vectors: !without, ..Config::default() };
            answer(&arguments, &Way { timing, config, table })
        }
        Err(error) => Err(error.to_string()),
    };
    match answer.and_then(|text| write(&text)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::from(2)
        }
    }
}

fn answer(arguments: &[String], way: &Way) -> Result<String, String> {
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["--cases", path] => cases(path, way),
        [left, right] if !left.starts_with("--") => files(left, right, way),
        _ => Err("Give two text files, or --cases and a file with one case a line.".to_owned()),
    }
}

fn write(text: &str) -> Result<(), String> {
    std::io::stdout().write_all(text.as_bytes()).map_err(|error| format!("The result could not be written: {error}."))
}

fn read(path: &str) -> Result<String, String> {
    let bytes = std::fs::read(path).map_err(|error| format!("“{path}” could not be read: {error}."))?;
    String::from_utf8(bytes).map_err(|_| format!("“{path}” is not a text in UTF-8."))
}

fn files(left: &str, right: &str, way: &Way) -> Result<String, String> {
    let articles = Pair::new(Article::new(left, read(left)?), Article::new(right, read(right)?));
    let mut out = String::new();
    run(&articles, &way.config, "files", way, |document| {
        out = serde_json::to_string(&document).map_err(|error| error.to_string())?;
        Ok(())
    })?;
    Ok(out + "\n")
}

fn cases(path: &str, way: &Way) -> Result<String, String> {
    let mut out = String::new();
    for (number, line) in (1..).zip(read(path)?.lines()) {
        if line.trim().is_empty() {
            continue;
        }
        let case: Case =
            serde_json::from_str(line).map_err(|error| format!("Line {number} of “{path}” is no case: {error}."))?;
        let language = case.lang.as_deref().and_then(Language::from_code);
        let config = Config { languages: Pair::new(language, language), ..way.config.clone() };
        let articles = Pair::new(Article::new("a", case.a), Article::new("b", case.b));
        run(&articles, &config, &case.id, way, |comparison| {
            let answer = Answer { id: &case.id, comparison };
            out += &serde_json::to_string(&answer).map_err(|error| error.to_string())?;
            out.push('\n');
            Ok(())
        })?;
    }
    Ok(out)
}

fn run(
    articles: &Pair<Article>,
    config: &Config,
    id: &str,
    way: &Way,
    print: impl FnOnce(Document<'_>) -> Result<(), String>,
) -> Result<(), String> {
    let start = Instant::now();
    let comparison = compare_with(articles.as_ref(), config, Some(&way.table), &mut |_| ());
    let compare_ms = (start.elapsed().as_secs_f64() * 1e6).round() / 1000.0;
    print(document(articles.as_ref(), &comparison))?;
    if way.timing {
        let words = comparison.outlines.as_ref().map(|outline| outline.words);
        let line = Timing { id, words_left: words.left, words_right: words.right, compare_ms };
        eprintln!("{}", serde_json::to_string(&line).map_err(|error| error.to_string())?);
    }
    Ok(())
}
