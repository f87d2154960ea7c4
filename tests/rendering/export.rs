//! The menu of exports.

use super::support::{html_of, render, unheard, words};
use twicetold::app::state::State;
use twicetold::app::view_model::Form;
use twicetold::components::export_menu::export_menu;
use twicetold::components::settings_menu::{SettingsMenu, SettingsMenuProps};
use twicetold::say;
use yew::Callback;

fn settings(on_export: Option<Callback<Form>>) -> String {
    render::<SettingsMenu>(SettingsMenuProps {
        look: State::default().look,
        spoken: say::locale(),
        on_look: unheard(),
        on_keys: unheard(),
        on_clear: unheard(),
        on_swap: None,
        on_export,
    })
}

#[test]
fn every_form_is_a_button_that_says_what_it_holds() {
    let html = html_of(export_menu(&unheard()));
    assert_eq!(html.matches("<button").count(), Form::ALL.len(), "{html}");
    for form in Form::ALL {
        assert!(words(&html).contains(form.title()) && words(&html).contains(form.holds()), "{html}");
    }
}

#[test]
fn narrow_screens_have_the_forms_in_the_other_menu_while_there_is_something_to_export() {
    let with = words(&settings(Some(unheard())));
    assert!(Form::ALL.into_iter().all(|form| with.contains(form.title())), "{with}");
    assert!(!words(&settings(None)).contains(say::export()));
}
