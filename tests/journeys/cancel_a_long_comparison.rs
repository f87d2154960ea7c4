//! Thinking better of it: the page answers at once, and the next comparison works.

use anyhow::{Context, ensure};
use journeys::texts::{FIRST, SECOND, long_pair};
use journeys::{Outcome, Side, journey};

/// Notes when a button is pressed and when the page has left the phase of comparing.
const WATCH: &str = "
    const page = document.querySelector('[data-phase]');
    addEventListener('click', () => { window.pressed = performance.now(); }, {capture: true, once: true});
    new MutationObserver(() => {
        const left = document.querySelector('[data-phase]').dataset.phase !== 'comparing';
        if (left) window.answered ??= performance.now();
    }).observe(document.body, {subtree: true, childList: true, attributes: true});";

const ANSWER_MS_MAX: f64 = 100.0;

#[tokio::test]
async fn cancelling_is_answered_at_once_and_the_next_comparison_works() -> Outcome {
    journey(async |reader| {
        let (first, second) = long_pair(100_000);
        reader.compares(&first, &second).await?;
        reader.button("Cancel").await?;
        reader.script(WATCH, vec![]).await?;
        reader.presses("Cancel").await?;
        let took = async || Ok(reader.script("return window.answered - window.pressed;", vec![]).await?.as_f64());
        let took = reader.waits_for(took).await.context("the page did not answer")?;
        ensure!(took < ANSWER_MS_MAX, "the page answered after {took:.0} ms");
        ensure!(reader.text_in_field(Side::First).await? == first, "the long text was lost");
        reader.compares(FIRST, SECOND).await?;
        reader.reads().await?;
        ensure!(reader.drawn_text(Side::First).await? == FIRST, "a late answer was shown");
        Ok(())
    })
    .await
}
