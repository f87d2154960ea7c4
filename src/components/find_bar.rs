//! Searching both texts.

use super::icon::{Shape, icon};
use crate::app::view_model::Hits;
use crate::say;
use std::rc::Rc;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// What is looked for, and what was found.
#[derive(PartialEq, Properties)]
pub struct FindBarProps {
    /// The words that are looked for.
    pub words: AttrValue,
    /// What was found.
    pub hits: Rc<Hits>,
    /// The hit that is gone to, counted from 0.
    pub at: usize,
    /// Looks for other words.
    pub on_words: Callback<Rc<str>>,
    /// Goes to the next hit (true) or the one before.
    pub on_step: Callback<bool>,
    /// Ends the search.
    pub on_close: Callback<()>,
}

/// The id of the field.
pub const FIND: &str = "find";

/// Searching both texts. The field has the focus as soon as it is there.
#[component]
pub fn FindBar(props: &FindBarProps) -> Html {
    let field = use_node_ref();
    let shown = field.clone();
    use_effect_with((), move |()| {
        if let Some(field) = shown.cast::<HtmlInputElement>() {
            // Refused only by elements that are not on the page.
            let _ = field.focus();
        }
    });
    let oninput = props.on_words.reform(|event: InputEvent| {
        let field: Option<HtmlInputElement> = event.target_dyn_into();
        field.map(|field| field.value()).unwrap_or_default().into()
    });
    html! {
        <div class="find" role="search">
            <div class="field">
                <label for={FIND}>{ say::search_both_texts() }</label>
                <input id={FIND} ref={field} type="search" autocomplete="off" spellcheck="false" placeholder={say::search_both_texts()}
                    value={props.words.clone()} {oninput} onkeydown={on_key(props)} />
            </div>
            <output for={FIND} role="status">{ tally(props) }</output>
            { step(props, false, say::previous_hit(), Shape::Back) }
            { step(props, true, say::next_hit(), Shape::Forth) }
            <button type="button" class="button icon-only" aria-label={say::close_search()} onclick={props.on_close.reform(|_| ())}>
                { icon(Shape::Close) }
            </button>
        </div>
    }
}

fn step(props: &FindBarProps, forth: bool, label: &'static str, shape: Shape) -> Html {
    let onclick = props.on_step.reform(move |_| forth);
    html! {
        <button type="button" class="button icon-only" aria-label={label} disabled={props.hits.places.is_empty()} {onclick}>
            { icon(shape) }
        </button>
    }
}

fn on_key(props: &FindBarProps) -> Callback<KeyboardEvent> {
    let (on_step, on_close) = (props.on_step.clone(), props.on_close.clone());
    Callback::from(move |event: KeyboardEvent| match event.key().as_str() {
        "Enter" => on_step.emit(!event.shift_key()),
        "Escape" => on_close.emit(()),
        _ => {}
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
