//! Texts torn from the fixtures and sewn together: whatever a text begins with, ends with or breaks off in, it is compared.
//!
//! Rules that look at the word before or after a word are written with whole sentences in mind; here every word of every
//! language comes to stand first and last, and marks stand where no writer puts them. `PROPTEST_CASES=20000 cargo test
//! --no-default-features --test torn` searches longer.

#![allow(clippy::disallowed_methods, reason = "tests read their fixtures")]

use proptest::prelude::*;
use std::path::Path;
use std::sync::OnceLock;
use twicetold::engine::document::document;
use twicetold::engine::{Article, Config, Pair, compare};

/// The fixtures' texts, cut behind every white space.
fn texts() -> &'static [Vec<String>] {
    static TEXTS: OnceLock<Vec<Vec<String>>> = OnceLock::new();
    TEXTS.get_or_init(|| {
        let mut found = Vec::new();
        gather(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures"), &mut found);
        found
    })
}

fn gather(folder: &Path, found: &mut Vec<Vec<String>>) {
    let entries = std::fs::read_dir(folder).expect("the fixtures are there");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("a readable entry").path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            gather(&path, found);
        } else if path.ends_with("left.txt") || path.ends_with("right.txt") {
            let text = std::fs::read_to_string(&path).expect("a text");
            found.push(text.split_inclusive(char::is_whitespace).map(str::to_owned).collect());
        }
    }
}

/// What a text is put together from.
#[derive(Clone, Debug)]
enum Piece {
    /// Words from a place of the text that most of it is torn from.
    Own(prop::sample::Index, usize),
    /// Words from a place of any other.
    Other(prop::sample::Index, prop::sample::Index, usize),
    /// A mark where nobody would put it.
    Mark(&'static str),
}

const MARKS: [&str; 22] = [
    "“", "” ", "\"", "«", "» ", ": ", ", ", ". ", "— ", "(", ") ", "\n\n", "-", "’", "$", "%", "، ", "؟ ", "。", "、",
    "「", "」",
];

fn piece() -> impl Strategy<Value = Piece> {
    let place = any::<prop::sample::Index>;
    prop_oneof![
        5 => (place(), 1usize..10).prop_map(|(from, n_words)| Piece::Own(from, n_words)),
        1 => (place(), place(), 1usize..10).prop_map(|(text, from, n_words)| Piece::Other(text, from, n_words)),
        4 => prop::sample::select(&MARKS[..]).prop_map(Piece::Mark),
    ]
}

fn words(text: &[String], from: prop::sample::Index, n_words: usize) -> String {
    if text.is_empty() {
        return String::new();
    }
    let from = from.index(text.len());
    text[from..text.len().min(from + n_words)].concat()
}

fn sewn(own: &[String], pieces: &[Piece]) -> String {
    let written = pieces.iter().map(|piece| match piece {
        Piece::Own(from, n_words) => words(own, *from, *n_words),
        Piece::Other(text, from, n_words) => words(&texts()[text.index(texts().len())], *from, *n_words),
        Piece::Mark(mark) => (*mark).to_owned(),
    });
    written.collect()
}

/// Two texts torn from one or from two that stand beside each other.
fn pair() -> impl Strategy<Value = Pair<Article>> {
    let pieces = || prop::collection::vec(piece(), 1..16);
    (any::<prop::sample::Index>(), any::<bool>(), pieces(), pieces()).prop_map(|(text, same, left, right)| {
        let at = text.index(texts().len());
        let beside = if same { at } else { (at ^ 1).min(texts().len() - 1) };
        Pair::new(
            Article::new("left", sewn(&texts()[at], &left)),
            Article::new("right", sewn(&texts()[beside], &right)),
        )
    })
}

proptest! {
    #[test]
    fn torn_texts_are_compared(articles in pair()) {
        let comparison = compare(articles.as_ref(), &Config::default());
        prop_assert!(serde_json::to_string(&document(articles.as_ref(), &comparison)).is_ok());
    }
}
