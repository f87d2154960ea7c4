//! The scripts beside the page, without what only a developer reads.
//!
//! They tie the browser to WebAssembly and are written by wasm-bindgen, one statement a line, with indents and long
//! comments. Neither is of use to a reader, who has to fetch them.

use anyhow::{Context, Result};
use std::fs;
use std::path::Path;

/// Strips all scripts of a built page.
pub(crate) fn strip(dist: &Path) -> Result<()> {
    for entry in fs::read_dir(dist).context("There is no page")? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "js") {
            fs::write(&path, stripped(&fs::read_to_string(&path)?))?;
        }
    }
    Ok(())
}

/// A script without indents, empty lines and lines that hold a comment only.
///
/// Words in backquotes may run over several lines, where every blank counts: a script that has such is left as it is.
fn stripped(script: &str) -> String {
    if script.lines().any(|line| line.matches('`').count() % 2 == 1) {
        return script.to_owned();
    }
    let mut kept = String::with_capacity(script.len());
    let mut in_comment = false;
    for line in script.lines().map(str::trim) {
        let opens = line.starts_with("/*");
        let closes = (in_comment || opens) && line.ends_with("*/");
        let is_comment = in_comment || opens && (closes || !line.contains("*/")) || line.starts_with("//");
        in_comment = (in_comment || opens && is_comment) && !closes;
        if !is_comment && !line.is_empty() {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_browser_reads_stays() {
        let script =
            "/**\n * What it does.\n */\nfunction a() {\n    // So.\n    /* b */ return 1; // one\n\n    /* c */\n}\n";
        assert_eq!(stripped(script), "function a() {\n/* b */ return 1; // one\n}\n");
        assert_eq!(stripped("a = `one\n  two`;\n"), "a = `one\n  two`;\n", "a blank that counts");
        assert_eq!(stripped("a = `$ {b}`;\n  c();\n"), "a = `$ {b}`;\nc();\n");
    }
}
