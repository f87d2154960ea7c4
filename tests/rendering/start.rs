//! The start screen and its messages.

use super::support::{html_of, render, unheard, words};
use twicetold::app::state::{Action, Missing, State, reduce};
use twicetold::components::encoding_choice::encoding_choice;
use twicetold::components::progress_panel::progress_panel;
use twicetold::components::recents::recents;
use twicetold::components::start_screen::{StartScreen, StartScreenProps};
use twicetold::engine::{Pair, Progress, Side, Stage};
use twicetold::load::{Encoding, LoadError};

fn start(actions: impl IntoIterator<Item = Action>) -> String {
    let state = actions.into_iter().fold(State::default(), reduce);
    render::<StartScreen>(StartScreenProps {
        passing_on: false,
        recent: None,
        on_reopen: unheard(),
        on_forget: unheard(),
        inputs: state.inputs.clone(),
        missing: state.missing(),
        missing_asked: state.missing_asked,
        samples: vec![("A pair", "what it shows")],
        on_pick: unheard(),
        on_compare: unheard(),
        on_swap: unheard(),
        on_sample: unheard(),
        children: yew::html! {},
    })
}

#[test]
fn controls_have_their_names() {
    let html = start([Action::Type(Side::Left, "Some text.".into())]);
    for name in [
        "aria-label=\"First text\"",
        "aria-label=\"Second text\"",
        "aria-label=\"Choose a file for the first text\"",
        "aria-label=\"Choose a file for the second text\"",
        "aria-label=\"First text file\"",
        "aria-label=\"Second text file\"",
        "aria-label=\"Name of the first text\"",
        ">Compare<",
        ">Swap texts<",
        ">A pair<",
    ] {
        assert!(html.contains(name), "{name} in {html}");
    }
}

#[test]
fn what_is_missing_is_said() {
    assert!(words(&start([])).contains("Add two texts to compare."));
    let html = start([Action::Type(Side::Left, "Some text.".into()), Action::Compare]);
    assert!(words(&html).contains("The second text is still missing."));
    assert!(html.contains("role=\"alert\""), "{html}");
    assert_eq!(State::default().missing(), Missing::Both);
}

#[test]
fn a_bad_file_is_named_on_its_side_and_the_text_stays() {
    let error = LoadError::NotText { file_name: "photo.jpg".to_owned() };
    let html = start([Action::Type(Side::Right, "Typed before.".into()), Action::Refuse(Side::Right, error)]);
    let drawn = words(&html);
    assert!(
        drawn.contains("“photo.jpg” is not a text. Choose a .txt, .md or .html file, or paste the article."),
        "{drawn}"
    );
    assert!(html.contains("Typed before."), "{html}");
}

#[test]
fn the_encoding_is_said_and_can_be_changed() {
    let encoding = Encoding::named("windows-1252").expect("a known encoding");
    let html = html_of(encoding_choice(Side::Left, encoding, &unheard()));
    assert!(words(&html).contains("Read as windows-1252. Wrong letters? Choose another."), "{html}");
    assert!(html.contains("Shift_JIS"), "{html}");
}

#[test]
fn progress_names_its_stage() {
    let progress = Some(Progress { stage: Stage::Aligning, percent: 50 });
    let html = html_of(progress_panel(progress, &unheard()));
    assert!(html.contains("aria-current=\"step\""), "{html}");
    assert!(html.contains("value=\"62\""), "{html}");
    assert!(words(&html).contains("Cancel"));
}

#[test]
fn recent_comparisons_are_listed_with_a_way_to_forget_them() {
    let names = vec![Pair::new("Morning".into(), "Evening".into())];
    let list = |names: Vec<_>| html_of(recents(&names, &unheard(), &unheard()));
    assert!(words(&list(names)).contains("Morning and Evening"));
    let none = words(&list(vec![]));
    assert!(none.contains("None yet") && !none.contains("Forget all"), "{none}");
}
