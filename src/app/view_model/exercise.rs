//! The exercise: what each sentence is to the other text, for readers who guess before they look.

use super::links::{Tie, ties};
use super::text::part_at;
use crate::app::state::Reading;
use crate::engine::{ByteSpan, Offset, Pair, Side};
use crate::say;

/// What a sentence is to the other text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guess {
    /// The other text has it, in the same words or nearly.
    Shared,
    /// The other text says it in other words.
    Reworded,
    /// The other text does not say it.
    Only,
}

impl Guess {
    /// All of them, in the order a sentence goes through them.
    pub const ALL: [Guess; 3] = [Guess::Shared, Guess::Reworded, Guess::Only];

    /// By name, for styles and scripts.
    pub fn name(self) -> &'static str {
        match self {
            Guess::Shared => "shared",
            Guess::Reworded => "reworded",
            Guess::Only => "only",
        }
    }

    /// As it is said.
    pub fn words(self) -> &'static str {
        match self {
            Guess::Shared => say::guess_shared(),
            Guess::Reworded => say::guess_reworded(),
            Guess::Only => say::guess_only(),
        }
    }

    /// Its sign, which stands apart without colour.
    pub fn sign(self) -> &'static str {
        match self {
            Guess::Shared => "=",
            Guess::Reworded => "≈",
            Guess::Only => "¦",
        }
    }

    /// What comes after it when a sentence is pressed again; after the last, nothing is marked.
    pub fn after(guess: Option<Guess>) -> Option<Guess> {
        let next = guess.map_or(0, |guess| guess as usize + 1);
        Self::ALL.get(next).copied()
    }
}

/// A sentence to guess about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question {
    /// Its number in its text.
    pub sentence: usize,
    /// Where it is.
    pub span: ByteSpan,
    /// What the page found; `None` for what frames the telling, which is no question.
    pub found: Option<Guess>,
}

/// Both texts as questions, paragraph by paragraph.
#[derive(Debug, PartialEq, Eq)]
pub struct Exercise {
    /// The sentences of each paragraph.
    pub paragraphs: Pair<Vec<Vec<Question>>>,
}

/// What was guessed of each sentence of each side, by its number.
pub type Guesses = Pair<Vec<Option<Guess>>>;

/// How many sentences were guessed, and of how many of them the page says the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many questions there are.
    pub asked: usize,
    /// How many were guessed.
    pub guessed: usize,
    /// On how many reader and page agree.
    pub agreed: usize,
}

impl Exercise {
    /// The questions of a comparison. Linear in sentences.
    pub fn of(reading: &Reading) -> Self {
        let comparison = &*reading.comparison;
        let ties = ties(comparison, false);
        let paragraphs = Pair::from_fn(|side| {
            let outline = &comparison.outlines[side];
            let mut found = vec![Guess::Only; outline.sentences.len()];
            for (pair, tie) in comparison.sentence_pairs.iter().zip(&ties) {
                if let Some(guess) = guess_of(*tie) {
                    pair.sentences[side].iter().for_each(|at| found[at.index()] = guess);
                }
            }
            let mut paragraphs = vec![Vec::new(); outline.paragraphs.len()];
            for (sentence, it) in outline.sentences.iter().enumerate() {
                let found = part_at(outline, it.span).is_none().then(|| found[sentence]);
                paragraphs[it.paragraph.index()].push(Question { sentence, span: it.span, found });
            }
            paragraphs
        });
        Self { paragraphs }
    }

    /// Nothing guessed yet.
    pub fn blank(&self) -> Guesses {
        self.paragraphs.as_ref().map(|paragraphs| vec![None; paragraphs.iter().map(Vec::len).sum()])
    }

    /// How far reader and page agree.
    pub fn tally(&self, guesses: &Guesses) -> Tally {
        let mut tally = Tally::default();
        for side in Side::BOTH {
            for question in self.paragraphs[side].iter().flatten().filter(|question| question.found.is_some()) {
                let guess = guesses[side].get(question.sentence).copied().flatten();
                tally.asked += 1;
                tally.guessed += usize::from(guess.is_some());
                tally.agreed += usize::from(guess.is_some() && guess == question.found);
            }
        }
        tally
    }
}

fn guess_of(tie: Tie) -> Option<Guess> {
    match tie {
        Tie::Same | Tie::Edited => Some(Guess::Shared),
        Tie::Statement => Some(Guess::Reworded),
        Tie::Related | Tie::None => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::{Article, Config, compare};
    use std::rc::Rc;

    fn exercise(left: &str, right: &str) -> Exercise {
        let articles = Pair::new(Article::new("A", left), Article::new("B", right));
        let comparison = compare(articles.as_ref(), &Config::default());
        Exercise::of(&Reading { articles: Rc::new(articles), comparison: Rc::new(comparison) })
    }

    #[test]
    fn each_sentence_is_a_question_with_an_answer() {
        let exercise = exercise(
            "The old bridge was closed on Monday. Nobody was hurt, the harbour master said.",
            "Ducks swam by. The old bridge was closed on Monday.",
        );
        let found = |side: Side| exercise.paragraphs[side].iter().flatten().map(|it| it.found).collect::<Vec<_>>();
        assert_eq!(found(Side::Left), [Some(Guess::Shared), Some(Guess::Only)]);
        assert_eq!(found(Side::Right), [Some(Guess::Only), Some(Guess::Shared)]);
        let mut guesses = exercise.blank();
        assert_eq!(exercise.tally(&guesses), Tally { asked: 4, guessed: 0, agreed: 0 });
        guesses.left[0] = Some(Guess::Shared);
        guesses.right[0] = Some(Guess::Reworded);
        assert_eq!(exercise.tally(&guesses), Tally { asked: 4, guessed: 2, agreed: 1 });
    }

    #[test]
    fn a_sentence_goes_through_all_marks_and_back_to_none() {
        let mut guess = None;
        let mut seen = Vec::new();
        for _ in 0..4 {
            guess = Guess::after(guess);
            seen.push(guess);
        }
        assert_eq!(seen, [Some(Guess::Shared), Some(Guess::Reworded), Some(Guess::Only), None]);
    }

    #[test]
    fn empty_texts_ask_nothing() {
        let exercise = exercise("", "");
        assert_eq!(exercise.tally(&exercise.blank()), Tally::default());
    }
}
