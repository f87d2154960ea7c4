//! Without colours, too, the reader sees what kind of mark it is: each kind has a line of its own, in every browser.

use anyhow::ensure;
use journeys::texts::{FIRST, SECOND};
use journeys::{Outcome, Reader, journey};
use serde_json::json;

/// The kinds whose words are underlined, and how; figures have a frame, what only one text says has a bar.
const LINES: [(&str, &str); 3] = [("shared", "solid"), ("moved", "dashed"), ("reworded", "dotted")];

#[tokio::test]
async fn each_kind_has_its_own_line() -> Outcome {
    journey(async |reader| {
        reader.compares(FIRST, SECOND).await?;
        reader.reads().await?;
        for (kind, style) in LINES {
            is_underlined(reader, &format!(".chip[data-filter={kind}] .look"), style).await?;
        }
        is_underlined(reader, "#texts mark[data-kind=shared][data-tier=exact]", "solid").await?;
        is_underlined(reader, "#texts mark[data-kind=moved]", "dashed").await?;
        is_underlined(reader, ".figures summary", "dotted").await
    })
    .await
}

/// The line under the first element that fits, as the browser draws it.
async fn is_underlined(reader: &Reader, fits: &str, style: &str) -> Outcome {
    let script = "const drawn = getComputedStyle(document.querySelector(arguments[0]));\
                  return [drawn.textDecorationLine, drawn.textDecorationStyle];";
    // WebKit, when it has much to do, answers with the values of an element without styles until it has worked them out.
    let looks = async || {
        let line = reader.script(script, vec![json!(fits)]).await?;
        ensure!(line == json!(["underline", style]), "{fits} has {line}, not a {style} line");
        Ok(Some(()))
    };
    reader.waits_for(looks).await
}
