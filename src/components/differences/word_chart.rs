//! The words that set one text apart: a table whose cells are bars, A's to the left, B's to the right.

use crate::app::view_model::Word;
use crate::components::sigil::sigil;
use crate::engine::Side;
use crate::say;
use std::rc::Rc;
use yew::prelude::*;

/// The words.
#[derive(PartialEq, Properties)]
pub struct WordChartProps {
    /// The words.
    pub words: Vec<Word>,
    /// Looks for a word in both texts.
    pub on_seek: Callback<Rc<str>>,
}

/// The words, with their bars.
#[component]
pub fn WordChart(props: &WordChartProps) -> Html {
    if props.words.is_empty() {
        return html! { <p class="nothing">{ say::topic_words_none() }</p> };
    }
    html! {
        <>
            <table class="lean">
                <caption>{ say::words_caption() }</caption>
                <thead><tr>
                    <th scope="col">{ sigil(Side::Left) }</th><th scope="col"><span class="unseen">{ say::word() }</span></th>
                    <th scope="col">{ sigil(Side::Right) }</th>
                </tr></thead>
                <tbody>{ for props.words.iter().map(|word| row(props, word)) }</tbody>
            </table>
            <p class="small">{ say::words_note() }</p>
        </>
    }
}

fn row(props: &WordChartProps, word: &Word) -> Html {
    let sought: Rc<str> = word.word.as_str().into();
    let onclick = props.on_seek.reform(move |_: MouseEvent| Rc::clone(&sought));
    let title = say::find_word(&word.word);
    html! {
        <tr key={word.word.clone()}>
            <td>{ bar(word, Side::Left) }</td>
            <th scope="row"><button type="button" class="linklike" dir="auto" {title} {onclick}>{ &word.word }</button></th>
            <td>{ bar(word, Side::Right) }</td>
        </tr>
    }
}

fn bar(word: &Word, side: Side) -> Html {
    let width = word.bars[side];
    let x = if side == Side::Left { 100 - width } else { 0 };
    html! {
        <span class="bar">
            <span>{ say::number(word.uses[side]) }</span>
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                if width > 0 { <rect x={x.to_string()} width={width.to_string()} height="10" /> }
            </svg>
        </span>
    }
}
