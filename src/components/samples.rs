//! Sample pairs, one click each.

use crate::say;
use yew::prelude::*;

/// The samples on offer.
#[derive(PartialEq, Properties)]
pub struct SamplesProps {
    /// What each is called and what it shows.
    pub samples: Vec<(&'static str, &'static str)>,
    /// Tells which was chosen.
    pub on_open: Callback<usize>,
}

/// Sample pairs, one click each.
#[component]
pub fn Samples(props: &SamplesProps) -> Html {
    let item = |(nth, (name, shows)): (usize, &(&'static str, &'static str))| {
        let onclick = props.on_open.reform(move |_| nth);
        html! { <li><button type="button" class="linklike" {onclick}>{ *name }</button><span>{ *shows }</span></li> }
    };
    html! {
        <section class="samples" aria-labelledby="samples-title">
            <h2 id="samples-title">{ say::samples_title() }</h2>
            <ul>{ for props.samples.iter().enumerate().map(item) }</ul>
        </section>
    }
}
