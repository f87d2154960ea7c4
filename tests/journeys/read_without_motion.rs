//! Who asks their device for less motion sees none: a choice and a step are there at once.

use anyhow::ensure;
use journeys::texts::MOVED;
use journeys::{IN_CHROMIUM, Outcome, Setting, journey_in};
use serde_json::json;
use thirtyfour::By;

const STILL: Setting = Setting { arguments: &["--force-prefers-reduced-motion"], ..IN_CHROMIUM };

/// Counts whatever begins to move.
const WATCH: &str = "
    window.moved = [];
    for (const kind of ['animationstart', 'transitionrun'])
        document.addEventListener(kind, (event) => moved.push(`${kind} of ${event.animationName ?? event.propertyName}`), true);";

#[tokio::test]
async fn nothing_moves() -> Outcome {
    journey_in(STILL, async |reader| {
        reader.compares(MOVED[0], MOVED[1]).await?;
        reader.reads().await?;
        reader.script(WATCH, vec![]).await?;
        // What was moved has its partner brought beside it.
        for keys in ["f", "d", "d", "2", "n", "n", "p"] {
            reader.types(keys).await?;
        }
        reader.waits_for(async || Ok(reader.driver.find_all(By::Css(".partner:not([hidden])")).await?.pop())).await?;
        // Two pictures later everything that was to begin has begun.
        let pictures = "requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(arguments[0], 0)));";
        reader.driver.execute_async(pictures, vec![]).await?;
        let moved = reader
            .script("return moved.concat(document.getAnimations().map((it) => `${it.playState} animation`));", vec![])
            .await?;
        ensure!(moved == json!([]), "these move: {moved}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn who_does_not_ask_sees_the_partner_move_in() -> Outcome {
    journey_in(IN_CHROMIUM, async |reader| {
        reader.compares(MOVED[0], MOVED[1]).await?;
        reader.reads().await?;
        reader.script(WATCH, vec![]).await?;
        reader.types("2n").await?;
        let moves = async || {
            let moved = reader.script("return moved", vec![]).await?;
            Ok(moved.as_array().is_some_and(|all| all.contains(&json!("animationstart of move-in"))).then_some(()))
        };
        reader.waits_for(moves).await
    })
    .await
}
