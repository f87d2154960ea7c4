//! What the panel lists, on short pairs with a known answer.

use super::*;
use crate::app::state::NameEdit;
use crate::app::view_model::{Choices, view};
use crate::engine::{Article, Config, compare};
use std::rc::Rc;

const LEFT: &str = "A gale tore the roof off the harbour office in Saltby on Tuesday and destroyed about 120 crates of herring.\n\n\
    “Nobody was hurt that night,” said harbour master Edda Quill. Repairs will take three weeks, Ms Quill said.";
const RIGHT: &str = "A gale tore the roof off the harbour office in Saltby on Tuesday and destroyed 150 crates of herring.\n\n\
    “Nobody was hurt on the mole that night,” said harbour master Edda Quill. “We heard it at 4.12 a.m.,” the baker Ole Finn said.";

pub(super) fn reading(left: &str, right: &str) -> Reading {
    let articles = Pair::new(Article::new("A", left), Article::new("B", right));
    let comparison = compare(articles.as_ref(), &Config::default());
    Reading { articles: Rc::new(articles), comparison: Rc::new(comparison) }
}

pub(super) fn differences(left: &str, right: &str) -> Differences {
    let reading = reading(left, right);
    Differences::of(&reading, &view(&reading, &Choices::of(4, false)).numbers, &[], &[])
}

/// A topic as lines of text, words that stand out in brackets.
fn lines(differences: &Differences, topic: Topic) -> Vec<String> {
    let spot = |spot: &Spot| {
        let words =
            spot.words.iter().map(|(words, telling)| if *telling { format!("[{words}]") } else { words.clone() });
        words.collect::<String>()
    };
    let line = |group: &Group, finding: &Finding| {
        let ends = finding.sides.as_ref().map(|end| end.as_ref().map_or("-".to_owned(), spot));
        format!("{}: {} ({}) {} | {}", group.title, finding.head, finding.note, ends.left, ends.right)
    };
    let groups = differences.groups(topic).iter();
    groups.flat_map(|group| group.findings.iter().map(move |finding| line(group, finding))).collect()
}

#[test]
fn figures_that_differ_come_first_with_what_is_counted() {
    let lines = lines(&differences(LEFT, RIGHT), Topic::Numbers);
    assert_eq!(
        lines.first().map(String::as_str),
        Some(
            "They differ: crates (about 30 more in B) … destroyed about [120] crates of … | … and destroyed [150] crates of …"
        )
    );
    assert!(lines.iter().any(|line| line.starts_with("Only in A: ") && line.contains("[three weeks]")), "{lines:?}");
    assert!(
        lines.iter().any(|line| line.starts_with("Only in B: time of day") && line.contains("[4.12 a.m")),
        "{lines:?}"
    );
    assert!(lines.iter().any(|line| line.starts_with("The same in both: ") && line.contains("[Tuesday]")), "{lines:?}");
}

#[test]
fn quotations_show_which_words_inside_the_marks_are_not_the_others() {
    let lines = lines(&differences(LEFT, RIGHT), Topic::Quotations);
    assert!(lines[0].contains("Edda Quill"), "{lines:?}");
    assert!(lines[0].contains(" [on the mole] ") && !lines[0].contains("[Nobody"), "{lines:?}");
    assert!(lines.iter().any(|line| line.starts_with("Only in B: Ole Finn () - | “We heard it")), "{lines:?}");
}

#[test]
fn names_tell_how_often_and_in_which_forms() {
    let lines = lines(&differences(LEFT, RIGHT), Topic::Names);
    assert!(lines.iter().any(|line| line == "Only in B: Ole Finn (once) - | Ole Finn · baker"), "{lines:?}");
    assert!(
        lines.iter().any(|line| line.starts_with("In both: Edda Quill (twice in A, once in B) Edda Quill, ")),
        "{lines:?}"
    );
}

#[test]
fn the_whole_is_said_in_counts_that_the_lists_bear_out() {
    let differences = differences(LEFT, RIGHT);
    let said: Vec<&str> = differences.said.iter().map(|said| said.sentence.as_str()).collect();
    assert!(said.contains(&"1 figure differs."), "{said:?}");
    assert!(said.contains(&"1 quotation appears only in B."), "{said:?}");
    assert!(!said.iter().any(|sentence| sentence.starts_with('0')), "{said:?}");
}

#[test]
fn words_narrow_a_list_and_keep_its_order() {
    let differences = differences(LEFT, RIGHT);
    let found = differences.holding(Topic::Numbers, " CRATES ");
    assert_eq!(found.iter().map(|group| group.findings.len()).sum::<usize>(), 1, "{found:?}");
    assert!(differences.holding(Topic::Numbers, "lighthouse").is_empty());
    assert_eq!(differences.holding(Topic::Names, ""), differences.groups(Topic::Names));
}

#[test]
fn empty_texts_and_equal_texts_differ_in_nothing() {
    for (left, right) in [("", ""), (LEFT, LEFT), ("!?", "!?")] {
        let differences = differences(left, right);
        for topic in Topic::ALL {
            assert_eq!(differences.count(topic), 0, "{topic:?}");
        }
    }
}

const ONE: &str = "The council said the pool will close. The mayor warned of a long winter.\n\nThe library keeps its hours. Snow fell on the hills.\n\nA baker gave bread to the drivers who waited at the closed pass.";
const TWO: &str = "A baker gave bread to the drivers who waited at the closed pass.\n\nThe library keeps its hours.\n\nThe mayor claimed nothing. Ida Brandt counted 12 herons on 3 March.\n\nThe council claimed the pool will close.";

#[test]
fn verbs_that_report_are_a_group_of_their_own() {
    let lines = lines(&differences(ONE, TWO), Topic::Wording);
    let reported = "How it is reported:  () The council [said] the pool will … | The council [claimed] the pool will …";
    assert!(lines.iter().any(|line| line == reported), "{lines:?}");
}

#[test]
fn what_only_one_says_is_ranked_by_what_can_be_checked() {
    let groups = differences(ONE, TWO).holding(Topic::Only, "");
    let right = groups.iter().find(|group| group.title == "Only B says").expect("B says more");
    assert!(right.findings[0].note.starts_with("2 figures, 1 name"), "{right:?}");
    assert!(right.findings[0].sides.right.as_ref().is_some_and(|spot| spot.text().starts_with("Ida Brandt")));
    assert!(groups.iter().all(|group| {
        group.findings.iter().all(|finding| finding.sides.left.is_some() != finding.sides.right.is_some())
    }));
}

#[test]
fn the_order_says_what_one_buries() {
    let differences = differences(ONE, TWO);
    let said: Vec<&str> = differences.said.iter().map(|said| said.sentence.as_str()).collect();
    assert!(said.contains(&"Both make 4 statements."), "{said:?}");
    assert!(said.contains(&"A opens with what B tells in paragraph 4."), "{said:?}");
    let notes: Vec<String> =
        differences.groups(Topic::Order).iter().flat_map(|group| &group.findings).map(|it| it.note.clone()).collect();
    assert!(notes.contains(&"first in A, fourth in B".to_owned()), "{notes:?}");
    assert_eq!(differences.slopes.len(), 4);
    assert!(differences.slopes.iter().all(|slope| slope.heights.left <= 1000 && slope.heights.right <= 1000));
}

#[test]
fn terms_show_what_each_text_sets_beside_them() {
    let left = "The missile programme is old. The missile programme was denied. Ada Holm said it would stay.";
    let right = "The missile threat is old. The missile threat grows. According to the harbour board it would stay.";
    let told = differences(left, right);
    let terms = lines(&told, Topic::Terms);
    assert!(
        terms.iter().any(|line| line.contains("missile") && line.contains("[programme]") && line.contains("[threat]")),
        "{terms:?}"
    );
    let sources = lines(&told, Topic::Sources);
    assert!(sources.iter().any(|line| line.starts_with("Only A relies on: Ada Holm")), "{sources:?}");
    assert!(
        sources.iter().any(|line| line.starts_with("Only B relies on") && line.contains("harbour board")),
        "{sources:?}"
    );
}

#[test]
fn swapped_texts_have_the_same_counts() {
    let (one, other) = (differences(ONE, TWO), differences(TWO, ONE));
    for topic in Topic::ALL {
        assert_eq!(one.count(topic), other.count(topic), "{topic:?}");
    }
}

#[test]
fn paragraphs_that_meet_are_fields_of_the_map_and_lines_of_its_list() {
    let differences = differences(LEFT, RIGHT);
    let lines = lines(&differences, Topic::Paragraphs);
    let meeting = &differences.groups(Topic::Paragraphs)[0];
    assert_eq!(meeting.findings.len(), differences.fields.len(), "{lines:#?}");
    for field in &differences.fields {
        assert!(Side::BOTH.iter().all(|side| field.starts[*side] + field.lengths[*side] <= 1000), "{field:?}");
        let listed = meeting.findings.iter().any(|finding| finding.places() == field.places.map(Some));
        assert!(listed, "{field:?} is on the list");
    }
    // Every paragraph is on the list, with its partner or alone.
    let numbers = |side: Side| {
        let groups = differences.groups(Topic::Paragraphs).iter().flat_map(|group| &group.findings);
        let mut numbers: Vec<u32> = groups.filter_map(|finding| finding.sides[side].as_ref()?.paragraph).collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    };
    assert_eq!(numbers(Side::Left), (1..=LEFT.split("\n\n").count() as u32).collect::<Vec<u32>>());
    assert_eq!(numbers(Side::Right), (1..=RIGHT.split("\n\n").count() as u32).collect::<Vec<u32>>());
}

#[test]
fn openings_stand_out_by_what_is_their_own_unless_that_is_most_of_them() {
    let own = |right: &str| -> Vec<String> {
        let openings = differences(LEFT, right).groups(Topic::Openings).to_vec();
        assert!(openings.iter().any(|group| group.differs), "it is a difference all the same");
        let spots = openings.iter().flat_map(|group| &group.findings).filter_map(|it| it.sides.right.clone());
        spots.flat_map(|spot| spot.words).filter(|(_, own)| *own).map(|(words, _)| words).collect()
    };
    let first = LEFT.split("\n\n").next().expect("it has a paragraph");
    let edited = own(&format!("{first} Nobody slept."));
    assert!(edited.iter().any(|words| words.contains("Nobody slept")), "{edited:?}");
    assert_eq!(own("Violins need varnish, and herons wade at dusk in the reeds below the weir."), Vec::<String>::new());
}

#[test]
fn names_are_joined_and_dropped_as_the_reader_says() {
    let reading = reading(LEFT, RIGHT);
    let numbers = view(&reading, &Choices::of(4, false)).numbers;
    let heads = |edits: &[NameEdit]| -> Vec<String> {
        let differences = Differences::of(&reading, &numbers, &[], edits);
        differences.groups(Topic::Names).iter().flat_map(|group| &group.findings).map(|it| it.head.clone()).collect()
    };
    let edit = |name: &str, means: Option<&str>| NameEdit { name: name.into(), means: means.map(Into::into) };
    let whole = heads(&[]);
    assert!(whole.contains(&"Edda Quill".to_owned()) && whole.contains(&"Ole Finn".to_owned()), "{whole:?}");
    let dropped = heads(&[edit("Ole Finn", None)]);
    assert_eq!(dropped.len() + 1, whole.len());
    let joined = heads(&[edit("Ole Finn", Some("Edda Quill")), edit("Nobody", Some("Edda Quill"))]);
    assert_eq!(joined, dropped, "what is no name of the list changes nothing");
}
