//! Recent comparisons: kept for who asks, found again after a reload, forgotten with one click.

use anyhow::ensure;
use journeys::texts::{FIRST, SECOND};
use journeys::{Outcome, journey};

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
