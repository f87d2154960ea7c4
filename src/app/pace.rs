//! When things are done: with the next picture, after it, or when the browser has nothing better to do.

use gloo::events::EventListener;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{IdleRequestOptions, Window};

/// How long a pause of the browser's is waited for, in milliseconds.
const PATIENCE_MS: u32 = 400;
/// The delay where the browser does not tell its pauses.
const DELAY_MS: i32 = 40;

/// Runs something before the next picture.
pub fn next_frame(run: impl FnOnce() + 'static) {
    if let Some(window) = web_sys::window() {
        let run = Closure::once_into_js(run);
        // Where there are no pictures there is nothing to run.
        let _ = window.request_animation_frame(run.unchecked_ref());
    }
}

/// Runs something once the next picture is on the screen: one frame callback runs before it, the one after that later.
pub fn after_picture(run: impl FnOnce() + 'static) {
    next_frame(|| next_frame(run));
}

/// Runs something once the page stands still: what is on its way, by a key or under a finger, would stop short where the
/// page is put into its place.
pub fn at_rest(run: impl FnOnce() + 'static) {
    let before = scrolled();
    after_picture(move || if scrolled() == before { run() } else { at_rest(run) });
}

/// How far the page is scrolled down; browsers tell parts of a pixel, so that a slow start shows.
fn scrolled() -> Option<f64> {
    web_sys::window()?.scroll_y().ok()
}

/// Runs something as the page scrolls or its window changes, once a picture, until the listeners are dropped.
pub fn as_page_moves(run: impl Fn() + 'static) -> [EventListener; 2] {
    let (waiting, run) = (Rc::new(Cell::new(false)), Rc::new(run));
    let on_move = move |_: &web_sys::Event| {
        if !waiting.replace(true) {
            let (waiting, run) = (Rc::clone(&waiting), Rc::clone(&run));
            next_frame(move || {
                waiting.set(false);
                run();
            });
        }
    };
    let window = gloo::utils::window();
    [EventListener::new(&window, "scroll", on_move.clone()), EventListener::new(&window, "resize", on_move)]
}

/// Something that will be done in a pause, unless this is dropped before.
#[derive(Debug)]
pub struct Pending(Rc<Cell<bool>>);

impl Drop for Pending {
    fn drop(&mut self) {
        self.0.set(false);
    }
}

/// Runs something in a pause after the next picture.
#[must_use = "dropped, it is not done"]
pub fn in_a_pause(run: impl FnOnce() + 'static) -> Pending {
    let wanted = Rc::new(Cell::new(true));
    let pending = Pending(Rc::clone(&wanted));
    after_picture(move || {
        if let Some(window) = web_sys::window() {
            when_idle(&window, move || {
                if wanted.get() {
                    run();
                }
            });
        }
    });
    pending
}

fn when_idle(window: &Window, run: impl FnOnce() + 'static) {
    let run = Closure::once_into_js(run);
    let options = IdleRequestOptions::new();
    options.set_timeout(PATIENCE_MS);
    if window.request_idle_callback_with_options(run.unchecked_ref(), &options).is_err() {
        // A page without a clock is never at rest.
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(run.unchecked_ref(), DELAY_MS);
    }
}
