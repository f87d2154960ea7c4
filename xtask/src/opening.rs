//! What stands on the page until it has started: its name, its headline and one sentence, in each of its languages.
//!
//! On a slow line the program takes seconds to come. Who waits for it sees at once where they are; `assets/start.js`
//! chooses the language. The words are those of the message files, so that nothing changes when the page takes over.

use anyhow::{Context, Result, ensure};
use messages::{Catalogue, Language};
use std::fs;
use std::path::Path;

/// What index.html has in the place of the greetings.
const PLACE: &str = "{greetings}";

/// Puts a greeting in each language into the built page.
pub(crate) fn write(dist: &Path, catalogue: &Catalogue) -> Result<()> {
    let path = dist.join("index.html");
    let page = fs::read_to_string(&path).context("Trunk wrote no index.html")?;
    ensure!(page.contains(PLACE), "index.html has no place for {PLACE}");
    let greetings: Result<String> =
        catalogue.languages.iter().map(|language| greeting(catalogue, language).context("no greeting")).collect();
    Ok(fs::write(path, page.replace(PLACE, &greetings?))?)
}

fn greeting(catalogue: &Catalogue, language: &Language) -> Option<String> {
    let words = |name| catalogue.pattern(language, name).map(escaped);
    let (tag, direction) = (&language.tag, language.direction());
    let (title, lede) = (words("start-title")?, words("start-lede")?);
    Some(format!(
        r#"<section class="start-screen" lang="{tag}" dir="{direction}" hidden><h1>{title}</h1><p class="lede">{lede}</p></section>"#
    ))
}

fn escaped(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::root;

    #[test]
    fn every_language_has_its_greeting() {
        let catalogue = Catalogue::read(&root().join("messages")).expect("the page's own");
        for language in &catalogue.languages {
            let greeting = greeting(&catalogue, language).expect("a headline and a sentence");
            assert!(greeting.contains(&format!(r#"lang="{}""#, language.tag)), "{greeting}");
            assert!(!greeting.contains('{'), "no arguments are filled in here: {greeting}");
            assert!(!greeting.contains("<h1></h1>") && !greeting.contains(r#""lede"></p>"#), "{greeting}");
        }
        assert_eq!(escaped("a < b & c"), "a &lt; b &amp; c");
    }

    #[test]
    fn the_page_has_a_place_for_them() {
        let page = fs::read_to_string(root().join("index.html")).expect("the page's own");
        assert_eq!(page.matches(PLACE).count(), 1);
    }

    #[test]
    fn the_drawing_is_that_of_the_bar() {
        let read = |path: &str| fs::read_to_string(root().join(path)).expect("the page's own");
        let (page, bar) = (read("index.html"), read("src/components/app_bar.rs"));
        let drawn: Vec<&str> = bar.split(" d=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert_eq!(drawn.len(), 2);
        assert!(drawn.iter().all(|path| page.contains(path)), "{drawn:?}");
    }
}
