//! In class: what do you believe is shared, before the page shows it?

use anyhow::ensure;
use journeys::texts::{FIRST, SECOND};
use journeys::{Outcome, journey};
use thirtyfour::{By, Key};

#[tokio::test]
async fn a_guess_is_held_against_what_the_page_found() -> Outcome {
    journey(async |reader| {
        reader.compares(FIRST, SECOND).await?;
        reader.reads().await?;
        reader.driver.find(By::Css(".more > summary")).await?.click().await?;
        reader.presses("Predict, then reveal").await?;
        reader.sees("0 of 9 sentences marked.").await?;
        let marks = reader.driver.find_all(By::Css("#texts, mark")).await?;
        ensure!(marks.is_empty(), "what the page found shows already");
        let nobody_hurt = By::XPath("//*[@role='button' and contains(., 'two fishing boats')]");
        reader.driver.find(nobody_hurt).await?.click().await?;
        let repairs = reader.driver.find(By::XPath("//*[@role='button' and contains(., 'Repairs will take')]")).await?;
        repairs.send_keys(Key::Enter + "").await?;
        reader.sees("2 of 9 sentences marked.").await?;
        reader.presses("Reveal").await?;
        reader.sees("You marked 2 of 9 sentences. On 1 of them the page says the same.").await?;
        reader.presses("Back to the comparison").await?;
        reader.reads().await
    })
    .await
}
