//! How much memory a comparison takes at its peak, beside the texts.
//!
//! ```text
//! cargo bench --no-default-features --bench memory
//! ```

#![allow(clippy::print_stdout, reason = "a bench prints")]

use peak_alloc::PeakAlloc;
use std::hint::black_box;
use twicetold::engine::{Article, Config, Pair, compare_with};

#[path = "common/hostile.rs"]
mod hostile;
#[path = "../tests/common/prose.rs"]
mod prose;
#[path = "common/texts.rs"]
mod texts;

#[global_allocator]
static ALLOCATOR: PeakAlloc = PeakAlloc;

const MEGABYTE: f64 = 1_000_000.0;

fn main() {
    // `cargo test --benches` asks for a single quick round.
    let quick = std::env::args().any(|argument| argument == "--test");
    let sizes: &[usize] = if quick { &[200] } else { &[10_000, 100_000, 1_000_000] };
    for n_words in sizes {
        println!("\n{n_words} words a side: megabytes at the peak, of the result, at the peak of each stage");
        let first = prose::article(1, *n_words);
        for second in &texts::SECONDS {
            println!("  {:<20} {}", second.name, measured(&first, &(second.make)(&first)));
        }
    }
    let n_words = if quick { 200 } else { 100_000 };
    println!("\nHostile texts of {n_words} words a side");
    for hostile in &hostile::HOSTILE {
        let text = (hostile.make)(n_words);
        println!("  {:<28} {}", hostile.name, measured(&text, &format!("Once {text}")));
    }
}

fn measured(first: &str, second: &str) -> String {
    let articles = Pair::new(Article::new("a", first), Article::new("b", second));
    let before = ALLOCATOR.current_usage();
    let megabytes = |bytes: usize| bytes.saturating_sub(before) as f64 / MEGABYTE;
    let mut peaks: Vec<(String, f64)> = Vec::new();
    let close = |peaks: &mut Vec<(String, f64)>| {
        if let Some(last) = peaks.last_mut() {
            last.1 = megabytes(ALLOCATOR.peak_usage());
        }
        ALLOCATOR.reset_peak_usage();
    };
    let result = compare_with(articles.as_ref(), &Config::default(), None, &mut |progress| {
        close(&mut peaks);
        peaks.push((format!("{:?}", progress.stage), 0.0));
    });
    let end = megabytes(ALLOCATOR.current_usage());
    close(&mut peaks);
    black_box(result);
    let highest = peaks.iter().map(|(_, peak)| *peak).fold(0.0, f64::max);
    let stages: Vec<String> = peaks.iter().map(|(stage, peak)| format!("{stage} {peak:.1}")).collect();
    format!("{highest:>6.1}   result {end:>5.1}   {}", stages.join("  "))
}
