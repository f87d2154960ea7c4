//! One kind of mark, longer phrases only, and what differs instead of what is shared: each acts at once.

use anyhow::Context;
use journeys::texts::{FIRST, SECOND};
use journeys::{Outcome, Reader, journey};
use thirtyfour::By;

#[tokio::test]
async fn the_counter_follows_the_filters() -> Outcome {
    journey(async |reader| {
        reader.compares(FIRST, SECOND).await?;
        reader.reads().await?;
        let all = reader.counter().await?;
        for (key, filter) in [("1", "shared"), ("2", "moved")] {
            reader.types(key).await?;
            reader.counts(&format!("– of {}", chip(reader, filter).await?)).await?;
        }
        reader.types("0").await?;
        reader.counts(&all).await?;
        let shared = chip(reader, "shared").await?;
        reader.types("]]]]").await?;
        let fewer = async || Ok((chip(reader, "shared").await? != shared).then_some(()));
        reader.waits_for(fewer).await.context("as many phrases of 8 words are counted as of 4")?;
        reader.types("f").await?;
        let turned = By::Css("#texts[data-emphasis=differing]");
        reader.waits_for(async || Ok(reader.driver.find_all(turned.clone()).await?.pop())).await.map(drop)
    })
    .await
}

/// The number behind a filter.
async fn chip(reader: &Reader, filter: &str) -> Outcome<String> {
    Ok(reader.driver.find(By::Css(format!(".chip[data-filter={filter}] b"))).await?.text().await?)
}
