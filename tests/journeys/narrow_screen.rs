//! On a telephone: one text at a time, and nothing to scroll sideways.

use anyhow::ensure;
use journeys::texts::{FIRST, SECOND};
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

/// Nothing sticks out on the right.
async fn fits(reader: &Reader) -> Outcome {
    let width = reader.script("return document.documentElement.scrollWidth;", vec![]).await?;
    ensure!(width.as_u64() <= Some(390), "the page is {width} pixels wide on a screen of 390");
    Ok(())
}
