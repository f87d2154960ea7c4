//! What the panel lists, on short pairs with a known answer.

use super::*;
use crate::app::view_model::view;
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
    Differences::of(&reading, &view(&reading, 4, false).numbers)
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
    assert!(lines.iter().any(|line| line == "Only in B: Ole Finn (once) - | Ole Finn"), "{lines:?}");
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
    for (left, right) in [("", ""), (LEFT, LEFT), ("", "!?")] {
        let differences = differences(left, right);
        for topic in [Topic::Numbers, Topic::Quotations, Topic::Names] {
            assert_eq!(differences.count(topic), 0, "{topic:?}");
        }
    }
}
