//! The worker's own side: waits for requests and answers them one by one.

use super::word_lists;
use super::word_vectors::WordVectors;
use super::{Call, REHEARSAL, Reply, Request, WorkerError, decode, encode};
use crate::engine::word_table::WordTable;
use crate::engine::{Comparison, Language, Pair, Progress, compare_with, understands};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

/// The least time between two progress messages, in milliseconds: often enough to look alive, too seldom to cost.
const PROGRESS_EVERY_MS: f64 = 50.0;
/// Up to this many words a side word vectors cost less than a reader notices, and are used at once when at hand.
const AT_ONCE_WORDS_MAX: u32 = 3_000;
/// With more words on a side they are left alone: every word is held against every other.
const REFINED_WORDS_MAX: u32 = 60_000;

/// The worker, between messages.
struct Host {
    scope: DedicatedWorkerGlobalScope,
    vectors: WordVectors,
    /// The number of the latest request.
    latest: Cell<u32>,
    /// The latest request, if a better answer to it was promised.
    promised: RefCell<Option<Request>>,
}

/// Starts listening. Called once, when the worker's module is loaded.
pub fn start() {
    console_error_panic_hook::set_once();
    let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else {
        return;
    };
    let host = Rc::new(Host {
        scope: scope.clone(),
        vectors: WordVectors::default(),
        latest: Cell::default(),
        promised: RefCell::default(),
    });
    let listening = Rc::clone(&host);
    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        if listening.hear(event.data()).is_err() {
            wasm_bindgen::throw_str("a message could not be read or written");
        }
    });
    scope.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    // The worker listens for as long as it lives.
    on_message.forget();
    let _ = host.post(&Reply::Ready);
}

impl Host {
    fn hear(self: &Rc<Self>, data: JsValue) -> Result<(), WorkerError> {
        match decode(data)? {
            Call::Compare(request) => {
                self.latest.set(request.number);
                let missing = word_lists::missing(&request);
                if missing.is_empty() {
                    self.answer(*request)?;
                } else {
                    wasm_bindgen_futures::spawn_local(Rc::clone(self).answer_with(missing, *request));
                }
            }
            Call::Refine { number } => {
                let request = self.promised.take().filter(|request| request.number == number);
                if let Some(request) = request {
                    wasm_bindgen_futures::spawn_local(Rc::clone(self).refine(request));
                }
            }
        }
        Ok(())
    }

    /// Answers once these lists are there, or cannot be had; nobody waits for the answer to an earlier request.
    async fn answer_with(self: Rc<Self>, missing: Vec<Language>, request: Request) {
        word_lists::bring(&self.scope, &missing).await;
        if request.number == self.latest.get() && self.answer(request).is_err() {
            wasm_bindgen::throw_str("an answer could not be written");
        }
    }

    fn answer(&self, request: Request) -> Result<(), WorkerError> {
        let number = request.number;
        let comparison = self.compare(&request, self.vectors.at_hand().as_deref(), AT_ONCE_WORDS_MAX);
        let refining = number != REHEARSAL && self.can_refine(&comparison);
        *self.promised.borrow_mut() = refining.then_some(request);
        self.post(&Reply::Done { number, comparison: Box::new(comparison), refining })
    }

    /// Compares, with word vectors when no side has more words than this.
    fn compare(&self, request: &Request, table: Option<&WordTable>, words_max: u32) -> Comparison {
        let clock = self.scope.performance();
        // A clock is read here, at the edge, and only to say less: no result depends on it.
        let now = || clock.as_ref().map_or(0.0, web_sys::Performance::now);
        let (mut said, number) = (now(), request.number);
        let mut report = |progress: Progress| {
            if now() - said >= PROGRESS_EVERY_MS {
                said = now();
                let _ = self.post(&Reply::Progress { number, progress });
            }
        };
        // A word takes five bytes or more, with the space after it.
        let few = |text: &str| text.len() / 5 <= words_max as usize;
        let short = few(&request.articles.left.text) && few(&request.articles.right.text);
        compare_with(request.articles.as_ref(), &request.config, table.filter(|_| short), &mut report)
    }

    fn can_refine(&self, comparison: &Comparison) -> bool {
        let outlines = comparison.outlines.as_ref();
        let words = outlines.map(|outline| outline.words);
        let languages = outlines.map(|outline| outline.language);
        comparison.config.word_vectors
            && comparison.word_table.is_none()
            && understands(languages)
            && words.left.max(words.right) <= REFINED_WORDS_MAX
            && words != Pair::new(0, 0)
            && self.vectors.may_be_had()
    }

    /// Compares once more with word vectors.
    async fn refine(self: Rc<Self>, request: Request) {
        let number = request.number;
        let table = self.vectors.get(&self.scope).await;
        let refined = table.map(|table| self.compare(&request, Some(&table), u32::MAX));
        let comparison = refined.filter(|comparison| comparison.word_table.is_some()).map(Box::new);
        // A page that is gone needs no answer.
        let _ = self.post(&Reply::Refined { number, comparison });
    }

    fn post(&self, reply: &Reply) -> Result<(), WorkerError> {
        let bytes = encode(reply)?;
        let transfer = js_sys::Array::of1(&bytes.buffer());
        self.scope.post_message_with_transfer(&bytes, &transfer).map_err(|_| WorkerError::Stopped)
    }
}
