//! The bar that shows both texts to scale moves the page, without a mouse, too.

use anyhow::ensure;
use journeys::texts::long_pair;
use journeys::{Outcome, Reader, journey};
use std::time::Duration;
use thirtyfour::{By, Key};

#[tokio::test]
async fn the_overview_is_moved_by_keys() -> Outcome {
    journey(async |reader| {
        let (first, second) = long_pair(2_000);
        reader.compares(&first, &second).await?;
        reader.reads().await?;
        ensure!(height(reader).await? == 0.0, "the page begins somewhere else");
        let bar = reader.driver.find(By::Id("overview")).await?;
        bar.focus().await?;
        reader.types(Key::Right + "").await?;
        reader.waits_for(async || Ok((height(reader).await? > 100.0).then_some(()))).await?;
        rests(reader).await?;
        bar.focus().await?;
        reader.types(Key::Home + "").await?;
        reader.waits_for(async || Ok((height(reader).await? < 400.0).then_some(()))).await
    })
    .await
}

/// Waits until the page has come to rest: nobody presses the next key before they see where they are, and WebKit does not
/// turn round in the middle of its way.
async fn rests(reader: &Reader) -> Outcome {
    let rests = async || {
        let before = height(reader).await?;
        tokio::time::sleep(Duration::from_millis(200)).await;
        Ok((height(reader).await? == before).then_some(()))
    };
    reader.waits_for(rests).await
}

/// How far the page is scrolled down, in pixels.
async fn height(reader: &Reader) -> Outcome<f64> {
    Ok(reader.script("return scrollY;", vec![]).await?.as_f64().unwrap_or_default())
}
