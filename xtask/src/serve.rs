//! The page on this machine, kept up to date with its sources.

use crate::build::{self, Profile};
use crate::root;
use crate::site::Site;
use anyhow::{Context, Result, bail};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, SystemTime};
use std::{env, fs, thread};

/// The usual port, and how many after it are tried when it is taken.
const PORTS: std::ops::Range<u16> = 8080..8100;

/// What the page is made of.
const SOURCES: [&str; 8] = ["src", "messages", "styles", "assets", "samples", "index.html", "Trunk.toml", "Cargo.toml"];

/// How to serve.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Options {
    port: Option<u16>,
    open: bool,
    profile: Profile,
}

impl Options {
    /// Reads what was typed after `serve`.
    pub(crate) fn parse(args: &[String]) -> Result<Self> {
        let mut options = Self { port: None, open: true, profile: Profile::Release };
        let mut args = args.iter();
        while let Some(arg) = args.next() {
            match arg.as_str() {
                "--no-open" => options.open = false,
                "--debug" => options.profile = Profile::Debug,
                "--port" => {
                    let port = args.next().context("`--port` needs a number")?;
                    options.port = Some(port.parse().with_context(|| format!("`{port}` is no port"))?);
                }
                _ => {
                    bail!("`serve` does not know `{arg}`; it takes --port N, --no-open and --debug")
                }
            }
        }
        Ok(options)
    }
}

/// Builds, serves and opens the page, then rebuilds it whenever a source changes. Ends only when interrupted.
pub(crate) fn serve(options: &Options) -> Result<()> {
    let mut built = newest_change();
    let dist = build::page(options.profile)?;
    let site = start(&dist, options.port)?;
    println!("\nThe page is at {}\nIt is rebuilt when a source changes; Ctrl+C ends.", site.address());
    if options.open {
        open(site.address());
    }
    loop {
        thread::sleep(Duration::from_secs(1));
        let changed = newest_change();
        if changed > built {
            built = changed;
            match build::page(options.profile) {
                Ok(_) => println!("Rebuilt: load {} again.", site.address()),
                Err(error) => eprintln!("{error:#}\nThe page stays as it was."),
            }
        }
    }
}

/// On the port asked for, or on the first usual one that is free.
fn start(dist: &Path, port: Option<u16>) -> Result<Site> {
    match port {
        Some(port) => Site::start(dist, "/", port),
        None => PORTS
            .map(|port| Site::start(dist, "/", port))
            .find(Result::is_ok)
            .unwrap_or_else(|| Site::start(dist, "/", 0)),
    }
}

/// Opens the page in the reader's browser where there is a screen to open it on.
fn open(address: &str) {
    let screen = ["DISPLAY", "WAYLAND_DISPLAY"].into_iter().any(|name| env::var_os(name).is_some());
    let mut command = match env::consts::OS {
        "macos" => Command::new("open"),
        "windows" => Command::new("explorer"),
        _ if screen => Command::new("xdg-open"),
        _ => return,
    };
    // The address is printed anyway.
    let _ = command.arg(address).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
}

/// When a source was last written.
fn newest_change() -> Option<SystemTime> {
    SOURCES.iter().filter_map(|source| newest_in(&root().join(source))).max()
}

fn newest_in(path: &Path) -> Option<SystemTime> {
    let own = fs::metadata(path).and_then(|metadata| metadata.modified()).ok();
    let entries = fs::read_dir(path).into_iter().flatten().flatten();
    entries.filter_map(|entry| newest_in(&entry.path())).chain(own).max()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(args: &[&str]) -> Result<Options> {
        Options::parse(&args.iter().map(|&arg| arg.to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn options_are_read() {
        let plain = Options { port: None, open: true, profile: Profile::Release };
        assert_eq!(parse(&[]).expect("nothing is needed"), plain);
        let all = Options { port: Some(9000), open: false, profile: Profile::Debug };
        assert_eq!(parse(&["--port", "9000", "--no-open", "--debug"]).expect("all are known"), all);
        for wrong in [&["--port"][..], &["--port", "many"], &["--quick"]] {
            assert!(parse(wrong).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn changes_deep_in_a_folder_are_seen() {
        let newest = newest_in(&root().join("xtask")).expect("this crate has files");
        let this = fs::metadata(root().join("xtask/src/serve.rs")).and_then(|file| file.modified());
        assert!(newest >= this.expect("this file exists"));
    }
}
