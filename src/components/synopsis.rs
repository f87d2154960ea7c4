//! The two texts, what is laid over them, and what a click on them means.
//!
//! The first screens are drawn at once, the rest while the browser has nothing better to do: a long pair has more
//! elements than can be made between a click and the next picture. Of the longest only what is near the view is drawn.

use super::shared::Shared;
use super::sigil::short;
use super::texts::{Drawn, Flowing, Texts};
use crate::app::extent::{Extent, keeps_place, sections_at_first, use_extent, use_printing};
use crate::app::pace::in_a_pause;
use crate::app::state::{Columns, Emphasis, Filter, Layout, LeftOut, Reading};
use crate::app::view_model::{Folding, Hits, View};
use crate::engine::{Pair, Side};
use crate::say;
use std::rc::Rc;
use web_sys::Element;
use yew::prelude::*;

/// Sections drawn in each pause after the first picture.
const MORE_SECTIONS: usize = 3;
/// Of texts with more sections only those near the view are in the document: every element costs time, wherever it is.
const WHOLE_SECTIONS_MAX: usize = 100;

/// A section that is gone to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reach {
    /// The section.
    pub section: usize,
    /// Counts how often anything was gone to.
    pub nth: u32,
}

/// What is drawn, and who hears what the reader does with it.
#[derive(PartialEq, Properties)]
pub struct SynopsisProps {
    /// The rows.
    pub view: Shared<View>,
    /// The comparison they are of.
    pub reading: Rc<Reading>,
    /// How the texts are set.
    pub layout: Layout,
    /// The text whose order the other one follows, if any.
    #[prop_or_default]
    pub lead: Option<Side>,
    /// Which marks are shown.
    pub filter: Filter,
    /// What was found in the texts.
    pub hits: Rc<Hits>,
    /// What is left out whatever the filter.
    pub left_out: LeftOut,
    /// What catches the eye.
    pub emphasis: Emphasis,
    /// What was asked for, and is needed now.
    #[prop_or_default]
    pub reach: Reach,
    /// Which rows are folded to one line.
    pub folding: Shared<Folding>,
    /// Opens the fold of a row, or closes it.
    #[prop_or_default]
    pub on_fold: Callback<u32>,
    /// Tells which link the reader chose, and on which side.
    pub on_choose: Callback<Option<(u32, Side)>>,
    /// Asks for the other end of a moved passage: its link, and the side asked for.
    pub on_jump: Callback<(u32, Side)>,
    /// Tells that more sections have been drawn.
    pub on_drawn: Callback<()>,
    /// What is laid over the texts.
    #[prop_or_default]
    pub children: Html,
}

/// The two texts, side by side.
#[component]
pub fn Synopsis(props: &SynopsisProps) -> Html {
    let n_sections = props.view.sections.len();
    let printing = use_printing();
    let whole = printing || n_sections <= WHOLE_SECTIONS_MAX || !keeps_place();
    let flow =
        use_memo((props.view.clone(), props.layout), |(view, layout)| (*layout == Layout::Free).then(|| view.flow()));
    // Paper has nothing to press.
    let unfolded = use_memo((), |()| Folding::default());
    let folding = if printing { Shared(unfolded) } else { props.folding.clone() };
    let extents = use_extents(props, &flow, whole);
    let until = use_more(if whole { n_sections } else { 0 }, props.reach.section);
    let drawn = Drawn { until: if printing { n_sections } else { until }, extents: (!whole).then_some(extents) };
    let progress = drawn.progress(n_sections);
    use_effect_with((drawn.clone(), folding.clone()), {
        let on_drawn = props.on_drawn.clone();
        move |_| on_drawn.emit(())
    });
    let columns = if props.layout == Layout::Inline { Columns::One } else { Columns::Two };
    let onclick = choose(props);
    html! {
        <section class="synopsis" id="texts" aria-label={say::both_texts()} data-legend={say::legend()} tabindex="-1" data-filter={props.filter.name()} data-columns={columns.name()} data-layout={props.layout.name()}
            data-out={props.left_out.names()} data-emphasis={props.emphasis.name()}
            data-drawn={progress} data-extent={drawn.extents.as_ref().map(|_| "near")} {onclick}>
            <Texts view={props.view.clone()} reading={Rc::clone(&props.reading)} layout={props.layout} lead={props.lead}
                hits={Shared(Rc::clone(&props.hits))} flow={Shared(flow)} {folding} {drawn} />
            { props.children.clone() }
        </section>
    }
}

/// What is drawn of the columns of long texts: of both where each flows by itself, else of the one that holds the rows.
#[hook]
fn use_extents(props: &SynopsisProps, flow: &Rc<Option<Flowing>>, whole: bool) -> Pair<Extent> {
    let flowing = Rc::clone(flow);
    // Those that are opened have their true height as soon as they are drawn.
    let folding = props.folding.clone();
    let key = (props.view.clone(), props.layout, whole, Shared(folding.folds()));
    let bytes = use_memo(key, move |(view, _, whole, _)| {
        let of_column = |side: Side| match flowing.as_ref() {
            _ if *whole => Vec::new(),
            Some(flow) => flow[side].iter().map(|group| group.bytes(side)).collect(),
            None if side == Side::Left => view.sections.iter().map(|section| folding.bytes(section)).collect(),
            None => Vec::new(),
        };
        Pair::from_fn(|side| Shared(Rc::new(of_column(side))))
    });
    let wanted = |side: Side| {
        let group = |side: Side, flow: &Flowing| flow[side].partition_point(|it| it.section <= props.reach.section);
        let group = flow.as_ref().as_ref().map(|flow| group(side, flow).saturating_sub(1));
        (group.unwrap_or(props.reach.section), props.reach.nth)
    };
    let left = use_extent(&bytes.left, short(Side::Left), wanted(Side::Left));
    let right = use_extent(&bytes.right, short(Side::Right), wanted(Side::Right));
    Pair::new(left, right)
}

/// Draws so many sections, the next ones in a pause, until none are left; those up to the one that is asked for at once.
#[hook]
fn use_more(n_sections: usize, reach: usize) -> usize {
    let drawn = use_state(sections_at_first);
    let until = (*drawn).max(reach + 1).min(n_sections);
    use_effect_with((until, n_sections), move |&(until, n_sections)| {
        let pending = (until < n_sections).then(|| in_a_pause(move || drawn.set(until + MORE_SECTIONS)));
        move || drop(pending)
    });
    until
}

fn choose(props: &SynopsisProps) -> Callback<MouseEvent> {
    let (on_choose, on_jump, on_fold) = (props.on_choose.clone(), props.on_jump.clone(), props.on_fold.clone());
    Callback::from(move |event: MouseEvent| match flag_of(&event) {
        Some(jump) => on_jump.emit(jump),
        None => {
            let element: Option<Element> = event.target_dyn_into();
            element.as_ref().and_then(|it| number_of(it, "data-fold")).into_iter().for_each(|row| on_fold.emit(row));
            let link = element.and_then(|element| link_of(&element));
            on_choose.emit(link.map(|link| (link, side_of(&event))));
        }
    })
}

/// The link of the innermost element around this one that carries one.
pub fn link_of(element: &Element) -> Option<u32> {
    number_of(element, "data-k")
}

/// The number that the innermost element around this one carries under a name.
fn number_of(element: &Element, name: &str) -> Option<u32> {
    element.closest(&format!("[{name}]")).ok()??.get_attribute(name)?.parse().ok()
}

/// The side of the text under the pointer.
fn side_of(event: &MouseEvent) -> Side {
    let element: Option<Element> = event.target_dyn_into();
    let right = element.is_some_and(|it| it.closest(".cell.b, .witness.b").is_ok_and(|found| found.is_some()));
    if right { Side::Right } else { Side::Left }
}

/// The other end of the moved passage whose flag was clicked.
fn flag_of(event: &MouseEvent) -> Option<(u32, Side)> {
    let element: Element = event.target_dyn_into()?;
    let link = element.get_attribute("data-go")?.parse().ok()?;
    let here =
        Side::BOTH.into_iter().find(|side| element.get_attribute("data-side").as_deref() == Some(short(*side)))?;
    Some((link, here.other()))
}
