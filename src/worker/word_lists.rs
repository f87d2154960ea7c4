//! The lists of words that can stand for each other as the worker gets them: from the page's own host, those of a language
//! when texts in it are first compared.

use super::Request;
use crate::engine::language::lists;
use crate::engine::{Language, languages};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{DedicatedWorkerGlobalScope, Response};

/// A list beside the page: the language it is of, what its file is called, and how many bytes it has.
type File = (&'static str, &'static str, usize);

/// All lists; their names change with what they hold, so that browsers may keep them for good.
const FILES: &[File] = include!(concat!(env!("OUT_DIR"), "/word_lists.rs"));

/// The languages of a request whose lists are not there yet, each once.
pub(super) fn missing(request: &Request) -> Vec<Language> {
    let languages = languages(request.articles.as_ref(), &request.config);
    let mut missing = vec![languages.left, languages.right];
    missing.dedup();
    missing.retain(|language| lists::is_missing(*language));
    missing
}

/// Fetches lists. One that cannot be had is asked for again at the next comparison.
pub(super) async fn bring(scope: &DedicatedWorkerGlobalScope, languages: &[Language]) {
    for language in languages {
        let file = FILES.iter().find(|(code, ..)| *code == language.code());
        if let Some((_, name, n_bytes)) = file
            && let Ok(list) = fetch(scope, name).await
            && list.len() == *n_bytes
        {
            lists::bring(*language, list);
        }
    }
}

async fn fetch(scope: &DedicatedWorkerGlobalScope, name: &str) -> Result<String, JsValue> {
    let response: Response = JsFuture::from(scope.fetch_with_str(name)).await?.dyn_into()?;
    if !response.ok() {
        return Err(JsValue::NULL);
    }
    JsFuture::from(response.text()?).await?.as_string().ok_or(JsValue::NULL)
}
