//! Laws of figures, names, quotations and swapped words that hold for any two texts.

use proptest::prelude::*;
use twicetold::engine::document::document;
use twicetold::engine::{Article, ByteSpan, Comparison, Config, Language, Offset, Pair, Side, compare};

/// Words that figures, names and quotations are made of, in several languages, and the marks between them.
const WORDS: &[&str] = &[
    "1",
    "2",
    "12",
    "60",
    "007",
    "1,200",
    "1.200",
    "1 200",
    "12.5",
    "3.20",
    "16:30",
    "24/7",
    "3-2",
    "2–3",
    "1960s",
    "1988",
    "2026",
    "3.",
    "3rd",
    "7th",
    "12km",
    "5m",
    "$2.3m",
    "$",
    "€",
    "£3",
    "%",
    "½",
    "٣",
    "三",
    "2026年",
    "6月",
    "24日",
    "万",
    "99999999999999999999999999999",
    "0.000000000000000000000001",
    "half",
    "a",
    "an",
    "third",
    "thirds",
    "quarter",
    "two",
    "twice",
    "threefold",
    "dozens",
    "tens",
    "of",
    "thousands",
    "million",
    "millions",
    "one",
    "in",
    "out",
    "ten",
    "to",
    "past",
    "from",
    "between",
    "and",
    "at",
    "six",
    "o’clock",
    "a.m.",
    "p.m.",
    "in the morning",
    "noon",
    "May",
    "may",
    "March",
    "3 May 2026",
    "October 7, 2023",
    "Mai",
    "mayo",
    "de",
    "Monday",
    "montag",
    "yesterday",
    "about",
    "more than",
    "no more than",
    "up to",
    "fewer",
    "than",
    "percentage points",
    "kilometres",
    "year",
    "old",
    "-",
    "–",
    "—",
    "/",
    ":",
    ",",
    ";",
    "(",
    ")",
    "(MAB)",
    "#",
    "No.",
    "+",
    "“",
    "”",
    "„",
    "‘",
    "’",
    "\"",
    "'",
    "«",
    "»",
    "「",
    "」",
    "“Go,”",
    "’s",
    "'s",
    "the",
    "The",
    "Marine",
    "Accident",
    "Bureau",
    "MAB",
    "U.S.",
    "EU",
    "Mr.",
    "Mr",
    "Prime Minister",
    "J.",
    "Ines",
    "Harwick",
    "Harwick’s",
    "St",
    "Oakum",
    "Lane",
    "Kelsby",
    "Iran",
    "Iranian",
    "said",
    "according to",
    "she",
    "He",
    "we",
    "alleged",
    "claimed",
    "spokesman",
    "Ürümqi",
    "Çelik",
    "İnan",
    "ß",
    "Straße",
    "Rund",
    "Menschen",
    "personnes",
    "процентов",
    "мая",
    "человек",
    "٪",
    "مايو",
    "人",
    "有",
    "說",
    "🇫🇷",
    "e\u{301}",
    "\u{301}",
    "\u{ad}",
    "\u{feff}",
    "\u{200f}",
    "crew",
    "people",
    "bridge",
    "closed",
    "was",
    "It was",
    "last",
    "next year",
    "this",
    "Tuesday",
    "dernier",
    "halb",
    "Viertel nach",
    "sieben",
    "half past",
    "quarter",
    "heures",
    "h",
    "uur",
    "les",
    "à",
    "a las",
    "alle",
    "y media",
    "row",
    "rue",
    "Straße",
    "between",
    "zwischen",
    "3时20分",
    "凌晨",
    "70s",
    "80-100mm",
    "laut",
    "so",
    "so-called",
    "reportedly",
    "https://www.example.org/a",
    "www.",
    "selon",
    "Van",
    "KELSBY, June 14 —",
    "Organiser",
    "quinta-feira",
    "17.",
    "Jahrhundert",
    "12.11.",
    "M€",
    "6C",
];

fn text() -> impl Strategy<Value = String> {
    let word =
        (prop::sample::select(WORDS), prop::sample::select(vec![" ", " ", " ", " ", "", "\u{a0}", "\n", "\n\n"]));
    let end = prop::sample::select(vec![". ", "? ", ".” ", "\n\n", ""]);
    let sentence = (prop::collection::vec(word, 1..14), end)
        .prop_map(|(words, end)| words.into_iter().map(|(word, gap)| format!("{word}{gap}")).collect::<String>() + end);
    prop::collection::vec(sentence, 0..10).prop_map(|sentences| sentences.concat())
}

/// Two texts and the language of both.
fn pair() -> impl Strategy<Value = (Pair<Article>, Option<Language>)> {
    let languages: Vec<_> = std::iter::once(None).chain(Language::KNOWN.iter().copied().map(Some)).collect();
    let language = prop_oneof![prop::sample::select(languages), Just(Some(Language::English))];
    let copied = text().prop_map(|text| (text.clone(), text.replace("12", "17") + " End."));
    let texts = prop_oneof![2 => (text(), text()), 1 => copied];
    (texts, language).prop_map(|((left, right), language)| {
        (Pair::new(Article::new("left", left), Article::new("right", right)), language)
    })
}

fn compared(articles: &Pair<Article>, language: Option<Language>) -> Comparison {
    compare(articles.as_ref(), &Config { languages: Pair::new(language, language), ..Config::default() })
}

fn is_stretch(text: &str, span: ByteSpan) -> bool {
    !span.is_empty() && text.get(span.range()).is_some()
}

fn are_disjoint(mut spans: Vec<ByteSpan>) -> bool {
    spans.sort();
    spans.dedup();
    spans.windows(2).all(|two| two[0].end().index() <= two[1].start().index())
}

/// Every stretch of a side that a finding points to, by kind.
fn stretches(found: &Comparison, side: Side) -> [Vec<ByteSpan>; 7] {
    let figures = found.figures.iter().filter_map(|row| row.sides[side].as_ref());
    let counted = figures.clone().filter_map(|figure| figure.about).collect();
    [
        figures.map(|figure| figure.span).collect(),
        found.names.iter().flat_map(|name| name.places[side].clone()).collect(),
        counted,
        found.quotes.iter().filter_map(|row| row.sides[side].as_ref()).map(|quote| quote.span).collect(),
        found.hedges.iter().filter_map(|hedge| hedge.sides[side]).collect(),
        found.terms.iter().flat_map(|term| term.places[side].clone()).collect(),
        found.sources.iter().flat_map(|source| source.places[side].clone()).collect(),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn findings_are_stretches_of_the_texts((articles, language) in pair()) {
        let found = compared(&articles, language);
        for side in Side::BOTH {
            let all = stretches(&found, side);
            let text = &articles[side].text;
            prop_assert!(all.iter().flatten().all(|span| is_stretch(text, *span)), "{all:?}");
            prop_assert!(found.word_swaps.iter().all(|swap| is_stretch(text, swap.spans[side])));
            let [figures, names, ..] = all;
            prop_assert!(are_disjoint(figures));
            prop_assert!(are_disjoint(names));
            let pairs = found.hedges.iter().map(|hedge| hedge.pair).chain(found.word_swaps.iter().filter_map(|swap| swap.pair));
            prop_assert!(pairs.into_iter().all(|pair| (pair as usize) < found.sentence_pairs.len()));
        }
    }

    #[test]
    fn findings_are_mirrored_and_the_same_each_time((articles, language) in pair()) {
        let found = compared(&articles, language);
        let mirrored = compared(&articles.clone().swap(), language).swap();
        prop_assert_eq!(&found, &mirrored);
        let json = |found: &Comparison| serde_json::to_string(&document(articles.as_ref(), found)).expect("always JSON");
        prop_assert_eq!(json(&found), json(&mirrored));
    }

    #[test]
    fn a_name_stands_somewhere_and_says_something((articles, language) in pair()) {
        for name in compared(&articles, language).names {
            prop_assert!(!name.text.trim().is_empty());
            prop_assert!(!(name.places.left.is_empty() && name.places.right.is_empty()));
        }
    }
}
