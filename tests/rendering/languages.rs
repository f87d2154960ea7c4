//! The page in the other languages it speaks.

use super::support::{reading, render, unheard, words};
use std::rc::Rc;
use twicetold::app::state::{Action, LeftOut, State, Topic, reduce};
use twicetold::app::view_model::{Choices, Differences, view};
use twicetold::components::differences::findings::{Findings, FindingsProps};
use twicetold::components::key_help::{KeyHelp, KeyHelpProps};
use twicetold::components::settings_menu::{SettingsMenu, SettingsMenuProps};
use twicetold::components::start_screen::{StartScreen, StartScreenProps};
use twicetold::components::summary::{Summary, SummaryProps};
use twicetold::engine::Side;
use twicetold::say::{self, Locale};

const LEFT: &str = "The mayor opened the old bridge on Monday after 1200 days of repairs. The old harbour stayed shut.";
const RIGHT: &str = "The mayor opened the old bridge on Monday after 1800 days of repairs. A band played.";

/// From here on this test's page speaks a language. Every test is a thread of its own, and so a page of its own.
fn speak(tag: &str) {
    let locale = Locale::of_tag(tag).expect("the page speaks it");
    assert!(say::speak(locale, locale.embedded().expect("a native build has all")));
}

fn start() -> String {
    let state =
        [Action::Type(Side::Left, "Some text.".into()), Action::Compare].into_iter().fold(State::default(), reduce);
    render::<StartScreen>(StartScreenProps {
        passing_on: false,
        recent: None,
        on_reopen: unheard(),
        on_forget: unheard(),
        inputs: state.inputs.clone(),
        missing: state.missing(),
        missing_asked: state.missing_asked,
        samples: vec![],
        on_pick: unheard(),
        on_compare: unheard(),
        on_swap: unheard(),
        on_sample: unheard(),
        children: yew::html! {},
    })
}

fn numbers() -> String {
    let reading = reading(LEFT, RIGHT);
    let differences = Differences::of(&reading, &view(&reading, &Choices::of(4, false)).numbers, &[], &[]);
    let groups = Rc::new(differences.holding(Topic::Numbers, ""));
    render::<Findings>(FindingsProps {
        groups,
        topic: Topic::Numbers,
        filtered: false,
        on_go: unheard(),
        ticked: None,
        on_tick: unheard(),
    })
}

fn summary() -> String {
    let reading = reading(LEFT, RIGHT);
    let figures = view(&reading, &Choices::of(4, false)).figures(&reading, LeftOut::default());
    render::<Summary>(SummaryProps { figures, children: yew::html! {} })
}

#[test]
fn german_has_its_words_and_its_numbers() {
    speak("de");
    let html = start();
    assert!(
        html.contains("aria-label=\"Erster Text\"") && words(&html).contains("Der zweite Text fehlt noch."),
        "{html}"
    );
    assert!(words(&html).contains("2 Wörter") && words(&html).contains("Vergleichen"), "{html}");
    let numbers = words(&numbers());
    assert!(numbers.contains("Sie weichen voneinander ab") && numbers.contains("600 Tage mehr in B"), "{numbers}");
    assert!(words(&summary()).contains("von A in B"), "{}", summary());
}

#[test]
fn persian_has_its_words_and_its_digits() {
    speak("fa");
    let html = start();
    assert!(html.contains("aria-label=\"متن نخست\"") && words(&html).contains("متن دوم هنوز نیامده است."), "{html}");
    assert!(words(&html).contains("۲ واژه"), "{html}");
    let numbers = words(&numbers());
    assert!(numbers.contains("با هم فرق دارند") && numbers.contains("۶۰۰ روز بیشتر در B"), "{numbers}");
    let counted = words(&summary());
    assert!(counted.contains('٪') && !counted.contains(|letter: char| letter.is_ascii_digit()), "{counted}");
}

#[test]
fn nothing_is_left_in_english() {
    let all = || {
        let keys = render::<KeyHelp>(KeyHelpProps { dialog: yew::NodeRef::default() });
        let settings = render::<SettingsMenu>(SettingsMenuProps {
            look: State::default().look,
            spoken: say::locale(),
            on_look: unheard(),
            on_keys: unheard(),
            on_clear: unheard(),
            on_swap: None,
            on_export: Some(unheard()),
        });
        [keys, settings].map(|html| {
            html.split('>').map(|piece| piece.split('<').next().unwrap_or_default().to_owned()).collect::<Vec<_>>()
        })
    };
    let english = all();
    for tag in ["de", "fa"] {
        speak(tag);
        for (own, english) in all().iter().zip(&english) {
            let same = own.iter().zip(english).filter(|(own, english)| own == english && english.contains(' '));
            assert_eq!(same.collect::<Vec<_>>(), [], "{tag}");
        }
    }
}
