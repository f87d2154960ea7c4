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
mod filtering;
mod head_start;
mod highlight;
mod hooks;
mod keys;
mod language;
mod listing;
mod look;
mod moves;
pub mod pace;
mod partner;
mod pointing;
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
mod stops;
mod timing;
mod top_bar;
mod turning;
mod typing;
pub mod view_model;

use crate::components::article_picker::Picked;
use crate::components::key_help::KeyHelp;
use crate::components::notice::{Weight, notice};
use crate::components::out_of_reach::out_of_reach;
use crate::components::plain_texts::plain_texts;
use crate::components::progress_panel::progress_panel;
use crate::components::shared::Shared;
use crate::components::sigil::short;
use crate::components::start_screen::StartScreen;
use crate::engine::{Article, Pair, Side};
use crate::load::Origin;
use crate::say;
use anchor::Anchor;
use reading_screen::ReadingScreen;
use state::{Action, Columns, Memory, Phase, State, reduce};
use std::rc::Rc;
use top_bar::TopBar;
use view_model::Form;
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
        // What is read stays where it is while it is set another way.
        let resets = matches!(action, Action::TurnColumns | Action::Look(_));
        let anchor = if resets { Anchor::hold_row() } else { None };
        dispatcher.dispatch(action);
        anchor.into_iter().for_each(Anchor::put_back);
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
    typing::use_typing_noted();
    hooks::use_title(state);
    let on_export = hooks::use_steady(exporting::on_export(state));
    let on_pick = hooks::use_steady(on_pick(state, &send));
    let (ondragover, ondrop) =
        (Callback::from(|event: DragEvent| event.prevent_default()), files::on_drop(state, &send));
    html! {
        <div class="page" data-phase={state.phase_name()} data-refined={state.is_refined().then_some("")} data-side={short(state.view.side)} {ondragover} {ondrop}>
            <a class="skip" href="#main">{ say::skip() }</a>
            { unroll_button(state, &send) }
            { top_bar(state, &send, on_export, &keys) }
            // Everything with words in it is made anew in another language.
            <main id="main" key={state.spoken.tag()}>{ screen(state, &send, &keys, on_pick) }</main>
            <KeyHelp key={state.spoken.tag()} dialog={keys.clone()} />
            { out_of_reach() }
        </div>
    }
}

fn top_bar(state: &State, send: &Callback<Action>, on_export: Callback<Form>, keys: &NodeRef) -> Html {
    let articles = state.reading().map(|reading| &reading.articles).or(state.job().map(|job| &job.articles));
    html! {
        <TopBar articles={articles.cloned().map(Shared)} reading={state.reading().is_some()} predicting={state.view.predicting}
            differences={state.view.differences} look={state.look} spoken={state.spoken} {on_export} keys={keys.clone()}
            send={send.clone()} />
    }
}

/// For who listens: the first thing after the way to the texts.
fn unroll_button(state: &State, send: &Callback<Action>) -> Html {
    let offered = state.reading().is_some() && !state.view.predicting && state.look.columns != Columns::Pairs;
    let onclick = send.reform(|_: MouseEvent| Action::Unroll);
    html! { if offered { <button type="button" class="skip" {onclick}>{ say::linear_read() }</button> } }
}

fn screen(state: &State, send: &Callback<Action>, keys: &NodeRef, on_pick: Callback<(Side, Picked)>) -> Html {
    match &state.phase {
        Phase::Comparing(job) if job.slow => html! {
            <>
                { progress_panel(job.progress, &send.reform(|()| Action::Cancel)) }
                { plain_texts(&job.articles) }
            </>
        },
        // Most comparisons are done before a reader could read a word about them: what was on show stays.
        Phase::Comparing(job) => match job.before() {
            Some(reading) => {
                html! { <ReadingScreen {reading} settings={state.view.clone()} rules={state.rules} notes={Rc::clone(&state.notes)} renamed={Rc::clone(&state.names)} look={state.look} send={send.clone()} keys={keys.clone()} /> }
            }
            None => start_screen(state, send, on_pick),
        },
        Phase::Reading(reading) => html! {
            <>
                { problems(state) }
                <ReadingScreen reading={Rc::clone(reading)} settings={state.view.clone()} rules={state.rules} notes={Rc::clone(&state.notes)} renamed={Rc::clone(&state.names)} look={state.look} send={send.clone()} keys={keys.clone()} />
            </>
        },
        Phase::Editing | Phase::Failed(_) => start_screen(state, send, on_pick),
    }
}

/// What was wrong with a file dropped onto a comparison, which stays on show.
fn problems(state: &State) -> Html {
    let refused = |side: &Side| {
        let problem = state.inputs[*side].problem.as_ref()?;
        Some(notice(Weight::Error, problem.to_string(), problem.hint(), Html::default()))
    };
    html! { <div class="problems">{ for Side::BOTH.iter().filter_map(refused) }</div> }
}

fn start_screen(state: &State, send: &Callback<Action>, on_pick: Callback<(Side, Picked)>) -> Html {
    html! {
        <StartScreen inputs={state.inputs.clone()} passing_on={state.is_passing_on()} missing={state.missing()} missing_asked={state.missing_asked}
            samples={samples::LIST.map(|sample| ((sample.title)(), (sample.shows)())).to_vec()} {on_pick}
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
    let again = html! {
        <button type="button" class="button" onclick={send.reform(|_| Action::Compare)}>{ say::try_again() }</button>
    };
    notice(Weight::Error, error.to_string(), "", again)
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
