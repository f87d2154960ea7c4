//! Recent comparisons, kept on this device as long as the reader wants it, and nowhere else.

use super::pace::in_a_pause;
use super::session::{escaped, links, notes, put, read_pins, unescaped, write_pins};
use super::state::{Action, Memory, Recent, State};
use crate::components::shared::Shared;
use crate::engine::{Article, Pair};
use gloo::events::EventListener;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::StorageEvent;
use yew::prelude::*;

const STORED_AS: &str = "twicetold.recent";

/// Starts with what was kept; keeps what is on show, and what the reader makes of it, in the next pause.
#[hook]
pub(super) fn use_recent(state: &State, send: &Callback<Action>) {
    let (recall, remember, merge) = (send.clone(), send.clone(), send.clone());
    use_effect_with((), move |()| {
        recall.emit(Action::Recall(Rc::new(stored())));
        // Told of in other tabs only, when one of them has written to the list.
        let heard = EventListener::new(&gloo::utils::window(), "storage", move |event| {
            let event = event.dyn_ref::<StorageEvent>();
            if event.is_some_and(|event| event.key().is_none_or(|key| key == STORED_AS)) {
                recall.emit(Action::Recall(Rc::new(stored())));
            }
        });
        move || drop(heard)
    });
    let wanted = state.look.memory == Memory::Comparisons;
    let shown = state.reading().map(|reading| Shared(Rc::clone(&reading.articles)));
    let made = (shown.filter(|_| wanted), state.pins.clone(), Rc::clone(&state.notes));
    use_effect_with(made, move |(shown, ..)| {
        let pending = shown.is_some().then(|| in_a_pause(move || remember.emit(Action::Remember)));
        move || drop(pending)
    });
    let first = use_mut_ref(|| true);
    use_effect_with(Shared(Rc::clone(&state.recent)), move |recent| {
        // What was kept is only on its way yet.
        let changed = !first.replace(false);
        if let Some(storage) = storage().filter(|_| changed) {
            let merged = recent.first().map(|latest| latest.on_top(stored())).unwrap_or_default();
            put(&storage, STORED_AS, &merged.iter().map(write).collect::<Vec<_>>().join("\n"));
            if merged != *recent.0 {
                merge.emit(Action::Recall(Rc::new(merged)));
            }
        }
    });
}

/// The list as it is stored now.
fn stored() -> Vec<Recent> {
    let kept = storage().and_then(|storage| storage.get_item(STORED_AS).ok().flatten()).unwrap_or_default();
    kept.lines().filter_map(read).collect()
}

/// A line, its parts between tabs: name, text and links of each side, corrections, notes.
fn write(recent: &Recent) -> String {
    let article = |article: &Article| {
        [escaped(&article.name), escaped(&article.text), escaped(&links::write(&article.links))].join("\t")
    };
    let Pair { left, right } = recent.articles.as_ref().as_ref().map(article);
    [left, right, write_pins(&recent.pins), escaped(&notes::write(&recent.notes))].join("\t")
}

fn read(line: &str) -> Option<Recent> {
    let parts: Vec<&str> = line.split('\t').collect();
    let [left_name, left, left_links, right_name, right, right_links, pins, noted] = parts[..] else {
        return None;
    };
    let article = |name: &str, text: &str, linked: &str| Article {
        links: links::read(&unescaped(linked)),
        ..Article::new(unescaped(name), unescaped(text))
    };
    let left = article(left_name, left, left_links);
    let articles = Rc::new(Pair::new(left, article(right_name, right, right_links)));
    Some(Recent { articles, pins: read_pins(pins), notes: Rc::new(notes::read(&unescaped(noted))) })
}

fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::state::{Note, Reason};
    use crate::engine::{ByteSpan, Hyperlink, Offset, Pin, SentenceIdx};

    #[test]
    fn a_comparison_comes_back_with_what_the_reader_made_of_it() {
        let note = Note {
            places: Pair::new(Some(ByteSpan::of(0, 3)), None),
            passage: Pair::new(Some("One".into()), None),
            words: "Tab\there,\nand a \\ there.".into(),
            reason: Some(Reason::Quotation),
        };
        let link = Hyperlink { span: ByteSpan::of(0, 3), address: "https://example.org/".to_owned() };
        let left = Article { links: vec![link], ..Article::new("a\tb", "One.\r\n\r\nTwo\\n.") };
        let articles = Pair::new(left, Article::new("", "漢字\tand tabs"));
        let pins = vec![Pin { sentences: Pair::new(0, 1).map(SentenceIdx::new), together: true }];
        let recent = Recent { articles: Rc::new(articles), pins, notes: Rc::new(vec![note]) };
        assert_eq!(read(&write(&recent)), Some(recent.clone()));
        assert_eq!(write(&recent).lines().count(), 1);
        assert_eq!(read("a\tb"), None);
    }
}
