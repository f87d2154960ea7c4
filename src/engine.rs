//! The one door to the engine.
//!
//! ```text
//! per side:  text -> paragraphs -> sentences -> words -> tokens
//! together:  tokens -> runs -> tiles -> cells -> beliefs -> groups -> word links -> phrases -> Comparison
//! ```
//!
//! Every arrow is one function from a named type to the next; nothing reaches backwards, and every result is spans
//! into the text as it was loaded.

pub mod align;
pub mod anchor;
pub mod article;
pub mod budget;
pub mod classify;
pub mod comparison;
pub mod config;
pub mod contraction;
pub mod distinctive;
pub mod document;
pub mod edge;
pub mod figure;
pub mod figures;
pub mod findings;
pub mod fold;
pub mod hedges;
pub mod intern;
pub mod kindred;
pub mod kinship;
pub mod language;
pub mod lexicon;
pub mod measure;
pub mod names;
pub mod normalize;
pub mod pair;
pub mod parts;
pub mod passages;
pub mod progress;
pub mod quotes;
pub mod reading;
pub mod refine;
pub mod rows;
pub mod score;
pub mod segment;
pub mod similarity;
pub(crate) mod sorted;
pub mod sources;
pub mod span;
pub mod spelling;
pub mod swaps;
pub mod synonyms;
pub mod terms;
pub mod tile;
pub mod tokenize;
pub mod turns;
pub mod weigh;
pub mod word_table;
pub mod wordbook;

pub use article::{Article, CharIndex, Hyperlink};
pub use comparison::*;
pub use config::{Config, Pin, Tiers};
pub use language::Language;
pub use pair::{Pair, Side};
pub use progress::{Progress, Stage};
pub use span::{ByteOffset, ByteSpan, CharOffset, Offset, ParagraphIdx, SentenceIdx, Span, TokenIdx, TokenSpan};

use align::{Group, Known, Wording};
use budget::Budget;
use classify::Evidence;
use language::lists;
use lexicon::Lexicon;
use reading::{Pairing, Reading};
use refine::{Synonyms, Words};
use similarity::{Meaning, Senses, Sides};
use weigh::Weights;
use word_table::WordTable;
use wordbook::Notes;

/// Compares two articles by their wording. Never fails: any two texts give an answer.
pub fn compare(articles: Pair<&Article>, config: &Config) -> Comparison {
    compare_with(articles, config, None, &mut |_| ())
}

/// Compares two articles, by meaning as well where the table knows the language of both, and tells `report` how far it
/// has come.
///
/// The sides are put in an order of their own first, so that swapping the articles mirrors the result exactly, down to
/// every tie that has to be broken somehow.
pub fn compare_with(
    articles: Pair<&Article>,
    config: &Config,
    table: Option<&WordTable>,
    report: &mut dyn FnMut(Progress),
) -> Comparison {
    if is_mirrored(articles, config) {
        compare_ordered(articles.swap(), &config.clone().swap(), table, report).swap()
    } else {
        compare_ordered(articles, config, table, report)
    }
}

/// Whether the sides stand against their own order: that of the texts, and of two equal texts that of what is set for
/// each.
fn is_mirrored(articles: Pair<&Article>, config: &Config) -> bool {
    let of_settings = |config: &Config| {
        let pins: Vec<_> =
            config.pins.iter().map(|pin| (pin.sentences.left, pin.sentences.right, pin.together)).collect();
        (config.languages.left.map(Language::code), config.languages.right.map(Language::code), pins)
    };
    let order = articles.left.text.cmp(&articles.right.text);
    order.is_gt() || order.is_eq() && of_settings(config) > of_settings(&config.clone().swap())
}

fn compare_ordered(
    articles: Pair<&Article>,
    config: &Config,
    table: Option<&WordTable>,
    report: &mut dyn FnMut(Progress),
) -> Comparison {
    let mut budget = Budget::new(config.budget_steps);
    let mut enter = |stage| report(Progress { stage, percent: 0 });

    enter(Stage::Reading);
    let languages = languages(articles, config);
    let texts = [articles.left.text.as_str(), articles.right.text.as_str()];
    let mut lexicon = Lexicon::new(languages).expecting(&texts);
    let left = Reading::new(articles.left, Side::Left, languages.left, &mut lexicon);
    let right = Reading::new(articles.right, Side::Right, languages.right, &mut lexicon);
    let readings = Pair::new(&left, &right);
    let mut weights = Weights::new(readings, &lexicon);
    if languages.left != languages.right && ![languages.left, languages.right].contains(&Language::Unknown) {
        budget.note(Notice::DifferentLanguages(languages));
    }

    if languages.left == languages.right && lists::is_missing(languages.left) {
        budget.note(Notice::WithoutWordList(languages.left));
    }

    enter(Stage::Matching);
    let stems = readings.map(|reading| reading.stems.as_slice());
    let runs = anchor::matches(stems, &weights.rarity, &mut budget);
    let tiles = tile::tile(&runs, stems, &weights, TILE_RARITY_MIN, &mut budget);

    enter(Stage::Aligning);
    let notes = Notes::of_both(readings);
    let figures = notes.as_ref().map(figures::find);
    weights.proper.share = weights.proper.share.or_else(|| names::people_in_common(notes.as_ref()));
    let table = table.filter(|_| config.word_vectors && understands(languages));
    let meaning = table.map(|table| Meaning::new(table, &lexicon, &weights));
    let synonyms = Synonyms::new(&lexicon);
    // What follows asks for numbers only, and takes most room of all.
    drop(lexicon);
    let senses = Senses { synonyms: &synonyms, meaning: meaning.as_ref() };
    let told = figures::told(readings, figures.as_ref());
    let sides = Sides { readings, figures: told.as_ref() };
    let matching = Matching::new(sides, &weights, senses, config, &mut budget);
    drop(told);

    enter(Stage::Refining);
    let known = meaning.as_ref().filter(|_| matching.with_meaning);
    let words = Words { readings, weights: &weights, synonyms: &synonyms, meaning: known };
    let links = refine::refine(words, &tiles, &matching.groups, &mut budget);
    let evidence = Evidence {
        readings,
        groups: &matching.groups,
        related: &matching.related,
        links: &links,
        weights: &weights,
        senses: Senses { synonyms: &synonyms, meaning: known },
        runs: &runs,
    };
    let found = findings::Known { notes: notes.as_ref(), figures, synonyms: &synonyms };
    let word_table = table.filter(|_| matching.with_meaning).map(|table| table.hash().to_owned());
    Comparison { word_table, ..conclude(evidence, found, meaning.as_ref(), config, budget) }
}

/// Whether there may be word vectors for two texts in these languages.
pub fn understands(languages: Pair<Language>) -> bool {
    languages == Pair::new(WordTable::LANGUAGE, WordTable::LANGUAGE)
}

/// Which sentences belong together. What was known of all others is dropped with the cells, which take most room.
struct Matching {
    groups: Vec<Group>,
    related: Vec<Group>,
    with_meaning: bool,
}

impl Matching {
    fn new(sides: Sides<'_>, weights: &Weights, senses: Senses<'_>, config: &Config, budget: &mut Budget) -> Self {
        let readings = sides.readings;
        let pairing = Pairing::new(readings);
        let cells = similarity::cells(sides, &pairing, weights, senses, budget);
        let (features, thresholds) = if cells.with_meaning {
            (&score::WITH_MEANING, align::WITH_MEANING)
        } else {
            (&score::LEXICAL, align::LEXICAL)
        };
        let beliefs = score::beliefs(&cells, features);
        let known = Known {
            twins: pairing.twins.as_ref().map(Vec::as_slice),
            kinship: kinship::kinship(readings, weights),
            pins: &config.pins,
        };
        let mut groups = align::align(&cells, &beliefs, known, &thresholds);
        align::grow(&mut groups, Wording { readings, weights, pairing: &pairing }, &config.pins);
        let related = if config.related {
            align::related(&cells, &beliefs, &groups, &config.pins, &thresholds)
        } else {
            Vec::new()
        };
        Self { groups, related, with_meaning: cells.with_meaning }
    }
}

/// Tiles lighter than this, in hundredths of a nat, are not even candidates.
const TILE_RARITY_MIN: u64 = 250;

fn conclude(
    evidence: Evidence<'_>,
    known: findings::Known<'_>,
    meaning: Option<&Meaning>,
    config: &Config,
    budget: Budget,
) -> Comparison {
    let readings = evidence.readings;
    let mut phrases = classify::phrases(evidence);
    let mut sentence_pairs = classify::sentence_pairs(evidence, &phrases);
    let outlines = readings.map(|reading| &reading.outline);
    classify::mark_moves(outlines, &mut sentence_pairs, &mut phrases);
    let only = classify::only(readings, &sentence_pairs);
    let words = outlines.map(|outline| outline.words);
    let findings = findings::find(evidence, known, meaning, &phrases);
    let notices = budget.into_notices();
    let cut_short = [Notice::AlignmentCutShort, Notice::LongSentencesSkipped, Notice::RepeatsPairedInOrder];
    let mut comparison = Comparison {
        config: config.clone(),
        word_table: None,
        precise: !notices.iter().any(|notice| cut_short.contains(notice)),
        notices,
        outlines: outlines.map(Outline::clone),
        missing: classify::missing(readings, evidence.links),
        only,
        figures: findings.figures,
        names: findings.names,
        quotes: findings.quotes,
        word_swaps: findings.word_swaps,
        distinctive_words: findings.distinctive_words,
        hedges: findings.hedges,
        terms: findings.terms,
        sources: findings.sources,
        coverage: measure::coverage(&phrases, words, config),
        longest: measure::longest(&phrases),
        chance_words: measure::chance_words(words, config.phrase_words_min),
        sentence_pairs,
        phrases,
    };
    comparison.put_in_order();
    comparison
}

/// The language of each side: chosen, or detected, or, for a text too short to tell, that of the other side.
pub fn languages(articles: Pair<&Article>, config: &Config) -> Pair<Language> {
    let own = articles
        .zip(config.languages)
        .map(|(article, chosen)| chosen.unwrap_or_else(|| language::detect(&article.text)));
    Pair::from_fn(|side| if own[side] == Language::Unknown { own[side.other()] } else { own[side] })
}
