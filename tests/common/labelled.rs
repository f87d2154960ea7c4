//! Pairs of articles whose sentences a person has tied to each other.
//!
//! `left.txt` and `right.txt` hold one sentence a line and a blank line between paragraphs; they are joined to running
//! text. A line of `links.txt` is `3 | 5,6`: sentences by number, from 1, that make the same statement.

use std::path::{Path, PathBuf};
use twicetold::engine::{Article, ByteSpan, Comparison, Language, Offset, Outline, Pair, PairKind, Side};

/// A pair of articles and its true links.
pub(crate) struct Labelled {
    /// The name of its folder.
    #[allow(dead_code, reason = "named when a test fails")]
    pub(crate) name: String,
    /// What kind of pair it is, for reports.
    pub(crate) kind: String,
    /// The two texts.
    pub(crate) articles: Pair<Article>,
    /// Their language, when the folder tells.
    pub(crate) language: Option<Language>,
    sentences: Pair<Vec<ByteSpan>>,
    /// The sentences that belong together, by number from 0.
    pub(crate) links: Vec<(usize, usize)>,
}

/// All labelled pairs of the project, in order of their folders.
pub(crate) fn all() -> Vec<Labelled> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let news = folders(&root.join("news")).into_iter().map(|folder| load(&folder, None));
    let languages = folders(&root.join("languages")).into_iter().map(|folder| {
        let language = folder.file_name().and_then(|name| Language::from_code(&name.to_string_lossy()));
        load(&folder, language)
    });
    news.chain(languages).collect()
}

/// The articles of a language, each with the name of its pair: those of the labelled pairs and those of the findings.
#[allow(dead_code, reason = "only one test deals them out")]
pub(crate) fn texts_in(code: &str) -> Vec<(String, Article)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let mut found = Vec::new();
    for area in ["languages", "findings"] {
        let entries = std::fs::read_dir(root.join(area)).expect("the fixtures are there");
        let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("a readable entry").path()).collect();
        paths.sort();
        for folder in paths {
            let name = folder.file_name().expect("folders have names").to_string_lossy().into_owned();
            if name.split('-').next() == Some(code) {
                for side in ["left", "right"] {
                    let text = std::fs::read_to_string(folder.join(side).with_extension("txt")).expect("a text");
                    found.push((name.clone(), Article::new(side, text)));
                }
            }
        }
    }
    found
}

fn folders(root: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(root).expect("the labelled pairs are there");
    let mut found: Vec<PathBuf> = entries.map(|entry| entry.expect("a readable entry").path()).collect();
    found.retain(|path| path.join("links.txt").is_file());
    found.sort();
    found
}

fn load(folder: &Path, language: Option<Language>) -> Labelled {
    let read = |name: &str| {
        let path = folder.join(name);
        std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    };
    let sides = Pair::new(join(&read("left.txt")), join(&read("right.txt")));
    let name = folder.file_name().expect("folders have names").to_string_lossy().into_owned();
    Labelled {
        kind: if language.is_some() { "other languages" } else { kind(&name) }.to_owned(),
        articles: Pair::new(Article::new("left", sides.left.0), Article::new("right", sides.right.0)),
        language,
        sentences: Pair::new(sides.left.1, sides.right.1),
        links: links(&read("links.txt")),
        name,
    }
}

fn kind(name: &str) -> &'static str {
    match name.split('-').next().and_then(|number| number.parse().ok()).unwrap_or(0u32) {
        9..=14 | 37 => "rewritten",
        15..=18 | 49 => "edited",
        19..=21 | 38 => "unrelated",
        22..=24 => "press release and story",
        _ => "independent",
    }
}

/// Joins sentence lines to paragraphs; says where each sentence went.
fn join(lines: &str) -> (String, Vec<ByteSpan>) {
    let mut text = String::new();
    let mut sentences = Vec::new();
    let mut parted = false;
    for line in lines.lines().map(str::trim) {
        if line.is_empty() {
            parted = true;
            continue;
        }
        if !text.is_empty() {
            text.push_str(if parted { "\n\n" } else { " " });
        }
        parted = false;
        let from = text.len();
        text.push_str(line);
        sentences.push(ByteSpan::new(from.into(), text.len().into()));
    }
    (text, sentences)
}

fn links(lines: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    for line in lines.lines().map(|line| line.split('#').next().unwrap_or_default().trim()) {
        let Some((left, right)) = line.split_once('|') else { continue };
        let numbers = |list: &str| -> Vec<usize> {
            list.split(',').map(|number| number.trim().parse::<usize>().expect("a number") - 1).collect()
        };
        let right = numbers(right);
        found.extend(numbers(left).into_iter().flat_map(|left| right.iter().map(move |right| (left, *right))));
    }
    found.sort_unstable();
    found.dedup();
    found
}

impl Labelled {
    /// A case of a benchmark; `kind` is what it is called in reports.
    #[allow(dead_code, reason = "only the fitting reads benchmarks")]
    pub(crate) fn from_case(line: &str, kind: &str) -> Self {
        let case: serde_json::Value = serde_json::from_str(line).expect("one case a line");
        let text = |key: &str| case[key].as_str().expect("a text").to_owned();
        let articles = Pair::new(Article::new("left", text("a")), Article::new("right", text("b")));
        let number = |value: &serde_json::Value| {
            value.as_u64().and_then(|number| usize::try_from(number).ok()).expect("an offset")
        };
        let span = |side: Side, from: usize, to: usize| {
            let bytes = |at: usize| {
                articles[side].text.char_indices().nth(at).map_or(articles[side].text.len(), |(byte, _)| byte)
            };
            ByteSpan::new(bytes(from).into(), bytes(to).into())
        };
        let units = |side: Side, key: &str| -> Vec<ByteSpan> {
            case[key]
                .as_array()
                .expect("units")
                .iter()
                .map(|unit| span(side, number(&unit[0]), number(&unit[1])))
                .collect()
        };
        let sentences = Pair::new(units(Side::Left, "units_a"), units(Side::Right, "units_b"));
        let place = |side: Side, wanted: ByteSpan| sentences[side].iter().position(|unit| *unit == wanted);
        let gold = case["gold"].as_array().expect("links").iter().filter_map(|link| {
            let left = span(Side::Left, number(&link[0]), number(&link[1]));
            let right = span(Side::Right, number(&link[2]), number(&link[3]));
            Some((place(Side::Left, left)?, place(Side::Right, right)?))
        });
        let mut links: Vec<(usize, usize)> = gold.collect();
        links.sort_unstable();
        links.dedup();
        Self {
            name: case["id"].as_str().unwrap_or_default().to_owned(),
            kind: kind.rsplit('/').next().unwrap_or(kind).to_owned(),
            language: case["lang"].as_str().and_then(Language::from_code),
            articles,
            sentences,
            links,
        }
    }

    /// The labelled sentence that a span covers, when it covers more than half of the shorter of the two.
    fn sentence(&self, side: Side, span: ByteSpan) -> Option<usize> {
        self.sentences[side].iter().position(|sentence| {
            let shared = sentence
                .end()
                .get()
                .min(span.end().get())
                .saturating_sub(sentence.start().get().max(span.start().get()));
            2 * shared > sentence.len().min(span.len())
        })
    }

    /// The labelled sentences of the engine's sentences.
    pub(crate) fn numbers(&self, side: Side, outline: &Outline) -> Vec<Option<usize>> {
        outline.sentences.iter().map(|sentence| self.sentence(side, sentence.span)).collect()
    }

    /// The links of a comparison, by labelled sentence; related sentences are no links.
    #[allow(dead_code, reason = "the fitting scores groups, not comparisons")]
    pub(crate) fn links_of(&self, comparison: &Comparison) -> Vec<(usize, usize)> {
        let numbers = Pair::from_fn(|side| self.numbers(side, &comparison.outlines[side]));
        let told_twice = comparison.sentence_pairs.iter().filter(|pair| pair.kind != PairKind::Related);
        let mut found: Vec<(usize, usize)> = told_twice
            .flat_map(|pair| {
                pair.sentences.left.iter().flat_map(|left| pair.sentences.right.iter().map(|right| (*left, *right)))
            })
            .filter_map(|(left, right)| Some((numbers.left[left.index()]?, numbers.right[right.index()]?)))
            .collect();
        found.sort_unstable();
        found.dedup();
        found
    }
}

/// Counts for a score.
#[derive(Clone, Copy, Default)]
pub(crate) struct Score {
    /// Links found that are true.
    pub(crate) hits: usize,
    /// Links found.
    pub(crate) found: usize,
    /// True links.
    pub(crate) truth: usize,
}

impl Score {
    /// Adds the links of one pair.
    pub(crate) fn add(&mut self, found: &[(usize, usize)], truth: &[(usize, usize)]) {
        self.hits += found.iter().filter(|link| truth.contains(link)).count();
        self.found += found.len();
        self.truth += truth.len();
    }

    /// The harmonic mean of precision and recall, in hundredths.
    pub(crate) fn f1(self) -> f64 {
        if self.found + self.truth == 0 { 100.0 } else { 200.0 * self.hits as f64 / (self.found + self.truth) as f64 }
    }
}
