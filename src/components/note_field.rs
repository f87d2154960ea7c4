//! Where the reader writes beside a passage.

use super::apparatus::ANNOTATOR;
use super::escape::closes;
use super::focus::use_lent_focus;
use crate::app::state::Reason;
use crate::say;
use std::rc::Rc;
use web_sys::{HtmlSelectElement, HtmlTextAreaElement};
use yew::prelude::*;

/// What is written, and who hears of changes.
#[derive(PartialEq, Properties)]
pub struct NoteFieldProps {
    /// What is written.
    pub words: AttrValue,
    /// Hears every change.
    pub on_words: Callback<Rc<str>>,
    /// Why the passage is left out, if it is.
    pub reason: Option<Reason>,
    /// Leaves the passage out for a reason, or takes it in again.
    pub on_reason: Callback<Option<Reason>>,
    /// Folds the field away.
    pub on_close: Callback<()>,
}

const WORDS: &str = "note-words";
const REASON: &str = "leave-out-reason";

/// A field that has the focus as soon as it is there.
#[component]
pub fn NoteField(props: &NoteFieldProps) -> Html {
    use_lent_focus(WORDS, ".note-field", ANNOTATOR);
    let oninput = props.on_words.reform(|event: InputEvent| {
        let field: Option<HtmlTextAreaElement> = event.target_dyn_into();
        field.map(|field| field.value()).unwrap_or_default().into()
    });
    html! {
        <p class="note-field">
            <label for={WORDS}>{ say::your_note() }</label>
            <textarea id={WORDS} rows="2" dir="auto" value={props.words.clone()} {oninput}
                onkeydown={closes(&props.on_close)} />
            { reasons(props) }
        </p>
    }
}

/// Whether the passage counts, and why not.
fn reasons(props: &NoteFieldProps) -> Html {
    let onchange = props.on_reason.reform(|event: Event| {
        let field: Option<HtmlSelectElement> = event.target_dyn_into();
        field.and_then(|field| Reason::named(&field.value()))
    });
    let option = |reason: Reason| {
        html! { <option value={reason.name()} selected={props.reason == Some(reason)}>{ reason.title() }</option> }
    };
    html! {
        <span class="leave-out">
            <label for={REASON}>{ say::leave_out() }</label>
            <select id={REASON} {onchange} onkeydown={closes(&props.on_close)}>
                <option value="" selected={props.reason.is_none()}>{ say::reason_none() }</option>
                { for Reason::ALL.into_iter().map(option) }
            </select>
        </span>
    }
}
