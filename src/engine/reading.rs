//! One side as the engine reads it: paragraphs, sentences, and tokens with their numbers.

use super::article::{Article, Hyperlink};
use super::comparison::{Outline, Part, PartKind, Sentence};
use super::language::Language;
use super::lexicon::Lexicon;
use super::normalize;
use super::pair::{Pair, Side};
use super::segment;
use super::span::{ByteSpan, Offset, ParagraphIdx, SentenceIdx, Span, TokenIdx, TokenSpan};
use super::{parts, tokenize};
use rustc_hash::FxHashMap;

/// The smallest unit compared: one or several surface words with one normal form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// From its first to its last character in the text.
    pub span: ByteSpan,
    /// How many surface words it covers; a handful at most.
    pub words: u16,
    /// The sentence it stands in.
    pub sentence: SentenceIdx,
    /// Equal for equal characters.
    pub surface: u32,
    /// Equal for equal normal forms.
    pub normal: u32,
    /// Equal for equal stems; equal normal forms have equal stems.
    pub stem: u32,
    /// Whether it is a figure whose value can agree or differ.
    pub figure: bool,
}

/// One side as the engine reads it.
#[derive(Debug)]
pub struct Reading<'a> {
    /// The text itself.
    pub text: &'a str,
    /// What its words link to.
    pub links: &'a [Hyperlink],
    /// How it falls into pieces.
    pub outline: Outline,
    /// Tokens in text order.
    pub tokens: Vec<Token>,
    /// The stem of each token, for the searches that need nothing else.
    pub stems: Vec<u32>,
    /// The tokens of each sentence; may be empty, covers all tokens in order.
    pub sentence_tokens: Vec<TokenSpan>,
}

impl<'a> Reading<'a> {
    /// Reads one side. Linear in its text.
    pub fn new(article: &'a Article, side: Side, language: Language, lexicon: &mut Lexicon) -> Self {
        let text = article.text.as_str();
        let paragraphs = segment::paragraphs(text);
        let sentences = split(text, &paragraphs, language);
        let mut reading = Self {
            text,
            links: &article.links,
            outline: Outline { language, words: 0, paragraphs, sentences, parts: Vec::new() },
            tokens: Vec::with_capacity(text.len() / 6),
            stems: Vec::new(),
            sentence_tokens: Vec::new(),
        };
        reading.tokenize(side, lexicon);
        reading.outline.parts = reading.find_parts();
        reading
    }

    fn tokenize(&mut self, side: Side, lexicon: &mut Lexicon) {
        let mut words = Vec::new();
        for (number, sentence) in (0u32..).zip(&self.outline.sentences) {
            words.clear();
            tokenize::words(self.text, sentence.span, self.outline.language, &mut words);
            let from = TokenIdx::from(self.tokens.len());
            let context = normalize::Context { text: self.text, sentence: SentenceIdx::new(number), side };
            normalize::tokens(&words, context, lexicon, &mut self.tokens);
            self.sentence_tokens.push(Span::new(from, self.tokens.len().into()));
            self.outline.words += u32::try_from(words.len()).expect("fewer words than bytes");
        }
        self.tokens.shrink_to_fit();
        self.stems = self.tokens.iter().map(|token| token.stem).collect();
    }

    fn find_parts(&self) -> Vec<Part> {
        parts::find(self.text, &self.outline)
    }

    /// The tokens of a sentence.
    pub fn tokens_of(&self, sentence: SentenceIdx) -> &[Token] {
        &self.tokens[self.sentence_tokens[sentence.index()].range()]
    }

    /// How many sentences there are.
    pub fn n_sentences(&self) -> u32 {
        u32::try_from(self.outline.sentences.len()).expect("fewer sentences than bytes")
    }

    /// How many tokens there are.
    pub fn n_tokens(&self) -> u32 {
        u32::try_from(self.tokens.len()).expect("fewer tokens than bytes")
    }

    /// The characters between a token and the next.
    pub fn gap_after(&self, token: TokenIdx) -> &'a str {
        let (this, next) = (&self.tokens[token.index()], &self.tokens[token.index() + 1]);
        &self.text[this.span.end().index()..next.span.start().index()]
    }

    /// The bytes from the first to the last token of a run.
    pub fn bytes(&self, run: TokenSpan) -> ByteSpan {
        let tokens = &self.tokens[run.range()];
        match (tokens.first(), tokens.last()) {
            (Some(first), Some(last)) => first.span.join(last.span),
            _ => ByteSpan::default(),
        }
    }

    /// The surface words a run of tokens covers.
    pub fn words(&self, run: TokenSpan) -> u32 {
        self.tokens[run.range()].iter().map(|token| u32::from(token.words)).sum()
    }

    /// The role of each sentence.
    pub fn roles(&self) -> Vec<Role> {
        let mut parts = self.outline.parts.iter().peekable();
        let role = |sentence: &Sentence| {
            while parts.next_if(|part| part.span.end() <= sentence.span.start()).is_some() {}
            match parts.peek() {
                Some(part) if part.span.covers(sentence.span) => Role::of(part.kind),
                _ => Role::Telling,
            }
        };
        self.outline.sentences.iter().map(role).collect()
    }
}

/// Which sentences may stand side by side.
#[derive(Debug)]
pub struct Pairing {
    roles: Pair<Vec<Role>>,
    /// Numbers for the sentences of both sides; sentences of equal normal forms, and only they, have equal ones.
    pub twins: Pair<Vec<u32>>,
}

impl Pairing {
    /// Looks at all sentences. Linear in tokens.
    pub fn new(readings: Pair<&Reading<'_>>) -> Self {
        let mut seen: FxHashMap<Vec<u32>, u32> = FxHashMap::default();
        let twins = readings.map(|reading| {
            let mut number = |span: &TokenSpan| {
                let normals = reading.tokens[span.range()].iter().map(|token| token.normal).collect();
                let next = u32::try_from(seen.len()).expect("fewer sentences than bytes");
                *seen.entry(normals).or_insert(next)
            };
            reading.sentence_tokens.iter().map(&mut number).collect()
        });
        Self { roles: readings.map(Reading::roles), twins }
    }

    /// Whether two sentences may stand side by side: when both tell, when both are titles, and when they are equal.
    pub fn allows(&self, left: usize, right: usize) -> bool {
        let roles = (self.roles.left[left], self.roles.right[right]);
        let alike = roles.0 == roles.1 && roles.0 != Role::Frame;
        alike || self.twins.left[left] == self.twins.right[right]
    }
}

/// What part a sentence plays; only sentences of one role are put side by side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// It tells.
    Telling,
    /// It is a headline or a heading.
    Title,
    /// It frames the telling: who wrote it, words of the page it came from.
    Frame,
}

impl Role {
    fn of(kind: PartKind) -> Self {
        match kind {
            PartKind::Headline | PartKind::Heading => Role::Title,
            PartKind::Byline | PartKind::Dateline | PartKind::Boilerplate | PartKind::Signoff => Role::Frame,
        }
    }
}

fn split(text: &str, paragraphs: &[ByteSpan], language: Language) -> Vec<Sentence> {
    (0u32..)
        .zip(paragraphs)
        .flat_map(|(number, paragraph)| segment::sentences(text, *paragraph, ParagraphIdx::new(number), language))
        .collect()
}
