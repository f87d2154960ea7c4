//! The result: what two articles share, what they reword, and what only one of them says.
//!
//! Every span points into the untouched texts, which the result itself does not hold.

use super::config::Config;
use super::language::Language;
use super::pair::{Pair, Side};
use super::sorted::{sort, sort_by, sort_by_key};
use super::span::{ByteOffset, ByteSpan, Offset, ParagraphIdx, SentenceIdx};
use serde::{Deserialize, Serialize};

pub(super) mod findings;
mod notice;
mod telling;
mod wording;

pub use findings::{
    Bound, DistinctiveWord, FigurePair, FigureRelation, Name, Quote, QuotePair, QuoteRelation, StatedFigure, SwapKind,
    WordSwap,
};
pub use notice::Notice;
pub use telling::{Hedge, Neighbour, Source, SourceKind, Term};
pub use wording::{Phrase, Rule, Rules, Tier};

/// Everything the engine found out about two articles.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comparison {
    /// The settings that shaped it.
    pub config: Config,
    /// SHA-256 of the word table that was used, in hexadecimal digits; `None` when wording alone decided.
    pub word_table: Option<String>,
    /// False when a step budget cut a search short; `notices` then says which.
    pub precise: bool,
    /// What the reader should know about how this was made.
    pub notices: Vec<Notice>,
    /// How each text falls into paragraphs, sentences and parts.
    pub outlines: Pair<Outline>,
    /// Sentences that make the same statement, and some about the same matter; sorted by left, then right sentences.
    pub sentence_pairs: Vec<SentencePair>,
    /// Wording that both hold; sorted by left span, disjoint on either side, never empty on either side.
    pub phrases: Vec<Phrase>,
    /// Words inside sentence pairs that have no counterpart; sorted by pair, then side, then place.
    pub missing: Vec<Missing>,
    /// Sentences of each side whose statement the other does not make, in text order; related ones are among them.
    pub only: Pair<Vec<SentenceIdx>>,
    /// How many words each tier covers, on each side.
    pub coverage: Pair<Coverage>,
    /// The longest unbroken run of equal wording.
    pub longest: Option<Longest>,
    /// Words that two unrelated texts of these lengths would be expected to share in phrases, on each side.
    pub chance_words: Pair<u32>,
    /// Every figure of both texts with its counterpart; sorted by left, then right span, those without a left one last.
    pub figures: Vec<FigurePair>,
    /// Every name in either text; sorted by first mention, left first.
    pub names: Vec<Name>,
    /// Every quotation of both texts with its counterpart; sorted like the figures.
    pub quotes: Vec<QuotePair>,
    /// Different words that fill the same place, but for those that say nothing; sorted by left, then right span.
    pub word_swaps: Vec<WordSwap>,
    /// The words that each text uses far more than the other, the most telling first.
    pub distinctive_words: Pair<Vec<DistinctiveWord>>,
    /// What one text leaves open where the other does not, or in other words; sorted like the figures.
    pub hedges: Vec<Hedge>,
    /// Words that both texts use, and what stands beside them, the commonest first.
    pub terms: Vec<Term>,
    /// Whom or what each text relies on; sorted by first mention, left first.
    pub sources: Vec<Source>,
}

/// How one text falls into pieces.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outline {
    /// The language whose rules were applied.
    pub language: Language,
    /// How many words the text has.
    pub words: u32,
    /// Paragraphs in text order, disjoint; white space between them belongs to none.
    pub paragraphs: Vec<ByteSpan>,
    /// Sentences in text order, disjoint, each inside one paragraph.
    pub sentences: Vec<Sentence>,
    /// Stretches that are not part of the telling: by-lines, headings, crumbs of the page they came from.
    pub parts: Vec<Part>,
}

/// A sentence and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sentence {
    /// From its first to its last visible character.
    pub span: ByteSpan,
    /// The paragraph it stands in.
    pub paragraph: ParagraphIdx,
}

/// A stretch that frames the telling.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Part {
    /// Where it stands.
    pub span: ByteSpan,
    /// What it is.
    pub kind: PartKind,
}

/// What frames a telling.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PartKind {
    /// The title of the article.
    Headline,
    /// Who wrote it, and when.
    Byline,
    /// Where, and by which agency, before the first sentence.
    Dateline,
    /// A title of a part.
    Heading,
    /// Words of the page it was copied from: "Read more", "Latest videos".
    Boilerplate,
    /// Initials or agency at the end.
    Signoff,
}

/// Sentences of both sides that belong together, n to m.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SentencePair {
    /// Indices into the outlines' sentences, ascending, never empty on either side.
    pub sentences: Pair<Vec<SentenceIdx>>,
    /// How strong the tie is.
    pub kind: PairKind,
    /// The calibrated belief that a careful reader would put these side by side, in thousandths.
    pub score_milli: u16,
    /// How far it stands from its place in the common order, when it does.
    pub moved: Option<Move>,
    /// The evidence, strongest first.
    pub why: Vec<Reason>,
}

/// How strong the tie between sentences is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PairKind {
    /// The same words, but for trifles.
    Same,
    /// The same statement in other words.
    Reworded,
    /// The same matter: worth reading together, no more.
    Related,
}

/// Evidence for a sentence pair.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reason {
    /// Both hold this wording.
    SharesPhrase(Pair<ByteSpan>),
    /// These words fill the same place.
    StandsFor(Pair<ByteSpan>),
    /// These words have to do with the same thing.
    IsNear(Pair<ByteSpan>),
    /// Both hold this name.
    SharesName(Pair<ByteSpan>),
    /// Both hold this uncommon word, in some form.
    SharesWord(Pair<ByteSpan>),
    /// Of the figures in the shorter list, so many stand on the other side too.
    FiguresAgree {
        /// How many agree.
        agree: u32,
        /// Of how many.
        of: u32,
    },
    /// The sentences before or after belong together too.
    NeighboursAgree,
    /// The reader put them together.
    Pinned,
}

impl Reason {
    /// The words it names on either side.
    pub fn spans(&self) -> Option<Pair<ByteSpan>> {
        match self {
            Self::SharesPhrase(spans)
            | Self::StandsFor(spans)
            | Self::IsNear(spans)
            | Self::SharesName(spans)
            | Self::SharesWord(spans) => Some(*spans),
            Self::FiguresAgree { .. } | Self::NeighboursAgree | Self::Pinned => None,
        }
    }
}

/// Out of the common order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Move {
    /// Which moved passage, counted from 0 in left text order; the page shows it as a letter.
    pub passage: u32,
    /// How many sentences later it stands in the right text than its place would be; negative is earlier.
    pub sentences: i32,
}

/// Words of one side of a sentence pair that the other side lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Missing {
    /// An index into `sentence_pairs`.
    pub pair: u32,
    /// The side that lacks them.
    pub side: Side,
    /// Where on that side they would stand.
    pub at: ByteOffset,
    /// The words, on the other side.
    pub other: ByteSpan,
}

/// Words of one side by the strongest tier that covers them; each word counts once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coverage {
    /// Words in exact phrases.
    pub exact: u32,
    /// Words in normalised phrases.
    pub normalised: u32,
    /// Words in inflected phrases.
    pub inflected: u32,
    /// Words in reworded phrases.
    pub reworded: u32,
    /// All words of the side.
    pub words: u32,
}

impl Coverage {
    /// Words whose wording the other side holds, in any form but rewording.
    pub fn shared(self) -> u32 {
        self.exact + self.normalised + self.inflected
    }

    /// The count of one tier.
    pub fn tier_mut(&mut self, tier: Tier) -> &mut u32 {
        match tier {
            Tier::Exact => &mut self.exact,
            Tier::Normalised => &mut self.normalised,
            Tier::Inflected => &mut self.inflected,
            Tier::Reworded => &mut self.reworded,
        }
    }
}

/// The longest unbroken run of equal wording.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Longest {
    /// Where it stands.
    pub spans: Pair<ByteSpan>,
    /// Its length in words; of each of its phrases those of the side that has fewer.
    pub words: u32,
}

impl Comparison {
    /// The result with its sides mirrored: what comparing the swapped articles gives.
    #[must_use]
    pub fn swap(self) -> Self {
        let turn = |missing: Missing| Missing { side: missing.side.other(), ..missing };
        let mut mirrored = Self {
            word_table: self.word_table,
            config: self.config.swap(),
            notices: self.notices.into_iter().map(Notice::swap).collect(),
            outlines: self.outlines.swap(),
            sentence_pairs: self.sentence_pairs.into_iter().map(SentencePair::swap).collect(),
            phrases: self.phrases.into_iter().map(Phrase::swap).collect(),
            missing: self.missing.into_iter().map(turn).collect(),
            only: self.only.swap(),
            figures: self.figures.into_iter().map(FigurePair::swap).collect(),
            names: self.names.into_iter().map(Name::swap).collect(),
            quotes: self.quotes.into_iter().map(QuotePair::swap).collect(),
            word_swaps: self.word_swaps.into_iter().map(WordSwap::swap).collect(),
            distinctive_words: self
                .distinctive_words
                .map(|words| words.into_iter().map(DistinctiveWord::swap).collect())
                .swap(),
            hedges: self.hedges.into_iter().map(Hedge::swap).collect(),
            terms: self.terms.into_iter().map(Term::swap).collect(),
            sources: self.sources.into_iter().map(Source::swap).collect(),
            coverage: self.coverage.swap(),
            longest: self.longest.map(|longest| Longest { spans: longest.spans.swap(), ..longest }),
            chance_words: self.chance_words.swap(),
            precise: self.precise,
        };
        mirrored.put_in_order();
        mirrored
    }

    /// Sorts all lists by their left, then right places, and numbers what refers to them anew.
    pub(super) fn put_in_order(&mut self) {
        let mut order: Vec<u32> = (0u32..).zip(&self.sentence_pairs).map(|(at, _)| at).collect();
        sort_by_key(&mut order, |at| &self.sentence_pairs[*at as usize].sentences);
        let mut place = vec![0u32; order.len()];
        for (new, old) in (0u32..).zip(&order) {
            place[*old as usize] = new;
        }
        sort_by(&mut self.sentence_pairs, |one, other| one.sentences.cmp(&other.sentences));
        for phrase in &mut self.phrases {
            phrase.pair = phrase.pair.map(|pair| place[pair as usize]);
        }
        for missing in &mut self.missing {
            missing.pair = place[missing.pair as usize];
        }
        for swap in &mut self.word_swaps {
            swap.pair = swap.pair.map(|pair| place[pair as usize]);
        }
        for hedge in &mut self.hedges {
            hedge.pair = place[hedge.pair as usize];
        }
        sort_by_key(&mut self.hedges, |hedge| findings::list_order(hedge.sides));
        sort_by_key(&mut self.sources, |source| {
            findings::list_order(source.places.as_ref().map(|places| places.first().copied()))
        });
        findings::sort_rows(&mut self.phrases, |phrase| phrase.spans);
        sort(&mut self.missing);
        findings::sort_figures(&mut self.figures);
        findings::sort_names(&mut self.names);
        findings::sort_quotes(&mut self.quotes);
        findings::sort_swaps(&mut self.word_swaps);
        self.renumber();
    }

    /// Numbers runs and moved passages by their first appearance in the left text.
    ///
    /// The numbers carry no meaning of their own, so they must not depend on which search found what first.
    fn renumber(&mut self) {
        let mut runs = Numbers::default();
        for phrase in &mut self.phrases {
            phrase.run = runs.of(phrase.run);
        }
        let mut moves: Vec<(ByteOffset, u32)> = Vec::new();
        for pair in self.sentence_pairs.iter() {
            if let Some(moved) = pair.moved {
                let first = self.outlines.left.sentences[pair.sentences.left[0].index()];
                moves.push((first.span.start(), moved.passage));
            }
        }
        for phrase in &self.phrases {
            if let Some(moved) = phrase.moved {
                moves.push((phrase.spans.left.start(), moved.passage));
            }
        }
        sort(&mut moves);
        let mut passages = Numbers::default();
        for (_, passage) in moves {
            passages.of(passage);
        }
        let marks = self.sentence_pairs.iter_mut().filter_map(|pair| pair.moved.as_mut());
        for moved in marks.chain(self.phrases.iter_mut().filter_map(|phrase| phrase.moved.as_mut())) {
            moved.passage = passages.of(moved.passage);
        }
    }

    /// Whether a word of shared wording exists at all.
    pub fn shares_wording(&self) -> bool {
        self.phrases.iter().any(|phrase| phrase.tier != Tier::Reworded)
    }
}

/// Gives consecutive numbers to keys in order of first appearance.
#[derive(Default)]
struct Numbers(rustc_hash::FxHashMap<u32, u32>);

impl Numbers {
    fn of(&mut self, key: u32) -> u32 {
        let next = u32::try_from(self.0.len()).expect("fewer numbers than keys");
        *self.0.entry(key).or_insert(next)
    }
}

impl SentencePair {
    fn swap(self) -> Self {
        Self {
            sentences: self.sentences.swap(),
            moved: self.moved.map(Move::swap),
            why: self.why.into_iter().map(Reason::swap).collect(),
            ..self
        }
    }
}

impl Reason {
    fn swap(self) -> Self {
        match self {
            Reason::SharesPhrase(spans) => Reason::SharesPhrase(spans.swap()),
            Reason::StandsFor(spans) => Reason::StandsFor(spans.swap()),
            Reason::IsNear(spans) => Reason::IsNear(spans.swap()),
            Reason::SharesName(spans) => Reason::SharesName(spans.swap()),
            Reason::SharesWord(spans) => Reason::SharesWord(spans.swap()),
            other @ (Reason::FiguresAgree { .. } | Reason::NeighboursAgree | Reason::Pinned) => other,
        }
    }
}

impl Move {
    pub(super) fn swap(self) -> Self {
        Self { sentences: -self.sentences, ..self }
    }
}
