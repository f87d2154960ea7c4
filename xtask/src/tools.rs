//! What builds and tests need besides cargo: the WebAssembly target, Trunk, wasm-bindgen, a driver for Firefox, and
//! cargo-fuzz.
//!
//! Each tool is installed once, under `target/tools/<name>-<version>`, so that a changed version is a missing one.

use crate::step::{cargo, output, run, run_reporting, step};
use crate::{root, versions};
use anyhow::{Context, Result, bail};
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;
use std::{env, fs, thread};

const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// A light build: these tools run for seconds, so their own speed matters less than the wait for them.
const LIGHT_PROFILE: [(&str, &str); 5] = [
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_DEBUG", "false"),
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0"),
    ("CARGO_PROFILE_RELEASE_STRIP", "true"),
];

/// The installed tools.
pub(crate) struct Tools {
    path: OsString,
    trunk: PathBuf,
}

impl Tools {
    /// Installs what is missing.
    pub(crate) fn ensure() -> Result<Self> {
        let wasm_bindgen = versions::wasm_bindgen()?;
        // Trunk would fetch helpers and news of itself over the network; without its default features it cannot.
        let trunk = Tool {
            name: "trunk",
            program: "trunk",
            version: versions::trunk()?,
            options: &["--locked", "--no-default-features"],
        };
        let bindgen = Tool { name: "wasm-bindgen-cli", program: "wasm-bindgen", version: wasm_bindgen, options: &[] };
        ensure_target()?;
        ensure_installed(&[&trunk, &bindgen])?;
        let folders = [&trunk, &bindgen].map(|tool| tool.folder().join("bin"));
        let before = env::var_os("PATH").unwrap_or_default();
        let path = env::join_paths(folders.into_iter().chain(env::split_paths(&before)))?;
        Ok(Self { path, trunk: trunk.file() })
    }

    /// Trunk, which finds the other tools on its path.
    pub(crate) fn trunk(&self, args: &[&str]) -> Command {
        let mut command = Command::new(&self.trunk);
        // Trunk reads NO_COLOR as true or false and stops at the customary `NO_COLOR=1`.
        command
            .args(args)
            .current_dir(root())
            .env("PATH", &self.path)
            .env_remove("NO_COLOR")
            .env("RUST_BACKTRACE", "0");
        command
    }
}

/// The driver for Firefox, which distributions do not package; installed if it is missing.
pub(crate) fn geckodriver() -> Result<PathBuf> {
    let version = versions::GECKODRIVER.to_owned();
    let driver = Tool { name: "geckodriver", program: "geckodriver", version, options: &["--locked"] };
    ensure_installed(&[&driver])?;
    Ok(driver.file())
}

/// What runs the fuzz targets; installed if it is missing.
pub(crate) fn cargo_fuzz() -> Result<PathBuf> {
    let version = versions::CARGO_FUZZ.to_owned();
    let fuzz = Tool { name: "cargo-fuzz", program: "cargo-fuzz", version, options: &["--locked"] };
    ensure_installed(&[&fuzz])?;
    Ok(fuzz.file())
}

/// A program that cargo installs.
struct Tool {
    name: &'static str,
    program: &'static str,
    version: String,
    options: &'static [&'static str],
}

impl Tool {
    fn folder(&self) -> PathBuf {
        root().join("target/tools").join(format!("{}-{}", self.name, self.version))
    }

    fn file(&self) -> PathBuf {
        self.folder().join("bin").join(format!("{}{}", self.program, env::consts::EXE_SUFFIX))
    }

    fn install(&self) -> Result<()> {
        let scratch = root().join("target/tools/build").join(self.name);
        let mut command = cargo(&["install", self.name, "--version", &self.version]);
        command.args(self.options).arg("--root").arg(self.folder()).arg("--target-dir").arg(&scratch);
        command.envs(LIGHT_PROFILE);
        run_reporting(self.name, &mut command)?;
        fs::remove_dir_all(&scratch).with_context(|| format!("{} could not be removed", scratch.display()))
    }
}

/// Adds the WebAssembly target to the toolchain in use.
fn ensure_target() -> Result<()> {
    let sysroot = output(Command::new("rustc").args(["--print", "sysroot"]))?;
    if PathBuf::from(sysroot.trim()).join("lib/rustlib").join(WASM_TARGET).is_dir() {
        return Ok(());
    }
    step("Adding the WebAssembly target", || {
        run(Command::new("rustup").args(["target", "add", WASM_TARGET]))
            .with_context(|| format!("The Rust target {WASM_TARGET} is missing; install it"))
    })
}

fn ensure_installed(tools: &[&Tool]) -> Result<()> {
    let missing: Vec<_> = tools.iter().filter(|tool| !tool.file().is_file()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let names: Vec<_> = missing.iter().map(|tool| format!("{} {}", tool.name, tool.version)).collect();
    step(&format!("Installing {} under target/tools, once; this takes minutes", names.join(" and ")), || {
        thread::scope(|scope| {
            let running: Vec<_> = missing.iter().map(|tool| scope.spawn(|| tool.install())).collect();
            for install in running {
                match install.join() {
                    Ok(outcome) => outcome?,
                    Err(_) => bail!("An installation broke off"),
                }
            }
            Ok(())
        })
    })
}
