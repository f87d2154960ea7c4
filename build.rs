//! Compiles the message files before the package: `messages` says why and how. Names what lies beside the page: the lists
//! of words and the style sheet of exported pages.

// A build script speaks to Cargo through its output, and hears it through the environment and files.
#![allow(clippy::print_stdout, clippy::disallowed_methods)]

use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=messages");
    println!("cargo::rerun-if-changed=styles");
    println!("cargo::rerun-if-changed=src/engine/language/data");
    write_messages()?;
    name_word_lists()?;
    sum_up_edition()
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

#[cfg(not(feature = "page"))]
fn name_word_lists() -> Result<(), Box<dyn Error>> {
    Ok(())
}

/// The lists of words that can stand for each other: language, file and length. The build of the page writes the files.
#[cfg(feature = "page")]
fn name_word_lists() -> Result<(), Box<dyn Error>> {
    use std::path::{Path, PathBuf};
    let lists = messages::lists::read(Path::new("src/engine/language/data"))?;
    let named = lists.iter().map(|list| format!("({:?}, {:?}, {})", list.code, list.file(), list.text.len()));
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    Ok(std::fs::write(out.join("word_lists.rs"), format!("&[{}]", named.collect::<Vec<_>>().join(", ")))?)
}

#[cfg(not(feature = "page"))]
fn sum_up_edition() -> Result<(), Box<dyn Error>> {
    Ok(())
}

/// `EDITION_SUM` changes with the sheets that `styles/edition.order` names; the build of the page joins them.
#[cfg(feature = "page")]
fn sum_up_edition() -> Result<(), Box<dyn Error>> {
    let mut joined = Vec::new();
    for sheet in std::fs::read_to_string("styles/edition.order")?.lines() {
        joined.extend(std::fs::read(format!("styles/{sheet}"))?);
    }
    println!("cargo::rustc-env=EDITION_SUM={:016x}", messages::fingerprint(&joined));
    Ok(())
}
