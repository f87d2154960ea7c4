//! A browser under remote control, and the page in front of it.

use crate::root;
use crate::site::Site;
use crate::step::{cargo, run, step};
use anyhow::{Context, Result, bail};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::{env, fs, thread};

/// Where the page is served while it is tested: it must work under any path, so it gets one of its own.
const PREFIX: &str = "/some/where/";

const BROWSERS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// The built page on a server and a driver for a browser to read it with; both end with the value.
pub(crate) struct Stand {
    site: Site,
    driver: Driver,
    pictures: PathBuf,
}

impl Stand {
    /// Serves the page and starts the driver.
    pub(crate) fn open(dist: &Path) -> Result<Self> {
        let programs = Programs::ensure()?;
        let pictures = root().join("target/journeys");
        fs::create_dir_all(&pictures).with_context(|| format!("{} could not be made", pictures.display()))?;
        Ok(Self { site: Site::start(dist, PREFIX, 0)?, driver: Driver::start(programs)?, pictures })
    }

    /// `cargo` with these arguments and, in the environment, what a test needs to find page and browser.
    pub(crate) fn cargo(&self, args: &[&str]) -> Command {
        let mut command = cargo(args);
        command
            .env("TWICETOLD_PAGE", self.site.address())
            .env("TWICETOLD_DRIVER", &self.driver.address)
            .env("TWICETOLD_PICTURES", &self.pictures)
            // A journey ends in a sentence; the way through our own code to it says nothing more.
            .env("RUST_LIB_BACKTRACE", "0");
        if let Some(browser) = &self.driver.browser {
            command.env("TWICETOLD_BROWSER", browser);
        }
        command
    }
}

/// The programs found on this machine. Without a browser on the path the driver looks for one itself.
struct Programs {
    driver: PathBuf,
    browser: Option<PathBuf>,
}

impl Programs {
    fn find() -> Option<Self> {
        Some(Self { driver: on_path("chromedriver")?, browser: BROWSERS.into_iter().find_map(on_path) })
    }

    /// Finds them, and installs them first where that is possible.
    fn ensure() -> Result<Self> {
        if let Some(found) = Self::find() {
            return Ok(found);
        }
        if may_install() {
            step("Installing Chromium and its driver", install)?;
        }
        Self::find().context(
            "The browser tests need Chromium (or Chrome) and chromedriver of the same version on the path; install both \
             and try again.",
        )
    }
}

/// The Debian way needs Debian's tool and its administrator.
fn may_install() -> bool {
    let user = Command::new("id").arg("-u").output();
    on_path("apt-get").is_some() && user.is_ok_and(|id| id.stdout.trim_ascii() == b"0")
}

fn install() -> Result<()> {
    let apt = |args: &[&str]| run(Command::new("apt-get").args(args).env("DEBIAN_FRONTEND", "noninteractive"));
    apt(&["update", "--quiet"])?;
    apt(&["install", "--yes", "--quiet", "--no-install-recommends", "chromium", "chromium-driver"])
}

fn on_path(program: &str) -> Option<PathBuf> {
    let program = format!("{program}{}", env::consts::EXE_SUFFIX);
    env::split_paths(&env::var_os("PATH")?).map(|folder| folder.join(&program)).find(|file| file.is_file())
}

/// A running chromedriver.
struct Driver {
    process: Child,
    address: String,
    browser: Option<PathBuf>,
}

impl Driver {
    fn start(programs: Programs) -> Result<Self> {
        let mut process = Command::new(&programs.driver)
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("{} could not be started", programs.driver.display()))?;
        let stdout = process.stdout.take().context("chromedriver has no output")?;
        let mut lines = BufReader::new(stdout).lines().map_while(Result::ok);
        let port = lines.find_map(|line| port_announced(&line));
        // It may go on talking; a full pipe would stop it.
        thread::spawn(move || lines.for_each(drop));
        let address = port.map(|port| format!("http://127.0.0.1:{port}")).unwrap_or_default();
        let driver = Self { process, address, browser: programs.browser };
        if port.is_none() {
            bail!("chromedriver ended before it listened");
        }
        Ok(driver)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Already gone is as good.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The port in "ChromeDriver was started successfully on port 40123."
fn port_announced(line: &str) -> Option<u16> {
    line.split_once("successfully on port ")?.1.trim_end_matches('.').parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_driver_says_where_it_listens() {
        assert_eq!(port_announced("ChromeDriver was started successfully on port 40123."), Some(40123));
        assert_eq!(port_announced("Starting ChromeDriver 150.0.1 on port 0"), None);
    }
}
