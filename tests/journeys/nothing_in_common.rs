//! Two texts without a shared phrase: the page stays calm and says so.

use anyhow::ensure;
use journeys::texts::FIRST;
use journeys::{Outcome, Side, journey};

const OTHER: &str = "Rye bread wants patience. Feed your starter overnight, bake dark, wait a day before slicing.";

#[tokio::test]
async fn the_page_says_how_little_is_shared() -> Outcome {
    journey(async |reader| {
        reader.compares(FIRST, OTHER).await?;
        reader.reads().await?;
        reader.sees("These two texts share no phrase of 4 words or more.").await?;
        ensure!(reader.drawn_text(Side::Second).await? == OTHER, "the second text is not as it was");
        Ok(())
    })
    .await
}
