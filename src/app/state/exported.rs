//! A comparison that was exported, taken up again where the reader left it.

use super::{Gaps, Input, Kept, NameEdit, Note, Reason, Rules, State, compare};
use crate::engine::Pair;
use crate::load::{Exported, Written};
use std::rc::Rc;

/// Puts its texts in the place of those that are there, and has them compared as they were.
pub(super) fn resume(mut state: State, exported: Exported) -> State {
    let notes = exported.notes.into_iter().map(|written| note(written, &exported.articles)).collect();
    let names =
        exported.names.into_iter().map(|(name, means)| NameEdit { name: name.into(), means: means.map(Into::into) });
    (state.pins, state.notes) = (exported.pins, Rc::new(notes));
    state.names = Rc::new(names.collect());
    state.rules =
        Rules { case: exported.match_case, punctuation: exported.match_punctuation, meaning: exported.word_vectors };
    for kept in Kept::ALL {
        if state.view.left_out.has(kept) != exported.left_out.iter().any(|name| name == kept.name()) {
            state.view.left_out = state.view.left_out.toggled(kept);
        }
    }
    state.view.related = exported.related;
    if let Some(words) = exported.words_min {
        state.view.count_from(words);
    }
    let gaps = state.view.gaps;
    state.view.gaps = Gaps {
        words_max: exported.gap_words_max.unwrap_or(gaps.words_max),
        shared_percent_min: exported.gap_shared_percent_min.unwrap_or(gaps.shared_percent_min),
        ..gaps
    }
    .bounded();
    state.inputs = exported.articles.map(Input::of_article);
    compare(state)
}

fn note(written: Written, articles: &Pair<crate::engine::Article>) -> Note {
    let Written { places, words, left_out } = written;
    Note {
        passage: Pair::from_fn(|side| places[side].map(|place| articles[side].slice(place).into())),
        places,
        words: words.into(),
        // A reason that has no name here is still one.
        reason: left_out.map(|name| Reason::named(&name).unwrap_or(Reason::Other)),
    }
}
