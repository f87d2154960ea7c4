//! The public JSON form, version 1.
//!
//! One document for the page's download and for the command-line example. Offsets count code points; lists are sorted
//! by their left, then their right span; a field that does not apply is `null`, an empty list is `[]`.

mod findings;
mod telling;

use super::article::{Article, CharIndex};
use super::comparison::{Comparison, Coverage, Outline, PairKind, Part, PartKind, Phrase, Reason, SentencePair, Tier};
use super::config::Config;
use super::measure;
use super::pair::{Pair, Side};
use super::span::{ByteSpan, Offset, SentenceIdx};
use serde::Serialize;
use sha2::{Digest, Sha256};

/// A span as two code-point offsets.
type Chars = [u32; 2];

/// The whole document.
#[derive(Debug, Serialize)]
pub struct Document<'a> {
    format: &'static str,
    version: u32,
    settings: Settings<'a>,
    precise: bool,
    notices: Vec<String>,
    left: Text<'a>,
    right: Text<'a>,
    sentence_pairs: Vec<Sentences>,
    phrases: Vec<Wording>,
    only: Pair<&'a [SentenceIdx]>,
    figures: Vec<findings::FigureRow<'a>>,
    names: Vec<findings::NameRow<'a>>,
    quotes: Vec<findings::QuoteRow<'a>>,
    word_swaps: Vec<findings::SwapRow>,
    distinctive_words: Pair<Vec<findings::WordRow<'a>>>,
    hedges: Vec<telling::HedgeRow>,
    terms: Vec<telling::TermRow<'a>>,
    sources: Vec<telling::SourceRow<'a>>,
    coverage: Covered,
}

/// Everything that shaped the result beside the texts.
#[derive(Debug, Serialize)]
struct Settings<'a> {
    #[serde(flatten)]
    config: &'a Config,
    /// SHA-256 of the word table that was used.
    word_table: Option<&'a str>,
}

#[derive(Debug, Serialize)]
struct Text<'a> {
    name: &'a str,
    sha256: String,
    language: Option<&'static str>,
    text: &'a str,
    words: u32,
    paragraphs: Vec<Chars>,
    sentences: Vec<Chars>,
    parts: Vec<Frame>,
}

#[derive(Debug, Serialize)]
struct Frame {
    kind: PartKind,
    span: Chars,
}

#[derive(Debug, Serialize)]
struct Sentences {
    left: Vec<SentenceIdx>,
    right: Vec<SentenceIdx>,
    kind: PairKind,
    score: Score,
    moved: bool,
    why: Vec<String>,
}

/// Thousandths, written as a decimal fraction.
#[derive(Debug)]
struct Score(u16);

impl Serialize for Score {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(f64::from(self.0) / 1000.0)
    }
}

#[derive(Debug, Serialize)]
struct Wording {
    left: Chars,
    right: Chars,
    tier: Tier,
    moved: bool,
    also_left: Vec<Chars>,
    also_right: Vec<Chars>,
}

#[derive(Debug, Serialize)]
struct Covered {
    left: Coverage,
    right: Coverage,
    longest: Option<LongestRun>,
    chance: Chance,
}

#[derive(Debug, Serialize)]
struct LongestRun {
    left: Chars,
    right: Chars,
    words: u32,
}

#[derive(Debug, Serialize)]
struct Chance {
    exact_words_left: u32,
    exact_words_right: u32,
}

/// The document of a comparison of these two articles. Linear in both texts.
pub fn document<'a>(articles: Pair<&'a Article>, comparison: &'a Comparison) -> Document<'a> {
    let index = articles.map(|article| CharIndex::new(&article.text));
    let chars = |side: Side, span: ByteSpan| chars(&index[side], span);
    let both = |spans: Pair<ByteSpan>| Pair::new(chars(Side::Left, spans.left), chars(Side::Right, spans.right));
    let shown = measure::shown(&comparison.phrases, &comparison.config);
    let phrases = comparison.phrases.iter().zip(shown).filter(|(_, shown)| *shown).map(|(phrase, _)| phrase);
    let places = findings::Places { articles, index: &index };
    Document {
        format: "twicetold-comparison",
        version: 1,
        settings: Settings { config: &comparison.config, word_table: comparison.word_table.as_deref() },
        precise: comparison.precise,
        notices: comparison.notices.iter().map(ToString::to_string).collect(),
        left: text(articles.left, &comparison.outlines.left, &index.left),
        right: text(articles.right, &comparison.outlines.right, &index.right),
        sentence_pairs: comparison.sentence_pairs.iter().map(|pair| sentences(articles, pair)).collect(),
        phrases: phrases.map(|phrase| wording(phrase, both(phrase.spans), &index)).collect(),
        only: comparison.only.as_ref().map(Vec::as_slice),
        figures: places.figures(&comparison.figures),
        names: places.names(&comparison.names),
        quotes: places.quotes(&comparison.quotes),
        word_swaps: places.swaps(&comparison.word_swaps),
        distinctive_words: comparison.distinctive_words.as_ref().map(|words| findings::words(words)),
        hedges: places.hedges(&comparison.hedges),
        terms: places.terms(&comparison.terms),
        sources: places.sources(&comparison.sources),
        coverage: Covered {
            left: comparison.coverage.left,
            right: comparison.coverage.right,
            longest: comparison.longest.map(|longest| {
                let spans = both(longest.spans);
                LongestRun { left: spans.left, right: spans.right, words: longest.words }
            }),
            chance: Chance {
                exact_words_left: comparison.chance_words.left,
                exact_words_right: comparison.chance_words.right,
            },
        },
    }
}

fn text<'a>(article: &'a Article, outline: &'a Outline, index: &CharIndex<'_>) -> Text<'a> {
    let frame = |part: &Part| Frame { kind: part.kind, span: chars(index, part.span) };
    Text {
        name: &article.name,
        sha256: sha256(&article.text),
        language: (outline.language != super::Language::Unknown).then(|| outline.language.code()),
        text: &article.text,
        words: outline.words,
        paragraphs: outline.paragraphs.iter().map(|span| chars(index, *span)).collect(),
        sentences: outline.sentences.iter().map(|sentence| chars(index, sentence.span)).collect(),
        parts: outline.parts.iter().map(frame).collect(),
    }
}

fn sentences(articles: Pair<&Article>, pair: &SentencePair) -> Sentences {
    Sentences {
        left: pair.sentences.left.clone(),
        right: pair.sentences.right.clone(),
        kind: pair.kind,
        score: Score(pair.score_milli),
        moved: pair.moved.is_some(),
        why: pair.why.iter().map(|reason| explain(articles, reason)).collect(),
    }
}

/// One reason in plain words.
fn explain(articles: Pair<&Article>, reason: &Reason) -> String {
    match reason {
        Reason::SharesPhrase(spans) | Reason::SharesWord(spans) => {
            format!("shares ‘{}’", articles.left.slice(spans.left))
        }
        Reason::StandsFor(spans) => {
            format!("‘{}’ stands for ‘{}’", articles.left.slice(spans.left), articles.right.slice(spans.right))
        }
        Reason::IsNear(spans) => {
            format!("‘{}’ has to do with ‘{}’", articles.left.slice(spans.left), articles.right.slice(spans.right))
        }
        Reason::SharesName(spans) => format!("both name {}", articles.left.slice(spans.left)),
        Reason::FiguresAgree { agree, of } => format!("{agree} of {of} figures agree"),
        Reason::NeighboursAgree => "the sentences around them belong together too".to_owned(),
        Reason::Pinned => "put together by the reader".to_owned(),
    }
}

fn wording(phrase: &Phrase, spans: Pair<Chars>, index: &Pair<CharIndex<'_>>) -> Wording {
    let all = |side: Side| phrase.also[side].iter().map(|span| chars(&index[side], *span)).collect();
    Wording {
        left: spans.left,
        right: spans.right,
        tier: phrase.tier,
        moved: phrase.moved.is_some(),
        also_left: all(Side::Left),
        also_right: all(Side::Right),
    }
}

fn chars(index: &CharIndex<'_>, span: ByteSpan) -> Chars {
    let span = index.chars(span);
    [span.start().get(), span.end().get()]
}

/// The SHA-256 of a text in UTF-8, in hexadecimal digits.
pub fn sha256(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}
