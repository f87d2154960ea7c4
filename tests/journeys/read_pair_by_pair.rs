//! Both texts in one line, by key: which sentences belong together and in which way, as a screen reader reads it.

use anyhow::ensure;
use journeys::texts::{FIRST, SECOND};
use journeys::{Outcome, Reader, journey};
use serde_json::json;
use thirtyfour::By;

/// What is told, heading by heading, without the signs that keep directions apart.
const HEADINGS: &str = "
    return [...document.querySelectorAll('.linear h3')].map((it) => it.textContent.replace(/[\\u2068\\u2069]/g, ''));";

#[tokio::test]
async fn the_texts_are_told_pair_by_pair() -> Outcome {
    journey(async |reader| {
        reader.compares(FIRST, SECOND).await?;
        reader.reads().await?;
        reader.types("r").await?;
        reader.sees("Pair by pair").await?;
        let focused = async || {
            let id = reader.script("return document.activeElement.id", vec![]).await?;
            Ok((id == json!("linear-title")).then_some(()))
        };
        reader.waits_for(focused).await?;
        let headings: Vec<String> = serde_json::from_value(reader.script(HEADINGS, vec![]).await?)?;
        let tells = |words: &str| headings.iter().any(|heading| heading.contains(words));
        ensure!(tells("A, sentence 1, matches B, sentence 1: "), "the first sentences are no pair: {headings:#?}");
        ensure!(tells("; one figure differs"), "the figure is not told: {headings:#?}");
        ensure!(tells("only B says this"), "what only the second says is missing: {headings:#?}");
        all_is_told(reader).await?;

        // From a pair into the texts, where it is chosen.
        let go = By::XPath("//article[contains(., 'one figure differs')]//button[. = 'Show in the texts']");
        let go = reader.driver.find(go).await?;
        // In the middle of the screen, where the foot does not lie over it.
        let centre = "arguments[0].scrollIntoView({block: 'center', behavior: 'instant'});";
        reader.script(centre, vec![go.to_json()?]).await?;
        go.click().await?;
        reader.reads().await?;
        let chosen = async || Ok(reader.driver.find_all(By::Css("#texts .cell.a .on")).await?.pop());
        reader.waits_for(chosen).await?;

        // It is a setting, and found again.
        reader.types("r").await?;
        reader.sees("Pair by pair").await?;
        reader.driver.refresh().await?;
        reader.sees("Pair by pair").await?;
        reader.presses("Read side by side").await?;
        reader.reads().await?;
        reader.waits_for(async || Ok(reader.driver.find_all(By::Css("#texts .row")).await?.pop())).await.map(drop)
    })
    .await
}

/// Every word of both texts is told.
async fn all_is_told(reader: &Reader) -> Outcome {
    let script = "
        const words = (text) => text.split(/\\s+/).filter((word) => word).sort().join(' ');
        const told = (side) => [...document.querySelectorAll(`.said.${side} [dir]`)].map((it) => it.textContent).join(' ');
        return [words(told('a')) === words(arguments[0]), words(told('b')) === words(arguments[1])];";
    let whole = reader.script(script, vec![json!(FIRST), json!(SECOND)]).await?;
    ensure!(whole == json!([true, true]), "words are missing or told twice: {whole}");
    Ok(())
}
