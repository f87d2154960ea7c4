//! The panel of differences while it is open: what it lists, and where the focus goes.

use super::state::{Action, Note, Reading, Topic};
use super::view_model::{Differences, View};
use crate::components::differences::findings::Findings;
use crate::components::differences::panel::Panel;
use crate::components::differences::paragraph_map::ParagraphMap;
use crate::components::differences::slope_chart::SlopeChart;
use crate::components::differences::word_chart::WordChart;
use crate::components::differences::{OPENER, PANEL_TITLE};
use crate::components::focus::use_lent_focus;
use crate::components::shared::Shared;
use crate::engine::{ByteSpan, Pair, Side};
use std::rc::Rc;
use yew::prelude::*;

/// Screens as narrow as this are filled by the panel.
const FILLED: &str = "(max-width: 899px)";

/// What is listed.
#[derive(PartialEq, Properties)]
pub(super) struct DifferingProps {
    /// The comparison.
    pub(super) reading: Rc<Reading>,
    /// Its view.
    pub(super) view: Shared<View>,
    /// The reader's notes.
    pub(super) notes: Rc<Vec<Note>>,
    /// What the list is about.
    pub(super) topic: Topic,
    /// Goes to a place on a side.
    pub(super) on_go: Callback<(Pair<Option<ByteSpan>>, Side)>,
    /// Tells what happens.
    pub(super) send: Callback<Action>,
}

/// The panel of differences. What it lists is worked out when it opens.
#[component]
pub(super) fn Differing(props: &DifferingProps) -> Html {
    let DifferingProps { reading, view, topic, send, .. } = props;
    let words = use_state_eq(|| Rc::<str>::from(""));
    let differences = use_memo((Shared(Rc::clone(reading)), Rc::clone(&props.notes)), |(reading, notes)| {
        Differences::of(reading, &view.numbers, notes)
    });
    let groups =
        use_memo((Shared(Rc::clone(&differences)), *topic, Rc::clone(&words)), |(differences, topic, words)| {
            differences.holding(*topic, words)
        });
    let file = use_memo((Shared(Rc::clone(&differences)), *topic, Rc::clone(&words)), |(differences, topic, words)| {
        AttrValue::from(differences.file(*topic, words))
    });
    use_lent_focus(PANEL_TITLE, ".differences", OPENER);
    let on_topic = {
        let (send, words) = (send.clone(), words.setter());
        Callback::from(move |topic| {
            words.set("".into());
            send.emit(Action::ListDifferences(topic));
        })
    };
    let on_words = words.setter();
    let on_close = send.reform(|()| Action::ToggleDifferences);
    html! {
        <Panel differences={Shared(Rc::clone(&differences))} topic={*topic} words={AttrValue::from(Rc::clone(&words))}
            file={AttrValue::clone(&file)} on_words={move |words| on_words.set(words)} {on_topic} {on_close}>
            if *topic == Topic::Words {
                <WordChart words={differences.words.clone()} on_seek={make_way(props, &send.reform(|word| Action::Seek(Some(word))))} />
            } else {
                if *topic == Topic::Order && !differences.slopes.is_empty() {
                    <SlopeChart slopes={differences.slopes.clone()} on_go={make_way(props, &props.on_go)} />
                }
                if *topic == Topic::Paragraphs && !differences.fields.is_empty() {
                    <ParagraphMap fields={differences.fields.clone()} on_go={make_way(props, &props.on_go)} />
                }
                <Findings {groups} topic={*topic} filtered={!words.trim().is_empty()} on_go={make_way(props, &props.on_go)} />
            }
        </Panel>
    }
}

/// Goes somewhere in the texts; a panel that fills the screen makes way.
fn make_way<T: 'static>(props: &DifferingProps, go: &Callback<T>) -> Callback<T> {
    let (send, go) = (props.send.clone(), go.clone());
    Callback::from(move |place| {
        let query = gloo::utils::window().match_media(FILLED).ok().flatten();
        if query.is_some_and(|query| query.matches()) {
            send.emit(Action::ToggleDifferences);
        }
        go.emit(place);
    })
}
