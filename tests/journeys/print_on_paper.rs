//! The comparison on paper: black on white, lines instead of washes, a legend, what the figures mean, and pairs that no
//! page break tears apart.

use anyhow::{Context, ensure};
use journeys::texts::{FIRST, SECOND};
use journeys::{IN_CHROMIUM, NOT_IN_WEBKIT, Outcome, Reader, journey_in};
use serde_json::json;
use std::path::PathBuf;
use std::{env, fs};
use thirtyfour::By;
use thirtyfour::common::print::PrintParameters;

/// Where on paper, which property, and what it has to be there, whatever the screen was set to.
const ON_PAPER: [(&str, &str, &str); 9] = [
    ("body", "background-color", "rgb(255, 255, 255)"),
    ("body", "color", "rgb(0, 0, 0)"),
    ("#texts mark[data-kind=shared]", "background-color", "rgba(0, 0, 0, 0)"),
    ("#texts mark[data-kind=shared]", "text-decoration-line", "underline"),
    ("#texts mark[data-kind=moved]", "text-decoration-style", "dashed"),
    ("#texts mark[data-kind=figure]", "border-top-style", "solid"),
    ("#texts .row:not([data-tie=none])", "break-inside", "avoid"),
    (".apparatus", "display", "none"),
    (".strip", "display", "none"),
];

#[tokio::test]
async fn all_that_is_told_by_colour_is_told_by_lines() -> Outcome {
    journey_in(IN_CHROMIUM, async |reader| {
        reader.script("localStorage.setItem('twicetold.look', 'theme=dark');", vec![]).await?;
        reader.driver.refresh().await?;
        reader.compares(FIRST, SECOND).await?;
        reader.reads().await?;
        reader.driver.cdp().send_raw("Emulation.setEmulatedMedia", json!({"media": "print"})).await?;
        for (selector, property, wanted) in ON_PAPER {
            let script = "const it = document.querySelector(arguments[0]); return it && getComputedStyle(it).getPropertyValue(arguments[1]);";
            let found = reader.script(script, vec![json!(selector), json!(property)]).await?;
            ensure!(found == json!(wanted), "{selector}: {property} is {found} on paper, not {wanted}");
        }
        let legend = "return getComputedStyle(document.querySelector('#texts'), '::before').content;";
        let legend = reader.script(legend, vec![]).await?;
        ensure!(legend.as_str().is_some_and(|words| words.contains("Dotted: other words.")), "the legend reads {legend}");
        // Folded away on the screen, so the driver takes them for hidden.
        let heights = "return [...document.querySelectorAll('.figures .definition')].map((it) => it.getBoundingClientRect().height > 8);";
        let heights = reader.script(heights, vec![]).await?;
        ensure!(heights == json!([true, true, true]), "what the figures mean is on paper: {heights}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_browser_prints_it() -> Outcome {
    journey_in(NOT_IN_WEBKIT, async |reader| {
        reader.compares(FIRST, SECOND).await?;
        reader.reads().await?;
        for (name, keys) in [("level", ""), ("inline", "v"), ("pairs", "vr")] {
            reader.types(keys).await?;
            let drawn =
                async || Ok(reader.driver.find_all(By::Css("#texts:is(.linear, [data-drawn=all])")).await?.pop());
            reader.waits_for(drawn).await?;
            prints(reader, name).await?;
        }
        Ok(())
    })
    .await
}

/// Leaves what is printed where pictures lie, to be looked at.
async fn prints(reader: &Reader, name: &str) -> Outcome {
    let paper = reader.driver.print_page(PrintParameters::default()).await.context("it cannot be printed")?;
    ensure!(paper.starts_with(b"%PDF-") && paper.len() > 5_000, "{name}: {} bytes are no printed texts", paper.len());
    let folder = env::var_os("TWICETOLD_PICTURES").map_or_else(env::temp_dir, PathBuf::from);
    fs::write(folder.join(format!("paper-{name}.pdf")), paper).context("the paper could not be kept")
}
