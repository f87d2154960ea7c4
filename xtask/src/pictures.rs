//! Pictures of the page's main states.

use crate::browser::{Browser, Stand};
use crate::step::{run, step};
use crate::{build, debian};
use anyhow::{Result, bail};
use std::process::Command;

/// The letters of the pictures: these families are drawn alike on every machine that has them.
const FAMILIES: [&str; 3] = ["Liberation Serif", "Liberation Sans", "DejaVu Sans"];

/// What Debian calls them, and the program that lists them.
const PACKAGES: [&str; 3] = ["fontconfig", "fonts-liberation", "fonts-dejavu-core"];

/// `cargo xtask pictures`, with `--accept` or without.
pub(crate) fn command(args: &[String]) -> Result<()> {
    let accept = match args {
        [] => false,
        [only] if only == "--accept" => true,
        _ => bail!("`pictures` takes `--accept` and nothing else"),
    };
    let stand = Stand::open(&build::release()?, Browser::Chromium)?;
    step("Pictures of the main states", || take(&stand, accept))
}

/// Holds the page's states against the pictures that are kept, or says why not.
pub(crate) fn compare(stand: &Stand) -> Result<()> {
    take(stand, false)
}

fn take(stand: &Stand, accept: bool) -> Result<()> {
    if !have_letters() && debian::may_install() {
        debian::install(&PACKAGES)?;
    }
    if !have_letters() {
        println!("Skipped, as the families {} are not all installed.", FAMILIES.join(", "));
        return Ok(());
    }
    let mut command = stand.cargo(&["test", "--package", "journeys", "--test", "pictures"]);
    if accept {
        command.env("TWICETOLD_ACCEPT", "1");
    }
    run(&mut command)
}

/// Whether the system has every family.
fn have_letters() -> bool {
    let listed = Command::new("fc-list").args([":", "family"]).output();
    listed.is_ok_and(|listed| {
        let listed = String::from_utf8_lossy(&listed.stdout);
        FAMILIES.iter().all(|family| listed.lines().any(|line| line.split(',').any(|name| name == *family)))
    })
}
