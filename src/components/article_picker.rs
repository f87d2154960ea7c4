//! One side's sheet: paste a text, choose or drop a file, give it a name.

use super::encoding_choice::encoding_choice;
use super::icon::{Shape, icon};
use super::notice::{Weight, notice};
use super::plain_texts::start;
use super::sigil::{short, sigil};
use crate::app::state::Input;
use crate::engine::Side;
use crate::load::{Encoding, rough_words};
use crate::say;
use std::rc::Rc;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

/// A longer text is laid out only while it is edited.
const LONG_BYTES: usize = 30_000;
/// How much of it is shown instead: more than fits the sheet.
const EXCERPT_BYTES: usize = 1_500;

/// What the reader did with a sheet.
#[derive(Clone, PartialEq)]
pub enum Picked {
    /// Typed or pasted: the whole text as it now is.
    Text(Rc<str>),
    /// Gave it this name.
    Name(Rc<str>),
    /// Chose this file.
    File(web_sys::File),
    /// Wants the file read in this encoding.
    Encoding(Encoding),
}

/// One side's sheet.
#[derive(PartialEq, Properties)]
pub struct ArticlePickerProps {
    /// Which side.
    pub side: Side,
    /// What stands there.
    pub input: Input,
    /// Tells what the reader did.
    pub on_pick: Callback<(Side, Picked)>,
}

/// One side's sheet: paste a text, choose or drop a file, give it a name.
#[component]
pub fn ArticlePicker(props: &ArticlePickerProps) -> Html {
    let ArticlePickerProps { side, input, on_pick } = props;
    let (side, id) = (*side, short(*side));
    let text = AttrValue::from(Rc::clone(&input.text));
    let status = status(&input.text, input.awaited);
    let title = heading(side);
    let oninput = on_pick.reform(move |event: InputEvent| {
        let area: Option<HtmlTextAreaElement> = event.target_dyn_into();
        (side, Picked::Text(area.map(|area| area.value()).unwrap_or_default().into()))
    });
    let placeholder = match side {
        Side::Left => say::paste_first(),
        Side::Right => say::paste_second(),
    };
    html! {
        <div class={classes!("sheet", (!input.is_empty()).then_some("full"))} role="group" aria-label={title} data-side={id}>
            <p class="side-name" aria-hidden="true">{ sigil(side) }{ title }</p>
            { problem(input) }
            { name_field(side, input, on_pick) }
            <div class="paper">
                <textarea id={format!("text-{id}")} class={classes!(is_long(input).then_some("long"))} aria-label={title}
                    dir={direction(input)} {placeholder} {oninput} spellcheck="false" value={text} />
                if is_long(input) {
                    <p class="excerpt" dir="auto" aria-hidden="true">{ start(&input.text, EXCERPT_BYTES) }{ " …" }</p>
                }
            </div>
            { foot(side, input, status, on_pick) }
        </div>
    }
}

/// A text runs in its own direction, what is said in an empty field in the page's. Of a long text the excerpt does: a
/// browser looks through a field anew whenever it draws it.
fn direction(input: &Input) -> Option<&'static str> {
    (!input.is_empty() && !is_long(input)).then_some("auto")
}

/// Whether laying out the whole text would be felt. Its start is shown instead until the field is entered.
fn is_long(input: &Input) -> bool {
    input.text.len() > LONG_BYTES
}

fn heading(side: Side) -> &'static str {
    match side {
        Side::Left => say::first_text(),
        Side::Right => say::second_text(),
    }
}

fn problem(input: &Input) -> Html {
    let Some(problem) = &input.problem else {
        return html! {};
    };
    notice(Weight::Error, problem.to_string(), problem.hint(), Html::default())
}

fn name_field(side: Side, input: &Input, on_pick: &Callback<(Side, Picked)>) -> Html {
    if input.is_empty() {
        return html! {};
    }
    let id = format!("name-{}", short(side));
    let oninput = on_pick.reform(move |event: InputEvent| {
        let field: Option<HtmlInputElement> = event.target_dyn_into();
        (side, Picked::Name(field.map(|field| field.value()).unwrap_or_default().into()))
    });
    let label = say::name_of_text(side);
    html! {
        <p class="field">
            <label for={id.clone()}>{ say::text_name() }</label>
            <input {id} type="text" aria-label={label} autocomplete="off" dir="auto" value={AttrValue::from(Rc::clone(&input.name))}
                placeholder={input.label(side)} {oninput} />
        </p>
    }
}

fn foot(side: Side, input: &Input, status: String, on_pick: &Callback<(Side, Picked)>) -> Html {
    let on_choose = on_pick.reform(move |encoding| (side, Picked::Encoding(encoding)));
    let class = (status == say::or_drop()).then_some("or-drop");
    let encoding = input.origin().map(|origin| encoding_choice(side, origin.encoding, &on_choose));
    html! {
        <div class="sheet-foot">
            <p>{ file_button(side, on_pick) }<span {class}>{ status }</span></p>
            { encoding }
        </div>
    }
}

fn status(text: &str, awaited: bool) -> String {
    if awaited {
        return say::reading_file().to_owned();
    }
    if text.trim().is_empty() {
        return say::or_drop().to_owned();
    }
    say::word_count(rough_words(text))
}

/// A button for the eye, the real file input for everything else.
fn file_button(side: Side, on_pick: &Callback<(Side, Picked)>) -> Html {
    let id = format!("file-{}", short(side));
    let input = id.clone();
    let onclick = Callback::from(move |_| {
        let document = gloo::utils::document();
        let input = document.get_element_by_id(&input);
        if let Some(input) = input.and_then(|it| wasm_bindgen::JsCast::dyn_into::<HtmlInputElement>(it).ok()) {
            input.click();
        }
    });
    let on_pick = on_pick.clone();
    let onchange = Callback::from(move |event: Event| {
        let Some(input) = event.target_dyn_into::<HtmlInputElement>() else {
            return;
        };
        if let Some(file) = input.files().and_then(|files| files.get(0)) {
            on_pick.emit((side, Picked::File(file)));
        }
        // The same file may be chosen again, after it was mended.
        input.set_value("");
    });
    let label = say::choose_file_for(side);
    html! {
        <>
            <button type="button" class="button" aria-label={label} {onclick}>{ icon(Shape::File) }{ say::choose_file() }</button>
            <input {id} type="file" class="unseen" tabindex="-1" aria-label={say::file_of(side)}
                accept=".txt,.md,.markdown,.html,.htm,.json,text/plain,text/markdown,text/html,application/json" {onchange} />
        </>
    }
}
