//! Sample pairs, one click each.

use crate::say;
use yew::prelude::*;

/// Sample pairs, what each is called and what it shows; tells which was chosen.
pub fn samples(samples: &[(&'static str, &'static str)], on_open: &Callback<usize>) -> Html {
    let item = |(nth, (name, shows)): (usize, &(&'static str, &'static str))| {
        let onclick = on_open.reform(move |_| nth);
        html! { <li><button type="button" class="linklike" {onclick}>{ *name }</button><span>{ *shows }</span></li> }
    };
    html! {
        <section class="samples" aria-labelledby="samples-title">
            <h2 id="samples-title">{ say::samples_title() }</h2>
            <ul>{ for samples.iter().enumerate().map(item) }</ul>
        </section>
    }
}
