//! Where the reader corrects the pairing: a sentence of each text, and whether they belong together.

use super::escape::closes;
use super::icon_button::close_button;
use super::sigil::{short, sigil};
use crate::app::view_model::{Belonging, Offered};
use crate::engine::{Offset, Pair, SentenceIdx, Side};
use crate::say;
use std::rc::Rc;
use web_sys::{HtmlInputElement, ScrollIntoViewOptions, ScrollLogicalPosition};
use yew::prelude::*;

/// What is offered, and what is chosen.
#[derive(PartialEq, Properties)]
pub struct CorrectionsProps {
    /// The sentences of each text.
    pub offered: Pair<Rc<Vec<Offered>>>,
    /// The words they are to hold.
    pub words: AttrValue,
    /// The chosen sentence of each text.
    pub chosen: Pair<Option<SentenceIdx>>,
    /// What the comparison takes the two for; `None` while less than two are chosen.
    pub tied: Option<Belonging>,
    /// How many corrections were made.
    pub n_made: usize,
    /// Offers sentences with these words only.
    pub on_words: Callback<Rc<str>>,
    /// Chooses a sentence.
    pub on_choose: Callback<(Side, SentenceIdx)>,
    /// Says whether the two belong together.
    pub on_say: Callback<bool>,
    /// Takes the latest correction back.
    pub on_undo: Callback<()>,
    /// Folds the panel away.
    pub on_close: Callback<()>,
}

/// The field for words, which has the focus to begin with.
pub const WORDS: &str = "corrections-words";

/// Where the reader corrects the pairing.
#[component]
pub fn Corrections(props: &CorrectionsProps) -> Html {
    use_effect_with((), |()| Side::BOTH.into_iter().for_each(bring_into_view));
    let oninput = props.on_words.reform(|event: InputEvent| {
        let field: Option<HtmlInputElement> = event.target_dyn_into();
        field.map(|field| field.value()).unwrap_or_default().into()
    });
    let onkeydown = closes(&props.on_close);
    html! {
        <section class="passages corrections" aria-label={say::which_belong()} {onkeydown}>
            <div class="passages-head">
                <label for={WORDS}>{ say::sentences_that_hold() }</label>
                <input id={WORDS} type="search" autocomplete="off" value={props.words.clone()} {oninput} />
                { close_button(say::close_corrections(), &props.on_close) }
            </div>
            <div class="offers">{ for Side::BOTH.into_iter().map(|side| column(props, side)) }</div>
            { foot(props) }
        </section>
    }
}

fn column(props: &CorrectionsProps, side: Side) -> Html {
    let sentence = |offered: &Offered| {
        let at = offered.at;
        let chosen = props.chosen[side] == Some(at);
        let onchange = props.on_choose.reform(move |_: Event| (side, at));
        let place = offered.paragraph.map(say::paragraph_mark);
        html! {
            <label key={at.get()} class={chosen.then_some("chosen")}>
                <input type="radio" name={format!("offer-{}", short(side))} checked={chosen} {onchange} />
                <span class="words" dir="auto">{ &offered.text }</span><small>{ place }</small>
            </label>
        }
    };
    html! {
        <fieldset class={classes!("offer", short(side))}>
            <legend>{ sigil(side) }<span class="unseen">{ say::sentence_of(side) }</span></legend>
            { for props.offered[side].iter().map(sentence) }
            if props.offered[side].is_empty() { <p class="small">{ say::no_sentence_holds() }</p> }
        </fieldset>
    }
}

fn foot(props: &CorrectionsProps) -> Html {
    let says = match props.tied {
        None => say::choose_sentences(),
        Some(Belonging::Together) => say::tied_together(),
        Some(Belonging::Related) => say::tied_related(),
        Some(Belonging::Apart) => say::tied_apart(),
    };
    html! {
        <div class="offers-foot">
            <p role="status">{ says }</p>
            { say(props, say::they_belong(), true) }
            { say(props, say::they_do_not(), false) }
            if props.n_made > 0 {
                <p class="made">{ say::corrections(props.n_made) }</p>
                <button type="button" class="button" onclick={props.on_undo.reform(|_| ())}>{ say::undo_last() }</button>
            }
        </div>
    }
}

/// A button that says something new only. It is never disabled outright: the focus would be lost with every press.
fn say(props: &CorrectionsProps, words: &'static str, together: bool) -> Html {
    let said = if together { Belonging::Together } else { Belonging::Apart };
    let idle = props.tied.is_none_or(|tied| tied == said);
    let onclick = if idle { Callback::noop() } else { props.on_say.reform(move |_: MouseEvent| together) };
    html! { <button type="button" class="button" aria-disabled={idle.then_some("true")} {onclick}>{ words }</button> }
}

/// The chosen sentence of a side stands in the middle of its list.
fn bring_into_view(side: Side) {
    let selector = format!(".offer.{} .chosen", short(side));
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Center);
    if let Some(chosen) = gloo::utils::document().query_selector(&selector).ok().flatten() {
        chosen.scroll_into_view_with_scroll_into_view_options(&options);
    }
}
