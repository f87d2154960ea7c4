//! The page's side: one worker, started when first needed, abandoned when no longer wanted.
//!
//! A busy worker cannot be asked to stop, so cancelling ends it and the next request starts a fresh one.

use super::{Call, REHEARSAL, Reply, Request, WorkerError, decode, encode};
use crate::engine::{Comparison, Progress};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{MessageEvent, Worker, WorkerOptions, WorkerType};

/// The worker's loader, beside the page.
const ADDRESS: &str = "./worker_loader.js";

/// What the page hears about its requests.
#[derive(Debug)]
pub enum Event {
    /// Request `.0` has come this far.
    Progress(u32, Progress),
    /// Request `.0` is answered, or the rehearsal is over.
    Done(u32, Box<Comparison>),
    /// Request `.0` has a better answer than before.
    Refined(u32, Box<Comparison>),
    /// Request `.0` will not be answered.
    Failed(u32, WorkerError),
}

/// Sends requests to the worker and passes on what it says about the latest of them.
pub struct Bridge {
    inner: Rc<RefCell<Inner>>,
}

struct Inner {
    tell: Rc<dyn Fn(Event)>,
    running: Option<Running>,
    /// Whether a reader has asked for anything.
    asked: bool,
    /// The request that is being worked on, or may yet be answered better, if any.
    awaited: Option<u32>,
    /// The request a better answer was promised to.
    promised: Option<u32>,
}

struct Running {
    worker: Worker,
    ready: bool,
    /// The latest request, while the worker does not listen yet.
    waiting: Option<js_sys::Uint8Array>,
    // Held so that the worker's callbacks stay alive exactly as long as the worker.
    _on_message: Closure<dyn FnMut(MessageEvent)>,
    _on_error: Closure<dyn FnMut(web_sys::Event)>,
}

impl Bridge {
    /// A bridge that tells its events to `tell`. No worker runs yet.
    pub fn new(tell: impl Fn(Event) + 'static) -> Self {
        let inner = Inner { tell: Rc::new(tell), running: None, asked: false, awaited: None, promised: None };
        Self { inner: Rc::new(RefCell::new(inner)) }
    }

    /// Has the worker answer `rehearsal`, so that what is fetched, made or translated on first use is ready before a
    /// reader waits for it. Does nothing once a reader has asked.
    pub fn warm_up(&self, rehearsal: Request) {
        let asked = self.inner.borrow().asked;
        if !asked {
            // A failure is told when a reader asks; nobody waits yet.
            let _ = self.send(&Call::Compare(Box::new(rehearsal)));
        }
    }

    /// Asks for a comparison. An earlier request that still runs is abandoned.
    pub fn ask(&self, request: Request) {
        self.cancel();
        {
            let mut inner = self.inner.borrow_mut();
            inner.asked = true;
            inner.awaited = Some(request.number);
        }
        if let Err(error) = self.send(&Call::Compare(Box::new(request))) {
            fail(&self.inner, error);
        }
    }

    /// Calls for the better answer to a request, if one was promised.
    pub fn refine(&self, number: u32) {
        let promised = self.inner.borrow_mut().promised.take_if(|promised| *promised == number);
        if let Some(number) = promised {
            // The answer on show is good; that there will be no better one needs no words.
            let _ = self.send(&Call::Refine { number });
        }
    }

    /// Abandons the request that runs, if any; its worker ends at once.
    pub fn cancel(&self) {
        let mut inner = self.inner.borrow_mut();
        // A worker that has answered and was not called again is idle, and stays for the next request.
        let idle = inner.promised.take().is_some();
        if inner.awaited.take().is_some() && !idle {
            inner.stop();
        }
    }

    fn send(&self, call: &Call) -> Result<(), WorkerError> {
        ensure(&self.inner)?;
        let bytes = encode(call)?;
        let mut inner = self.inner.borrow_mut();
        inner.running.as_mut().ok_or(WorkerError::Unavailable)?.send(bytes)
    }
}

impl Running {
    fn send(&mut self, bytes: js_sys::Uint8Array) -> Result<(), WorkerError> {
        if !self.ready {
            self.waiting = Some(bytes);
            return Ok(());
        }
        let transfer = js_sys::Array::of1(&bytes.buffer());
        self.worker.post_message_with_transfer(&bytes, &transfer).map_err(|_| WorkerError::Stopped)
    }
}

impl Inner {
    fn stop(&mut self) {
        self.promised = None;
        if let Some(running) = self.running.take() {
            running.worker.set_onmessage(None);
            running.worker.set_onerror(None);
            running.worker.terminate();
            // The closures may be running right now; they are freed once the browser is done with them.
            gloo::timers::callback::Timeout::new(0, move || drop(running)).forget();
        }
    }
}

/// Starts the worker unless it runs.
fn ensure(inner: &Rc<RefCell<Inner>>) -> Result<(), WorkerError> {
    if inner.borrow().running.is_some() {
        return Ok(());
    }
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    let worker = Worker::new_with_options(ADDRESS, &options).map_err(|_| WorkerError::Unavailable)?;
    let (hearing, failing) = (Rc::downgrade(inner), Rc::downgrade(inner));
    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        if let Some(inner) = hearing.upgrade() {
            hear(&inner, event.data());
        }
    });
    let on_error = Closure::<dyn FnMut(web_sys::Event)>::new(move |_| {
        if let Some(inner) = failing.upgrade() {
            fail(&inner, WorkerError::Stopped);
        }
    });
    worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
    worker.set_onmessageerror(Some(on_error.as_ref().unchecked_ref()));
    let running = Running { worker, ready: false, waiting: None, _on_message: on_message, _on_error: on_error };
    inner.borrow_mut().running = Some(running);
    Ok(())
}

fn hear(inner: &Rc<RefCell<Inner>>, data: JsValue) {
    match decode(data) {
        Ok(Reply::Ready) => {
            if let Err(error) = begin(&mut inner.borrow_mut()) {
                fail(inner, error);
            }
        }
        Ok(Reply::Progress { number, progress }) => tell(inner, number, Event::Progress(number, progress)),
        Ok(Reply::Done { number, comparison, refining }) => {
            if refining {
                promise(inner, number);
            }
            tell(inner, number, Event::Done(number, comparison));
            if !refining {
                settle(inner, number);
            }
        }
        Ok(Reply::Refined { number, comparison }) => {
            if let Some(comparison) = comparison {
                tell(inner, number, Event::Refined(number, comparison));
            }
            settle(inner, number);
        }
        Err(error) => fail(inner, error),
    }
}

fn begin(inner: &mut Inner) -> Result<(), WorkerError> {
    let Some(running) = inner.running.as_mut() else {
        return Ok(());
    };
    running.ready = true;
    running.waiting.take().map_or(Ok(()), |bytes| running.send(bytes))
}

/// Passes an event on if its request is still awaited; late ones are dropped, and rehearsals that a reader overtook.
fn tell(inner: &Rc<RefCell<Inner>>, number: u32, event: Event) {
    let tell = {
        let inner = inner.borrow();
        let rehearsed = number == REHEARSAL && !inner.asked;
        if !rehearsed && inner.awaited != Some(number) {
            return;
        }
        Rc::clone(&inner.tell)
    };
    tell(event);
}

/// Remembers that a better answer to this request may be called for.
fn promise(inner: &Rc<RefCell<Inner>>, number: u32) {
    let mut inner = inner.borrow_mut();
    inner.promised = inner.awaited.filter(|awaited| *awaited == number);
}

/// Waits no longer: nothing more will come for this request.
fn settle(inner: &Rc<RefCell<Inner>>, number: u32) {
    let mut inner = inner.borrow_mut();
    if inner.awaited == Some(number) {
        inner.awaited = None;
    }
}

/// Ends the worker and says so to whoever waits; the next request starts a fresh one.
fn fail(inner: &Rc<RefCell<Inner>>, error: WorkerError) {
    let (tell, awaited) = {
        let mut inner = inner.borrow_mut();
        inner.stop();
        (Rc::clone(&inner.tell), inner.awaited.take())
    };
    if let Some(number) = awaited {
        tell(Event::Failed(number, error));
    }
}
