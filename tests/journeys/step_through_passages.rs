//! From passage to passage, by key and by button.

use anyhow::{Context, ensure};
use journeys::texts::{FIRST, SECOND, long_pair};
use journeys::{Outcome, journey};
use serde_json::json;
use thirtyfour::{By, Key};

#[tokio::test]
async fn the_counter_follows_keys_and_buttons() -> Outcome {
    journey(async |reader| {
        reader.compares(FIRST, SECOND).await?;
        reader.reads().await?;
        let before = reader.counter().await?;
        let all: u32 = before.strip_prefix("– of ").with_context(|| format!("“{before}” counts nothing"))?.parse()?;
        ensure!(all >= 3, "only {all} passages were found");
        reader.types("n").await?;
        reader.counts(&format!("1 of {all}")).await?;
        reader.presses("Next").await?;
        reader.counts(&format!("2 of {all}")).await?;
        reader.types("p").await?;
        reader.counts(&format!("1 of {all}")).await?;
        reader.presses("Previous").await?;
        reader.counts(&format!("{all} of {all}")).await?;
        reader.types(Key::Escape).await?;
        reader.counts(&before).await
    })
    .await
}

#[tokio::test]
async fn a_pressed_passage_shows_its_partner() -> Outcome {
    journey(async |reader| {
        reader.compares(FIRST, SECOND).await?;
        reader.reads().await?;
        let mark = reader.driver.find(By::Css(".cell.a mark[data-kind=shared]")).await?;
        mark.click().await?;
        let (first, second) = (By::Css(".cell.a mark.on"), By::Css(".cell.b mark.on"));
        let chosen = async || Ok(reader.driver.find_all(first.clone()).await?.pop());
        let partner = async || Ok(reader.driver.find_all(second.clone()).await?.pop());
        let (chosen, partner) = (reader.waits_for(chosen).await?, reader.waits_for(partner).await?);
        let (here, there) = (chosen.attr("data-k").await?, partner.attr("data-k").await?);
        ensure!(here == there, "{here:?} was pressed, {there:?} answers");
        Ok(())
    })
    .await
}

/// Puts the focus on all that can have it in the bars and the list that stay in view; gives what moved the page.
const THROUGH_THE_BARS: &str = "
    const {scrollX, scrollY} = window;
    const moved = [];
    for (const at of document.querySelectorAll(':is(.strip, .apparatus, .differences) :is(button, input, summary, a)')) {
        at.focus();
        if (window.scrollY !== scrollY) moved.push(at.outerHTML);
        scrollTo({left: scrollX, top: scrollY, behavior: 'instant'});
    }
    return moved;";

#[tokio::test]
async fn the_focus_goes_through_the_bars_and_the_texts_stay() -> Outcome {
    journey(async |reader| {
        let (first, second) = long_pair(3_000);
        reader.compares_at_once(&first, &second).await?;
        reader.script("scrollTo({top: 2400, behavior: 'instant'});", vec![]).await?;
        let there = async || Ok((reader.script("return scrollY > 2000;", vec![]).await? == json!(true)).then_some(()));
        reader.waits_for(there).await?;
        reader.types("d").await?;
        reader.sees("In short").await?;
        let moved = reader.script(THROUGH_THE_BARS, vec![]).await?;
        ensure!(moved == json!([]), "the page moved for {moved}");
        Ok(())
    })
    .await
}
