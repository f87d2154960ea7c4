//! Copied passages are found whole, and unrelated texts share next to nothing.

#![allow(clippy::disallowed_methods, reason = "tests read their fixtures")]

use twicetold::engine::{Article, ByteSpan, Comparison, Config, Offset, Pair, Side, Tier, compare, measure};

#[allow(dead_code, reason = "another test uses the rest")]
#[path = "common/labelled.rs"]
mod labelled;
#[allow(dead_code, reason = "the bench uses the rest")]
#[path = "common/prose.rs"]
mod prose;

fn compared(left: &str, right: &str) -> (Pair<Article>, Comparison) {
    let articles = Pair::new(Article::new("left", left), Article::new("right", right));
    let comparison = compare(articles.as_ref(), &Config::default());
    (articles, comparison)
}

/// Two unrelated texts, and whole paragraphs of at least 50 words from a third put into both at different places.
struct Copied {
    texts: Pair<String>,
    /// Which bytes of each text were put in.
    inserted: Pair<Vec<bool>>,
}

fn copied(seed: u64) -> Copied {
    let own = Pair::new(prose::article(3 * seed + 1_000, 1_200), prose::article(3 * seed + 1_001, 1_500));
    let shared: Vec<String> =
        (0..4).map(|nth| prose::article(7_000 + 10 * seed + nth, 50 + 20 * nth as usize).replace("\n\n", "")).collect();
    let built = Pair::from_fn(|side: Side| {
        let mut text = String::new();
        let mut inserted = Vec::new();
        for (at, paragraph) in own[side].split_inclusive("\n\n").enumerate() {
            text += paragraph;
            inserted.resize(text.len(), false);
            let place = if side == Side::Left { at } else { 7 - at.min(7) };
            if let Some(passage) = place.checked_sub(2).and_then(|nth| shared.get(nth)) {
                text += passage.trim_end();
                inserted.resize(text.len(), true);
                text += "\n\n";
            }
        }
        inserted.resize(text.len(), false);
        (text, inserted)
    });
    Copied { texts: Pair::new(built.left.0, built.right.0), inserted: Pair::new(built.left.1, built.right.1) }
}

/// Exact phrases that follow each other on both sides, joined: what a reader sees as one passage; with its words.
fn passages(comparison: &Comparison) -> Vec<(Pair<ByteSpan>, u32)> {
    let mut found: Vec<(Pair<ByteSpan>, u32)> = Vec::new();
    for phrase in comparison.phrases.iter().filter(|phrase| phrase.tier == Tier::Exact) {
        let follows = |side: Side, last: &Pair<ByteSpan>| {
            let (end, start) = (last[side].end().index(), phrase.spans[side].start().index());
            (end..end + 3).contains(&start)
        };
        match found.last_mut() {
            Some((last, words)) if follows(Side::Left, last) && follows(Side::Right, last) => {
                *last = last.zip(phrase.spans).map(|(one, other)| one.join(other));
                *words += phrase.words.left;
            }
            _ => found.push((phrase.spans, phrase.words.left)),
        }
    }
    found
}

/// How many bytes of a text are marked as copied, were copied, and both.
fn overlap(copied: &Copied, comparison: &Comparison, side: Side) -> [usize; 3] {
    let mut marked = vec![false; copied.texts[side].len()];
    for (spans, _) in passages(comparison).into_iter().filter(|(_, words)| *words >= 8) {
        marked[spans[side].start().index()..spans[side].end().index()].fill(true);
    }
    let count = |test: fn(bool, bool) -> bool| {
        marked.iter().zip(&copied.inserted[side]).filter(|(marked, inserted)| test(**marked, **inserted)).count()
    };
    [count(|marked, _| marked), count(|_, inserted| inserted), count(|marked, inserted| marked && inserted)]
}

#[test]
fn passages_of_fifty_words_and_more_are_found_whole() {
    let mut sum = [0; 3];
    for seed in 0..8 {
        let copied = copied(seed);
        assert!(copied.inserted.left.contains(&true) && copied.inserted.right.contains(&true));
        let (_, comparison) = compared(&copied.texts.left, &copied.texts.right);
        for side in Side::BOTH {
            let counts = overlap(&copied, &comparison, side);
            (0..3).for_each(|at| sum[at] += counts[at]);
        }
    }
    let [marked, inserted, both] = sum;
    assert!(both * 100 >= marked * 98, "precision: {both} of {marked}");
    assert!(both * 100 >= inserted * 98, "recall: {both} of {inserted}");
}

#[test]
fn unrelated_texts_share_no_long_phrase() {
    for seed in 0..200 {
        let texts = [2 * seed, 2 * seed + 1].map(|seed| prose::article(50_000 + seed, 120 + seed as usize));
        let (articles, comparison) = compared(&texts[0], &texts[1]);
        for phrase in comparison.phrases.iter().filter(|phrase| phrase.tier == Tier::Exact) {
            let words = articles.left.slice(phrase.spans.left);
            assert!(phrase.words.left < 8, "{words:?} in pair {seed}");
        }
    }
}

/// Texts of news that have nothing to do with each other: each story against the next five, and three stories in a row
/// against the following three.
fn unrelated_news() -> Vec<Pair<String>> {
    let stories: Vec<Pair<String>> = labelled::all()
        .into_iter()
        .filter(|pair| pair.language.is_none())
        .map(|pair| pair.articles.map(|article| article.text))
        .collect();
    let single = (0..stories.len())
        .flat_map(|at| (1..6).map(move |step| (at, at + step)))
        .filter(|(_, other)| *other < stories.len())
        .map(|(one, other)| Pair::new(stories[one].left.clone(), stories[other].right.clone()));
    let joined = |range: std::ops::Range<usize>| {
        stories[range].iter().map(|story| story.left.as_str()).collect::<Vec<_>>().join("\n\n")
    };
    let long = (0..stories.len().saturating_sub(11)).map(|at| Pair::new(joined(at..at + 6), joined(at + 6..at + 12)));
    single.chain(long).collect()
}

/// What `coverage.chance` promises must be what unrelated texts share, within a factor of three.
#[test]
fn unrelated_texts_share_what_chance_says() {
    let pairs = unrelated_news();
    assert!(pairs.len() > 100);
    let compared: Vec<Comparison> = pairs.iter().map(|texts| compared(&texts.left, &texts.right).1).collect();
    for words_min in [2, 3, 4, 5] {
        let (mut shared, mut expected) = (0, 0);
        for comparison in &compared {
            let words = comparison.outlines.as_ref().map(|outline| outline.words);
            let config = Config { phrase_words_min: words_min, ..Config::default() };
            shared += measure::coverage(&comparison.phrases, words, &config).left.exact;
            expected += measure::chance_words(words, words_min).left;
        }
        let fits = shared <= 3 * expected + 20 && expected <= 3 * shared + 20;
        assert!(fits, "from {words_min} words on: {shared} shared, {expected} expected");
    }
}

#[test]
fn chance_falls_with_the_least_length_and_grows_with_the_texts() {
    let at = |words: u32, min: u32| measure::chance_words(Pair::new(words, words), min).left;
    assert!((2..10).all(|min| at(20_000, min) >= at(20_000, min + 1)));
    assert!([100, 1_000, 10_000].windows(2).all(|two| at(two[0], 4) <= at(two[1], 4)));
    assert_eq!(at(0, 4), 0);
}
