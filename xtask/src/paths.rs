//! Nothing of the machine that builds the page shows in it: a panic names the file it rose in, and that by its path.

use crate::root;
use crate::step::output;
use anyhow::{Result, bail};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// The setting that cargo adds to those of `.cargo/config.toml`; it is parted at spaces.
pub(crate) const FLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// Folders whose files the page is made of: the project's own, those of its dependencies, and the standard library's.
///
/// One with a space in its name cannot be said in the setting and is left out.
fn folders() -> Result<Vec<PathBuf>> {
    let mut folders = vec![root()];
    if let Some(home) = cargo_home() {
        let sources = home.join("registry/src");
        // Each registry has a folder of its own, which bears the name of its host.
        folders.extend(fs::read_dir(&sources).into_iter().flatten().flatten().map(|entry| entry.path()));
        folders.extend([home.join("git/checkouts"), home]);
    }
    let sysroot = output(Command::new("rustc").args(["--print", "sysroot"]))?;
    folders.push(Path::new(sysroot.trim()).join("lib/rustlib/src/rust"));
    folders.retain(|folder| !folder.to_string_lossy().contains(char::is_whitespace));
    Ok(folders)
}

fn cargo_home() -> Option<PathBuf> {
    let home = || Some(env::home_dir()?.join(".cargo"));
    env::var_os("CARGO_HOME").map(PathBuf::from).or_else(home)
}

/// What has the compiler write the paths of these folders without what stands before them.
pub(crate) fn flags() -> Result<OsString> {
    // Of several that fit the compiler takes the last: the outer folders come first.
    let mut folders = folders()?;
    folders.sort_by_key(|folder| folder.components().count());
    let flags: Vec<String> =
        folders.iter().map(|folder| format!("--remap-path-prefix={}=", folder.display())).collect();
    Ok(flags.join(" ").into())
}

/// Refuses a page with such a path in any of its files.
pub(crate) fn check(dist: &Path) -> Result<()> {
    let folders = folders()?;
    for entry in fs::read_dir(dist)? {
        let file = entry?.path();
        let bytes = fs::read(&file)?;
        if let Some(folder) = folders.iter().find(|folder| holds(&bytes, folder.to_string_lossy().as_bytes())) {
            bail!("{} names a folder of this machine: {}", file.display(), folder.display());
        }
    }
    Ok(())
}

fn holds(bytes: &[u8], sought: &[u8]) -> bool {
    bytes.windows(sought.len()).any(|window| window == sought)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_compiler_is_told_of_the_inner_folders_last() {
        let flags = flags().expect("there is a compiler").to_string_lossy().into_owned();
        let folders: Vec<&str> = flags.split(' ').map(|flag| flag.trim_start_matches("--remap-path-prefix=")).collect();
        for (nth, outer) in folders.iter().enumerate() {
            let outer = outer.trim_end_matches('=');
            assert!(folders[..nth].iter().all(|inner| !inner.starts_with(&format!("{outer}/"))), "{flags}");
        }
    }

    #[test]
    fn paths_are_found_in_bytes() {
        assert!(holds(b"\0asm/home/ada/x.rs\0", b"/home/ada"));
        assert!(!holds(b"\0asm", b"/home/ada"));
    }
}
