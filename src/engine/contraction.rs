//! Words that an apostrophe joins or shortens.

use super::language::Language;
use rustc_hash::FxHashMap;

/// What a contracted word stands for: one first word and one of several second words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expansion<'w> {
    /// The first word.
    pub head: &'w str,
    /// What the second word can be, the likeliest first; never empty.
    pub tails: &'static [&'static str],
}

/// Auxiliaries whose negation is the word and `n't`.
const NEGATED: &[&str] = &[
    "are", "could", "dare", "did", "do", "does", "had", "has", "have", "is", "might", "must", "need", "ought",
    "should", "used", "was", "were", "would",
];

/// Words after which `'s` is a verb; after all others it is taken for a possessive.
const BEFORE_IS: &[&str] = &[
    "he",
    "here",
    "how",
    "it",
    "she",
    "that",
    "there",
    "this",
    "what",
    "when",
    "where",
    "who",
    "why",
    "everybody",
    "everyone",
    "everything",
    "nobody",
    "nothing",
    "somebody",
    "someone",
    "something",
];

/// Words after which `'d`, `'ll` and `'ve` are verbs.
const BEFORE_VERB: &[&str] = &[
    "he", "i", "it", "she", "that", "there", "they", "this", "we", "what", "where", "who", "you", "could", "might",
    "must", "should", "would",
];

/// Returns what an English word in normal form stands for when it is a contraction.
///
/// Three contractions have more than one reading: `'s` (is, has), `'d` (would, had) and `ain't`. Both spellings of a
/// passage agree when the second word is any of the readings. A noun with `'s` is no contraction here.
/// Looks at one word only; never fails.
#[must_use]
pub fn expand(word: &str) -> Option<Expansion<'_>> {
    if let Some(irregular) = irregular(word) {
        return Some(irregular);
    }
    if let Some(head) = word.strip_suffix("n't").filter(|head| NEGATED.contains(head)) {
        return Some(Expansion { head, tails: &["not"] });
    }
    let (head, ending) = word.split_once('\'')?;
    let tails: &'static [&'static str] = match ending {
        "s" if BEFORE_IS.contains(&head) => &["is", "has"],
        "re" if matches!(head, "they" | "we" | "you" | "there" | "what" | "who") => &["are"],
        "ve" if BEFORE_VERB.contains(&head) => &["have"],
        "ll" if BEFORE_VERB.contains(&head) => &["will"],
        "d" if BEFORE_VERB.contains(&head) => &["would", "had"],
        _ => return None,
    };
    Some(Expansion { head, tails })
}

fn irregular(word: &str) -> Option<Expansion<'static>> {
    let (head, tails): (_, &'static [&'static str]) = match word {
        "i'm" => ("i", &["am"]),
        "let's" => ("let", &["us"]),
        "cannot" | "can't" => ("can", &["not"]),
        "won't" => ("will", &["not"]),
        "shan't" => ("shall", &["not"]),
        "ain't" => ("is", &["not"]),
        "'tis" => ("it", &["is"]),
        "'twas" => ("it", &["was"]),
        "y'all" => ("you", &["all"]),
        _ => return None,
    };
    Some(Expansion { head, tails })
}

/// The contractions that two texts hold, by the words they stand for.
///
/// Two written-out words are one unit only where some contraction stands for them: otherwise “she has” and “the crew
/// has” would share no word.
#[derive(Debug, Default)]
pub struct Contracted {
    tails: FxHashMap<String, Vec<&'static str>>,
}

impl Contracted {
    /// The contractions of these texts. Linear in them; only words with an apostrophe are looked at.
    pub fn of(texts: &[&str]) -> Self {
        let mut found = Self::default();
        for text in texts {
            for (at, byte) in text.bytes().enumerate() {
                let contracts = || match byte {
                    b'a' => text.as_bytes()[at..].starts_with(b"annot"),
                    _ => text[at..].starts_with(is_apostrophe),
                };
                if may_contract(byte) && contracts() {
                    found.add(&word_around(text, at));
                }
            }
        }
        found
    }

    fn add(&mut self, word: &str) {
        let Some(expansion) = expand(word) else { return };
        let tails = self.tails.entry(expansion.head.to_owned()).or_default();
        tails.extend(expansion.tails.iter().filter(|tail| !tails.contains(tail)).copied().collect::<Vec<_>>());
    }

    /// Whether some contraction begins with this word.
    pub fn has_head(&self, head: &str) -> bool {
        self.tails.contains_key(head)
    }

    /// Whether some contraction stands for these two words.
    pub fn has(&self, head: &str, tail: &str) -> bool {
        self.tails.get(head).is_some_and(|tails| tails.contains(&tail))
    }
}

/// The word around a byte, in normal form as far as English contractions go.
fn word_around(text: &str, at: usize) -> String {
    let inside = |letter: &char| letter.is_alphanumeric() || is_apostrophe(*letter);
    let before: usize = text[..at].chars().rev().take_while(inside).map(char::len_utf8).sum();
    let after: usize = text[at..].chars().take_while(inside).map(char::len_utf8).sum();
    let word = text[at - before..at + after].to_lowercase().replace(is_apostrophe, "'");
    word.trim_end_matches('\'').to_owned()
}

/// Returns where an apostrophe joins two words, as the byte at which the second one starts.
///
/// In French and Italian that is after the apostrophe of an elided article or pronoun (`l'|homme`, `dell'|arte`), in
/// English before a possessive ending (`Peter|'s`, `workers|'`). Words with an apostrophe of their own (`aujourd'hui`,
/// `o'clock`, and all contractions) stay whole. Takes surface and normal forms alike; never fails.
#[must_use]
pub fn split_elision(word: &str, language: Language) -> Option<usize> {
    let at = word.find(is_apostrophe)?;
    let after = at + word[at..].chars().next()?.len_utf8();
    match language {
        Language::French => (after < word.len() && is_elided_french(&word[..at])).then_some(after),
        Language::Italian => (after < word.len() && is_elided_italian(&word[..at])).then_some(after),
        Language::English => possessive_start(word),
        _ => None,
    }
}

/// Whether an apostrophe or the middle of “cannot” may begin with this byte; asked of every byte of a text. No character
/// has such a byte inside it.
fn may_contract(byte: u8) -> bool {
    matches!(byte, b'\'' | b'a' | 0xCA | 0xE2 | 0xEF)
}

fn is_apostrophe(character: char) -> bool {
    matches!(character, '\'' | '\u{2019}' | '\u{02BC}' | '\u{FF07}')
}

fn is_elided_french(head: &str) -> bool {
    const HEADS: &[&str] = &["c", "d", "j", "l", "m", "n", "qu", "s", "t", "jusqu", "lorsqu", "puisqu", "quoiqu"];
    HEADS.iter().any(|known| head.eq_ignore_ascii_case(known))
}

fn is_elided_italian(head: &str) -> bool {
    const HEADS: &[&str] = &[
        "all", "anch", "bell", "c", "com", "coll", "d", "dall", "dell", "dev", "dov", "gl", "l", "m", "mezz", "n",
        "nell", "nessun", "quell", "quest", "s", "sant", "sott", "sull", "t", "tutt", "un", "v",
    ];
    HEADS.iter().any(|known| head.eq_ignore_ascii_case(known))
}

/// Where the possessive ending of an English word starts.
fn possessive_start(word: &str) -> Option<usize> {
    let without_s = word.strip_suffix(['s', 'S']).unwrap_or(word);
    let owner = without_s.strip_suffix(is_apostrophe)?;
    let is_plural = without_s.len() == word.len();
    let ends_well =
        if is_plural { owner.ends_with(['s', 'S', 'x', 'z']) } else { owner.ends_with(char::is_alphanumeric) };
    let lower = owner.to_ascii_lowercase();
    let is_contraction = !is_plural && (BEFORE_IS.contains(&lower.as_str()) || lower == "let");
    (ends_well && !is_contraction && !owner.contains(is_apostrophe)).then_some(owner.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contractions_stand_for_two_words() {
        let cases: &[(&str, &str, &[&str])] = &[
            ("don't", "do", &["not"]),
            ("doesn't", "does", &["not"]),
            ("weren't", "were", &["not"]),
            ("mustn't", "must", &["not"]),
            ("can't", "can", &["not"]),
            ("cannot", "can", &["not"]),
            ("won't", "will", &["not"]),
            ("shan't", "shall", &["not"]),
            ("i'm", "i", &["am"]),
            ("it's", "it", &["is", "has"]),
            ("who's", "who", &["is", "has"]),
            ("there's", "there", &["is", "has"]),
            ("we'll", "we", &["will"]),
            ("they've", "they", &["have"]),
            ("would've", "would", &["have"]),
            ("you're", "you", &["are"]),
            ("he'd", "he", &["would", "had"]),
            ("let's", "let", &["us"]),
            ("'tis", "it", &["is"]),
        ];
        for &(word, head, tails) in cases {
            assert_eq!(expand(word), Some(Expansion { head, tails }), "{word}");
        }
        for word in ["peter's", "workers'", "o'clock", "rock'n'roll", "cant", "its", "n't", "'", "", "o'brien", "did"] {
            assert_eq!(expand(word), None, "{word}");
        }
    }

    #[test]
    fn contractions_of_a_text_are_known_by_what_they_stand_for() {
        let found = Contracted::of(&["He said: ‘I don’t; SHE'S out.’", "One cannot know."]);
        assert!(found.has("do", "not") && found.has("she", "is") && found.has("she", "has") && found.has("can", "not"));
        assert!(found.has_head("do") && !found.has_head("he") && !found.has("do", "is"));
    }

    #[test]
    fn elisions_and_possessives_are_cut_apart() {
        let cases = [
            (Language::French, "l'|homme"),
            (Language::French, "L’|État"),
            (Language::French, "qu’|il"),
            (Language::French, "jusqu'|ici"),
            (Language::French, "aujourd'hui"),
            (Language::French, "quelqu'un"),
            (Language::French, "l'"),
            (Language::Italian, "dell’|arte"),
            (Language::Italian, "un'|altra"),
            (Language::Italian, "po'"),
            (Language::English, "Peter|'s"),
            (Language::English, "Peter|’s"),
            (Language::English, "workers|'"),
            (Language::English, "JONES|’S"),
            (Language::English, "1990|'s"),
            (Language::English, "it's"),
            (Language::English, "Let’s"),
            (Language::English, "don't"),
            (Language::English, "goin'"),
            (Language::English, "'s"),
            (Language::English, "rock'n'roll's"),
            (Language::German, "Peter's"),
        ];
        for (language, marked) in cases {
            let word = marked.replace('|', "");
            assert_eq!(split_elision(&word, language), marked.find('|'), "{marked}");
        }
    }
}
