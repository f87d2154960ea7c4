//! The reader knows better: two sentences belong together, and the page takes their word for it.

use journeys::texts::{FIRST, SECOND};
use journeys::{Outcome, Reader, journey};
use thirtyfour::{By, Key};

const TOLD_BY_FIRST: &str = "Islanders were brought home";
const TOLD_BY_SECOND: &str = "The old lighthouse";

#[tokio::test]
async fn sentences_are_tied_kept_and_untied() -> Outcome {
    journey(async |reader| {
        reader.compares(FIRST, SECOND).await?;
        reader.reads().await?;
        reader.types("c").await?;
        choose_both(reader).await?;
        reader.presses("They belong together").await?;
        reader.sees("These two are tied now.").await?;
        reader.sees("1 correction").await?;

        reader.driver.refresh().await?;
        reader.reads().await?;
        reader.presses("Correct what belongs together").await?;
        choose_both(reader).await?;
        reader.sees("These two are tied now.").await?;
        reader.presses("Undo the last").await?;
        reader.presses("They belong together").await?;
        reader.sees("1 correction").await?;
        reader.types(Key::Escape + "").await?;
        let gone = async || Ok(reader.driver.find_all(By::Css(".corrections")).await?.is_empty().then_some(()));
        reader.waits_for(gone).await
    })
    .await
}

async fn choose_both(reader: &Reader) -> Outcome {
    for words in [TOLD_BY_FIRST, TOLD_BY_SECOND] {
        let label = By::XPath(format!("//section[contains(@class, 'corrections')]//label[contains(., '{words}')]"));
        let label = reader.waits_for(async || Ok(reader.driver.find_all(label.clone()).await?.pop())).await?;
        label.click().await?;
    }
    Ok(())
}
