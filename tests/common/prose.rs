//! Prose without meaning, made by rule: as long as one likes, the same on every run.

/// A small generator of numbers that look random (Knuth's MMIX constants).
pub(crate) struct Numbers(u64);

impl Numbers {
    /// Starts a sequence.
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// The next number below `end`.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % end.max(1)
    }
}

const COMMON: &str = "the of to and a in that is was for on with as by at it from be were are an has had its said \
    which their not have been they who will after more would than when one also two first new over last about \
    people year government police city council minister country company officials week president state";

const SYLLABLES: [&str; 24] = [
    "ba", "ker", "lo", "min", "tas", "ver", "dol", "ren", "sha", "pol", "gri", "nes", "mar", "tol", "ful", "wen",
    "cas", "dro", "lin", "hef", "sto", "rab", "qui", "zon",
];

/// An article of about `n_words` words; word frequencies fall off as in real prose.
pub(crate) fn article(seed: u64, n_words: usize) -> String {
    let mut numbers = Numbers::new(seed);
    let common: Vec<&str> = COMMON.split_whitespace().collect();
    let mut out = String::new();
    let mut left = n_words;
    while left > 0 {
        for _ in 0..3 + numbers.below(4) {
            let n = (8 + numbers.below(22)).min(left);
            sentence(&mut numbers, &common, n, &mut out);
            left -= n;
            if left == 0 {
                break;
            }
        }
        out.push_str("\n\n");
    }
    out
}

fn sentence(numbers: &mut Numbers, common: &[&str], n_words: usize, out: &mut String) {
    for at in 0..n_words {
        let word = if numbers.below(100) < 55 {
            // The square prefers the front of the list.
            let place = numbers.below(common.len() * common.len());
            common[common.len() - 1 - place.isqrt()].to_owned()
        } else {
            rare_word(numbers)
        };
        if at == 0 {
            out.push_str(&word[..1].to_uppercase());
            out.push_str(&word[1..]);
        } else {
            out.push(' ');
            out.push_str(&word);
        }
    }
    out.push_str(". ");
}

/// One of some thousand made-up words, the low numbers far more often than the high ones.
fn rare_word(numbers: &mut Numbers) -> String {
    let rank = numbers.below(5_000);
    let end = 1 + numbers.below(1 + rank);
    let mut number = numbers.below(end) + 24;
    let mut word = String::new();
    while number > 0 {
        word.push_str(SYLLABLES[number % 24]);
        number /= 24;
    }
    word
}

/// A copy with one word in twenty changed, one sentence in ten left out and a fifth of the text moved.
pub(crate) fn edited(text: &str, seed: u64) -> String {
    let mut numbers = Numbers::new(seed);
    let mut paragraphs: Vec<String> = text
        .split("\n\n")
        .filter(|paragraph| !paragraph.is_empty())
        .map(|paragraph| {
            let kept = paragraph.split_inclusive(". ").filter(|_| numbers.below(10) > 0).collect::<String>();
            let words = kept.split(' ').map(|word| {
                if numbers.below(20) == 0 && !word.ends_with('.') { "changed".to_owned() } else { word.to_owned() }
            });
            words.collect::<Vec<_>>().join(" ")
        })
        .collect();
    let fifth = paragraphs.len() / 5;
    paragraphs[..3 * fifth].rotate_left(fifth);
    paragraphs.join("\n\n")
}
