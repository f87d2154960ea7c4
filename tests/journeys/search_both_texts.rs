//! Words looked for in both texts, by key.

use anyhow::{Context, ensure};
use journeys::texts::{FIRST, SECOND, long_pair};
use journeys::{Outcome, journey};
use serde_json::json;
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

#[tokio::test]
async fn a_search_goes_to_its_hits_pair_by_pair() -> Outcome {
    journey(async |reader| {
        let (first, second) = long_pair(3000);
        reader.compares(&first, &format!("{second}The lighthouse lost its lamp.")).await?;
        reader.reads().await?;
        reader.settles().await?;
        reader.types("r").await?;
        reader.sees("Pair by pair").await?;
        reader.types("/").await?;
        reader.field("Search both texts").await?;
        // Each letter is looked for, and none of them moves the page away from what is found.
        for letter in "lighthouse".chars() {
            reader.types(letter.to_string()).await?;
        }
        reader.sees("1 of 1: 0 in A, 1 in B").await?;
        // The last stop is drawn and in view, and typing goes on.
        let there = "
            const box = document.querySelector('.stop .hit.on')?.getBoundingClientRect();
            return !!box && box.top >= 0 && box.bottom <= innerHeight && document.activeElement.id === 'find';";
        let there = async || Ok((reader.script(there, vec![]).await? == json!(true)).then_some(()));
        reader.waits_for(there).await.context("the hit is not gone to")
    })
    .await
}
