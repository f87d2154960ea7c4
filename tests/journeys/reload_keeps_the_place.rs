//! Loading the page anew: what was typed, what was read and the chosen mark are there again.

use anyhow::ensure;
use journeys::texts::{FIRST, SECOND};
use journeys::{Outcome, Side, journey};
use std::time::Duration;

/// How long the reader stays with a mark.
const STAY: Duration = Duration::from_secs(1);

#[tokio::test]
async fn typed_text_survives_a_reload() -> Outcome {
    journey(async |reader| {
        reader.pastes(Side::First, FIRST).await?;
        reader.driver.refresh().await?;
        let back = async || Ok((reader.text_in_field(Side::First).await? == FIRST).then_some(()));
        reader.waits_for(back).await
    })
    .await
}

#[tokio::test]
async fn the_chosen_mark_survives_a_reload() -> Outcome {
    journey(async |reader| {
        reader.compares(FIRST, SECOND).await?;
        reader.reads().await?;
        let all = reader.counter().await?.replace("– of ", "");
        for nth in 1..=3 {
            reader.types("n").await?;
            reader.counts(&format!("{nth} of {all}")).await?;
        }
        // The address follows once the reader stays with a mark.
        tokio::time::sleep(STAY).await;
        let address = reader.driver.current_url().await?;
        ensure!(address.fragment().is_some_and(|place| place.starts_with('a')), "{address} names no place");
        reader.driver.refresh().await?;
        reader.reads().await?;
        reader.counts(&format!("3 of {all}")).await
    })
    .await
}
