//! How long comparisons take: natively, stage by stage and beside others, and on the page as a reader waits for them.

use crate::browser::{Browser, Stand};
use crate::step::{cargo, run, step};
use crate::{build, npm, versions};
use anyhow::Result;
use std::path::PathBuf;

/// Measures and prints; nothing here fails for being slow.
pub(crate) fn bench() -> Result<()> {
    step("The engine, natively", || {
        let mut benches = cargo(&["bench", "--no-default-features"]);
        match node_modules()? {
            Some(folder) => benches.env("TWICETOLD_NODE_MODULES", folder),
            None => &mut benches,
        };
        run(&mut benches)
    })?;
    let stand = Stand::open(&build::release()?, Browser::Chromium)?;
    step("The page, in a browser", || {
        run(&mut stand.cargo(&["run", "--quiet", "--package", "journeys", "--bin", "page_times"]))
    })
}

/// The diffs of the JavaScript world; `None` without Node and npm.
fn node_modules() -> Result<Option<PathBuf>> {
    let modules = npm::modules(&[("diff", versions::JSDIFF), ("diff-match-patch", versions::DIFF_MATCH_PATCH)])?;
    if modules.is_none() {
        println!("jsdiff and diff-match-patch are left out, as Node and npm are not on the path.");
    }
    Ok(modules)
}
