//! An exported comparison is loaded again: texts, notes, corrections and what was left out are as they were.

use anyhow::ensure;
use journeys::texts::{FIRST, SECOND, file};
use journeys::{NOT_IN_WEBKIT, Outcome, Reader, Side, journey_in};
use thirtyfour::{By, Key};

#[tokio::test]
async fn data_and_page_are_taken_up_where_the_reader_left() -> Outcome {
    journey_in(NOT_IN_WEBKIT, async |reader| {
        reader.compares(FIRST, SECOND).await?;
        reader.reads().await?;
        reader.types("nx").await?;
        reader.types_into("Your note on this passage", "Who says so?").await?;
        reader.driver.active_element().await?.send_keys(Key::Escape + "").await?;
        reader.sees("Who says so?").await?;
        for (form, ending, name) in [("Data (.json)", ".json", "kept.json"), ("Web page (.html)", ".html", "kept.html")]
        {
            let text = exported(reader, form, ending).await?;
            starts_anew(reader).await?;
            reader.chooses_file(Side::Second, &file(name, text.as_bytes())?).await?;
            reader.reads().await?;
            ensure!(reader.drawn_text(Side::First).await? == FIRST, "{form}: the first text is another");
            ensure!(reader.drawn_text(Side::Second).await? == SECOND, "{form}: the second text is another");
            let out = async || Ok(reader.driver.find_all(By::Css("#texts .without")).await?.pop());
            reader.waits_for(out).await?;
            reader.types("d").await?;
            reader.presses("Notes 1").await?;
            reader.sees("Who says so?").await?;
            reader.types("d").await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_damaged_one_is_refused_and_nothing_is_lost() -> Outcome {
    journey_in(NOT_IN_WEBKIT, async |reader| {
        reader.pastes(Side::First, FIRST).await?;
        reader.pastes(Side::Second, SECOND).await?;
        let half = "{\"format\":\"twicetold-comparison\",\"version\":1,\"left\":{\"name\":\"A\",\"te";
        reader.chooses_file(Side::First, &file("half.json", half.as_bytes())?).await?;
        reader.sees("“half.json” is an exported comparison that cannot be read here.").await?;
        ensure!(reader.text_in_field(Side::First).await? == FIRST, "the first text was lost");
        ensure!(reader.text_in_field(Side::Second).await? == SECOND, "the second text was lost");
        Ok(())
    })
    .await
}

/// The file of a form, as it was saved.
async fn exported(reader: &Reader, form: &str, ending: &str) -> Outcome<String> {
    reader.types("e").await?;
    let button = By::XPath(format!("//details[@id='export']//button[b='{form}']"));
    let shown = async || Ok(reader.driver.find(button.clone()).await.ok());
    reader.waits_for(shown).await?.click().await?;
    Ok(reader.saved(ending).await?.1)
}

async fn starts_anew(reader: &Reader) -> Outcome {
    reader.presses("Settings").await?;
    reader.presses("Compare two other texts").await?;
    reader.button("Compare").await?;
    ensure!(reader.text_in_field(Side::First).await?.is_empty(), "the first text is still there");
    Ok(())
}
