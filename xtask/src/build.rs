//! Building the page with Trunk.

use crate::step::{cargo, run, step};
use crate::tools::Tools;
use crate::{modules, opening, paths, root, scripts, sizes, styles};
use anyhow::{Context, Error, Result, bail};
use messages::Catalogue;
use std::fs;
use std::path::{Path, PathBuf};

/// What a page's readers get, or what its developers do: larger and slower, but built faster.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Profile {
    Release,
    Debug,
}

/// Builds the page for its readers into `dist/`, holds it to its promises and prints its sizes.
pub(crate) fn release() -> Result<PathBuf> {
    let dist = page(Profile::Release)?;
    paths::check(&dist)?;
    step("What a reader fetches", || sizes::check(&dist))?;
    Ok(dist)
}

/// Builds the page and gives the folder it is in.
pub(crate) fn page(profile: Profile) -> Result<PathBuf> {
    let tools = Tools::ensure()?;
    let (heading, folder, options): (_, _, &[&str]) = match profile {
        Profile::Release => ("Building the page", "dist", &["--release"]),
        Profile::Debug => ("Building the page for debugging", "target/dist-debug", &[]),
    };
    let dist = root().join(folder);
    step(heading, || {
        // Trunk works offline; what it compiles must be there.
        run(&mut cargo(&["fetch", "--quiet"]))?;
        run(tools.trunk(&["build", "--dist", folder]).args(options).env(paths::FLAGS, paths::flags()?))?;
        let catalogue = Catalogue::read(&root().join("messages")).map_err(Error::msg)?;
        write_languages(&dist, &catalogue)?;
        write_word_lists(&dist)?;
        opening::write(&dist, &catalogue)?;
        styles::join(&dist)?;
        styles::write_edition(&root().join("styles"), &dist)?;
        scripts::strip(&dist)?;
        modules::strip(&dist)?;
        check_scripts(&dist)
    })?;
    Ok(dist)
}

/// Puts the messages of the languages that are not part of the page beside it.
fn write_languages(dist: &Path, catalogue: &Catalogue) -> Result<()> {
    for language in catalogue.languages.iter().skip(1) {
        fs::write(dist.join(language.file()), &language.table)?;
    }
    Ok(())
}

/// Puts the lists of words that can stand for each other beside the page, where the worker fetches those it needs.
fn write_word_lists(dist: &Path) -> Result<()> {
    for list in messages::lists::read(&root().join("src/engine/language/data")).map_err(Error::msg)? {
        fs::write(dist.join(list.file()), list.text)?;
    }
    Ok(())
}

/// Refuses a page with a script in its markup: the policy in its head would keep the browser from running it.
fn check_scripts(dist: &Path) -> Result<()> {
    let page = fs::read_to_string(dist.join("index.html")).context("Trunk wrote no index.html")?;
    match inline_script(&page) {
        Some(script) => {
            bail!("index.html holds an inline script, which its own policy forbids: {script}")
        }
        None => Ok(()),
    }
}

/// The first script element without a file of its own.
fn inline_script(page: &str) -> Option<&str> {
    page.split("<script").skip(1).find_map(|script| {
        let (attributes, _) = script.split_once('>')?;
        (!attributes.contains(" src=")).then(|| script.split("</script>").next().unwrap_or(script))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inline_scripts_are_found() {
        assert_eq!(inline_script("<p>no script</p>"), None);
        assert_eq!(inline_script(r#"<script type="module" src="start.js"></script>"#), None);
        assert_eq!(inline_script("<script src=a.js></script><script>go()</script><p>"), Some(">go()"));
    }
}
