//! Pointing at a mark shows its partner, choosing holds both, and every mark says why it is there.

use anyhow::{Context, ensure};
use journeys::texts::{FIRST, SECOND};
use journeys::{Outcome, Reader, journey};
use thirtyfour::{By, Key};

const SHARED: &str = ".cell.a mark[data-kind=shared]";

#[tokio::test]
async fn a_mark_that_is_pointed_at_shows_its_partner() -> Outcome {
    journey(async |reader| {
        reader.compares(FIRST, SECOND).await?;
        reader.reads().await?;
        // A better answer takes the first one's place, and what the pointer rested on with it.
        reader.settles().await?;
        let mark = reader.driver.find(By::Css(SHARED)).await?;
        reader.driver.action_chain().move_to_element_center(&mark).perform().await?;
        both(reader, "hover").await
    })
    .await
}

#[tokio::test]
async fn a_chosen_mark_says_why_it_is_there() -> Outcome {
    journey(async |reader| {
        reader.compares(FIRST, SECOND).await?;
        reader.reads().await?;
        reader.settles().await?;
        reader.driver.find(By::Css(SHARED)).await?.click().await?;
        both(reader, "on").await?;
        let before = reader.driver.find_all(By::Css(".why")).await?;
        ensure!(before.is_empty(), "the reason is there unasked");
        reader.types("w").await?;
        let why = async || Ok(reader.driver.find_all(By::Css(".why")).await?.pop());
        reader.waits_for(why).await.context("no reason is given")?;
        reader.types(Key::Escape + "").await?;
        let released = async || Ok(reader.driver.find_all(By::Css("#texts mark.on")).await?.is_empty().then_some(()));
        reader.waits_for(released).await.context("the mark is not released")
    })
    .await
}

/// Waits until marks of both texts carry a class.
async fn both(reader: &Reader, class: &str) -> Outcome {
    for side in ["a", "b"] {
        let marks = format!(".cell.{side} mark.{class}");
        let marked = async || Ok(reader.driver.find_all(By::Css(marks.as_str())).await?.pop());
        reader.waits_for(marked).await.with_context(|| format!("no mark of {side} is “{class}”"))?;
    }
    Ok(())
}
