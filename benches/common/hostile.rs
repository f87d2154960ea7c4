//! Texts made to keep a comparison busy.

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
