//! The bar at the top, with what can be done as the page stands. Drawn anew only when that changes.

use super::hooks::open_dialog;
use super::state::{Action, Look};
use super::view_model::Form;
use crate::components::app_bar::{AppBar, app_bar};
use crate::components::differences::{OPENER, PANEL};
use crate::components::export_menu::export_menu;
use crate::components::find_bar::SEEKER;
use crate::components::icon::{Shape, icon};
use crate::components::settings_menu::SettingsMenu;
use crate::components::shared::Shared;
use crate::components::view_switch::view_switch;
use crate::engine::{Article, Pair};
use crate::say::{self, Locale};
use yew::prelude::*;

/// How the page stands.
#[derive(PartialEq, Properties)]
pub(super) struct TopBarProps {
    /// The texts on show, or about to be.
    pub(super) articles: Option<Shared<Pair<Article>>>,
    /// Whether a comparison is on show.
    pub(super) reading: bool,
    /// Whether its reader guesses before looking.
    pub(super) predicting: bool,
    /// Whether what differs is listed beside the texts.
    pub(super) differences: bool,
    /// How the page looks.
    pub(super) look: Look,
    /// The language it speaks.
    pub(super) spoken: Locale,
    /// Exports what is on show.
    pub(super) on_export: Callback<Form>,
    /// The list of keys.
    pub(super) keys: NodeRef,
    /// Tells what happens.
    pub(super) send: Callback<Action>,
}

/// The bar at the top.
#[component]
pub(super) fn TopBar(props: &TopBarProps) -> Html {
    let TopBarProps { articles, reading, predicting, look, spoken, on_export, keys, send, .. } = props;
    let names = articles.as_ref().map(|it| Pair::from_fn(|side| AttrValue::from(it[side].name.clone())));
    let looking = *reading && !*predicting;
    let tools = html! {
        <>
            if looking {
                <button type="button" id={SEEKER} class="button seek" aria-label={say::search_both_texts()}
                    onclick={send.reform(|_| Action::Seek(Some("".into())))}>{ icon(Shape::Search) }<span>{ say::search() }</span></button>
                { differences_button(props) }
                { export_menu(on_export) }
                { view_switch(*look, &send.reform(Action::Look)) }
            }
            <SettingsMenu look={*look} spoken={*spoken} on_look={send.reform(Action::Look)} on_keys={open_dialog(keys)}
                on_clear={send.reform(|()| Action::Clear)} on_swap={reading.then(|| send.reform(|()| Action::Swap))}
                on_export={looking.then(|| on_export.clone())} />
        </>
    };
    let (on_edit, on_swap) = (send.reform(|()| Action::Edit), send.reform(|()| Action::Swap));
    app_bar(AppBar { names, reading: *reading, on_edit, on_swap, tools })
}

fn differences_button(props: &TopBarProps) -> Html {
    let expanded = if props.differences { "true" } else { "false" };
    html! {
        <button type="button" id={OPENER} class="button" aria-expanded={expanded} aria-controls={PANEL}
            onclick={props.send.reform(|_| Action::ToggleDifferences)}>{ say::differences() }</button>
    }
}
