//! A finger on a small screen: a tap chooses a mark, what the other text has there slides up, and nothing moves sideways.

use anyhow::{Context, ensure};
use journeys::texts::{FIRST, SECOND};
use journeys::{IN_CHROMIUM, Outcome, Reader, Side, journey_in};
use serde_json::json;
use thirtyfour::By;

#[tokio::test]
async fn a_tap_chooses_a_mark_and_shows_its_partner() -> Outcome {
    journey_in(IN_CHROMIUM, async |reader| {
        let screen = json!({"width": 390, "height": 844, "deviceScaleFactor": 2, "mobile": true});
        reader.driver.cdp().send_raw("Emulation.setDeviceMetricsOverride", screen).await?;
        reader.driver.cdp().send_raw("Emulation.setTouchEmulationEnabled", json!({"enabled": true})).await?;
        reader.compares(FIRST, SECOND).await?;
        reader.reads().await?;
        // The foot speaks of marks, and not of keys that a telephone does not have.
        reader.sees("Choose any mark").await?;
        let keys =
            "return [...document.querySelectorAll('.apparatus kbd')].filter((key) => key.checkVisibility()).length;";
        let keys = reader.script(keys, vec![]).await?;
        ensure!(keys == json!(0), "the foot names {keys} keys to a finger");
        taps(reader, "#texts .cell.a mark[data-kind=figure]").await?;
        reader.waits_for(async || Ok(reader.driver.find_all(By::Css("#texts .cell.a mark.on")).await?.pop())).await?;
        reader.sees("Numbers disagree").await?;
        let foot = reader.driver.find(By::Css(".apparatus")).await?.text().await?;
        ensure!(foot.contains("two") && foot.contains("three"), "the partner is not shown: {foot}");
        is_in_view(reader, ".apparatus .reading-b").await?;
        fits(reader).await?;
        // To the partner's own place, and let go.
        taps(reader, ".apparatus .reading-b .place").await?;
        let there = By::Css("#texts .cell.b mark.on[data-kind=figure]");
        reader.waits_for(async || Ok(reader.driver.find_all(there.clone()).await?.pop())).await?;
        is_in_view(reader, "#texts .cell.b mark.on[data-kind=figure]").await?;
        fits(reader).await?;
        // The foot takes a third of the screen: what is stepped to stands above it.
        for _ in 0..3 {
            taps(reader, ".stepper .button:nth-of-type(2)").await?;
            reader.waits_for(async || clear(reader).await).await.context("the foot lies over what is chosen")?;
        }
        taps(reader, ".apparatus .clear").await?;
        let let_go = async || Ok(reader.driver.find_all(By::Css("#texts .on")).await?.is_empty().then_some(()));
        reader.waits_for(let_go).await?;
        ensure!(reader.drawn_text(Side::First).await? == FIRST, "the text has changed");
        Ok(())
    })
    .await
}

/// A tap as a finger makes it: down and up at one place, which is brought into view first.
async fn taps(reader: &Reader, selector: &str) -> Outcome {
    let place = "
        const it = document.querySelector(arguments[0]);
        it.scrollIntoView({block: 'center', behavior: 'instant'});
        const box = it.getClientRects()[0];
        return [box.left + box.width / 2, box.top + box.height / 2];";
    reader.waits_for(async || Ok(reader.driver.find_all(By::Css(selector)).await?.pop())).await?;
    let place = reader.script(place, vec![json!(selector)]).await?;
    let [x, y]: [f64; 2] = serde_json::from_value(place).with_context(|| format!("{selector} has no place"))?;
    let touch = async |kind: &str, points| {
        let touch = json!({"type": kind, "touchPoints": points});
        reader.driver.cdp().send_raw("Input.dispatchTouchEvent", touch).await
    };
    touch("touchStart", json!([{"x": x, "y": y}])).await?;
    touch("touchEnd", json!([])).await?;
    Ok(())
}

/// Whether the chosen mark is seen between what stays in view above and below.
async fn clear(reader: &Reader) -> Outcome<Option<()>> {
    let script = "
        const edge = (selector) => document.querySelector(selector).getBoundingClientRect();
        const shown = [...document.querySelectorAll('#texts .on')].map((it) => it.getBoundingClientRect()).filter((box) => box.width);
        return shown.some((box) => box.top >= edge('.strip').bottom && box.bottom <= edge('.apparatus').top);";
    Ok((reader.script(script, vec![]).await? == json!(true)).then_some(()))
}

/// Waits until an element stands within the screen.
async fn is_in_view(reader: &Reader, selector: &str) -> Outcome {
    let script = "
        const box = document.querySelector(arguments[0])?.getBoundingClientRect();
        return !!box && box.width > 0 && box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth;";
    let seen = async || Ok((reader.script(script, vec![json!(selector)]).await? == json!(true)).then_some(()));
    reader.waits_for(seen).await.with_context(|| format!("{selector} is out of view"))
}

async fn fits(reader: &Reader) -> Outcome {
    let sides = "const root = document.documentElement; return [root.scrollWidth, root.clientWidth, scrollX];";
    let sides = reader.script(sides, vec![]).await?;
    ensure!(sides == json!([390, 390, 0]), "the page moves sideways: {sides}");
    Ok(())
}
