//! How the page looks, keys, and the way back.

use super::icon::{Icon, Shape};
use crate::app::state::{Face, Flow, Lines, Look, Size, Theme, Width};
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
    /// Lets the texts change places, when there are any.
    #[prop_or_default]
    pub on_swap: Option<Callback<()>>,
}

/// How the page looks, keys, and the way back.
#[component]
pub fn SettingsMenu(props: &SettingsMenuProps) -> Html {
    let look = props.look;
    let swap = props.on_swap.as_ref().map(|on_swap| item("Swap texts", on_swap, Some("narrow-only")));
    html! {
        <details class="settings">
            <summary class="button icon-only" aria-label="Settings"><Icon shape={Shape::More} /></summary>
            <div class="pop" role="group" aria-label="Settings">
                { choice(props, "Appearance", Theme::ALL, look.theme, theme_words, |theme| Look { theme, ..look }) }
                { choice(props, "Letters", Face::ALL, look.face, face_words, |face| Look { face, ..look }) }
                { choice(props, "Size", &SIZES, look.size, size_words, |size| Look { size, ..look }) }
                { choice(props, "Width", &WIDTHS, look.width, width_words, |width| Look { width, ..look }) }
                { choice(props, "Lines", &LINES, look.lines, lines_words, |lines| Look { lines, ..look }) }
                { choice(props, "Side by side", Flow::ALL, look.flow, flow_words, |flow| Look { flow, ..look }) }
                <ul class="menu">
                    { swap }
                    { item("Keyboard shortcuts", &props.on_keys, None) }
                    { item("Compare two other texts", &props.on_clear, None) }
                </ul>
            </div>
        </details>
    }
}

fn item(words: &'static str, on_click: &Callback<()>, class: Option<&'static str>) -> Html {
    html! { <li {class}><button type="button" class="linklike" onclick={on_click.reform(|_| ())}>{ words }</button></li> }
}

fn choice<T: Copy + PartialEq>(
    props: &SettingsMenuProps,
    title: &'static str,
    all: &[T],
    now: T,
    words: impl Fn(T) -> &'static str,
    look: impl Fn(T) -> Look,
) -> Html {
    let button = |value: &T| {
        let pressed = if *value == now { "true" } else { "false" };
        let look = look(*value);
        let onclick = props.on_look.reform(move |_| look);
        html! { <button type="button" aria-pressed={pressed} {onclick}>{ words(*value) }</button> }
    };
    html! {
        <fieldset><legend>{ title }</legend><div class="segments">{ for all.iter().map(button) }</div></fieldset>
    }
}

/// From less to more, whichever comes first in the state.
const SIZES: [Size; 4] = [Size::Small, Size::Medium, Size::Large, Size::Huge];
const WIDTHS: [Width; 3] = [Width::Narrow, Width::Medium, Width::Wide];
const LINES: [Lines; 3] = [Lines::Close, Lines::Medium, Lines::Airy];

fn theme_words(theme: Theme) -> &'static str {
    match theme {
        Theme::Device => "As my device",
        Theme::Light => "Light",
        Theme::Sepia => "Sepia",
        Theme::Dark => "Dark",
    }
}

fn face_words(face: Face) -> &'static str {
    match face {
        Face::Serif => "Serif",
        Face::Sans => "Sans serif",
    }
}

fn size_words(size: Size) -> &'static str {
    match size {
        Size::Small => "Small",
        Size::Medium => "Medium",
        Size::Large => "Large",
        Size::Huge => "Huge",
    }
}

fn width_words(width: Width) -> &'static str {
    match width {
        Width::Narrow => "Narrow",
        Width::Medium => "Medium",
        Width::Wide => "Wide",
    }
}

fn lines_words(lines: Lines) -> &'static str {
    match lines {
        Lines::Close => "Close",
        Lines::Medium => "Medium",
        Lines::Airy => "Airy",
    }
}

fn flow_words(flow: Flow) -> &'static str {
    match flow {
        Flow::Level => "Sentences level",
        Flow::Free => "Flowing",
    }
}
