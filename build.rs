//! Compiles the message files before the package: `messages` says why and how.

// A build script speaks to Cargo through its output, and hears it through the environment and files.
#![allow(clippy::print_stdout, clippy::disallowed_methods)]

use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=messages");
    write_messages()
}

/// Nothing without the page: the engine says nothing to readers.
#[cfg(not(feature = "page"))]
fn write_messages() -> Result<(), Box<dyn Error>> {
    Ok(())
}

#[cfg(feature = "page")]
fn write_messages() -> Result<(), Box<dyn Error>> {
    use std::path::{Path, PathBuf};
    let catalogue = messages::Catalogue::read(Path::new("messages"))?;
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    Ok(std::fs::write(out.join("messages.rs"), catalogue.rust())?)
}
