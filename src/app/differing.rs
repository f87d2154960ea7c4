//! The panel of differences while it is open: what it lists, and where the focus goes.

use super::exporting;
use super::scroll;
use super::state::{Action, NameEdit, Note, Reading, Topic};
use super::view_model::{Differences, View};
use crate::components::differences::findings::Findings;
use crate::components::differences::name_editor::{NameEditor, name_editor};
use crate::components::differences::panel::Panel;
use crate::components::differences::paragraph_map::paragraph_map;
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
    /// The reader's edits of the list of names.
    pub(super) names: Rc<Vec<NameEdit>>,
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
    let ticked = use_state_eq(|| Rc::new(Vec::<String>::new()));
    let made = (Shared(Rc::clone(reading)), Rc::clone(&props.notes), Rc::clone(&props.names));
    let differences = use_memo(made, |(reading, notes, names)| Differences::of(reading, &view.numbers, notes, names));
    let groups =
        use_memo((Shared(Rc::clone(&differences)), *topic, Rc::clone(&words)), |(differences, topic, words)| {
            differences.holding(*topic, words)
        });
    use_lent_focus(PANEL_TITLE, ".differences", OPENER);
    use_effect_with(*topic, |_| scroll::show_in_line(".topics [aria-pressed=true]"));
    let on_topic = {
        let (send, words) = (send.clone(), words.setter());
        Callback::from(move |topic| {
            words.set("".into());
            send.emit(Action::ListDifferences(topic));
        })
    };
    let on_export = {
        let (reading, differences, words) = (Rc::clone(reading), Rc::clone(&differences), Rc::clone(&words));
        let topic = *topic;
        Callback::from(move |()| exporting::save(&differences.file(&reading, topic, &words)))
    };
    let on_words = words.setter();
    let on_close = send.reform(|()| Action::ToggleDifferences);
    html! {
        <Panel differences={Shared(Rc::clone(&differences))} topic={*topic} words={AttrValue::from(Rc::clone(&words))}
            {on_export} on_words={move |words| on_words.set(words)} {on_topic} {on_close}>
            if *topic == Topic::Words {
                <WordChart words={differences.words.clone()} on_seek={make_way(props, &send.reform(|word| Action::Seek(Some(word))))} />
            } else {
                if *topic == Topic::Order && !differences.slopes.is_empty() {
                    <SlopeChart slopes={differences.slopes.clone()} on_go={make_way(props, &props.on_go)} />
                }
                if *topic == Topic::Paragraphs && !differences.fields.is_empty() {
                    { paragraph_map(&differences.fields, &make_way(props, &props.on_go)) }
                }
                if *topic == Topic::Names && (differences.length(Topic::Names) > 0 || !props.names.is_empty()) {
                    { edits_of_names(props, &ticked) }
                }
                <Findings {groups} topic={*topic} filtered={!words.trim().is_empty()} on_go={make_way(props, &props.on_go)}
                    ticked={(*topic == Topic::Names).then(|| Rc::clone(&ticked))} on_tick={on_tick(&ticked)} />
            }
        </Panel>
    }
}

/// Ticks a name, or no longer.
fn on_tick(ticked: &UseStateHandle<Rc<Vec<String>>>) -> Callback<String> {
    let ticked = ticked.clone();
    Callback::from(move |name: String| {
        let mut names = Vec::clone(&ticked);
        match names.iter().position(|known| *known == name) {
            Some(at) => drop(names.remove(at)),
            None => names.push(name),
        }
        ticked.set(Rc::new(names));
    })
}

/// What can be done with the names that are ticked. Of names that are one, the longest stands for all.
fn edits_of_names(props: &DifferingProps, ticked: &UseStateHandle<Rc<Vec<String>>>) -> Html {
    let edit = |means: fn(&[String]) -> Option<Rc<str>>| {
        let (send, ticked) = (props.send.clone(), ticked.clone());
        Callback::from(move |()| {
            let means = means(&ticked);
            for name in ticked.iter().filter(|name| means.as_deref() != Some(name.as_str())) {
                send.emit(Action::EditName(NameEdit { name: name.as_str().into(), means: means.clone() }));
            }
            ticked.set(Rc::default());
        })
    };
    let fullest =
        |names: &[String]| names.iter().max_by_key(|name| name.chars().count()).map(|name| name.as_str().into());
    let languages = props.reading.comparison.outlines.as_ref().map(|outline| outline.language);
    name_editor(&NameEditor {
        people_only: languages.left.names_people_only() || languages.right.names_people_only(),
        ticked: ticked.len(),
        edits: props.names.len(),
        on_join: edit(fullest),
        on_drop: edit(|_| None),
        on_undo: props.send.reform(|()| Action::UneditName),
    })
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
