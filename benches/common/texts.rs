//! Second texts for a first one: told anew, moved about, and those made to keep a comparison busy.

use super::prose::Numbers;

/// Every third word another one, and all sentences in another order.
pub(crate) fn rewritten(text: &str, seed: u64) -> String {
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
pub(crate) fn blocks_moved(text: &str) -> String {
    let paragraphs: Vec<&str> = text.split_inclusive("\n\n").collect();
    let blocks = paragraphs.chunks(paragraphs.len().div_ceil(10).max(1));
    blocks.rev().flatten().copied().collect()
}

/// A text that is hostile, by name.
pub(crate) struct Hostile {
    pub(crate) name: &'static str,
    pub(crate) make: fn(n_words: usize) -> String,
}

/// Texts without rare words to hold on to; each is compared with itself but for its first word.
pub(crate) const HOSTILE: [Hostile; 4] = [
    Hostile { name: "one word repeated", make: |n| "bridge ".repeat(n) },
    Hostile { name: "two words alternating", make: |n| "bridge river ".repeat(n / 2) },
    Hostile {
        name: "one sentence with a counter",
        make: |n| (0..n / 8).map(|nth| format!("The mayor opened old bridge {nth} on Monday. ")).collect(),
    },
    Hostile {
        name: "periodic text",
        make: |n| "The storm closed the old bridge over the river, and the mayor said so. ".repeat(n / 14),
    },
];
