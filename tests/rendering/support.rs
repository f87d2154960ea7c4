//! Renders a component, or what a plain function draws, and looks at the result.

use std::rc::Rc;
use twicetold::app::state::Reading;
use twicetold::engine::{Article, Config, Pair, compare};
use yew::prelude::*;
use yew::{BaseComponent, LocalServerRenderer};

/// The HTML of a component.
pub(crate) fn render<C>(props: C::Properties) -> String
where
    C: BaseComponent,
    C::Properties: 'static,
{
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime starts");
    let local = tokio::task::LocalSet::new();
    runtime.block_on(local.run_until(LocalServerRenderer::<C>::with_props(props).hydratable(false).render()))
}

/// What a plain function draws.
#[derive(PartialEq, Properties)]
pub(crate) struct DrawnProps {
    drawn: Html,
}

#[component]
fn Drawn(props: &DrawnProps) -> Html {
    props.drawn.clone()
}

/// The HTML of what a plain function draws.
pub(crate) fn html_of(drawn: Html) -> String {
    render::<Drawn>(DrawnProps { drawn })
}

/// A comparison of two texts.
pub(crate) fn reading(left: &str, right: &str) -> Reading {
    let articles = Pair::new(Article::new("The Wire", left), Article::new("The Paper", right));
    let comparison = compare(articles.as_ref(), &Config::default());
    Reading { articles: Rc::new(articles), comparison: Rc::new(comparison) }
}

/// A callback that nobody hears.
pub(crate) fn unheard<T: 'static>() -> Callback<T> {
    Callback::noop()
}

/// The words between tags, in order.
pub(crate) fn words(html: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for letter in html.chars() {
        match letter {
            '<' => inside = true,
            '>' => inside = false,
            letter if !inside => out.push(letter),
            _ => {}
        }
    }
    out.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#x27;", "'").replace("&amp;", "&")
}
