//! Laws that hold for any two texts.

use proptest::prelude::*;
use twicetold::engine::document::document;
use twicetold::engine::{
    Article, ByteSpan, Comparison, Config, Offset, Pair, PairKind, Pin, SentenceIdx, Side, Tier, compare,
};

/// Texts that look like articles: sentences from a small stock of words in several scripts, shuffled into paragraphs.
fn text() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        20 => prop::sample::select(vec![
            "the", "of", "and", "was", "bridge", "Bridge", "opened", "opens", "council", "said", "Marrow", "12", "twelve",
            "4 million", "don’t", "do not", "colour", "color", "river", "closed", "on", "Monday", "storm", "houses",
        ]),
        3 => prop::sample::select(vec!["“Yes,”", "U.S.", "Mr.", "—", "...", "12.5 %", "e\u{301}tude", "\u{ad}x\u{ad}y", "\u{feff}"]),
        2 => prop::sample::select(vec!["北京", "大桥", "กรุงเทพ", "مدينة", "می‌شود", "עיר", "ΣΟΦΟΣ", "ı", "İ", "🇫🇷", "👩‍🚒", "नगर"]),
    ];
    let end = prop::sample::select(vec![". ", "! ", "? ", ".\n", ".\n\n", "\n", "。", ".” ", ""]);
    let sentence = (prop::collection::vec(word, 1..12), end).prop_map(|(words, end)| words.join(" ") + end);
    prop::collection::vec(sentence, 0..14).prop_map(|sentences| sentences.concat())
}

/// Any text at all, control characters and lone marks included.
fn noise() -> impl Strategy<Value = String> {
    ".{0,80}"
}

/// Two texts, often an edited copy of one another.
fn pair() -> impl Strategy<Value = Pair<Article>> {
    let edited = (text(), 0usize..60, 0usize..60).prop_map(|(text, from, to)| {
        let letters: Vec<char> = text.chars().collect();
        let (from, to) = (from.min(letters.len()), to.min(letters.len()));
        let (from, to) = (from.min(to), from.max(to));
        let copy: String = letters[to..].iter().chain(&letters[..from]).collect();
        (text, copy)
    });
    prop_oneof![4 => (text(), text()), 4 => edited, 1 => (noise(), noise()), 1 => (text(), noise())]
        .prop_map(|(left, right)| Pair::new(Article::new("left", left), Article::new("right", right)))
}

fn compared(articles: &Pair<Article>) -> Comparison {
    compare(articles.as_ref(), &Config::default())
}

fn json(articles: &Pair<Article>, comparison: &Comparison) -> String {
    serde_json::to_string(&document(articles.as_ref(), comparison)).expect("a document is always JSON")
}

fn is_sorted_and_disjoint(mut spans: Vec<ByteSpan>) -> bool {
    spans.sort();
    spans.windows(2).all(|two| two[0].end() <= two[1].start())
}

fn on_grapheme_edges(text: &str, span: ByteSpan) -> bool {
    use unicode_segmentation::UnicodeSegmentation;
    let edges = |at: usize| at == text.len() || text.grapheme_indices(true).any(|(edge, _)| edge == at);
    edges(span.start().index()) && edges(span.end().index())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn swapping_the_sides_mirrors_the_result(articles in pair()) {
        let mirrored = compared(&articles.clone().swap()).swap();
        prop_assert_eq!(compared(&articles), mirrored);
    }

    #[test]
    fn the_same_input_gives_the_same_bytes(articles in pair()) {
        prop_assert_eq!(json(&articles, &compared(&articles)), json(&articles, &compared(&articles)));
    }

    #[test]
    fn phrases_are_disjoint_and_cut_no_character(articles in pair()) {
        let comparison = compared(&articles);
        for side in Side::BOTH {
            let spans: Vec<ByteSpan> = comparison.phrases.iter().map(|phrase| phrase.spans[side]).collect();
            prop_assert!(spans.iter().all(|span| !span.is_empty()));
            prop_assert!(spans.iter().all(|span| on_grapheme_edges(&articles[side].text, *span)), "{:?}", spans);
            prop_assert!(is_sorted_and_disjoint(spans));
        }
    }

    #[test]
    fn exact_phrases_are_the_same_characters(articles in pair()) {
        for phrase in compared(&articles).phrases.iter().filter(|phrase| phrase.tier == Tier::Exact) {
            prop_assert_eq!(articles.left.slice(phrase.spans.left), articles.right.slice(phrase.spans.right));
        }
    }

    #[test]
    fn every_sentence_stands_in_one_pair_or_on_one_side_only(articles in pair()) {
        let comparison = compared(&articles);
        for side in Side::BOTH {
            let told_twice = comparison.sentence_pairs.iter().filter(|pair| pair.kind != PairKind::Related);
            let paired = told_twice.flat_map(|pair| pair.sentences[side].clone());
            let mut all: Vec<SentenceIdx> = paired.chain(comparison.only[side].iter().copied()).collect();
            all.sort();
            let wanted: Vec<SentenceIdx> = (0..comparison.outlines[side].sentences.len()).map(SentenceIdx::from).collect();
            prop_assert_eq!(all, wanted);
        }
    }

    #[test]
    fn sentences_lie_in_paragraphs_and_hold_all_words(articles in pair()) {
        let comparison = compared(&articles);
        for side in Side::BOTH {
            let outline = &comparison.outlines[side];
            prop_assert!(is_sorted_and_disjoint(outline.paragraphs.clone()));
            prop_assert!(is_sorted_and_disjoint(outline.sentences.iter().map(|sentence| sentence.span).collect()));
            for sentence in &outline.sentences {
                prop_assert!(outline.paragraphs[sentence.paragraph.index()].covers(sentence.span));
            }
            let text = &articles[side].text;
            let inside = |at: usize| outline.sentences.iter().any(|sentence| sentence.span.range().contains(&at));
            prop_assert!(text.char_indices().all(|(at, letter)| !letter.is_alphanumeric() || inside(at)));
        }
    }

    #[test]
    fn a_text_compared_with_itself_is_all_shared(text in text()) {
        let articles = Pair::new(Article::new("left", text.clone()), Article::new("right", text));
        let comparison = compared(&articles);
        prop_assert!(comparison.phrases.iter().all(|phrase| phrase.tier == Tier::Exact));
        let told_twice = comparison.sentence_pairs.iter().filter(|pair| pair.kind != PairKind::Related);
        prop_assert!(told_twice.clone().all(|pair| pair.kind == PairKind::Same && pair.moved.is_none()));
        for side in Side::BOTH {
            let coverage = comparison.coverage[side];
            prop_assert_eq!(coverage.exact, coverage.words);
        }
    }

    #[test]
    fn words_are_counted_once(articles in pair()) {
        for coverage in [compared(&articles).coverage.left, compared(&articles).coverage.right] {
            prop_assert!(coverage.shared() + coverage.reworded <= coverage.words);
        }
    }
}

/// Where every word could stand for every other the words are read in order.
#[test]
fn a_sentence_of_one_common_word_is_all_shared() {
    let articles = ["left", "right"].map(|name| Article::new(name, "the ".repeat(300) + "end."));
    let [left, right] = &articles;
    let comparison = compare(Pair::new(left, right), &Config::default());
    assert_eq!(comparison.coverage.left.exact, comparison.coverage.left.words);
}

/// What the reader says about one of two equal texts holds for that one only.
#[test]
fn corrections_of_equal_texts_are_mirrored() {
    let text = "The mayor opened the bridge. The river rose on Monday. Nobody was hurt.";
    let articles = Pair::new(Article::new("left", text), Article::new("right", text));
    let pin = |left: u32, right: u32| {
        let sentences = Pair::new(SentenceIdx::new(left), SentenceIdx::new(right));
        Pin { sentences, together: true }
    };
    let config = Config { pins: vec![pin(0, 2), pin(1, 2)], ..Config::default() };
    let mirrored = compare(articles.as_ref(), &config.clone().swap()).swap();
    assert_eq!(compare(articles.as_ref(), &config), mirrored);
}
