//! What differs, listed beside the texts, by key.

use anyhow::ensure;
use journeys::texts::{FIRST, SECOND};
use journeys::{Outcome, journey};
use thirtyfour::{By, Key};

#[tokio::test]
async fn a_figure_that_differs_is_gone_to_in_both_texts() -> Outcome {
    journey(async |reader| {
        reader.compares(FIRST, SECOND).await?;
        reader.reads().await?;
        reader.types("d").await?;
        reader.sees("1 figure differs.").await?;
        reader.sees("1 more in B").await?;
        let two = reader.driver.find(By::Css(".finding[data-differs] .end")).await?;
        two.click().await?;
        for side in ["a", "b"] {
            let framed = format!(".cell.{side} mark.on[data-kind=figure]");
            reader.waits_for(async || Ok(reader.driver.find_all(By::Css(framed.as_str())).await?.pop())).await?;
        }
        reader.presses("Only one says 3").await?;
        reader.sees("The old lighthouse, closed since spring, lost its lamp.").await?;
        // The map of paragraphs leads to its places, like the list below it.
        reader.presses("Paragraphs 1").await?;
        reader.sees("Paragraphs that meet").await?;
        reader.driver.find(By::Css(".paragraph-map .field")).await?.click().await?;
        reader.waits_for(async || Ok(reader.driver.find_all(By::Css(".cell.b .on")).await?.pop())).await?;
        reader.types(Key::Escape + "").await?;
        let closed = async || Ok(reader.driver.find_all(By::Css(".differences")).await?.is_empty().then_some(()));
        reader.waits_for(closed).await?;
        let focused = reader.script("return document.activeElement.textContent", Vec::new()).await?;
        ensure!(focused == "Differences", "the focus is on {focused}");
        Ok(())
    })
    .await
}
