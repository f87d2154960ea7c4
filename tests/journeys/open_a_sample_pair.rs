//! The quickest way in: one press, and two texts stand side by side.

use anyhow::ensure;
use journeys::{Outcome, Side, journey};

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
