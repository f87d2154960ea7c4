//! A browser under remote control, and the page in front of it.

use crate::root;
use crate::site::Site;
use crate::step::{cargo, run, step};
use crate::tools;
use anyhow::{Context, Result, bail};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::{env, fs, thread};

/// Where the page is served while it is tested: it must work under any path, so it gets one of its own.
const PREFIX: &str = "/some/where/";

/// A browser that the page is tested in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Browser {
    /// Chromium or Chrome.
    Chromium,
    /// Firefox. Its driver serves one journey at a time.
    Firefox,
}

impl Browser {
    /// What its program may be called.
    fn names(self) -> &'static [&'static str] {
        match self {
            Self::Chromium => &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
            Self::Firefox => &["firefox", "firefox-esr"],
        }
    }

    /// What Debian calls it, and its driver where Debian has one.
    fn packages(self) -> &'static [&'static str] {
        match self {
            Self::Chromium => &["chromium", "chromium-driver"],
            Self::Firefox => &["firefox-esr"],
        }
    }

    /// What to do when it cannot be found.
    fn advice(self) -> &'static str {
        match self {
            Self::Chromium => {
                "The browser tests need Chromium (or Chrome) and chromedriver of the same version on the path; install \
                 both and try again."
            }
            Self::Firefox => "The browser tests need Firefox on the path; install it and try again.",
        }
    }
}

/// The built page on a server and a driver for a browser to read it with; both end with the value.
pub(crate) struct Stand {
    site: Site,
    driver: Driver,
    pictures: PathBuf,
}

impl Stand {
    /// Serves the page and starts the driver.
    pub(crate) fn open(dist: &Path, browser: Browser) -> Result<Self> {
        let programs = Programs::ensure(browser)?;
        let pictures = root().join("target/journeys");
        fs::create_dir_all(&pictures).with_context(|| format!("{} could not be made", pictures.display()))?;
        Ok(Self { site: Site::start(dist, PREFIX, 0)?, driver: Driver::start(browser, programs)?, pictures })
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
        if self.driver.of == Browser::Firefox {
            command.env("TWICETOLD_READS_IN", "firefox").env("RUST_TEST_THREADS", "1");
        }
        if let Some(browser) = &self.driver.browser {
            command.env("TWICETOLD_BROWSER", browser);
        }
        command
    }
}

/// The programs found on this machine. Without a browser on the path the driver of Chromium looks for one itself.
struct Programs {
    driver: PathBuf,
    browser: Option<PathBuf>,
}

impl Programs {
    fn find(wanted: Browser) -> Result<Option<Self>> {
        let browser = wanted.names().iter().find_map(|name| on_path(name));
        let driver = match wanted {
            Browser::Chromium => on_path("chromedriver"),
            Browser::Firefox if browser.is_some() => Some(tools::geckodriver()?),
            Browser::Firefox => None,
        };
        Ok(driver.map(|driver| Self { driver, browser }))
    }

    /// Finds them, and installs them first where that is possible.
    fn ensure(browser: Browser) -> Result<Self> {
        if let Some(found) = Self::find(browser)? {
            return Ok(found);
        }
        if may_install() {
            step(&format!("Installing {}", browser.packages().join(" and ")), || install(browser.packages()))?;
        }
        Self::find(browser)?.context(browser.advice())
    }
}

/// The Debian way needs Debian's tool and its administrator.
fn may_install() -> bool {
    let user = Command::new("id").arg("-u").output();
    on_path("apt-get").is_some() && user.is_ok_and(|id| id.stdout.trim_ascii() == b"0")
}

fn install(packages: &[&str]) -> Result<()> {
    let apt = |args: &[&str]| run(Command::new("apt-get").args(args).env("DEBIAN_FRONTEND", "noninteractive"));
    apt(&["update", "--quiet"])?;
    apt(&[&["install", "--yes", "--quiet", "--no-install-recommends"], packages].concat())
}

fn on_path(program: &str) -> Option<PathBuf> {
    let program = format!("{program}{}", env::consts::EXE_SUFFIX);
    env::split_paths(&env::var_os("PATH")?).map(|folder| folder.join(&program)).find(|file| file.is_file())
}

/// A running driver.
struct Driver {
    process: Child,
    of: Browser,
    address: String,
    browser: Option<PathBuf>,
}

impl Driver {
    fn start(of: Browser, programs: Programs) -> Result<Self> {
        let mut process = Command::new(&programs.driver)
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            // Firefox talks about the machine it runs on; journeys say themselves what they met.
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("{} could not be started", programs.driver.display()))?;
        let stdout = process.stdout.take().context("the driver has no output")?;
        let mut lines = BufReader::new(stdout).lines().map_while(Result::ok);
        let port = lines.find_map(|line| port_announced(&line));
        // It may go on talking; a full pipe would stop it.
        thread::spawn(move || lines.for_each(drop));
        let address = port.map(|port| format!("http://127.0.0.1:{port}")).unwrap_or_default();
        let driver = Self { process, of, address, browser: programs.browser };
        if port.is_none() {
            bail!("{} ended before it listened", programs.driver.display());
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

/// The port in "ChromeDriver was started successfully on port 40123." or "geckodriver INFO Listening on 127.0.0.1:40123".
fn port_announced(line: &str) -> Option<u16> {
    let said = ["successfully on port ", "Listening on 127.0.0.1:"];
    let (_, port) = said.into_iter().find_map(|words| line.split_once(words))?;
    port.trim_end_matches('.').parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_driver_says_where_it_listens() {
        assert_eq!(port_announced("ChromeDriver was started successfully on port 40123."), Some(40123));
        assert_eq!(port_announced("1795367907329\tgeckodriver\tINFO\tListening on 127.0.0.1:42923"), Some(42923));
        assert_eq!(port_announced("Starting ChromeDriver 150.0.1 on port 0"), None);
    }
}
