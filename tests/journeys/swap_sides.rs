//! The same comparison seen from the other side.

use anyhow::ensure;
use journeys::texts::{FIRST, SECOND};
use journeys::{Outcome, Side, journey};

#[tokio::test]
async fn texts_change_places_before_and_after_the_comparison() -> Outcome {
    journey(async |reader| {
        reader.pastes(Side::First, FIRST).await?;
        reader.pastes(Side::Second, SECOND).await?;
        reader.presses("Swap texts").await?;
        reader.waits_for(async || Ok((reader.text_in_field(Side::First).await? == SECOND).then_some(()))).await?;
        ensure!(reader.text_in_field(Side::Second).await? == FIRST, "the first text did not change places");
        reader.presses("Compare").await?;
        reader.reads().await?;
        let counted = reader.counter().await?;
        ensure!(reader.drawn_text(Side::First).await? == SECOND, "the second text is not on the left");
        reader.presses("Swap texts").await?;
        reader.waits_for(async || Ok((reader.drawn_text(Side::First).await? == FIRST).then_some(()))).await?;
        reader.reads().await?;
        ensure!(reader.drawn_text(Side::Second).await? == SECOND, "the second text is not on the right");
        reader.counts(&counted).await
    })
    .await
}
