//! The quickest way in: one press, and two texts stand side by side.

use anyhow::{Context, ensure};
use journeys::{Outcome, Side, journey};
use thirtyfour::By;

/// Each button, the texts behind it and something that the first of them says.
const SAMPLES: [(&str, &str, &str); 3] = [
    (
        "Two papers, one agency text",
        include_str!("../../samples/agency-a.txt"),
        include_str!("../../samples/agency-b.txt"),
    ),
    (
        "Two accounts of one event",
        include_str!("../../samples/independent-a.txt"),
        include_str!("../../samples/independent-b.txt"),
    ),
    (
        "Morning and evening edition",
        include_str!("../../samples/evening-a.txt"),
        include_str!("../../samples/evening-b.txt"),
    ),
];

/// The first answer knows wording only; the one that knows the meaning of words takes its place by itself.
#[tokio::test]
async fn accounts_in_other_words_are_understood_better_a_moment_later() -> Outcome {
    journey(async |reader| {
        for (nth, (name, ..)) in SAMPLES.into_iter().enumerate() {
            reader.presses(name).await?;
            reader.reads().await?;
            let refined = By::Css(".page[data-refined] #texts[data-drawn=all]");
            let refined = async || Ok(reader.driver.find_all(refined.clone()).await?.pop());
            reader.waits_for(refined).await.with_context(|| format!("pair {nth} stays as it was"))?;
            reader.presses("Twicetold").await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn every_sample_pair_opens_in_one_press() -> Outcome {
    journey(async |reader| {
        for (name, first, second) in SAMPLES {
            reader.sees("One story, told twice.").await?;
            reader.presses(name).await?;
            reader.reads().await?;
            ensure!(reader.drawn_text(Side::First).await? == first, "{name}: the first text is not as it was");
            ensure!(reader.drawn_text(Side::Second).await? == second, "{name}: the second text is not as it was");
            reader.presses("Twicetold").await?;
        }
        Ok(())
    })
    .await
}
