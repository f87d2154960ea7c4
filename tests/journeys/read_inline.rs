//! Both texts in one column, and the page that remembers it.

use anyhow::ensure;
use journeys::texts::{FIRST, SECOND};
use journeys::{Outcome, journey};
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
