//! All passages in a list, by key; wording joined over gaps.

use anyhow::ensure;
use journeys::texts::{FIRST, SECOND};
use journeys::{Outcome, journey};
use thirtyfour::{By, Key};

#[tokio::test]
async fn a_passage_is_found_in_the_list() -> Outcome {
    journey(async |reader| {
        reader.compares(FIRST, SECOND).await?;
        reader.reads().await?;
        reader.types("l").await?;
        reader.field("Passages that hold").await?;
        reader.types("refund").await?;
        reader.sees("1 passage").await?;
        reader.types(Key::Down + "").await?;
        reader.types(Key::Enter + "").await?;
        let chosen = By::Css("#texts mark.on[data-kind=moved], #texts .block.on[data-kind=moved]");
        reader.waits_for(async || Ok(reader.driver.find_all(chosen.clone()).await?.pop())).await?;
        reader.types(Key::Escape + "").await?;
        let open = reader.driver.find_all(By::Css(".passages")).await?;
        ensure!(open.is_empty(), "the list is still open");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn wording_is_joined_over_gaps() -> Outcome {
    journey(async |reader| {
        let first = "The mayor opened the new stone bridge over the river Marrow on Monday.";
        reader.compares(first, &first.replace("new stone", "old")).await?;
        reader.reads().await?;
        reader.types("l").await?;
        reader.field("Passages that hold").await?;
        reader.driver.find(By::Css("#gaps-joined")).await?.click().await?;
        let gap = async || Ok(reader.driver.find_all(By::Css(".passages .gap")).await?.pop());
        let words = reader.waits_for(gap).await?.text().await?;
        ensure!(words.trim() == "[new stone | old]", "the gap reads {words}");
        Ok(())
    })
    .await
}
