//! The panel of differences.

use super::support::{reading, render, unheard, words};
use std::rc::Rc;
use twicetold::app::state::Topic;
use twicetold::app::view_model::{Choices, Differences, view};
use twicetold::components::differences::findings::{Findings, FindingsProps};
use twicetold::components::differences::panel::{Panel, PanelProps};
use twicetold::components::differences::slope_chart::{SlopeChart, SlopeChartProps};
use twicetold::components::differences::word_chart::{WordChart, WordChartProps};
use twicetold::components::shared::Shared;

const LEFT: &str = "The mayor opened the old bridge on Monday after two years of repairs. The old harbour stayed shut.";
const RIGHT: &str = "The old harbour stayed shut. On a wet morning the mayor opened the old bridge after three years of repairs. A band played.";

fn differences(left: &str, right: &str) -> Differences {
    let reading = reading(left, right);
    let numbers = view(&reading, &Choices::of(4, false)).numbers;
    Differences::of(&reading, &numbers, &[], &[])
}

fn list(differences: &Differences, topic: Topic, sought: &str) -> String {
    let groups = Rc::new(differences.holding(topic, sought));
    render::<Findings>(FindingsProps {
        groups,
        topic,
        filtered: !sought.is_empty(),
        on_go: unheard(),
        ticked: None,
        on_tick: unheard(),
    })
}

#[test]
fn the_panel_says_the_whole_and_counts_every_list() {
    let differences = Shared(Rc::new(differences(LEFT, RIGHT)));
    let props = PanelProps {
        differences,
        topic: Topic::Numbers,
        words: "".into(),
        on_export: unheard(),
        on_topic: unheard(),
        on_words: unheard(),
        on_close: unheard(),
        children: yew::html! {},
    };
    let html = render::<Panel>(props);
    let drawn = words(&html);
    assert!(drawn.contains("1 figure differs."), "{drawn}");
    let folded = html.split("<summary>").nth(1).and_then(|rest| rest.split("</summary>").next()).unwrap_or_default();
    assert!(words(folded).starts_with("In short: ") && words(folded).contains("1 figure differs."), "{folded}");
    assert!(!folded.contains("<button"), "what is folded away cannot be pressed unseen: {folded}");
    for topic in Topic::ALL {
        assert!(drawn.contains(topic.title()), "{drawn}");
    }
    assert!(html.contains("aria-pressed=\"true\">Numbers"), "{html}");
    assert_eq!(html.matches("aria-pressed=\"true\"").count(), 1);
}

#[test]
fn each_end_of_a_finding_is_a_button_with_its_words() {
    let html = list(&differences(LEFT, RIGHT), Topic::Numbers, "");
    assert!(html.contains("<b>two years</b>") && html.contains("<b>three years</b>"), "{html}");
    assert!(html.contains("data-differs"), "the mark does not depend on colour: {html}");
    assert_eq!(html.matches("<button").count(), html.matches("dir=\"auto\" class=\"say\"").count(), "{html}");
}

#[test]
fn words_of_an_article_are_never_markup() {
    let html =
        list(&differences("<b>It rained</b> on Ada Holm & nobody minded.", "Herons wade at dusk."), Topic::Only, "");
    assert!(!html.contains("<b>It rained"), "{html}");
    assert!(words(&html).contains("<b>It rained</b> on Ada Holm & nobody minded."), "{html}");
}

#[test]
fn empty_lists_say_so() {
    let none = differences("Violins need varnish.", "Herons wade at dusk.");
    for topic in [Topic::Numbers, Topic::Quotations, Topic::Wording, Topic::Order] {
        assert_eq!(words(&list(&none, topic, "")), topic.none());
    }
    let found = words(&list(&differences(LEFT, RIGHT), Topic::Numbers, "lighthouse"));
    assert!(found.contains("Nothing here holds these words."), "{found}");
}

#[test]
fn the_order_is_a_chart_with_a_list_that_says_the_same() {
    let differences = differences(LEFT, RIGHT);
    let drawn = words(&list(&differences, Topic::Order, ""));
    assert!(drawn.contains("second in A, first in B") || drawn.contains("first in A, second in B"), "{drawn}");
    let html = render::<SlopeChart>(SlopeChartProps { slopes: differences.slopes.clone(), on_go: unheard() });
    assert_eq!(html.matches("class=\"slope").count() - 1, differences.slopes.len(), "{html}");
    assert!(html.contains("slope moved"), "{html}");
}

#[test]
fn distinctive_words_have_bars_and_numbers() {
    let left = "The ferry left. The ferry sank. A ferry is a ferry, and every ferry leaves. ".repeat(3);
    let right = "The tram left. The tram stopped. A tram is a tram, and every tram leaves. ".repeat(3);
    let found = differences(&left, &right).words;
    let html = render::<WordChart>(WordChartProps { words: found, on_seek: unheard() });
    let drawn = words(&html);
    assert!(drawn.contains("ferry") && drawn.contains("tram"), "{drawn}");
    assert!(html.contains("<rect x=\"0\" width=\"100\""), "{html}");
    let none = render::<WordChart>(WordChartProps { words: Vec::new(), on_seek: unheard() });
    assert_eq!(words(&none), "No word sets one text apart from the other.");
}
