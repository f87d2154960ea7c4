//! What single keys do.

use super::state::Filter;
use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, KeyboardEvent};
use yew::prelude::*;

/// What a key asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Command {
    /// The next mark (true) or the one before.
    Step(bool),
    /// Let the chosen mark go.
    Release,
    /// Show these marks.
    Show(Filter),
    /// Let the texts change places.
    Swap,
    /// Count longer phrases only (true), or shorter ones, too.
    Lengthen(bool),
    /// Read in one column, or in two again.
    TurnColumns,
    /// Read pair by pair, or side by side again.
    Unroll,
    /// Look for words in both texts.
    Seek,
    /// List all passages, or fold the list away.
    List,
    /// List what differs beside the texts, or fold the list away.
    Differences,
    /// Offer the forms of export.
    Export,
    /// Stress what differs, or what is shared.
    TurnEmphasis,
    /// Say why the chosen mark is there.
    Why,
    /// Make room for a note on the chosen mark, or no longer.
    Annotate,
    /// Leave the chosen passage out, or take it in again.
    Omit,
    /// Offer sentences for correction, or no longer.
    Correct,
    /// Take the latest correction back.
    Undo,
    /// Show the list of keys.
    Help,
}

/// The command of a key, by the name the browser gives it.
pub(super) fn command(key: &str) -> Option<Command> {
    Some(match key {
        "n" => Command::Step(true),
        "p" => Command::Step(false),
        "Escape" => Command::Release,
        "s" => Command::Swap,
        "[" => Command::Lengthen(false),
        "]" => Command::Lengthen(true),
        "v" => Command::TurnColumns,
        "r" => Command::Unroll,
        "/" => Command::Seek,
        "l" => Command::List,
        "d" => Command::Differences,
        "e" => Command::Export,
        "f" => Command::TurnEmphasis,
        "w" => Command::Why,
        "m" => Command::Annotate,
        "x" => Command::Omit,
        "c" => Command::Correct,
        "u" => Command::Undo,
        "?" => Command::Help,
        digit => Command::Show(*Filter::ALL.get(digit.parse::<usize>().ok()?)?),
    })
}

/// Hears keys wherever the reader is on the page, except while they type.
#[hook]
pub(super) fn use_keys(on_command: Callback<Command>) {
    use_effect_with(on_command, |on_command| {
        let on_command = on_command.clone();
        // A key that opens a field must not be typed into it.
        let listened = EventListenerOptions::enable_prevent_default();
        let heard = EventListener::new_with_options(&gloo::utils::window(), "keydown", listened, move |event| {
            let Some(event) = event.dyn_ref::<KeyboardEvent>() else {
                return;
            };
            let modified = event.ctrl_key() || event.meta_key() || event.alt_key();
            if let Some(command) = command(&event.key()).filter(|_| !modified && !is_typing(event)) {
                if matches!(
                    command,
                    Command::Seek | Command::List | Command::Annotate | Command::Omit | Command::Correct
                ) {
                    event.prevent_default();
                }
                on_command.emit(command);
            }
        });
        move || drop(heard)
    });
}

/// Whether the key goes into a field, or into a dialog that is open.
fn is_typing(event: &KeyboardEvent) -> bool {
    let Some(element) = event.target_dyn_into::<Element>() else {
        return false;
    };
    let slider = element.dyn_ref::<HtmlInputElement>().is_some_and(|input| input.type_() == "range");
    let within = |names: &str| element.closest(names).is_ok_and(|found| found.is_some());
    within("textarea, select, dialog") || within("input") && !slider
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::Side;

    #[test]
    fn keys_ask_for_what_their_list_says() {
        assert_eq!(command("n"), Some(Command::Step(true)));
        assert_eq!(command("0"), Some(Command::Show(Filter::Everything)));
        assert_eq!(command("6"), Some(Command::Show(Filter::Only(Side::Right))));
        assert_eq!(command("7"), Some(Command::Show(Filter::Quotes)));
        assert_eq!(command("w"), Some(Command::Why));
        assert_eq!(command("d"), Some(Command::Differences));
        assert_eq!(command("e"), Some(Command::Export));
        assert_eq!(command("v"), Some(Command::TurnColumns));
        assert_eq!(command("r"), Some(Command::Unroll));
        assert_eq!(command("8"), None);
        assert_eq!(command("N"), None);
        assert_eq!(command("F5"), None);
    }
}
