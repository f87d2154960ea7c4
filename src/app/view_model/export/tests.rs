//! What is exported, read back.

use super::markup::Markup;
use super::*;
use crate::app::state::{Action, Gaps, Kept, Reason, State, reduce};
use crate::app::view_model::from_fragment;
use crate::engine::{Article, ByteSpan, Config, Offset, Pair, Pin, SentenceIdx, Side, compare, document::document};
use crate::load::exported::{self, ELEMENT};
use std::collections::BTreeSet;

const LEFT: &str = "Gale tears roof off harbour office\n\nA gale tore the roof off the harbour office in Saltby on Tuesday and destroyed about 120 crates of herring.\n\n\
    “Nobody was hurt that night,” said harbour master Edda Quill. Repairs will take three weeks, Ms Quill said.\n\nThe choir sang in the old church until the lamps went out on the quay.";
const RIGHT: &str = "The choir sang in the old church until the lamps went out on the quay.\n\nA gale tore the roof off the harbour office in Saltby on Tuesday and destroyed 150 crates of herring.\n\n\
    “Nobody was hurt on the mole that night,” said harbour master Edda Quill. <b>Herons</b> & \"gulls\" came.";

fn export(left: &str, right: &str) -> Export {
    export_with(left, right, Config::default())
}

fn export_with(left: &str, right: &str, config: Config) -> Export {
    let articles = Pair::new(Article::new("The <Wire>", left), Article::new("Paper & Co", right));
    let comparison = compare(articles.as_ref(), &config);
    let reading = Rc::new(Reading { articles: Rc::new(articles), comparison: Rc::new(comparison) });
    Export {
        reading,
        settings: ViewSettings::default(),
        look: Look::default(),
        notes: Rc::default(),
        names: Rc::default(),
    }
}

fn text(export: &Export, form: Form) -> String {
    made(export, form).text
}

fn made(export: &Export, form: Form) -> Made {
    let sheet = Sheet::new("mark { color: black; }".to_owned()).expect("a sheet");
    export.file(form).unwrap_or_else(|| export.page(&sheet))
}

/// The values of an attribute, in order.
fn values<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!(" {name}=\"");
    html.split(&start).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

/// What a parser reads between tags: everything outside of them, with what was escaped put back.
fn read(html: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for letter in html.chars() {
        match letter {
            '<' => inside = true,
            '>' => inside = false,
            letter if !inside => out.push(letter),
            _ => {}
        }
    }
    let spelt = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#13;", "\r"), ("&amp;", "&")];
    spelt.iter().fold(out, |out, (spelt, letter)| out.replace(spelt, letter))
}

/// The words of a side as the page holds them.
fn drawn(html: &str, side: &str) -> String {
    let start = format!("<div class=\"cell {side}\"");
    let cells = html.split(&start).skip(1);
    cells.map(|cell| read(&format!("<{}", cell.split("</div>").next().unwrap_or_default()))).collect()
}

#[test]
fn every_letter_comes_back_but_the_one_html_cannot_hold() {
    let hostile: String = (1..0x2100).filter_map(char::from_u32).collect();
    for text in
        ["</script><script>alert(1)</script>", "&lt; &amp;amp; &#39;", "\"'`=", "\r\n\r", "\u{feff}\u{202e}", &hostile]
    {
        let mut out = Markup::default();
        out.line("p", &[("title", text)], text);
        let html = out.end();
        let tag = html.split("<p title=\"").nth(1).and_then(|rest| rest.split("\">").next()).expect("a title");
        let body = html.split("\">").nth(1).and_then(|rest| rest.strip_suffix("</p>\n")).expect("a text");
        assert_eq!((read(tag), read(body)), (text.to_owned(), text.to_owned()));
        assert!(!tag.contains(['<', '>', '"', '\r']) && !body.contains(['<', '>', '\r']), "{html}");
    }
    let mut out = Markup::default();
    out.text("a\0b");
    assert_eq!(out.end(), "<!doctype html>\na\u{fffd}b\n");
}

#[test]
fn the_page_holds_both_texts_letter_for_letter() {
    let html = text(&export(LEFT, RIGHT), Form::Page);
    assert_eq!(drawn(&html, "a"), LEFT);
    assert_eq!(drawn(&html, "b"), RIGHT);
    assert!(!html.contains("<b>Herons</b> ") && !html.contains("The <Wire>"), "words are never markup");
    assert!(!html.contains("<script") && !html.contains("http://") && !html.contains("https://"), "nothing is fetched");
}

#[test]
fn every_way_leads_somewhere_and_no_id_is_given_twice() {
    let html = text(&export(LEFT, RIGHT), Form::Page);
    let ids = values(&html, "id");
    let given: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(given.len(), ids.len(), "an id is given twice: {ids:?}");
    for way in values(&html, "href") {
        assert!(way.strip_prefix('#').is_some_and(|id| given.contains(id)), "{way} leads nowhere");
    }
}

#[test]
fn a_link_of_the_page_leads_to_its_passage_and_on_to_the_partner() {
    let export = export(LEFT, RIGHT);
    let html = text(&export, Form::Page);
    let (ids, ways) = (values(&html, "id"), values(&html, "href"));
    let view = export.view();
    for link in view.steps.iter().filter_map(|step| view.link(*step)) {
        let fragment = crate::app::view_model::to_fragment(link.spans);
        let to = if link.spans.left.is_some() { fragment[1..].to_owned() } else { ids_of(Side::Right, link.spans) };
        assert!(ids.contains(&&*to), "{fragment} is nowhere");
        assert_eq!(from_fragment(&fragment), Some(link.spans));
    }
    let moved = view.steps.iter().filter_map(|step| view.link(*step)).find(|link| link.passage.is_some());
    let moved = moved.expect("the choir stands elsewhere").spans;
    for side in Side::BOTH {
        let way = format!("#{}", ids_of(side, moved));
        assert!(ways.contains(&&*way), "nothing leads to {way}");
    }
}

fn ids_of(side: Side, spans: Pair<Option<ByteSpan>>) -> String {
    crate::app::view_model::end_name(side, spans)
}

#[test]
fn corrections_and_notes_stand_in_the_page_and_in_the_data() {
    let pin = Pin { sentences: Pair::new(1, 0).map(SentenceIdx::new), together: true };
    let mut export = export_with(LEFT, RIGHT, Config { pins: vec![pin], ..Config::default() });
    let at = LEFT.find("Repairs").map(|at| ByteSpan::of(at as u32, at as u32 + 7)).expect("it is there");
    let (places, words) = (Pair::new(Some(at), None), "Who says <so>?".into());
    export.notes =
        Rc::new(vec![Note { places, passage: Pair::new(Some("Repairs".into()), None), words, reason: None }]);
    let html = text(&export, Form::Page);
    let said = read(&html);
    assert!(said.contains("The reader’s corrections 1") && said.contains("Put together by the reader 1"), "{said}");
    assert!(said.contains("Who says <so>?") && html.contains("Who says &lt;so&gt;?"), "{said}");
    let data: serde_json::Value = serde_json::from_str(&text(&export, Form::Data)).expect("JSON");
    assert_eq!(data["settings"]["pins"][0]["together"], true);
    assert_eq!(data["reader"]["notes"][0]["words"], "Who says <so>?");
    let start = LEFT[..at.start().get() as usize].chars().count();
    assert_eq!(data["reader"]["notes"][0]["left"][0], start, "code points, not bytes");
    assert_eq!(data["reader"]["notes"][0]["right"], serde_json::Value::Null);
}

#[test]
fn data_is_the_public_form_of_what_the_page_shows() {
    for words_min in [2, 4, 9] {
        let mut export = export(LEFT, RIGHT);
        export.settings.words_min = words_min;
        let data = text(&export, Form::Data);
        let asked = export_with(LEFT, RIGHT, Config { phrase_words_min: words_min, ..Config::default() });
        let reading = &asked.reading;
        let public = document(reading.articles.as_ref().as_ref(), &reading.comparison);
        let public = serde_json::to_string(&public).expect("it is written");
        let shared = public.strip_suffix('}').expect("an object");
        assert!(data.starts_with(shared), "from {words_min} words: not the engine’s own document");
        assert_eq!(data, text(&export, Form::Data), "the same bytes each time");
    }
}

#[test]
fn what_is_left_out_stands_as_plain_text_and_is_named() {
    let mut export = export(LEFT, RIGHT);
    assert!(text(&export, Form::Page).contains("data-kind=\"shared\" data-tier=\"exact\">“Nobody"));
    export.settings.left_out = export.settings.left_out.toggled(Kept::Tier(crate::engine::Tier::Exact));
    let html = text(&export, Form::Page);
    let texts = html.split("id=\"texts\"").nth(1).and_then(|rest| rest.split("</section>").next()).expect("the texts");
    assert!(!texts.contains("data-tier=\"exact\""), "{texts}");
    assert_eq!(drawn(&html, "a"), LEFT);
    assert!(read(&html).contains("Left out of marks and figuresWord for word"), "it is told");
    assert!(text(&export, Form::Data).contains("\"left_out\":[\"exact\"]"));
}

#[test]
fn the_table_holds_every_list() {
    let export = export(LEFT, RIGHT);
    let table = text(&export, Form::Lists);
    let table = table.strip_prefix('\u{feff}').expect("spreadsheets look for the mark");
    let lines: Vec<&str> = table.split_terminator("\r\n").collect();
    assert_eq!(lines[0], "\"List\",\"Group\",\"About\",\"Note\",\"A\",\"A, paragraph\",\"B\",\"B, paragraph\"");
    let differences = export.differences(&export.view());
    let listed: usize = Topic::ALL.iter().map(|topic| differences.length(*topic)).sum();
    assert_eq!(lines.len(), 1 + listed + differences.words.len());
    let crates = lines.iter().find(|line| line.contains("150")).expect("the crates differ");
    assert!(crates.starts_with("\"Numbers\",\"They differ\",\"crates\","), "{crates}");
    assert!(lines.iter().all(|line| line.split("\",\"").count() == 8), "{table}");
    let one = differences.file(&export.reading, Topic::Numbers, "crates");
    assert_eq!(one.name, "The Wire and Paper & Co, Numbers.csv");
    assert_eq!(one.text.split_terminator("\r\n").count(), 2);
}

#[test]
fn a_head_of_a_row_says_what_the_row_is_about() {
    let html = text(&export(LEFT, RIGHT), Form::Page);
    let heads: Vec<&str> = html.split("<th scope=\"row\" class=\"about\">").skip(1).collect();
    assert!(!heads.is_empty());
    for head in heads {
        let cell = head.split("</th>").next().unwrap_or_default();
        assert!(!read(&format!("<th>{cell}")).trim().is_empty(), "an empty head: {cell}");
    }
}

#[test]
fn files_have_names_that_every_system_takes() {
    assert_eq!(file_words("The Wire"), "The Wire");
    assert_eq!(file_words("../../etc/passwd"), "etc passwd");
    assert_eq!(file_words("a\u{202e}gpj.exe\n"), "a gpj.exe");
    assert_eq!(file_words("CON: \"news\"? <*>|"), "CON news");
    assert_eq!(file_words("…"), "…");
    assert_eq!(file_words(" .. "), "-");
    assert_eq!(file_words(&"ü".repeat(200)).chars().count(), 60);
    let export = export(LEFT, RIGHT);
    let name = |form: Form| (form != Form::Paper).then(|| made(&export, form).name);
    assert_eq!(name(Form::Page).as_deref(), Some("The Wire and Paper & Co.html"));
    assert_eq!(name(Form::Data).as_deref(), Some("The Wire and Paper & Co.json"));
    assert_eq!(name(Form::Paper), None);
}

#[test]
fn empty_and_equal_texts_are_exported_too() {
    for (left, right) in [("", ""), (LEFT, ""), ("", LEFT), (LEFT, LEFT), ("?!", "\r\n")] {
        let export = export(left, right);
        let html = text(&export, Form::Page);
        assert_eq!((drawn(&html, "a"), drawn(&html, "b")), (left.to_owned(), right.to_owned()));
        assert!(serde_json::from_str::<serde_json::Value>(&text(&export, Form::Data)).is_ok());
        assert!(text(&export, Form::Lists).starts_with('\u{feff}'));
    }
}

/// The data that an exported page holds for the page it came from.
fn embedded(html: &str) -> String {
    let start = format!("<div hidden=\"hidden\" id=\"{ELEMENT}\">");
    let data = html.split(&start).nth(1).and_then(|rest| rest.split("</div>").next());
    read(data.expect("the page holds its data"))
}

#[test]
fn what_was_exported_is_taken_up_again_as_it_was() {
    let pins = vec![Pin { sentences: Pair::new(1, 0).map(SentenceIdx::new), together: false }];
    let config = Config { pins: pins.clone(), match_case: true, ..Config::default() };
    let mut export = export_with(LEFT, RIGHT, config);
    let at = LEFT.find("“Nobody").map(|at| ByteSpan::of(at as u32, at as u32 + 9)).expect("it is there");
    let note = |places: Pair<Option<ByteSpan>>, words: &str, reason| Note {
        places,
        passage: Pair::from_fn(|side| places[side].map(|span| export.reading.articles[side].slice(span).into())),
        words: words.into(),
        reason,
    };
    let (here, gone) = (Pair::new(Some(at), None), Pair::default());
    let notes = vec![note(here, "So <he> says.", Some(Reason::Quotation)), note(gone, "About another passage.", None)];
    let edit = |name: &str, means: Option<&str>| NameEdit { name: name.into(), means: means.map(Into::into) };
    let names = vec![edit("Ms Quill", Some("Edda Quill")), edit("Herons", None)];
    (export.notes, export.names) = (Rc::new(notes), Rc::new(names));
    export.settings.words_min = 7;
    export.settings.gaps = Gaps { words_max: 5, shared_percent_min: 45, ..Gaps::default() };
    export.settings.related = true;
    export.settings.left_out = export.settings.left_out.toggled(Kept::Quotes);
    for data in [text(&export, Form::Data), embedded(&text(&export, Form::Page))] {
        assert!(exported::is_data(&data));
        let data: serde_json::Value = serde_json::from_str(&data).expect("JSON");
        let exported = exported::read(&data).expect("a comparison");
        let state = reduce(State::default(), Action::Resume(Box::new(exported)));
        let job = state.job().expect("it is compared at once");
        assert_eq!(*job.articles, *export.reading.articles);
        assert_eq!((&state.pins, &state.notes, &state.names), (&pins, &export.notes, &export.names));
        assert_eq!((state.view.words_min, state.view.related), (7, true));
        assert_eq!(state.view.left_out, export.settings.left_out);
        assert_eq!(state.view.gaps, export.settings.gaps);
        assert!(state.rules.case && !state.rules.punctuation && state.rules.meaning);
    }
}
