//! A button that shows a drawing, and whose name is said.

use super::icon::{Shape, icon};
use yew::prelude::*;

/// A button with a drawing. Never inlined: it stands in many places, and all of them are fetched.
#[inline(never)]
pub fn icon_button(label: &'static str, shape: Shape, disabled: bool, onclick: Callback<MouseEvent>) -> Html {
    html! {
        <button type="button" class="button icon-only" aria-label={label} {disabled} {onclick}>{ icon(shape) }</button>
    }
}

/// The button that closes something.
pub fn close_button(label: &'static str, on_close: &Callback<()>) -> Html {
    icon_button(label, Shape::Close, false, on_close.reform(|_| ()))
}
