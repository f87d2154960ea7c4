//! Two long versions that are mostly the same: what both hold word for word is folded away, and opens where it is wanted.

use anyhow::{Context, ensure};
use journeys::texts::long_pair;
use journeys::{Outcome, Reader, journey};
use thirtyfour::{By, Key};

const NEWS: &str = "The lighthouse lost its lamp in that night.";

/// A long text, and the same with one more sentence in its middle and a rare word in its last.
fn versions() -> (String, String) {
    let (text, _) = long_pair(2500);
    let text = format!("{text}\n\nNobody in Ardmouth ever found the periwinkle again.");
    let mut paragraphs: Vec<&str> = text.split("\n\n").collect();
    paragraphs.insert(paragraphs.len() / 2, NEWS);
    let second = paragraphs.join("\n\n");
    (text, second)
}

/// How many rows are drawn, and how many lines stand for others.
async fn drawn(reader: &Reader) -> Outcome<(usize, usize)> {
    let count = "return ['.row', '.fold'].map((it) => document.querySelectorAll(`#texts ${it}`).length);";
    Ok(serde_json::from_value(reader.script(count, vec![]).await?)?)
}

#[tokio::test]
async fn what_both_hold_is_folded_and_opens_where_it_is_wanted() -> Outcome {
    journey(async |reader| {
        let (first, second) = versions();
        reader.compares_at_once(&first, &second).await?;
        let (all, none) = drawn(reader).await?;
        ensure!(all > 60 && none == 0, "{all} rows and {none} folds at first");
        reader.driver.find(By::Css(".more > summary")).await?.click().await?;
        reader.driver.find(By::Id("fold")).await?.click().await?;
        reader.types(Key::Escape).await?;
        reader.sees("sentences the same in both").await?;
        let (folded, folds) = drawn(reader).await?;
        ensure!(folded < all / 4 && folds >= 2, "{folded} of {all} rows are left, with {folds} folds");
        reader.sees(NEWS).await?;
        ensure!(!reader.can_see("periwinkle").await?, "the last sentence is not folded");

        // What is looked for is not hidden.
        reader.types("/").await?;
        reader.types_into("Search both texts", "periwinkle").await?;
        let there = async || Ok(reader.driver.find_all(By::Css("#texts .hit.on")).await?.pop());
        reader.waits_for(there).await.context("the hit is not drawn")?;
        reader.types(Key::Escape).await?;
        ensure!(reader.can_see("periwinkle").await?, "what was gone to vanished again");

        // A line opens by key, and folds again.
        reader.driver.refresh().await?;
        reader.reads().await?;
        reader.settles().await?;
        let first_line = || By::Css("#texts .fold");
        let line = async || Ok(reader.driver.find_all(first_line()).await?.into_iter().next());
        let line = reader.waits_for(line).await.context("the setting is not kept")?;
        let before = drawn(reader).await?;
        line.focus().await?;
        for (open, state) in [(true, "true"), (false, "false")] {
            reader.types(Key::Enter).await?;
            let turned = By::Css(format!("#texts .fold:focus[aria-expanded={state}]"));
            reader.waits_for(async || Ok(reader.driver.find_all(turned.clone()).await?.pop())).await?;
            let now = drawn(reader).await?;
            ensure!((now.0 > before.0) == open && now.1 == before.1, "{now:?} after {before:?}");
        }

        // Nothing of the kind, nothing but a line.
        reader.types("4").await?;
        reader.sees("Nothing of the kind in").await
    })
    .await
}
