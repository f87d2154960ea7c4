//! Our comparison beside plain diffs of words on the same texts.
//!
//! ```text
//! cargo bench --no-default-features --bench peers
//! ```
//!
//! Diffs find one common order of words; they know no sentences, moves, tiers or findings. Each has five seconds.
//! `TWICETOLD_NODE_MODULES` names a folder that holds `diff` and `diff-match-patch`, which are then run in Node
//! (`cargo xtask bench` sees to that).

#![allow(clippy::disallowed_methods, clippy::print_stdout, reason = "a bench reads the clock and prints")]

use clock::{linear_pass, median};
use std::hint::black_box;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};
use texts::Second;
use twicetold::engine::{Article, Config, Pair, compare};

#[path = "common/clock.rs"]
mod clock;
#[path = "../tests/common/prose.rs"]
mod prose;
#[path = "common/texts.rs"]
mod texts;

/// How long a diff may take.
const LIMIT: Duration = Duration::from_secs(5);
/// `dissimilar`, a port of diff-match-patch, knows no time limit; longer texts could keep it for hours.
const DISSIMILAR_WORDS_MAX: usize = 10_000;

fn main() {
    // `cargo test --benches` asks for a single quick round.
    let quick = std::env::args().any(|argument| argument == "--test");
    let sizes: &[usize] = if quick { &[200] } else { &[10_000, 100_000] };
    sizes.iter().for_each(|n_words| beside_peers(*n_words));
}

fn beside_peers(n_words: usize) {
    let first = prose::article(1, n_words);
    println!("\n{n_words} words a side: milliseconds and multiples of L");
    for Second { name, make } in &texts::SECONDS {
        let second = make(&first);
        let linear = linear_pass(&first, &second);
        println!("  {name} (L = {linear:.2} ms)");
        let show = |who: &str, time: Option<f64>| match time {
            Some(time) => println!("    {who:<28} {time:>10.1}  {:>8.1} L", time / linear),
            None => println!("    {who:<28} not done within {} s", LIMIT.as_secs()),
        };
        show("twicetold, all of it", Some(ours(&first, &second)));
        show("similar (Myers, words)", similar_words(&first, &second));
        show("imara-diff (histogram, words)", Some(imara_words(&first, &second)));
        if n_words <= DISSIMILAR_WORDS_MAX {
            show("dissimilar (words as letters)", Some(dissimilar_words(&first, &second)));
        }
        for (who, time) in in_node(&first, &second) {
            show(&who, time);
        }
    }
}

fn ours(first: &str, second: &str) -> f64 {
    let articles = Pair::new(Article::new("a", first), Article::new("b", second));
    median(3, || {
        black_box(compare(articles.as_ref(), &Config::default()));
    })
}

fn similar_words(first: &str, second: &str) -> Option<f64> {
    let started = Instant::now();
    let words = [first, second].map(|text| text.split_whitespace().collect::<Vec<_>>());
    let deadline = Some(started + LIMIT);
    black_box(similar::capture_diff_slices_deadline(similar::Algorithm::Myers, &words[0], &words[1], deadline));
    let time = started.elapsed();
    (time < LIMIT).then_some(time.as_secs_f64() * 1000.0)
}

fn imara_words(first: &str, second: &str) -> f64 {
    median(3, || {
        let mut input = imara_diff::InternedInput::default();
        input.update_before(first.split_whitespace());
        input.update_after(second.split_whitespace());
        black_box(imara_diff::Diff::compute(imara_diff::Algorithm::Histogram, &input));
    })
}

/// Each distinct word becomes a letter of its own, as diff-match-patch advises for words.
fn dissimilar_words(first: &str, second: &str) -> f64 {
    median(1, || {
        let mut ids = rustc_hash::FxHashMap::default();
        let mut encode = |text: &str| -> String {
            let words = text.split_whitespace().map(|word| {
                let next = 0x4E00 + ids.len() as u32;
                char::from_u32(*ids.entry(word.to_owned()).or_insert(next)).unwrap_or('?')
            });
            words.collect()
        };
        let (first, second) = (encode(first), encode(second));
        black_box(dissimilar::diff(&first, &second));
    })
}

/// What the script prints: a name and milliseconds a line, or a dash when the limit was met.
fn in_node(first: &str, second: &str) -> Vec<(String, Option<f64>)> {
    let Some(modules) = std::env::var_os("TWICETOLD_NODE_MODULES") else {
        return Vec::new();
    };
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let files = ["peers-left.txt", "peers-right.txt"].map(|name| folder.join(name));
    for (file, text) in files.iter().zip([first, second]) {
        std::fs::write(file, text).expect("the target folder can be written to");
    }
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/common/peers.cjs");
    let mut node = Command::new("node");
    node.arg(script).args(&files).arg(LIMIT.as_millis().to_string()).env("NODE_PATH", modules);
    let printed = node.output().expect("node runs").stdout;
    let line = |line: &str| {
        let (who, time) = line.split_once('\t')?;
        Some((who.to_owned(), time.parse().ok()))
    };
    String::from_utf8_lossy(&printed).lines().filter_map(line).collect()
}
