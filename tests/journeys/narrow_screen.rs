//! On a telephone: one text at a time, and nothing to scroll sideways.

use anyhow::{Context, ensure};
use journeys::texts::{FIRST, SECOND, long_pair};
use journeys::{IN_CHROMIUM, Outcome, Reader, journey_in};
use serde_json::json;

#[tokio::test]
async fn one_text_at_a_time_on_a_narrow_screen() -> Outcome {
    journey_in(IN_CHROMIUM, async |reader| {
        let screen = json!({"width": 390, "height": 844, "deviceScaleFactor": 1, "mobile": true});
        reader.driver.cdp().send_raw("Emulation.setDeviceMetricsOverride", screen).await?;
        fits(reader).await?;
        reader.compares(FIRST, SECOND).await?;
        reader.reads().await?;
        fits(reader).await?;
        let (first, second) = ("brought home by the lifeboat", "The old lighthouse");
        ensure!(reader.can_see(first).await? && !reader.can_see(second).await?, "the first text is not shown alone");
        reader.presses("B Second text").await?;
        reader.sees(second).await?;
        ensure!(!reader.can_see(first).await?, "both texts are shown");
        fits(reader).await
    })
    .await
}

#[tokio::test]
async fn what_is_read_stays_when_the_text_is_turned() -> Outcome {
    journey_in(IN_CHROMIUM, async |reader| {
        let screen = json!({"width": 390, "height": 844, "deviceScaleFactor": 1, "mobile": true});
        reader.driver.cdp().send_raw("Emulation.setDeviceMetricsOverride", screen).await?;
        let (first, second) = long_pair(1500);
        reader.compares(&first, &second).await?;
        reader.reads().await?;
        reader.settles().await?;
        // A sentence whose partner stands level is brought to the middle.
        let read = "
            const row = [...document.querySelectorAll('.row[data-tie=edited], .row[data-tie=same]')].at(-3);
            row.querySelector('.cell.a').scrollIntoView({block: 'center', behavior: 'instant'});
            return row.id;";
        let row = reader.script(read, vec![]).await?;
        let shown = "
            const box = document.querySelector(`#${arguments[0]} > .cell.${arguments[1]}`).getBoundingClientRect();
            const edge = (selector) => document.querySelector(selector).getBoundingClientRect();
            const middle = (edge('.strip').bottom + edge('.apparatus').top) / 2;
            return box.height > 0 && box.top - 40 <= middle && middle <= box.bottom + 40;";
        for side in ["b", "a"] {
            // As a finger would press it: without bringing it into view first.
            reader.script(&format!("document.querySelector('#tab-{side}').click();"), vec![]).await?;
            let there =
                async || Ok((reader.script(shown, vec![row.clone(), json!(side)]).await? == json!(true)).then_some(()));
            reader.waits_for(there).await.with_context(|| format!("{row} is not read in the text {side}"))?;
        }
        Ok(())
    })
    .await
}

/// Nothing sticks out on the right.
async fn fits(reader: &Reader) -> Outcome {
    let width = reader.script("return document.documentElement.scrollWidth;", vec![]).await?;
    ensure!(width.as_u64() <= Some(390), "the page is {width} pixels wide on a screen of 390");
    Ok(())
}
