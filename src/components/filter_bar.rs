//! Which marks are shown. The row is the legend, too: every filter is drawn as what it shows.

use super::more_filters::MoreFilters;
use super::sigil::{Sigil, short};
use crate::app::state::{Columns, Filter, Kept, Rules, ViewSettings};
use crate::app::view_model::Crumb;
use crate::engine::{Pair, Side};
use crate::say;
use std::rc::Rc;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// What can be filtered, and how it is now.
#[derive(PartialEq, Properties)]
pub struct FilterBarProps {
    /// How the result is looked at.
    pub settings: ViewSettings,
    /// How many columns the texts are set in.
    pub columns: Columns,
    /// How many links each filter shows.
    pub counts: [usize; Filter::N],
    /// The names of the texts.
    pub names: Pair<AttrValue>,
    /// Tells another filter.
    pub on_filter: Callback<Filter>,
    /// Tells another least length of phrases.
    pub on_minimum: Callback<u32>,
    /// Turns a narrow page to a side, or to both in one column.
    pub on_turn: Callback<Option<Side>>,
    /// The search, while there is one.
    #[prop_or_default]
    pub children: Html,
    /// Leaves something out, or takes it in again.
    pub on_leave_out: Callback<Kept>,
    /// What frames the tellings, to be left out one by one.
    #[prop_or_default]
    pub crumbs: Rc<Vec<Crumb>>,
    /// Leaves one of these out, or takes it in again.
    #[prop_or_default]
    pub on_crumb: Callback<Crumb>,
    /// What counts as the same.
    pub rules: Rules,
    /// Changes what counts as the same.
    pub on_rules: Callback<Rules>,
    /// Lets the reader guess before looking.
    pub on_predict: Callback<()>,
    /// Stresses what differs, or what is shared.
    pub on_emphasis: Callback<()>,
}

/// The id of the row, below which the texts are seen.
pub const STRIP: &str = "strip";

/// Which marks are shown, and from how many words a phrase counts.
#[component]
pub fn FilterBar(props: &FilterBarProps) -> Html {
    let chips = Filter::ALL.into_iter().zip(props.counts).map(|(filter, count)| chip(props, filter, count));
    html! {
        <div id={STRIP} class="strip">
            { props.children.clone() }
            <div class="filters">
                <div class="chips" role="group" aria-label={say::show_in_texts()}>{ for chips }</div>
                <MoreFilters left_out={props.settings.left_out} emphasis={props.settings.emphasis}
                    rules={props.rules} on_rules={props.on_rules.clone()} on_predict={props.on_predict.clone()}
                    crumbs={Rc::clone(&props.crumbs)} on_crumb={props.on_crumb.clone()} on_leave_out={props.on_leave_out.clone()} on_emphasis={props.on_emphasis.clone()} />
                { minimum(props) }
            </div>
            if props.columns != Columns::Pairs {
                <div class="running" aria-hidden="true">
                    <span><Sigil side={Side::Left} /><bdi>{ props.names.left.clone() }</bdi></span>
                    <span><bdi>{ props.names.right.clone() }</bdi><Sigil side={Side::Right} /></span>
                </div>
            }
            if props.columns != Columns::Pairs {
                <div class="sides" role="tablist" aria-label={say::text_tabs()}>
                    { for [Some(Side::Left), Some(Side::Right), None].into_iter().map(|shows| tab(props, shows)) }
                </div>
            }
        </div>
    }
}

fn chip(props: &FilterBarProps, filter: Filter, count: usize) -> Html {
    let pressed = if props.settings.filter == filter { "true" } else { "false" };
    let onclick = props.on_filter.reform(move |_| filter);
    html! {
        <button type="button" class="chip" data-filter={filter.name()} aria-pressed={pressed} {onclick}>
            <span class="look">{ words(filter) }</span>
            if filter != Filter::Everything { { " " }<b>{ say::number(count) }</b> }
        </button>
    }
}

fn words(filter: Filter) -> &'static str {
    match filter {
        Filter::Everything => say::filter_everything(),
        Filter::Shared => say::filter_shared(),
        Filter::Moved => say::filter_moved(),
        Filter::Reworded => say::filter_reworded(),
        Filter::Numbers => say::filter_numbers(),
        Filter::Only(Side::Left) => say::filter_only_a(),
        Filter::Only(Side::Right) => say::filter_only_b(),
        Filter::Quotes => say::filter_quotes(),
    }
}

fn minimum(props: &FilterBarProps) -> Html {
    let words = say::minimum_words(props.settings.words_min);
    let oninput = props.on_minimum.reform(|event: InputEvent| {
        let slider: Option<HtmlInputElement> = event.target_dyn_into();
        slider.and_then(|slider| slider.value().parse().ok()).unwrap_or(ViewSettings::WORDS_MIN_LEAST)
    });
    html! {
        <div class="minimum">
            <label for="minimum"><span class="unseen">{ say::minimum_unseen() }{ " " }</span>{ say::minimum() }</label>
            <input id="minimum" type="range" min={ViewSettings::WORDS_MIN_LEAST.to_string()}
                max={ViewSettings::WORDS_MIN_MOST.to_string()} value={props.settings.words_min.to_string()}
                aria-valuetext={words.clone()} {oninput} />
            <output for="minimum">{ words }</output>
        </div>
    }
}

/// What a narrow page shows: one text, or both in one column.
fn tab(props: &FilterBarProps, shows: Option<Side>) -> Html {
    let now = (props.columns == Columns::Two).then_some(props.settings.side);
    let selected = if now == shows { "true" } else { "false" };
    let onclick = props.on_turn.reform(move |_| shows);
    let id = format!("tab-{}", shows.map_or("both", short));
    let words = match shows {
        Some(side) => html! { <><Sigil {side} /><span dir="auto">{ props.names[side].clone() }</span></> },
        None => html! { <span>{ say::inline() }</span> },
    };
    html! {
        <button type="button" role="tab" {id} aria-selected={selected} aria-controls="texts" {onclick}>{ words }</button>
    }
}
