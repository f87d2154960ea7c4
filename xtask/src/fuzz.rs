//! The fuzz targets, each for a few seconds, where the toolchain for them is there.

use crate::step::run;
use crate::{root, tools};
use anyhow::{Context, Result};
use std::fs;
use std::process::Command;

/// How long each target runs; whoever wants to search longer calls `cargo fuzz` by hand.
const SECONDS: u32 = 5;

/// Runs every target, or says why not; the same laws are held against random articles by `tests/laws.rs` in any case.
pub(crate) fn fuzz() -> Result<()> {
    if !has_nightly() {
        println!(
            "Skipped, as there is no nightly toolchain; the test `laws` holds the same laws against random articles."
        );
        return Ok(());
    }
    let cargo_fuzz = tools::cargo_fuzz()?;
    for target in targets()? {
        let seconds = format!("-max_total_time={SECONDS}");
        let mut command = Command::new(&cargo_fuzz);
        // As cargo would call it; it calls cargo in turn, of the toolchain named here.
        command.args(["fuzz", "run", &target, "--", &seconds, "-max_len=400", "-seed=1", "-verbosity=0"]);
        run(command.current_dir(root()).env_remove("CARGO").env("RUSTUP_TOOLCHAIN", "nightly"))?;
    }
    Ok(())
}

/// The targets are built with what only a nightly compiler can do; a toolchain is the developer's to install.
fn has_nightly() -> bool {
    let mut command = Command::new("cargo");
    let quiet = command.args(["+nightly", "--version"]).env_remove("RUSTUP_TOOLCHAIN").output();
    quiet.is_ok_and(|output| output.status.success())
}

/// The names of all targets, sorted.
fn targets() -> Result<Vec<String>> {
    let folder = root().join("fuzz/fuzz_targets");
    let files = fs::read_dir(&folder).with_context(|| format!("{} could not be read", folder.display()))?;
    let stem = |file: fs::DirEntry| file.path().file_stem().map(|name| name.to_string_lossy().into_owned());
    let mut names: Vec<String> = files.filter_map(|file| file.ok().and_then(stem)).collect();
    names.sort();
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_target_is_a_program_of_the_package() {
        let manifest = fs::read_to_string(root().join("fuzz/Cargo.toml")).expect("the package is there");
        let targets = targets().expect("the targets are there");
        assert!(targets.len() >= 11, "{targets:?}");
        for target in targets {
            assert!(manifest.contains(&format!("path = \"fuzz_targets/{target}.rs\"")), "{target}");
        }
    }
}
