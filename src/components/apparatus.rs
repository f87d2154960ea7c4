//! The foot of the page: what the chosen mark is, what each text has there, and the way to the next.

use super::icon::{Shape, icon};
use super::icon_button::icon_button;
use super::note_field::NoteField;
use super::sigil::{short, sigil};
use crate::app::state::Reason;
use crate::app::view_model::{End, Entry};
use crate::engine::{Pair, Side};
use crate::say;
use std::rc::Rc;
use yew::prelude::*;

/// What is chosen.
#[derive(PartialEq, Properties)]
pub struct ApparatusProps {
    /// The place of the chosen link among all, counted from 1.
    pub place: Option<usize>,
    /// How many there are.
    pub total: usize,
    /// What is said about it.
    pub entry: Option<Entry>,
    /// Whether all passages are listed.
    pub listed: bool,
    /// Lists all passages, or folds the list away.
    pub on_list: Callback<()>,
    /// The list, while it is open.
    #[prop_or_default]
    pub children: Html,
    /// Whether the reasons are shown.
    pub why: bool,
    /// Which of the places that hold the wording is shown on each side.
    pub at: Pair<usize>,
    /// Shows or hides the reasons.
    pub on_why: Callback<()>,
    /// The reader's note on it; empty where there is none.
    pub note: AttrValue,
    /// Why the passage is left out, if it is.
    pub reason: Option<Reason>,
    /// Leaves the passage out for a reason, or takes it in again.
    pub on_reason: Callback<Option<Reason>>,
    /// Whether there is room to write it.
    pub noting: bool,
    /// Makes room for a note, or no longer.
    pub on_annotate: Callback<()>,
    /// Hears what is written.
    pub on_write: Callback<Rc<str>>,
    /// Whether sentences are offered for correction.
    pub correcting: bool,
    /// Offers sentences for correction, or no longer.
    pub on_correct: Callback<()>,
    /// Goes to the next place of a side that holds the wording.
    pub on_place: Callback<Side>,
    /// Steps forth (true) or back.
    pub on_step: Callback<bool>,
    /// Lets it go.
    pub on_clear: Callback<()>,
    /// Brings its end of one side into view.
    pub on_show: Callback<Side>,
}

/// The id of the foot, above which the texts are seen.
pub const APPARATUS: &str = "apparatus";

/// The button that opens the field for a note.
pub const ANNOTATOR: &str = "note-button";

/// The button that opens the corrections.
pub const CORRECTOR: &str = "corrections-button";

/// The foot of the page.
#[component]
pub fn Apparatus(props: &ApparatusProps) -> Html {
    let place = props.place.map_or("–".to_owned(), say::number);
    html! {
        <section id={APPARATUS} class="apparatus" aria-label={say::selected_passage()}>
            { props.children.clone() }
            <div class="stepper">
                { step(props, false, say::previous(), Shape::Back) }
                <p class="count"><b>{ place }</b>{ " " }{ say::place_of(props.total) }</p>
                { step(props, true, say::next(), Shape::Forth) }
                <button type="button" class="button icon-only" aria-label={say::all_passages()}
                    aria-expanded={if props.listed { "true" } else { "false" }} onclick={props.on_list.reform(|_| ())}>
                    { icon(Shape::List) }
                </button>
                <button type="button" class="button icon-only" id={CORRECTOR} aria-label={say::correct_pairing()}
                    aria-expanded={if props.correcting { "true" } else { "false" }} onclick={props.on_correct.reform(|_| ())}>
                    { icon(Shape::Pair) }
                </button>
            </div>
            { props.entry.as_ref().map_or_else(hint, |chosen| entry(props, chosen)) }
        </section>
    }
}

fn step(props: &ApparatusProps, forth: bool, label: &'static str, shape: Shape) -> Html {
    let onclick = props.on_step.reform(move |_| forth);
    icon_button(label, shape, props.total == 0, onclick)
}

/// What can be done; by which keys, only to those who are likely to have some.
fn hint() -> Html {
    html! {
        <p class="hint">{ say::choose_hint() }<span class="by-keys">{ " " }{ with_keys(say::choose_hint_keys()) }</span></p>
    }
}

/// A message with its keys as keys: they stand in back ticks.
fn with_keys(message: &'static str) -> Html {
    let piece = |(nth, piece): (usize, &'static str)| {
        if nth % 2 == 1 {
            html! { <kbd>{ piece }</kbd> }
        } else {
            html! { { piece } }
        }
    };
    message.split('`').enumerate().map(piece).collect()
}

fn entry(props: &ApparatusProps, entry: &Entry) -> Html {
    let pressed = |on: bool| if on { "true" } else { "false" };
    html! {
        <>
            <p class="what">{ &entry.label }</p>
            <div class="readings">
                { for Side::BOTH.into_iter().map(|side| reading(props, entry, side)) }
                if props.why { <p class="why" role="note">{ &entry.why }</p> }
                if props.noting {
                    <NoteField words={props.note.clone()} on_words={props.on_write.clone()} on_close={props.on_annotate.clone()}
                        reason={props.reason} on_reason={props.on_reason.clone()} />
                } else {
                    { noted(props) }
                }
            </div>
            <button type="button" class="button ask" aria-pressed={pressed(props.why)}
                onclick={props.on_why.reform(|_| ())}>{ say::why() }</button>
            <button type="button" id={ANNOTATOR} class="button icon-only ask" aria-label={say::note()} aria-pressed={pressed(props.noting)}
                onclick={props.on_annotate.reform(|_| ())}>{ icon(Shape::Pen) }</button>
            <button type="button" class="button icon-only clear" aria-label={say::clear_selection()}
                onclick={props.on_clear.reform(|_| ())}>{ icon(Shape::Close) }</button>
        </>
    }
}

/// What the reader noted, and why they left the passage out.
fn noted(props: &ApparatusProps) -> Html {
    let reason = props.reason.map(|reason| html! { <b>{ say::left_out_because(reason.title()) }</b> });
    html! {
        if reason.is_some() || !props.note.is_empty() {
            <p class="noted-words" dir="auto" tabindex="0">{ icon(Shape::Pen) }<span class="unseen">{ say::your_note() }</span>{ reason }{ props.note.clone() }</p>
        }
    }
}

/// What one text has there. Where both read the same, the second only says where.
fn reading(props: &ApparatusProps, entry: &Entry, side: Side) -> Html {
    let Some(end) = &entry.ends[side] else {
        return html! {};
    };
    let words = if entry.same && side == Side::Right {
        html! {}
    } else {
        words(entry, end)
    };
    let onclick = props.on_show.reform(move |_| side);
    let place = end.paragraph.map_or_else(|| say::show().to_owned(), say::paragraph_mark);
    let label = match end.paragraph {
        Some(paragraph) => say::show_in_paragraph(side, paragraph),
        None => say::show_in(side),
    };
    html! {
        <p class={classes!("reading", format!("reading-{}", short(side)))}>
            { sigil(side) }{ words }
            <button type="button" class="place" aria-label={label} {onclick}>{ place }</button>
            { places(props, entry, side) }
        </p>
    }
}

/// The way to further places that hold the same wording.
fn places(props: &ApparatusProps, entry: &Entry, side: Side) -> Html {
    let of = entry.places[side];
    if of < 2 {
        return html! {};
    }
    let label = say::show_next_place(of, side);
    let onclick = props.on_place.reform(move |_| side);
    html! {
        <button type="button" class="place" aria-label={label} {onclick}>{ say::place_among(props.at[side] + 1, of) }</button>
    }
}

fn words(entry: &Entry, end: &End) -> Html {
    if end.text.is_empty() {
        html! { <i>{ say::has_no_words() }</i> }
    } else {
        html! { <span class="words" dir="auto" data-kind={entry.kind}>{ &end.text }</span> }
    }
}
