//! How much memory a comparison takes at its peak, beside the texts.
//!
//! ```text
//! cargo bench --no-default-features --bench memory
//! ```

#![allow(clippy::print_stdout, reason = "a bench prints")]

use peak_alloc::PeakAlloc;
use std::hint::black_box;
use twicetold::engine::{Article, Config, Pair, compare_with};

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
    let sizes: &[usize] = if quick { &[200] } else { &[10_000, 100_000] };
    for n_words in sizes {
        println!("\n{n_words} words a side: megabytes at the peak, the result at the end, held as each stage begins");
        let first = prose::article(1, *n_words);
        for (name, second) in [
            ("revision", prose::edited(&first, 7)),
            ("re-ordered rewrite", texts::rewritten(&first, 8)),
            ("independent", prose::article(2, *n_words)),
            ("blocks moved", texts::blocks_moved(&first)),
        ] {
            println!("  {name:<20} {}", measured(&first, &second));
        }
    }
    for hostile in &texts::HOSTILE {
        let text = (hostile.make)(sizes[sizes.len() - 1]);
        println!("  {:<28} {}", hostile.name, measured(&text, &format!("Once {text}")));
    }
}

fn measured(first: &str, second: &str) -> String {
    let articles = Pair::new(Article::new("a", first), Article::new("b", second));
    let before = ALLOCATOR.current_usage();
    let megabytes = |bytes: usize| bytes.saturating_sub(before) as f64 / MEGABYTE;
    ALLOCATOR.reset_peak_usage();
    let mut stages = String::new();
    let result = compare_with(articles.as_ref(), &Config::default(), None, &mut |progress| {
        stages += &format!("  {:?} {:.1}", progress.stage, megabytes(ALLOCATOR.current_usage()));
    });
    let (peak, end) = (megabytes(ALLOCATOR.peak_usage()), megabytes(ALLOCATOR.current_usage()));
    black_box(result);
    format!("{peak:>6.1} {end:>6.1} {stages}")
}
