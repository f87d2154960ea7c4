//! Two files let go of anywhere over the page are compared at once.

use anyhow::ensure;
use journeys::texts::{FIRST, SECOND};
use journeys::{Outcome, Side, journey};
use serde_json::json;

/// Drops files, given as names and texts, on the page.
pub(crate) const DROP: &str = "
    const dropped = new DataTransfer();
    for (const [name, text] of arguments[0]) dropped.items.add(new File([text], name));
    for (const type of ['dragenter', 'dragover', 'drop']) {
        const event = new DragEvent(type, {bubbles: true, cancelable: true, dataTransfer: dropped});
        document.querySelector('h1').dispatchEvent(event);
    }";

#[tokio::test]
async fn two_dropped_files_are_compared_at_once() -> Outcome {
    journey(async |reader| {
        reader.script(DROP, vec![json!([["ferry.txt", FIRST], ["gale.txt", SECOND]])]).await?;
        reader.reads().await?;
        ensure!(reader.drawn_text(Side::First).await? == FIRST, "the first file is not on the left");
        ensure!(reader.drawn_text(Side::Second).await? == SECOND, "the second file is not on the right");
        Ok(())
    })
    .await
}
