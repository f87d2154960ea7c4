//! The sentence above the texts in special cases: the same, independent, nothing in common.

use super::shared::Shared;
use crate::app::view_model::View;
use yew::prelude::*;

/// What is said.
#[derive(PartialEq, Properties)]
pub struct BannerBoxProps {
    /// The view, whose summary says it.
    pub view: Shared<View>,
    /// Shows or hides sentences about the same point.
    pub on_related: Callback<()>,
}

/// The sentence above the texts in special cases.
#[component]
pub fn BannerBox(props: &BannerBoxProps) -> Html {
    let Some(banner) = &props.view.summary.banner else {
        return html! {};
    };
    let onclick = props.on_related.reform(|_| ());
    html! {
        <p class="tell" role="status">
            <b>{ banner.lead }</b>{ " " }{ &banner.rest }
            if let Some(words) = banner.related {
                { " " }<button type="button" class="linklike" {onclick}>{ words }</button>
            }
        </p>
    }
}
