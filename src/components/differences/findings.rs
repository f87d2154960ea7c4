//! A list of findings, group by group.

use super::finding::{OnGo, OnTick, finding_row};
use crate::app::state::Topic;
use crate::app::view_model::{Finding, Group};
use crate::say;
use std::rc::Rc;
use yew::prelude::*;

/// What is listed.
#[derive(PartialEq, Properties)]
pub struct FindingsProps {
    /// The groups.
    pub groups: Rc<Vec<Group>>,
    /// What they are about.
    pub topic: Topic,
    /// Whether only those that hold some words are listed.
    pub filtered: bool,
    /// Goes to a place on a side.
    pub on_go: OnGo,
    /// Which findings are ticked, where they can be.
    #[prop_or_default]
    pub ticked: Option<Rc<Vec<String>>>,
    /// Ticks a finding, or no longer.
    #[prop_or_default]
    pub on_tick: OnTick,
}

/// More of a group are not drawn: nobody reads on for so long, and the words they are to hold find the others.
const SHOWN_MAX: usize = 200;

/// A list of findings.
#[component]
pub fn Findings(props: &FindingsProps) -> Html {
    let found: usize = props.groups.iter().map(|group| group.findings.len()).sum();
    let nothing = if props.filtered { say::nothing_holds() } else { props.topic.none() };
    let told = if props.filtered { say::found(found) } else { String::new() };
    html! {
        <>
            <p class="tally" role="status">{ told }</p>
            if found == 0 { <p class="nothing">{ nothing }</p> }
            { for props.groups.iter().map(|group| section(props, group)) }
        </>
    }
}

fn section(props: &FindingsProps, group: &Group) -> Html {
    let shown = group.findings.iter().take(SHOWN_MAX);
    let tick = |finding: &Finding| props.ticked.as_ref().map(|ticked| (ticked.contains(&finding.head), &props.on_tick));
    let rows = shown.map(|finding| finding_row(finding, group.differs, &props.on_go, tick(finding)));
    let more = group.findings.len().saturating_sub(SHOWN_MAX);
    html! {
        <section class="group" key={group.title.clone()} aria-label={group.title.clone()}>
            <h3>{ &group.title }{ " " }<span class="n">{ say::number(group.findings.len()) }</span></h3>
            <ol>{ for rows }</ol>
            if more > 0 { <p class="small">{ say::more_not_listed(more) }</p> }
        </section>
    }
}
