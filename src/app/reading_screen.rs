//! The comparison on show, and what follows from the reader's moves in it.

use super::address::use_address;
use super::correcting::Correcting;
use super::differing::Differing;
use super::exercising::Exercising;
use super::filtering::Filtering;
use super::highlight::Highlight;
use super::keys::use_keys;
use super::listing::Listing;
use super::moves::{Moves, use_steady_moves};
use super::pointing::{use_pointing, use_pulling};
use super::reader::{Goal, Reader, Rows, rows_of};
use super::state::{Action, Columns, Filter, Layout, Look, NameEdit, Note, Reading, Rules, ViewSettings};
use super::stops::{use_stops, use_stops_shown};
use super::view_model::{self, Choices, Figure, Folding, Hits, Index, View};
use super::{partner, ribbons, scroll};
use crate::components::banner::BannerBox;
use crate::components::hit_list::show_line;
use crate::components::linear::Linear;
use crate::components::notice::{Weight, notice};
use crate::components::overview::Overview;
use crate::components::shared::Shared;
use crate::components::summary::Summary;
use crate::components::synopsis::Synopsis;
use crate::engine::Side;
use crate::say;
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
    /// What counts as the same.
    pub(super) rules: Rules,
    /// The reader's notes.
    pub(super) notes: Rc<Vec<Note>>,
    /// The reader's edits of the list of names.
    pub(super) renamed: Rc<Vec<NameEdit>>,
    /// How the page looks.
    pub(super) look: Look,
    /// Tells what happens.
    pub(super) send: Callback<Action>,
    /// The list of keys.
    pub(super) keys: NodeRef,
}

/// The comparison on show.
#[component]
pub(super) fn ReadingScreen(props: &ReadingScreenProps) -> Html {
    let ReadingScreenProps { reading, settings, rules, notes, renamed, look, send, keys } = props;
    let choices = Choices::from(settings, *look, notes);
    let view = use_memo((Shared(Rc::clone(reading)), choices), |(reading, choices)| view_model::view(reading, choices));
    let shown = use_shown(reading, &view, settings, *look);
    let goal = use_state_eq(Goal::default);
    let chosen_on = use_state_eq(|| Side::Left);
    let highlight = use_mut_ref(Highlight::default);
    let hits = use_hits(reading, &view, settings);
    let stops = use_stops(reading, &view, settings, look.columns, hits.places.get(settings.hit).copied());
    use_arrival(reading);
    use_ribbons(&view, look.layout());
    use_highlight(&view, settings.locked, look.layout(), &highlight);
    use_pointing(&view, look.layout(), &highlight);
    use_noted(&view, notes, look.layout(), &highlight);
    use_goal(&goal, &highlight);
    use_partner(settings.locked, *chosen_on);
    let reader = Reader {
        reading,
        settings,
        notes,
        columns: look.columns,
        send,
        view: &view,
        steps: &shown.steps,
        stops: &stops,
        goal: &goal,
        chosen_on: &chosen_on,
        keys,
    };
    let moves = use_steady_moves(Moves {
        on_go: reader.on_go(),
        on_related: reader.on_related(),
        on_choose: reader.on_choose(),
        on_jump: reader.on_jump(),
        on_shown: on_shown_in_texts(send, reader.on_jump()),
        on_unroll: send.reform(|()| Action::Unroll),
        on_fold: reader.on_fold(&shown),
        on_drawn: on_drawn(&view, settings.locked, &highlight),
        on_stop: reader.on_stop(),
        on_command: reader.on_command(),
    });
    use_stops_shown(reader);
    let folding = shown.unfold([goal.rows(), chosen_rows(&view, settings.locked)]);
    let Moves { on_go, on_related, on_choose, on_jump, on_shown, on_unroll, on_fold, on_drawn, on_stop, on_command } =
        Moves::clone(&moves);
    use_keys(on_command);
    use_pulling(&on_go, !settings.predicting);
    use_address(&view, settings.locked, on_jump.clone());
    let on_hit = reader.on_hit(&hits);
    use_found(&hits, settings, &highlight, on_hit.clone());
    let list = settings.listed.then(|| {
        html! { <Listing reading={Rc::clone(reading)} view={Shared(Rc::clone(&view))} settings={settings.clone()}
        on_gaps={send.reform(Action::Join)} on_jump={on_jump.clone()} on_close={send.reform(|()| Action::List)} /> }
    });
    if settings.predicting {
        return html! { <Exercising reading={Rc::clone(reading)} send={send.clone()} /> };
    }
    let corrections = settings.correcting.then(|| {
        html! { <Correcting reading={Rc::clone(reading)} view={Shared(Rc::clone(&view))} locked={settings.locked} send={send.clone()} /> }
    });
    html! {
        <>
            <h1 class="unseen">{ say::compared(&reading.articles.left.name, &reading.articles.right.name) }</h1>
            <Summary figures={shown.figures.clone()}>
                <Overview view={Shared(Rc::clone(&view))} ticks={hits.ticks.clone()} {on_go} />
            </Summary>
            <BannerBox view={Shared(Rc::clone(&view))} {on_related} />
            { for view.summary.notices.iter().map(|sentence| notice(Weight::Plain, "", sentence.clone(), Html::default())) }
            <Filtering reading={Rc::clone(reading)} settings={settings.at_rest()} notes={Rc::clone(notes)} rules={*rules}
                look={*look} counts={shown.counts} send={send.clone()}>
                { reader.find_bar(&hits, &on_hit) }
            </Filtering>
            if look.columns == Columns::Pairs {
                <Linear key={format!("{:p}", Rc::as_ptr(&reading.articles))} view={Shared(Rc::clone(&view))}
                    reading={Rc::clone(reading)} stops={Shared(Rc::clone(&stops.all))} drawn={stops.drawn.clone()} hits={Shared(Rc::clone(&hits))}
                    on_go={on_shown} {on_stop} on_leave={on_unroll} />
            } else {
            <Synopsis key={format!("{:p}", Rc::as_ptr(&reading.articles))} view={Shared(Rc::clone(&view))}
                reading={Rc::clone(reading)} layout={look.layout()} lead={look.lead()} filter={settings.filter}
                hits={Rc::clone(&hits)} left_out={settings.left_out} emphasis={settings.emphasis} reach={goal.reach()} {folding} {on_fold}
                {on_choose} {on_jump} {on_drawn}>
                { reader.partner() }
            </Synopsis>
            }
            { reader.apparatus(corrections.or(list).unwrap_or_default()) }
            if settings.differences {
                <Differing reading={Rc::clone(reading)} view={Shared(Rc::clone(&view))} topic={settings.topic} notes={Rc::clone(notes)} names={Rc::clone(renamed)}
                    on_go={reader.on_finding()} send={send.clone()} />
            }
        </>
    }
}

/// What a filter leaves, counted once and not at every step.
pub(super) struct Shown {
    /// The links a reader steps through.
    steps: Rc<Vec<u32>>,
    /// How many links each filter shows.
    counts: [usize; Filter::N],
    /// The figures above the texts.
    figures: Vec<Figure>,
    /// What is folded, and what of it the reader has opened or went to.
    folding: RefCell<Rc<Folding>>,
}

impl Shown {
    /// The folds. Those open that hold what is gone to or chosen, and stay so: text must not vanish before a reader's eyes.
    fn unfold(&self, wanted: [Rows; 2]) -> Shared<Folding> {
        for row in wanted.into_iter().flat_map(|rows| [rows.left, rows.right]).flatten() {
            if self.folding.borrow().hides(row) {
                self.turn(row);
            }
        }
        Shared(Rc::clone(&self.folding.borrow()))
    }

    /// Opens the fold of a row, or closes it.
    pub(super) fn turn(&self, row: u32) {
        Rc::make_mut(&mut self.folding.borrow_mut()).turn(row);
    }
}

/// The rows of the chosen mark.
fn chosen_rows(view: &View, locked: Option<u32>) -> Rows {
    locked.and_then(|link| view.link(link)).map_or(Rows::default(), |link| rows_of(view, link.spans))
}

#[hook]
fn use_shown(reading: &Rc<Reading>, view: &Rc<View>, settings: &ViewSettings, look: Look) -> Rc<Shown> {
    let key = (Shared(Rc::clone(view)), settings.filter, settings.left_out, look.is_folded());
    let reading = Rc::clone(reading);
    use_memo(key, move |(view, filter, left_out, folded)| Shown {
        steps: Rc::new(view.steps_of(*filter, *left_out)),
        counts: view.counts(*left_out),
        figures: view.figures(&reading, *left_out),
        folding: RefCell::new(Rc::new(if *folded {
            view.folding(&reading, *filter, *left_out)
        } else {
            Folding::default()
        })),
    })
}

/// What the words that are looked for were found in. The texts are folded once, when the search begins.
#[hook]
fn use_hits(reading: &Rc<Reading>, view: &Rc<View>, settings: &ViewSettings) -> Rc<Hits> {
    let open = (Shared(Rc::clone(reading)), settings.sought.is_some());
    let index = use_memo(open, |(reading, open)| open.then(|| Index::of(reading)));
    let sought = (Shared(Rc::clone(view)), settings.sought.clone());
    let reading = Rc::clone(reading);
    use_memo(sought, move |(view, sought)| {
        let find = |(index, words): (&Index, &Rc<str>)| index.find(&reading, view, words);
        index.as_ref().as_ref().zip(sought.as_ref()).map(find).unwrap_or_default()
    })
}

/// Goes to what is drawn by now; a hit that was not drawn when it was found is framed now.
#[hook]
fn use_goal(goal: &Goal, highlight: &Rc<RefCell<Highlight>>) {
    let highlight = Rc::clone(highlight);
    use_effect_with(goal.clone(), move |goal| {
        highlight.borrow().find_again();
        scroll::show(&goal.ids);
        show_line();
    });
}

/// Goes to the hit, and frames it once it is drawn.
#[hook]
fn use_found(hits: &Rc<Hits>, settings: &ViewSettings, highlight: &Rc<RefCell<Highlight>>, on_hit: Callback<usize>) {
    let highlight = Rc::clone(highlight);
    let hit = (!hits.places.is_empty()).then_some(settings.hit);
    use_effect_with((Shared(Rc::clone(hits)), hit), move |(_, hit)| {
        highlight.borrow_mut().find(*hit);
        if let Some(hit) = hit {
            on_hit.emit(*hit);
        }
    });
}

/// From a place of the linear reading to the texts, where it is chosen.
fn on_shown_in_texts(send: &Callback<Action>, on_jump: Callback<(u32, Side)>) -> Callback<(u32, Side)> {
    let send = send.clone();
    Callback::from(move |to| {
        send.emit(Action::Unroll);
        on_jump.emit(to);
    })
}

/// Draws the bands between texts that flow by themselves.
#[hook]
fn use_ribbons(view: &Rc<View>, layout: Layout) {
    use_effect_with((Shared(Rc::clone(view)), layout), |(view, layout)| {
        let listeners = (*layout == Layout::Free).then(|| {
            ribbons::draw_soon(&view.0);
            ribbons::follow(Rc::clone(&view.0))
        });
        move || drop(listeners)
    });
}

/// Marks the passages with notes, for as long as the view is the same.
#[hook]
fn use_noted(view: &Rc<View>, notes: &Rc<Vec<Note>>, layout: Layout, highlight: &Rc<RefCell<Highlight>>) {
    let highlight = Rc::clone(highlight);
    use_effect_with((Shared(Rc::clone(view)), Rc::clone(notes), layout), move |(view, notes, _)| {
        let links = notes.iter().filter_map(|note| view.link_at(note.places)).collect();
        highlight.borrow_mut().note(view, links);
    });
}

/// Starts a comparison at its top.
#[hook]
fn use_arrival(reading: &Rc<Reading>) {
    use_effect_with(Shared(Rc::clone(&reading.articles)), |_| scroll::to_top());
}

/// Outlines the chosen link, and moves the overview's window, for as long as the view is the same.
#[hook]
fn use_highlight(view: &Rc<View>, locked: Option<u32>, layout: Layout, highlight: &Rc<RefCell<Highlight>>) {
    let (chosen, forgotten) = (Rc::clone(highlight), Rc::clone(highlight));
    use_effect_with(Shared(Rc::clone(view)), move |view| {
        scroll::show_window_soon(&view.0);
        let (listeners, view) = (scroll::follow(Rc::clone(&view.0)), view.clone());
        move || {
            forgotten.borrow_mut().forget(&view);
            drop(listeners);
        }
    });
    // Texts that are set another way are drawn anew, without the outline. What is chosen together with another view is
    // outlined after the links of the one before are forgotten.
    use_effect_with((Shared(Rc::clone(view)), locked, layout), move |(view, locked, _)| {
        chosen.borrow_mut().choose(view, *locked);
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

fn on_drawn(view: &Rc<View>, locked: Option<u32>, highlight: &Rc<RefCell<Highlight>>) -> Callback<()> {
    let (view, highlight) = (Rc::clone(view), Rc::clone(highlight));
    Callback::from(move |()| {
        ribbons::draw_soon(&view);
        highlight.borrow_mut().choose(&view, locked);
        highlight.borrow().note_again(&view);
        highlight.borrow().find_again();
    })
}
