//! All passages in a list: to sort, to look through, to go to.

use super::arrows;
use super::icon_button::close_button;
use super::sigil::sigil;
use crate::app::state::Gaps;
use crate::app::view_model::{Passage, Sort, Wording, letter};
use crate::engine::Side;
use crate::say;
use std::rc::Rc;
use web_sys::{HtmlElement, HtmlInputElement};
use yew::prelude::*;

/// What is listed.
#[derive(PartialEq, Properties)]
pub struct PassageListProps {
    /// The passages, as they are sorted.
    pub passages: Rc<Vec<Passage>>,
    /// By what they are sorted.
    pub sort: Sort,
    /// The words they are to hold.
    pub words: AttrValue,
    /// Over which gaps passages go on.
    pub gaps: Gaps,
    /// The chosen link.
    pub locked: Option<u32>,
    /// Sorts them anew.
    pub on_sort: Callback<Sort>,
    /// Lists those that hold these words only.
    pub on_words: Callback<Rc<str>>,
    /// Lets passages go on over other gaps.
    pub on_gaps: Callback<Gaps>,
    /// Goes to a passage on a side.
    pub on_jump: Callback<(u32, Side)>,
    /// Folds the list away.
    pub on_close: Callback<()>,
}

/// More are not drawn: nobody reads on for so long, and the words they are to hold find the others.
const SHOWN_MAX: usize = 400;

/// All passages in a list. The field has the focus as soon as it is there.
#[component]
pub fn PassageList(props: &PassageListProps) -> Html {
    let field = use_node_ref();
    let shown = field.clone();
    use_effect_with((), move |()| {
        // Refused only by elements that are not on the page.
        let _ = shown.cast::<HtmlElement>().map(|field| field.focus());
    });
    let oninput = props.on_words.reform(|event: InputEvent| {
        let field: Option<HtmlInputElement> = event.target_dyn_into();
        field.map(|field| field.value()).unwrap_or_default().into()
    });
    html! {
        <section class="passages" aria-label={say::all_passages()} onkeydown={on_key(props)}>
            <div class="passages-head">
                <label for="passages-words">{ say::passages_that_hold() }</label>
                <input id="passages-words" ref={field} type="search" autocomplete="off" placeholder={say::passages_that_hold()} value={props.words.clone()} {oninput} />
                <output for="passages-words" role="status">{ tally(props) }</output>
                { close_button(say::close_list(), &props.on_close) }
                { gaps(props) }
            </div>
            <div class="passages-body" tabindex="0" role="group" aria-label={say::passages()}>
                <table>
                    <thead><tr>{ for Sort::ALL.into_iter().map(|sort| column(props, sort)) }<th scope="col">{ say::column_begins() }</th></tr></thead>
                    <tbody>{ for props.passages.iter().take(SHOWN_MAX).map(|passage| row(props, passage)) }</tbody>
                </table>
            </div>
        </section>
    }
}

/// Whether wording is joined over gaps, and over which. One listener hears of all three fields.
fn gaps(props: &PassageListProps) -> Html {
    let now = props.gaps;
    // Fields for numbers show Latin digits in every language, so these are fields for words.
    let number = |id: &'static str, words: &'static str, value: u32| {
        html! { <span>
            <label for={id}>{ words }</label>
            <input type="text" inputmode="numeric" maxlength="3" autocomplete="off" {id} disabled={!now.joined} value={say::digits(value)} />
        </span> }
    };
    let onchange = props.on_gaps.reform(move |event: Event| entered(&event, now));
    html! {
        <fieldset class="gaps" {onchange}>
            <legend class="unseen">{ say::gaps() }</legend>
            <input type="checkbox" id={JOINED} checked={now.joined} />
            <label for={JOINED}>{ say::gaps_joined() }</label>
            { number(WORDS, say::gaps_words(), now.words_max) }
            { number("gaps-shared", say::gaps_shared(), now.shared_percent_min) }
        </fieldset>
    }
}

/// The field that joins, and the one for the words of a gap.
const JOINED: &str = "gaps-joined";
const WORDS: &str = "gaps-words";

/// The gaps as one field has them now; as they were when it holds no number. The field shows what came of it.
fn entered(event: &Event, now: Gaps) -> Gaps {
    let Some(field) = event.target_dyn_into::<HtmlInputElement>() else { return now };
    let then = asked(&field.id(), field.checked(), say::typed(&field.value()), now).bounded();
    match field.id().as_str() {
        JOINED => {}
        WORDS => field.set_value(&say::digits(then.words_max)),
        _ => field.set_value(&say::digits(then.shared_percent_min)),
    }
    then
}

fn asked(field: &str, checked: bool, number: Option<u32>, now: Gaps) -> Gaps {
    match (field, number) {
        (JOINED, _) => Gaps { joined: checked, ..now },
        (WORDS, Some(words_max)) => Gaps { words_max, ..now },
        (_, Some(shared_percent_min)) => Gaps { shared_percent_min, ..now },
        (_, None) => now,
    }
}

fn wording((words, gap): &Wording) -> Html {
    if *gap {
        html! { <span class="gap">{ " " }{ words }{ " " }</span> }
    } else {
        html! { words }
    }
}

fn tally(props: &PassageListProps) -> String {
    match props.passages.len() {
        n if n > SHOWN_MAX => say::passage_count_cut(SHOWN_MAX, n),
        n => say::passage_count(n),
    }
}

fn column(props: &PassageListProps, sort: Sort) -> Html {
    let words = match sort {
        Sort::InA => letter(Side::Left),
        Sort::InB => letter(Side::Right),
        Sort::Kind => say::column_kind(),
        Sort::Length => say::column_words(),
        Sort::Distance => say::column_moved(),
    };
    let order = (props.sort == sort).then_some(match sort {
        Sort::Length | Sort::Distance => "descending",
        Sort::InA | Sort::InB | Sort::Kind => "ascending",
    });
    let onclick = props.on_sort.reform(move |_| sort);
    html! { <th scope="col" aria-sort={order}><button type="button" class="linklike" {onclick}>{ words }</button></th> }
}

fn row(props: &PassageListProps, passage: &Passage) -> Html {
    let paragraph = |side: Side| match passage.paragraphs[side] {
        Some(paragraph) => say::paragraph_mark(paragraph),
        None => "–".to_owned(),
    };
    let current = (props.locked == Some(passage.link)).then_some("true");
    let jump = (passage.link, passage.side);
    let onclick = props.on_jump.reform(move |_| jump);
    let distance = passage.distance.map(say::signed);
    let name = format!("{}{}{}", passage.label, say::comma(), letter(passage.side));
    html! {
        <tr key={passage.link} aria-current={current}>
            <td>{ paragraph(Side::Left) }</td><td>{ paragraph(Side::Right) }</td><td>{ &passage.label }</td>
            <td>{ say::number(passage.length) }</td><td>{ distance }</td>
            <td><button type="button" class="goto" title={name} {onclick}>
                { sigil(passage.side) }<span class="words" dir="auto" data-kind={passage.kind}>{ for passage.words.iter().map(wording) }</span>
            </button></td>
        </tr>
    }
}

/// Up and down go from passage to passage, Escape folds the list away.
fn on_key(props: &PassageListProps) -> Callback<KeyboardEvent> {
    let on_close = props.on_close.clone();
    Callback::from(move |event: KeyboardEvent| match event.key().as_str() {
        "Escape" => {
            event.stop_propagation();
            on_close.emit(());
        }
        "ArrowDown" => arrows::go(&event, true),
        "ArrowUp" => arrows::go(&event, false),
        _ => {}
    })
}
