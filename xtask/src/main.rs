//! The project's commands: `cargo xtask serve`, `test`, `build`, `bench` and `fit`.
//!
//! Continuous integration runs the very commands a developer runs. Each says what it is doing while it does it, and
//! installs under `target/tools` what it needs, once.

mod bench;
mod browser;
mod build;
mod debian;
mod driver;
mod fuzz;
mod modules;
mod npm;
mod opening;
mod paths;
mod pictures;
mod scripts;
mod serve;
mod site;
mod sizes;
mod step;
mod styles;
mod test;
mod tools;
mod versions;

use anyhow::{Result, bail};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask serve [--port N] [--no-open] [--debug]
    builds the page, serves it on this machine, opens it, and rebuilds it when a source changes
cargo xtask test [PART…]
    runs everything that is checked, or only the named parts: fmt clippy docs engine native fuzz wasm journeys axe
    firefox webkit pictures
cargo xtask build
    builds the page into dist/ and prints what a reader has to fetch
cargo xtask bench
    measures the engine beside other diffs, then the page in a browser
cargo xtask pictures [--accept]
    holds pictures of the page's main states against those that are kept, or keeps the new ones where they differ
cargo xtask fit [--brief] [--table TABLE.bin] [CASES.jsonl…]
    fits the weights of sentence alignment to the labelled pairs, and says what each feature is worth";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match run(&args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\n{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(args: &[String]) -> Result<()> {
    let (command, rest) = args.split_first().map_or(("", args), |(first, rest)| (first.as_str(), rest));
    match command {
        "serve" => serve::serve(&serve::Options::parse(rest)?),
        "test" => test::test(rest),
        "build" if rest.is_empty() => build::release().map(|_| ()),
        "bench" if rest.is_empty() => bench::bench(),
        "pictures" => pictures::command(rest),
        "fit" => fit(rest),
        "" | "help" | "--help" | "-h" => {
            println!("{USAGE}");
            Ok(())
        }
        _ => bail!("`{}` is no command.\n\n{USAGE}", args.join(" ")),
    }
}

/// Prints the fitted weights; they are copied into the engine by hand, after a look.
fn fit(cases: &[String]) -> Result<()> {
    let command = ["run", "--release", "--no-default-features", "--example", "fit", "--"];
    step::run(step::cargo(&command).args(cases))
}

/// The root of the project: cargo says where this package is as it runs it, which stays true when a folder moves.
fn root() -> PathBuf {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    let here = Path::new(&package);
    here.parent().unwrap_or(here).to_path_buf()
}
