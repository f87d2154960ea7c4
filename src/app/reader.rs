//! What follows from a reader's moves: marks, places and what is said about them.

use super::exporting;
use super::hooks::open_dialog;
use super::keys::Command;
use super::reading_screen::Shown;
use super::state::{Action, Columns, Note, Reading, Reason, ViewSettings};
use super::stops::Stops;
use super::view_model::{Hits, Stop, View};
use crate::components::apparatus::Apparatus;
use crate::components::find_bar::{FIND, FindBar};
use crate::components::flow::strand_id;
use crate::components::linear::stop_id;
use crate::components::partner::Partner;
use crate::components::passage_text::{element_id, hit_id};
use crate::components::shared::Shared;
use crate::components::synopsis::Reach;
use crate::engine::{ByteSpan, Offset, Pair, Side};
use crate::say;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// A place to go to once it is drawn.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Goal {
    /// The elements that would do, the best first.
    pub(super) ids: Vec<String>,
    /// The section they are in.
    section: usize,
    /// The rows they are in.
    rows: Rows,
    /// Counts the folds that were opened and closed by hand: what was gone to before no longer keeps one open.
    folds: u32,
    /// Counts the goals, so that going to the same place twice is two goals.
    nth: u32,
}

impl Goal {
    /// The rows it is in.
    pub(super) fn rows(&self) -> Rows {
        self.rows
    }

    /// What has to be drawn to get there.
    pub(super) fn reach(&self) -> Reach {
        Reach { section: self.section, nth: self.nth }
    }
}

/// Everything a reader's move depends on.
#[derive(Clone, Copy)]
pub(super) struct Reader<'a> {
    pub(super) reading: &'a Rc<Reading>,
    pub(super) settings: &'a ViewSettings,
    pub(super) notes: &'a [Note],
    pub(super) columns: Columns,
    pub(super) send: &'a Callback<Action>,
    pub(super) view: &'a Rc<View>,
    pub(super) steps: &'a Rc<Vec<u32>>,
    pub(super) stops: &'a Stops,
    pub(super) goal: &'a UseStateHandle<Goal>,
    pub(super) chosen_on: &'a UseStateHandle<Side>,
    pub(super) keys: &'a NodeRef,
}

impl Reader<'_> {
    pub(super) fn apparatus(self, list: Html) -> Html {
        let (steps, locked) = (self.steps, self.settings.locked);
        let step = || Some((steps.iter().position(|step| Some(*step) == locked)? + 1, steps.len()));
        let counted = if self.columns == Columns::Pairs { self.stops.place() } else { step() };
        let total = if self.columns == Columns::Pairs { self.stops.all.len() } else { steps.len() };
        let entry = locked.and_then(|link| self.view.entry_at(self.reading, link, self.places()));
        let note = locked.and_then(|link| self.view.note_on(link, self.notes));
        let written = note.map_or(AttrValue::default(), |note| Rc::clone(&note.words).into());
        let reason = note.and_then(|note| note.reason);
        let spoken = || locked.and_then(|link| self.view.spoken(self.reading, link, counted));
        let spoken = self.stops.spoken().or_else(spoken).unwrap_or_default();
        html! {
            <>
                <p id="live" class="unseen" role="status">{ spoken }</p>
                <p class="unseen" role="status">{ say::corrections(self.reading.comparison.config.pins.len()) }</p>
                <Apparatus place={counted.map(|(nth, _)| nth)} {total} {entry} why={self.settings.why} at={self.places()}
                    listed={self.settings.listed} on_list={self.send.reform(|()| Action::List)}
                    on_step={self.on_step()} on_why={self.send.reform(|()| Action::AskWhy)}
                    correcting={self.settings.correcting} on_correct={self.send.reform(|()| Action::Correct)} on_place={self.on_place()}
                    note={written} noting={self.settings.noting} on_annotate={self.send.reform(|()| Action::Annotate)}
                    on_write={self.on_write()} {reason} on_reason={self.on_reason()}
                    on_clear={self.send.reform(|()| Action::Lock(None))} on_show={self.on_show()}>
                    { list }
                </Apparatus>
            </>
        }
    }

    /// Where the chosen link stands, or the note that was written on it.
    fn noted(self) -> Option<Pair<Option<ByteSpan>>> {
        let link = self.settings.locked?;
        let written = self.view.note_on(link, self.notes).map(|note| note.places);
        written.or_else(|| Some(self.view.link(link)?.spans))
    }

    /// Writes beside the chosen link.
    fn on_write(self) -> Callback<Rc<str>> {
        let (send, places) = (self.send.clone(), self.noted());
        Callback::from(move |words| {
            if let Some(places) = places {
                send.emit(Action::Write(places, words));
            }
        })
    }

    /// Leaves the chosen passage out for a reason, or takes it in again.
    fn on_reason(self) -> Callback<Option<Reason>> {
        let (send, places) = (self.send.clone(), self.noted());
        Callback::from(move |reason| {
            if let Some(places) = places {
                send.emit(Action::Omit(places, reason));
            }
        })
    }

    /// Leaves the chosen passage out, with room to say why; or takes it in again.
    fn on_omit(self) -> Callback<()> {
        let out =
            self.settings.locked.and_then(|link| self.view.note_on(link, self.notes)).and_then(|note| note.reason);
        let (send, on_reason) = (self.send.clone(), self.on_reason());
        let (chosen, noting) = (self.settings.locked.is_some(), self.settings.noting);
        Callback::from(move |()| {
            on_reason.emit(if out.is_some() { None } else { Some(Reason::Other) });
            if chosen && !noting && out.is_none() {
                send.emit(Action::Annotate);
            }
        })
    }

    /// Which of the places that hold the chosen wording are shown; the other ones are looked for on the partner's side.
    fn places(self) -> Pair<usize> {
        let side = self.cycled();
        Pair::from_fn(|of| if of == side { self.settings.place } else { 0 })
    }

    /// The side whose further places are gone through: the partner's, unless only the own side has any.
    fn cycled(self) -> Side {
        let partner = self.chosen_on.other();
        let link = self.settings.locked.and_then(|link| self.view.link(link));
        match link {
            Some(link) if link.also[partner].is_empty() && !link.also[partner.other()].is_empty() => partner.other(),
            _ => partner,
        }
    }

    /// The search, while there is one.
    pub(super) fn find_bar(self, hits: &Rc<Hits>, on_hit: &Callback<usize>) -> Html {
        let Some(words) = &self.settings.sought else {
            return Html::default();
        };
        let (send, n, at) = (self.send.clone(), hits.places.len(), self.settings.hit);
        let on_step = Callback::from(move |forth: bool| {
            if n > 0 {
                send.emit(Action::Hit(if forth { at + 1 } else { at + n - 1 } % n));
            }
        });
        // The hit that is gone to already is gone to again.
        let (send, on_hit) = (self.send.clone(), on_hit.clone());
        let on_go = Callback::from(
            move |number| {
                if number == at { on_hit.emit(number) } else { send.emit(Action::Hit(number)) }
            },
        );
        html! {
            <FindBar words={AttrValue::from(Rc::clone(words))} hits={Shared(Rc::clone(hits))} at={self.settings.hit} listed={self.settings.hits_listed}
                {on_step} {on_go} on_list={self.send.reform(|()| Action::ListHits)}
                on_words={self.send.reform(|words| Action::Seek(Some(words)))} on_close={self.send.reform(|()| Action::Seek(None))} />
        }
    }

    /// Goes to a hit.
    pub(super) fn on_hit(self, hits: &Rc<Hits>) -> Callback<usize> {
        let (view, goal, hits, send) = (Rc::clone(self.view), self.goal.clone(), Rc::clone(hits), self.send.clone());
        let (reading, stops) = (Rc::clone(self.reading), Rc::clone(&self.stops.all));
        Callback::from(move |number: usize| {
            let Some((side, span)) = hits.places.get(number).copied() else {
                return;
            };
            send.emit(Action::Turn(side));
            let mut to = goal_at(&view, side, span, &goal);
            // In line, sentences stand in stops; under a filter, not all of them do.
            to.ids.extend(Stop::at(&stops, &reading, side, span).map(stop_id));
            to.ids.insert(0, hit_id(number));
            goal.set(to);
        })
    }

    /// Goes to the next place that holds the chosen wording.
    fn on_place(self) -> Callback<Side> {
        let (view, send, goal) = (Rc::clone(self.view), self.send.clone(), self.goal.clone());
        let (locked, place, cycled, chosen_on) =
            (self.settings.locked, self.settings.place, self.cycled(), self.chosen_on.clone());
        Callback::from(move |side: Side| {
            let Some(link) = locked.and_then(|link| view.link(link)) else {
                return;
            };
            let place = if side == cycled { (place + 1) % (link.also[side].len() + 1) } else { 1 };
            chosen_on.set(side.other());
            send.emit(Action::ShowPlace(place));
            send.emit(Action::Turn(side));
            if let Some(span) = link.place(side, place) {
                goal.set(goal_at(&view, side, span, &goal));
            }
        })
    }

    /// The other end of the chosen link.
    pub(super) fn partner(self) -> Html {
        if self.columns == Columns::One {
            return Html::default();
        }
        let side = self.chosen_on.other();
        let place =
            self.settings.locked.and_then(|link| self.view.place(self.reading, link, side, self.places()[side]));
        let on_show = self.on_show();
        place.map_or_else(Html::default, |place| html! { <Partner {side} {place} {on_show} /> })
    }

    pub(super) fn on_choose(self) -> Callback<Option<(u32, Side)>> {
        let (send, chosen_on) = (self.send.clone(), self.chosen_on.clone());
        Callback::from(move |chosen: Option<(u32, Side)>| {
            if let Some((_, side)) = chosen {
                chosen_on.set(side);
            }
            send.emit(Action::Lock(chosen.map(|(link, _)| link)));
        })
    }

    /// Steps to the next or previous link under the filter; from none to the first or last.
    pub(super) fn on_step(self) -> Callback<bool> {
        if self.columns == Columns::Pairs {
            return self.on_step_in_line();
        }
        let steps = Rc::clone(self.steps);
        let (locked, side) = (self.settings.locked, self.settings.side);
        let (view, send, go) = (Rc::clone(self.view), self.send.clone(), self.goer());
        Callback::from(move |forth: bool| {
            let Some(link) = step(&steps, locked, forth) else {
                return;
            };
            send.emit(Action::Lock(Some(link)));
            // A narrow page shows one text; it turns when only the other has something there.
            let spans = view.link(link).map(|link| link.spans).unwrap_or_default();
            let side = if spans[side].is_some() { side } else { side.other() };
            send.emit(Action::Turn(side));
            go.emit((link, side));
        })
    }

    pub(super) fn on_show(self) -> Callback<Side> {
        let (locked, send, go) = (self.settings.locked, self.send.clone(), self.goer());
        let unrolled = self.columns == Columns::Pairs;
        Callback::from(move |side| {
            if let Some(link) = locked {
                if unrolled {
                    send.emit(Action::Unroll);
                }
                send.emit(Action::Turn(side));
                go.emit((link, side));
            }
        })
    }

    pub(super) fn on_jump(self) -> Callback<(u32, Side)> {
        let (send, go) = (self.send.clone(), self.goer());
        Callback::from(move |(link, side)| {
            send.emit(Action::Lock(Some(link)));
            send.emit(Action::Turn(side));
            go.emit((link, side));
        })
    }

    /// Goes to a place that is listed. The mark that stands there is chosen, so that the other end comes to it.
    pub(super) fn on_finding(self) -> Callback<(Pair<Option<ByteSpan>>, Side)> {
        let (view, goal, send) = (Rc::clone(self.view), self.goal.clone(), self.send.clone());
        let chosen_on = self.chosen_on.clone();
        Callback::from(move |(places, side): (Pair<Option<ByteSpan>>, Side)| {
            let Some(span) = places[side] else {
                return;
            };
            let link = view.link_near(places, side);
            chosen_on.set(side);
            send.emit(Action::Lock(link));
            send.emit(Action::Turn(side));
            let mut to = goal_at(&view, side, span, &goal);
            to.ids.splice(0..0, link.map(|link| element_id(side, link, 0)));
            goal.set(to);
        })
    }

    /// Goes to an end of a link; from then on the other end comes to it.
    fn goer(self) -> Callback<(u32, Side)> {
        let (view, goal, chosen_on) = (Rc::clone(self.view), self.goal.clone(), self.chosen_on.clone());
        Callback::from(move |(number, side): (u32, Side)| {
            let Some(link) = view.link(number) else {
                return;
            };
            chosen_on.set(side);
            let ids = [side, side.other()].map(|side| element_id(side, number, 0)).to_vec();
            let section = link.spans[side].and_then(|span| view.section_of(side, span)).unwrap_or_default();
            goal.set(Goal { ids, section, rows: rows_of(&view, link.spans), nth: goal.nth + 1, ..Goal::default() });
        })
    }

    /// Opens what is folded, or closes it.
    pub(super) fn on_fold(self, shown: &Rc<Shown>) -> Callback<u32> {
        let (shown, goal) = (Rc::clone(shown), self.goal.clone());
        Callback::from(move |row| {
            shown.turn(row);
            let Goal { section, nth, folds, .. } = *goal;
            goal.set(Goal { section, nth, folds: folds + 1, ..Goal::default() });
        })
    }

    /// Goes to the place of a text that was clicked in the overview.
    pub(super) fn on_go(self) -> Callback<(Side, u32)> {
        let (view, goal, reading) = (Rc::clone(self.view), self.goal.clone(), Rc::clone(self.reading));
        Callback::from(move |(side, thousandths): (Side, u32)| {
            let length = reading.articles[side].text.len() as u64;
            let byte = u32::try_from(length * u64::from(thousandths) / 1000).unwrap_or(u32::MAX);
            goal.set(goal_at(&view, side, ByteSpan::of(byte, byte), &goal));
        })
    }

    pub(super) fn on_related(self) -> Callback<()> {
        let related = !self.settings.related;
        self.send.reform(move |()| Action::ShowRelated(related))
    }

    /// Begins a search, or returns to its field.
    fn on_seek(self) -> Callback<()> {
        let (send, open) = (self.send.clone(), self.settings.sought.is_some());
        Callback::from(move |()| match gloo::utils::document().get_element_by_id(FIND) {
            Some(field) if open => {
                // Refused only by elements that are not on the page.
                let _ = field.dyn_into::<HtmlInputElement>().map(|field| field.focus());
            }
            _ => send.emit(Action::Seek(Some("".into()))),
        })
    }

    pub(super) fn on_command(self) -> Callback<Command> {
        let (send, step, help) = (self.send.clone(), self.on_step(), open_dialog(self.keys));
        let words = self.settings.words_min;
        let (seek, omit) = (self.on_seek(), self.on_omit());
        // With no mark to let go, Escape folds the panel away wherever the focus is.
        let closes = self.settings.differences && self.settings.locked.is_none();
        let (predicting, correcting) = (self.settings.predicting, self.settings.correcting);
        Callback::from(move |command| match command {
            Command::Help => help.emit(()),
            Command::Release if predicting => send.emit(Action::Predict),
            // In the exercise nothing else acts: what it would act on is not drawn.
            _ if predicting => {}
            Command::Step(forth) => step.emit(forth),
            Command::Release if correcting => send.emit(Action::Correct),
            Command::Release if closes => send.emit(Action::ToggleDifferences),
            Command::Release => send.emit(Action::Lock(None)),
            Command::Show(filter) => send.emit(Action::Show(filter)),
            Command::Swap => send.emit(Action::Swap),
            Command::Lengthen(longer) => send.emit(Action::CountFrom(if longer { words + 1 } else { words - 1 })),
            Command::TurnColumns => send.emit(Action::TurnColumns),
            Command::Unroll => send.emit(Action::Unroll),
            Command::TurnEmphasis => send.emit(Action::TurnEmphasis),
            Command::List => send.emit(Action::List),
            Command::Differences => send.emit(Action::ToggleDifferences),
            Command::Export => exporting::open(),
            Command::Seek => seek.emit(()),
            Command::Why => send.emit(Action::AskWhy),
            Command::Annotate => send.emit(Action::Annotate),
            Command::Omit => omit.emit(()),
            Command::Correct => send.emit(Action::Correct),
            Command::Undo => send.emit(Action::Unpin),
        })
    }
}

/// The rows in which something stands.
pub(super) type Rows = Pair<Option<u32>>;

/// The rows in which the ends of a link begin.
pub(super) fn rows_of(view: &View, spans: Pair<Option<ByteSpan>>) -> Rows {
    Pair::from_fn(|side| view.row_at(side, spans[side]?.start().get()))
}

/// The row that holds a place of a text.
fn goal_at(view: &View, side: Side, span: ByteSpan, before: &Goal) -> Goal {
    let row = view.row_at(side, span.start().get());
    let section = view.section_of(side, span).unwrap_or_default();
    let ids = row.map(|row| vec![format!("r{row}"), strand_id(side, row), strand_id(side.other(), row)]);
    let ids = ids.unwrap_or_default();
    Goal { ids, section, rows: Pair::new(row, None), nth: before.nth + 1, ..Goal::default() }
}

/// The step after or before the chosen one, going round at the ends.
fn step(steps: &[u32], locked: Option<u32>, forth: bool) -> Option<u32> {
    let at = locked.and_then(|link| steps.iter().position(|step| *step == link));
    steps.get(go_round(at, steps.len(), forth)?).copied()
}

/// Which of so many comes after this one or before it, going round at the ends; from none, the first or last.
pub(super) fn go_round(at: Option<usize>, of: usize, forth: bool) -> Option<usize> {
    let last = of.checked_sub(1)?;
    Some(match (at, forth) {
        (None, true) => 0,
        (None, false) => last,
        (Some(at), true) => (at + 1) % of,
        (Some(at), false) => (at + last) % of,
    })
}

#[cfg(test)]
mod tests {
    use super::step;

    #[test]
    fn stepping_goes_round() {
        let steps = [4, 7, 9];
        assert_eq!(step(&steps, None, true), Some(4));
        assert_eq!(step(&steps, None, false), Some(9));
        assert_eq!(step(&steps, Some(9), true), Some(4));
        assert_eq!(step(&steps, Some(4), false), Some(9));
        assert_eq!(step(&steps, Some(5), true), Some(4), "a link outside the filter starts anew");
        assert_eq!(step(&[], None, true), None);
        assert_eq!(step(&[], None, false), None);
    }
}
