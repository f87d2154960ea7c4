//! The worker's own side: waits for requests and answers them one by one.

use super::{Reply, Request, WorkerError, decode, encode};
use crate::engine::{Progress, compare_reporting};
use wasm_bindgen::prelude::*;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

/// The least time between two progress messages, in milliseconds: often enough to look alive, too seldom to cost.
const PROGRESS_EVERY_MS: f64 = 50.0;

/// Starts listening. Called once, when the worker's module is loaded.
pub fn start() {
    console_error_panic_hook::set_once();
    let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else {
        return;
    };
    let listening = scope.clone();
    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        if answer(&listening, event.data()).is_err() {
            wasm_bindgen::throw_str("a message could not be read or written");
        }
    });
    scope.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    // The worker listens for as long as it lives.
    on_message.forget();
    let _ = post(&scope, &Reply::Ready);
}

fn answer(scope: &DedicatedWorkerGlobalScope, data: JsValue) -> Result<(), WorkerError> {
    let Request { number, articles, config } = decode(data)?;
    let clock = scope.performance();
    // A clock is read here, at the edge, and only to say less: no result depends on it.
    let now = || clock.as_ref().map_or(0.0, web_sys::Performance::now);
    let mut said = now();
    let mut report = |progress: Progress| {
        if now() - said >= PROGRESS_EVERY_MS {
            said = now();
            let _ = post(scope, &Reply::Progress { number, progress });
        }
    };
    let comparison = Box::new(compare_reporting(articles.as_ref(), &config, &mut report));
    post(scope, &Reply::Done { number, comparison })
}

fn post(scope: &DedicatedWorkerGlobalScope, reply: &Reply) -> Result<(), WorkerError> {
    let bytes = encode(reply)?;
    let transfer = js_sys::Array::of1(&bytes.buffer());
    scope.post_message_with_transfer(&bytes, &transfer).map_err(|_| WorkerError::Stopped)
}
