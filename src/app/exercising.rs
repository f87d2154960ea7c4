//! The exercise while it is open: what was guessed, and whether it is revealed. It is kept nowhere.

use super::state::{Action, Reading};
use super::view_model::{Exercise, Guess, Guesses};
use crate::components::exercise::{ExerciseSheet, TITLE};
use crate::components::focus::use_lent_focus;
use crate::components::more_filters::MORE;
use crate::components::shared::Shared;
use crate::engine::Side;
use std::rc::Rc;
use yew::prelude::*;

/// What is asked about.
#[derive(PartialEq, Properties)]
pub(super) struct ExercisingProps {
    /// The comparison.
    pub(super) reading: Rc<Reading>,
    /// Tells what happens.
    pub(super) send: Callback<Action>,
}

/// The exercise. A better answer that arrives meanwhile changes what is revealed, not what was guessed.
#[component]
pub(super) fn Exercising(props: &ExercisingProps) -> Html {
    use_lent_focus(TITLE, ".exercise", MORE);
    let exercise = use_memo(Shared(Rc::clone(&props.reading)), |reading| Exercise::of(reading));
    let answers = use_reducer(|| Answers { guesses: exercise.blank(), revealed: false });
    let (guess, reveal, again) = (answers.dispatcher(), answers.dispatcher(), answers.dispatcher());
    let blank = exercise.blank();
    html! {
        <ExerciseSheet exercise={Rc::clone(&exercise)} articles={Rc::clone(&props.reading.articles)}
            tally={exercise.tally(&answers.guesses)} guesses={answers.guesses.clone()} revealed={answers.revealed}
            on_guess={move |(side, sentence)| guess.dispatch(Answer::Guess(side, sentence))}
            on_reveal={move |()| reveal.dispatch(Answer::Reveal)}
            on_again={move |()| again.dispatch(Answer::Again(blank.clone()))}
            on_leave={props.send.reform(|()| Action::Predict)} />
    }
}

/// What the reader has marked.
#[derive(PartialEq)]
struct Answers {
    guesses: Guesses,
    revealed: bool,
}

enum Answer {
    Guess(Side, usize),
    Reveal,
    Again(Guesses),
}

impl Reducible for Answers {
    type Action = Answer;

    fn reduce(self: Rc<Self>, answer: Answer) -> Rc<Self> {
        let (mut guesses, revealed) = (self.guesses.clone(), self.revealed);
        Rc::new(match answer {
            // Once it is revealed, what was guessed stands.
            Answer::Guess(side, sentence) if !revealed => {
                if let Some(guess) = guesses[side].get_mut(sentence) {
                    *guess = Guess::after(*guess);
                }
                Self { guesses, revealed }
            }
            Answer::Guess(..) => Self { guesses, revealed },
            Answer::Reveal => Self { guesses, revealed: true },
            Answer::Again(guesses) => Self { guesses, revealed: false },
        })
    }
}
