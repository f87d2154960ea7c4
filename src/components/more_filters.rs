//! What is left out whatever the filter, and what catches the eye.

use super::filter_bar::FilterBar;
use super::sigil::sigil;
use crate::app::state::{Emphasis, Folds, Kept, Rules};
use crate::app::view_model::{Crumb, kept_words};
use crate::engine::PartKind;
use crate::say;
use yew::prelude::*;

/// What opens the further filters.
pub const MORE: &str = "more-button";

/// What is left out whatever the filter, and what catches the eye.
pub(super) fn more_filters(bar: &FilterBar) -> Html {
    let choice = |kept: Kept| switch(bar, kept);
    let tiers = Kept::ALL.into_iter().filter(|kept| matches!(kept, Kept::Tier(_))).map(choice);
    let others = Kept::ALL.into_iter().filter(|kept| !matches!(kept, Kept::Tier(_))).map(choice);
    html! {
        <details class="more">
            <summary id={MORE} class="chip">{ say::more() }if bar.left_out.any() { <span class="unseen">{ say::some_left_out() }</span><b aria-hidden="true">{ "•" }</b> }</summary>
            <div class="pop" role="group" aria-label={say::more_filters()}>
                <fieldset><legend>{ say::wording() }</legend>{ for tiers }</fieldset>
                <fieldset><legend>{ say::besides() }</legend>{ for others }</fieldset>
                if !bar.crumbs.is_empty() { <fieldset class="crumbs"><legend>{ say::frames() }</legend>{ for bar.crumbs.iter().enumerate().map(|(nth, it)| crumb(bar, nth, it)) }</fieldset> }
                <fieldset><legend>{ say::counts_as_same() }</legend>{ for rules(bar) }</fieldset>
                <fieldset><legend>{ say::catches_eye() }</legend>{ emphasis(bar) }{ checkbox("fold".to_owned(), say::fold_long(), bar.folds == Folds::Long, bar.on_fold.reform(|_| ())) }</fieldset>
                <fieldset><legend>{ say::in_class() }</legend>
                    <button type="button" class="button" onclick={bar.on_predict.reform(|_| ())}>{ say::predict() }</button>
                </fieldset>
            </div>
        </details>
    }
}

fn switch(bar: &FilterBar, kept: Kept) -> Html {
    let onchange = bar.on_leave_out.reform(move |_| kept);
    checkbox(format!("keep-{}", kept.name()), kept_words(kept), !bar.left_out.has(kept), onchange)
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
fn crumb(bar: &FilterBar, nth: usize, crumb: &Crumb) -> Html {
    let id = format!("crumb-{nth}");
    let turned = crumb.clone();
    let onchange = bar.on_crumb.reform(move |_: Event| turned.clone());
    html! {
        <p class="switch">
            <input type="checkbox" id={id.clone()} checked={!crumb.out} {onchange} />
            <label for={id}>{ sigil(crumb.side) }{ kind(crumb.kind) }{ " " }<q dir="auto">{ &crumb.words }</q></label>
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
fn rules(bar: &FilterBar) -> [Html; 3] {
    let now = bar.rules;
    let rule = |id: &str, words, checked, other: Rules| {
        checkbox(id.to_owned(), words, checked, bar.on_rules.reform(move |_| other))
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

fn emphasis(bar: &FilterBar) -> Html {
    let choice = |emphasis: Emphasis, words: &'static str| {
        let chosen = bar.emphasis == emphasis;
        let onclick = (!chosen).then(|| bar.on_emphasis.reform(|_: MouseEvent| ()));
        html! { <button type="button" aria-pressed={if chosen { "true" } else { "false" }} {onclick}>{ words }</button> }
    };
    html! {
        <div class="segments">
            { choice(Emphasis::Shared, say::emphasis_shared()) }{ choice(Emphasis::Differing, say::emphasis_differing()) }
        </div>
    }
}
