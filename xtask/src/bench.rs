//! How long comparisons take: natively, stage by stage, and on the page as a reader waits for them.

use crate::browser::{Browser, Stand};
use crate::build;
use crate::step::{cargo, run, step};
use anyhow::Result;

/// Measures and prints; nothing here fails for being slow.
pub(crate) fn bench() -> Result<()> {
    step("The engine, natively", || run(&mut cargo(&["bench", "--no-default-features"])))?;
    let stand = Stand::open(&build::release()?, Browser::Chromium)?;
    step("The page, in a browser", || {
        run(&mut stand.cargo(&["run", "--quiet", "--package", "journeys", "--bin", "page_times"]))
    })
}
