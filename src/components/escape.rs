//! Escape folds away what is open, wherever inside it the focus is.

use yew::prelude::*;

/// Hears Escape inside an element, and lets nobody around it hear the same key.
pub fn closes(on_close: &Callback<()>) -> Callback<KeyboardEvent> {
    let on_close = on_close.clone();
    Callback::from(move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            event.stop_propagation();
            on_close.emit(());
        }
    })
}
