//! Times whole comparisons and the stages of the engine, on revisions, re-ordered rewrites, independent texts, moved
//! blocks and hostile texts, and how the time grows with the texts.
//!
//! ```text
//! cargo bench --no-default-features --bench compare
//! ```
//!
//! L is one linear pass that words, interns and hashes both texts once; ratios to L hold from machine to machine better
//! than times do. Whole comparisons are the median of several runs, those of a million words a side of one; stages are
//! those of one run. The goals are 8 L in all and 4 L for the findings, 10 L at a million words a side; for hostile texts
//! twice the revision's time, and an exponent of 1.1 for all.

#![allow(clippy::disallowed_methods, clippy::print_stdout, reason = "a bench reads the clock and prints")]

use clock::{linear_pass, median};
use cpu_time::ThreadTime;
use std::hint::black_box;
use twicetold::engine::budget::Budget;
use twicetold::engine::kinship::kinship;
use twicetold::engine::lexicon::Lexicon;
use twicetold::engine::reading::{Pairing, Reading};
use twicetold::engine::weigh::Weights;
use twicetold::engine::wordbook::Notes;
use twicetold::engine::{
    Article, Config, Language, Pair, Side, align, anchor, classify, compare, figures, findings, refine, score, segment,
    similarity, tile,
};

#[path = "common/clock.rs"]
mod clock;
#[path = "common/hostile.rs"]
mod hostile;
#[path = "../tests/common/prose.rs"]
mod prose;
#[path = "common/texts.rs"]
mod texts;

fn main() {
    // `cargo test --benches` asks for a single quick round.
    let quick = std::env::args().any(|argument| argument == "--test");
    let sizes = if quick { [50, 100, 200, 400] } else { [1_000, 10_000, 100_000, 1_000_000] };
    let usual = texts::SECONDS.iter().map(|second| second.name);
    let names: Vec<&str> = usual.chain(hostile::HOSTILE.iter().map(|text| text.name)).collect();
    let times = sizes.map(all_of_size);
    println!("\nGrowth over {sizes:?} words a side: times the revision's at each size, exponent");
    for (at, name) in names.iter().enumerate() {
        let ratios: Vec<String> = times.iter().map(|own| format!("{:>6.2}", own[at] / own[0])).collect();
        println!("  {name:<28} {}  n^{:.2}", ratios.join(" "), exponent(&sizes, &times.each_ref().map(|own| own[at])));
    }
}

/// Prints a row for each pair of texts of one size; gives the milliseconds of each.
fn all_of_size(n_words: usize) -> Vec<f64> {
    println!("\n{n_words} words a side: milliseconds, L in milliseconds, multiples of L in all and by stage");
    let n_runs = if n_words > 100_000 { 1 } else { 5 };
    let first = prose::article(1, n_words);
    let usual = texts::SECONDS.iter().map(|second| row(second.name, &first, &(second.make)(&first), n_runs));
    let hostile = hostile::HOSTILE.iter().map(|hostile| {
        let text = (hostile.make)(n_words);
        row(hostile.name, &text, &format!("Once {text}"), n_runs)
    });
    usual.chain(hostile).collect()
}

/// Prints one pair of texts; gives the milliseconds of a comparison.
fn row(name: &str, first: &str, second: &str, n_runs: usize) -> f64 {
    let articles = Pair::new(Article::new("a", first), Article::new("b", second));
    let whole = median(n_runs, || {
        black_box(compare(articles.as_ref(), &Config::default()));
    });
    let linear = linear_pass(first, second);
    let stages: Vec<String> = stages(&articles).iter().map(|(name, ms)| format!("{name} {:.1}", ms / linear)).collect();
    println!("  {name:<28} {whole:>9.2} ms  L {linear:>7.2}  {:>6.1} L   {}", whole / linear, stages.join("  "));
    whole
}

/// One run, stage by stage, in milliseconds.
fn stages(articles: &Pair<Article>) -> Vec<(&'static str, f64)> {
    let mut out = Vec::new();
    let mut clock = ThreadTime::now();
    let mut lap = |name| {
        out.push((name, clock.elapsed().as_secs_f64() * 1000.0));
        clock = ThreadTime::now();
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
    let notes = Notes::of_both(readings);
    let figures = notes.as_ref().map(figures::find);
    let told = figures::told(readings, figures.as_ref());
    let sides = similarity::Sides { readings, figures: told.as_ref() };
    lap("figures");
    let cells = similarity::cells(sides, &pairing, &weights, senses, &mut budget);
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
    let known = findings::Known { notes: notes.as_ref(), figures, synonyms: &synonyms };
    black_box(findings::find(evidence, known, None, &phrases));
    lap("findings");
    out
}

/// The slope of a straight line through the points on logarithmic scales, by least squares.
fn exponent(sizes: &[usize; 4], times: &[f64; 4]) -> f64 {
    let points: Vec<(f64, f64)> = sizes.iter().zip(times).map(|(n, time)| ((*n as f64).log2(), time.log2())).collect();
    let n = points.len() as f64;
    let mean = |of: fn(&(f64, f64)) -> f64| points.iter().map(of).sum::<f64>() / n;
    let (x, y) = (mean(|point| point.0), mean(|point| point.1));
    let slope: f64 = points.iter().map(|point| (point.0 - x) * (point.1 - y)).sum();
    slope / points.iter().map(|point| (point.0 - x) * (point.0 - x)).sum::<f64>()
}
