//! The list of keys.

use yew::prelude::*;

/// Keys and what they do, in the order of the list.
const KEYS: [(&str, &str); 18] = [
    ("n  p", "Next and previous mark"),
    ("Esc", "Let the chosen mark go"),
    ("0", "Show everything"),
    ("1  2  3", "Show shared, moved, reworded wording only"),
    ("4", "Show figures that disagree"),
    ("5  6", "Show what only A or only B says"),
    ("7", "Show what stands in quotation marks"),
    ("/", "Search both texts"),
    ("l", "List all passages"),
    ("d", "List what differs"),
    ("f", "Stress what differs, or what is shared"),
    ("w", "Say why the chosen mark is there"),
    ("c", "Say which sentences belong together, and which do not"),
    ("u", "Take the latest correction back"),
    ("[  ]", "Count shorter or longer phrases"),
    ("v", "Side by side, or inline: both in one column"),
    ("s", "Swap the two texts"),
    ("?", "This list"),
];

/// The dialog.
#[derive(PartialEq, Properties)]
pub struct KeyHelpProps {
    /// The element, for whoever opens it.
    pub dialog: NodeRef,
}

/// The list of keys, in a dialog that the browser keeps.
#[component]
pub fn KeyHelp(props: &KeyHelpProps) -> Html {
    let key = |(keys, does): &(&'static str, &'static str)| {
        html! {
            <div>
                <dt>{ for keys.split("  ").map(|key| html! { <kbd>{ key.to_owned() }</kbd> }) }</dt><dd>{ *does }</dd>
            </div>
        }
    };
    html! {
        <dialog id="keys" class="key-help" ref={props.dialog.clone()} aria-labelledby="keys-title">
            <h2 id="keys-title">{ "Keyboard shortcuts" }</h2>
            <dl>{ for KEYS.iter().map(key) }</dl>
            <p class="small">{ "Keys do nothing while you type. Each of them is a button, too." }</p>
            <form method="dialog"><button class="button">{ "Close" }</button></form>
        </dialog>
    }
}
