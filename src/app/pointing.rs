//! Where the pointer is on the texts, and on their overview.
//!
//! Heard at the elements themselves: by way of Yew, which hears everything at the root of the page, each move of the pointer
//! would be told once for every element that it leaves.

use super::highlight::Highlight;
use super::state::Layout;
use super::view_model::View;
use crate::components::overview::{OVERVIEW, place};
use crate::components::shared::Shared;
use crate::components::synopsis::link_of;
use crate::engine::Side;
use gloo::events::EventListener;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, MouseEvent};
use yew::prelude::*;

/// Deepens the link under the pointer, for as long as the view is the same.
#[hook]
pub(super) fn use_pointing(view: &Rc<View>, layout: Layout, highlight: &Rc<RefCell<Highlight>>) {
    let highlight = Rc::clone(highlight);
    use_effect_with((Shared(Rc::clone(view)), layout), move |(view, _)| {
        let texts = gloo::utils::document().get_element_by_id("texts");
        let (pointed, left) = ((view.clone(), Rc::clone(&highlight)), (view.clone(), highlight));
        let listeners = texts.map(|texts| {
            let over = EventListener::new(&texts, "mouseover", move |event| {
                let element = event.target().and_then(|target| target.dyn_into::<Element>().ok());
                pointed.1.borrow_mut().point(&pointed.0, element.and_then(|element| link_of(&element)));
            });
            let leave = EventListener::new(&texts, "mouseleave", move |_| left.1.borrow_mut().point(&left.0, None));
            [over, leave]
        });
        move || drop(listeners)
    });
}

/// While the button is held down the texts follow the pointer on the overview, which is there whenever it is `shown`.
#[hook]
pub(super) fn use_pulling(on_go: &Callback<(Side, u32)>, shown: bool) {
    let on_go = on_go.clone();
    use_effect_with(shown, move |_| {
        let overview = gloo::utils::document().get_element_by_id(OVERVIEW);
        let heard = overview.map(|overview| {
            EventListener::new(&overview, "mousemove", move |event| {
                if let Some(event) = event.dyn_ref::<MouseEvent>().filter(|event| event.buttons() & 1 == 1) {
                    on_go.emit(place(event));
                }
            })
        });
        move || drop(heard)
    });
}
