//! A browser under remote control, and the page in front of it.

use crate::driver::Driver;
use crate::site::Site;
use crate::step::cargo;
use crate::tools;
use crate::{debian, root};
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// Where the page is served while it is tested: it must work under any path, so it gets one of its own.
const PREFIX: &str = "/some/where/";

/// A browser that the page is tested in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Browser {
    /// Chromium or Chrome.
    Chromium,
    /// Firefox. Its driver serves one journey at a time.
    Firefox,
    /// WebKitGTK's small browser, which its driver knows where to find. It needs a display, and serves one journey at a
    /// time, too.
    WebKit,
}

impl Browser {
    /// What its program may be called.
    fn names(self) -> &'static [&'static str] {
        match self {
            Self::Chromium => &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
            Self::Firefox => &["firefox", "firefox-esr"],
            Self::WebKit => &[],
        }
    }

    /// What the journeys call it.
    fn word(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// What Debian calls it, and its driver where Debian has one.
    fn packages(self) -> &'static [&'static str] {
        match self {
            Self::Chromium => &["chromium", "chromium-driver"],
            Self::Firefox => &["firefox-esr"],
            Self::WebKit => &["webkit2gtk-driver", "xvfb"],
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
            Self::WebKit => {
                "The tests in WebKit need WebKitWebDriver and Xvfb on the path; install both and try again."
            }
        }
    }
}

/// The built page on a server and a driver for a browser to read it with; both end with the value.
pub(crate) struct Stand {
    site: Site,
    driver: Driver,
    browser: Browser,
    program: Option<PathBuf>,
    pictures: PathBuf,
}

impl Stand {
    /// Serves the page and starts the driver.
    pub(crate) fn open(dist: &Path, browser: Browser) -> Result<Self> {
        let programs = Programs::ensure(browser)?;
        let pictures = root().join("target/journeys");
        fs::create_dir_all(&pictures).with_context(|| format!("{} could not be made", pictures.display()))?;
        let driver = Driver::start(browser, &programs.driver)?;
        Ok(Self { site: Site::start(dist, PREFIX, 0)?, driver, browser, program: programs.browser, pictures })
    }

    /// `cargo` with these arguments and, in the environment, what a test needs to find page and browser.
    pub(crate) fn cargo(&self, args: &[&str]) -> Command {
        let mut command = cargo(args);
        command
            .env("TWICETOLD_PAGE", self.site.address())
            .env("TWICETOLD_DRIVER", self.driver.address())
            .env("TWICETOLD_PICTURES", &self.pictures)
            // A journey ends in a sentence; the way through our own code to it says nothing more.
            .env("RUST_LIB_BACKTRACE", "0");
        command.env("TWICETOLD_READS_IN", self.browser.word());
        if self.browser != Browser::Chromium {
            command.env("RUST_TEST_THREADS", "1");
        }
        if let Some(browser) = &self.program {
            command.env("TWICETOLD_BROWSER", browser);
        }
        command
    }
}

/// Why a browser that not every system packages cannot be used here, if so. Nothing is installed to find out.
pub(crate) fn missing(browser: Browser) -> Result<Option<String>> {
    if Programs::find(browser)?.is_some() || debian::can_be_had(browser.packages())? {
        return Ok(None);
    }
    Ok(Some(format!("{} cannot be installed here", browser.packages().join(" with "))))
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
            Browser::WebKit => on_path("WebKitWebDriver").filter(|_| on_path("Xvfb").is_some()),
        };
        Ok(driver.map(|driver| Self { driver, browser }))
    }

    /// Finds them, and installs them first where that is possible.
    fn ensure(browser: Browser) -> Result<Self> {
        if let Some(found) = Self::find(browser)? {
            return Ok(found);
        }
        if debian::may_install() {
            debian::install(browser.packages())?;
        }
        Self::find(browser)?.context(browser.advice())
    }
}

/// Where a program lies that can be called by its name.
pub(crate) fn on_path(program: &str) -> Option<PathBuf> {
    let program = format!("{program}{}", env::consts::EXE_SUFFIX);
    env::split_paths(&env::var_os("PATH")?).map(|folder| folder.join(&program)).find(|file| file.is_file())
}
