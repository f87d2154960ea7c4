//! Both texts in one column, and the page that remembers it.

use anyhow::ensure;
use journeys::texts::{FIRST, SECOND, long_pair};
use journeys::{Outcome, Reader, journey};
use serde_json::json;
use thirtyfour::By;

#[tokio::test]
async fn both_texts_in_one_column() -> Outcome {
    journey(async |reader| {
        reader.compares(FIRST, SECOND).await?;
        reader.reads().await?;
        let shared = "driven onto the mole";
        ensure!(reader.visible_text().await?.matches(shared).count() == 2, "each text has its own column at first");
        reader.types("v").await?;
        let inline = By::Css("#texts[data-columns=one] .merged");
        reader.waits_for(async || Ok(reader.driver.find_all(inline.clone()).await?.pop())).await?;
        let seen = reader.visible_text().await?;
        ensure!(seen.matches(shared).count() == 1, "shared words stand once in:\n{seen}");
        ensure!(seen.contains("two") && seen.contains("three"), "both readings stand in:\n{seen}");
        reader.driver.refresh().await?;
        let remembered = By::Css("html[data-columns=one]");
        reader.waits_for(async || Ok(reader.driver.find_all(remembered.clone()).await?.pop())).await?;
        Ok(())
    })
    .await
}

/// The first row in view, and how far it stands below the top of the screen.
const READ: &str = "
    const at = [...document.querySelectorAll('.row')].find((it) => it.getBoundingClientRect().top >= 0);
    return [at.id, Math.round(at.getBoundingClientRect().top)];";

#[tokio::test]
async fn what_is_read_stays_in_its_place() -> Outcome {
    journey(async |reader| {
        let (first, second) = long_pair(2_000);
        reader.compares_at_once(&first, &second).await?;
        reader.script("scrollTo({top: 2400, behavior: 'instant'});", vec![]).await?;
        rests(reader).await?;
        let before: (String, i64) = serde_json::from_value(reader.script(READ, vec![]).await?)?;
        for columns in ["one", "two"] {
            reader.types("v").await?;
            let turned = By::Css(format!("#texts[data-columns={columns}]"));
            reader.waits_for(async || Ok(reader.driver.find_all(turned.clone()).await?.pop())).await?;
            rests(reader).await?;
            let place = "return Math.round(document.getElementById(arguments[0]).getBoundingClientRect().top);";
            let top = reader.script(place, vec![json!(before.0)]).await?.as_i64().unwrap_or(i64::MAX);
            ensure!(top.abs_diff(before.1) < 40, "{} stood at {} and stands at {top}", before.0, before.1);
        }
        Ok(())
    })
    .await
}

/// Waits until the page has been drawn where it stands.
async fn rests(reader: &Reader) -> Outcome {
    let pictures = "const told = arguments[0]; let left = 6; const next = () => left-- ? requestAnimationFrame(next) : told(null); next();";
    Ok(reader.driver.execute_async(pictures, vec![]).await.map(drop)?)
}
