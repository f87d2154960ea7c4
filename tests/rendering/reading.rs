//! The reading view.

use super::support::{html_of, reading, render, unheard, words};
use std::rc::Rc;
use twicetold::app::state::{Columns, Emphasis, Filter, Folds, LeftOut, Look, Reason, Rules};
use twicetold::app::view_model::{Choices, Crumb, Index, view};
use twicetold::components::apparatus::{Apparatus, ApparatusProps};
use twicetold::components::banner::{BannerBox, BannerBoxProps};
use twicetold::components::filter_bar::{FilterBar, filter_bar};
use twicetold::components::find_bar::{FindBar, FindBarProps};
use twicetold::components::flow::{FlowGroup, FlowGroupProps};
use twicetold::components::hit_list::hit_list;
use twicetold::components::linear::{Linear, LinearProps};
use twicetold::components::row::{SectionRows, SectionRowsProps};
use twicetold::components::shared::Shared;
use twicetold::components::view_switch::view_switch;
use twicetold::engine::{ByteSpan, Pair, PartKind, Side};

const LEFT: &str =
    "The mayor opened the old bridge on Monday after two years of repairs. <b>It rained</b> & nobody minded.";
const RIGHT: &str = "On a wet morning the mayor opened the old bridge after three years of repairs. A band played.";

fn section_html(left: &str, right: &str) -> String {
    section_in(Columns::Two, left, right)
}

fn section_in(columns: Columns, left: &str, right: &str) -> String {
    let reading = Rc::new(reading(left, right));
    let view = view(&reading, &Choices::of(4, false));
    let section = Shared(Rc::clone(&view.sections[0]));
    render::<SectionRows>(SectionRowsProps { section, reading, columns, hits: None, folding: Shared(Rc::default()) })
}

#[test]
fn hits_are_set_apart_and_the_words_stay_the_same() {
    let reading = Rc::new(reading(LEFT, RIGHT));
    let view = view(&reading, &Choices::of(4, false));
    let hits = Index::of(&reading).find(&reading, &view, "the old bridge after");
    let section = Shared(Rc::clone(&view.sections[0]));
    let props = SectionRowsProps {
        section,
        reading,
        columns: Columns::Two,
        hits: hits.sections[0].clone().map(Shared),
        folding: Shared(Rc::default()),
    };
    let html = render::<SectionRows>(props);
    assert!(html.contains("id=\"h0\" class=\"hit\""), "{html}");
    assert_eq!(words(&html).replace('\n', "").matches("the old bridge after").count(), 1, "{html}");
    let props = FindBarProps {
        words: "bridge".into(),
        hits: Shared(Rc::new(hits)),
        at: 0,
        listed: false,
        on_list: unheard(),
        on_go: unheard(),
        on_words: unheard(),
        on_step: unheard(),
        on_close: unheard(),
    };
    assert!(words(&render::<FindBar>(props)).contains("1 of 1: 0 in A, 1 in B"));
}

#[test]
fn all_hits_are_listed_by_side_between_the_words_around_them() {
    let reading = reading(LEFT, RIGHT);
    let view = view(&reading, &Choices::of(4, false));
    let hits = Index::of(&reading).find(&reading, &view, "bridge");
    let html = html_of(hit_list(&hits, 0, &unheard()));
    assert!(html.contains("</span><span>bridge</span><span> on Monday after two years"), "{html}");
    assert!(
        words(&html).starts_with("A1 hitThe mayor opened the old bridge") && words(&html).contains("B1 hit"),
        "{html}"
    );
    assert!(!html.contains("<b>It"), "words of an article are never markup: {html}");
}

#[test]
fn a_line_stands_for_what_is_folded() {
    let text = "The ferry left. Nine crates stood on deck. A dog slept. Rain came over the hills. Gulls followed them.";
    let reading = Rc::new(reading(text, text));
    let view = view(&reading, &Choices::of(4, false));
    let mut folding = view.folding(&reading, Filter::Everything, LeftOut::default());
    let mut draw = || {
        let section = Shared(Rc::clone(&view.sections[0]));
        let shown = Shared(Rc::new(folding.clone()));
        folding.turn(3);
        let (reading, columns) = (Rc::clone(&reading), Columns::Two);
        render::<SectionRows>(SectionRowsProps { section, reading, columns, hits: None, folding: shown })
    };
    let html = draw();
    assert_eq!(words(&html), "5 sentences the same in both – show");
    assert!(html.contains("data-fold=\"0\" aria-expanded=\"false\""), "{html}");
    let html = draw();
    assert!(words(&html).starts_with("5 sentences the same in both – hideThe ferry left."), "{html}");
}

#[test]
fn both_ends_of_a_phrase_carry_its_number() {
    let html = section_html(LEFT, RIGHT);
    let marks: Vec<&str> = html.split("<mark ").skip(1).filter(|mark| mark.contains("data-kind=\"shared\"")).collect();
    assert!(marks.len() >= 2, "{html}");
    let number = marks[0].split("data-k=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a number");
    assert!(html.contains(&format!("id=\"a{number}-0\"")) && html.contains(&format!("id=\"b{number}-0\"")), "{html}");
}

#[test]
fn words_of_an_article_are_never_markup() {
    let html = section_html(LEFT, RIGHT);
    assert!(!html.contains("<b>"), "{html}");
    let drawn = words(&html);
    assert!(drawn.contains("<b>It rained</b> & nobody minded."), "{drawn}");
}

#[test]
fn drawn_words_are_the_words_of_the_texts() {
    let html = section_html(LEFT, "Violins need varnish.");
    assert_eq!(words(&html).replace('\n', ""), format!("{LEFT}Violins need varnish."));
}

#[test]
fn whoever_listens_hears_whose_words_they_are_and_what_ties_them() {
    let html = section_html(LEFT, RIGHT);
    assert!(html.contains("aria-label=\"A, partly the words of B; numbers disagree\""), "{html}");
    assert!(html.contains("aria-label=\"B\""), "{html}");
}

#[test]
fn inline_shows_shared_words_once_and_both_readings() {
    let html = section_in(Columns::One, LEFT, RIGHT);
    let drawn = words(&html);
    assert_eq!(drawn.matches("the old bridge").count(), 1, "{drawn}");
    assert!(drawn.contains("two") && drawn.contains("three"), "{drawn}");
    assert!(html.contains("class=\"witness a\"") && html.contains("class=\"witness b\""), "{html}");
}

#[test]
fn the_view_switch_says_what_is_on() {
    let look = Look { columns: Columns::One, ..Look::default() };
    let html = html_of(view_switch(look, &unheard()));
    assert_eq!(words(&html), "Side by sideInline");
    assert!(html.contains("aria-pressed=\"true\">Inline"), "{html}");
}

#[test]
fn a_flowing_text_runs_on_without_the_other() {
    let reading = Rc::new(reading(LEFT, RIGHT));
    let view = view(&reading, &Choices::of(4, false));
    let group = Shared(Rc::clone(&view.flow().right[0]));
    let html = render::<FlowGroup>(FlowGroupProps { group, side: Side::Right, reading, hits: Vec::new() });
    assert_eq!(words(&html), RIGHT);
    assert!(html.contains("id=\"rb0\""), "{html}");
}

fn crumb(out: bool) -> Crumb {
    let places = Pair::new(Some(ByteSpan::of(0, 9)), None);
    Crumb { side: Side::Left, kind: PartKind::Byline, words: "By Ada Quill".to_owned(), places, out }
}

#[test]
fn filters_are_named_with_their_counts() {
    let bar = FilterBar {
        rules: Rules::default(),
        on_rules: unheard(),
        on_predict: unheard(),
        folds: Folds::Nothing,
        on_fold: unheard(),
        filter: Filter::Moved,
        left_out: LeftOut::default(),
        emphasis: Emphasis::Shared,
        words_min: 4,
        side: Side::Left,
        columns: Columns::Two,
        counts: [9, 4, 2, 1, 3, 1, 1, 5],
        names: Pair::new("The Wire".into(), "The Paper".into()),
        on_filter: unheard(),
        on_minimum: unheard(),
        on_turn: unheard(),
        search: yew::html! {},
        on_leave_out: unheard(),
        crumbs: Rc::new(vec![crumb(false), crumb(true)]),
        on_crumb: unheard(),
        on_emphasis: unheard(),
    };
    let html = html_of(filter_bar(&bar));
    let drawn = words(&html);
    for name in
        ["Everything", "Shared 4", "Moved 2", "Reworded 1", "Numbers 3", "Only A 1", "Only B 1", "Quotes 5", "4 words"]
    {
        assert!(drawn.contains(name), "{name} in {drawn}");
    }
    assert_eq!(html.matches("aria-pressed=\"true\"").count(), 2, "one filter, and what catches the eye: {html}");
    assert_eq!(html.matches("By Ada Quill").count(), 2, "what frames a text can be left out piece by piece: {html}");
    assert!(
        html.contains("title=\"4 passages\"") && html.contains("title=\"1 passage\""),
        "chips say what they count: {html}"
    );
    for name in ["Word for word", "Other forms of the same words", "Quotations"] {
        assert!(drawn.contains(name), "{name} can be left out");
    }
}

#[test]
fn the_apparatus_shows_both_readings() {
    let reading = reading(LEFT, RIGHT);
    let view = view(&reading, &Choices::of(4, false));
    let step = view.steps[0];
    let entry = view.entry(&reading, step);
    let total = view.steps.len();
    let props = |place, entry, note: &'static str, noting: bool| ApparatusProps {
        place,
        total,
        entry,
        listed: false,
        on_list: unheard(),
        children: yew::html! {},
        why: true,
        at: Pair::default(),
        on_why: unheard(),
        note: note.into(),
        reason: noting.then_some(Reason::SetPhrase),
        on_reason: unheard(),
        noting,
        on_annotate: unheard(),
        on_write: unheard(),
        correcting: false,
        on_correct: unheard(),
        on_place: unheard(),
        on_step: unheard(),
        on_clear: unheard(),
        on_show: unheard::<Side>(),
    };
    let drawn = words(&render::<Apparatus>(props(Some(1), entry.clone(), "", false)));
    assert!(drawn.contains(&format!("1 of {total}")), "{drawn}");
    let drawn = words(&render::<Apparatus>(props(None, None, "", false)));
    assert!(drawn.contains(&format!("– of {total}")), "{drawn}");
    let noted = render::<Apparatus>(props(Some(1), entry.clone(), "Ask <b>Ada</b>.", false));
    assert!(words(&noted).contains("Ask <b>Ada</b>.") && !noted.contains("<textarea"), "{noted}");
    let noting = render::<Apparatus>(props(Some(1), entry, "", true));
    assert!(noting.contains("<textarea") && words(&noting).contains("Your note on this passage"), "{noting}");
}

#[test]
fn special_cases_are_said_plainly() {
    let say = |left: &str, right: &str| {
        let view = Shared(Rc::new(view(&reading(left, right), &Choices::of(4, false))));
        words(&render::<BannerBox>(BannerBoxProps { view, on_related: unheard() }))
    };
    assert!(say(LEFT, LEFT).starts_with("These two texts are the same, word for word."));
    assert!(say(LEFT, "Violins need varnish.").contains("share no phrase of 4 words or more"));
    assert_eq!(say(LEFT, RIGHT), "");
}

#[test]
fn a_pair_is_told_under_a_heading_with_both_texts_and_their_marks() {
    let reading = Rc::new(reading(LEFT, RIGHT));
    let view = Shared(Rc::new(view(&reading, &Choices::of(4, false))));
    let stops = Shared(Rc::new(view.linear(&reading, Filter::Everything, LeftOut::default())));
    let drawn = 0..stops.len();
    let hits = Shared(Rc::new(Index::of(&reading).find(&reading, &view, "nobody")));
    let (on_go, on_stop, on_leave) = (unheard(), unheard(), unheard());
    let html = render::<Linear>(LinearProps { view, reading, stops, drawn, hits, on_go, on_stop, on_leave });
    let said = words(&html).replace(['\u{2068}', '\u{2069}'], "");
    assert!(said.contains("A, sentence 1, matches B, sentence 1: "), "{said}");
    assert!(said.contains("B, sentence 2: only B says this."), "{said}");
    assert!(said.contains("<b>It rained</b> & nobody minded.") && !html.contains("<b>It"), "{html}");
    assert!(html.contains("<span id=\"h0\" class=\"hit\">nobody</span>"), "what is looked for is set apart: {html}");
    let n_headings = html.matches("<h3").count();
    assert_eq!(html.matches("<article").count(), n_headings, "every stop has a heading: {html}");
    assert!(html.contains("aria-labelledby=\"stop-0\"") && html.contains("id=\"stop-0\""), "{html}");
    assert!(html.contains("<li data-kind=\"shared\">"), "what is marked is told: {html}");
}
