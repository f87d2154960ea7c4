//! Every fixture folder through `compare`, drawn as text.
//!
//! A folder is named for what is hard. `expected.txt` shows both sides with their marks, then the sentence pairs; a new
//! or changed one is written with `UPDATE_EXPECT=1` and read by a person before it is committed.
//!
//! ```text
//! [exact] {normalised} <inflected> (reworded), a letter after the bracket: moved, and which passage; ^: words are missing here
//! ```

#![allow(clippy::disallowed_methods, reason = "tests read their fixtures")]

use expect_test::expect_file;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use twicetold::engine::{Article, Comparison, Config, Offset, Pair, Side, Tier, compare, measure};

#[test]
fn fixtures_give_what_a_careful_reader_expects() {
    let folders = folders();
    assert!(folders.len() >= 40, "the fixtures are found");
    for folder in folders {
        let articles = Pair::new(read(&folder, "left"), read(&folder, "right"));
        let comparison = compare(articles.as_ref(), &Config::default());
        expect_file![folder.join("expected.txt")].assert_eq(&draw(&articles, &comparison));
    }
}

fn folders() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let mut found: Vec<PathBuf> = std::fs::read_dir(root)
        .expect("the fixtures are there")
        .map(|entry| entry.expect("a readable entry").path())
        .filter(|path| path.join("left.txt").is_file())
        .collect();
    found.sort();
    found
}

fn read(folder: &Path, side: &str) -> Article {
    let path = folder.join(side).with_extension("txt");
    Article::new(side, std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display())))
}

fn draw(articles: &Pair<Article>, comparison: &Comparison) -> String {
    let mut out = String::new();
    for side in Side::BOTH {
        out += &marked(articles, comparison, side);
        out += "\n----\n";
    }
    for pair in &comparison.sentence_pairs {
        let numbers = |side: Side| {
            pair.sentences[side].iter().map(|sentence| (sentence.get() + 1).to_string()).collect::<Vec<_>>().join("+")
        };
        let moved = pair.moved.map_or(String::new(), |moved| format!(", moved {:+}", moved.sentences));
        let kind = format!("{:?}", pair.kind).to_lowercase();
        writeln!(out, "{} = {}  {kind}{moved}", numbers(Side::Left), numbers(Side::Right)).expect("a string takes all");
    }
    for notice in &comparison.notices {
        writeln!(out, "! {notice}").expect("a string takes all");
    }
    out
}

/// One side with brackets around its phrases.
fn marked(articles: &Pair<Article>, comparison: &Comparison, side: Side) -> String {
    let text = &articles[side].text;
    let shown = measure::shown(&comparison.phrases, &comparison.config);
    let mut marks: Vec<(usize, u8, String)> = Vec::new();
    for (phrase, _) in comparison.phrases.iter().zip(shown).filter(|(_, shown)| *shown) {
        let (open, close) = match phrase.tier {
            Tier::Exact => ("[", "]"),
            Tier::Normalised => ("{", "}"),
            Tier::Inflected => ("<", ">"),
            Tier::Reworded => ("(", ")"),
        };
        let letter = |passage: u32| char::from_u32(u32::from('a') + passage).unwrap_or('?');
        let close = phrase.moved.map_or(close.to_owned(), |moved| format!("{close}{}", letter(moved.passage)));
        marks.push((phrase.spans[side].start().index(), 2, open.to_owned()));
        marks.push((phrase.spans[side].end().index(), 0, close));
    }
    let missing = comparison.missing.iter().filter(|missing| missing.side == side);
    marks.extend(missing.map(|missing| (missing.at.index(), 1, "^".to_owned())));
    marks.sort();
    let mut out = String::new();
    let mut from = 0;
    for (at, _, mark) in marks {
        out += &text[from..at];
        out += &mark;
        from = at;
    }
    out + text[from..].trim_end()
}
