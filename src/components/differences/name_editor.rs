//! What can be done with the names that are ticked: they are one, or they are none.

use crate::say;
use yew::prelude::*;

/// What is ticked, and who hears what it is.
#[derive(Debug)]
pub struct NameEditor {
    /// Whether the script of a text shows people only.
    pub people_only: bool,
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
pub fn name_editor(editor: &NameEditor) -> Html {
    html! {
        <div class="name-editor" role="group" aria-label={say::names_edit()}>
            if editor.people_only { <p class="small">{ say::names_of_people() }</p> }
            <p class="small">{ say::names_hint() }</p>
            <button type="button" class="button" disabled={editor.ticked < 2} onclick={editor.on_join.reform(|_| ())}>{ say::names_join() }</button>
            <button type="button" class="button" disabled={editor.ticked == 0} onclick={editor.on_drop.reform(|_| ())}>{ say::names_drop() }</button>
            if editor.edits > 0 {
                <button type="button" class="button" onclick={editor.on_undo.reform(|_| ())}>{ say::names_undo(editor.edits) }</button>
            }
        </div>
    }
}
