//! Where the reader writes beside a passage.

use super::apparatus::ANNOTATOR;
use super::escape::closes;
use super::focus::use_lent_focus;
use crate::say;
use std::rc::Rc;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

/// What is written, and who hears of changes.
#[derive(PartialEq, Properties)]
pub struct NoteFieldProps {
    /// What is written.
    pub words: AttrValue,
    /// Hears every change.
    pub on_words: Callback<Rc<str>>,
    /// Folds the field away.
    pub on_close: Callback<()>,
}

const WORDS: &str = "note-words";

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
        </p>
    }
}
