//! What can be done with the names that are ticked: they are one, or they are none.

use crate::say;
use yew::prelude::*;

/// What is ticked, and who hears what it is.
#[derive(PartialEq, Properties)]
pub struct NameEditorProps {
    /// How many names are ticked.
    pub ticked: usize,
    /// How many edits were made.
    pub edits: usize,
    /// They are names of one person or thing.
    pub on_join: Callback<()>,
    /// They are no names.
    pub on_drop: Callback<()>,
    /// Takes the latest edit back.
    pub on_undo: Callback<()>,
}

/// What can be done with the names that are ticked.
#[component]
pub fn NameEditor(props: &NameEditorProps) -> Html {
    html! {
        <div class="name-editor" role="group" aria-label={say::names_edit()}>
            <p class="small">{ say::names_hint() }</p>
            <button type="button" class="button" disabled={props.ticked < 2} onclick={props.on_join.reform(|_| ())}>{ say::names_join() }</button>
            <button type="button" class="button" disabled={props.ticked == 0} onclick={props.on_drop.reform(|_| ())}>{ say::names_drop() }</button>
            if props.edits > 0 {
                <button type="button" class="button" onclick={props.on_undo.reform(|_| ())}>{ say::names_undo(props.edits) }</button>
            }
        </div>
    }
}
