//! Guesses the encoding of a file that shows none by itself, in a worker that is loaded only then.
//!
//! The detector and its tables are a third of the page's size, and nearly every text of today is UTF-8.

use super::Encoding;
use super::encoding::DETECT_BYTES;
use gloo::timers::callback::Timeout;
use js_sys::{Function, Promise, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent, Worker, WorkerOptions, WorkerType};

/// The worker's loader, beside the page.
const ADDRESS: &str = "./encoding_loader.js";

/// How long its answer is waited for, in milliseconds; over a slow line its download takes most of them.
const PATIENCE_MS: u32 = 10_000;

/// The page's end: the most likely encoding, or the most common of the older ones when the worker does not answer.
///
/// A wrong guess is no loss: the encoding is shown beside the text, and another can be chosen.
pub async fn ask(bytes: &[u8]) -> Encoding {
    let name = match start() {
        Some(worker) => answer(&worker, &bytes[..bytes.len().min(DETECT_BYTES)]).await,
        None => None,
    };
    name.and_then(|name| Encoding::named(&name)).unwrap_or(Encoding::WINDOWS_1252)
}

fn start() -> Option<Worker> {
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    Worker::new_with_options(ADDRESS, &options).ok()
}

/// Sends the bytes once the worker listens, and waits for a name; `None` when none comes.
async fn answer(worker: &Worker, bytes: &[u8]) -> Option<String> {
    let bytes = Uint8Array::from(bytes);
    // Not `Function::default()`: that makes a function from a string, which the page's policy refuses.
    let mut settle = None;
    let answered = Promise::new(&mut |resolve, _| settle = Some(resolve));
    let settle = settle?;
    let hearing = (worker.clone(), settle.clone());
    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let (worker, settle) = &hearing;
        if event.data().is_string() {
            resolve(settle, &event.data());
        } else if worker.post_message(&bytes).is_err() {
            resolve(settle, &JsValue::NULL);
        }
    });
    let failing = settle.clone();
    let on_error = Closure::<dyn FnMut(web_sys::Event)>::new(move |_| resolve(&failing, &JsValue::NULL));
    worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
    let patience = Timeout::new(PATIENCE_MS, move || resolve(&settle, &JsValue::NULL));
    let name = JsFuture::from(answered).await.ok().and_then(|name| name.as_string());
    worker.terminate();
    drop((on_message, on_error, patience));
    name
}

fn resolve(settle: &Function, value: &JsValue) {
    // A promise that is settled already takes no notice.
    let _ = settle.call1(&JsValue::UNDEFINED, value);
}

/// The worker's end: says that it listens, then answers bytes with the name of their encoding.
pub fn serve() {
    let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else {
        return;
    };
    let answering = scope.clone();
    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        if let Ok(bytes) = event.data().dyn_into::<Uint8Array>() {
            let name = Encoding::detect(&bytes.to_vec()).name();
            // A page that is gone needs no answer.
            let _ = answering.post_message(&JsValue::from_str(name));
        }
    });
    scope.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    // The worker listens for as long as it lives.
    on_message.forget();
    let _ = scope.post_message(&JsValue::NULL);
}
