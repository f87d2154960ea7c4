//! Installing what the tests need where the system is Debian, or works like it.

use crate::browser::on_path;
use crate::step::{run, step};
use anyhow::Result;
use std::process::{Command, Stdio};

/// Whether packages can be installed: that needs Debian's tool and its administrator.
pub(crate) fn may_install() -> bool {
    let user = Command::new("id").arg("-u").output();
    on_path("apt-get").is_some() && user.is_ok_and(|id| id.stdout.trim_ascii() == b"0")
}

/// Whether packages of these names can be installed.
pub(crate) fn can_be_had(packages: &[&str]) -> Result<bool> {
    if !may_install() {
        return Ok(false);
    }
    apt(&["update", "--quiet"])?;
    let mut show = Command::new("apt-cache");
    let shown = show.args(["show", "--quiet=2"]).args(packages).stdout(Stdio::null()).stderr(Stdio::null()).status();
    Ok(shown.is_ok_and(|status| status.success()))
}

/// Installs packages.
pub(crate) fn install(packages: &[&str]) -> Result<()> {
    step(&format!("Installing {}", packages.join(" and ")), || {
        apt(&["update", "--quiet"])?;
        apt(&[&["install", "--yes", "--quiet", "--no-install-recommends"], packages].concat())
    })
}

fn apt(args: &[&str]) -> Result<()> {
    run(Command::new("apt-get").args(args).env("DEBIAN_FRONTEND", "noninteractive"))
}
