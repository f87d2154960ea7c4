//! Thinking better of it: the page answers at once, and the next comparison works.

use anyhow::{Context, ensure};
use journeys::texts::{FIRST, SECOND, long_pair};
use journeys::{Outcome, Reader, Side, journey, times_tell};
use serde_json::json;

/// Pastes two texts, asks for their comparison, cancels it as soon as that is offered, and calls back with the
/// milliseconds from there until the page has left the phase of comparing.
///
/// All of it in the page: to a driver that asks from outside, a slow browser may show the button only when the
/// comparison is over.
const CANCEL: &str = "
    const [first, second, done] = arguments;
    let pressed;
    const watch = new MutationObserver(() => {
        const cancel = [...document.querySelectorAll('button')].find((it) => it.textContent.trim() === 'Cancel');
        if (pressed === undefined && cancel) {
            pressed = performance.now();
            cancel.click();
        } else if (pressed !== undefined && document.querySelector('[data-phase]').dataset.phase !== 'comparing') {
            watch.disconnect();
            done(performance.now() - pressed);
        }
    });
    watch.observe(document.body, {subtree: true, childList: true, attributes: true});
    [first, second].forEach((text, nth) => {
        const field = document.getElementById(['text-a', 'text-b'][nth]);
        field.value = text;
        field.dispatchEvent(new InputEvent('input', {bubbles: true}));
    });
    document.getElementById('compare').click();";

/// Within which time the page answers, and within which it does in a browser whose times do not tell: still long before
/// the comparison would be over.
const ANSWER_MS_MAX: f64 = 100.0;
const ANSWER_MS_MAX_ELSEWHERE: f64 = 500.0;

/// How often it is tried: other programs may hold the browser up once, a slow page is slow every time.
const N_TRIES: usize = 3;

#[tokio::test]
async fn cancelling_is_answered_at_once_and_the_next_comparison_works() -> Outcome {
    journey(async |reader| {
        let (first, second) = long_pair(100_000);
        let mut times = Vec::new();
        for _ in 0..N_TRIES {
            times.push(cancel(reader, &first, &second).await?);
        }
        let most = if times_tell() { ANSWER_MS_MAX } else { ANSWER_MS_MAX_ELSEWHERE };
        ensure!(times.iter().any(|time| *time < most), "the page answered after {times:.0?} ms");
        reader.compares_at_once(FIRST, SECOND).await?;
        ensure!(reader.drawn_text(Side::First).await? == FIRST, "a late answer was shown");
        Ok(())
    })
    .await
}

/// Starts a comparison, cancels it and gives the milliseconds until the page was back with the texts.
///
/// Nothing is looked up by its spoken name here: once asked for names, the browser keeps a second tree for screen
/// readers up to date, which takes longer on texts of this length than anything the page does.
async fn cancel(reader: &Reader, first: &str, second: &str) -> Outcome<f64> {
    let took = reader.driver.execute_async(CANCEL, vec![json!(first), json!(second)]).await;
    let took = took.context("the page did not answer")?.json().as_f64().context("no time was taken")?;
    let left = reader.script("return document.getElementById('text-a').value;", vec![]).await?;
    ensure!(left == first, "the long text was lost");
    Ok(took)
}
