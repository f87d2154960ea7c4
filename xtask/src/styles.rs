//! One style sheet for the whole page.
//!
//! Styles are written a file an area. A browser would ask for each of them before it draws anything, and small files
//! compress badly one by one; so the built page names a single file that holds them all in the same order.

use anyhow::{Context, Result, bail};
use messages::fingerprint;
use std::fs;
use std::ops::Range;
use std::path::Path;

/// Joins the style sheets that a built page names, in their order, and has it name the joined one instead.
pub(crate) fn join(dist: &Path) -> Result<()> {
    let at = dist.join("index.html");
    let page = fs::read_to_string(&at).context("Trunk wrote no index.html")?;
    let mut joined = String::new();
    for (_, name) in sheets(&page) {
        let file = dist.join(name);
        joined += &fs::read_to_string(&file).with_context(|| format!("The style sheet {name} is missing"))?;
        joined.push('\n');
        fs::remove_file(file)?;
    }
    if let Some(lost) = joined_line(&joined) {
        bail!("WebKit draws no line for `{lost}`: name its parts one by one, its thickness by styles/tokens.css");
    }
    let name = format!("styles-{:016x}.css", fingerprint(joined.as_bytes()));
    fs::write(dist.join(&name), joined)?;
    fs::write(at, naming_one(&page, &name))?;
    Ok(())
}

/// Puts the style sheet of exported pages beside the page: those that `edition.order` names, one after another.
pub(crate) fn write_edition(styles: &Path, dist: &Path) -> Result<()> {
    let order = fs::read_to_string(styles.join("edition.order")).context("styles/edition.order is missing")?;
    let sheets =
        order.lines().map(|name| fs::read_to_string(styles.join(name)).with_context(|| format!("styles/{name}")));
    let joined = sheets.collect::<Result<String>>()?;
    if let Some(lost) = joined_line(&joined) {
        bail!("WebKit draws no line for `{lost}`: name its parts one by one");
    }
    Ok(fs::write(dist.join("edition.css"), joined)?)
}

/// The first declaration that sets a line under words and how it looks at once, which WebKit does not read.
///
/// Making sheets small joins the two where both are plain.
fn joined_line(sheet: &str) -> Option<&str> {
    let mut declarations = sheet.split(['{', '}', ';']).map(str::trim);
    declarations.find(|one| one.strip_prefix("text-decoration:").is_some_and(|of| of.split_whitespace().count() > 1))
}

/// The page with its first link to a style sheet turned to `name`, and without the others.
fn naming_one(page: &str, name: &str) -> String {
    let mut rest = 0;
    let mut link = format!("<link rel=\"stylesheet\" href=\"./{name}\">");
    let mut naming = String::new();
    for (place, _) in sheets(page) {
        naming += &page[rest..place.start];
        naming += &std::mem::take(&mut link);
        rest = place.end;
    }
    naming + &page[rest..]
}

/// Where the page links to style sheets, and which files they are.
fn sheets(page: &str) -> Vec<(Range<usize>, &str)> {
    page.match_indices("<link ")
        .filter_map(|(start, _)| {
            let end = start + page[start..].find('>')? + 1;
            let link = &page[start..end];
            let sheet = attribute(link, "rel")? == "stylesheet";
            sheet.then_some((start..end, attribute(link, "href")?.trim_start_matches("./")))
        })
        .collect()
}

/// The value of an attribute, written with quotes or, in a page made small, without.
fn attribute<'a>(element: &'a str, name: &str) -> Option<&'a str> {
    let (_, after) = element.split_once(&format!(" {name}="))?;
    match after.strip_prefix('"') {
        Some(quoted) => Some(quoted.split_once('"')?.0),
        None => Some(after.split([' ', '>']).next().unwrap_or(after)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_webkit_would_not_draw_is_found() {
        let sheet = |line: &str| format!(".a{{color:#123}}.b{{{line};border:1px}}");
        let lost = sheet("text-decoration:underline 1.5px dotted");
        assert_eq!(joined_line(&lost), Some("text-decoration:underline 1.5px dotted"));
        let drawn = sheet("text-decoration:underline;text-decoration-thickness:1.5px");
        assert_eq!(joined_line(&drawn), None);
    }

    #[test]
    fn one_link_stands_where_the_first_of_many_stood() {
        let page = "<head><link rel=\"icon\" href=\"i.svg\"><link rel=\"stylesheet\" href=\"./a-1.css\">\
                    <link href=./b-2.css integrity=sha rel=stylesheet><link href=./app.js rel=modulepreload></head>";
        let names: Vec<&str> = sheets(page).into_iter().map(|(_, name)| name).collect();
        assert_eq!(names, ["a-1.css", "b-2.css"]);
        assert_eq!(
            naming_one(page, "all.css"),
            "<head><link rel=\"icon\" href=\"i.svg\"><link rel=\"stylesheet\" href=\"./all.css\">\
             <link href=./app.js rel=modulepreload></head>"
        );
    }
}
