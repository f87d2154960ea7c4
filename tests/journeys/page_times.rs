//! How long readers wait: what the page itself measures, from the press of a button to the first highlighted screen; and
//! how much of the main thread the page takes.

mod fluid;

use anyhow::Context;
use journeys::texts::{file, long_pair};
use journeys::{Outcome, Reader, open};
use serde_json::json;
use std::time::Duration;
use thirtyfour::By;

/// How often each comparison is made; the middle one counts.
const N_RUNS: usize = 5;

const WORDS: [usize; 2] = [1_000, 10_000];

/// How long after the page was opened its reader begins. Nobody has found two files in less than two seconds; a program
/// has, and is measured, too.
const BEGINS: [(&str, Duration); 2] = [("after 2 s", Duration::from_secs(2)), ("at once", Duration::ZERO)];

/// The page's own measures, in the order they are taken.
const MEASURES: [&str; 3] = ["load", "compare", "show"];

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome {
    waits().await?;
    fluid::measure().await
}

/// Measures and prints how long readers wait.
async fn waits() -> Outcome {
    println!("milliseconds, median of {N_RUNS}, each in a fresh browser");
    println!("{:<18} {:<10} {:>9} {:>9} {:>9}", "words", "begun", MEASURES[0], MEASURES[1], MEASURES[2]);
    for (n_words, (begun, wait)) in WORDS.into_iter().flat_map(|n_words| BEGINS.map(|begin| (n_words, begin))) {
        let mut runs = Vec::new();
        for _ in 0..N_RUNS {
            let reader = open().await?;
            tokio::time::sleep(wait).await;
            let times = times(&reader, n_words).await;
            reader.driver.quit().await?;
            runs.push(times?);
        }
        let [load, compare, show] = [0, 1, 2].map(|nth| median(runs.iter().map(|run| run[nth]).collect()));
        println!("2 x {n_words:<14} {begun:<10} {load:>9.1} {compare:>9.1} {show:>9.1}");
    }
    Ok(())
}

/// What the page measured of one comparison of two files.
///
/// Nothing is looked up by its spoken name here: the browser would keep a tree for screen readers up to date meanwhile.
async fn times(reader: &Reader, n_words: usize) -> Outcome<[f64; 3]> {
    let (first, second) = long_pair(n_words);
    for (n_loaded, (id, text)) in (1..).zip([("file-a", first), ("file-b", second)]) {
        let path = file(&format!("{id}-{n_words}.txt"), text.as_bytes())?;
        let input = async || Ok(reader.driver.find_all(By::Id(id)).await?.pop());
        reader.waits_for(input).await?.send_keys(path.to_string_lossy().as_ref()).await?;
        let script = "return performance.getEntriesByName('load', 'measure').length;";
        let loaded = async || Ok((reader.script(script, vec![]).await? == n_loaded).then_some(()));
        reader.waits_for(loaded).await?;
    }
    reader.driver.find(By::Id("compare")).await?.click().await?;
    reader.reads().await?;
    let mut times = [0.0; 3];
    for (time, name) in times.iter_mut().zip(MEASURES) {
        *time = measured(reader, name).await?.with_context(|| format!("the page did not measure `{name}`"))?;
    }
    Ok(times)
}

/// The latest measure of this name, in milliseconds.
async fn measured(reader: &Reader, name: &str) -> Outcome<Option<f64>> {
    let script = "return performance.getEntriesByName(arguments[0], 'measure').at(-1)?.duration;";
    Ok(reader.script(script, vec![json!(name)]).await?.as_f64())
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
