//! The three figures above the texts, each with its definition.

use crate::app::view_model::Figure;
use crate::say;
use yew::prelude::*;

/// What is summed up.
#[derive(PartialEq, Properties)]
pub struct SummaryProps {
    /// The figures.
    pub figures: Vec<Figure>,
    /// The overview beside the figures.
    #[prop_or_default]
    pub children: Html,
}

/// The three figures above the texts.
#[component]
pub fn Summary(props: &SummaryProps) -> Html {
    let figure = |figure: &Figure| {
        html! {
            <div>
                <dt><details><summary>{ figure.label }</summary><p class="definition">{ &figure.definition }</p></details></dt>
                <dd>{ &figure.value }</dd>
            </div>
        }
    };
    html! {
        <section class="head-note" aria-label={say::summary()}>
            <dl class="figures">{ for props.figures.iter().map(figure) }</dl>
            { props.children.clone() }
        </section>
    }
}
