//! What is said to who listens: one sentence a step, and nothing while the page only moves.

use anyhow::ensure;
use journeys::texts::{FIRST, SECOND};
use journeys::{Outcome, journey};
use serde_json::json;

/// Writes down whatever a screen reader would say by itself.
const LISTEN: &str = "
    window.heard = [];
    const regions = document.querySelectorAll('[role=status], [role=alert], [aria-live], output');
    const hear = (changes) => {
        const said = new Set(changes.map((change) => (change.target.closest ? change.target : change.target.parentElement)
            .closest('[role=status], [role=alert], [aria-live], output')));
        for (const region of said) if (region?.textContent.trim()) heard.push(region.textContent.trim());
    };
    for (const region of regions) new MutationObserver(hear).observe(region, {childList: true, subtree: true, characterData: true});";

#[tokio::test]
async fn a_step_is_one_sentence_and_scrolling_is_none() -> Outcome {
    journey(async |reader| {
        reader.compares(FIRST, SECOND).await?;
        reader.reads().await?;
        reader.script(LISTEN, vec![]).await?;
        let heard = async || -> Outcome<Vec<String>> {
            Ok(serde_json::from_value(reader.script("return heard", vec![]).await?)?)
        };
        for step in 1..=4 {
            reader.types("n").await?;
            reader.waits_for(async || Ok((heard().await?.len() >= step).then_some(()))).await?;
            reader.counts(&format!("{step} of {}", total(reader).await?)).await?;
            let said = heard().await?;
            ensure!(said.len() == step, "after {step} steps this was said: {said:#?}");
            ensure!(said[step - 1].starts_with(&format!("{step} of ")), "a step says “{}”", said[step - 1]);
            ensure!(said[step - 1].contains("A, paragraph") || said[step - 1].contains("B, paragraph"), "{said:#?}");
        }
        let scroll = "
            const told = arguments[0];
            let left = 40;
            const step = () => { scrollBy(0, left % 2 ? 90 : -70); if (left--) requestAnimationFrame(step); else told(null); };
            step();";
        reader.driver.execute_async(scroll, vec![]).await?;
        let said = heard().await?;
        ensure!(said.len() == 4, "scrolling was commented on: {said:#?}");
        reader.script("document.activeElement.blur()", vec![json!(null)]).await.map(drop)
    })
    .await
}

async fn total(reader: &journeys::Reader) -> Outcome<String> {
    let counter = reader.counter().await?;
    Ok(counter.rsplit(' ').next().unwrap_or_default().to_owned())
}
