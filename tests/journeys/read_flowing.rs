//! Each text in its natural flow, and a click that brings both ends of a pair to one height.

use anyhow::ensure;
use journeys::texts::long_pair;
use journeys::{Outcome, journey};
use thirtyfour::By;

/// How far apart the first lines of a chosen pair may stand, in pixels: half a line.
const APART_MAX: f64 = 15.0;

/// How far the chosen mark of A stands above that of B.
const APART: &str = "
    const [a, b] = ['a', 'b'].map((side) => document.querySelector(`.strand .cell.${side} mark.on, .cell.${side} mark.on`));
    return a && b ? Math.abs(a.getClientRects()[0].top - b.getClientRects()[0].top) : null;";

#[tokio::test]
async fn a_chosen_pair_stands_at_one_height() -> Outcome {
    journey(async |reader| {
        let (first, second) = long_pair(1_000);
        reader.compares(&first, &second).await?;
        reader.reads().await?;
        reader.presses("Settings").await?;
        reader.presses("Flowing").await?;
        reader.presses("Settings").await?;
        let flowing = By::Css("#texts .strand");
        reader.waits_for(async || Ok(reader.driver.find_all(flowing.clone()).await?.pop())).await?;
        for _ in 0..3 {
            reader.types("n").await?;
        }
        let level = async || Ok(reader.script(APART, vec![]).await?.as_f64().filter(|apart| *apart < APART_MAX));
        if reader.waits_for(level).await.is_err() {
            let apart = reader.script(APART, vec![]).await?;
            ensure!(false, "the pair stands {apart} pixels apart");
        }
        Ok(())
    })
    .await
}
