//! The row of filters, and what follows from its use. Drawn anew only when one of them changes.

use super::state::{Action, Columns, Filter, Look, Note, Reading, Rules, ViewSettings};
use super::turning::Turning;
use super::view_model::{Crumb, crumbs};
use crate::components::filter_bar::{FilterBar, filter_bar};
use crate::components::shared::Shared;
use crate::engine::{Pair, Side};
use std::rc::Rc;
use yew::prelude::*;

/// What is filtered, and how.
#[derive(PartialEq, Properties)]
pub(super) struct FilteringProps {
    /// The comparison.
    pub(super) reading: Rc<Reading>,
    /// How it is looked at, without what only says where the reader is.
    pub(super) settings: ViewSettings,
    /// The reader's notes.
    pub(super) notes: Rc<Vec<Note>>,
    /// What counts as the same.
    pub(super) rules: Rules,
    /// How the texts are set.
    pub(super) look: Look,
    /// How many links each filter shows.
    pub(super) counts: [usize; Filter::N],
    /// Tells what happens.
    pub(super) send: Callback<Action>,
    /// The search, while there is one.
    #[prop_or_default]
    pub(super) children: Html,
}

/// The row of filters.
#[component]
pub(super) fn Filtering(props: &FilteringProps) -> Html {
    let FilteringProps { reading, settings, notes, rules, look, counts, send, children } = props;
    let crumbs = use_memo((Shared(Rc::clone(reading)), Rc::clone(notes)), |(reading, notes)| crumbs(reading, notes));
    filter_bar(&FilterBar {
        filter: settings.filter,
        left_out: settings.left_out,
        emphasis: settings.emphasis,
        words_min: settings.words_min,
        side: settings.side,
        columns: look.columns,
        folds: look.folds,
        on_fold: send.reform(|()| Action::Fold),
        counts: *counts,
        names: names(reading),
        rules: *rules,
        crumbs,
        search: children.clone(),
        on_filter: send.reform(Action::Show),
        on_minimum: send.reform(Action::CountFrom),
        on_turn: on_turn(send, look.columns),
        on_leave_out: send.reform(Action::LeaveOut),
        on_crumb: send.reform(|crumb: Crumb| Action::Omit(crumb.places, crumb.turned())),
        on_rules: send.reform(Action::SetRules),
        on_predict: send.reform(|()| Action::Predict),
        on_emphasis: send.reform(|()| Action::TurnEmphasis),
    })
}

fn names(reading: &Reading) -> Pair<AttrValue> {
    Pair::from_fn(|side| AttrValue::from(reading.articles[side].name.clone()))
}

/// Turns a narrow page to one text, or to both in one column.
fn on_turn(send: &Callback<Action>, columns: Columns) -> Callback<Option<Side>> {
    let send = send.clone();
    Callback::from(move |shows: Option<Side>| {
        if let Some(side) = shows {
            // Where the number of columns changes, the place is kept with it.
            let turning = if columns == Columns::Two { Turning::hold(side) } else { None };
            send.emit(Action::Turn(side));
            turning.into_iter().for_each(Turning::put);
        }
        if shows.is_none() != (columns == Columns::One) {
            send.emit(Action::TurnColumns);
        }
    })
}
