//! Times the stages of the engine and whole comparisons, on texts that are equal, edited, unrelated and repetitive.
//!
//! ```text
//! cargo bench --no-default-features --bench compare
//! ```
//!
//! Each figure is the median of several runs in milliseconds. L is one linear pass that words, interns and hashes both
//! texts once; ratios to L hold from machine to machine better than times do.

#![allow(clippy::disallowed_methods, clippy::print_stdout, reason = "a bench reads the clock and prints")]

use clock::{linear_pass, median};
use std::hint::black_box;
use std::time::Instant;
use twicetold::engine::budget::Budget;
use twicetold::engine::kinship::kinship;
use twicetold::engine::lexicon::Lexicon;
use twicetold::engine::reading::{Pairing, Reading};
use twicetold::engine::weigh::Weights;
use twicetold::engine::{
    Article, Config, Language, Pair, Side, align, anchor, classify, compare, findings, refine, score, segment,
    similarity, tile,
};

#[path = "common/clock.rs"]
mod clock;
#[path = "../tests/common/prose.rs"]
mod prose;

fn main() {
    // `cargo test --benches` asks for a single quick round.
    let quick = std::env::args().any(|argument| argument == "--test");
    let sizes: &[usize] = if quick { &[200] } else { &[1_000, 10_000, 100_000] };
    for n_words in sizes {
        let first = prose::article(1, *n_words);
        println!("\n{n_words} words a side, L = {:.2} ms", linear_pass(&first, &first));
        for (name, second) in [
            ("equal", first.clone()),
            ("edited and moved", prose::edited(&first, 7)),
            ("unrelated", prose::article(2, *n_words)),
            ("one sentence repeated", "The mayor opened the old bridge on Monday. ".repeat(n_words / 8)),
        ] {
            row(name, &first, &second);
        }
    }
}

fn row(name: &str, first: &str, second: &str) {
    let articles = Pair::new(Article::new("a", first), Article::new("b", second));
    let whole = median(5, || {
        black_box(compare(articles.as_ref(), &Config::default()));
    });
    let linear = linear_pass(first, second);
    println!("  {name:<22} {whole:>9.2} ms  {:>6.1} L   {}", whole / linear, stages(&articles));
}

/// One run, stage by stage.
fn stages(articles: &Pair<Article>) -> String {
    let mut out = String::new();
    let mut clock = Instant::now();
    let mut lap = |name: &str| {
        out += &format!("{name} {:.1}  ", clock.elapsed().as_secs_f64() * 1000.0);
        clock = Instant::now();
    };
    let mut budget = Budget::new(u64::MAX);
    for article in [&articles.left, &articles.right] {
        let paragraphs = segment::paragraphs(&article.text);
        for paragraph in &paragraphs {
            black_box(segment::sentences(&article.text, *paragraph, Default::default(), Language::English));
        }
    }
    lap("segment");
    let mut lexicon = Lexicon::new(Pair::new(Language::English, Language::English))
        .expecting(&[&articles.left.text, &articles.right.text]);
    let left = Reading::new(&articles.left, Side::Left, Language::English, &mut lexicon);
    let right = Reading::new(&articles.right, Side::Right, Language::English, &mut lexicon);
    let readings = Pair::new(&left, &right);
    lap("read (with segment)");
    let weights = Weights::new(readings, &lexicon);
    lap("weigh");
    let stems = readings.map(|reading| reading.stems.as_slice());
    let runs = anchor::matches(stems, &weights.rarity, &mut budget);
    lap("anchor");
    let tiles = tile::tile(&runs, stems, &weights, 250, &mut budget);
    lap("tile");
    let pairing = Pairing::new(readings);
    let synonyms = refine::Synonyms::new(&lexicon);
    let senses = similarity::Senses { synonyms: &synonyms, meaning: None };
    let cells = similarity::cells(readings, &pairing, &weights, senses, &mut budget);
    lap("cells");
    let beliefs = score::beliefs(&cells, &score::LEXICAL);
    let twins = pairing.twins.as_ref().map(Vec::as_slice);
    let known = align::Known { twins, kinship: kinship(readings, &weights), pins: &[] };
    let groups = align::align(&cells, &beliefs, known, &align::LEXICAL);
    lap("align");
    let words = refine::Words { readings, weights: &weights, synonyms: &synonyms, meaning: None };
    let links = refine::refine(words, &tiles, &groups, &mut budget);
    lap("refine");
    let evidence = classify::Evidence {
        readings,
        groups: &groups,
        related: &[],
        links: &links,
        weights: &weights,
        senses,
        runs: &runs,
    };
    let phrases = classify::phrases(evidence);
    lap("phrases");
    black_box(findings::find(evidence, &synonyms, None, &phrases));
    lap("findings");
    out
}
