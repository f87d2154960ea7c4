//! The word table as the worker gets it: from the page's own host, once, checked against its hash.

use crate::engine::word_table::{self, WordTable};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{DedicatedWorkerGlobalScope, Response};

/// The table, when it is there.
#[derive(Default)]
pub(super) struct WordVectors {
    table: RefCell<Asked>,
}

#[derive(Default)]
enum Asked {
    #[default]
    NotYet,
    Here(Rc<WordTable>),
    /// It could not be had, and would not be the next time.
    Absent,
}

impl WordVectors {
    /// The table, if it was fetched before.
    pub(super) fn at_hand(&self) -> Option<Rc<WordTable>> {
        match &*self.table.borrow() {
            Asked::Here(table) => Some(Rc::clone(table)),
            Asked::NotYet | Asked::Absent => None,
        }
    }

    /// Whether asking for it may bring it.
    pub(super) fn may_be_had(&self) -> bool {
        !matches!(*self.table.borrow(), Asked::Absent)
    }

    /// The table, fetched when it is asked for the first time. Any failure means that there is none.
    pub(super) async fn get(&self, scope: &DedicatedWorkerGlobalScope) -> Option<Rc<WordTable>> {
        if matches!(*self.table.borrow(), Asked::NotYet) {
            let table = fetch(scope).await.ok().and_then(|bytes| WordTable::new(bytes).ok());
            let table = table.filter(|table| table.hash() == word_table::HASH).map(Rc::new);
            *self.table.borrow_mut() = table.map_or(Asked::Absent, Asked::Here);
        }
        self.at_hand()
    }
}

async fn fetch(scope: &DedicatedWorkerGlobalScope) -> Result<Vec<u8>, JsValue> {
    let response: Response = JsFuture::from(scope.fetch_with_str(word_table::FILE)).await?.dyn_into()?;
    if !response.ok() {
        return Err(JsValue::NULL);
    }
    let buffer = JsFuture::from(response.array_buffer()?).await?;
    Ok(js_sys::Uint8Array::new(&buffer).to_vec())
}
