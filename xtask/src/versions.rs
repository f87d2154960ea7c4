//! Which versions of the tools the project builds with.
//!
//! Each is written down once: Trunk's where Trunk itself checks it, in `Trunk.toml`; that of wasm-bindgen in
//! `Cargo.lock`, as the tool and the library must be the same; those of Firefox's driver and of cargo-fuzz here.

use crate::root;
use anyhow::{Context, Result};
use std::fs;
use toml::{Table, Value};

/// The version of the driver for Firefox.
pub(crate) const GECKODRIVER: &str = "0.37.1";

/// The version of what runs the fuzz targets.
pub(crate) const CARGO_FUZZ: &str = "0.13.2";

/// The version of jsdiff that the bench measures.
pub(crate) const JSDIFF: &str = "9.0.0";

/// The version of diff-match-patch that the bench measures.
pub(crate) const DIFF_MATCH_PATCH: &str = "1.0.5";

/// The version of axe-core that looks through the page's screens. It is used under the MPL-2.0, and no part of the page.
pub(crate) const AXE_CORE: &str = "4.14.1";

/// The version of Trunk that `Trunk.toml` asks for.
pub(crate) fn trunk() -> Result<String> {
    let settings = table("Trunk.toml")?;
    let asked = settings.get("trunk-version").and_then(Value::as_str);
    let exact = asked.and_then(|version| version.strip_prefix('='));
    Ok(exact.context("Trunk.toml pins no exact `trunk-version`")?.to_owned())
}

/// The version of the wasm-bindgen library in `Cargo.lock`, which its tool must match.
pub(crate) fn wasm_bindgen() -> Result<String> {
    let lock = table("Cargo.lock")?;
    let packages = lock.get("package").and_then(Value::as_array).context("Cargo.lock lists no packages")?;
    let named = |package: &&Value| package.get("name").and_then(Value::as_str) == Some("wasm-bindgen");
    let version = packages.iter().find(named).and_then(|package| package.get("version")?.as_str());
    Ok(version.context("Cargo.lock does not name wasm-bindgen")?.to_owned())
}

fn table(file: &str) -> Result<Table> {
    let text = fs::read_to_string(root().join(file)).with_context(|| format!("{file} could not be read"))?;
    text.parse().with_context(|| format!("{file} is not well formed"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trunk_is_told_the_locked_version_of_wasm_bindgen() {
        let settings = table("Trunk.toml").expect("Trunk.toml is read");
        let told = settings.get("tools").and_then(|tools| tools.get("wasm_bindgen")?.as_str());
        let locked = wasm_bindgen().expect("Cargo.lock is read");
        assert_eq!(told, Some(locked.as_str()));
    }

    #[test]
    fn trunk_is_pinned_exactly() {
        let version = trunk().expect("Trunk.toml is read");
        assert_eq!(version.split('.').count(), 3, "{version}");
    }
}
