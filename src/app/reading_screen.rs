//! The comparison on show, and what follows from the reader's moves in it.

use super::highlight::Highlight;
use super::hooks::open_dialog;
use super::keys::{Command, use_keys};
use super::state::{Action, Columns, Look, Reading, ViewSettings};
use super::view_model::{self, View};
use super::{partner, scroll, timing};
use crate::components::apparatus::Apparatus;
use crate::components::banner::BannerBox;
use crate::components::filter_bar::FilterBar;
use crate::components::notice::{Notice, Weight};
use crate::components::overview::Overview;
use crate::components::partner::Partner;
use crate::components::passage_text::element_id;
use crate::components::shared::Shared;
use crate::components::summary::Summary;
use crate::components::synopsis::Synopsis;
use crate::engine::{ByteSpan, Pair, Side};
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// What is on show, and how.
#[derive(PartialEq, Properties)]
pub(super) struct ReadingScreenProps {
    /// The comparison.
    pub(super) reading: Rc<Reading>,
    /// How it is looked at.
    pub(super) settings: ViewSettings,
    /// How the page looks.
    pub(super) look: Look,
    /// Tells what happens.
    pub(super) send: Callback<Action>,
    /// The list of keys.
    pub(super) keys: NodeRef,
}

/// A place to go to once it is drawn.
#[derive(Clone, Debug, Default, PartialEq)]
struct Goal {
    /// The elements that would do, the best first.
    ids: Vec<String>,
    /// The section they are in.
    section: usize,
    /// Counts the goals, so that going to the same place twice is two goals.
    nth: u32,
}

/// The comparison on show.
#[component]
pub(super) fn ReadingScreen(props: &ReadingScreenProps) -> Html {
    let ReadingScreenProps { reading, settings, look, send, keys } = props;
    let key = (Shared(Rc::clone(reading)), settings.words_min, settings.related);
    let view = use_memo(key, |(reading, words_min, related)| view_model::view(reading, *words_min, *related));
    let goal = use_state_eq(Goal::default);
    let chosen_on = use_state_eq(|| Side::Left);
    let highlight = use_mut_ref(Highlight::default);
    use_arrival(reading);
    use_highlight(&view, settings.locked, &highlight);
    use_effect_with(Goal::clone(&goal), |goal| scroll::show(&goal.ids));
    use_partner(settings.locked, *chosen_on);
    let reader = Reader {
        reading,
        settings,
        columns: look.columns,
        send,
        view: &view,
        goal: &goal,
        chosen_on: &chosen_on,
        keys,
    };
    use_keys(reader.on_command());
    html! {
        <>
            <Summary view={Shared(Rc::clone(&view))}>
                <Overview view={Shared(Rc::clone(&view))} on_go={reader.on_go()} />
            </Summary>
            <BannerBox view={Shared(Rc::clone(&view))} on_related={reader.on_related()} />
            { for view.summary.notices.iter().map(|sentence| notice(sentence)) }
            <FilterBar settings={settings.clone()} columns={look.columns} counts={view.summary.counts} names={names(reading)}
                on_filter={send.reform(Action::Show)} on_minimum={send.reform(Action::CountFrom)}
                on_turn={reader.on_tab()} />
            <Synopsis key={format!("{:p}", Rc::as_ptr(&reading.articles))} view={Shared(Rc::clone(&view))}
                reading={Rc::clone(reading)} columns={look.columns} filter={settings.filter} reach={goal.section}
                on_point={on_point(&view, &highlight)} on_choose={reader.on_choose()} on_jump={reader.on_jump()}
                on_drawn={on_drawn(&view, settings.locked, &highlight)}>
                { reader.partner() }
            </Synopsis>
            { reader.apparatus() }
        </>
    }
}

fn notice(sentence: &str) -> Html {
    html! { <Notice weight={Weight::Plain} lead="" rest={sentence.to_owned()} /> }
}

fn names(reading: &Reading) -> Pair<AttrValue> {
    Pair::from_fn(|side| AttrValue::from(reading.articles[side].name.clone()))
}

/// Starts a comparison at its top, and ends the measure of how long it took to show.
#[hook]
fn use_arrival(reading: &Rc<Reading>) {
    use_effect_with(Shared(Rc::clone(&reading.articles)), |_| {
        scroll::to_top();
        timing::measure_show();
    });
}

/// Outlines the chosen link, and moves the overview's window, for as long as the view is the same.
#[hook]
fn use_highlight(view: &Rc<View>, locked: Option<u32>, highlight: &Rc<RefCell<Highlight>>) {
    let (chosen, forgotten) = (Rc::clone(highlight), Rc::clone(highlight));
    use_effect_with((Shared(Rc::clone(view)), locked), move |(view, locked)| {
        chosen.borrow_mut().choose(view, *locked);
    });
    use_effect_with(Shared(Rc::clone(view)), move |view| {
        scroll::show_window_soon(&view.0);
        let (listeners, view) = (scroll::follow(Rc::clone(&view.0)), view.clone());
        move || {
            forgotten.borrow_mut().forget(&view);
            drop(listeners);
        }
    });
}

/// Puts the other end of the chosen link beside it, and keeps it there while the page moves.
#[hook]
fn use_partner(locked: Option<u32>, chosen_on: Side) {
    use_effect_with((locked, chosen_on), |&(locked, chosen_on)| {
        let placed = locked.map(|link| partner::keep_beside(link, chosen_on));
        move || drop(placed)
    });
}

fn on_point(view: &Rc<View>, highlight: &Rc<RefCell<Highlight>>) -> Callback<Option<u32>> {
    let (view, highlight) = (Rc::clone(view), Rc::clone(highlight));
    Callback::from(move |link| highlight.borrow_mut().point(&view, link))
}

fn on_drawn(view: &Rc<View>, locked: Option<u32>, highlight: &Rc<RefCell<Highlight>>) -> Callback<()> {
    let (view, highlight) = (Rc::clone(view), Rc::clone(highlight));
    Callback::from(move |()| {
        highlight.borrow_mut().choose(&view, locked);
    })
}

/// Everything a reader's move depends on.
#[derive(Clone, Copy)]
struct Reader<'a> {
    reading: &'a Rc<Reading>,
    settings: &'a ViewSettings,
    columns: Columns,
    send: &'a Callback<Action>,
    view: &'a Rc<View>,
    goal: &'a UseStateHandle<Goal>,
    chosen_on: &'a UseStateHandle<Side>,
    keys: &'a NodeRef,
}

impl Reader<'_> {
    fn apparatus(self) -> Html {
        let steps = self.view.steps_of(self.settings.filter);
        let locked = self.settings.locked;
        let place = locked.and_then(|link| steps.iter().position(|step| *step == link)).map(|at| at + 1);
        let entry = locked.and_then(|link| self.view.entry(self.reading, link));
        let counted = place.map(|place| (place, steps.len()));
        let spoken = locked.and_then(|link| self.view.spoken(self.reading, link, counted)).unwrap_or_default();
        html! {
            <>
                <p id="live" class="unseen" role="status">{ spoken }</p>
                <Apparatus {place} total={steps.len()} {entry} on_step={self.on_step()}
                    on_clear={self.send.reform(|()| Action::Lock(None))} on_show={self.on_show()} />
            </>
        }
    }

    /// The other end of the chosen link.
    fn partner(self) -> Html {
        if self.columns == Columns::One {
            return Html::default();
        }
        let side = self.chosen_on.other();
        let place = self.settings.locked.and_then(|link| self.view.place(self.reading, link, side));
        let on_show = self.on_show();
        // Keyed by its link, so that each is a new one that moves in.
        place.map_or_else(Html::default, |place| {
            html! { <Partner key={self.settings.locked.unwrap_or_default()} {side} {place} {on_show} /> }
        })
    }

    fn on_choose(self) -> Callback<Option<(u32, Side)>> {
        let (send, chosen_on) = (self.send.clone(), self.chosen_on.clone());
        Callback::from(move |chosen: Option<(u32, Side)>| {
            if let Some((_, side)) = chosen {
                chosen_on.set(side);
            }
            send.emit(Action::Lock(chosen.map(|(link, _)| link)));
        })
    }

    /// Steps to the next or previous link under the filter; from none to the first or last.
    fn on_step(self) -> Callback<bool> {
        let steps = self.view.steps_of(self.settings.filter);
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

    fn on_show(self) -> Callback<Side> {
        let (locked, send, go) = (self.settings.locked, self.send.clone(), self.goer());
        Callback::from(move |side| {
            if let Some(link) = locked {
                send.emit(Action::Turn(side));
                go.emit((link, side));
            }
        })
    }

    fn on_jump(self) -> Callback<(u32, Side)> {
        let (send, go) = (self.send.clone(), self.goer());
        Callback::from(move |(link, side)| {
            send.emit(Action::Lock(Some(link)));
            send.emit(Action::Turn(side));
            go.emit((link, side));
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
            goal.set(Goal { ids, section, nth: goal.nth + 1 });
        })
    }

    /// Goes to the place of a text that was clicked in the overview.
    fn on_go(self) -> Callback<(Side, u32)> {
        let (view, goal, reading) = (Rc::clone(self.view), self.goal.clone(), Rc::clone(self.reading));
        Callback::from(move |(side, thousandths): (Side, u32)| {
            let length = reading.articles[side].text.len() as u64;
            let byte = u32::try_from(length * u64::from(thousandths) / 1000).unwrap_or(u32::MAX);
            let Some(row) = view.row_at(side, byte) else {
                return;
            };
            let section = view.section_of(side, ByteSpan::of(byte, byte)).unwrap_or_default();
            goal.set(Goal { ids: vec![format!("r{row}")], section, nth: goal.nth + 1 });
        })
    }

    /// Turns a narrow page to one text, or to both in one column.
    fn on_tab(self) -> Callback<Option<Side>> {
        let (send, columns) = (self.send.clone(), self.columns);
        Callback::from(move |shows: Option<Side>| {
            if let Some(side) = shows {
                send.emit(Action::Turn(side));
            }
            if shows.is_none() != (columns == Columns::One) {
                send.emit(Action::TurnColumns);
            }
        })
    }

    fn on_related(self) -> Callback<()> {
        let related = !self.settings.related;
        self.send.reform(move |()| Action::ShowRelated(related))
    }

    fn on_command(self) -> Callback<Command> {
        let (send, step, help) = (self.send.clone(), self.on_step(), open_dialog(self.keys));
        let words = self.settings.words_min;
        Callback::from(move |command| match command {
            Command::Step(forth) => step.emit(forth),
            Command::Release => send.emit(Action::Lock(None)),
            Command::Show(filter) => send.emit(Action::Show(filter)),
            Command::Swap => send.emit(Action::Swap),
            Command::Lengthen(longer) => send.emit(Action::CountFrom(if longer { words + 1 } else { words - 1 })),
            Command::TurnColumns => send.emit(Action::TurnColumns),
            Command::Help => help.emit(()),
        })
    }
}

/// The step after or before the chosen one, going round at the ends.
fn step(steps: &[u32], locked: Option<u32>, forth: bool) -> Option<u32> {
    let at = locked.and_then(|link| steps.iter().position(|step| *step == link));
    let next = match (at, forth) {
        (None, true) => 0,
        (None, false) => steps.len().checked_sub(1)?,
        (Some(at), true) => (at + 1) % steps.len(),
        (Some(at), false) => (at + steps.len() - 1) % steps.len(),
    };
    steps.get(next).copied()
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
