//! Light and dark, keys, and the way back.

use super::icon::{Icon, Shape};
use crate::app::state::{Look, Theme};
use yew::prelude::*;

/// What can be set.
#[derive(PartialEq, Properties)]
pub struct SettingsMenuProps {
    /// How the page looks.
    pub look: Look,
    /// Tells another look.
    pub on_look: Callback<Look>,
    /// Opens the list of keys.
    pub on_keys: Callback<()>,
    /// Starts anew with two other texts.
    pub on_clear: Callback<()>,
}

/// Light and dark, keys, and the way back.
#[component]
pub fn SettingsMenu(props: &SettingsMenuProps) -> Html {
    let choice = |theme: Theme| {
        let pressed = if theme == props.look.theme { "true" } else { "false" };
        let look = Look { theme, ..props.look };
        let onclick = props.on_look.reform(move |_| look);
        html! { <button type="button" aria-pressed={pressed} {onclick}>{ words(theme) }</button> }
    };
    html! {
        <details class="settings">
            <summary class="button icon-only" aria-label="Settings"><Icon shape={Shape::More} /></summary>
            <div class="pop" role="group" aria-label="Settings">
                <fieldset>
                    <legend>{ "Appearance" }</legend>
                    <div class="segments">{ for Theme::ALL.iter().copied().map(choice) }</div>
                </fieldset>
                <ul class="menu">
                    <li><button type="button" class="linklike" onclick={props.on_keys.reform(|_| ())}>{ "Keyboard shortcuts" }</button></li>
                    <li><button type="button" class="linklike" onclick={props.on_clear.reform(|_| ())}>{ "Compare two other texts" }</button></li>
                </ul>
            </div>
        </details>
    }
}

fn words(theme: Theme) -> &'static str {
    match theme {
        Theme::Device => "As my device",
        Theme::Light => "Light",
        Theme::Dark => "Dark",
    }
}
