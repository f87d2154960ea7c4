//! Everything that is checked, in parts that can be asked for by name.

use crate::browser::{self, Browser, Stand};
use crate::step::{cargo, clock, output, run, step};
use crate::{build, fuzz, npm, pictures, versions};
use anyhow::{Result, bail};
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// What the random texts of the tests are drawn from: here the same in every run, so that one commit fails or passes for
/// good; whoever calls `cargo test` by hand draws new ones.
const SEED: &str = "PROPTEST_RNG_SEED";

/// One part of the tests.
struct Part {
    name: &'static str,
    about: &'static str,
    run: fn(&mut Workshop) -> Result<()>,
}

/// In the order of what fails soonest.
const PARTS: [Part; 12] = [
    Part { name: "fmt", about: "Format", run: format },
    Part { name: "clippy", about: "Lints, with warnings denied", run: lints },
    Part { name: "docs", about: "Documentation, with warnings denied", run: documentation },
    Part { name: "engine", about: "The engine alone", run: engine },
    Part { name: "native", about: "The page without a browser, and the tools", run: native },
    Part { name: "fuzz", about: "Fuzz targets, where there is a toolchain for them", run: fuzz_targets },
    Part { name: "wasm", about: "The same bytes from the worker in the browser as natively", run: same_bytes },
    Part { name: "journeys", about: "Readers' journeys through the built page in Chromium", run: journeys },
    Part { name: "axe", about: "Every screen and state of the page, looked through by axe-core", run: accessible },
    Part { name: "firefox", about: "The same journeys in Firefox", run: journeys_in_firefox },
    Part { name: "webkit", about: "The same journeys in WebKit, where there is one", run: journeys_in_webkit },
    Part { name: "pictures", about: "Pictures of the main states beside those that are kept", run: kept_pictures },
];

/// Crates that need a browser. The engine on its own must not reach any of them.
const BROWSER_CRATES: [&str; 5] = ["wasm-bindgen", "js-sys", "web-sys", "yew", "gloo"];

/// What parts share: the page and the browser, set up by the first part that needs them.
#[derive(Default)]
struct Workshop {
    page: Option<PathBuf>,
    stand: Option<Stand>,
}

impl Workshop {
    fn stand(&mut self) -> Result<&Stand> {
        let stand = match self.stand.take() {
            Some(stand) => stand,
            None => Stand::open(&self.page()?, Browser::Chromium)?,
        };
        Ok(self.stand.insert(stand))
    }

    /// Where the built page lies.
    fn page(&mut self) -> Result<PathBuf> {
        let page = match self.page.take() {
            Some(page) => page,
            None => build::release()?,
        };
        Ok(self.page.insert(page).clone())
    }
}

/// Runs the named parts, or all; a failing part does not keep the others from being run.
pub(crate) fn test(names: &[String]) -> Result<()> {
    let chosen = choose(names)?;
    let mut workshop = Workshop::default();
    let outcomes: Vec<_> = chosen.into_iter().map(|part| (part.name, attempt(part, &mut workshop))).collect();
    println!();
    for (name, (passed, time)) in &outcomes {
        println!("{name:<9} {:<6} {}", if *passed { "passed" } else { "FAILED" }, clock(*time));
    }
    let failed: Vec<_> = outcomes.iter().filter(|(_, (passed, _))| !passed).map(|(name, _)| *name).collect();
    if !failed.is_empty() {
        bail!("Not everything passed. To run only that again: cargo xtask test {}", failed.join(" "));
    }
    Ok(())
}

fn choose(names: &[String]) -> Result<Vec<&'static Part>> {
    if let Some(unknown) = names.iter().find(|name| PARTS.iter().all(|part| part.name != **name)) {
        let known = PARTS.map(|part| part.name).join(" ");
        bail!("`{unknown}` is no part of the tests; the parts are: {known}");
    }
    Ok(PARTS.iter().filter(|part| names.is_empty() || names.iter().any(|name| name == part.name)).collect())
}

fn attempt(part: &Part, workshop: &mut Workshop) -> (bool, Duration) {
    let started = Instant::now();
    let outcome = step(&format!("{} ({})", part.about, part.name), || (part.run)(workshop));
    if let Err(error) = &outcome {
        println!("{error:#}");
    }
    (outcome.is_ok(), started.elapsed())
}

fn format(_: &mut Workshop) -> Result<()> {
    run(&mut cargo(&["fmt", "--all", "--check"]))
}

fn lints(_: &mut Workshop) -> Result<()> {
    run(&mut cargo(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))?;
    run(&mut cargo(&["clippy", "--no-default-features", "--lib", "--examples", "--", "-D", "warnings"]))
}

fn documentation(_: &mut Workshop) -> Result<()> {
    run(cargo(&["doc", "--no-deps"]).env("RUSTDOCFLAGS", "-D warnings"))
}

fn engine(_: &mut Workshop) -> Result<()> {
    let tree = output(&mut cargo(&["tree", "--no-default-features", "--edges", "normal,build", "--prefix", "none"]))?;
    let reached = browser_crates_in(&tree);
    if !reached.is_empty() {
        bail!("Without the feature `page` the engine still reaches: {}", reached.join(", "));
    }
    run(cargo(&["test", "--no-default-features"]).env(SEED, "1"))
}

/// Which crates of a tree, one `name version` a line, need a browser.
fn browser_crates_in(tree: &str) -> Vec<&str> {
    let names = tree.lines().filter_map(|line| line.split_whitespace().next());
    let family = |name: &str, of: &str| name == of || name.strip_prefix(of).is_some_and(|rest| rest.starts_with('-'));
    names.filter(|name| BROWSER_CRATES.iter().any(|of| family(name, of))).collect()
}

/// What the part “engine” has run is not run again: with the page beside it the engine compares as it does alone.
fn native(_: &mut Workshop) -> Result<()> {
    let mut tests = cargo(&["test", "--workspace", "--exclude", "journeys", "--lib", "--bins"]);
    run(tests.args(["--test", "rendering", "--test", "messages"]).env(SEED, "2"))
}

fn fuzz_targets(_: &mut Workshop) -> Result<()> {
    fuzz::fuzz()
}

fn same_bytes(workshop: &mut Workshop) -> Result<()> {
    run(&mut workshop.stand()?.cargo(&["test", "--package", "journeys", "--test", "same_bytes"]))
}

fn journeys(workshop: &mut Workshop) -> Result<()> {
    run(&mut workshop.stand()?.cargo(&["test", "--package", "journeys", "--test", "journeys"]))
}

fn accessible(workshop: &mut Workshop) -> Result<()> {
    let Some(modules) = npm::modules(&[("axe-core", versions::AXE_CORE)])? else {
        println!("Skipped, as Node and npm are not on the path.");
        return Ok(());
    };
    let mut walk = workshop.stand()?.cargo(&["test", "--package", "journeys", "--test", "accessible"]);
    run(walk.env("TWICETOLD_AXE", modules.join("axe-core/axe.min.js")))
}

fn journeys_in_firefox(workshop: &mut Workshop) -> Result<()> {
    journeys_in(Browser::Firefox, workshop)
}

/// Distributions without a package of the driver are many; what a reader's browser is, is tested on the others.
fn journeys_in_webkit(workshop: &mut Workshop) -> Result<()> {
    if let Some(missing) = browser::missing(Browser::WebKit)? {
        println!("Skipped, as {missing}; the journeys run in the other browsers.");
        return Ok(());
    }
    journeys_in(Browser::WebKit, workshop)
}

fn kept_pictures(workshop: &mut Workshop) -> Result<()> {
    pictures::compare(workshop.stand()?)
}

fn journeys_in(browser: Browser, workshop: &mut Workshop) -> Result<()> {
    let stand = Stand::open(&workshop.page()?, browser)?;
    run(&mut stand.cargo(&["test", "--package", "journeys", "--test", "journeys"]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_chosen_by_name() {
        let names =
            |chosen: Result<Vec<&Part>>| chosen.map(|parts| parts.iter().map(|part| part.name).collect::<Vec<_>>());
        assert_eq!(names(choose(&[])).expect("all").len(), PARTS.len());
        assert_eq!(names(choose(&["docs".to_owned(), "fmt".to_owned()])).expect("two"), ["fmt", "docs"]);
        let error = choose(&["format".to_owned()]).err().expect("there is no such part");
        assert!(error.to_string().starts_with("`format` is no part"), "{error}");
    }

    #[test]
    fn browser_crates_are_seen_in_a_tree() {
        let tree = "twicetold v0.1.0 (/somewhere)\nlibm v0.2.16\nyew-macro v0.23.0\nwebb v1.0.0\n";
        assert_eq!(browser_crates_in(tree), ["yew-macro"]);
    }
}
