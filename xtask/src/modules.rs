//! The WebAssembly beside the page, without what no browser runs.
//!
//! Custom sections hold the names of functions, who made the module and what it needs: browsers skip them (WebAssembly
//! core specification 2.0, 5.5.3), and readers have to fetch them.

use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::Path;

/// Strips all modules of a built page.
pub(crate) fn strip(dist: &Path) -> Result<()> {
    for entry in fs::read_dir(dist).context("There is no page")? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "wasm") {
            let module = stripped(&fs::read(&path)?).with_context(|| format!("{} is broken", path.display()))?;
            fs::write(&path, module)?;
        }
    }
    Ok(())
}

/// The magic number and the version that a module begins with.
const HEAD: &[u8] = b"\0asm\x01\0\0\0";
/// The number of a custom section.
const CUSTOM: u8 = 0;

/// A module without its custom sections.
fn stripped(module: &[u8]) -> Result<Vec<u8>> {
    ensure!(module.starts_with(HEAD), "It is no WebAssembly");
    let mut kept = HEAD.to_vec();
    let mut rest = &module[HEAD.len()..];
    while let [number, sized @ ..] = rest {
        let (size, body) = length(sized).context("A section has no length")?;
        let end = rest.len() - body.len() + size;
        let section = rest.get(..end).context("A section is cut off")?;
        if *number != CUSTOM {
            kept.extend_from_slice(section);
        }
        rest = &rest[end..];
    }
    Ok(kept)
}

/// A length in LEB128, and what follows it.
fn length(mut bytes: &[u8]) -> Option<(usize, &[u8])> {
    let mut length = 0;
    for shift in (0..35).step_by(7) {
        let (byte, rest) = bytes.split_first()?;
        (length, bytes) = (length | usize::from(byte & 0x7f) << shift, rest);
        if byte & 0x80 == 0 {
            return Some((length, bytes));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn custom_sections_go_and_all_others_stay() {
        let long = [vec![0, 0x82, 1], vec![7; 130]].concat();
        let module = [HEAD, &[1, 2, 9, 9], &[0, 1, 5], &long, &[10, 0]].concat();
        assert_eq!(stripped(&module).expect("sound"), [HEAD, &[1, 2, 9, 9], &[10, 0]].concat());
        assert!(stripped(b"text").is_err());
        assert!(stripped(&[HEAD, &[1, 9, 0]].concat()).is_err(), "cut off");
        assert!(stripped(&[HEAD, &[1]].concat()).is_err(), "no length");
    }
}
