//! The same input gives the same bytes natively and in the browser.
//!
//! The worker of the built page is asked directly, in its own words, and its answer is held against the one computed
//! here, byte for byte. Every fixture is asked about, and a longer pair in which many ties have to be broken.

use anyhow::{Context, ensure};
use journeys::texts::long_pair;
use journeys::{Outcome, Reader, journey};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use twicetold::engine::word_table::WordTable;
use twicetold::engine::{Article, Comparison, Config, Pair, compare_with};
use twicetold::worker::{Call, Reply, Request};

/// The table that lies beside the page.
const WORD_TABLE: &[u8] = include_bytes!("../../assets/words/en-83a32aed304661ef.bin");

/// Starts a worker beside the page's own and keeps what it says until it is asked for.
const START: &str = "
    const worker = new Worker('./worker_loader.js', {type: 'module'});
    const said = [], waiting = [];
    const pass = () => { if (said.length && waiting.length) waiting.shift()(said.shift()); };
    worker.onmessage = (event) => { said.push(Array.from(event.data)); pass(); };
    worker.onerror = (event) => { said.push(String(event.message)); pass(); };
    window.ask = (bytes) => worker.postMessage(new Uint8Array(bytes));
    window.hear = (told) => { waiting.push(told); pass(); };";

#[tokio::test]
async fn the_worker_answers_with_the_bytes_of_the_native_engine() -> Outcome {
    let cases = cases()?;
    ensure!(cases.len() > 20, "only {} pairs were found", cases.len());
    journey(async |reader| {
        let mut n_refined = 0;
        reader.script(START, vec![]).await?;
        ensure!(matches!(hear(reader).await?, Reply::Ready), "the worker did not say that it is ready");
        let table = WordTable::new(WORD_TABLE.to_vec()).context("the word table")?;
        for (number, (name, articles)) in (1..).zip(&cases) {
            let request = Request { number, articles: articles.clone(), config: Config::default() };
            let here = |table| Box::new(compare_with(request.articles.as_ref(), &request.config, table, &mut |_| ()));
            let (plain, refined) = (here(None), here(Some(&table)));
            ask(reader, &Call::Compare(Box::new(request))).await?;
            let (first, then) = answer(reader).await.with_context(|| name.clone())?;
            let expected = if first.word_table.is_some() { &refined } else { &plain };
            ensure!(same(&first, expected)?, "{name}: other bytes in the browser");
            if let Some(then) = then {
                ensure!(same(&then, &refined)?, "{name}: other bytes in the browser, with word vectors");
                n_refined += 1;
            }
        }
        ensure!(n_refined > 0, "nothing was refined");
        Ok(())
    })
    .await
}

/// Whether two comparisons are the same, byte for byte.
fn same(one: &Comparison, other: &Comparison) -> Outcome<bool> {
    Ok(postcard::to_stdvec(one)? == postcard::to_stdvec(other)?)
}

/// The worker's answer and, when it promises one, the better one; what it says about its progress is passed over.
async fn answer(reader: &Reader) -> Outcome<(Box<Comparison>, Option<Box<Comparison>>)> {
    let mut first = None;
    loop {
        match (hear(reader).await?, first.take()) {
            (Reply::Done { comparison, refining: false, .. }, _) => return Ok((comparison, None)),
            (Reply::Done { comparison, refining: true, number }, _) => {
                first = Some(comparison);
                ask(reader, &Call::Refine { number }).await?;
            }
            (Reply::Refined { comparison, .. }, Some(first)) => return Ok((first, comparison)),
            (_, before) => first = before,
        }
    }
}

async fn ask(reader: &Reader, call: &Call) -> Outcome {
    reader.script("window.ask(arguments[0])", vec![json!(postcard::to_stdvec(call)?)]).await?;
    Ok(())
}

/// The next thing the worker says.
async fn hear(reader: &Reader) -> Outcome<Reply> {
    let said = reader.driver.execute_async("window.hear(arguments[0])", vec![]).await?;
    let bytes: Vec<u8> = match said.json() {
        Value::String(error) => anyhow::bail!("the worker broke off: {error}"),
        bytes => serde_json::from_value(bytes.clone())?,
    };
    Ok(postcard::from_bytes(&bytes)?)
}

/// Every pair of texts among the fixtures, with its name, and a longer one.
fn cases() -> Outcome<Vec<(String, Pair<Article>)>> {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures");
    let mut cases = Vec::new();
    for folder in fs::read_dir(&fixtures).context("the fixtures are missing")? {
        let folder = folder?.path();
        let read = |file: &str| fs::read_to_string(folder.join(file));
        if let (Ok(left), Ok(right)) = (read("left.txt"), read("right.txt")) {
            let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
            cases.push((name, pair(&left, &right)));
        }
    }
    cases.sort_by(|one, other| one.0.cmp(&other.0));
    let (left, right) = long_pair(3_000);
    cases.push(("a long pair".to_owned(), pair(&left, &right)));
    Ok(cases)
}

fn pair(left: &str, right: &str) -> Pair<Article> {
    Pair::new(Article::new("First", left), Article::new("Second", right))
}
