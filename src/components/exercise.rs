//! Predict, then reveal: both texts without marks, each sentence to be marked by the reader; then both readings together.

use super::sigil::{short, sigil};
use crate::app::view_model::{Exercise, Guess, Guesses, Question, Tally};
use crate::engine::{Article, Pair, Side};
use crate::say;
use std::rc::Rc;
use yew::prelude::*;

/// The exercise and how far it has come.
#[derive(PartialEq, Properties)]
pub struct ExerciseSheetProps {
    /// The questions.
    pub exercise: Rc<Exercise>,
    /// The texts.
    pub articles: Rc<Pair<Article>>,
    /// What was guessed.
    pub guesses: Guesses,
    /// Whether the page shows what it found.
    pub revealed: bool,
    /// How far both agree.
    pub tally: Tally,
    /// Marks a sentence in the next way.
    pub on_guess: Callback<(Side, usize)>,
    /// Shows what the page found.
    pub on_reveal: Callback<()>,
    /// Takes all marks off.
    pub on_again: Callback<()>,
    /// Returns to the comparison.
    pub on_leave: Callback<()>,
}

/// The heading, which has the focus to begin with.
pub const TITLE: &str = "exercise-title";

/// Both texts as questions.
#[component]
pub fn ExerciseSheet(props: &ExerciseSheetProps) -> Html {
    let Tally { asked, guessed, agreed } = props.tally;
    let said = if props.revealed {
        say::exercise_result(guessed, asked, agreed)
    } else {
        say::exercise_progress(guessed, asked)
    };
    html! {
        <section class="exercise" aria-labelledby={TITLE} data-revealed={props.revealed.then_some("")}>
            <h1 id={TITLE} tabindex="-1">{ say::predict() }</h1>
            <p class="small">{ say::exercise_how() }</p>
            <ul class="key">{ for Guess::ALL.into_iter().map(key) }</ul>
            <div class="exercise-tools">
                <p role="status">{ said }</p>
                <button type="button" class="button act" disabled={props.revealed} onclick={props.on_reveal.reform(|_| ())}>{ say::reveal() }</button>
                <button type="button" class="button" onclick={props.on_again.reform(|_| ())}>{ say::start_again() }</button>
                <button type="button" class="button" onclick={props.on_leave.reform(|_| ())}>{ say::back_to_comparison() }</button>
            </div>
            <div class="sheets">{ for Side::BOTH.into_iter().map(|side| sheet(props, side)) }</div>
        </section>
    }
}

fn key(guess: Guess) -> Html {
    html! { <li><span class="sign" data-guess={guess.name()}>{ guess.sign() }</span>{ guess.words() }</li> }
}

fn sheet(props: &ExerciseSheetProps, side: Side) -> Html {
    let paragraph = |questions: &Vec<Question>| {
        html! { <p dir="auto">{ for questions.iter().map(|it| question(props, side, it)) }</p> }
    };
    let filled = props.exercise.paragraphs[side].iter().filter(|questions| !questions.is_empty());
    html! {
        <div class={classes!("sheet-text", short(side))}>
            <h2>{ sigil(side) }{ props.articles[side].name.clone() }</h2>
            { for filled.map(paragraph) }
        </div>
    }
}

fn question(props: &ExerciseSheetProps, side: Side, question: &Question) -> Html {
    let text = props.articles[side].slice(question.span).to_owned();
    let Some(found) = question.found else {
        return html! { <><span class="framing">{ text }</span>{ " " }</> };
    };
    let guess = props.guesses[side].get(question.sentence).copied().flatten();
    let shown = props.revealed.then_some(found);
    let sentence = question.sentence;
    let onclick = props.on_guess.reform(move |_: MouseEvent| (side, sentence));
    let on_guess = props.on_guess.clone();
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        if matches!(event.key().as_str(), "Enter" | " ") {
            event.prevent_default();
            on_guess.emit((side, sentence));
        }
    });
    let agrees = shown.and(guess).map(|guess| if guess == found { "yes" } else { "no" });
    html! {
        <>
            <span class="question" role="button" tabindex="0" data-guess={guess.map(Guess::name)}
                data-found={shown.map(Guess::name)} data-agrees={agrees} {onclick} {onkeydown}>
                { for guess.map(|guess| sign(guess, "yours")) }
                { for shown.map(|found| sign(found, "found")) }
                { text }
                <span class="unseen">{ spoken(guess, shown) }</span>
            </span>{ " " }
        </>
    }
}

fn sign(guess: Guess, whose: &'static str) -> Html {
    html! { <span class={classes!("sign", whose)} data-guess={guess.name()} aria-hidden="true">{ guess.sign() }</span> }
}

fn spoken(guess: Option<Guess>, found: Option<Guess>) -> String {
    let mut said = guess.map_or_else(|| say::not_marked().to_owned(), |guess| say::you_say(guess.words()));
    if let Some(found) = found {
        said += " ";
        said += &say::page_says(found.words());
    }
    format!(" {said}")
}
