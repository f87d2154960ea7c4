//! How long comparisons take: natively, stage by stage and beside others, and on the page as a reader waits for them.

use crate::browser::{Browser, Stand};
use crate::step::{cargo, run, run_reporting, step};
use crate::{build, root, versions};
use anyhow::Result;
use std::path::PathBuf;
use std::process::Command;

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

/// The diffs of the JavaScript world, installed once under `target/tools`; `None` without Node and npm.
fn node_modules() -> Result<Option<PathBuf>> {
    let answers =
        |program: &str| Command::new(program).arg("--version").output().is_ok_and(|said| said.status.success());
    if !(answers("node") && answers("npm")) {
        println!("jsdiff and diff-match-patch are left out, as Node and npm are not on the path.");
        return Ok(None);
    }
    let packages = [("diff", versions::JSDIFF), ("diff-match-patch", versions::DIFF_MATCH_PATCH)];
    let exact = packages.map(|(name, version)| format!("{name}@{version}"));
    let folder = root().join("target/tools").join(exact.join("+"));
    let modules = folder.join("node_modules");
    if !packages.iter().all(|(name, _)| modules.join(name).join("package.json").is_file()) {
        let mut npm = Command::new("npm");
        npm.args(["install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix"]);
        run_reporting("npm", npm.arg(&folder).args(exact))?;
    }
    Ok(Some(modules))
}
