//! Words looked for in both texts, by key.

use anyhow::ensure;
use journeys::texts::{FIRST, SECOND};
use journeys::{Outcome, journey};
use thirtyfour::{By, Key};

#[tokio::test]
async fn words_are_found_in_both_texts() -> Outcome {
    journey(async |reader| {
        reader.compares(FIRST, SECOND).await?;
        reader.reads().await?;
        reader.types("/").await?;
        reader.field("Search both texts").await?;
        reader.types("FERRY").await?;
        reader.sees("1 of 4: 2 in A, 2 in B").await?;
        let hits = reader.driver.find_all(By::Css("#texts .hit")).await?;
        ensure!(hits.len() == 4, "{} hits are marked", hits.len());
        reader.types(Key::Enter).await?;
        reader.sees("2 of 4: 2 in A, 2 in B").await?;
        reader.types(Key::Escape).await?;
        let gone = async || Ok(reader.driver.find_all(By::Css(".hit")).await?.is_empty().then_some(()));
        reader.waits_for(gone).await
    })
    .await
}
