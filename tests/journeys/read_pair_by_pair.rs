//! Both texts in one line, by key: which sentences belong together and in which way, as a screen reader reads it.

use anyhow::{Context, bail, ensure};
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
        compares(reader).await?;
        reader.types("r").await?;
        reader.sees("Pair by pair").await?;
        let focused = async || {
            let id = reader.script("return document.activeElement.id", vec![]).await?;
            Ok((id == json!("linear-title")).then_some(()))
        };
        reader.waits_for(focused).await.context("the title has no focus")?;
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
        reader.waits_for(chosen).await.context("the pair is not chosen in the texts")?;

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

#[tokio::test]
async fn steps_go_from_stop_to_stop_and_back_to_the_texts() -> Outcome {
    journey(async |reader| {
        compares(reader).await?;
        reader.types("r").await?;
        reader.sees("Pair by pair").await?;
        let headings: Vec<String> = serde_json::from_value(reader.script(HEADINGS, vec![]).await?)?;
        let of = headings.len();
        for (nth, heading) in headings.iter().enumerate().take(3) {
            reader.types("n").await?;
            is_at(reader, nth, of, heading).await?;
        }
        // Before the first comes the last, and after it the first.
        reader.types("ppp").await?;
        is_at(reader, of - 1, of, &headings[of - 1]).await?;
        reader.types("n").await?;
        is_at(reader, 0, of, &headings[0]).await?;
        // Whoever went to a place by other ways goes on from there.
        reader.script("document.querySelector('#stop-3 ~ .linklike').focus();", vec![]).await?;
        reader.types("n").await?;
        is_at(reader, 4, of, &headings[4]).await?;
        reader.types("p").await?;
        is_at(reader, 3, of, &headings[3]).await?;

        // The texts stand where the stop is, and it is chosen; and back.
        reader.types("r").await?;
        reader.waits_for(async || Ok(reader.driver.find_all(By::Css("#texts .row")).await?.pop())).await?;
        let on = "
            const box = document.querySelector('#texts .on')?.getBoundingClientRect();
            return !!box && box.top >= 0 && box.bottom <= innerHeight;";
        let chosen = async || Ok((reader.script(on, vec![]).await? == json!(true)).then_some(()));
        reader.waits_for(chosen).await.context("the stop is not chosen in the texts")?;
        reader.types("r").await?;
        is_at(reader, 3, of, &headings[3]).await
    })
    .await
}

/// The focus is on the heading of a stop, the foot counts it, and no more is said of it than that.
async fn is_at(reader: &Reader, nth: usize, of: usize, heading: &str) -> Outcome {
    let script = "
        const at = document.activeElement;
        const plain = (it) => it?.textContent.replace(/[\\u2068\\u2069]/g, '');
        return [plain(at), at.closest('.stop')?.getAttribute('aria-current'), plain(document.getElementById('live'))];";
    let wanted = json!([heading, "true", format!("{} of {of}.", nth + 1)]);
    let there = async || Ok((reader.script(script, vec![]).await? == wanted).then_some(()));
    let found = reader.waits_for(there).await;
    if found.is_err() {
        bail!("{wanted} is not met, but {}", reader.script(script, vec![]).await?);
    }
    reader.counts(&format!("{} of {of}", nth + 1)).await
}

/// Has the texts compared, and waits for the better answer: it would tell other stops, and move the one that is aimed at.
async fn compares(reader: &Reader) -> Outcome {
    reader.compares(FIRST, SECOND).await?;
    reader.reads().await?;
    reader.settles().await
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
