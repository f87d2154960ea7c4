//! The exercise for the classroom, and the panel of corrections.

use super::support::{reading, render, unheard, words};
use std::rc::Rc;
use twicetold::app::view_model::{Belonging, Exercise, Guess, Offered};
use twicetold::components::corrections::{Corrections, CorrectionsProps};
use twicetold::components::exercise::{ExerciseSheet, ExerciseSheetProps};
use twicetold::engine::{Offset, Pair, SentenceIdx};

const LEFT: &str = "The old harbour stayed shut for the winter. A band played until midnight.";
const RIGHT: &str = "The old harbour stayed shut for the winter. Herons wade at dusk <b>here</b>.";

fn sheet(guess: Option<Guess>, revealed: bool) -> String {
    let reading = reading(LEFT, RIGHT);
    let exercise = Rc::new(Exercise::of(&reading));
    let mut guesses = exercise.blank();
    guesses.left[0] = guess;
    let (tally, articles) = (exercise.tally(&guesses), reading.articles);
    render::<ExerciseSheet>(ExerciseSheetProps {
        exercise,
        articles,
        guesses,
        revealed,
        tally,
        on_guess: unheard(),
        on_reveal: unheard(),
        on_again: unheard(),
        on_leave: unheard(),
    })
}

#[test]
fn before_the_reveal_nothing_tells_what_was_found() {
    let html = sheet(None, false);
    assert!(!html.contains("data-found") && !html.contains("data-agrees"), "{html}");
    assert_eq!(html.matches("role=\"button\"").count(), 4, "every sentence is a question: {html}");
    assert!(words(&html).contains("0 of 4 sentences marked."), "{html}");
    assert!(words(&html).contains("Herons wade at dusk <b>here</b>."), "words are never markup: {html}");
}

#[test]
fn the_reveal_shows_both_readings_in_words_and_signs() {
    let right = sheet(Some(Guess::Shared), true);
    assert!(right.contains("data-agrees=\"yes\""), "{right}");
    assert!(words(&right).contains("You: the same words. The page: the same words."), "{right}");
    assert_eq!(right.matches("class=\"sign found\"").count(), 4, "the page marks every sentence: {right}");
    let wrong = sheet(Some(Guess::Only), true);
    assert!(wrong.contains("data-agrees=\"no\""), "{wrong}");
    assert!(words(&wrong).contains("On 0 of them the page says the same."), "{wrong}");
}

fn panel(chosen: Pair<Option<SentenceIdx>>, tied: Option<Belonging>, n_made: usize) -> String {
    let offered =
        |text: &str| Rc::new(vec![Offered { at: SentenceIdx::new(0), text: text.into(), paragraph: Some(1) }]);
    render::<Corrections>(CorrectionsProps {
        offered: Pair::new(offered("The harbour stayed shut."), Rc::default()),
        words: "".into(),
        chosen,
        tied,
        n_made,
        on_words: unheard(),
        on_choose: unheard(),
        on_say: unheard(),
        on_undo: unheard(),
        on_close: unheard(),
    })
}

#[test]
fn corrections_say_what_is_to_be_done_and_what_is_so() {
    let first = SentenceIdx::new(0);
    let begun = panel(Pair::new(Some(first), None), None, 0);
    assert!(words(&begun).contains("Choose a sentence of each text."), "{begun}");
    assert!(words(&begun).contains("No sentence holds these words."), "{begun}");
    assert_eq!(begun.matches("aria-disabled=\"true\"").count(), 2, "nothing can be said yet: {begun}");
    assert!(!words(&begun).contains("Undo"), "{begun}");
    let tied = panel(Pair::new(Some(first), Some(first)), Some(Belonging::Together), 2);
    assert!(words(&tied).contains("These two are tied now.") && words(&tied).contains("2 corrections"), "{tied}");
    assert_eq!(tied.matches("aria-disabled=\"true\"").count(), 1, "what is so need not be said: {tied}");
}
