//! A comparison that this page exported, read back: both texts and what the reader made of them.
//!
//! What was found in the texts is not read: it is found again. The data of an export and of the page it is exported as
//! have the same fields; a browser parses them, and the tests do without one.

use crate::engine::{Article, ByteSpan, Hyperlink, Offset, Pair, Pin, SentenceIdx, Side};

/// Both texts, and what the reader set, said and wrote.
#[derive(Clone, Debug, PartialEq)]
pub struct Exported {
    /// The texts.
    pub articles: Pair<Article>,
    /// The reader's corrections, in their order.
    pub pins: Vec<Pin>,
    /// The reader's notes, in their order.
    pub notes: Vec<Written>,
    /// The edits of the list of names: a name, and the name it is another one for, if it is one.
    pub names: Vec<(String, Option<String>)>,
    /// What is left out, by name.
    pub left_out: Vec<String>,
    /// Whether sentences about the same point are joined, too.
    pub related: bool,
    /// From how many words a phrase counts.
    pub words_min: Option<u32>,
    /// Over how many other words a passage goes on.
    pub gap_words_max: Option<u32>,
    /// How much of it is shared at least, in hundredths.
    pub gap_shared_percent_min: Option<u32>,
    /// Whether capitals have to agree.
    pub match_case: bool,
    /// Whether punctuation has to agree.
    pub match_punctuation: bool,
    /// Whether the meaning of words counts.
    pub word_vectors: bool,
}

/// A note: where its passage stands, its words, and the name of the reason to leave it out, if it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Where the passage stands in each text; on no side when the texts no longer hold it.
    pub places: Pair<Option<ByteSpan>>,
    /// What the reader wrote.
    pub words: String,
    /// Why the passage is left out.
    pub left_out: Option<String>,
}

/// Parsed data, whoever parsed it. Asking for what is not there is no error.
pub trait Tree: Sized {
    /// What stands under a name.
    fn at(&self, name: &str) -> Self;
    /// The words, if it is words.
    fn words(&self) -> Option<String>;
    /// The number, if it is a whole one that 32 bits hold.
    fn number(&self) -> Option<u32>;
    /// Yes or no, if it is either.
    fn flag(&self) -> Option<bool>;
    /// The parts of a list; none of anything else.
    fn items(&self) -> Vec<Self>;
}

/// The name of the format, and the only version of it so far.
const FORMAT: &str = "twicetold-comparison";
const VERSION: u32 = 1;

/// The element of an exported page that holds its data.
pub const ELEMENT: &str = FORMAT;

/// Whether a text is the data of an export, be it sound or not: what names the format stands first in it.
pub fn is_data(text: &str) -> bool {
    let start: String = text.chars().take(120).filter(|letter| !letter.is_whitespace()).collect();
    start.trim_start_matches('\u{feff}').starts_with(&format!("{{\"format\":\"{FORMAT}\""))
}

/// Reads the data of an export; `None` where it is of another format or version, or lacks a text. What is wrong with a
/// note or a correction costs no more than that.
pub fn read<T: Tree>(data: &T) -> Option<Exported> {
    if data.at("format").words()? != FORMAT || data.at("version").number()? != VERSION {
        return None;
    }
    let (settings, reader) = (data.at("settings"), data.at("reader"));
    let articles = Pair::new(article(data, Side::Left)?, article(data, Side::Right)?);
    let notes = reader.at("notes").items().iter().map(|note| written(note, &articles)).collect();
    let name = |edit: &T| Some((edit.at("name").words()?, edit.at("means").words()));
    Some(Exported {
        pins: settings.at("pins").items().iter().filter_map(pin).collect(),
        notes,
        names: reader.at("names").items().iter().filter_map(name).collect(),
        left_out: reader.at("left_out").items().iter().filter_map(Tree::words).collect(),
        related: reader.at("related").flag().unwrap_or_default(),
        words_min: settings.at("phrase_words_min").number(),
        gap_words_max: settings.at("gap_words_max").number(),
        gap_shared_percent_min: settings.at("gap_shared_percent_min").number(),
        match_case: settings.at("match_case").flag().unwrap_or_default(),
        match_punctuation: settings.at("match_punctuation").flag().unwrap_or_default(),
        word_vectors: settings.at("word_vectors").flag().unwrap_or(true),
        articles,
    })
}

fn key(side: Side) -> &'static str {
    match side {
        Side::Left => "left",
        Side::Right => "right",
    }
}

fn article<T: Tree>(data: &T, side: Side) -> Option<Article> {
    let article = data.at(key(side));
    let text = article.at("text").words()?;
    let link = |link: &T| {
        let span = span(&link.at("span"), &text)?;
        Some(Hyperlink { span, address: link.at("address").words()? })
    };
    let links = data.at("reader").at("links").at(key(side)).items().iter().filter_map(link).collect();
    Some(Article { links, ..Article::new(article.at("name").words().unwrap_or_default(), text) })
}

fn written<T: Tree>(note: &T, articles: &Pair<Article>) -> Written {
    Written {
        places: Pair::from_fn(|side| span(&note.at(key(side)), &articles[side].text)),
        words: note.at("words").words().unwrap_or_default(),
        left_out: note.at("left_out").words(),
    }
}

fn pin<T: Tree>(pin: &T) -> Option<Pin> {
    let sentence = |side: Side| Some(Offset::new(pin.at("sentences").at(key(side)).number()?));
    let sentences: Pair<SentenceIdx> = Pair::new(sentence(Side::Left)?, sentence(Side::Right)?);
    Some(Pin { sentences, together: pin.at("together").flag()? })
}

/// A span of code points, as one of bytes; `None` where the text has none there.
fn span(ends: &impl Tree, text: &str) -> Option<ByteSpan> {
    let ends: Vec<u32> = ends.items().iter().filter_map(Tree::number).collect();
    let [start, end] = ends[..] else {
        return None;
    };
    let byte = |nth: u32| {
        let mut edges = text.char_indices().map(|(at, _)| at).chain([text.len()]);
        u32::try_from(edges.nth(nth as usize)?).ok()
    };
    (start <= end).then_some(()).and_then(|()| Some(ByteSpan::of(byte(start)?, byte(end)?)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::{Config, compare, document::document};
    use serde_json::{Value, json};

    impl Tree for Value {
        fn at(&self, name: &str) -> Self {
            self.get(name).cloned().unwrap_or_default()
        }

        fn words(&self) -> Option<String> {
            self.as_str().map(str::to_owned)
        }

        fn number(&self) -> Option<u32> {
            self.as_u64()?.try_into().ok()
        }

        fn flag(&self) -> Option<bool> {
            self.as_bool()
        }

        fn items(&self) -> Vec<Self> {
            self.as_array().cloned().unwrap_or_default()
        }
    }

    fn articles() -> Pair<Article> {
        Pair::new(Article::new("A", "Größe zählt. Zwei."), Article::new("B", "Zwei. Größe zählt."))
    }

    fn data(config: &Config) -> Value {
        let articles = articles();
        let comparison = compare(articles.as_ref(), config);
        serde_json::to_value(document(articles.as_ref(), &comparison)).expect("a document")
    }

    #[test]
    fn the_engine_s_document_is_read_back() {
        let pins = vec![Pin { sentences: Pair::new(0, 1).map(Offset::new), together: true }];
        let config = Config { pins: pins.clone(), match_case: true, phrase_words_min: 6, ..Config::default() };
        let data = data(&config);
        assert!(is_data(&data.to_string()) || is_data(&format!("{{\"format\":\"{FORMAT}\",")));
        let exported = read(&data).expect("a comparison");
        assert_eq!((exported.articles, exported.pins), (articles(), pins));
        assert_eq!((exported.match_case, exported.words_min), (true, Some(6)));
    }

    #[test]
    fn what_the_reader_wrote_is_read_back() {
        let mut data = data(&Config::default());
        data["reader"] = json!({
            "related": true,
            "left_out": ["quotes", 7],
            "notes": [
                {"left": [0, 5], "right": [6, 11], "words": "So?", "left_out": null},
                {"left": [0, 500], "right": null, "words": "Gone.", "left_out": "frame"},
            ],
            "names": [{"name": "Ö", "means": null}, {"name": "Ä", "means": "Ö"}, {}],
            "links": {"left": [{"span": [0, 5], "address": "https://example.org/"}, {"span": [9]}]},
        });
        let exported = read(&data).expect("a comparison");
        assert_eq!(exported.notes[0].places, Pair::new(Some(ByteSpan::of(0, 7)), Some(ByteSpan::of(6, 13))));
        assert_eq!(exported.notes[1].places, Pair::default(), "a place that there is not is none");
        assert_eq!(exported.notes[1].words, "Gone.", "and the words are kept");
        assert_eq!(exported.notes[1].left_out.as_deref(), Some("frame"));
        assert_eq!(exported.names, [("Ö".to_owned(), None), ("Ä".to_owned(), Some("Ö".to_owned()))]);
        assert_eq!((exported.left_out, exported.related), (vec!["quotes".to_owned()], true));
        assert_eq!(exported.articles.left.links.len(), 1);
    }

    #[test]
    fn what_is_no_comparison_is_refused() {
        let sound = data(&Config::default());
        let with = |name: &str, value: Value| {
            let mut data = sound.clone();
            data[name] = value;
            read(&data)
        };
        assert_eq!(with("format", json!("something-else")), None);
        assert_eq!(with("version", json!(2)), None);
        assert_eq!(with("left", json!({"name": "A"})), None);
        assert_eq!(read(&json!([1, 2])), None);
        assert_eq!(read(&Value::Null), None);
    }

    #[test]
    fn the_data_of_an_export_are_known_by_their_start() {
        assert!(is_data("{\"format\":\"twicetold-comparison\",\"version\":1"));
        assert!(is_data("\u{feff}{\n  \"format\": \"twicetold-comparison\",\n"));
        assert!(!is_data("{\"format\":\"geojson\"}"));
        assert!(!is_data("An article about {\"format\":\"twicetold-comparison\"}"));
        assert!(!is_data(""));
    }
}
