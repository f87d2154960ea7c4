//! The list of keys.

use crate::say;
use yew::prelude::*;

/// Keys and what they do, in the order of the list.
fn keys() -> [(&'static str, &'static str); 23] {
    [
        ("n  p", say::key_step()),
        ("Esc", say::key_release()),
        ("0", say::key_everything()),
        ("1  2  3", say::key_kinds()),
        ("4", say::key_numbers()),
        ("5  6", say::key_only()),
        ("7", say::key_quotes()),
        ("/", say::key_search()),
        ("l", say::key_list()),
        ("d", say::key_differences()),
        ("e", say::key_export()),
        ("f", say::key_emphasis()),
        ("w", say::key_why()),
        ("m", say::key_note()),
        ("x", say::key_omit()),
        ("c", say::key_correct()),
        ("u", say::key_undo()),
        ("[  ]", say::key_minimum()),
        ("v", say::key_view()),
        ("r", say::key_linear()),
        ("s", say::key_swap()),
        (say::keys_of_compare(), say::key_compare()),
        ("?", say::key_help()),
    ]
}

/// The dialog.
#[derive(PartialEq, Properties)]
pub struct KeyHelpProps {
    /// The element, for whoever opens it.
    pub dialog: NodeRef,
}

/// The list of keys, in a dialog that the browser keeps.
#[component]
pub fn KeyHelp(props: &KeyHelpProps) -> Html {
    let key = |(keys, does): (&'static str, &'static str)| {
        html! {
            <div>
                <dt>{ for keys.split("  ").map(|key| html! { <kbd>{ key.to_owned() }</kbd> }) }</dt><dd>{ does }</dd>
            </div>
        }
    };
    html! {
        <dialog id="keys" class="key-help" ref={props.dialog.clone()} aria-labelledby="keys-title">
            // Without it the button at the end would have the focus, and the list would open scrolled to its end.
            <h2 id="keys-title" tabindex="-1" autofocus=true>{ say::keyboard_shortcuts() }</h2>
            <dl>{ for keys().into_iter().map(key) }</dl>
            <p class="small">{ say::keys_note() }</p>
            <form method="dialog"><button class="button">{ say::close() }</button></form>
        </dialog>
    }
}
