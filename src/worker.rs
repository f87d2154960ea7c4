//! The comparison off the main thread: what page and worker say to each other, and who says it.
//!
//! Messages are compact bytes in one transferred buffer; structured clone of an object tree would cost many times the
//! comparison of two articles. Only [`Call`] and [`Reply`] cross the boundary.

pub mod bridge;
pub mod host;
mod word_lists;
mod word_vectors;

use crate::engine::{Article, Comparison, Config, Pair, Progress};
use js_sys::Uint8Array;
use serde::{Deserialize, Serialize};
use wasm_bindgen::{JsCast, JsValue};

/// The number of a request that nobody reads the answer of: it only makes ready. Readers' requests count from 1.
pub const REHEARSAL: u32 = 0;

/// What the page says.
#[derive(Debug, Serialize, Deserialize)]
pub enum Call {
    /// Compare these.
    Compare(Box<Request>),
    /// Answer the request better, as was promised. The page says when, because only it knows when its picture is drawn:
    /// before that, the two would take each other's time.
    Refine {
        /// The request.
        number: u32,
    },
}

/// What the page asks for.
#[derive(Debug, Serialize, Deserialize)]
pub struct Request {
    /// Numbers the requests of one page, so that late replies can be told from awaited ones.
    pub number: u32,
    /// The texts to compare.
    pub articles: Pair<Article>,
    /// How to compare them.
    pub config: Config,
}

/// What the worker says.
#[derive(Debug, Serialize, Deserialize)]
pub enum Reply {
    /// It has started and listens; what was sent before is not lost, but waits for this.
    Ready,
    /// How far a request has come.
    Progress {
        /// The request.
        number: u32,
        /// How far.
        progress: Progress,
    },
    /// A request is answered.
    Done {
        /// The request.
        number: u32,
        /// The answer.
        comparison: Box<Comparison>,
        /// Whether a better one follows when it is called for, once word vectors are at hand.
        refining: bool,
    },
    /// What was promised with `refining`.
    Refined {
        /// The request.
        number: u32,
        /// The better answer; `None` when the vectors cannot be had.
        comparison: Option<Box<Comparison>>,
    },
}

/// Why a comparison did not come back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WorkerError {
    /// The browser could not start a worker.
    #[error("{}", crate::say::not_started())]
    Unavailable,
    /// The worker broke off: out of memory, or a fault of ours.
    #[error("{}", crate::say::stopped())]
    Stopped,
}

/// The bytes of a message in a buffer of the browser's, ready to be transferred.
fn encode(message: &impl Serialize) -> Result<Uint8Array, WorkerError> {
    let bytes = postcard::to_stdvec(message).map_err(|_| WorkerError::Stopped)?;
    Ok(Uint8Array::from(bytes.as_slice()))
}

/// The message in a received buffer.
fn decode<T: for<'de> Deserialize<'de>>(data: JsValue) -> Result<T, WorkerError> {
    let bytes: Uint8Array = data.dyn_into().map_err(|_| WorkerError::Stopped)?;
    postcard::from_bytes(&bytes.to_vec()).map_err(|_| WorkerError::Stopped)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_survive_the_crossing() {
        let articles = Pair::new(Article::new("Wire", "Words."), Article::new("Paper", "Other words."));
        let request = Request { number: 7, articles: articles.clone(), config: Config::default() };
        let bytes = postcard::to_stdvec(&Call::Compare(Box::new(request))).expect("calls encode");
        let back: Call = postcard::from_bytes(&bytes).expect("calls decode");
        assert!(matches!(back, Call::Compare(back) if (back.number, &back.articles) == (7, &articles)));
    }
}
