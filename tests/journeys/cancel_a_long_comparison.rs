//! Thinking better of it: the page answers at once, and the next comparison works.

use anyhow::{Context, ensure};
use journeys::texts::{FIRST, SECOND, long_pair};
use journeys::{Outcome, Reader, Side, journey};
use serde_json::json;
use thirtyfour::By;

/// Pastes two texts and asks for the comparison.
const COMPARE: &str = "
    ['text-a', 'text-b'].forEach((id, nth) => {
        const field = document.getElementById(id);
        field.value = arguments[nth];
        field.dispatchEvent(new InputEvent('input', {bubbles: true}));
    });
    document.getElementById('compare').click();";

/// Notes when a button is pressed and when the page has left the phase of comparing.
const WATCH: &str = "
    window.pressed = window.answered = undefined;
    addEventListener('click', () => { window.pressed = performance.now(); }, {capture: true, once: true});
    new MutationObserver(() => {
        const left = document.querySelector('[data-phase]').dataset.phase !== 'comparing';
        if (left) window.answered ??= performance.now();
    }).observe(document.body, {subtree: true, childList: true, attributes: true});";

const ANSWER_MS_MAX: f64 = 100.0;

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
        ensure!(times.iter().any(|time| *time < ANSWER_MS_MAX), "the page answered after {times:.0?} ms");
        reader.script(COMPARE, vec![json!(FIRST), json!(SECOND)]).await?;
        reader.reads().await?;
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
    reader.script(COMPARE, vec![json!(first), json!(second)]).await?;
    let button = By::XPath("//button[normalize-space() = 'Cancel']");
    let button = reader.waits_for(async || Ok(reader.driver.find_all(button.clone()).await?.pop())).await?;
    reader.script(WATCH, vec![]).await?;
    button.click().await.context("the comparison was over too soon")?;
    let took = async || Ok(reader.script("return window.answered - window.pressed;", vec![]).await?.as_f64());
    let took = reader.waits_for(took).await.context("the page did not answer")?;
    let left = reader.script("return document.getElementById('text-a').value;", vec![]).await?;
    ensure!(left == first, "the long text was lost");
    Ok(took)
}
