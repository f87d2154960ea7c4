//! Letters of twice the size, and a screen of 320 pixels: nothing is cut off, nothing is out of reach, and the texts have
//! room beside the bars.

use anyhow::ensure;
use journeys::texts::{FIRST, SECOND};
use journeys::{IN_CHROMIUM, Outcome, Reader, Side, journey_in};
use serde_json::json;

/// What a wide screen shows at twice its size, the smallest telephone, and a common screen at four times its size.
const SCREENS: [(u32, u32); 3] = [(720, 450), (320, 640), (320, 256)];

/// How much of the screen bars may cover that stay while the texts are scrolled, in hundredths.
const COVERED_MAX: f64 = 50.0;

/// Buttons and fields that can be seen somewhere but not be reached by scrolling down, but for those in a line that moves
/// sideways by itself, and how much of the screen is covered in the middle of the texts.
const LOOK: &str = "
    const out = [...document.querySelectorAll('button, summary, input, select, textarea, a[href]')].filter((it) => {
        if (!it.checkVisibility({visibilityProperty: true}) || it.closest('.unseen, .skip, .filters, .topics') || it.matches('.unseen, .skip')) return false;
        const box = it.getBoundingClientRect();
        return box.left < -1 || box.right > innerWidth + 1;
    }).map((it) => it.textContent.trim() || it.getAttribute('aria-label') || it.id);
    scrollTo(0, document.documentElement.scrollHeight / 2);
    const bars = [...document.querySelectorAll('.strip, .apparatus')].filter((it) => getComputedStyle(it).position === 'sticky');
    const covered = bars.reduce((sum, it) => {
        const box = it.getBoundingClientRect();
        return sum + Math.max(0, Math.min(box.bottom, innerHeight) - Math.max(box.top, 0));
    }, 0);
    scrollTo(0, 0);
    return { wide: document.documentElement.scrollWidth > innerWidth, out, covered: 100 * covered / innerHeight };";

#[tokio::test]
async fn nothing_is_lost() -> Outcome {
    journey_in(IN_CHROMIUM, async |reader| {
        fits(reader, "start").await?;
        reader.compares(FIRST, SECOND).await?;
        reader.reads().await?;
        fits(reader, "texts").await?;
        reader.types("n").await?;
        reader.waits_for(async || Ok(reader.counter().await?.starts_with('1').then_some(()))).await?;
        fits(reader, "chosen mark").await?;
        reader.types("d").await?;
        reader.sees("1 figure differs.").await?;
        fits(reader, "differences").await?;
        reader.types("d").await?;
        ensure!(reader.drawn_text(Side::First).await? == FIRST, "the first text is not whole");
        ensure!(reader.drawn_text(Side::Second).await? == SECOND, "the second text is not whole");
        Ok(())
    })
    .await
}

async fn fits(reader: &Reader, state: &str) -> Outcome {
    for (width, height) in SCREENS {
        let screen = json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false});
        reader.driver.cdp().send_raw("Emulation.setDeviceMetricsOverride", screen).await?;
        let seen = reader.script(LOOK, vec![]).await?;
        ensure!(seen["wide"] == json!(false), "{state}: the page moves sideways at {width} by {height}");
        ensure!(seen["out"] == json!([]), "{state}: out of reach at {width} by {height}: {}", seen["out"]);
        let covered = seen["covered"].as_f64().unwrap_or(100.0);
        ensure!(covered <= COVERED_MAX, "{state}: bars cover {covered:.0} of 100 parts at {width} by {height}");
    }
    reader.driver.cdp().send_raw("Emulation.clearDeviceMetricsOverride", json!({})).await?;
    Ok(())
}
