//! Texts so long that only what is near the view is in the document: everything is in reach all the same.

use crate::drop_two_files::DROP;
use anyhow::ensure;
use journeys::texts::long_pair;
use journeys::{IN_CHROMIUM, NOT_IN_WEBKIT, Outcome, Reader, Side, journey_in};
use serde_json::{Value, json};
use thirtyfour::{By, Key};

/// More than the page draws as a whole.
const N_WORDS: usize = 40_000;
/// How often a reader's patience may end before such texts are compared: other programs may keep the machine busy.
const N_WAITS: usize = 5;
/// How many parts of such texts may be drawn at a time.
const SECTIONS_MAX: usize = 30;

/// Whether an element of this kind is on the screen.
const ON_SCREEN: &str = "
    const near = (box) => box.height > 0 && box.bottom > 0 && box.top < innerHeight;
    return [...document.querySelectorAll(arguments[0])].some((it) => [...it.getClientRects()].some(near));";

/// The words that are on the screen.
const WORDS: &str = "
    const near = (box) => box.height > 0 && box.bottom > 0 && box.top < innerHeight;
    const blocks = [...document.querySelectorAll('#texts .block')].filter((it) => near(it.getBoundingClientRect()));
    return blocks.map((it) => it.textContent).join(' ');";

#[tokio::test]
async fn everything_is_in_reach_of_very_long_texts() -> Outcome {
    journey_in(IN_CHROMIUM, async |reader| {
        let (first, second) = long_pair(N_WORDS);
        opens(reader, &first, &second).await?;
        sees_part(reader).await?;
        ends_with(reader, &first).await?;
        // From the end the step back leads round to the last passage, from the last to the first.
        reader.types("p").await?;
        shows(reader, "#texts .on").await?;
        reader.types("n").await?;
        shows(reader, "#texts .on").await?;
        let sought = words(&second, second.len() / 2);
        reader.types("/").await?;
        reader.field("Search both texts").await?;
        reader.types(sought).await?;
        shows(reader, "#texts .hit.on").await?;
        sees_part(reader).await?;
        reader.types(Key::Escape + "").await?;
        reader.script("dispatchEvent(new Event('beforeprint'));", vec![]).await?;
        for (side, text) in [(Side::First, &first), (Side::Second, &second)] {
            let whole = async || Ok((reader.drawn_text(side).await? == *text).then_some(()));
            ensure!(reader.waits_for(whole).await.is_ok(), "not all of the {side:?} text is on paper");
        }
        reader.script("dispatchEvent(new Event('afterprint'));", vec![]).await?;
        sees_part(reader).await
    })
    .await
}

#[tokio::test]
async fn very_long_texts_flow_side_by_side() -> Outcome {
    // WebKit draws them whole.
    journey_in(NOT_IN_WEBKIT, async |reader| {
        let (first, second) = long_pair(N_WORDS);
        opens(reader, &first, &second).await?;
        reader.presses("Settings").await?;
        reader.presses("Flowing").await?;
        reader.presses("Settings").await?;
        shows(reader, "#texts .strand").await?;
        sees_part(reader).await?;
        ends_with(reader, &first).await?;
        // From the end the step leads round to the first passage.
        reader.types("n").await?;
        shows(reader, "#texts .on").await
    })
    .await
}

async fn opens(reader: &Reader, first: &str, second: &str) -> Outcome {
    reader.script(DROP, vec![json!([["first.txt", first], ["second.txt", second]])]).await?;
    for _ in 1..N_WAITS {
        if reader.reads().await.is_ok() {
            return Ok(());
        }
    }
    reader.reads().await
}

/// Some words of a text around a place.
fn words(text: &str, at: usize) -> String {
    let from = text[at..].find(". ").map_or(at, |end| at + end + 2);
    text[from..].split(' ').take(5).collect::<Vec<_>>().join(" ")
}

/// Looks whether only a part of the texts is drawn, and that as soon as the page has come to rest.
async fn sees_part(reader: &Reader) -> Outcome {
    let few = async || {
        let drawn = reader.driver.find_all(By::Css("#texts[data-drawn=near] .section")).await?.len();
        Ok((1..=SECTIONS_MAX).contains(&drawn).then_some(()))
    };
    reader.waits_for(few).await
}

/// Waits until something of this kind is on the screen.
async fn shows(reader: &Reader, kind: &str) -> Outcome {
    let shown = async || Ok((reader.script(ON_SCREEN, vec![json!(kind)]).await? == json!(true)).then_some(()));
    let shown = reader.waits_for(shown).await;
    shown.map_err(|error| error.context(format!("nothing on the screen is {kind}")))
}

/// Goes to the end of the page, where the text ends.
async fn ends_with(reader: &Reader, text: &str) -> Outcome {
    let last = text.trim().rsplit(' ').next().unwrap_or_default();
    let at_the_end = async || {
        reader.script("scrollTo(0, document.documentElement.scrollHeight);", vec![]).await?;
        let words = reader.script(WORDS, vec![]).await?;
        Ok(words.as_str().is_some_and(|words| words.contains(last)).then_some(()))
    };
    let seen: Outcome = reader.waits_for(at_the_end).await;
    if seen.is_err() {
        let words: Value = reader.script(WORDS, vec![]).await?;
        ensure!(false, "“{last}” does not stand at the end, but {words}");
    }
    Ok(())
}
