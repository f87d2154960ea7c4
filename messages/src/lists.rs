//! The lists of words that can stand for each other, as files beside the page.

use crate::file_name;
use std::fs;
use std::path::Path;

/// What the files of the lists begin with in the sources.
const START: &str = "synonyms_";

/// A list of one language.
#[derive(Debug)]
pub struct List {
    /// The language, by its code.
    pub code: String,
    /// Its lines.
    pub text: String,
}

impl List {
    /// What its file beside the page is called.
    #[must_use]
    pub fn file(&self) -> String {
        file_name(&format!("words-{}", self.code), self.text.as_bytes())
    }
}

/// The lists in a folder, by their codes.
///
/// # Errors
///
/// When the folder or a list cannot be read.
pub fn read(folder: &Path) -> Result<Vec<List>, String> {
    let unread = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut lists = Vec::new();
    for entry in fs::read_dir(folder).map_err(unread)? {
        let path = entry.map_err(unread)?.path();
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        if let Some(code) = name.strip_prefix(START) {
            let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            lists.push(List { code: code.to_owned(), text });
        }
    }
    lists.sort_by(|one, other| one.code.cmp(&other.code));
    Ok(lists)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_a_list_changes_with_its_words() {
        let file = |text: &str| List { code: "xx".to_owned(), text: text.to_owned() }.file();
        assert!(file("a b").starts_with("words-xx-") && file("a b") != file("a c"));
    }

    #[test]
    fn lists_are_read_by_their_codes() {
        let lists = read(Path::new("../src/engine/language/data")).expect("the lists are read");
        assert!(lists.len() >= 11 && lists.is_sorted_by_key(|list| list.code.clone()));
        assert!(read(Path::new("no/such/folder")).is_err());
    }
}
