//! How long readers wait: what the page itself measures, from the press of a button to the first highlighted screen.

use anyhow::Context;
use journeys::texts::long_pair;
use journeys::{Outcome, Reader, open};
use serde_json::json;

/// How often each comparison is made; the middle one counts.
const N_RUNS: usize = 5;

const WORDS: [usize; 2] = [1_000, 10_000];

/// The page's own measures, in the order they are taken.
const MEASURES: [&str; 3] = ["load", "compare", "show"];

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome {
    println!("milliseconds, median of {N_RUNS}, each in a fresh browser");
    println!("{:<18} {:>9} {:>9} {:>9}", "words", MEASURES[0], MEASURES[1], MEASURES[2]);
    for n_words in WORDS {
        let mut runs = Vec::new();
        for _ in 0..N_RUNS {
            let reader = open().await?;
            let times = times(&reader, n_words).await;
            reader.driver.quit().await?;
            runs.push(times?);
        }
        let [load, compare, show] = [0, 1, 2].map(|nth| median(runs.iter().map(|run| run[nth]).collect()));
        println!("2 x {n_words:<14} {load:>9.1} {compare:>9.1} {show:>9.1}");
    }
    Ok(())
}

/// What the page measured of one comparison.
async fn times(reader: &Reader, n_words: usize) -> Outcome<[f64; 3]> {
    let (first, second) = long_pair(n_words);
    reader.compares(&first, &second).await?;
    reader.reads().await?;
    let mut times = [0.0; 3];
    for (time, name) in times.iter_mut().zip(MEASURES) {
        let script = "return performance.getEntriesByName(arguments[0], 'measure').at(-1)?.duration;";
        let measured = reader.script(script, vec![json!(name)]).await?;
        *time = measured.as_f64().with_context(|| format!("the page did not measure `{name}`"))?;
    }
    Ok(times)
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
