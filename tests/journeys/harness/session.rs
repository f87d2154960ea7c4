//! Starting a browser for a journey and seeing it through.

use crate::saved::Saved;
use crate::watch::{self, Watch};
use crate::{Outcome, Reader};
use anyhow::{Context, anyhow};
use serde_json::json;
use std::env;
use std::path::Path;
use thirtyfour::common::capabilities::firefox::{FirefoxCapabilities, FirefoxPreferences};
use thirtyfour::prelude::*;
use thirtyfour::{Capabilities, ChromeCapabilities, ChromiumLikeCapabilities, LoggingPrefsLogLevel, WebDriverRunError};

/// Keeps Chromium quiet: no window, no traffic of its own, no name but this machine's resolved; its reader reads English.
const ARGUMENTS: [&str; 11] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    "--window-size=1440,900",
    "--accept-lang=en-US",
];

/// Keeps Firefox quiet.
const FIREFOX_ARGUMENTS: [&str; 3] = ["-headless", "--width=1440", "--height=900"];

/// The window of WebKit's small browser, its own bar of 38 pixels included; it hears of no size as it starts.
const WEBKIT_WINDOW: (u32, u32) = (1440, 938);

/// The browser that readers use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Browser {
    /// Chromium or Chrome. It keeps records of its console and network.
    Chromium,
    /// Firefox, which keeps none that a driver could read.
    Firefox,
    /// WebKitGTK's small browser, which keeps none, either.
    WebKit,
}

impl Browser {
    /// The one that the environment names; without a word, Chromium.
    pub(crate) fn told() -> Self {
        match env::var("TWICETOLD_READS_IN").as_deref() {
            Ok("firefox") => Self::Firefox,
            Ok("webkit") => Self::WebKit,
            _ => Self::Chromium,
        }
    }
}

/// What is special about the browser of a journey.
#[derive(Clone, Copy, Debug)]
pub struct Setting {
    /// Further arguments of the browser.
    pub arguments: &'static [&'static str],
    /// Parts of messages that the journey itself provokes in the console.
    pub expected_in_console: &'static [&'static str],
    /// Whether the journey needs what only Chromium's driver can do.
    pub chromium_only: bool,
    /// Whether the journey needs what WebKit's small browser cannot do: save files where a driver tells it, print, draw in
    /// two tabs.
    pub not_in_webkit: bool,
}

impl Setting {
    /// Nothing special.
    pub const PLAIN: Setting =
        Setting { arguments: &[], expected_in_console: &[], chromium_only: false, not_in_webkit: false };
}

/// The setting of a journey that needs what only Chromium's driver can do.
pub const IN_CHROMIUM: Setting = Setting { chromium_only: true, ..Setting::PLAIN };

/// The setting of a journey that has files saved or printed, or needs two tabs.
pub const NOT_IN_WEBKIT: Setting = Setting { not_in_webkit: true, ..Setting::PLAIN };

/// Whether times say something of the page: Firefox and WebKit draw without a graphics card here, and slowly.
pub fn times_tell() -> bool {
    Browser::told() == Browser::Chromium
}

/// Takes a reader through the page: opens it in a fresh browser, walks, and looks for anything wrong at the end.
pub async fn journey(walk: impl AsyncFn(&Reader) -> Outcome) -> Outcome {
    journey_in(Setting::PLAIN, walk).await
}

/// Like [`journey`], in a browser of a special kind.
pub async fn journey_in(setting: Setting, walk: impl AsyncFn(&Reader) -> Outcome) -> Outcome {
    if setting.chromium_only && Browser::told() != Browser::Chromium {
        println!("only in Chromium");
        return Ok(());
    }
    if setting.not_in_webkit && Browser::told() == Browser::WebKit {
        println!("not in WebKit");
        return Ok(());
    }
    let first = attempt(setting, &walk).await;
    match first {
        // Firefox and WebKit draw without a graphics card here and are slow on a busy machine, where one or two journeys of
        // sixty failed now and then: what fails in them has a second try in a fresh browser. Chromium vouches for the page
        // at the first.
        Err(error) if Browser::told() != Browser::Chromium => {
            println!("a second try, as the first ended in: {error:#}");
            attempt(setting, &walk).await
        }
        outcome => outcome,
    }
}

/// One walk in a browser of its own.
async fn attempt(setting: Setting, walk: &impl AsyncFn(&Reader) -> Outcome) -> Outcome {
    let saved = Saved::here()?;
    let driver = start(setting, Watch::Everything, &saved).await?;
    let outcome = driver.run_and_quit(async |driver: WebDriver| {
        let reader = Reader::new(driver.clone(), saved);
        let walked = async {
            driver.goto(page()?).await?;
            reader.opens().await?;
            walk(&reader).await?;
            watch::nothing_wrong(&driver, &page()?, setting.expected_in_console).await
        };
        let outcome = walked.await;
        if let Err(error) = &outcome {
            keep_picture(&driver).await;
            let console = watch::console(&driver).await.unwrap_or_default();
            return Err(anyhow!("{error:#}\nconsole: {console:#?}"));
        }
        outcome
    });
    outcome.await.map_err(|error| match error {
        WebDriverRunError::Body(body) | WebDriverRunError::BodyAndCleanup { body, .. } => body,
        other => anyhow!("the browser could not be closed: {other:?}"),
    })
}

/// Opens the page for measuring, with nothing watched that would cost time. Whoever opens it quits it.
pub async fn open() -> Outcome<Reader> {
    let saved = Saved::here()?;
    let driver = start(Setting::PLAIN, Watch::Nothing, &saved).await?;
    driver.goto(page()?).await?;
    Ok(Reader::new(driver, saved))
}

/// The address of the page.
fn page() -> Outcome<String> {
    told("TWICETOLD_PAGE")
}

fn told(name: &str) -> Outcome<String> {
    env::var(name).with_context(|| format!("{name} is not set; run `cargo xtask test journeys`, which sets it"))
}

async fn start(setting: Setting, watch: Watch, saved: &Saved) -> Outcome<WebDriver> {
    let wanted: Capabilities = match Browser::told() {
        Browser::Chromium => chromium(setting, watch, saved)?.into(),
        Browser::Firefox => firefox(saved)?.into(),
        Browser::WebKit => webkit()?,
    };
    let driver = opened(&told("TWICETOLD_DRIVER")?, &wanted).await?;
    if Browser::told() == Browser::WebKit {
        driver.set_window_rect(0, 0, WEBKIT_WINDOW.0, WEBKIT_WINDOW.1).await?;
    }
    Ok(driver)
}

/// How often a browser is asked to start.
const STARTS_MAX: u32 = 3;

/// A browser that has started. WebKit's now and then does not answer the first time, whatever the journey.
async fn opened(driver: &str, wanted: &Capabilities) -> Outcome<WebDriver> {
    let mut tries = 1;
    loop {
        match WebDriver::new(driver, wanted.clone()).await {
            Err(_) if tries < STARTS_MAX => tries += 1,
            started => return Ok(started?),
        }
    }
}

fn firefox(saved: &Saved) -> Outcome<FirefoxCapabilities> {
    let mut wanted = DesiredCapabilities::firefox();
    for argument in FIREFOX_ARGUMENTS {
        wanted.add_arg(argument)?;
    }
    // The page speaks the language of its reader, who reads English here.
    let mut preferences = FirefoxPreferences::new();
    preferences.set("intl.accept_languages", "en-US")?;
    preferences.set("browser.download.folderList", 2)?;
    preferences.set("browser.download.dir", saved.folder())?;
    wanted.set_preferences(preferences)?;
    if let Ok(browser) = env::var("TWICETOLD_BROWSER") {
        wanted.set_firefox_binary(&browser)?;
    }
    Ok(wanted)
}

fn webkit() -> Outcome<Capabilities> {
    let mut wanted = Capabilities::new();
    wanted.set("browserName", "MiniBrowser")?;
    wanted.set("webkitgtk:browserOptions", json!({"args": ["--automation"]}))?;
    Ok(wanted)
}

fn chromium(setting: Setting, watch: Watch, saved: &Saved) -> Outcome<ChromeCapabilities> {
    let mut wanted = DesiredCapabilities::chrome();
    for argument in ARGUMENTS.iter().chain(setting.arguments) {
        wanted.add_arg(argument)?;
    }
    if let Ok(browser) = env::var("TWICETOLD_BROWSER") {
        wanted.set_binary(&browser)?;
    }
    wanted.add_experimental_option("prefs", json!({ "download.default_directory": saved.folder() }))?;
    if watch == Watch::Everything {
        wanted.set_browser_log_level(LoggingPrefsLogLevel::All)?;
        wanted.set_logging_prefs("performance", LoggingPrefsLogLevel::All)?;
    }
    Ok(wanted)
}

/// Leaves a picture of the page as it was when something went wrong, named after the journey.
async fn keep_picture(driver: &WebDriver) {
    let thread = std::thread::current();
    let name = thread.name().unwrap_or("journey").replace("::", "-");
    let Ok(folder) = told("TWICETOLD_PICTURES") else { return };
    let path = Path::new(&folder).join(format!("{name}.png"));
    if driver.screenshot(&path).await.is_ok() {
        println!("a picture of the page: {}", path.display());
    }
}
