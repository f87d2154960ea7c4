//! All that is listed beside the wording, in the order in which one finding helps to find the next.

use super::classify::Evidence;
use super::comparison::{DistinctiveWord, FigurePair, Hedge, Name, Phrase, QuotePair, Source, Term, WordSwap};
use super::figures::Found;
use super::pair::Pair;
use super::refine::Synonyms;
use super::similarity::Meaning;
use super::wordbook::Notes;
use super::{distinctive, figures, hedges, kindred, names, quotes, sources, swaps, terms};

/// What stands in the texts beside their wording.
#[derive(Debug)]
pub struct Findings {
    /// Figures with their counterparts.
    pub figures: Vec<FigurePair>,
    /// People, places and organisations.
    pub names: Vec<Name>,
    /// Quotations with their counterparts.
    pub quotes: Vec<QuotePair>,
    /// Words that stand for each other.
    pub word_swaps: Vec<WordSwap>,
    /// Words that set one text apart.
    pub distinctive_words: Pair<Vec<DistinctiveWord>>,
    /// Words that soften or distance.
    pub hedges: Vec<Hedge>,
    /// Words that both use, with their neighbours.
    pub terms: Vec<Term>,
    /// Whom and what each text relies on.
    pub sources: Vec<Source>,
}

/// What was found of the texts before they were aligned.
pub struct Known<'a> {
    /// What each of their words is.
    pub notes: Pair<&'a Notes<'a>>,
    /// Their figures.
    pub figures: Pair<Vec<Found>>,
    /// Words of one meaning.
    pub synonyms: &'a Synonyms,
}

/// Finds all of it. Linear in tokens, but for what `swaps` and `figures` say of themselves.
pub fn find(evidence: Evidence<'_>, known: Known<'_>, meaning: Option<&Meaning>, phrases: &[Phrase]) -> Findings {
    let Known { notes, figures, synonyms } = known;
    let figures = figures.as_ref().map(Vec::as_slice);
    let names = names::find(notes);
    let quotes = quotes::find(notes, &names, evidence);
    let mentions = names.mentions.as_ref().map(Vec::as_slice);
    let kindred = kindred::find(evidence, synonyms);
    let tied = figures::Tied { kindred: &kindred, synonyms };
    let figure_pairs = figures::pair(notes, figures, mentions, evidence, tied);
    let known = swaps::Known {
        phrases,
        meaning,
        synonyms,
        kindred: &kindred,
        figures,
        names: mentions,
        figure_pairs: &figure_pairs,
        quote_pairs: &quotes,
    };
    Findings {
        word_swaps: swaps::find(notes, evidence, known),
        figures: figure_pairs,
        distinctive_words: distinctive::find(notes),
        hedges: hedges::find(notes, evidence),
        terms: terms::find(notes, mentions),
        sources: sources::find(notes, &names, &quotes),
        names: names.list,
        quotes,
    }
}
