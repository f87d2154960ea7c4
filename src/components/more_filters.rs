//! What is left out whatever the filter, and what catches the eye.

use super::sigil::Sigil;
use crate::app::state::{Emphasis, Kept, LeftOut, Rules};
use crate::app::view_model::{Crumb, kept_words};
use crate::engine::PartKind;
use crate::say;
use std::rc::Rc;
use yew::prelude::*;

/// What is left out, and who hears of changes.
#[derive(PartialEq, Properties)]
pub struct MoreFiltersProps {
    /// What is left out.
    pub left_out: LeftOut,
    /// What catches the eye.
    pub emphasis: Emphasis,
    /// What counts as the same.
    pub rules: Rules,
    /// Changes what counts as the same.
    pub on_rules: Callback<Rules>,
    /// Lets the reader guess before looking.
    pub on_predict: Callback<()>,
    /// Leaves something out, or takes it in again.
    pub on_leave_out: Callback<Kept>,
    /// What frames the tellings, to be left out one by one.
    #[prop_or_default]
    pub crumbs: Rc<Vec<Crumb>>,
    /// Leaves one of these out, or takes it in again.
    pub on_crumb: Callback<Crumb>,
    /// Stresses what differs, or what is shared.
    pub on_emphasis: Callback<()>,
}

/// What opens the further filters.
pub const MORE: &str = "more-button";

/// What is left out whatever the filter, and what catches the eye.
#[component]
pub fn MoreFilters(props: &MoreFiltersProps) -> Html {
    let choice = |kept: Kept| switch(props, kept);
    let tiers = Kept::ALL.into_iter().filter(|kept| matches!(kept, Kept::Tier(_))).map(choice);
    let others = Kept::ALL.into_iter().filter(|kept| !matches!(kept, Kept::Tier(_))).map(choice);
    html! {
        <details class="more">
            <summary id={MORE} class="chip">{ say::more() }if props.left_out.any() { <span class="unseen">{ say::some_left_out() }</span><b aria-hidden="true">{ "•" }</b> }</summary>
            <div class="pop" role="group" aria-label={say::more_filters()}>
                <fieldset><legend>{ say::wording() }</legend>{ for tiers }</fieldset>
                <fieldset><legend>{ say::besides() }</legend>{ for others }</fieldset>
                if !props.crumbs.is_empty() { <fieldset class="crumbs"><legend>{ say::frames() }</legend>{ for props.crumbs.iter().enumerate().map(|(nth, it)| crumb(props, nth, it)) }</fieldset> }
                <fieldset><legend>{ say::counts_as_same() }</legend>{ for rules(props) }</fieldset>
                <fieldset><legend>{ say::catches_eye() }</legend>{ emphasis(props) }</fieldset>
                <fieldset><legend>{ say::in_class() }</legend>
                    <button type="button" class="button" onclick={props.on_predict.reform(|_| ())}>{ say::predict() }</button>
                </fieldset>
            </div>
        </details>
    }
}

fn switch(props: &MoreFiltersProps, kept: Kept) -> Html {
    let onchange = props.on_leave_out.reform(move |_| kept);
    checkbox(format!("keep-{}", kept.name()), kept_words(kept), !props.left_out.has(kept), onchange)
}

fn checkbox(id: String, words: &'static str, checked: bool, onchange: Callback<Event>) -> Html {
    html! {
        <p class="switch">
            <input type="checkbox" id={id.clone()} {checked} {onchange} />
            <label for={id}>{ words }</label>
        </p>
    }
}

/// One stretch that frames a telling: whose it is, what it is, and its words.
fn crumb(props: &MoreFiltersProps, nth: usize, crumb: &Crumb) -> Html {
    let id = format!("crumb-{nth}");
    let turned = crumb.clone();
    let onchange = props.on_crumb.reform(move |_: Event| turned.clone());
    html! {
        <p class="switch">
            <input type="checkbox" id={id.clone()} checked={!crumb.out} {onchange} />
            <label for={id}><Sigil side={crumb.side} />{ kind(crumb.kind) }{ " " }<q dir="auto">{ &crumb.words }</q></label>
        </p>
    }
}

fn kind(kind: PartKind) -> &'static str {
    match kind {
        PartKind::Byline => say::part_byline(),
        PartKind::Signoff => say::part_signoff(),
        _ => say::part_frame(),
    }
}

/// What these change is asked of the engine anew.
fn rules(props: &MoreFiltersProps) -> [Html; 3] {
    let now = props.rules;
    let rule = |id: &str, words, checked, other: Rules| {
        checkbox(id.to_owned(), words, checked, props.on_rules.reform(move |_| other))
    };
    [
        rule("rule-case", say::rule_case(), !now.case, Rules { case: !now.case, ..now }),
        rule(
            "rule-punctuation",
            say::rule_punctuation(),
            !now.punctuation,
            Rules { punctuation: !now.punctuation, ..now },
        ),
        rule("rule-meaning", say::rule_meaning(), now.meaning, Rules { meaning: !now.meaning, ..now }),
    ]
}

fn emphasis(props: &MoreFiltersProps) -> Html {
    let choice = |emphasis: Emphasis, words: &'static str| {
        let chosen = props.emphasis == emphasis;
        let onclick = (!chosen).then(|| props.on_emphasis.reform(|_: MouseEvent| ()));
        html! { <button type="button" aria-pressed={if chosen { "true" } else { "false" }} {onclick}>{ words }</button> }
    };
    html! {
        <div class="segments">
            { choice(Emphasis::Shared, say::emphasis_shared()) }{ choice(Emphasis::Differing, say::emphasis_differing()) }
        </div>
    }
}
