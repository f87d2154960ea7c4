//! Words looked for in both texts, by key.

use anyhow::{Context, ensure};
use journeys::texts::{FIRST, SECOND, long_pair};
use journeys::{Outcome, journey};
use serde_json::json;
use thirtyfour::{By, Key};

#[tokio::test]
async fn words_are_found_in_both_texts() -> Outcome {
    journey(async |reader| {
        reader.compares(FIRST, SECOND).await?;
        reader.reads().await?;
        reader.types("/").await?;
        reader.field("Search both texts").await?;
        reader.types("FERRY").await?;
        reader.sees("1 of 4: 2 in A, 2 in B").await?;
        let hits = reader.driver.find_all(By::Css("#texts .hit")).await?;
        ensure!(hits.len() == 4, "{} hits are marked", hits.len());
        reader.types(Key::Enter).await?;
        reader.sees("2 of 4: 2 in A, 2 in B").await?;
        reader.types(Key::Escape).await?;
        let gone = async || Ok(reader.driver.find_all(By::Css(".hit")).await?.is_empty().then_some(()));
        reader.waits_for(gone).await
    })
    .await
}

#[tokio::test]
async fn a_search_goes_to_its_hits_pair_by_pair() -> Outcome {
    journey(async |reader| {
        let (first, second) = long_pair(3000);
        reader.compares(&first, &format!("{second}The lighthouse lost its lamp.")).await?;
        reader.reads().await?;
        reader.settles().await?;
        reader.types("r").await?;
        reader.sees("Pair by pair").await?;
        reader.types("/").await?;
        reader.field("Search both texts").await?;
        // Each letter is looked for, and none of them moves the page away from what is found.
        for letter in "lighthouse".chars() {
            reader.types(letter.to_string()).await?;
        }
        reader.sees("1 of 1: 0 in A, 1 in B").await?;
        // The last stop is drawn and in view, and typing goes on.
        let there = "
            const box = document.querySelector('.stop .hit.on')?.getBoundingClientRect();
            return !!box && box.top >= 0 && box.bottom <= innerHeight && document.activeElement.id === 'find';";
        let there = async || Ok((reader.script(there, vec![]).await? == json!(true)).then_some(()));
        reader.waits_for(there).await.context("the hit is not gone to")
    })
    .await
}

#[tokio::test]
async fn all_hits_stand_in_two_columns_and_lead_to_their_places() -> Outcome {
    journey(async |reader| {
        reader.compares_at_once(FIRST, SECOND).await?;
        reader.settles().await?;
        reader.types("/").await?;
        reader.types_into("Search both texts", "ferry").await?;
        reader.sees("1 of 4: 2 in A, 2 in B").await?;
        reader.presses("All hits").await?;
        let columns = "return [...document.querySelectorAll('.hit-list [role=group]')].map((it) => it.innerText);";
        let columns: Vec<String> = serde_json::from_value(reader.script(columns, vec![]).await?)?;
        let holds = |column: &String| column.contains("2 hits") && column.matches("ferry").count() >= 2;
        ensure!(columns.len() == 2 && columns.iter().all(holds), "{columns:?}");

        // By key to the second line of A, and on to its place, which is seen below the list.
        reader.types(Key::Down + "").await?;
        reader.types(Key::Down + "").await?;
        reader.types(Key::Enter + "").await?;
        let there = "
            const box = [...document.querySelectorAll('.cell.a .hit')].at(-1)?.getBoundingClientRect();
            const line = document.querySelector('.hit-list [aria-current]');
            return !!box && line === document.activeElement && box.width > 0 && !!document.querySelector('.cell.a .hit.on') &&
                box.top >= document.getElementById('strip').getBoundingClientRect().bottom && box.bottom <= innerHeight;";
        let there = async || Ok((reader.script(there, vec![]).await? == json!(true)).then_some(()));
        reader.waits_for(there).await.context("the hit is not gone to")?;

        // Escape folds the list away, then ends the search; each time the focus is where it came from.
        for (focused, left) in [("All hits", ".find"), ("Search both texts", "#texts")] {
            reader.types(Key::Escape + "").await?;
            let back = "return document.activeElement.ariaLabel + !!document.querySelector('.hit-list') + !!document.querySelector(arguments[0]);";
            let told = reader.script(back, vec![json!(left)]).await?;
            ensure!(told == json!(format!("{focused}falsetrue")), "{told}");
        }
        Ok(())
    })
    .await
}
