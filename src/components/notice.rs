//! A sentence the reader should not miss: what happened, then what to do.

use super::icon::{Icon, Shape};
use yew::prelude::*;

/// How much it matters.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// Something did not work.
    Error,
    /// Something to know.
    Plain,
}

/// What is said.
#[derive(PartialEq, Properties)]
pub struct NoticeProps {
    /// How much it matters.
    pub weight: Weight,
    /// What happened.
    pub lead: AttrValue,
    /// What to do about it.
    #[prop_or_default]
    pub rest: AttrValue,
    /// Buttons.
    #[prop_or_default]
    pub children: Html,
}

/// A sentence the reader should not miss.
#[component]
pub fn Notice(props: &NoticeProps) -> Html {
    let (kind, role, shape) = match props.weight {
        Weight::Error => ("error", "alert", Shape::Warn),
        Weight::Plain => ("plain", "note", Shape::Info),
    };
    html! {
        <div class="notice" data-kind={kind} role={role}>
            <Icon {shape} />
            <p><b>{ props.lead.clone() }</b>{ " " }{ props.rest.clone() }</p>
            { props.children.clone() }
        </div>
    }
}
