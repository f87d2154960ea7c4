//! Without a mouse: from field to field with the tabulator key, and on with Enter.

use journeys::{Outcome, journey};
use thirtyfour::Key;

#[tokio::test]
async fn texts_are_compared_from_within_a_field() -> Outcome {
    journey(async |reader| {
        reader.types_into("First text", "The bridge was opened by the mayor on Monday.").await?;
        reader.types_into("Second text", "On Monday the bridge was opened by the mayor.").await?;
        reader.driver.active_element().await?.send_keys(Key::Control + Key::Enter).await?;
        reader.reads().await
    })
    .await
}

#[tokio::test]
async fn the_keyboard_alone_leads_to_the_passages() -> Outcome {
    journey(async |reader| {
        reader.types_into("First text", "The bridge was opened by the mayor on Monday.").await?;
        reader.types_into("Second text", "On Monday the bridge was opened by the mayor.").await?;
        reader.button("Compare").await?.focus().await?;
        reader.types(Key::Enter).await?;
        reader.reads().await?;
        reader.types("n").await?;
        reader.waits_for(async || Ok(reader.counter().await?.starts_with("1 of ").then_some(()))).await?;
        reader.types("?").await?;
        reader.sees("Keyboard shortcuts").await?;
        reader.types(Key::Escape).await
    })
    .await
}
