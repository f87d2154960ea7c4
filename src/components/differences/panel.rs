//! The panel: the topics with their counts, what there is to say in short, folded, and the list of one topic.

use super::{PANEL, PANEL_TITLE};
use crate::app::state::Topic;
use crate::app::view_model::{Differences, Said};
use crate::components::escape::closes;
use crate::components::icon_button::close_button;
use crate::components::shared::Shared;
use crate::say;
use std::rc::Rc;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// What the panel shows.
#[derive(PartialEq, Properties)]
pub struct PanelProps {
    /// What differs.
    pub differences: Shared<Differences>,
    /// What the list is about.
    pub topic: Topic,
    /// The words that what is listed is to hold.
    pub words: AttrValue,
    /// Lists another topic.
    pub on_topic: Callback<Topic>,
    /// Lists what holds these words only.
    pub on_words: Callback<Rc<str>>,
    /// Exports the list.
    pub on_export: Callback<()>,
    /// Folds the panel away.
    pub on_close: Callback<()>,
    /// The list.
    pub children: Html,
}

/// Shorter lists are looked through faster than words are typed.
const LONG: usize = 10;

/// The panel of differences.
#[component]
pub fn Panel(props: &PanelProps) -> Html {
    let onkeydown = closes(&props.on_close);
    html! {
        <div class="panel-rail">
            <aside id={PANEL} class="differences" aria-labelledby={PANEL_TITLE} data-topic={props.topic.name()} {onkeydown}>
                <header>
                    <h2 id={PANEL_TITLE} tabindex="-1">{ say::differences() }</h2>
                    { close_button(say::close_differences(), &props.on_close) }
                </header>
                <div class="topics" role="group" aria-label={say::lists()}>{ for Topic::ALL.into_iter().map(|topic| tab(props, topic)) }</div>
                <div class="panel-body" tabindex="0" role="group" aria-label={say::what_differs()}>
                    if !props.differences.said.is_empty() { { in_short(props) } }
                    if props.differences.length(props.topic) > LONG { { field(props) } }
                    { props.children.clone() }
                    if props.differences.length(props.topic) > 0 || props.topic == Topic::Words {
                        <p class="save"><button type="button" class="button" onclick={props.on_export.reform(|_| ())}>{ say::save_list() }</button></p>
                    }
                </div>
            </aside>
        </div>
    }
}

/// The whole in a few sentences: folded, as much of them as two lines hold; open, each of them leads to its list.
fn in_short(props: &PanelProps) -> Html {
    let said = &props.differences.said;
    let sentences: Vec<&str> = said.iter().map(|said| said.sentence.as_str()).collect();
    html! {
        <details class="in-short">
            <summary><span><b>{ say::in_short() }</b><span class="gist">{ " " }{ sentences.join(" ") }</span></span></summary>
            <ul>{ for said.iter().map(|said| sentence(props, said)) }</ul>
        </details>
    }
}

fn sentence(props: &PanelProps, said: &Said) -> Html {
    let topic = said.topic;
    let onclick = props.on_topic.reform(move |_| topic);
    html! { <li><button type="button" class="linklike" {onclick}>{ &said.sentence }</button></li> }
}

fn tab(props: &PanelProps, topic: Topic) -> Html {
    let pressed = if props.topic == topic { "true" } else { "false" };
    let onclick = props.on_topic.reform(move |_| topic);
    html! {
        <button type="button" aria-pressed={pressed} {onclick}>
            { topic.title() }{ " " }<span class="n">{ say::number(props.differences.count(topic)) }</span>
        </button>
    }
}

fn field(props: &PanelProps) -> Html {
    let oninput = props.on_words.reform(|event: InputEvent| {
        let field: Option<HtmlInputElement> = event.target_dyn_into();
        field.map(|field| field.value()).unwrap_or_default().into()
    });
    html! {
        <p class="holding">
            <label for="differences-words">{ say::those_that_hold() }</label>
            <input id="differences-words" type="search" autocomplete="off" dir="auto" value={props.words.clone()} {oninput} />
        </p>
    }
}
