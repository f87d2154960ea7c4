//! Packages of the JavaScript world, each in one exact version, installed once under `target/tools`.

use crate::root;
use crate::step::run_reporting;
use anyhow::Result;
use std::path::PathBuf;
use std::process::Command;

/// The folder that holds these packages, by name and version; `None` without Node and npm.
pub(crate) fn modules(packages: &[(&str, &str)]) -> Result<Option<PathBuf>> {
    let answers =
        |program: &str| Command::new(program).arg("--version").output().is_ok_and(|said| said.status.success());
    if !(answers("node") && answers("npm")) {
        return Ok(None);
    }
    let exact: Vec<String> = packages.iter().map(|(name, version)| format!("{name}@{version}")).collect();
    let folder = root().join("target/tools").join(exact.join("+"));
    let modules = folder.join("node_modules");
    if !packages.iter().all(|(name, _)| modules.join(name).join("package.json").is_file()) {
        let mut npm = Command::new("npm");
        npm.args(["install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix"]);
        run_reporting("npm", npm.arg(&folder).args(exact))?;
    }
    Ok(Some(modules))
}
