//! The sample pairs, part of the page so that they open without a request.

use crate::engine::{Article, Pair};

/// A pair of texts written for this page.
#[derive(Clone, Copy)]
pub(super) struct Sample {
    /// What it is called.
    pub(super) title: &'static str,
    /// What it shows.
    pub(super) shows: &'static str,
    names: Pair<&'static str>,
    texts: Pair<&'static str>,
}

/// The samples, in the order they are offered.
pub(super) const LIST: [Sample; 3] = [
    Sample {
        title: "Two papers, one agency text",
        shows: "light edits, cuts, a passage that moved",
        names: Pair::new("Ellery Courier", "Corvane Post"),
        texts: Pair::new(include_str!("../../samples/agency-a.txt"), include_str!("../../samples/agency-b.txt")),
    },
    Sample {
        title: "Two accounts of one event",
        shows: "the same statements in other words",
        names: Pair::new("Kelsby Herald", "The Sunday Tide"),
        texts: Pair::new(
            include_str!("../../samples/independent-a.txt"),
            include_str!("../../samples/independent-b.txt"),
        ),
    },
    Sample {
        title: "Morning and evening edition",
        shows: "figures corrected in the course of a day",
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
