//! A comparison nobody asked for, made and drawn out of sight: code is translated, tables are made, styles and letters
//! are looked up on their first use, and that is here instead of between a press of the button and the first picture.

use super::filtering::Filtering;
use super::pace::after_picture;
use super::samples;
use super::state::{Filter, Look, Reading, Rules, ViewSettings};
use super::view_model::{self, Choices, Hits, View};
use crate::components::overview::Overview;
use crate::components::shared::Shared;
use crate::components::summary::Summary;
use crate::components::synopsis::Synopsis;
use crate::engine::{Comparison, Config};
use crate::worker::{REHEARSAL, Request};
use std::rc::Rc;
use web_sys::Element;
use yew::prelude::*;

/// How often it is rehearsed: browsers translate well only what runs more than once.
pub(super) const ROUNDS: u32 = 3;

/// What the worker is asked before anybody asks.
pub(super) fn request() -> Request {
    Request { number: REHEARSAL, articles: samples::rehearsal(), config: Config::default() }
}

/// What the worker's answer to [`request`] is about.
pub(super) fn reading(comparison: Comparison) -> Reading {
    Reading { articles: Rc::new(samples::rehearsal()), comparison: Rc::new(comparison) }
}

/// Draws an answer out of sight for the length of one picture, and says when it is gone.
pub(super) fn draw(reading: Rc<Reading>, gone: impl FnOnce() + 'static) {
    let Some(stage) = stage() else {
        return;
    };
    let props = RehearsalProps { reading };
    let handle = yew::Renderer::<Rehearsal>::with_root_and_props(stage.clone(), props).render();
    after_picture(move || {
        handle.destroy();
        stage.remove();
        gone();
    });
}

/// An element that is neither seen, nor read aloud, nor in reach of keys, and moves nothing on the page.
fn stage() -> Option<Element> {
    let stage = gloo::utils::document().create_element("div").ok()?;
    stage.set_class_name("rehearsal");
    stage.set_attribute("inert", "").ok()?;
    stage.set_attribute("aria-hidden", "true").ok()?;
    gloo::utils::body().append_child(&stage).ok()?;
    Some(stage)
}

#[derive(PartialEq, Properties)]
struct RehearsalProps {
    reading: Rc<Reading>,
}

/// What of the reading screen takes time to draw.
#[component]
fn Rehearsal(props: &RehearsalProps) -> Html {
    let reading = &props.reading;
    let settings = ViewSettings::default();
    let view = use_memo((), |()| view_model::view(reading, &Choices::of(settings.words_min, settings.related)));
    html! {
        <>
            <Summary figures={view.figures(reading, settings.left_out)}>
                <Overview view={Shared(Rc::clone(&view))} on_go={Callback::noop()} />
            </Summary>
            <Filtering reading={Rc::clone(reading)} settings={settings.clone()} notes={Rc::default()} rules={Rules::default()}
                look={Look::default()} counts={view.counts(settings.left_out)} send={Callback::noop()} />
            { synopsis(reading, &view, &settings) }
        </>
    }
}

fn synopsis(reading: &Rc<Reading>, view: &Rc<View>, settings: &ViewSettings) -> Html {
    html! {
        <Synopsis view={Shared(Rc::clone(view))} reading={Rc::clone(reading)} layout={Look::default().layout()}
            filter={Filter::default()} hits={Rc::new(Hits::default())} left_out={settings.left_out}
            emphasis={settings.emphasis} folding={Shared(Rc::default())} on_choose={Callback::noop()}
            on_jump={Callback::noop()} on_drawn={Callback::noop()} />
    }
}
