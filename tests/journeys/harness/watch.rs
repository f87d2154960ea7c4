//! What must not happen on any journey.

use crate::Outcome;
use crate::session::Browser;
use anyhow::{Context, ensure};
use serde_json::Value;
use thirtyfour::prelude::*;

/// What the browser is asked to keep records of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Watch {
    /// Console and network, for journeys.
    Everything,
    /// Nothing, for measurements.
    Nothing,
}

/// Checks that the console holds no error or warning but those expected and that nothing was asked of other addresses.
pub(crate) async fn nothing_wrong(driver: &WebDriver, page: &str, expected: &[&str]) -> Outcome {
    if Browser::told() != Browser::Chromium {
        return only_own(&addresses_seen(driver).await?, page);
    }
    let messages = console(driver).await?;
    let surprising: Vec<_> =
        messages.iter().filter(|message| !expected.iter().any(|known| message.contains(known))).collect();
    ensure!(surprising.is_empty(), "the console says: {surprising:#?}");
    let addresses = addresses_asked(driver).await?;
    ensure!(addresses.iter().any(|address| address == page), "the page itself was never asked for: {addresses:?}");
    only_own(&addresses, page)
}

fn only_own(addresses: &[String], page: &str) -> Outcome {
    let foreign: Vec<_> = addresses.iter().filter(|address| !own(address, page)).collect();
    ensure!(foreign.is_empty(), "requests left the page's own folder: {foreign:#?}");
    Ok(())
}

/// What the page itself asked for, as the page counts it; its workers are not heard.
async fn addresses_seen(driver: &WebDriver) -> Outcome<Vec<String>> {
    let script = "return performance.getEntriesByType('resource').map(entry => entry.name);";
    let seen = driver.execute(script, Vec::new()).await?;
    Ok(serde_json::from_value(seen.json().clone())?)
}

/// Errors and warnings in the console since it was last looked at.
pub(crate) async fn console(driver: &WebDriver) -> Outcome<Vec<String>> {
    let entries = driver.browser_log().await.context("the browser keeps no console")?;
    let serious = entries.into_iter().filter(|entry| ["SEVERE", "WARNING"].contains(&entry.level.as_str()));
    Ok(serious.map(|entry| entry.message).collect())
}

/// Below the page's folder, or held in the page itself.
fn own(address: &str, page: &str) -> bool {
    [page, "data:", "blob:"].iter().any(|start| address.starts_with(start))
}

/// Every address the page and its workers asked for, from the browser's record of the network.
async fn addresses_asked(driver: &WebDriver) -> Outcome<Vec<String>> {
    let entries = driver.get_log("performance").await.context("the browser keeps no record of the network")?;
    let mut addresses = Vec::new();
    for entry in entries {
        let event: Value = serde_json::from_str(&entry.message)?;
        if event["message"]["method"] == "Network.requestWillBeSent" {
            let address = event["message"]["params"]["request"]["url"].as_str().unwrap_or_default();
            // The browser's own blank page, before ours is asked for.
            if !address.starts_with("chrome:") && !address.starts_with("about:") {
                addresses.push(address.to_owned());
            }
        }
    }
    Ok(addresses)
}
