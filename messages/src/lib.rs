//! The page's message files, compiled: Fluent in, Rust functions and one compact table a language out.
//!
//! A library that reads Fluent while the page runs, with the plural rules of all languages, would weigh more than all
//! messages together. So the files are read while the page is built, by the parser of Project Fluent, and what is left
//! for the page is to fill in arguments. A message that is missing, left over or has other arguments than the English
//! one ends the build with its name; a call of a message that there is not, or without an argument, does not compile.
//!
//! What else the package and the build of the page must agree on stands here, too: what files beside the page are called.

pub mod lists;
mod pattern;
mod rust;

pub use pattern::{Argument, Kind};

use fluent_syntax::ast::{Entry, Message as Source};
use fluent_syntax::parser;
use pattern::Script;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The language the others are held against, which the page has with it.
const REFERENCE: &str = "en";
/// Messages whose name begins like this describe the language.
const ABOUT: &str = "locale-";
/// What is said of every language: its own name, the direction of its script, the digit zero (the others follow it), what
/// stands between thousands, and what stands before decimals.
const DESCRIBED: [&str; 5] = ["name", "direction", "zero", "group", "point"];

/// All languages of the page.
#[derive(Debug)]
pub struct Catalogue {
    /// The languages, the reference first, the others by their tags.
    pub languages: Vec<Language>,
    messages: Vec<Message>,
}

/// A message as English has it.
#[derive(Debug)]
struct Message {
    name: String,
    arguments: Vec<Argument>,
}

/// One language.
#[derive(Debug)]
pub struct Language {
    /// Its tag, as in `lang` attributes.
    pub tag: String,
    /// What describes it, by the names of [`DESCRIBED`].
    about: BTreeMap<String, String>,
    /// Its messages in the order of the reference, one a line.
    pub table: String,
}

impl Language {
    /// The name of the file its table is fetched from. It changes with the table, so that no cache mixes two builds.
    #[must_use]
    pub fn file(&self) -> String {
        file_name(&self.tag, self.table.as_bytes())
    }

    /// The direction of its script, as in `dir` attributes.
    #[must_use]
    pub fn direction(&self) -> &str {
        self.about.get("direction").map_or("ltr", String::as_str)
    }
}

/// The messages of one file: names in their order, and their patterns.
type File<'a> = Vec<(&'a str, Source<&'a str>)>;

impl Catalogue {
    /// Reads and compiles every `.ftl` file of a folder.
    ///
    /// # Errors
    ///
    /// Says which message of which file is wrong, and how.
    pub fn read(folder: &Path) -> Result<Self, String> {
        let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
        let mut sources = BTreeMap::new();
        for path in paths.filter(|path| path.extension().is_some_and(|extension| extension == "ftl")) {
            let tag = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default().to_owned();
            let source = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            sources.insert(tag, source);
        }
        Self::of(&sources)
    }

    /// Compiles the sources of languages, by their tags.
    ///
    /// # Errors
    ///
    /// Says which message of which language is wrong, and how.
    pub fn of(sources: &BTreeMap<String, String>) -> Result<Self, String> {
        let source = sources.get(REFERENCE).ok_or("there is no en.ftl")?;
        let file = parse(source).map_err(|error| format!("{REFERENCE}.ftl: {error}"))?;
        let messages = reference(&file).map_err(|error| format!("{REFERENCE}.ftl: {error}"))?;
        let others = sources.iter().filter(|(tag, _)| *tag != REFERENCE);
        let mut languages = Vec::new();
        for (tag, source) in [(&REFERENCE.to_owned(), source)].into_iter().chain(others) {
            languages.push(language(tag, source, &messages).map_err(|error| format!("{tag}.ftl: {error}"))?);
        }
        Ok(Self { languages, messages })
    }

    /// A message of a language as its table has it: plain words where it takes no arguments.
    #[must_use]
    pub fn pattern<'a>(&self, language: &'a Language, name: &str) -> Option<&'a str> {
        let nth = self.messages.iter().position(|message| message.name == name)?;
        language.table.lines().nth(nth)
    }

    /// The Rust code of all messages and languages.
    #[must_use]
    pub fn rust(&self) -> String {
        rust::code(self)
    }
}

fn parse(source: &str) -> Result<File<'_>, String> {
    let resource = parser::parse(source).map_err(|(_, errors)| {
        let error = &errors[0];
        let line = source[..error.pos.start.min(source.len())].lines().count();
        format!("line {line}: {error}")
    })?;
    let mut file = File::new();
    for entry in resource.body {
        match entry {
            Entry::Message(message) if file.iter().any(|(name, _)| *name == message.id.name) => {
                return Err(format!("`{}` is there twice", message.id.name));
            }
            Entry::Message(message) => file.push((message.id.name, message)),
            Entry::Term(term) => return Err(format!("`-{}`: terms are not supported", term.id.name)),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
        }
    }
    Ok(file)
}

fn reference(file: &File<'_>) -> Result<Vec<Message>, String> {
    let shown = file.iter().filter(|(name, _)| !name.starts_with(ABOUT));
    let message = |(name, source): &(&str, Source<&str>)| {
        let arguments = pattern::arguments(source).map_err(|error| format!("`{name}`: {error}"))?;
        Ok(Message { name: (*name).to_owned(), arguments })
    };
    shown.map(message).collect()
}

fn language(tag: &str, source: &str, messages: &[Message]) -> Result<Language, String> {
    let file = parse(source)?;
    let (about, shown): (File<'_>, File<'_>) = file.into_iter().partition(|(name, _)| name.starts_with(ABOUT));
    let about = about.iter().map(|(name, source)| Ok((name[ABOUT.len()..].to_owned(), pattern::plain(source)?)));
    let about = about.collect::<Result<BTreeMap<String, String>, String>>()?;
    if let Some(missing) = DESCRIBED.iter().find(|name| !about.contains_key(**name)) {
        return Err(format!("`{ABOUT}{missing}` is missing"));
    }
    let script = Script { tag, rtl: about.get("direction").is_some_and(|direction| direction == "rtl") };
    if let Some((name, _)) = shown.iter().find(|(name, _)| !messages.iter().any(|message| message.name == *name)) {
        return Err(format!("`{name}` is not in {REFERENCE}.ftl"));
    }
    let mut table = String::new();
    for message in messages {
        let found = shown.iter().find(|(name, _)| *name == message.name);
        let (name, source) = found.ok_or_else(|| format!("`{}` is missing", message.name))?;
        table += &pattern::compile(source, &message.arguments, script).map_err(|error| format!("`{name}`: {error}"))?;
        table.push('\n');
    }
    Ok(Language { tag: tag.to_owned(), about, table })
}

/// What a text file beside the page is called: its name changes with what it holds, so that browsers may keep it for good.
pub fn file_name(stem: &str, bytes: &[u8]) -> String {
    format!("{stem}-{:016x}.txt", fingerprint(bytes))
}

/// The hash of Fowler, Noll and Vo (FNV-1a, 64 bits), for the names of files: the same on every machine and in every
/// build.
pub fn fingerprint(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ABOUT_EN: &str =
        "locale-name = English\nlocale-direction = ltr\nlocale-zero = 0\nlocale-group = ,\nlocale-point = .\n";

    fn catalogue(en: &str, de: &str) -> Result<Catalogue, String> {
        let sources = [("en", en), ("de", de)];
        Catalogue::of(&sources.map(|(tag, source)| (tag.to_owned(), format!("{ABOUT_EN}{source}"))).into())
    }

    fn error(en: &str, de: &str) -> String {
        catalogue(en, de).expect_err("it is wrong")
    }

    #[test]
    fn tables_have_the_order_of_the_reference() {
        let both = catalogue("one = One\ntwo = Two", "two = Zwei\none = Eins").expect("all is there");
        assert_eq!(both.languages[0].table, "One\nTwo\n");
        assert_eq!(both.languages[1].table, "Eins\nZwei\n");
        assert_ne!(both.languages[0].file(), both.languages[1].file());
        assert_eq!(both.pattern(&both.languages[1], "two"), Some("Zwei"));
        assert_eq!(both.pattern(&both.languages[1], "three"), None);
    }

    #[test]
    fn the_page_has_every_message_in_every_language() {
        let catalogue = Catalogue::read(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("all files fit");
        for language in &catalogue.languages {
            assert_eq!(language.table.lines().count(), catalogue.messages.len(), "{}", language.tag);
        }
    }

    #[test]
    fn translations_that_do_not_fit_are_named() {
        assert_eq!(error("a = A\nb = B", "a = A"), "de.ftl: `b` is missing");
        assert_eq!(error("a = A", "a = A\nb = B"), "de.ftl: `b` is not in en.ftl");
        assert_eq!(error("a = A { $name }", "a = A"), "de.ftl: `a`: $name is not used");
        assert_eq!(error("a = A", "a = A { $name }"), "de.ftl: `a`: $name is no argument of the English message");
        assert_eq!(error("a = A\na = A", ""), "en.ftl: `a` is there twice");
        assert!(error("a = {", "").starts_with("en.ftl: line "), "{}", error("a = {", ""));
    }
}
