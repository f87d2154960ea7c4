//! A sentence the reader should not miss: what happened, then what to do.

use super::icon::{Shape, icon};
use yew::prelude::*;

/// How much it matters.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// Something did not work.
    Error,
    /// Something to know.
    Plain,
}

/// A sentence the reader should not miss: what happened, what to do about it, and buttons to do it with.
pub fn notice(weight: Weight, lead: impl Into<AttrValue>, rest: impl Into<AttrValue>, buttons: Html) -> Html {
    let (kind, role, shape) = match weight {
        Weight::Error => ("error", "alert", Shape::Warn),
        Weight::Plain => ("plain", "note", Shape::Info),
    };
    html! {
        <div class="notice" data-kind={kind} role={role}>
            { icon(shape) }
            <p><b>{ lead.into() }</b>{ " " }{ rest.into() }</p>
            { buttons }
        </div>
    }
}
