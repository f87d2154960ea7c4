//! Second texts for a first one: edited, told anew, told by someone else, moved about.

use super::prose::{self, Numbers};

/// A second text for a first one, by name.
pub(crate) struct Second {
    pub(crate) name: &'static str,
    pub(crate) make: fn(first: &str) -> String,
}

/// What a reader compares: what was edited, told anew, told by someone else, or moved about.
pub(crate) const SECONDS: [Second; 4] = [
    Second { name: "revision", make: |first| prose::edited(first, 7) },
    Second { name: "re-ordered rewrite", make: |first| rewritten(first, 8) },
    Second { name: "independent", make: |first| prose::article(2, first.split_whitespace().count()) },
    Second { name: "blocks moved", make: blocks_moved },
];

/// Every third word another one, and all sentences in another order.
fn rewritten(text: &str, seed: u64) -> String {
    let mut numbers = Numbers::new(seed);
    let mut sentences: Vec<String> = text
        .split_inclusive(". ")
        .map(|sentence| {
            let words = sentence.split_whitespace().map(|word| {
                let changed = numbers.below(3) == 0 && !word.ends_with('.');
                if changed { format!("other{}", numbers.below(900)) } else { word.to_owned() }
            });
            words.collect::<Vec<_>>().join(" ") + " "
        })
        .collect();
    for at in (1..sentences.len()).rev() {
        sentences.swap(at, numbers.below(at + 1));
    }
    sentences.chunks(4).map(|some| some.concat() + "\n\n").collect()
}

/// The same paragraphs in ten blocks, the last block first.
fn blocks_moved(text: &str) -> String {
    let paragraphs: Vec<&str> = text.split_inclusive("\n\n").collect();
    let blocks = paragraphs.chunks(paragraphs.len().div_ceil(10).max(1));
    blocks.rev().flatten().copied().collect()
}
