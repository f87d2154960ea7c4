//! The way through the linear reading, stop by stop, and from it back to the texts.

use super::reader::{Reader, go_round};
use super::scroll;
use super::state::{Action, Columns, Filter, LeftOut, Reading, ViewSettings};
use super::view_model::{Stop, View};
use crate::components::focus::focus_on;
use crate::components::linear::{MORE, focused_stop, stop_id};
use crate::components::shared::Shared;
use crate::engine::{ByteSpan, Pair, Side};
use crate::say;
use std::ops::Range;
use std::rc::Rc;
use yew::prelude::*;

/// The stops of the linear reading while it is on show, and the one the reader is at.
#[derive(Clone, Debug)]
pub(super) struct Stops {
    pub(super) all: Rc<Vec<Stop>>,
    pub(super) at: Option<usize>,
    /// Whether they went to it by keys, which takes the focus there.
    stepped: bool,
    /// Which of them are drawn.
    pub(super) drawn: Range<usize>,
}

/// The stops, drawn as far as the reader is, or as far as where they went last: to a stop, or to what they look for.
#[hook]
pub(super) fn use_stops(
    reading: &Rc<Reading>,
    view: &Rc<View>,
    settings: &ViewSettings,
    columns: Columns,
    hit: Option<(Side, ByteSpan)>,
) -> Stops {
    type Listed = (Shared<View>, Filter, LeftOut, bool);
    let listed: Listed = (Shared(Rc::clone(view)), settings.filter, settings.left_out, columns == Columns::Pairs);
    let told = Rc::clone(reading);
    let all = use_memo(
        listed,
        move |(view, filter, left_out, shown)| {
            if *shown { view.linear(&told, *filter, *left_out) } else { Vec::new() }
        },
    );
    let gone_to = settings.stop.and_then(|start| all.iter().position(|stop| stop.start() == start));
    let stepped = gone_to.is_some();
    let at = gone_to.or_else(|| Stop::of_link(&all, settings.locked?));
    let found = hit.and_then(|(side, place)| Stop::at(&all, reading, side, place));
    let held = use_mut_ref(|| Held { drawn: 0..MORE, at: None, found: None, latest: None });
    held.borrow_mut().go(at, found, all.len());
    let drawn = held.borrow().drawn.clone();
    Stops { drawn: drawn.start..drawn.end.min(all.len()), all, at, stepped }
}

/// How far stops are drawn, and where the reader went.
struct Held {
    drawn: Range<usize>,
    at: Option<usize>,
    found: Option<usize>,
    /// Whichever of the two changed last.
    latest: Option<usize>,
}

impl Held {
    fn go(&mut self, at: Option<usize>, found: Option<usize>, of: usize) {
        if found.is_some() && self.found != found {
            self.latest = found;
        } else if self.at != at {
            self.latest = at;
        }
        (self.at, self.found) = (at, found);
        self.drawn = reach(self.drawn.clone(), self.latest, of);
    }
}

/// Which stops are drawn: from the first on, more when the end is reached; or around one far away that was gone to.
fn reach(drawn: Range<usize>, at: Option<usize>, of: usize) -> Range<usize> {
    let Range { start, end } = if drawn.start < of { drawn } else { 0..MORE };
    let page = at.map_or(start, |at| at / MORE * MORE);
    let is_near = page <= end && page + MORE >= start;
    if is_near { start.min(page)..end.max(page + MORE) } else { page..page + MORE }
}

impl Stops {
    /// The place of the reader's among all, counted from 1.
    pub(super) fn place(&self) -> Option<(usize, usize)> {
        self.at.map(|at| (at + 1, self.all.len()))
    }

    /// What is said at a step, where the heading is read anyway because it has the focus.
    pub(super) fn spoken(&self) -> Option<String> {
        let (nth, of) = self.place().filter(|_| self.stepped)?;
        Some(say::spoken_place(nth, of))
    }
}

impl Reader<'_> {
    /// Steps to the next or previous stop, from the one that has the focus or else the chosen one.
    pub(super) fn on_step_in_line(self) -> Callback<bool> {
        let (at, of, on_stop) = (self.stops.at, self.stops.all.len(), self.on_stop());
        Callback::from(move |forth: bool| {
            let next = go_round(focused_stop().or(at), of, forth);
            next.into_iter().for_each(|next| on_stop.emit(next));
        })
    }

    /// Goes to the stop of this number.
    pub(super) fn on_stop(self) -> Callback<usize> {
        let (stops, send, chosen_on) = (Rc::clone(&self.stops.all), self.send.clone(), self.chosen_on.clone());
        Callback::from(move |to: usize| {
            let (stop, link) = (stops[to].start(), stops[to].link());
            chosen_on.set(stop.0);
            send.emit(Action::Stop(stop, link.map(|(link, _)| link)));
            // To one that is chosen already, but was left, nothing else leads back.
            focus_on(&stop_id(to));
        })
    }

    /// Goes to where the reader was in line.
    fn on_return(self) -> Callback<()> {
        let (locked, stop, on_show, on_finding) =
            (self.settings.locked, self.settings.stop, self.on_show(), self.on_finding());
        let (reading, chosen_on) = (Rc::clone(self.reading), **self.chosen_on);
        Callback::from(move |()| match (locked, stop) {
            (Some(_), _) => on_show.emit(chosen_on),
            (None, Some((side, sentence))) => {
                let sentence = &reading.comparison.outlines[side].sentences[sentence];
                on_finding.emit((Pair::from_fn(|of| (of == side).then_some(sentence.span)), side));
            }
            (None, None) => {}
        })
    }
}

/// Brings the stop that was gone to into view, or gives it the focus; and keeps the place when the texts are read side by
/// side again, whatever was pressed for it.
#[hook]
pub(super) fn use_stops_shown(reader: Reader<'_>) {
    let Stops { at, stepped, .. } = *reader.stops;
    let (before, on_return) = (use_mut_ref(|| false), reader.on_return());
    use_effect_with((reader.columns == Columns::Pairs, at, stepped), move |&(in_line, at, stepped)| {
        if in_line {
            show(at, stepped);
        }
        if before.replace(in_line) && !in_line {
            on_return.emit(());
        }
    });
}

/// Has styles know a stop from the others, too. Done to the elements themselves: a step draws nothing anew.
fn show(at: Option<usize>, focused: bool) {
    let document = gloo::utils::document();
    let current = document.query_selector(".stop[aria-current]").ok().flatten();
    // Elements of our own take any attribute, and lose it.
    let _ = current.map(|it| it.remove_attribute("aria-current"));
    let Some(id) = at.map(stop_id) else { return };
    let stop = document.get_element_by_id(&id).and_then(|heading| heading.parent_element());
    let _ = stop.map(|it| it.set_attribute("aria-current", "true"));
    if focused {
        focus_on(&id);
    } else {
        scroll::show(&[id]);
    }
}

#[cfg(test)]
mod tests {
    use super::{Held, MORE, reach};

    #[test]
    fn what_is_found_is_drawn_until_the_reader_goes_elsewhere() {
        let mut held = Held { drawn: 0..MORE, at: None, found: None, latest: None };
        let mut go = |at, found| {
            held.go(at, found, 1000);
            held.drawn.clone()
        };
        assert_eq!(go(Some(3), None), 0..60);
        assert_eq!(go(Some(3), Some(500)), 480..540);
        assert_eq!(go(Some(3), None), 480..540, "the search is over, the reader is still there");
        assert_eq!(go(Some(4), None), 0..60);
    }

    #[test]
    fn what_is_gone_to_is_drawn_with_what_is_around_it() {
        assert_eq!(reach(0..MORE, None, 1000), 0..60);
        assert_eq!(reach(0..60, Some(59), 1000), 0..60);
        assert_eq!(reach(0..60, Some(60), 1000), 0..120, "a step over the end draws more");
        assert_eq!(reach(0..120, Some(5), 1000), 0..120, "what was drawn stays");
        assert_eq!(reach(0..120, Some(999), 1000), 960..1020, "the last, without all before it");
        assert_eq!(reach(960..1020, Some(900), 1000), 900..1020);
        assert_eq!(reach(960..1020, Some(2), 70), 0..MORE, "other stops are fewer");
    }
}
