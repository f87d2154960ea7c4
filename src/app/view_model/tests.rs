//! Laws of the view, on samples and on random pairs.

use super::*;
use crate::app::state::{Gaps, Kept};
use crate::engine::{Article, Config, Tier, compare};
use proptest::prelude::*;

fn reading(left: &str, right: &str) -> Reading {
    let articles = Pair::new(Article::new("A", left), Article::new("B", right));
    let comparison = compare(articles.as_ref(), &Config::default());
    Reading { articles: Rc::new(articles), comparison: Rc::new(comparison) }
}

fn sample(name: &str) -> Reading {
    let text = |side: &str| {
        let path = format!("{}/samples/{name}-{side}.txt", env!("CARGO_MANIFEST_DIR"));
        #[allow(clippy::disallowed_methods, reason = "a test reads its own fixtures")]
        std::fs::read_to_string(path).expect("the sample is there")
    };
    reading(&text("a"), &text("b"))
}

fn rows(view: &View) -> impl Iterator<Item = &Row> {
    view.sections.iter().flat_map(|section| &section.rows)
}

fn blocks(view: &View, side: Side) -> impl Iterator<Item = &Block> {
    rows(view).flat_map(move |row| &row.cells[side])
}

/// What is drawn of a text, put in the order of the text.
fn joined(view: &View, reading: &Reading, side: Side) -> String {
    let mut spans: Vec<ByteSpan> = blocks(view, side).flat_map(|block| &block.pieces).map(|piece| piece.span).collect();
    spans.sort_unstable();
    spans.into_iter().map(|span| reading.articles[side].slice(span)).collect()
}

/// Rows are found by their numbers and by the places they hold.
fn check_places(view: &View) {
    for (nth, section) in view.sections.iter().enumerate() {
        for row in &section.rows {
            assert_eq!(view.row(row.number), Some(row));
            for (side, span) in Side::BOTH.into_iter().filter_map(|side| Some((side, row.spans[side]?))) {
                let last = span.end().get() - 1;
                assert_eq!([span.start().get(), last].map(|byte| view.row_at(side, byte)), [Some(row.number); 2]);
                assert_eq!(view.section_of(side, ByteSpan::of(last, last)), Some(nth));
            }
        }
    }
    assert_eq!(view.rows_between(0, u32::MAX).count(), rows(view).count());
    for side in Side::BOTH {
        assert_eq!(view.row_at(side, u32::MAX), None, "beyond the text");
    }
}

/// The laws of every view, whichever text leads.
fn check(reading: &Reading, words_min: u32, related: bool) {
    for lead in [None, Some(Side::Left), Some(Side::Right)] {
        check_led(reading, words_min, related, lead);
    }
}

fn check_led(reading: &Reading, words_min: u32, related: bool, lead: Option<Side>) {
    let view = view(reading, &Choices { lead, ..Choices::of(words_min, related) });
    for side in Side::BOTH.into_iter().filter(|side| lead != Some(side.other())) {
        let drawn = blocks(&view, side).flat_map(|block| &block.pieces).map(|piece| piece.span);
        assert!(drawn.is_sorted(), "a text that does not follow the other keeps its order");
    }
    check_places(&view);
    let mut ends = vec![Pair::<u32>::default(); view.links.len()];
    for side in Side::BOTH {
        assert_eq!(joined(&view, reading, side), reading.articles[side].text, "drawn spans give back the text");
        for block in blocks(&view, side) {
            let marks = block.pieces.iter().filter_map(|piece| piece.mark).map(|mark| (mark.link, mark.nth));
            for (link, nth) in block.link.into_iter().chain(marks) {
                assert_eq!(nth, ends[link as usize][side], "elements of a link are numbered as they are drawn");
                ends[link as usize][side] += 1;
            }
        }
    }
    for (link, ends) in view.links.iter().zip(&ends) {
        assert_eq!(link.ends, *ends);
        for side in Side::BOTH {
            assert_eq!(link.spans[side].is_some(), ends[side] > 0, "a link has an end where it says so: {link:?}");
        }
    }
    for row in rows(&view) {
        check_merged(reading, row);
    }
    // Texts that flow by themselves follow nobody.
    let flow = if lead.is_none() { view.flow() } else { Pair::default() };
    for side in Side::BOTH.into_iter().filter(|_| lead.is_none()) {
        let pieces = flow[side].iter().flat_map(|group| group.rows()).flat_map(|row| &row.cells[side]);
        let flowing: String =
            pieces.flat_map(|block| &block.pieces).map(|piece| reading.articles[side].slice(piece.span)).collect();
        assert_eq!(flowing, reading.articles[side].text, "a text that flows by itself is whole");
        let sections = flow[side].iter().map(|group| group.section);
        assert!(sections.is_sorted(), "groups are drawn from the top");
    }
    let mut steps = view.steps.clone();
    steps.sort_unstable();
    let stepped = (0..).zip(&view.links).filter(|(_, link)| link.stepped).map(|(number, _)| number);
    assert_eq!(steps, stepped.collect::<Vec<u32>>(), "every link is stepped onto once");
    for step in &view.steps {
        let link = &view.links[*step as usize];
        let text = |side: Side| link.spans[side].map_or("", |span| reading.articles[side].slice(span));
        let wordless = Side::BOTH.iter().all(|side| !text(*side).contains(char::is_alphanumeric));
        assert!(!wordless, "nobody steps onto a lone full stop: {link:?}");
        let entry = view.entry(reading, *step).expect("a step has an entry");
        assert!(entry.ends.left.is_some() || entry.ends.right.is_some());
    }
}

/// The laws of rows read as one: each text comes back, and no mark is drawn twice.
fn check_merged(reading: &Reading, row: &Row) {
    let Some(stretches) = merge(reading, row) else {
        return;
    };
    let text = |side: Side, span: ByteSpan| reading.articles[side].slice(span);
    for side in Side::BOTH {
        let spans = stretches.iter().filter_map(|stretch| match stretch {
            Stretch::Both { spans, .. } => Some(spans[side]),
            Stretch::Reading { side: of, span, .. } => (*of == side).then_some(*span),
        });
        let joined: String = spans.map(|span| text(side, span)).collect();
        assert_eq!(joined, row.spans[side].map_or("", |span| text(side, span)));
    }
    let mut marks = Vec::new();
    for stretch in &stretches {
        let (side, span, pieces) = match stretch {
            Stretch::Both { spans, shown, pieces } => (*shown, spans[*shown], pieces),
            Stretch::Reading { side, span, pieces } => (*side, *span, pieces),
        };
        let drawn: String = pieces.iter().map(|piece| text(side, piece.span)).collect();
        assert_eq!(drawn, text(side, span), "a stretch draws its words");
        marks.extend(pieces.iter().filter_map(|piece| piece.mark).map(|mark| (side, mark.link, mark.nth)));
    }
    marks.sort_unstable();
    assert!(marks.windows(2).all(|two| two[0] != two[1]), "a mark is one element: {marks:?}");
}

#[test]
fn matched_sentences_of_much_shared_wording_are_read_as_one() {
    let reading = sample("agency");
    let view = view(&reading, &Choices::of(4, false));
    let merged = rows(&view).filter(|row| merge(&reading, row).is_some()).count();
    assert!(merged > 5, "only {merged} rows are read as one");
}

#[test]
fn samples_keep_the_laws() {
    for name in ["agency", "independent", "evening"] {
        let reading = sample(name);
        for (words_min, related) in [(2, false), (4, true), (12, false)] {
            check(&reading, words_min, related);
            check(&reading.swap(), words_min, related);
        }
    }
}

#[test]
fn odd_texts_keep_the_laws() {
    let odd = ["", " \n ", "word", "…!?", "🙂🙂 🙂", "no full stop\n\n\n\nand a gap", "漢字。漢字。", "\u{feff}mark"];
    for left in odd {
        for right in odd {
            check(&reading(left, right), 4, false);
        }
    }
}

#[test]
fn matched_sentences_stand_level() {
    let view = view(&sample("agency"), &Choices::of(4, false));
    let level: Vec<&Row> = rows(&view).filter(|row| row.tie != Tie::None).collect();
    assert!(level.len() > 5);
    assert!(level.iter().all(|row| Side::BOTH.iter().all(|side| row.spans[*side].is_some())));
}

#[test]
fn a_longer_minimum_never_shows_more_shared_phrases() {
    let reading = sample("evening");
    let counts = (2..=12).map(|words_min| {
        let view = view(&reading, &Choices::of(words_min, false));
        let counts = view.counts(LeftOut::default());
        counts[1] + counts[2]
    });
    let counts: Vec<usize> = counts.collect();
    assert!(counts.is_sorted_by(|shorter, longer| shorter >= longer), "{counts:?}");
}

#[test]
fn figures_that_disagree_are_one_link_each() {
    let reading = reading("The fire killed 40 people on Monday night.", "The fire killed 62 people on Monday night.");
    let view = view(&reading, &Choices::of(4, false));
    let steps = view.steps_of(Filter::Numbers, LeftOut::default());
    let [step] = *steps else { panic!("one pair of figures disagrees, not {}", steps.len()) };
    let entry = view.entry(&reading, step).expect("a step has an entry");
    let texts = entry.ends.map(|end| end.map(|end| end.text).unwrap_or_default());
    assert_eq!((entry.label.as_str(), texts), ("Numbers disagree", Pair::new("40".to_owned(), "62".to_owned())));
    assert!(rows(&view).any(|row| row.disagrees), "the gutter shows it, too");
}

#[test]
fn what_is_left_out_is_not_stepped_onto_and_not_counted() {
    let reading = sample("agency");
    let view = view(&reading, &Choices::of(4, false));
    let all = view.counts(LeftOut::default());
    for kept in Kept::ALL {
        let left_out = LeftOut::default().toggled(kept);
        let counts = view.counts(left_out);
        assert!(counts.iter().zip(all).all(|(fewer, all)| *fewer <= all), "{kept:?} {counts:?} {all:?}");
        assert_eq!(counts[0], view.steps_of(Filter::Everything, left_out).len());
    }
    let exact = LeftOut::default().toggled(Kept::Tier(Tier::Exact));
    assert!(view.counts(exact)[1] < all[1], "most of the shared wording is exact");
    let share = |left_out| view.figures(&reading, left_out)[0].value.trim_end_matches('%').parse::<u32>().ok();
    assert!(share(exact) < share(LeftOut::default()), "the figures follow");
}

#[test]
fn the_longest_passage_is_one_that_counts() {
    let said = "“We never saw the bill, and nobody told us of the cost,” she said.";
    let told = "Nineteen fishing boats broke loose from their moorings.";
    let reading = reading(&format!("{said}\n\n{told}"), &format!("{told}\n\nIt rained. {said}"));
    let longest = |words_min, left_out| -> u32 {
        let view = view(&reading, &Choices::of(words_min, false));
        view.figures(&reading, left_out).last().expect("three figures").value.parse().expect("a number of words")
    };
    let (all, quotes) = (LeftOut::default(), LeftOut::default().toggled(Kept::Quotes));
    assert_eq!((longest(4, all), longest(4, quotes)), (14, 8));
    assert_eq!((longest(12, all), longest(12, quotes)), (14, 8), "how long a phrase has to be takes nothing from it");
}

#[test]
fn quotations_can_be_looked_at_alone() {
    let said = "“We never saw the bill, and nobody told us of the cost,” she said.";
    let reading = reading(said, &format!("It rained. {said}"));
    let view = view(&reading, &Choices::of(4, false));
    let quoted = view.steps_of(Filter::Quotes, LeftOut::default());
    assert!(!quoted.is_empty() && quoted.iter().all(|step| view.links[*step as usize].quoting));
    let without = LeftOut::default().toggled(Kept::Quotes);
    assert!(view.steps_of(Filter::Everything, without).iter().all(|step| !quoted.contains(step)));
}

#[test]
fn every_step_says_why_it_is_there() {
    for name in ["agency", "independent", "evening"] {
        let reading = sample(name);
        let view = view(&reading, &Choices::of(4, true));
        for step in &view.steps {
            let entry = view.entry(&reading, *step).expect("a step has an entry");
            assert!(entry.why.ends_with('.'), "{}: {:?}", entry.label, entry.why);
        }
    }
}

#[test]
fn repeated_wording_tells_its_further_places() {
    let refrain = "The river rose again that night.";
    let reading = reading(refrain, &format!("{refrain} Nobody slept in the village. {refrain}"));
    let view = view(&reading, &Choices::of(4, false));
    let places = view.steps.iter().filter_map(|step| view.entry(&reading, *step)).map(|entry| entry.places.right);
    assert_eq!(places.max(), Some(2));
}

#[test]
fn hits_are_numbered_row_by_row_and_sorted_into_sections() {
    let text = |word: &str| format!("The {word} rang over the water and nobody answered. ").repeat(120);
    let reading = reading(&text("bell"), &format!("{}{}", text("horn"), text("bell")));
    let view = view(&reading, &Choices::of(4, false));
    let hits = Index::of(&reading).find(&reading, &view, " BELL ");
    assert_eq!((hits.counts, hits.cut), (Pair::new(120, 120), false));
    assert_eq!(hits.places.len(), 240);
    assert!(hits.places.iter().all(|(side, span)| reading.articles[*side].slice(*span) == "bell"));
    let shown = hits.sections.iter().flatten().flat_map(|section| section.left.iter().chain(&section.right));
    let mut numbers: Vec<usize> = shown.map(|hit| hit.number).collect();
    numbers.sort_unstable();
    numbers.dedup();
    assert_eq!(numbers, (0..240).collect::<Vec<_>>());
    assert_eq!(Index::of(&reading).find(&reading, &view, "  "), Hits::default());
}

#[test]
fn places_lead_back_to_their_links() {
    let reading = sample("agency");
    let view = view(&reading, &Choices::of(4, false));
    for step in &view.steps {
        let found = view.link_at(view.links[*step as usize].spans).expect("a link stands there");
        assert_eq!(view.links[found as usize].spans, view.links[*step as usize].spans);
    }
    let near = view.links[view.steps[3] as usize]
        .spans
        .map(|span| span.map(|it| ByteSpan::of(it.start().get(), it.start().get() + 1)));
    assert!(view.link_at(near).is_some(), "a place inside a link will do");
    assert_eq!(view.link_at(Pair::default()), None);
}

#[test]
fn passages_are_listed_in_every_order() {
    let reading = sample("agency");
    let view = view(&reading, &Choices::of(4, false));
    let steps = view.steps_of(Filter::Everything, LeftOut::default());
    let listed = |words, sort| view.passages(&reading, &steps, (words, Gaps::default()), sort);
    for sort in Sort::ALL {
        let mut links: Vec<u32> = listed("", sort).iter().map(|passage| passage.link).collect();
        links.sort_unstable();
        let mut all = steps.clone();
        all.sort_unstable();
        assert_eq!(links, all, "{sort:?} loses nothing");
    }
    let lengths: Vec<u32> = listed("", Sort::Length).iter().map(|passage| passage.length).collect();
    assert!(lengths.is_sorted_by(|longer, shorter| longer >= shorter), "{lengths:?}");
    let first = &listed("", Sort::Distance)[0];
    assert!(first.distance.is_some_and(|sentences| sentences != 0), "what moved comes first: {first:?}");
    let some = listed("FERRIES", Sort::InA);
    assert!(!some.is_empty() && some.len() < steps.len(), "{} of {}", some.len(), steps.len());
}

#[test]
fn wording_is_joined_over_gaps_as_far_as_the_reader_lets_it() {
    let left = "The mayor opened the new stone bridge over the river Marrow on Monday. It rained.";
    let right = "The mayor opened the old bridge over the wide river Marrow on Monday. Nobody came.";
    let reading = reading(left, right);
    let view = view(&reading, &Choices::of(2, false));
    let steps = view.steps_of(Filter::Everything, LeftOut::default());
    let listed = |gaps| view.passages(&reading, &steps, ("", gaps), Sort::InA);
    let joined = Gaps { joined: true, ..Gaps::default() };
    let whole = &listed(joined)[0];
    let words: Vec<String> = whole.words.iter().map(|(words, _)| words.clone()).collect();
    let wanted =
        ["The mayor opened the", "[new stone | old]", "bridge over the", "[– | wide]", "river Marrow on Monday."];
    assert_eq!(words, wanted);
    assert_eq!(whole.words.iter().map(|(_, gap)| *gap).collect::<Vec<_>>(), [false, true, false, true, false]);
    assert_eq!((whole.length, whole.label.as_str()), (11, "Shared, 2 gaps"));
    assert!(listed(joined).len() < listed(Gaps::default()).len(), "its parts are not listed beside it");
    let short = Gaps { words_max: 1, ..joined };
    assert_eq!(listed(short)[0].words.len(), 1, "two words are too many");
    let close = Gaps { shared_percent_min: 95, ..joined };
    assert_eq!(listed(close).len(), listed(Gaps::default()).len(), "too much of it is not shared");
}

#[test]
fn special_cases_have_their_sentences() {
    let lead = |left: &str, right: &str| {
        view(&reading(left, right), &Choices::of(4, false)).summary.banner.map(|banner| banner.lead)
    };
    let text = "The mayor opened the old bridge on Monday. It rained all day in the valley.";
    assert_eq!(lead(text, &text.replace(' ', "\n")), Some("These two texts are the same, word for word."));
    assert_eq!(lead("🙂 …", text), Some("The first text has no words to compare."));
    assert_eq!(lead(text, "?!"), Some("The second text has no words to compare."));
    assert_eq!(lead(text, "Violins need varnish; cellos want rosin."), Some("Nothing in common."));
    assert_eq!(lead(text, &format!("{text} More was said.")), None);
}

#[test]
fn a_step_is_spoken_with_place_kind_and_both_ends() {
    let reading = sample("evening");
    let view = view(&reading, &Choices::of(4, false));
    let first = view.steps[0];
    let spoken = view.spoken(&reading, first, Some((1, view.steps.len()))).expect("the first step is spoken");
    assert!(spoken.starts_with(&format!("1 of {}. ", view.steps.len())), "{spoken}");
    assert!(spoken.contains(" A") && spoken.contains(" B"), "{spoken}");
}

#[test]
fn long_texts_without_ties_are_cut_into_many_sections() {
    let text = |word: &str| format!("Here is a sentence about {word} and nothing else at all. ").repeat(300);
    let view = view(&reading(&text("violins"), &"Rain fell. ".repeat(900)), &Choices::of(4, false));
    assert!(view.sections.len() > 1);
}

/// Articles of few words, so that they share a lot by chance, in paragraphs and odd places.
fn article() -> impl Strategy<Value = String> {
    let word =
        prop::sample::select(vec!["the", "fire", "Library", "burned", "on", "Monday", "12", "é", "漢字", "don’t"]);
    let gap = prop::sample::select(vec![" ", " ", " ", ". ", ", ", "\n\n", "? ", " “", "” ", "\n"]);
    prop::collection::vec((word, gap), 0..60)
        .prop_map(|words| words.into_iter().flat_map(|(word, gap)| [word, gap]).collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn random_pairs_keep_the_laws(left in article(), right in article(), words_min in 2u32..6, related: bool) {
        check(&reading(&left, &right), words_min, related);
    }
}

#[test]
fn where_capitals_have_to_agree_words_with_others_are_no_shared_wording() {
    let told = reading("The Harbour Office Lost Its Roof In A Gale.", "the harbour office lost its roof in a gale.");
    let shared = |reading: &Reading| {
        let view = view(reading, &Choices::of(4, false));
        view.links.iter().filter(|link| link.stepped && link.kind == LinkKind::Shared && link.words > 0).count()
    };
    assert_eq!(shared(&told), 1);
    let comparison = Rc::new(crate::engine::measure::under(&told.comparison, true, false));
    let strict = Reading { articles: Rc::clone(&told.articles), comparison };
    assert_eq!(shared(&strict), 0);
    assert_eq!(strict.comparison.coverage.left.shared(), 0);
    check(&strict, 4, true);
}

#[test]
fn what_the_reader_leaves_out_counts_no_longer() {
    let reading = sample("agency");
    let whole = view(&reading, &Choices::of(4, false));
    let link = whole.steps.iter().copied().find(|step| whole.links[*step as usize].kind == LinkKind::Shared);
    let link = link.expect("the sample shares wording");
    let without = vec![whole.links[link as usize].spans];
    let parted = view(&reading, &Choices { without, ..Choices::of(4, false) });
    let out = LeftOut::default();
    assert!(parted.links[link as usize].without && parted.steps.contains(&link), "its place can still be gone to");
    assert!(!parted.steps_of(Filter::Everything, out).contains(&link), "nobody steps onto it");
    assert!(parted.counts(out)[1] < whole.counts(out)[1], "it is not counted as shared");
    let percent = |view: &View| -> u32 {
        view.figures(&reading, out)[0].value.trim_end_matches('%').parse().expect("a share in percent")
    };
    assert!(percent(&parted) < percent(&whole), "the figure follows");
    let marks = blocks(&parted, Side::Left).flat_map(|block| &block.pieces).filter_map(|piece| piece.mark);
    assert!(marks.filter(|mark| mark.link == link).all(|mark| mark.without));
}

#[test]
fn a_text_that_follows_the_other_has_its_moved_sentences_beside_their_partners() {
    let sentences = [
        "The harbour at Cape Wrenna was closed before dawn on Monday.",
        "Nineteen fishing boats broke loose from their moorings.",
        "The mayor asked the provincial government for three cranes.",
    ];
    let reading = reading(&sentences.join("\n\n"), &[sentences[2], sentences[0], sentences[1]].join("\n\n"));
    let order = |lead| -> Vec<Pair<Option<u32>>> {
        let view = view(&reading, &Choices { lead, ..Choices::of(4, false) });
        let number = |row: &Row, side: Side| row.cells[side].first().and_then(|block| block.number);
        rows(&view).map(|row| Pair::from_fn(|side| number(row, side))).collect()
    };
    let level = |list: [(u32, u32); 3]| list.map(|(left, right)| Pair::new(Some(left), Some(right))).to_vec();
    assert_eq!(order(Some(Side::Left)), level([(1, 2), (2, 3), (3, 1)]));
    assert_eq!(order(Some(Side::Right)), level([(3, 1), (1, 2), (2, 3)]));
}

#[test]
fn the_figures_follow_the_least_length_of_phrases() {
    let mut seen = Vec::new();
    for name in ["agency", "independent", "evening"] {
        let reading = sample(name);
        for words_min in [2, 4, 9] {
            let config = Config { phrase_words_min: words_min, ..Config::default() };
            let asked = compare(reading.articles.as_ref().as_ref(), &config).coverage.left;
            let view = view(&reading, &Choices::of(words_min, false));
            let figures = view.figures(&reading, LeftOut::default());
            let share = figures.into_iter().find(|figure| figure.label == crate::say::share_of_a());
            let told = share.expect("there is a share").definition;
            assert!(told.starts_with(&crate::say::number(asked.shared())), "{name}, {words_min}: {told}");
            seen.push(asked.shared());
        }
    }
    seen.dedup();
    assert!(seen.len() > 3, "the least length makes a difference: {seen:?}");
}
