//! Texts to read: short ones with a known answer, and long ones made up by rule.

use crate::Outcome;
use std::fmt::Write;
use std::path::PathBuf;
use std::{env, fs, process};

/// A short article whose sentences [`SECOND`] keeps, edits, moves and drops.
pub const FIRST: &str = "\
The ferry to Saltby was cancelled on Tuesday after a gale tore the roof off the harbour office.

Nobody was hurt, the harbour master said, but two fishing boats were driven onto the mole. Repairs will take three weeks.

Islanders were brought home by the lifeboat in the evening. The ferry company has promised to refund every ticket.";

/// The same story as in [`FIRST`], told again.
pub const SECOND: &str = "\
A gale tore the roof off the harbour office in Saltby, and the ferry was cancelled on Tuesday.

The ferry company has promised to refund every ticket. Nobody was hurt, the harbour master said, but three fishing boats were driven onto the mole.

The old lighthouse, closed since spring, lost its lamp.";

/// Two texts of the same three paragraphs; what the first says second, the second says last.
pub const MOVED: [&str; 2] = [
    "The harbour at Cape Wrenna was closed before dawn on Monday.\n\n\
     Nineteen fishing boats broke loose from their moorings.\n\n\
     The mayor asked the provincial government for three cranes.",
    "The harbour at Cape Wrenna was closed before dawn on Monday.\n\n\
     The mayor asked the provincial government for three cranes.\n\n\
     Nineteen fishing boats broke loose from their moorings.",
];

/// Two long articles: the first invented, the second an edited copy with moved paragraphs.
///
/// The same count gives the same texts, today and on any machine.
pub fn long_pair(n_words: usize) -> (String, String) {
    let mut dice = Dice(0x5eed);
    let mut first = Vec::new();
    let mut written = 0;
    while written < n_words {
        let paragraph = paragraph(&mut dice);
        written += paragraph.iter().map(Vec::len).sum::<usize>();
        first.push(paragraph);
    }
    let second = edited(&first, &mut dice);
    (set(&first), set(&second))
}

type Sentence = Vec<String>;
type Paragraph = Vec<Sentence>;

/// A linear congruential generator (Knuth's MMIX constants): chance enough for texts, and always the same.
struct Dice(u64);

impl Dice {
    /// A number from 0 up to, but not including, `n`.
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % n
    }

    fn percent(&mut self, share: usize) -> bool {
        self.below(100) < share
    }
}

const COMMON: [&str; 32] = [
    "the", "of", "and", "to", "a", "in", "was", "that", "for", "on", "it", "with", "as", "he", "at", "by", "were",
    "from", "had", "but", "not", "which", "after", "their", "they", "said", "who", "been", "would", "has", "its",
    "when",
];

const ONSETS: [&str; 16] = ["b", "br", "c", "d", "f", "gr", "h", "l", "m", "n", "p", "pr", "r", "s", "st", "t"];
const RIMES: [&str; 16] =
    ["a", "and", "ar", "e", "ell", "en", "er", "i", "in", "ing", "o", "on", "or", "ound", "u", "y"];

/// How many different words there are beside the common ones.
const N_RARE: usize = 8192;

/// A word, drawn so that its frequency falls off with its rank about as Zipf's law says of English.
fn word(dice: &mut Dice) -> String {
    if dice.percent(42) {
        let (one, other) = (dice.below(COMMON.len()), dice.below(COMMON.len()));
        return COMMON[one.min(other)].to_owned();
    }
    // Halving the range a random number of times makes low ranks common: each octave of ranks is drawn equally often.
    let octave = dice.below(N_RARE.ilog2() as usize) + 1;
    let rank = dice.below(1 << octave) + (1 << octave);
    let mut word = String::new();
    for shift in [0, 4, 8].into_iter().take(2 + rank % 2) {
        word += ONSETS[(rank >> shift) % 16];
        word += RIMES[((rank * 7) >> shift) % 16];
    }
    word
}

fn sentence(dice: &mut Dice) -> Sentence {
    let n_words = 8 + dice.below(18);
    (0..n_words).map(|_| word(dice)).collect()
}

fn paragraph(dice: &mut Dice) -> Paragraph {
    let n_sentences = 2 + dice.below(4);
    (0..n_sentences).map(|_| sentence(dice)).collect()
}

/// A copy in which words are replaced, sentences dropped and added, and one paragraph in ten is moved.
fn edited(first: &[Paragraph], dice: &mut Dice) -> Vec<Paragraph> {
    let mut second: Vec<Paragraph> = first.iter().map(|paragraph| edited_paragraph(paragraph, dice)).collect();
    for _ in 0..second.len() / 10 {
        let moved = second.remove(dice.below(second.len()));
        second.insert(dice.below(second.len() + 1), moved);
    }
    second
}

fn edited_paragraph(paragraph: &Paragraph, dice: &mut Dice) -> Paragraph {
    let mut copy = Paragraph::new();
    for sentence_before in paragraph {
        if !dice.percent(8) {
            let reworded = |dice: &mut Dice, kept: &String| if dice.percent(8) { word(dice) } else { kept.clone() };
            copy.push(sentence_before.iter().map(|kept| reworded(dice, kept)).collect());
        }
        if dice.percent(8) {
            copy.push(sentence(dice));
        }
    }
    copy
}

/// The words as they are printed: sentences with a capital and a full stop, paragraphs apart.
fn set(paragraphs: &[Paragraph]) -> String {
    let mut text = String::new();
    for paragraph in paragraphs.iter().filter(|paragraph| !paragraph.is_empty()) {
        let sentences: Vec<String> = paragraph.iter().map(printed).collect();
        let _ = write!(text, "{}\n\n", sentences.join(" "));
    }
    text
}

fn printed(sentence: &Sentence) -> String {
    let words = sentence.join(" ");
    let (capital, rest) = words.split_at(words.len().min(1));
    format!("{}{rest}.", capital.to_uppercase())
}

/// A file of this name with these bytes, to be chosen or dropped. It stays in the system's folder for such things.
pub fn file(name: &str, bytes: &[u8]) -> Outcome<PathBuf> {
    let folder = env::temp_dir().join(format!("twicetold-journeys-{}", process::id()));
    fs::create_dir_all(&folder)?;
    let path = folder.join(name);
    fs::write(&path, bytes)?;
    Ok(path)
}
