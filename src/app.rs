//! The root of the page: owns the state, and everything that acts on the world around it.
//!
//! Only this module and its children have effects: the worker, files, keys, scrolling, the clock of the User Timing
//! measures. Components draw what they are given and tell what the reader did.

mod address;
mod anchor;
mod correcting;
mod differing;
mod exercising;
mod exporting;
pub mod extent;
mod files;
mod head_start;
mod highlight;
mod hooks;
mod keys;
mod language;
mod listing;
mod look;
pub mod pace;
mod partner;
mod popups;
mod reader;
mod reading_screen;
mod recent;
mod rehearsal;
mod ribbons;
mod samples;
mod scroll;
mod session;
pub mod state;
mod timing;
pub mod view_model;

use crate::components::app_bar::AppBar;
use crate::components::article_picker::Picked;
use crate::components::differences::{OPENER, PANEL};
use crate::components::export_menu::ExportMenu;
use crate::components::icon::{Icon, Shape};
use crate::components::key_help::KeyHelp;
use crate::components::notice::{Notice, Weight};
use crate::components::plain_texts::PlainTexts;
use crate::components::progress_panel::ProgressPanel;
use crate::components::settings_menu::SettingsMenu;
use crate::components::sigil::short;
use crate::components::start_screen::StartScreen;
use crate::components::view_switch::ViewSwitch;
use crate::engine::{Article, Pair, Side};
use crate::load::Origin;
use crate::say;
use reading_screen::ReadingScreen;
use state::{Action, Columns, Memory, Phase, State, reduce};
use std::rc::Rc;
use yew::prelude::*;

/// The state, as Yew keeps it.
#[derive(Default, PartialEq)]
struct Store(State);

impl Reducible for Store {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(Self(reduce(self.0.clone(), action)))
    }
}

/// Shows the page, in the reader's language.
pub fn start() {
    wasm_bindgen_futures::spawn_local(async {
        language::begin().await;
        yew::Renderer::<App>::new().render();
    });
}

/// The page.
#[component]
pub fn App() -> Html {
    let store = use_reducer(|| Store(reduce(State::default(), Action::Speak(say::locale()))));
    let dispatcher = store.dispatcher();
    let stance = use_mut_ref(timing::Stance::default);
    let stands = Rc::clone(&stance);
    let send = use_callback((), move |action: Action, ()| {
        timing::note(&action, *stands.borrow());
        dispatcher.dispatch(action);
    });
    let state = &store.0;
    *stance.borrow_mut() = timing::Stance::of(state);
    let keys = use_node_ref();
    hooks::use_worker(state, &send);
    head_start::use_head_start(state, &send);
    look::use_look(state.look, &send);
    language::use_language(state.look, state.spoken, &send);
    session::use_session(state, &send);
    recent::use_recent(state, &send);
    popups::use_popups();
    hooks::use_title(state);
    let (ondragover, ondrop) =
        (Callback::from(|event: DragEvent| event.prevent_default()), files::on_drop(state, &send));
    html! {
        <div class="page" data-phase={state.phase_name()} data-refined={state.is_refined().then_some("")} data-side={short(state.view.side)} {ondragover} {ondrop}>
            <a class="skip" href="#main">{ say::skip() }</a>
            { unroll_button(state, &send) }
            { app_bar(state, &send, &keys) }
            // Everything with words in it is made anew in another language.
            <main id="main" key={state.spoken.tag()}>{ screen(state, &send, &keys) }</main>
            <KeyHelp key={state.spoken.tag()} dialog={keys.clone()} />
        </div>
    }
}

fn app_bar(state: &State, send: &Callback<Action>, keys: &NodeRef) -> Html {
    let on_keys = hooks::open_dialog(keys);
    let articles = state.reading().map(|reading| &reading.articles).or(state.job().map(|job| &job.articles));
    let names = articles.map(|articles| Pair::from_fn(|side| AttrValue::from(articles[side].name.clone())));
    html! {
        <AppBar {names} reading={state.reading().is_some()} on_edit={send.reform(|()| Action::Edit)}
            on_swap={send.reform(|()| Action::Swap)}>
            if state.reading().is_some() && !state.view.predicting {
                <button type="button" class="button seek" aria-label={say::search_both_texts()}
                    onclick={send.reform(|_| Action::Seek(Some("".into())))}><Icon shape={Shape::Search} /><span>{ say::search() }</span></button>
                { differences_button(state, send) }
                <ExportMenu on_export={exporting::on_export(state)} />
                <ViewSwitch look={state.look} on_look={send.reform(Action::Look)} />
            }
            <SettingsMenu look={state.look} spoken={state.spoken} on_look={send.reform(Action::Look)} {on_keys}
                on_clear={send.reform(|()| Action::Clear)}
                on_swap={state.reading().map(|_| send.reform(|()| Action::Swap))}
                on_export={state.reading().filter(|_| !state.view.predicting).map(|_| exporting::on_export(state))} />
        </AppBar>
    }
}

/// For who listens: the first thing after the way to the texts.
fn unroll_button(state: &State, send: &Callback<Action>) -> Html {
    let offered = state.reading().is_some() && !state.view.predicting && state.look.columns != Columns::Pairs;
    let onclick = send.reform(|_: MouseEvent| Action::Unroll);
    html! { if offered { <button type="button" class="skip" {onclick}>{ say::linear_read() }</button> } }
}

fn differences_button(state: &State, send: &Callback<Action>) -> Html {
    let expanded = if state.view.differences { "true" } else { "false" };
    html! {
        <button type="button" id={OPENER} class="button" aria-expanded={expanded} aria-controls={PANEL}
            onclick={send.reform(|_| Action::ToggleDifferences)}>{ say::differences() }</button>
    }
}

fn screen(state: &State, send: &Callback<Action>, keys: &NodeRef) -> Html {
    match &state.phase {
        Phase::Comparing(job) if job.slow => html! {
            <>
                <ProgressPanel progress={job.progress} on_cancel={send.reform(|()| Action::Cancel)} />
                <PlainTexts articles={Rc::clone(&job.articles)} />
            </>
        },
        // Most comparisons are done before a reader could read a word about them: what was on show stays.
        Phase::Comparing(job) => match job.before() {
            Some(reading) => {
                html! { <ReadingScreen {reading} settings={state.view.clone()} rules={state.rules} notes={Rc::clone(&state.notes)} renamed={Rc::clone(&state.names)} look={state.look} send={send.clone()} keys={keys.clone()} /> }
            }
            None => start_screen(state, send),
        },
        Phase::Reading(reading) => html! {
            <>
                { problems(state) }
                <ReadingScreen reading={Rc::clone(reading)} settings={state.view.clone()} rules={state.rules} notes={Rc::clone(&state.notes)} renamed={Rc::clone(&state.names)} look={state.look} send={send.clone()} keys={keys.clone()} />
            </>
        },
        Phase::Editing | Phase::Failed(_) => start_screen(state, send),
    }
}

/// What was wrong with a file dropped onto a comparison, which stays on show.
fn problems(state: &State) -> Html {
    let notice = |side: &Side| {
        let problem = state.inputs[*side].problem.as_ref()?;
        Some(html! { <Notice weight={Weight::Error} lead={problem.to_string()} rest={problem.hint()} /> })
    };
    html! { <div class="problems">{ for Side::BOTH.iter().filter_map(notice) }</div> }
}

fn start_screen(state: &State, send: &Callback<Action>) -> Html {
    html! {
        <StartScreen inputs={state.inputs.clone()} passing_on={state.is_passing_on()} missing={state.missing()} missing_asked={state.missing_asked}
            samples={samples::LIST.map(|sample| ((sample.title)(), (sample.shows)())).to_vec()} on_pick={on_pick(state, send)}
            on_compare={send.reform(|()| Action::Compare)} on_swap={send.reform(|()| Action::Swap)}
            recent={(state.look.memory == Memory::Comparisons).then(|| recent_names(state))}
            on_reopen={send.reform(Action::Reopen)} on_forget={send.reform(|()| Action::Forget)}
            on_sample={send.reform(|nth: usize| Action::Open(samples::LIST[nth].articles()))}>
            { failure(state, send) }
        </StartScreen>
    }
}

fn recent_names(state: &State) -> Vec<Pair<AttrValue>> {
    let name = |article: &Article| AttrValue::from(article.name.clone());
    state.recent.iter().map(|recent| recent.articles.as_ref().as_ref().map(name)).collect()
}

fn failure(state: &State, send: &Callback<Action>) -> Html {
    let Phase::Failed(error) = &state.phase else {
        return html! {};
    };
    html! {
        <Notice weight={Weight::Error} lead={error.to_string()}>
            <button type="button" class="button" onclick={send.reform(|_| Action::Compare)}>{ say::try_again() }</button>
        </Notice>
    }
}

fn on_pick(state: &State, send: &Callback<Action>) -> Callback<(Side, Picked)> {
    let origins = state.inputs.as_ref().map(|input| input.origin().cloned());
    let send = send.clone();
    Callback::from(move |(side, picked): (Side, Picked)| match picked {
        Picked::Text(text) => send.emit(Action::Type(side, text)),
        Picked::Name(name) => send.emit(Action::Name(side, name)),
        Picked::File(file) => files::read(&send, vec![(side, file)]),
        Picked::Encoding(encoding) => {
            if let Some(origin) = origins[side].clone() {
                files::read_again(&send, side, Origin { encoding, ..origin });
            }
        }
    })
}
