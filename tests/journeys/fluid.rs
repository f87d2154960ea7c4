//! How much of the browser's main thread the page takes, in CPU time, beside the goals.
//!
//! The first highlighted screen is held against the same two texts plain, in two columns of the same width and letters.
//! The figures of the main thread are the browser's own (`Performance.getMetrics`, counted in the time of the thread), so
//! that other programs on the machine do not count. They take in what the page does in the few milliseconds until they
//! are read; what it has put off to its pauses waits until the figure of the first screen is.

use anyhow::Context;
use journeys::texts::long_pair;
use journeys::{Outcome, Reader, open};
use serde_json::{Value, json};
use std::time::Duration;

/// How long each text is, and how many times the plain texts' time the first screen may take.
const SIZES: [(usize, f64); 3] = [(10_000, 1.5), (100_000, 0.5), (1_000_000, 0.15)];

/// How long the reader looks at the page before bringing texts.
const BEFORE: Duration = Duration::from_secs(2);
/// How long a comparison may take.
const PATIENCE: Duration = Duration::from_secs(110);
/// How long the page is left alone between two moves, and until it is asked whether it rests.
const PAUSE: Duration = Duration::from_millis(300);
const REST: Duration = Duration::from_millis(700);
/// What a page at rest may do meanwhile, in milliseconds, and how often it is asked.
const REST_MS_MAX: f64 = 3.0;
const N_LOOKS: usize = 90;

const N_HOVERS: usize = 20;
const N_STEPS: usize = 10;
const N_FRAMES: usize = 120;

/// Hands over the texts, out of the page's sight.
const HAND_OVER: &str = "window.inHand = arguments; return null;";

/// Drops both texts as files, and calls back when the page has shown its first highlighted picture. What the page puts
/// off to pauses after that is held back until it is released.
const COMPARE: &str = "
    const told = arguments[0];
    const [pause, held] = [window.requestIdleCallback, []];
    window.requestIdleCallback = (...call) => held.push(call);
    window.release = () => {
        window.requestIdleCallback = pause;
        held.forEach((call) => pause(...call));
    };
    new PerformanceObserver((seen) => { if (seen.getEntriesByName('show').length) told(null); }).observe({type: 'measure'});
    const dropped = new DataTransfer();
    for (const [nth, text] of [...inHand].slice(0, 2).entries()) dropped.items.add(new File([text], `${nth}.txt`));
    for (const type of ['dragenter', 'dragover', 'drop']) {
        const event = new DragEvent(type, {bubbles: true, cancelable: true, dataTransfer: dropped});
        document.querySelector('h1').dispatchEvent(event);
    }";

/// Sets both texts plain in two columns, and calls back when they have been on the screen.
const PLAIN: &str = "
    const told = arguments[0];
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
        .plain { display: grid; grid-template-columns: 33rem 33rem; gap: 6.5rem; justify-content: center; }
        .plain p { font: 1.125rem/1.62 var(--serif); margin-block: 1em; }`);
    document.adoptedStyleSheets.push(sheet);
    const page = document.createElement('main');
    page.className = 'plain';
    for (const text of [...inHand].slice(0, 2)) {
        const column = document.createElement('div');
        for (const paragraph of text.split('\\n\\n')) {
            const p = document.createElement('p');
            p.textContent = paragraph;
            column.append(p);
        }
        page.append(column);
    }
    document.body.replaceChildren(page);
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(told, 0)));";

/// Keeps a list of tasks that are longer than 50 milliseconds.
const LISTEN: &str = "
    window.long = [];
    new PerformanceObserver((seen) => long.push(...seen.getEntries().map((task) => task.duration)))
        .observe({type: 'longtask'});";

/// The middles of marks in view. Only the marks of sections in view are asked where they are: the browser would lay out
/// all the others for the answer.
const MARKS: &str = "
    const inView = (box) => box.bottom > 0 && box.top < innerHeight;
    const near = [...document.querySelectorAll('#texts .section')].filter((part) => inView(part.getBoundingClientRect()));
    const marks = near.flatMap((part) => [...part.querySelectorAll('mark')]);
    const all = marks.map((mark) => mark.getClientRects()[0]);
    const seen = all.filter((box) => box && box.width > 8 && box.top > 300 && box.bottom < innerHeight - 100);
    return seen.slice(0, arguments[0]).map((box) => [box.left + box.width / 2, box.top + box.height / 2]);";

/// Scrolls through the texts, a step a picture.
const SCROLL: &str = "
    const [n, told] = arguments;
    scrollTo(0, 0);
    let done = 0;
    const step = () => { scrollBy(0, 120); if (++done < n) requestAnimationFrame(step); else told(null); };
    requestAnimationFrame(step);";

/// Measures all sizes and prints the figures beside their goals.
pub(crate) async fn measure() -> Outcome {
    println!("\nmain thread, milliseconds of CPU time");
    row("words", ["plain", "compared", "ratio", "marks", "hover", "step", "filter", "frame", "drawing", "longest"]);
    row("goals", ["", "", "as said", "", "1", "1", "20", "4", "", "50"]);
    for (n_words, ratio_max) in SIZES {
        let texts = long_pair(n_words);
        let plain = plain(&texts).await?;
        let found = compared(&texts).await.with_context(|| format!("2 x {n_words} words"))?;
        let ratio = format!("{:.2} ({ratio_max})", found.first / plain);
        let Found { first, n_marks, hover, step, filter, frame, drawing, longest } = found;
        let moves = [hover, step, filter, frame].map(|time| format!("{time:.1}"));
        let [hover, step, filter, frame] = moves;
        let [plain, first, drawing, longest] = [plain, first, drawing, longest].map(|time| format!("{time:.0}"));
        let columns = [plain, first, ratio, n_marks.to_string(), hover, step, filter, frame, drawing, longest];
        row(&format!("2 x {n_words}"), columns.each_ref().map(String::as_str));
    }
    Ok(())
}

fn row(words: &str, columns: [&str; 10]) {
    println!("{words:<14} {}", columns.map(|column| format!("{column:>12}")).join(""));
}

/// What was measured of one comparison.
struct Found {
    first: f64,
    n_marks: u64,
    hover: f64,
    step: f64,
    filter: f64,
    frame: f64,
    /// All that is done from the first screen until the page rests.
    drawing: f64,
    longest: f64,
}

async fn plain(texts: &(String, String)) -> Outcome<f64> {
    let reader = begin(texts).await?;
    let took = async {
        let before = busy(&reader).await?;
        reader.driver.execute_async(PLAIN, vec![]).await?;
        Ok(busy(&reader).await? - before)
    };
    let took = took.await;
    reader.driver.quit().await?;
    took
}

async fn compared(texts: &(String, String)) -> Outcome<Found> {
    let reader = begin(texts).await?;
    let found = walk(&reader).await;
    reader.driver.quit().await?;
    found
}

/// A fresh browser with the texts in hand.
async fn begin(texts: &(String, String)) -> Outcome<Reader> {
    let reader = open().await?;
    reader.driver.set_script_timeout(PATIENCE).await?;
    tokio::time::sleep(BEFORE).await;
    reader.script(HAND_OVER, vec![json!(texts.0), json!(texts.1)]).await?;
    reader.driver.cdp().send_raw("Performance.enable", json!({"timeDomain": "threadTicks"})).await?;
    rest(&reader).await?;
    Ok(reader)
}

async fn walk(reader: &Reader) -> Outcome<Found> {
    let before = busy(reader).await?;
    reader.driver.execute_async(COMPARE, vec![]).await?;
    let shown = busy(reader).await?;
    reader.script("release();", vec![]).await?;
    reader.script(LISTEN, vec![]).await?;
    drawn(reader).await?;
    rest(reader).await?;
    let rested = busy(reader).await?;
    let n_marks = reader.script("return document.querySelectorAll('#texts mark').length;", vec![]).await?;
    Ok(Found {
        first: shown - before,
        drawing: rested - shown,
        n_marks: n_marks.as_u64().unwrap_or_default(),
        hover: hovers(reader).await?,
        step: steps(reader).await?,
        filter: filters(reader).await?,
        frame: frames(reader).await?,
        longest: longest(reader).await?,
    })
}

/// Moves the pointer from mark to mark.
async fn hovers(reader: &Reader) -> Outcome<f64> {
    let marks = reader.script(MARKS, vec![json!(N_HOVERS)]).await?;
    let marks: Vec<[f64; 2]> = serde_json::from_value(marks)?;
    let before = busy(reader).await?;
    for [x, y] in &marks {
        send(reader, "Input.dispatchMouseEvent", json!({"type": "mouseMoved", "x": x, "y": y})).await?;
        tokio::time::sleep(PAUSE).await;
    }
    Ok((busy(reader).await? - before) / marks.len().max(1) as f64)
}

/// Goes from passage to passage by key.
async fn steps(reader: &Reader) -> Outcome<f64> {
    let before = busy(reader).await?;
    for _ in 0..N_STEPS {
        for kind in ["keyDown", "keyUp"] {
            send(reader, "Input.dispatchKeyEvent", json!({"type": kind, "key": "n", "code": "KeyN", "text": "n"}))
                .await?;
        }
        tokio::time::sleep(PAUSE).await;
    }
    Ok((busy(reader).await? - before) / N_STEPS as f64)
}

/// Shows some kinds of marks, and all again.
async fn filters(reader: &Reader) -> Outcome<f64> {
    let kinds = ["shared", "moved", "reworded", "all"];
    let before = busy(reader).await?;
    for kind in kinds {
        let press = "document.querySelector(`.chip[data-filter=${arguments[0]}]`).click();";
        reader.script(press, vec![json!(kind)]).await?;
        tokio::time::sleep(PAUSE).await;
    }
    Ok((busy(reader).await? - before) / kinds.len() as f64)
}

async fn frames(reader: &Reader) -> Outcome<f64> {
    let before = busy(reader).await?;
    reader.driver.execute_async(SCROLL, vec![json!(N_FRAMES)]).await?;
    Ok((busy(reader).await? - before) / N_FRAMES as f64)
}

/// The longest task since the first screen; none is listed that is shorter than 50 milliseconds.
async fn longest(reader: &Reader) -> Outcome<f64> {
    let longest = reader.script("return Math.max(0, ...long);", vec![]).await?;
    longest.as_f64().context("no tasks were listed")
}

/// Waits until both texts are drawn, to their ends or as far as they will be, or for as long as a reader may.
async fn drawn(reader: &Reader) -> Outcome {
    let all = "return document.querySelector('#texts:is([data-drawn=all], [data-drawn=near])') !== null;";
    for _ in 0..N_LOOKS {
        if reader.script(all, vec![]).await? == json!(true) {
            break;
        }
        tokio::time::sleep(REST).await;
    }
    Ok(())
}

/// Waits until the page does nothing any more.
async fn rest(reader: &Reader) -> Outcome {
    let mut before = busy(reader).await?;
    for _ in 0..N_LOOKS {
        tokio::time::sleep(REST).await;
        let now = busy(reader).await?;
        if now - before < REST_MS_MAX {
            return Ok(());
        }
        before = now;
    }
    anyhow::bail!("the page does not come to rest")
}

/// How long the main thread has been busy so far, in milliseconds.
async fn busy(reader: &Reader) -> Outcome<f64> {
    let metrics = send(reader, "Performance.getMetrics", json!({})).await?;
    let named = |metric: &&Value| metric["name"] == "TaskDuration";
    let seconds = metrics["metrics"].as_array().and_then(|all| all.iter().find(named)?["value"].as_f64());
    Ok(seconds.context("the browser does not count")? * 1000.0)
}

async fn send(reader: &Reader, command: &str, parameters: Value) -> Outcome<Value> {
    Ok(reader.driver.cdp().send_raw(command, parameters).await?)
}
