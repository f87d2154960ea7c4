//! How the page looks, keys, and the way back.

use super::export_menu::export_list;
use super::icon::{Shape, icon};
use crate::app::state::{Columns, Face, Flow, Lines, Look, Memory, Size, Theme, Width};
use crate::app::view_model::Form;
use crate::say::{self, Locale};
use yew::prelude::*;

/// What can be set.
#[derive(PartialEq, Properties)]
pub struct SettingsMenuProps {
    /// How the page looks.
    pub look: Look,
    /// The language that is spoken.
    #[prop_or_default]
    pub spoken: Locale,
    /// Tells another look.
    pub on_look: Callback<Look>,
    /// Opens the list of keys.
    pub on_keys: Callback<()>,
    /// Starts anew with two other texts.
    pub on_clear: Callback<()>,
    /// Lets the texts change places, when there are any.
    #[prop_or_default]
    pub on_swap: Option<Callback<()>>,
    /// Tells the form in which the comparison is to be exported, when there is one and the bar has no room for its menu.
    #[prop_or_default]
    pub on_export: Option<Callback<Form>>,
}

/// How the page looks, keys, and the way back.
#[component]
pub fn SettingsMenu(props: &SettingsMenuProps) -> Html {
    let look = props.look;
    let swap = props.on_swap.as_ref().map(|on_swap| item(say::swap_texts(), on_swap, Some("narrow-only")));
    let unrolled = props.on_swap.as_ref().map(|_| {
        let words = if look.columns == Columns::Pairs { say::linear_leave() } else { say::linear_read() };
        item(words, &props.on_look.reform(move |()| look.unrolled()), None)
    });
    let export = props.on_export.as_ref().map(|on_export| {
        html! { <fieldset class="narrow-export"><legend>{ say::export() }</legend>{ export_list(on_export) }</fieldset> }
    });
    html! {
        <details class="settings">
            <summary class="button icon-only" aria-label={say::settings()}>{ icon(Shape::More) }</summary>
            <div class="pop" role="group" aria-label={say::settings()}>
                { export }
                { languages(props) }
                { choice(props, say::appearance(), Theme::ALL, look.theme, theme_words, |theme| Look { theme, ..look }) }
                { choice(props, say::letters(), Face::ALL, look.face, face_words, |face| Look { face, ..look }) }
                { choice(props, say::size(), &SIZES, look.size, size_words, |size| Look { size, ..look }) }
                { choice(props, say::width(), &WIDTHS, look.width, width_words, |width| Look { width, ..look }) }
                { choice(props, say::lines(), &LINES, look.lines, lines_words, |lines| Look { lines, ..look }) }
                { choice(props, say::side_by_side(), Flow::ALL, look.flow, flow_words, |flow| Look { flow, ..look }) }
                { choice(props, say::recent_comparisons(), Memory::ALL, look.memory, memory_words, |memory| Look { memory, ..look }) }
                <ul class="menu">
                    { swap }
                    { unrolled }
                    { item(say::keyboard_shortcuts(), &props.on_keys, None) }
                    { item(say::compare_two_others(), &props.on_clear, None) }
                </ul>
            </div>
        </details>
    }
}

fn item(words: &'static str, on_click: &Callback<()>, class: Option<&'static str>) -> Html {
    html! { <li {class}><button type="button" class="linklike" onclick={on_click.reform(|_| ())}>{ words }</button></li> }
}

/// Each language by its own name, so that it is found by those who read no other.
fn languages(props: &SettingsMenuProps) -> Html {
    let button = |locale: Locale| {
        let pressed = if locale == props.spoken { "true" } else { "false" };
        let look = Look { language: Some(locale), ..props.look };
        let onclick = props.on_look.reform(move |_| look);
        html! { <button type="button" lang={locale.tag()} aria-pressed={pressed} {onclick}>{ locale.name() }</button> }
    };
    html! {
        <fieldset><legend>{ say::language() }</legend><div class="segments">{ for Locale::all().map(button) }</div></fieldset>
    }
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
    let letters: usize = all.iter().map(|value| words(*value).chars().count()).sum();
    let folded = (letters > LINE_CHARS_MAX).then_some("folded");
    html! {
        <fieldset><legend>{ title }</legend><div class={classes!("segments", folded)}>{ for all.iter().map(button) }</div></fieldset>
    }
}

/// Choices of more letters are set on two lines.
const LINE_CHARS_MAX: usize = 40;

/// From less to more, whichever comes first in the state.
const SIZES: [Size; 4] = [Size::Small, Size::Medium, Size::Large, Size::Huge];
const WIDTHS: [Width; 3] = [Width::Narrow, Width::Medium, Width::Wide];
const LINES: [Lines; 3] = [Lines::Close, Lines::Medium, Lines::Airy];

fn theme_words(theme: Theme) -> &'static str {
    match theme {
        Theme::Device => say::theme_device(),
        Theme::Light => say::theme_light(),
        Theme::Sepia => say::theme_sepia(),
        Theme::Dark => say::theme_dark(),
    }
}

fn face_words(face: Face) -> &'static str {
    match face {
        Face::Serif => say::face_serif(),
        Face::Sans => say::face_sans(),
    }
}

fn size_words(size: Size) -> &'static str {
    match size {
        Size::Small => say::size_small(),
        Size::Medium => say::size_medium(),
        Size::Large => say::size_large(),
        Size::Huge => say::size_huge(),
    }
}

fn width_words(width: Width) -> &'static str {
    match width {
        Width::Narrow => say::width_narrow(),
        Width::Medium => say::width_medium(),
        Width::Wide => say::width_wide(),
    }
}

fn lines_words(lines: Lines) -> &'static str {
    match lines {
        Lines::Close => say::lines_close(),
        Lines::Medium => say::lines_medium(),
        Lines::Airy => say::lines_airy(),
    }
}

fn memory_words(memory: Memory) -> &'static str {
    match memory {
        Memory::Nothing => say::memory_nothing(),
        Memory::Comparisons => say::memory_comparisons(),
    }
}

fn flow_words(flow: Flow) -> &'static str {
    match flow {
        Flow::Level => say::flow_level(),
        Flow::Free => say::flow_free(),
        Flow::ByLeft => say::flow_by_a(),
        Flow::ByRight => say::flow_by_b(),
    }
}
