//! Browsers that cannot run the page are told what it needs.

use anyhow::ensure;
use journeys::{IN_CHROMIUM, Outcome, Setting, journey_in};
use serde_json::json;

#[tokio::test]
async fn without_scripts_the_page_says_what_it_needs() -> Outcome {
    journey_in(IN_CHROMIUM, async |reader| {
        reader.driver.cdp().send_raw("Emulation.setScriptExecutionDisabled", json!({"value": true})).await?;
        reader.driver.refresh().await?;
        reader.sees("it needs JavaScript").await
    })
    .await
}

/// Without its compilers the browser's engine offers no WebAssembly.
const WITHOUT_WEB_ASSEMBLY: Setting =
    Setting { arguments: &["--js-flags=--jitless"], expected_in_console: &["WebAssembly"], ..IN_CHROMIUM };

#[tokio::test]
async fn without_web_assembly_the_page_says_what_it_needs() -> Outcome {
    journey_in(WITHOUT_WEB_ASSEMBLY, async |reader| {
        reader.sees("It needs a browser with WebAssembly").await?;
        let greets = "return !document.getElementById('opening').hidden";
        ensure!(reader.script(greets, Vec::new()).await? == json!(false), "a greeting stands above what went wrong");
        // What stood there while the page was on its way.
        let greeted = "return document.querySelector('#opening section:not([hidden]) h1').textContent";
        ensure!(reader.script(greeted, Vec::new()).await? == json!("One story, told twice."), "no greeting in English");
        Ok(())
    })
    .await
}
