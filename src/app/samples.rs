//! The sample pairs, part of the page so that they open without a request.

use crate::engine::{Article, Pair};
use crate::say;

/// A pair of texts written for this page.
#[derive(Clone, Copy)]
pub(super) struct Sample {
    /// What it is called.
    pub(super) title: fn() -> &'static str,
    /// What it shows.
    pub(super) shows: fn() -> &'static str,
    names: Pair<&'static str>,
    texts: Pair<&'static str>,
}

/// The samples, in the order they are offered.
pub(super) const LIST: [Sample; 3] = [
    Sample {
        title: say::sample_agency,
        shows: say::sample_agency_shows,
        names: Pair::new("Ellery Courier", "Corvane Post"),
        texts: Pair::new(include_str!("../../samples/agency-a.txt"), include_str!("../../samples/agency-b.txt")),
    },
    Sample {
        title: say::sample_accounts,
        shows: say::sample_accounts_shows,
        names: Pair::new("Kelsby Herald", "The Sunday Tide"),
        texts: Pair::new(
            include_str!("../../samples/independent-a.txt"),
            include_str!("../../samples/independent-b.txt"),
        ),
    },
    Sample {
        title: say::sample_editions,
        shows: say::sample_editions_shows,
        names: Pair::new("Morning edition", "Evening edition"),
        texts: Pair::new(include_str!("../../samples/evening-a.txt"), include_str!("../../samples/evening-b.txt")),
    },
];

/// All samples as one long pair: words enough for the browser to see what is worth translating well.
pub(super) fn rehearsal() -> Pair<Article> {
    Pair::from_fn(|side| Article::new("", LIST.map(|sample| sample.texts[side]).join("\n\n")))
}

impl Sample {
    /// The two texts.
    pub(super) fn articles(&self) -> Pair<Article> {
        self.names.zip(self.texts).map(|(name, text)| Article::new(name, text))
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn samples_hold_texts() {
        for sample in super::LIST {
            let articles = sample.articles();
            assert!(crate::load::rough_words(&articles.left.text) > 100);
            assert!(crate::load::rough_words(&articles.right.text) > 100);
        }
    }
}
