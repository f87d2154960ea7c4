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
use twicetold::engine::{Article, Config, Pair, compare};
use twicetold::worker::{Reply, Request};

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
        reader.script(START, vec![]).await?;
        ensure!(matches!(hear(reader).await?.1, Reply::Ready), "the worker did not say that it is ready");
        for (number, (name, articles)) in (1..).zip(cases) {
            let request = Request { number, articles, config: Config::default() };
            reader.script("window.ask(arguments[0])", vec![json!(postcard::to_stdvec(&request)?)]).await?;
            let comparison = Box::new(compare(request.articles.as_ref(), &request.config));
            let here = postcard::to_stdvec(&Reply::Done { number, comparison })?;
            let there = answer(reader).await.with_context(|| name.clone())?;
            ensure!(here == there, "{name}: {} bytes here and {} other ones in the browser", here.len(), there.len());
        }
        Ok(())
    })
    .await
}

/// The bytes of the worker's answer; what it says about its progress before that is passed over.
async fn answer(reader: &Reader) -> Outcome<Vec<u8>> {
    loop {
        if let (bytes, Reply::Done { .. }) = hear(reader).await? {
            return Ok(bytes);
        }
    }
}

/// The next thing the worker says.
async fn hear(reader: &Reader) -> Outcome<(Vec<u8>, Reply)> {
    let said = reader.driver.execute_async("window.hear(arguments[0])", vec![]).await?;
    let bytes: Vec<u8> = match said.json() {
        Value::String(error) => anyhow::bail!("the worker broke off: {error}"),
        bytes => serde_json::from_value(bytes.clone())?,
    };
    let reply = postcard::from_bytes(&bytes)?;
    Ok((bytes, reply))
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
