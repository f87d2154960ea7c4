//! What to call a text that nobody named.

/// The longest headline taken for a name, in characters.
const NAME_CHARS_MAX: usize = 120;

/// The file's name without its ending: "coastal-wire.txt" is "coastal-wire".
pub fn from_file(file_name: &str) -> String {
    match file_name.rsplit_once('.') {
        Some((stem, _)) if !stem.is_empty() => stem.to_owned(),
        _ => file_name.to_owned(),
    }
}

/// The headline, when the text begins with one: a first line that is short and no full sentence.
pub fn from_text(text: &str) -> Option<String> {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let first = lines.next()?.trim_start_matches(['#', '=', '*', ' ']).trim_end_matches(['#', '=', '*', ' ']);
    let whole = first.ends_with(['.', ',', ':', ';']);
    let fits = first.chars().count() <= NAME_CHARS_MAX && first.chars().any(char::is_alphanumeric);
    (fits && !whole && lines.next().is_some()).then(|| first.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endings_are_dropped_from_file_names() {
        assert_eq!(from_file("coastal-wire.txt"), "coastal-wire");
        assert_eq!(from_file("draft.2.md"), "draft.2");
        assert_eq!(from_file(".hidden"), ".hidden");
        assert_eq!(from_file("notes"), "notes");
    }

    #[test]
    fn a_short_first_line_is_a_headline() {
        assert_eq!(from_text("\n# Fire at the library\n\nA fire."), Some("Fire at the library".to_owned()));
        assert_eq!(from_text("A fire broke out on Monday.\n\nIt was put out."), None);
        assert_eq!(from_text("Only one line"), None);
        assert_eq!(from_text("***\n\nText"), None);
        assert_eq!(from_text(""), None);
    }
}
