//! From passage to passage, by key and by button.

use anyhow::{Context, ensure};
use journeys::texts::{FIRST, SECOND};
use journeys::{Outcome, journey};
use thirtyfour::{By, Key};

#[tokio::test]
async fn the_counter_follows_keys_and_buttons() -> Outcome {
    journey(async |reader| {
        reader.compares(FIRST, SECOND).await?;
        reader.reads().await?;
        let before = reader.counter().await?;
        let all: u32 = before.strip_prefix("– of ").with_context(|| format!("“{before}” counts nothing"))?.parse()?;
        ensure!(all >= 3, "only {all} passages were found");
        reader.types("n").await?;
        reader.counts(&format!("1 of {all}")).await?;
        reader.presses("Next").await?;
        reader.counts(&format!("2 of {all}")).await?;
        reader.types("p").await?;
        reader.counts(&format!("1 of {all}")).await?;
        reader.presses("Previous").await?;
        reader.counts(&format!("{all} of {all}")).await?;
        reader.types(Key::Escape).await?;
        reader.counts(&before).await
    })
    .await
}

#[tokio::test]
async fn a_pressed_passage_shows_its_partner() -> Outcome {
    journey(async |reader| {
        reader.compares(FIRST, SECOND).await?;
        reader.reads().await?;
        let mark = reader.driver.find(By::Css(".cell.a mark[data-kind=shared]")).await?;
        mark.click().await?;
        let (first, second) = (By::Css(".cell.a mark.on"), By::Css(".cell.b mark.on"));
        let chosen = async || Ok(reader.driver.find_all(first.clone()).await?.pop());
        let partner = async || Ok(reader.driver.find_all(second.clone()).await?.pop());
        let (chosen, partner) = (reader.waits_for(chosen).await?, reader.waits_for(partner).await?);
        let (here, there) = (chosen.attr("data-k").await?, partner.attr("data-k").await?);
        ensure!(here == there, "{here:?} was pressed, {there:?} answers");
        Ok(())
    })
    .await
}
