//! How far a long comparison has come, and a way out.

use crate::engine::{Progress, Stage};
use crate::say;
use yew::prelude::*;

/// How far a long comparison has come, and a way out.
pub fn progress_panel(progress: Option<Progress>, on_cancel: &Callback<()>) -> Html {
    let now = progress.map_or(Stage::Reading, |progress| progress.stage);
    let step = |stage: Stage| {
        let class = if stage < now { "done" } else { "" };
        let current = (stage == now).then_some("step");
        html! { <li {class} aria-current={current}>{ words(stage) }</li> }
    };
    html! {
        <section class="working" aria-labelledby="working-title">
            <h1 id="working-title">{ say::working_title() }</h1>
            <progress max="100" value={overall(progress).to_string()} aria-labelledby="working-title" />
            <ol class="steps">{ for Stage::ALL.into_iter().map(step) }</ol>
            <div class="wait">
                <p>{ say::working_hint() }</p>
                <button type="button" class="button" onclick={on_cancel.reform(|_| ())}>{ say::cancel() }</button>
            </div>
        </section>
    }
}

fn words(stage: Stage) -> &'static str {
    match stage {
        Stage::Reading => say::stage_reading(),
        Stage::Matching => say::stage_matching(),
        Stage::Aligning => say::stage_aligning(),
        Stage::Refining => say::stage_refining(),
    }
}

/// The share of the whole: stages take about equally long on long texts.
fn overall(progress: Option<Progress>) -> usize {
    let Some(Progress { stage, percent }) = progress else {
        return 0;
    };
    let before = Stage::ALL.iter().filter(|earlier| **earlier < stage).count();
    (before * 100 + usize::from(percent)) / Stage::ALL.len()
}
