//! The panel of corrections while it is open: which sentences are chosen, and what the reader says about them.

use super::state::{Action, Reading};
use super::view_model::{View, belonging};
use crate::components::apparatus::CORRECTOR;
use crate::components::corrections::{Corrections, WORDS};
use crate::components::focus::use_lent_focus;
use crate::components::shared::Shared;
use crate::engine::{Offset, Pair, Pin, SentenceIdx, Side};
use std::rc::Rc;
use yew::prelude::*;

/// What can be corrected.
#[derive(PartialEq, Properties)]
pub(super) struct CorrectingProps {
    /// The comparison.
    pub(super) reading: Rc<Reading>,
    /// Its view.
    pub(super) view: Shared<View>,
    /// The chosen link, whose sentences are chosen to begin with.
    pub(super) locked: Option<u32>,
    /// Tells what the reader says.
    pub(super) send: Callback<Action>,
}

/// The panel of corrections. A mark that is chosen while it is open chooses its sentences.
#[component]
pub(super) fn Correcting(props: &CorrectingProps) -> Html {
    let chosen = use_reducer_eq(|| Chosen(of_link(props)));
    use_lent_focus(WORDS, ".corrections", CORRECTOR);
    let words = use_state_eq(|| Rc::<str>::from(""));
    let follow = chosen.dispatcher();
    use_effect_with((props.locked, of_link(props)), move |(locked, sentences)| {
        if locked.is_some() {
            follow.dispatch(Choice::Both(*sentences));
        }
    });
    let around = guess(&props.reading, chosen.0);
    let offered = Pair::from_fn(|side| Rc::new(props.view.offered(&props.reading, side, &words, around[side])));
    let pair = chosen.0.left.zip(chosen.0.right).map(|(left, right)| Pair::new(left, right));
    let tied = pair.map(|pair| belonging(&props.reading, pair));
    let choose = chosen.dispatcher();
    let on_choose = Callback::from(move |(side, at)| choose.dispatch(Choice::One(side, at)));
    let send = props.send.clone();
    let on_say = Callback::from(move |together: bool| {
        if let Some(sentences) = pair {
            send.emit(Action::Pin(Pin { sentences, together }));
        }
    });
    let on_words = words.setter();
    html! {
        <Corrections {offered} words={AttrValue::from(Rc::clone(&words))} chosen={chosen.0} {tied}
            n_made={props.reading.comparison.config.pins.len()} on_words={move |words| on_words.set(words)} {on_choose}
            {on_say} on_undo={props.send.reform(|()| Action::Unpin)} on_close={props.send.reform(|()| Action::Correct)} />
    }
}

/// The chosen sentence of each text.
#[derive(PartialEq)]
struct Chosen(Pair<Option<SentenceIdx>>);

enum Choice {
    One(Side, SentenceIdx),
    Both(Pair<Option<SentenceIdx>>),
}

impl Reducible for Chosen {
    type Action = Choice;

    fn reduce(self: Rc<Self>, choice: Choice) -> Rc<Self> {
        Rc::new(Self(match choice {
            Choice::One(side, at) => Pair::from_fn(|of| if of == side { Some(at) } else { self.0[of] }),
            Choice::Both(sentences) => sentences,
        }))
    }
}

fn of_link(props: &CorrectingProps) -> Pair<Option<SentenceIdx>> {
    props.locked.map(|link| props.view.sentences_of(&props.reading, link)).unwrap_or_default()
}

/// Around which sentence each list begins: the chosen one, or the one as far into its text as the other's is.
fn guess(reading: &Reading, chosen: Pair<Option<SentenceIdx>>) -> Pair<Option<SentenceIdx>> {
    let count = |side: Side| reading.comparison.outlines[side].sentences.len() as u64;
    Pair::from_fn(|side: Side| {
        let other = || {
            let at = u64::from(chosen[side.other()]?.get()) * count(side) / count(side.other()).max(1);
            u32::try_from(at).ok().map(SentenceIdx::new)
        };
        chosen[side].or_else(other)
    })
}
