//! Which marks are shown. The row is the legend, too: every filter is drawn as what it shows.

use super::more_filters::more_filters;
use super::sigil::{short, sigil};
use crate::app::state::{Columns, Emphasis, Filter, Folds, Kept, LeftOut, Rules, ViewSettings};
use crate::app::view_model::Crumb;
use crate::engine::{Pair, Side};
use crate::say;
use std::rc::Rc;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// What can be filtered, and how it is now.
#[derive(Debug)]
pub struct FilterBar {
    /// Which marks are shown.
    pub filter: Filter,
    /// What is left out whatever the filter.
    pub left_out: LeftOut,
    /// What catches the eye.
    pub emphasis: Emphasis,
    /// From how many words a phrase counts.
    pub words_min: u32,
    /// Which text a narrow page shows.
    pub side: Side,
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
    pub search: Html,
    /// Leaves something out, or takes it in again.
    pub on_leave_out: Callback<Kept>,
    /// What frames the tellings, to be left out one by one.
    pub crumbs: Rc<Vec<Crumb>>,
    /// Leaves one of these out, or takes it in again.
    pub on_crumb: Callback<Crumb>,
    /// What counts as the same.
    pub rules: Rules,
    /// Changes what counts as the same.
    pub on_rules: Callback<Rules>,
    /// Lets the reader guess before looking.
    pub on_predict: Callback<()>,
    /// Whether long stretches are folded.
    pub folds: Folds,
    /// Folds them, or no longer.
    pub on_fold: Callback<()>,
    /// Stresses what differs, or what is shared.
    pub on_emphasis: Callback<()>,
}

/// The id of the row, below which the texts are seen.
pub const STRIP: &str = "strip";

/// Which marks are shown, and from how many words a phrase counts.
pub fn filter_bar(bar: &FilterBar) -> Html {
    let chips = Filter::ALL.into_iter().zip(bar.counts).map(|(filter, count)| chip(bar, filter, count));
    html! {
        <div id={STRIP} class="strip">
            { bar.search.clone() }
            <div class="filters">
                <div class="chips" role="group" aria-label={say::show_in_texts()}>{ for chips }</div>
                { more_filters(bar) }
                { minimum(bar) }
            </div>
            if bar.columns != Columns::Pairs {
                <div class="running" aria-hidden="true">
                    <span>{ sigil(Side::Left) }<bdi>{ bar.names.left.clone() }</bdi></span>
                    <span><bdi>{ bar.names.right.clone() }</bdi>{ sigil(Side::Right) }</span>
                </div>
            }
            if bar.columns != Columns::Pairs {
                <div class="sides" role="tablist" aria-label={say::text_tabs()}>
                    { for [Some(Side::Left), Some(Side::Right), None].into_iter().map(|shows| tab(bar, shows)) }
                </div>
            }
        </div>
    }
}

fn chip(bar: &FilterBar, filter: Filter, count: usize) -> Html {
    let pressed = if bar.filter == filter { "true" } else { "false" };
    let onclick = bar.on_filter.reform(move |_| filter);
    // What is counted is what a reader steps through; one passage may be many sentences.
    html! {
        <button type="button" class="chip" data-filter={filter.name()} aria-pressed={pressed} title={say::passage_count(count)} {onclick}>
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

fn minimum(bar: &FilterBar) -> Html {
    let words = say::minimum_words(bar.words_min);
    let oninput = bar.on_minimum.reform(|event: InputEvent| {
        let slider: Option<HtmlInputElement> = event.target_dyn_into();
        slider.and_then(|slider| slider.value().parse().ok()).unwrap_or(ViewSettings::WORDS_MIN_LEAST)
    });
    html! {
        <div class="minimum">
            <label for="minimum"><span class="unseen">{ say::minimum_unseen() }{ " " }</span>{ say::minimum() }</label>
            <input id="minimum" type="range" min={ViewSettings::WORDS_MIN_LEAST.to_string()}
                max={ViewSettings::WORDS_MIN_MOST.to_string()} value={bar.words_min.to_string()}
                aria-valuetext={words.clone()} {oninput} />
            <output for="minimum">{ words }</output>
        </div>
    }
}

/// What a narrow page shows: one text, or both in one column.
fn tab(bar: &FilterBar, shows: Option<Side>) -> Html {
    let now = (bar.columns == Columns::Two).then_some(bar.side);
    let selected = if now == shows { "true" } else { "false" };
    let onclick = bar.on_turn.reform(move |_| shows);
    let id = format!("tab-{}", shows.map_or("both", short));
    let words = match shows {
        Some(side) => html! { <>{ sigil(side) }<span dir="auto">{ bar.names[side].clone() }</span></> },
        None => html! { <span>{ say::inline() }</span> },
    };
    html! {
        <button type="button" role="tab" {id} aria-selected={selected} aria-controls="texts" {onclick}>{ words }</button>
    }
}
