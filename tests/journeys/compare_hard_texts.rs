//! Texts that are hardly texts: each is told about in a sentence of its own, and none is lost.

use anyhow::ensure;
use journeys::{Outcome, Side, journey};

#[tokio::test]
async fn odd_texts_are_compared_all_the_same() -> Outcome {
    let one_line = "word after word without an end ".repeat(4000);
    let cases = [("Word.", "word"), ("… — !?", "“”"), ("🙂🙃 👩‍👩‍👧‍👧", "🙂"), (one_line.trim(), "One word after word.")];
    journey(async |reader| {
        for (first, second) in cases {
            reader.compares(first, second).await?;
            reader.reads().await?;
            ensure!(reader.drawn_text(Side::First).await? == first, "“{first:.20}” is not as it was");
            ensure!(reader.drawn_text(Side::Second).await? == second, "“{second:.20}” is not as it was");
            reader.presses("Edit texts").await?;
        }
        Ok(())
    })
    .await
}
