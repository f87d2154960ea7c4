//! What benches measure by: the median of several runs, and the least that any comparison of words can cost.
//!
//! Time is that for which the processor runs the bench. On a machine busy with other work what passes on the wall says
//! how many others there are.

use cpu_time::ThreadTime;
use std::hint::black_box;

/// Words, interns and hashes both texts once, in milliseconds: L.
pub(crate) fn linear_pass(first: &str, second: &str) -> f64 {
    median(5, || {
        let mut ids = rustc_hash::FxHashMap::default();
        let mut grams = rustc_hash::FxHashMap::default();
        for text in [first, second] {
            let mut last = [0u32; 3];
            for word in text.split_ascii_whitespace() {
                let next = ids.len() as u32;
                last = [last[1], last[2], *ids.entry(word).or_insert(next)];
                *grams.entry(last).or_insert(0u32) += 1;
            }
        }
        black_box(grams);
    })
}

/// The median of so many runs in milliseconds.
pub(crate) fn median(n_runs: usize, mut run: impl FnMut()) -> f64 {
    let mut times: Vec<f64> = (0..n_runs)
        .map(|_| {
            let start = ThreadTime::now();
            run();
            start.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[n_runs / 2]
}
