//! Searching both texts.

use super::arrows;
use super::focus::{focus_on, use_lent_focus};
use super::hit_list::{HIT_LIST, hit_list};
use super::icon::{Shape, icon};
use super::icon_button::{close_button, icon_button};
use super::shared::Shared;
use crate::app::view_model::Hits;
use crate::say;
use std::rc::Rc;
use web_sys::{Element, HtmlInputElement};
use yew::prelude::*;

/// What is looked for, and what was found.
#[derive(PartialEq, Properties)]
pub struct FindBarProps {
    /// The words that are looked for.
    pub words: AttrValue,
    /// What was found.
    pub hits: Shared<Hits>,
    /// The hit that is gone to, counted from 0.
    pub at: usize,
    /// Whether all hits are listed.
    pub listed: bool,
    /// Looks for other words.
    pub on_words: Callback<Rc<str>>,
    /// Goes to the next hit (true) or the one before.
    pub on_step: Callback<bool>,
    /// Lists all hits, or folds the list away.
    pub on_list: Callback<()>,
    /// Goes to the hit of this number.
    pub on_go: Callback<usize>,
    /// Ends the search.
    pub on_close: Callback<()>,
}

/// The id of the field.
pub const FIND: &str = "find";
/// The button that begins a search.
pub const SEEKER: &str = "seek";
/// The button that lists all hits.
const LISTER: &str = "all-hits";

/// Searching both texts. The field has the focus as soon as it is there.
#[component]
pub fn FindBar(props: &FindBarProps) -> Html {
    use_effect_with((), |()| focus_on(FIND));
    use_lent_focus(FIND, ".find", SEEKER);
    let oninput = props.on_words.reform(|event: InputEvent| {
        let field: Option<HtmlInputElement> = event.target_dyn_into();
        field.map(|field| field.value()).unwrap_or_default().into()
    });
    let none = props.hits.places.is_empty();
    let expanded = if props.listed { "true" } else { "false" };
    html! {
        <div class="find" role="search" onkeydown={on_key(props)}>
            <div class="field">
                <label for={FIND}>{ say::search_both_texts() }</label>
                <input id={FIND} type="search" autocomplete="off" spellcheck="false" placeholder={say::search_both_texts()}
                    value={props.words.clone()} {oninput} />
            </div>
            <output for={FIND} role="status">{ tally(props) }</output>
            { step(props, false, say::previous_hit(), Shape::Back) }
            { step(props, true, say::next_hit(), Shape::Forth) }
            <button type="button" id={LISTER} class="button" aria-label={say::all_hits()} aria-expanded={expanded} aria-controls={HIT_LIST}
                disabled={none} onclick={props.on_list.reform(|_| ())}>{ icon(Shape::List) }<span>{ say::all_hits() }</span></button>
            { close_button(say::close_search(), &props.on_close) }
            if props.listed && !none { { hit_list(&props.hits, props.at, &props.on_go) } }
        </div>
    }
}

fn step(props: &FindBarProps, forth: bool, label: &'static str, shape: Shape) -> Html {
    let onclick = props.on_step.reform(move |_| forth);
    icon_button(label, shape, props.hits.places.is_empty(), onclick)
}

/// Enter goes from hit to hit, arrows from line to line. Escape folds the list away, and then ends the search.
fn on_key(props: &FindBarProps) -> Callback<KeyboardEvent> {
    let (on_step, on_list, on_close) = (props.on_step.clone(), props.on_list.clone(), props.on_close.clone());
    let listed = props.listed;
    Callback::from(move |event: KeyboardEvent| {
        let within = |names: &str| {
            let element: Option<Element> = event.target_dyn_into();
            element.is_some_and(|it| it.closest(names).is_ok_and(|found| found.is_some()))
        };
        match event.key().as_str() {
            "Enter" if within("input") => on_step.emit(!event.shift_key()),
            "ArrowDown" if listed => arrows::go(&event, true),
            "ArrowUp" if listed => arrows::go(&event, false),
            "Escape" => {
                event.stop_propagation();
                if listed {
                    if within(".hit-list") {
                        focus_on(LISTER);
                    }
                    on_list.emit(());
                } else {
                    on_close.emit(());
                }
            }
            _ => {}
        }
    })
}

/// "3 of 12: 5 in A, 7 in B".
fn tally(props: &FindBarProps) -> String {
    let Hits { places, counts, cut, .. } = &*props.hits;
    if props.words.trim().is_empty() {
        return String::new();
    }
    match places.len() {
        0 => say::not_found().to_owned(),
        n if *cut => say::hits_cut(props.at + 1, n, counts.left, counts.right),
        n => say::hits(props.at + 1, n, counts.left, counts.right),
    }
}
