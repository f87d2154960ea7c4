//! Which things of the two texts are tied to each other, and how each tie is called.

use super::chain::{Anchor, core};
use super::figures;
use crate::app::state::{Filter, Kept, LeftOut, Reading};
use crate::engine::{
    Article, ByteSpan, Comparison, Missing, Offset, Pair, PairKind, Phrase, Rule, SentencePair, Side, Span, Tier,
};
use rustc_hash::FxHashMap;

/// Two stretches that belong together, or one that stands alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// What ties them.
    pub kind: LinkKind,
    /// Where they are, from the first to the last word. Empty where words are missing, `None` where nothing is.
    pub spans: Pair<Option<ByteSpan>>,
    /// How many words of the left side are tied, for shared wording.
    pub words: u32,
    /// How alike shared wording is; the weakest of its phrases.
    pub tier: Tier,
    /// The strongest of its phrases.
    pub tier_best: Tier,
    /// Further places that hold the whole wording.
    pub also: Pair<Vec<ByteSpan>>,
    /// Whether an end stands in quotation marks.
    pub quoted: bool,
    /// Whether an end holds words in quotation marks, be it among others.
    pub quoting: bool,
    /// Whether an end stands in a by-line, a crumb or a sign-off.
    pub crumb: bool,
    /// Whether the reader left it out.
    pub without: bool,
    /// The sentence pair it stands in.
    pub pair: Option<u32>,
    /// The moved passage it belongs to.
    pub passage: Option<u32>,
    /// Whether a reader steps onto it.
    pub stepped: bool,
    /// How many elements of the page carry it, on each side.
    pub ends: Pair<u32>,
}

/// What ties two stretches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkKind {
    /// The same wording, in its place.
    Shared,
    /// The same wording, out of its place.
    Moved,
    /// Other words for the same, in a matched sentence.
    Reworded,
    /// Words of a matched sentence that this side lacks.
    Missing(Side),
    /// The same statement in other words.
    Statement,
    /// The same point, no more.
    Related,
    /// Only this side says it.
    Only(Side),
    /// Figures for the same thing that disagree.
    Figure,
    /// A matched sentence whose words carry their own links.
    Sentence,
}

impl LinkKind {
    /// Whether a filter leaves it on the page.
    pub fn shown_by(self, filter: Filter) -> bool {
        match filter {
            Filter::Everything => true,
            Filter::Shared => self == LinkKind::Shared,
            Filter::Moved => self == LinkKind::Moved,
            Filter::Reworded => matches!(self, LinkKind::Reworded | LinkKind::Missing(_) | LinkKind::Statement),
            Filter::Numbers => self == LinkKind::Figure,
            Filter::Only(side) => self == LinkKind::Only(side),
            Filter::Quotes => true,
        }
    }
}

impl Link {
    /// Whether it is shown under a filter while some things are left out.
    pub fn shown_by(&self, filter: Filter, left_out: LeftOut) -> bool {
        let tier_out = match self.kind {
            LinkKind::Shared | LinkKind::Moved => left_out.has(Kept::Tier(self.tier_best)),
            LinkKind::Reworded | LinkKind::Missing(_) => left_out.has(Kept::Tier(Tier::Reworded)),
            _ => false,
        };
        let out = tier_out || self.quoted && left_out.has(Kept::Quotes) || self.crumb && left_out.has(Kept::Crumbs);
        !out && !self.without && self.kind.shown_by(filter) && (self.quoting || filter != Filter::Quotes)
    }
}

/// How the sentences of a row are tied, strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tie {
    /// The same words, but for trifles.
    Same,
    /// Much of the same wording, edited.
    Edited,
    /// The same statement in other words.
    Statement,
    /// The same point.
    Related,
    /// Nothing ties them; they only stand side by side.
    None,
}

impl Tie {
    /// The tie by name, for styles and scripts.
    pub fn name(self) -> &'static str {
        match self {
            Tie::Same => "same",
            Tie::Edited => "edited",
            Tie::Statement => "statement",
            Tie::Related => "related",
            Tie::None => "none",
        }
    }
}

/// The links of a comparison, and which of its parts carry which.
#[derive(Default)]
pub(super) struct Assigned {
    pub(super) links: Vec<Link>,
    /// How each sentence pair is tied; `Tie::None` when it is not shown.
    pub(super) ties: Vec<Tie>,
    /// The link of each sentence pair that is shown.
    pub(super) pairs: Vec<Option<u32>>,
    /// The link of each phrase that is shown, and whether the phrase is too short to count by itself.
    pub(super) phrases: Vec<Option<Carried>>,
    /// The link of each missing stretch that is shown.
    pub(super) missing: Vec<Option<u32>>,
    /// Where figures disagree on each side, in text order, and their links.
    pub(super) figures: Pair<Vec<(ByteSpan, u32)>>,
}

/// A phrase's link.
#[derive(Clone, Copy)]
pub(super) struct Carried {
    pub(super) link: u32,
    pub(super) faint: bool,
}

/// Numbers everything that is tied.
pub(super) fn assign(reading: &Reading, words_min: u32, related: bool) -> Assigned {
    let comparison = &*reading.comparison;
    let ties = ties(comparison, related);
    let config = &comparison.config;
    let runs = run_words(comparison);
    let mut assigned = Assigned { ties, ..Assigned::default() };
    for (pair, tie) in comparison.sentence_pairs.iter().zip(assigned.ties.clone()) {
        let link = (tie != Tie::None).then(|| assigned.add(pair_link(comparison, pair, tie)));
        assigned.pairs.push(link);
    }
    let mut of_run = FxHashMap::default();
    for phrase in &comparison.phrases {
        let words = match phrase.tier {
            Tier::Reworded => phrase.words.left.max(phrase.words.right),
            _ if differs_in_case(comparison, phrase) => 0,
            // A run goes on over punctuation that differs; a phrase does not.
            _ if config.match_punctuation => phrase.words.left,
            _ => runs.get(&phrase.run).copied().unwrap_or_default(),
        };
        // A lone full stop or comma at the same place is nothing to look at, and nothing to step onto.
        let carried = if words > 0 { assigned.carry(phrase, words >= words_min, &mut of_run) } else { None };
        assigned.phrases.push(carried);
    }
    for missing in &comparison.missing {
        let link = assigned.miss(missing);
        assigned.missing.push(link);
    }
    figures::assign(comparison, &mut assigned);
    assigned
}

impl Assigned {
    pub(super) fn add(&mut self, link: Link) -> u32 {
        self.links.push(link);
        u32::try_from(self.links.len() - 1).expect("fewer links than bytes")
    }

    fn tie_of(&self, pair: Option<u32>) -> Tie {
        pair.map_or(Tie::None, |pair| self.ties[pair as usize])
    }

    /// The link of a phrase. Wording of one run is one link; what is too short to count by itself goes with its
    /// sentence, and outside matched sentences it is not shown.
    fn carry(&mut self, phrase: &Phrase, counts: bool, of_run: &mut FxHashMap<u32, u32>) -> Option<Carried> {
        let tie = self.tie_of(phrase.pair);
        let sentence = phrase.pair.and_then(|pair| self.pairs[pair as usize]);
        if phrase.tier == Tier::Reworded {
            return match tie {
                Tie::Same | Tie::Edited => Some(Carried { link: self.add(phrase_link(phrase)), faint: false }),
                Tie::Statement => sentence.map(|link| Carried { link, faint: true }),
                Tie::Related | Tie::None => None,
            };
        }
        if !counts {
            return sentence.filter(|_| tie != Tie::Related).map(|link| Carried { link, faint: true });
        }
        let link = *of_run.entry(phrase.run).or_insert_with(|| {
            self.links.push(phrase_link(phrase));
            u32::try_from(self.links.len() - 1).expect("fewer links than bytes")
        });
        self.links[link as usize].extend(phrase);
        if let Some(sentence) = sentence.filter(|_| tie == Tie::Same) {
            // Its wording is stepped onto, so the sentence itself need not be.
            let sentence = &mut self.links[sentence as usize];
            (sentence.stepped, sentence.kind) = (false, LinkKind::Sentence);
        }
        Some(Carried { link, faint: false })
    }

    /// Gives flags to tied sentences that are not level though the engine counts them in their place: to the reader they
    /// stand elsewhere all the same.
    pub(super) fn flag_the_rest(&mut self, anchors: &[Anchor]) {
        let mut level = vec![false; self.pairs.len()];
        anchors.iter().for_each(|anchor| level[anchor.pair as usize] = true);
        let mut free = self.links.iter().filter_map(|link| link.passage).max().map_or(0, |last| last + 1);
        for link in level.into_iter().zip(&self.pairs).filter_map(|(level, link)| link.filter(|_| !level)) {
            let passage = &mut self.links[link as usize].passage;
            if passage.is_none() {
                *passage = Some(free);
                free += 1;
            }
        }
    }

    fn miss(&mut self, missing: &Missing) -> Option<u32> {
        if !matches!(self.tie_of(Some(missing.pair)), Tie::Same | Tie::Edited) {
            return None;
        }
        let here = Span::new(missing.at, missing.at);
        let spans = Pair::from_fn(|side| Some(if side == missing.side { here } else { missing.other }));
        let kind = LinkKind::Missing(missing.side);
        Some(self.add(Link { pair: Some(missing.pair), ..Link::new(kind, spans) }))
    }
}

impl Link {
    pub(super) fn new(kind: LinkKind, spans: Pair<Option<ByteSpan>>) -> Self {
        let ends = Pair::default();
        Self {
            kind,
            spans,
            words: 0,
            tier: Tier::Exact,
            tier_best: Tier::Reworded,
            also: Pair::default(),
            quoted: false,
            quoting: false,
            crumb: false,
            without: false,
            pair: None,
            passage: None,
            stepped: true,
            ends,
        }
    }

    /// Takes in a phrase of the same run.
    fn extend(&mut self, phrase: &Phrase) {
        // Wording that goes on is elsewhere only where all of it is; the engine tells that of single phrases.
        self.also = if self.words == 0 { phrase.also.clone() } else { Pair::default() };
        for side in Side::BOTH {
            let phrase = phrase.spans[side];
            self.spans[side] = Some(self.spans[side].map_or(phrase, |span| span.join(phrase)));
        }
        self.words += phrase.words.left;
        self.tier = self.tier.max(phrase.tier);
        self.tier_best = self.tier_best.min(phrase.tier);
    }
}

/// Takes back ends of which nothing was drawn, because other marks cover them, and steps onto mere punctuation.
pub(super) fn prune(links: &mut [Link], articles: &Pair<Article>) {
    for link in links {
        for side in Side::BOTH {
            link.spans[side] = link.spans[side].filter(|_| link.ends[side] > 0);
        }
        let text = |side: Side| link.spans[side].map_or("", |span| articles[side].slice(span));
        link.stepped &= Side::BOTH.iter().any(|side| text(*side).contains(char::is_alphanumeric));
    }
}

fn phrase_link(phrase: &Phrase) -> Link {
    let kind = match (phrase.tier, phrase.moved) {
        (Tier::Reworded, _) => LinkKind::Reworded,
        (_, Some(_)) => LinkKind::Moved,
        _ => LinkKind::Shared,
    };
    let passage = phrase.moved.map(|moved| moved.passage);
    Link { pair: phrase.pair, passage, ..Link::new(kind, phrase.spans.map(Some)) }
}

fn pair_link(comparison: &Comparison, pair: &SentencePair, tie: Tie) -> Link {
    let passage = pair.moved.map(|moved| moved.passage);
    let kind = match tie {
        Tie::Same if passage.is_some() => LinkKind::Moved,
        Tie::Same => LinkKind::Shared,
        Tie::Statement => LinkKind::Statement,
        Tie::Related => LinkKind::Related,
        Tie::Edited | Tie::None => LinkKind::Sentence,
    };
    let spans = Pair::from_fn(|side| Some(sentences_span(comparison, pair, side)));
    Link { passage, stepped: kind != LinkKind::Sentence, tier_best: Tier::Exact, ..Link::new(kind, spans) }
}

/// The text of those of its sentences that stand together.
fn sentences_span(comparison: &Comparison, pair: &SentencePair, side: Side) -> ByteSpan {
    let sentences = &comparison.outlines[side].sentences[core(&pair.sentences[side])];
    let spans = sentences.iter().map(|sentence| sentence.span);
    spans.reduce(Span::join).unwrap_or_default()
}

/// How many bytes all its sentences have.
fn sentences_bytes(comparison: &Comparison, pair: &SentencePair, side: Side) -> u32 {
    let sentences = pair.sentences[side].iter();
    sentences.map(|at| comparison.outlines[side].sentences[at.index()].span.len()).sum()
}

/// How each pair is tied. Pairs about the same point are left out unless asked for, or nothing stronger exists.
pub(super) fn ties(comparison: &Comparison, related: bool) -> Vec<Tie> {
    let stronger = comparison.sentence_pairs.iter().any(|pair| pair.kind != PairKind::Related);
    let shared = shared_bytes(comparison);
    let tie = |(pair, shared): (&SentencePair, &Pair<u32>)| match pair.kind {
        PairKind::Same => Tie::Same,
        PairKind::Reworded if is_edited(comparison, pair, *shared) => Tie::Edited,
        PairKind::Reworded => Tie::Statement,
        PairKind::Related if related || !stronger => Tie::Related,
        PairKind::Related => Tie::None,
    };
    comparison.sentence_pairs.iter().zip(&shared).map(tie).collect()
}

/// Whether a third of either sentence is shared wording: then its words are marked one by one, as an editor would.
/// With less, single marks only distract from the tie between the statements.
fn is_edited(comparison: &Comparison, pair: &SentencePair, shared: Pair<u32>) -> bool {
    Side::BOTH.iter().any(|side| shared[*side] * 3 >= sentences_bytes(comparison, pair, *side))
}

/// How many bytes of each pair are shared wording, on each side.
fn shared_bytes(comparison: &Comparison) -> Vec<Pair<u32>> {
    let mut shared = vec![Pair::default(); comparison.sentence_pairs.len()];
    for phrase in comparison.phrases.iter().filter(|phrase| phrase.tier != Tier::Reworded) {
        if let Some(pair) = phrase.pair {
            let pair: &mut Pair<u32> = &mut shared[pair as usize];
            pair.left += phrase.spans.left.len();
            pair.right += phrase.spans.right.len();
        }
    }
    shared
}

/// Whether a phrase is no shared wording where capitals have to agree.
fn differs_in_case(comparison: &Comparison, phrase: &Phrase) -> bool {
    comparison.config.match_case && phrase.rules.has(Rule::Case)
}

/// How many words each run of shared wording has.
fn run_words(comparison: &Comparison) -> FxHashMap<u32, u32> {
    let mut words = FxHashMap::default();
    let counts = |phrase: &&Phrase| phrase.tier != Tier::Reworded && !differs_in_case(comparison, phrase);
    for phrase in comparison.phrases.iter().filter(counts) {
        *words.entry(phrase.run).or_default() += phrase.words.left;
    }
    words
}
