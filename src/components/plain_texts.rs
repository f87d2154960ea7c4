//! Both texts without marks, to read while the comparison runs.

use super::sigil::short;
use crate::engine::{Article, Pair, Side};
use crate::say;
use yew::prelude::*;

/// How much of each text is shown: more than is read in a minute.
const SHOWN_BYTES: usize = 5_000;

/// Both texts without marks.
pub fn plain_texts(articles: &Pair<Article>) -> Html {
    let text = |side: Side| {
        let article = &articles[side];
        let paragraphs = start(&article.text, SHOWN_BYTES).lines().filter(|line| !line.trim().is_empty());
        html! {
            <article class={classes!("cell", short(side))} aria-label={article.name.clone()}>
                { for paragraphs.map(|paragraph| html! { <p class="block start" dir="auto">{ paragraph.to_owned() }</p> }) }
            </article>
        }
    };
    html! {
        <section class="synopsis plain" aria-label={say::both_texts()}>
            <div class="row">{ text(Side::Left) }<div class="tie" />{ text(Side::Right) }</div>
        </section>
    }
}

/// The start of a text, cut on a character edge.
pub fn start(text: &str, bytes_max: usize) -> &str {
    let mut end = bytes_max.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

#[cfg(test)]
mod tests {
    use super::start;

    #[test]
    fn texts_are_cut_on_character_edges() {
        assert_eq!(start("aé", 2), "a");
        assert_eq!(start("aé", 3), "aé");
        assert_eq!(start("", 3), "");
    }
}
