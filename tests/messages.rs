//! What readers see stands in the message files, not in the code.

use std::fs;
use std::path::{Path, PathBuf};

/// Where names of invented papers stand, which are no words of the page.
const EXEMPT: &str = "samples.rs";

#[test]
#[allow(clippy::disallowed_methods, reason = "it looks at the sources")]
fn no_words_of_the_page_stand_in_the_code() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    for path in
        ["src/components", "src/app", "src/load", "src/worker"].iter().flat_map(|folder| files(&root.join(folder)))
    {
        let source = fs::read_to_string(&path).expect("sources are text");
        let code = source.split("#[cfg(test)]").next().unwrap_or_default();
        let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
        found.extend(lines.filter(|line| speaks(line)).map(|line| format!("{}: {}", path.display(), line.trim())));
    }
    assert!(found.is_empty(), "these words belong into messages/en.ftl:\n{}", found.join("\n"));
}

#[allow(clippy::disallowed_methods, reason = "it looks at the sources")]
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder is there").map(|entry| entry.expect("it can be read").path());
    let (folders, files): (Vec<PathBuf>, Vec<PathBuf>) = entries.partition(|path| path.is_dir());
    let own = files.into_iter().filter(|path| !path.ends_with("tests.rs") && !path.ends_with(EXEMPT));
    own.chain(folders.iter().flat_map(|folder| self::files(folder))).collect()
}

/// Whether a line of code holds words for readers: a text node, the value of an attribute that is read aloud or shown,
/// or a sentence.
fn speaks(line: &str) -> bool {
    let pieces: Vec<&str> = line.split('"').collect();
    let literals = (1..pieces.len()).step_by(2).map(|at| (pieces[..at].join("\""), pieces[at]));
    let is_word = |text: &str| text.chars().filter(|letter| letter.is_alphabetic()).count() > 1;
    literals.into_iter().any(|(before, text)| is_sentence(text) || is_word(text) && is_shown(&before))
}

/// Whether what follows in a line of code is a text node or the value of an attribute for readers.
fn is_shown(before: &str) -> bool {
    let node = before.trim_end().strip_suffix('{').map(str::trim_end);
    let node = node.is_some_and(|before| before.is_empty() || before.ends_with(['>', '}']));
    node || ["aria-label=", "title=", "placeholder=", "alt="].iter().any(|name| before.ends_with(name))
}

/// "Swap texts", but not "M3 5h7" or "ArrowUp".
fn is_sentence(text: &str) -> bool {
    let mut words = text.split(' ');
    let first = words.next().unwrap_or_default();
    let mut letters = first.chars();
    let begins = letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase);
    begins
        && letters.all(|letter| letter.is_lowercase() || letter == ',')
        && words.next().is_some_and(|word| word.starts_with(|letter: char| letter.is_alphabetic() || letter == '{'))
}

#[test]
fn words_are_told_from_code() {
    let spoken = [
        r#"<button>{ "Compare" }</button>"#,
        r#"<nav aria-label="Lists">"#,
        r#"Kind::One => "Only in this text".to_owned(),"#,
        r#"format!("Show {n} words")"#,
    ];
    assert!(spoken.into_iter().all(speaks), "{spoken:?}");
    let silent = [
        r#"<path d="M3 5h7" />"#,
        r#"html! { <b class="chip on">{ "=" }</b> }"#,
        r#""ArrowUp" | "Home" => 0,"#,
        r#"let a = if on == "x" { "true" } else { "false" };"#,
    ];
    assert!(!silent.into_iter().any(speaks), "{silent:?}");
}
