//! Prints the features of every cell of labelled pairs, for fitting the weights of `engine::score`.
//!
//! ```text
//! cargo run --release --no-default-features --example features -- CASES.jsonl > CELLS.jsonl
//! ```
//!
//! A case is `{"id", "lang", "a", "b", "gold": [[a_start, a_end, b_start, b_end, ...], ...]}`, offsets in code points.

#![allow(clippy::disallowed_methods, clippy::print_stdout, reason = "a command-line program that reads a file")]

use serde_json::{Value, json};
use twicetold::engine::budget::Budget;
use twicetold::engine::lexicon::Lexicon;
use twicetold::engine::reading::{Pairing, Reading};
use twicetold::engine::weigh::Weights;
use twicetold::engine::{Article, CharIndex, Language, Offset, Pair, Side, language, score, similarity};

fn main() {
    let path = std::env::args().nth(1).expect("a file of cases");
    for line in std::fs::read_to_string(path).expect("a readable file").lines() {
        let case: Value = serde_json::from_str(line).expect("one case a line");
        println!("{}", features(&case));
    }
}

fn features(case: &Value) -> Value {
    let article = |key: &str| Article::new(key, case[key].as_str().unwrap_or_default());
    let articles = Pair::new(article("a"), article("b"));
    let chosen = case["lang"].as_str().and_then(Language::from_code);
    let languages = articles.as_ref().map(|article| chosen.unwrap_or_else(|| language::detect(&article.text)));
    let mut lexicon = Lexicon::new(languages);
    let left = Reading::new(&articles.left, Side::Left, languages.left, &mut lexicon);
    let right = Reading::new(&articles.right, Side::Right, languages.right, &mut lexicon);
    let readings = Pair::new(&left, &right);
    let weights = Weights::new(readings, &lexicon);
    let pairing = Pairing::new(readings);
    let cells = similarity::cells(readings, &pairing, &weights, &mut Budget::new(u64::MAX));
    let order = score::common_order(&cells);
    let rows = score::features(&cells, order);
    let cells: Vec<Value> = cells
        .rows
        .iter()
        .zip(rows)
        .flat_map(|(row, features)| row.iter().zip(features))
        .map(|(cell, features)| json!([cell.left, cell.right, features]))
        .collect();
    let sentences = readings.map(|reading| {
        let index = CharIndex::new(reading.text);
        let chars = |span| {
            let span = index.chars(span);
            [span.start().get(), span.end().get()]
        };
        reading.outline.sentences.iter().map(|sentence| chars(sentence.span)).collect::<Vec<_>>()
    });
    json!({"id": case["id"], "order": order, "cells": cells, "left": sentences.left, "right": sentences.right, "gold": case["gold"]})
}
