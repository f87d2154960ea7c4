//! The comparison breaks off: a sentence, the texts untouched, and another try.

use anyhow::ensure;
use journeys::texts::{FIRST, SECOND};
use journeys::{Outcome, Setting, Side, journey_in};

/// Spoils whatever is sent to the worker, so that the worker itself stops with an error.
const SPOIL: &str = "
    const send = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function () {
        send.call(this, new Uint8Array([255, 255, 255, 255, 255, 255]));
    };
    window.mend = () => { Worker.prototype.postMessage = send; };";

const MEND: &str = "window.mend();";

/// The worker's own last words.
const SETTING: Setting = Setting { expected_in_console: &["a message could not be read or written"], ..Setting::PLAIN };

#[tokio::test]
async fn the_texts_survive_and_another_try_works() -> Outcome {
    journey_in(SETTING, async |reader| {
        reader.pastes(Side::First, FIRST).await?;
        reader.pastes(Side::Second, SECOND).await?;
        reader.script(SPOIL, vec![]).await?;
        reader.presses("Compare").await?;
        reader.sees("The comparison stopped unexpectedly. Your texts are untouched.").await?;
        ensure!(reader.text_in_field(Side::First).await? == FIRST, "the first text was lost");
        ensure!(reader.text_in_field(Side::Second).await? == SECOND, "the second text was lost");
        reader.script(MEND, vec![]).await?;
        reader.presses("Try again").await?;
        reader.reads().await
    })
    .await
}
