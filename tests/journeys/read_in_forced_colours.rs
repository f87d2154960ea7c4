//! In the few colours of the reader's own, washes vanish; lines, frames, bars and signs stay and say what is what.

use anyhow::ensure;
use journeys::texts::{FIRST, SECOND};
use journeys::{IN_CHROMIUM, Outcome, Reader, journey_in};
use serde_json::json;

/// Where, which property, and what it has to be.
const LINES: [(&str, &str, &str); 8] = [
    ("#texts mark[data-kind=shared][data-tier=exact]:not(.faint)", "text-decoration-style", "solid"),
    ("#texts mark[data-kind=shared][data-tier=exact]:not(.faint)", "text-decoration-line", "underline"),
    ("#texts mark[data-kind=moved]", "text-decoration-style", "dashed"),
    ("#texts mark[data-kind=figure]", "border-top-style", "solid"),
    ("#texts mark[data-kind=figure]", "font-weight", "700"),
    ("#texts .cell.a .block[data-kind=only]", "border-left-style", "solid"),
    ("#texts .cell.b .block[data-kind=only]", "border-right-style", "double"),
    (".chip[data-filter=reworded] .look", "text-decoration-style", "dotted"),
];

#[tokio::test]
async fn lines_stay_where_colours_are_forced() -> Outcome {
    journey_in(IN_CHROMIUM, async |reader| {
        let forced = json!({"features": [{"name": "forced-colors", "value": "active"}]});
        reader.driver.cdp().send_raw("Emulation.setEmulatedMedia", forced).await?;
        reader.compares(FIRST, SECOND).await?;
        reader.reads().await?;
        for (selector, property, wanted) in LINES {
            let found = style(reader, selector, property).await?;
            ensure!(found == json!(wanted), "{selector}: {property} is {found}, not {wanted}");
        }
        // No wash is laid over all marks alike; what is chosen has a ground.
        let ground = style(reader, "#texts mark[data-kind=moved]", "background-color").await?;
        // Whatever its colour: nothing of it is seen.
        let seen_through = ground.as_str().is_some_and(|ground| ground.ends_with(", 0)"));
        ensure!(seen_through, "marks have a ground of {ground}");
        let sign = reader
            .script(
                "return getComputedStyle(document.querySelector('#texts mark[data-kind=figure]'), '::after').content;",
                vec![],
            )
            .await?;
        ensure!(sign == json!("\"≠\""), "the sign of figures that disagree is {sign}");
        // A line that would be drawn in the colour of the ground is none.
        for selector in ["#texts mark[data-kind=moved]", "#texts mark[data-kind=shared][data-tier=exact]:not(.faint)"] {
            let (line, ground) = (
                style(reader, selector, "text-decoration-color").await?,
                style(reader, "body", "background-color").await?,
            );
            ensure!(line != ground, "{selector} has a line of {line} on {ground}");
        }
        Ok(())
    })
    .await
}

async fn style(reader: &Reader, selector: &str, property: &str) -> Outcome<serde_json::Value> {
    let script = "const it = document.querySelector(arguments[0]); return it && getComputedStyle(it).getPropertyValue(arguments[1]);";
    reader.script(script, vec![json!(selector), json!(property)]).await
}
