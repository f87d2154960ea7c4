//! Two texts from the clipboard, and back again to mend one of them.

use anyhow::ensure;
use journeys::texts::{FIRST, SECOND};
use journeys::{Outcome, Side, journey};

#[tokio::test]
async fn pasted_texts_are_compared_and_stay_as_they_are() -> Outcome {
    journey(async |reader| {
        reader.compares(FIRST, SECOND).await?;
        reader.reads().await?;
        ensure!(reader.drawn_text(Side::First).await? == FIRST, "the first text is not as it was");
        ensure!(reader.drawn_text(Side::Second).await? == SECOND, "the second text is not as it was");
        reader.sees("of A is in B").await
    })
    .await
}

#[tokio::test]
async fn a_text_is_edited_and_compared_again() -> Outcome {
    journey(async |reader| {
        reader.compares(FIRST, SECOND).await?;
        reader.reads().await?;
        reader.presses("Edit texts").await?;
        ensure!(reader.text_in_field(Side::First).await? == FIRST, "the first text was lost");
        reader.pastes(Side::Second, FIRST).await?;
        reader.presses("Compare").await?;
        reader.sees("These two texts are the same, word for word.").await
    })
    .await
}

#[tokio::test]
async fn a_missing_text_is_asked_for() -> Outcome {
    journey(async |reader| {
        reader.presses("Compare").await?;
        reader.sees("Add two texts to compare.").await?;
        reader.types_into("First text", "One lonely sentence.").await?;
        reader.presses("Compare").await?;
        reader.sees("The second text is still missing.").await?;
        ensure!(reader.text_in_field(Side::First).await? == "One lonely sentence.", "the typed text was lost");
        Ok(())
    })
    .await
}
