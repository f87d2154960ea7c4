//! Where two texts are put in.

use super::article_picker::{ArticlePicker, Picked};
use super::icon::{Shape, icon};
use super::recents::recents;
use super::samples::samples;
use crate::app::state::{Input, Missing};
use crate::engine::{Pair, Side};
use crate::say;
use yew::prelude::*;

/// What stands on the start screen.
#[derive(PartialEq, Properties)]
pub struct StartScreenProps {
    /// The two sheets.
    pub inputs: Pair<Input>,
    /// Whether files are being passed on to the comparison.
    #[prop_or_default]
    pub passing_on: bool,
    /// Which texts are still to come.
    pub missing: Missing,
    /// Whether the reader asked to compare all the same.
    pub missing_asked: bool,
    /// The samples on offer: name, and what it shows.
    pub samples: Vec<(&'static str, &'static str)>,
    /// Tells what the reader did with a sheet.
    pub on_pick: Callback<(Side, Picked)>,
    /// Asks for the comparison.
    pub on_compare: Callback<()>,
    /// Lets the texts change places.
    pub on_swap: Callback<()>,
    /// Opens a sample.
    pub on_sample: Callback<usize>,
    /// The names of recent comparisons, when the reader wants them kept.
    #[prop_or_default]
    pub recent: Option<Vec<Pair<AttrValue>>>,
    /// Opens a recent comparison.
    #[prop_or_default]
    pub on_reopen: Callback<usize>,
    /// Forgets the recent comparisons.
    #[prop_or_default]
    pub on_forget: Callback<()>,
    /// What went wrong before, if anything.
    #[prop_or_default]
    pub children: Html,
}

/// Where two texts are put in.
#[component]
pub fn StartScreen(props: &StartScreenProps) -> Html {
    let sheets = use_sheets(&props.inputs, props.passing_on);
    let onsubmit = props.on_compare.reform(|event: SubmitEvent| event.prevent_default());
    let on_compare = props.on_compare.clone();
    // Enter by itself is a new line of a text.
    let onkeydown = move |event: KeyboardEvent| {
        if event.key() == "Enter" && (event.ctrl_key() || event.meta_key()) {
            event.prevent_default();
            on_compare.emit(());
        }
    };
    html! {
        <section class="start-screen" aria-labelledby="start-title">
            <h1 id="start-title">{ say::start_title() }</h1>
            <p class="lede">{ say::start_lede() }</p>
            { props.children.clone() }
            <form class="spread" aria-label={say::start_form()} {onsubmit} {onkeydown}>
                { picker(props, Side::Left, &sheets) }
                { ribbons() }
                { picker(props, Side::Right, &sheets) }
                { actions(props) }
            </form>
            <div class="below">
                if let Some(names) = &props.recent {
                    { recents(names, &props.on_reopen, &props.on_forget) }
                }
                { samples(&props.samples, &props.on_sample) }
                { privacy() }
            </div>
        </section>
    }
}

/// What stands on the sheets. A file that is passed on to the comparison is not drawn on its own first: nobody reads it
/// there, and what its reader waits for would wait for it.
#[hook]
fn use_sheets(inputs: &Pair<Input>, passing_on: bool) -> Pair<Input> {
    let before = use_mut_ref(|| inputs.as_ref().map(|_| Input::default()));
    if !passing_on {
        before.replace(inputs.clone());
    }
    let before = before.borrow();
    Pair::from_fn(|side| {
        let (input, before) = (&inputs[side], &before[side]);
        let passes = passing_on && (input.awaited || input.origin().is_some());
        if passes { Input { awaited: before.is_empty(), ..before.clone() } } else { input.clone() }
    })
}

fn picker(props: &StartScreenProps, side: Side, sheets: &Pair<Input>) -> Html {
    html! { <ArticlePicker {side} input={sheets[side].clone()} on_pick={props.on_pick.clone()} /> }
}

fn actions(props: &StartScreenProps) -> Html {
    let ready = props.missing == Missing::None;
    let complaint = props.missing_asked && !ready;
    html! {
        <div class="go">
            <button type="submit" id="compare" class={classes!("button", "primary", (!ready).then_some("waiting"))}
                aria-describedby="why">{ say::compare() }</button>
            <button type="button" class="button" onclick={props.on_swap.reform(|_| ())}>{ say::swap_texts() }</button>
            <p id="why" class={classes!(complaint.then_some("complaint"))} role={complaint.then_some("alert")}>
                { still_missing(props.missing) }
            </p>
            <p class="small">{ say::file_kinds() }</p>
        </div>
    }
}

fn still_missing(missing: Missing) -> String {
    match missing {
        Missing::None => String::new(),
        Missing::One(side) => say::missing_one(side),
        Missing::Both => say::missing_both().to_owned(),
    }
}

/// The mark of the page between the sheets: one passage in place, two that change places.
fn ribbons() -> Html {
    html! {
        <svg class="ribbons" viewBox="0 0 96 340" preserveAspectRatio="none" aria-hidden="true">
            <path class="same" d="M0 60C48 60 48 60 96 60V96C48 96 48 96 0 96Z" />
            <path class="diff" d="M0 124C48 124 48 216 96 216V250C48 250 48 158 0 158Z" />
            <path class="same" d="M0 204C48 204 48 128 96 128V172C48 172 48 248 0 248Z" />
        </svg>
    }
}

fn privacy() -> Html {
    html! {
        <section class="privacy" aria-labelledby="privacy-title">
            <h2 id="privacy-title">{ icon(Shape::Lock) }{ say::privacy_title() }</h2>
            <p>{ say::privacy() }</p>
        </section>
    }
}
