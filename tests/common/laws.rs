//! What holds for any two texts, stage by stage and as a whole; each law panics where it is broken.
//!
//! `tests/laws.rs` holds them against random articles on a stable toolchain, `fuzz/` against what a fuzzer finds.

use super::drawn::Drawn;
use twicetold::engine::budget::Budget;
use twicetold::engine::document::document;
use twicetold::engine::kinship::kinship;
use twicetold::engine::lexicon::Lexicon;
use twicetold::engine::reading::{Pairing, Reading};
use twicetold::engine::weigh::Weights;
use twicetold::engine::wordbook::Notes;
use twicetold::engine::{
    Article, ByteSpan, Comparison, Language, Offset, Pair, ParagraphIdx, Side, Tier, align, anchor, compare, figures,
    fold, language, measure, names, passages, refine, score, segment, similarity, tile, tokenize,
};

/// A law by its name, which is that of its fuzz target.
pub(crate) struct Law {
    /// The name.
    pub(crate) name: &'static str,
    /// Panics where the law does not hold.
    pub(crate) hold: fn(&Drawn),
}

/// Every law, in the order of the stages.
pub(crate) const ALL: [Law; 11] = [
    Law { name: "segment", hold: segment },
    Law { name: "fold", hold: fold },
    Law { name: "tokenize", hold: tokenize },
    Law { name: "tile", hold: tile },
    Law { name: "align", hold: align },
    Law { name: "refine", hold: refine },
    Law { name: "figures", hold: figures },
    Law { name: "names_and_quotes", hold: names_and_quotes },
    Law { name: "passages", hold: passages },
    Law { name: "document", hold: document_law },
    Law { name: "compare", hold: whole },
];

/// Paragraphs and sentences are trimmed and disjoint, and no letter or figure stands outside of them.
fn segment(drawn: &Drawn) {
    for side in Side::BOTH {
        let text = &drawn.articles[side].text;
        let paragraphs = segment::paragraphs(text);
        is_sorted_and_disjoint(text, &paragraphs);
        holds_all_letters(text, &paragraphs);
        for language in [Language::Unknown, language(drawn, side), Language::German, Language::French] {
            let mut sentences: Vec<ByteSpan> = Vec::new();
            for paragraph in &paragraphs {
                let found = segment::sentences(text, *paragraph, ParagraphIdx::default(), language);
                assert!(
                    found.iter().all(|sentence| paragraph.covers(sentence.span)),
                    "a sentence leaves its paragraph"
                );
                sentences.extend(found.iter().map(|sentence| sentence.span));
            }
            is_sorted_and_disjoint(text, &sentences);
            holds_all_letters(text, &sentences);
        }
    }
}

/// Folding twice changes nothing, and no word folds to nothing.
fn fold(drawn: &Drawn) {
    for side in Side::BOTH {
        let text = &drawn.articles[side].text;
        for language in [Language::Unknown, language(drawn, side), Language::Turkish, Language::German] {
            for word in text.split_whitespace().take(40).chain([text.as_str()]) {
                for fold in [fold::fold_word, fold::fold_word_keeping_case] {
                    let once = fold(word, language).into_owned();
                    assert_eq!(fold(&once, language), once, "{word:?} in {language:?}");
                    assert_eq!(once.is_empty(), word.is_empty(), "{word:?} in {language:?}");
                }
            }
        }
    }
}

/// Tokens are disjoint, lie in their sentences, hold every letter and cut no character; equal surfaces have equal normal
/// forms, and equal normal forms have equal stems.
fn tokenize(drawn: &Drawn) {
    for side in Side::BOTH {
        let (text, language) = (&drawn.articles[side].text, language(drawn, side));
        let mut lexicon = Lexicon::new(Pair::new(language, language));
        let reading = Reading::new(&drawn.articles[side], side, language, &mut lexicon);
        let spans: Vec<ByteSpan> = reading.tokens.iter().map(|token| token.span).collect();
        is_sorted_and_disjoint(text, &spans);
        spans.iter().for_each(|span| cuts_no_character(text, *span));
        let words: u32 = reading.tokens.iter().map(|token| u32::from(token.words)).sum();
        assert_eq!(words, reading.outline.words, "every word is in one token");
        let mut stem_of = vec![None; reading.tokens.iter().map(|token| token.normal as usize + 1).max().unwrap_or(0)];
        for (token, stem) in reading.tokens.iter().zip(&reading.stems) {
            let sentence = reading.outline.sentences[token.sentence.index()].span;
            assert!(sentence.covers(token.span), "a token leaves its sentence");
            assert_eq!(token.stem, *stem);
            let known = *stem_of[token.normal as usize].get_or_insert(token.stem);
            assert_eq!(known, token.stem, "one normal form has two stems");
        }
        let mut words = Vec::new();
        for sentence in &reading.outline.sentences {
            tokenize::words(text, sentence.span, language, &mut words);
        }
        holds_all_letters(text, &words);
    }
}

/// Runs are equal on both sides and cannot be made longer; tiles are parts of runs that overlap on neither side.
fn tile(drawn: &Drawn) {
    with_readings(drawn, |readings, weights| {
        let stems = readings.map(|reading| reading.stems.as_slice());
        let mut budget = Budget::new(drawn.config.budget_steps);
        let runs = anchor::matches(stems, &weights.rarity, &mut budget);
        let equal = |run: &anchor::Match| {
            let of = |side: Side| &stems[side][run.at[side] as usize..(run.at[side] + run.len) as usize];
            of(Side::Left) == of(Side::Right)
        };
        let around = |run: &anchor::Match, nth: fn(u32, u32) -> Option<u32>| {
            let of = |side: Side| Some(stems[side].get(nth(run.at[side], run.len)? as usize));
            of(Side::Left).flatten().is_some_and(|one| of(Side::Right).flatten() == Some(one))
        };
        for run in &runs {
            assert!(equal(run), "{run:?} is not equal");
            assert!(!around(run, |at, _| at.checked_sub(1)), "{run:?} could start sooner");
            assert!(!around(run, |at, len| Some(at + len)), "{run:?} could end later");
        }
        let tiles = tile::tile(&runs, stems, weights, 250, &mut budget);
        assert!(tiles.iter().all(equal), "a tile is not equal");
        for side in Side::BOTH {
            let mut taken: Vec<(u32, u32)> =
                tiles.iter().map(|tile| (tile.at[side], tile.at[side] + tile.len)).collect();
            taken.sort_unstable();
            assert!(taken.windows(2).all(|two| two[0].1 <= two[1].0), "two tiles overlap");
        }
    });
}

/// Beliefs lie between 0 and 1; a sentence stands in one group at most.
fn align(drawn: &Drawn) {
    with_readings(drawn, |readings, weights| {
        let (cells, beliefs) = believed(drawn, readings, weights);
        assert!(beliefs.rows.iter().flatten().all(|belief| (0.0..=1.0).contains(belief)), "a belief is none");
        for (left, row) in (0u32..).zip(cells.rows.iter()) {
            assert!(row.windows(2).all(|two| two[0].right < two[1].right), "a row is not sorted");
            assert!(row.iter().all(|cell| cell.left == left && (cell.right as usize) < cells.n_right));
        }
        let groups = grouped(drawn, readings, weights);
        for side in Side::BOTH {
            let mut all: Vec<u32> = Vec::new();
            for group in &groups {
                let own = &group.sentences[side];
                assert!(!own.is_empty() && own.windows(2).all(|two| two[0] < two[1]), "{own:?}");
                all.extend(own);
            }
            all.sort_unstable();
            assert!(all.windows(2).all(|two| two[0] < two[1]), "a sentence stands in two groups");
            assert!(all.iter().all(|sentence| *sentence < readings[side].n_sentences()));
        }
    });
}

/// Links mirror each other; slots and gaps lie in the sentences of their group and hold no linked word.
fn refine(drawn: &Drawn) {
    with_words(drawn, |readings, weights, synonyms| {
        let groups = grouped(drawn, readings, weights);
        let mut budget = Budget::new(drawn.config.budget_steps);
        let stems = readings.map(|reading| reading.stems.as_slice());
        let runs = anchor::matches(stems, &weights.rarity, &mut budget);
        let tiles = tile::tile(&runs, stems, weights, 250, &mut budget);
        let words = refine::Words { readings, weights, synonyms, meaning: None };
        let links = refine::refine(words, &tiles, &groups, &mut budget);
        for side in Side::BOTH {
            assert_eq!(links.partner[side].len(), readings[side].tokens.len());
            for (at, partner) in (0u32..).zip(&links.partner[side]) {
                let back = partner.and_then(|partner| links.partner[side.other()][partner as usize]);
                assert!(partner.is_none() || back == Some(at), "a link is not mirrored");
            }
        }
        let within = |group: u32, side: Side, tokens: twicetold::engine::TokenSpan| {
            let of = |token: u32| readings[side].tokens[token as usize].sentence.get();
            tokens.iter().all(|token| groups[group as usize].sentences[side].contains(&of(token.get())))
        };
        for slot in &links.slots {
            for side in Side::BOTH {
                assert!(!slot.tokens[side].is_empty(), "a slot is empty");
                assert!(within(slot.group, side, slot.tokens[side]), "a slot leaves its group");
            }
        }
        for gap in &links.gaps {
            assert!(!gap.other.is_empty() && within(gap.group, gap.side.other(), gap.other), "a gap leaves its group");
        }
        assert_eq!(links.close.len(), groups.len());
    });
}

/// Figures are disjoint, never empty, and their words are whole.
fn figures(drawn: &Drawn) {
    with_readings(drawn, |readings, _| {
        for side in Side::BOTH {
            let notes = Notes::new(readings[side]);
            let found = figures::find(&notes);
            let tokens: Vec<_> = found.iter().map(|figure| figure.tokens()).collect();
            assert!(tokens.iter().all(|span| !span.is_empty() && span.end().get() <= readings[side].n_tokens()));
            assert!(tokens.windows(2).all(|two| two[0].end() <= two[1].start()), "two figures overlap");
        }
    });
    let comparison = compare(drawn.articles.as_ref(), &drawn.config);
    for row in &comparison.figures {
        assert!(row.sides.left.is_some() || row.sides.right.is_some(), "a row of figures is empty");
        for side in Side::BOTH {
            if let Some(figure) = &row.sides[side] {
                is_visible(&drawn.articles[side].text, figure.span);
                figure.about.iter().for_each(|about| is_visible(&drawn.articles[side].text, *about));
            }
        }
    }
}

/// Mentions of names are disjoint; names, quotations and all that is listed with them point at visible words.
fn names_and_quotes(drawn: &Drawn) {
    with_readings(drawn, |readings, _| {
        let notes = readings.map(Notes::new);
        let names = names::find(notes.as_ref());
        for side in Side::BOTH {
            let spans: Vec<ByteSpan> = names.mentions[side].iter().map(|mention| mention.span).collect();
            is_sorted_and_disjoint(&drawn.articles[side].text, &spans);
            assert!(names.mentions[side].iter().all(|mention| (mention.name as usize) < names.list.len()));
        }
    });
    let comparison = compare(drawn.articles.as_ref(), &drawn.config);
    for side in Side::BOTH {
        let text = &drawn.articles[side].text;
        let quotes = comparison.quotes.iter().filter_map(|row| row.sides[side].as_ref()).map(|quote| quote.span);
        let names = comparison.names.iter().flat_map(|name| name.places[side].iter().chain(&name.roles[side]).copied());
        let swaps = comparison.word_swaps.iter().map(|swap| swap.spans[side]);
        quotes.chain(names).chain(swaps).for_each(|span| is_visible(text, span));
    }
    assert!(comparison.names.iter().all(|name| name.places.left.len() + name.places.right.len() > 0));
}

/// Passages move forward and are bounded by the settings; a longer minimum never shows more.
fn passages(drawn: &Drawn) {
    let comparison = compare(drawn.articles.as_ref(), &drawn.config);
    let found = passages::passages(&comparison, &drawn.config);
    let lefts: Vec<ByteSpan> = found.iter().map(|passage| passage.spans.left).collect();
    is_sorted_and_disjoint(&drawn.articles.left.text, &lefts);
    for passage in &found {
        for side in Side::BOTH {
            let gaps: Vec<ByteSpan> = passage.gaps.iter().map(|gap| gap[side]).collect();
            assert!(gaps.iter().all(|gap| passage.spans[side].covers(*gap)), "a gap leaves its passage");
        }
    }
    let mut shown_before: Option<Vec<bool>> = None;
    for phrase_words_min in 0..12 {
        let config = twicetold::engine::Config { phrase_words_min, ..drawn.config.clone() };
        let shown = measure::shown(&comparison.phrases, &config);
        if let Some(before) = shown_before {
            assert!(before.iter().zip(&shown).all(|(before, now)| *before || !now), "a longer minimum shows more");
        }
        let words = comparison.outlines.as_ref().map(|outline| outline.words);
        let coverage = measure::coverage(&comparison.phrases, words, &config);
        for side in Side::BOTH {
            assert!(coverage[side].shared() + coverage[side].reworded <= words[side], "a word is counted twice");
        }
        shown_before = Some(shown);
    }
}

/// The JSON form is read back as it was written, and the stretches between its phrases put the texts together again.
fn document_law(drawn: &Drawn) {
    let comparison = compare(drawn.articles.as_ref(), &drawn.config);
    let written = json(drawn, &comparison);
    let read: serde_json::Value = serde_json::from_str(&written).expect("a document is JSON");
    for side in ["left", "right"] {
        let text: Vec<char> = read[side]["text"].as_str().expect("each side has its text").chars().collect();
        let mut cuts: Vec<[usize; 2]> = read["phrases"]
            .as_array()
            .expect("there is a list of phrases")
            .iter()
            .map(|phrase| serde_json::from_value(phrase[side].clone()).expect("a phrase has its place"))
            .collect();
        cuts.sort_unstable();
        let (mut rebuilt, mut from) = (String::new(), 0);
        for [start, end] in cuts {
            rebuilt.extend(&text[from..start]);
            rebuilt.extend(&text[start..end]);
            from = end;
        }
        rebuilt.extend(&text[from..]);
        let wanted = if side == "left" { &drawn.articles.left.text } else { &drawn.articles.right.text };
        assert_eq!(&rebuilt, wanted, "the stretches do not make up the text");
    }
    let kept = serde_json::to_string(&comparison).expect("a comparison is JSON");
    let back: Comparison = serde_json::from_str(&kept).expect("a comparison is read back");
    assert!(back == comparison, "a comparison changes when it is kept");
}

/// Swapping the sides mirrors the result, the same input gives the same bytes, phrases are disjoint and cut no character,
/// exact ones are the same characters, and a text compared with itself is all shared.
fn whole(drawn: &Drawn) {
    let comparison = compare(drawn.articles.as_ref(), &drawn.config);
    let swapped = drawn.articles.clone().swap();
    let mirrored = compare(swapped.as_ref(), &drawn.config.clone().swap()).swap();
    assert!(comparison == mirrored, "swapping the sides does not mirror the result");
    assert!(comparison == compare(drawn.articles.as_ref(), &drawn.config), "two runs differ");
    for side in Side::BOTH {
        let text = &drawn.articles[side].text;
        let mut spans: Vec<ByteSpan> = comparison.phrases.iter().map(|phrase| phrase.spans[side]).collect();
        spans.sort_unstable();
        is_sorted_and_disjoint(text, &spans);
        spans.iter().for_each(|span| cuts_no_character(text, *span));
    }
    for phrase in comparison.phrases.iter().filter(|phrase| phrase.tier == Tier::Exact) {
        assert_eq!(drawn.articles.left.slice(phrase.spans.left), drawn.articles.right.slice(phrase.spans.right));
    }
    for side in Side::BOTH {
        same_text_is_all_shared(&drawn.articles[side]);
    }
}

fn same_text_is_all_shared(article: &Article) {
    let comparison = compare(Pair::new(article, article), &twicetold::engine::Config::default());
    for side in Side::BOTH {
        let coverage = comparison.coverage[side];
        assert_eq!(coverage.exact, coverage.words, "not all of a text is shared with itself");
    }
}

fn json(drawn: &Drawn, comparison: &Comparison) -> String {
    serde_json::to_string(&document(drawn.articles.as_ref(), comparison)).expect("a document is always JSON")
}

/// The language a side is read in.
fn language(drawn: &Drawn, side: Side) -> Language {
    drawn.config.languages[side].unwrap_or_else(|| language::detect(&drawn.articles[side].text))
}

fn with_readings(drawn: &Drawn, law: impl FnOnce(Pair<&Reading<'_>>, &Weights)) {
    with_words(drawn, |readings, weights, _| law(readings, weights));
}

fn with_words(drawn: &Drawn, law: impl FnOnce(Pair<&Reading<'_>>, &Weights, &refine::Synonyms)) {
    let languages = Pair::from_fn(|side| language(drawn, side));
    let mut lexicon = Lexicon::new(languages);
    let left = Reading::new(&drawn.articles.left, Side::Left, languages.left, &mut lexicon);
    let right = Reading::new(&drawn.articles.right, Side::Right, languages.right, &mut lexicon);
    let readings = Pair::new(&left, &right);
    let weights = Weights::new(readings, &lexicon);
    law(readings, &weights, &refine::Synonyms::new(&lexicon));
}

fn believed(drawn: &Drawn, readings: Pair<&Reading<'_>>, weights: &Weights) -> (similarity::Cells, score::Beliefs) {
    let pairing = Pairing::new(readings);
    let synonyms = refine::Synonyms::default();
    let senses = similarity::Senses { synonyms: &synonyms, meaning: None };
    let mut budget = Budget::new(drawn.config.budget_steps);
    let found = figures::find_in(readings);
    let figures = figures::told(readings, found.as_ref());
    let sides = similarity::Sides { readings, figures: figures.as_ref() };
    let cells = similarity::cells(sides, &pairing, weights, senses, &mut budget);
    let beliefs = score::beliefs(&cells, &score::LEXICAL);
    (cells, beliefs)
}

fn grouped(drawn: &Drawn, readings: Pair<&Reading<'_>>, weights: &Weights) -> Vec<align::Group> {
    let (cells, beliefs) = believed(drawn, readings, weights);
    let pairing = Pairing::new(readings);
    let known = align::Known {
        twins: pairing.twins.as_ref().map(Vec::as_slice),
        kinship: kinship(readings, weights),
        pins: &drawn.config.pins,
    };
    align::align(&cells, &beliefs, known, &align::LEXICAL)
}

fn is_sorted_and_disjoint(text: &str, spans: &[ByteSpan]) {
    assert!(spans.iter().all(|span| !span.is_empty() && text.get(span.range()).is_some()), "{spans:?}");
    assert!(spans.windows(2).all(|two| two[0].end() <= two[1].start()), "{spans:?}");
}

fn is_visible(text: &str, span: ByteSpan) {
    let words = text.get(span.range());
    assert!(words.is_some_and(|words| !words.trim().is_empty()), "{span:?} holds {words:?}");
}

fn cuts_no_character(text: &str, span: ByteSpan) {
    use unicode_segmentation::UnicodeSegmentation;
    // Only what stands around an edge decides about it; a line break is an edge of its own.
    let on_edge = |at: usize| {
        let from = text[..at].rfind('\n').unwrap_or(0);
        at == text.len() || text[from..].grapheme_indices(true).any(|(edge, _)| from + edge == at)
    };
    assert!(on_edge(span.start().index()) && on_edge(span.end().index()), "{span:?} cuts a character");
}

fn holds_all_letters(text: &str, sorted: &[ByteSpan]) {
    let mut spans = sorted.iter().peekable();
    for (at, letter) in text.char_indices().filter(|(_, letter)| letter.is_alphanumeric()) {
        while spans.next_if(|span| span.end().index() <= at).is_some() {}
        let inside = spans.peek().is_some_and(|span| span.range().contains(&at));
        assert!(inside, "{letter:?} at {at} stands outside");
    }
}
