//! Recent comparisons: kept for who asks, found again after a reload, forgotten with one click.

use anyhow::ensure;
use journeys::texts::{FIRST, SECOND};
use journeys::{NOT_IN_WEBKIT, Outcome, journey, journey_in};

#[tokio::test]
async fn a_recent_comparison_is_opened_and_forgotten() -> Outcome {
    journey(async |reader| {
        let stored = async || reader.script("return localStorage.getItem('twicetold.recent')", Vec::new()).await;
        let opens_menu = async || reader.presses("Settings").await;
        opens_menu().await?;
        reader.presses("Kept on this device").await?;
        reader.sees("None yet.").await?;
        reader.compares(FIRST, SECOND).await?;
        reader.reads().await?;
        let kept = async || Ok((!stored().await?.is_null()).then_some(()));
        reader.waits_for(kept).await?;
        opens_menu().await?;
        reader.presses("Compare two other texts").await?;
        reader.presses("First text and Second text").await?;
        reader.reads().await?;
        opens_menu().await?;
        reader.presses("Compare two other texts").await?;
        reader.presses("Forget all").await?;
        reader.sees("None yet.").await?;
        let forgotten = async || Ok(stored().await?.is_null().then_some(()));
        reader.waits_for(forgotten).await?;
        ensure!(!reader.can_see("First text and Second text").await?, "it is still listed");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn two_tabs_keep_one_list() -> Outcome {
    journey_in(NOT_IN_WEBKIT, async |reader| {
        let lists = async |words: &str| -> Outcome {
            let stored = async || {
                let kept = reader.script("return localStorage.getItem('twicetold.recent')", Vec::new()).await?;
                Ok(kept.as_str().is_some_and(|kept| kept.contains(words)).then_some(()))
            };
            reader.waits_for(stored).await
        };
        let other = format!("{FIRST} It was told twice.");
        reader.presses("Settings").await?;
        reader.presses("Kept on this device").await?;
        reader.presses("Settings").await?;
        reader.sees("None yet.").await?;
        let (first, address) = (reader.driver.window().await?, reader.driver.current_url().await?);
        // Opened before the first one keeps anything.
        let second = reader.driver.new_tab().await?;
        reader.driver.switch_to_window(second.clone()).await?;
        reader.driver.goto(address.as_str()).await?;
        reader.sees("None yet.").await?;
        reader.driver.switch_to_window(first.clone()).await?;
        reader.compares(FIRST, SECOND).await?;
        reader.reads().await?;
        lists("Islanders were brought home").await?;
        reader.driver.switch_to_window(second).await?;
        reader.sees("First text and Second text").await?;
        reader.compares(&other, SECOND).await?;
        reader.reads().await?;
        lists("It was told twice.").await?;
        lists("to refund every ticket.\t").await?;
        reader.driver.close_window().await?;
        reader.driver.switch_to_window(first).await?;
        Ok(())
    })
    .await
}
