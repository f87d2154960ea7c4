//! The list of passages while it is open: how it is sorted, and which words it is to hold.

use super::state::{Gaps, Reading, ViewSettings};
use super::view_model::{Sort, View};
use crate::components::passage_list::PassageList;
use crate::components::shared::Shared;
use crate::engine::Side;
use std::rc::Rc;
use yew::prelude::*;

/// What is listed.
#[derive(PartialEq, Properties)]
pub(super) struct ListingProps {
    /// The comparison.
    pub(super) reading: Rc<Reading>,
    /// Its view.
    pub(super) view: Shared<View>,
    /// How it is looked at.
    pub(super) settings: ViewSettings,
    /// Goes to a passage on a side.
    pub(super) on_jump: Callback<(u32, Side)>,
    /// Lets passages go on over other gaps.
    pub(super) on_gaps: Callback<Gaps>,
    /// Folds the list away.
    pub(super) on_close: Callback<()>,
}

/// The list of passages. What is filtered out of the texts is not in it either.
#[component]
pub(super) fn Listing(props: &ListingProps) -> Html {
    let sort = use_state_eq(Sort::default);
    let words = use_state_eq(|| Rc::<str>::from(""));
    let ViewSettings { filter, left_out, locked, gaps, .. } = props.settings;
    let key = (props.view.clone(), filter, left_out, *sort, (Rc::clone(&words), gaps));
    let reading = Rc::clone(&props.reading);
    let passages = use_memo(key, move |(view, filter, left_out, sort, (words, gaps))| {
        view.passages(&reading, &view.steps_of(*filter, *left_out), (words, *gaps), *sort)
    });
    let (on_sort, on_words) = (sort.setter(), words.setter());
    html! {
        <PassageList {passages} sort={*sort} words={AttrValue::from(Rc::clone(&words))} {locked} {gaps}
            on_sort={move |sort| on_sort.set(sort)} on_words={move |words| on_words.set(words)}
            on_jump={props.on_jump.clone()} on_gaps={props.on_gaps.clone()} on_close={props.on_close.clone()} />
    }
}
