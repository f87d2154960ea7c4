//! The other end of the chosen mark, brought beside it when it stands elsewhere.

use super::sigil::{short, sigil};
use crate::app::view_model::Place;
use crate::engine::Side;
use crate::say;
use yew::prelude::*;

/// What is brought where.
#[derive(PartialEq, Properties)]
pub struct PartnerProps {
    /// The side it is from, whose column it is shown in.
    pub side: Side,
    /// Where it really stands.
    pub place: Place,
    /// Goes there.
    pub on_show: Callback<Side>,
}

/// The id under which it is put at the height of the chosen mark.
pub const PARTNER: &str = "partner";

/// The other end of the chosen mark. Hidden until it is known to stand elsewhere, and at which height it is wanted.
///
/// Out of the reading order: what it says is in the apparatus, too, and spoken at every step.
#[component]
pub fn Partner(props: &PartnerProps) -> Html {
    let PartnerProps { side, place, on_show } = props;
    let stands = place.paragraph.map_or_else(|| say::stands_elsewhere().to_owned(), say::stands_in);
    let side = *side;
    let onclick = on_show.reform(move |event: MouseEvent| {
        // A click into the texts chooses or releases; this one does neither.
        event.stop_propagation();
        side
    });
    html! {
        <aside id={PARTNER} class={classes!("partner", short(side))} aria-hidden="true" hidden=true>
            <p class="whence">
                { sigil(side) }{ stands }
                <button type="button" class="linklike" tabindex="-1" {onclick}>{ say::go_there() }</button>
            </p>
            <p class="passage" dir="auto">{ words(place) }</p>
        </aside>
    }
}

fn words(place: &Place) -> Html {
    html! {
        <>
            if !place.before.is_empty() { { &place.before }{ " " } }
            <mark data-kind={place.kind}>{ &place.words }</mark>
            if !place.after.is_empty() { { space(&place.after) }{ &place.after } }
        </>
    }
}

/// Punctuation follows its word without a space.
fn space(after: &str) -> &'static str {
    if after.starts_with(char::is_alphanumeric) { " " } else { "" }
}
