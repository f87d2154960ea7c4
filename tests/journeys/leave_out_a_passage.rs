//! Leaving a passage out by hand, with the reason: the figures follow, and it stands in the list of notes.

use anyhow::ensure;
use journeys::texts::{FIRST, SECOND};
use journeys::{Outcome, journey};
use thirtyfour::{By, Key};

#[tokio::test]
async fn a_passage_left_out_counts_no_longer() -> Outcome {
    journey(async |reader| {
        reader.compares(FIRST, SECOND).await?;
        reader.reads().await?;
        let shared = async || -> Outcome<u32> {
            Ok(reader.driver.find(By::Css(".chip[data-filter=shared] b")).await?.text().await?.parse()?)
        };
        let before = shared().await?;
        reader.types("1").await?;
        reader.types("n").await?;
        reader.types("x").await?;
        let fewer = async || Ok((shared().await? + 1 == before).then_some(()));
        reader.waits_for(fewer).await?;
        reader.chooses("Leave it out", "A set phrase").await?;
        reader.driver.active_element().await?.send_keys(Key::Escape + "").await?;
        reader.sees("Left out: A set phrase").await?;
        let out = reader.driver.find_all(By::Css("#texts mark.without")).await?;
        ensure!(out.len() >= 2, "both ends step back: {}", out.len());

        reader.driver.refresh().await?;
        reader.reads().await?;
        reader.waits_for(fewer).await?;
        reader.types("d").await?;
        reader.presses("Notes 1").await?;
        reader.sees("Left out by you").await
    })
    .await
}
