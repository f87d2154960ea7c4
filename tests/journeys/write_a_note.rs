//! A note beside a passage: written, marked, listed, and still there after a reload.

use anyhow::ensure;
use journeys::texts::{FIRST, SECOND};
use journeys::{Outcome, journey};
use thirtyfour::{By, Key};

#[tokio::test]
async fn a_note_stays_with_its_passage() -> Outcome {
    journey(async |reader| {
        reader.compares(FIRST, SECOND).await?;
        reader.reads().await?;
        reader.types("n").await?;
        reader.types("m").await?;
        reader.types_into("Your note on this passage", "Who says so?").await?;
        reader.driver.active_element().await?.send_keys(Key::Escape + "").await?;
        reader.sees("Who says so?").await?;
        let marked = async || Ok(reader.driver.find_all(By::Css("#texts .noted")).await?.pop());
        reader.waits_for(marked).await?;

        reader.driver.refresh().await?;
        reader.reads().await?;
        reader.waits_for(marked).await?;
        reader.types("d").await?;
        reader.presses("Notes 1").await?;
        reader.sees("Who says so?").await?;
        reader.presses("Openings 1").await?;
        let html = reader.driver.find(By::Css(".differences")).await?.text().await?;
        ensure!(html.contains("First paragraphs"), "the openings are not listed: {html}");
        Ok(())
    })
    .await
}
