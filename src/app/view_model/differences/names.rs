//! Names: who and what is named in one text or in both, how often, and in which forms.

use super::source::{Beside, Source};
use super::{Finding, Group, Spot, filled};
use crate::app::state::NameEdit;
use crate::app::view_model::sorted::sort;
use crate::engine::{ByteSpan, Name, Pair, Side};
use crate::say;

/// More forms are not listed; the fullest and the commonest are among the first.
const FORMS_MAX: usize = 5;

/// Longer words beside a name are no mere form of address.
const HONORIFIC_BYTES_MAX: u32 = 3;

/// The names of both texts as the reader edited them, those that only one of them has first.
pub(super) fn list(source: Source<'_>, edits: &[NameEdit]) -> Vec<Group> {
    let names = edited(&source.comparison().names, edits);
    let of = |left: bool, right: bool| {
        let here = |name: &&Name| name.places.left.is_empty() != left && name.places.right.is_empty() != right;
        names.iter().filter(here).map(|name| finding(source, name)).collect()
    };
    filled([
        (say::only_in(Side::Left), true, of(true, false)),
        (say::only_in(Side::Right), true, of(false, true)),
        (say::in_both().to_owned(), false, of(true, true)),
    ])
}

/// The names without those that are none, and with those that are one joined, in the order of the list.
fn edited(names: &[Name], edits: &[NameEdit]) -> Vec<Name> {
    let mut names = names.to_vec();
    for edit in edits {
        let Some(at) = names.iter().position(|name| *name.text == *edit.name) else {
            continue;
        };
        let Some(means) = &edit.means else {
            names.remove(at);
            continue;
        };
        if let Some(into) = names.iter().position(|name| *name.text == **means).filter(|into| *into != at) {
            let Name { places, roles, .. } = names[at].clone();
            for side in Side::BOTH {
                join(&mut names[into].places[side], &places[side]);
                join(&mut names[into].roles[side], &roles[side]);
            }
            names.remove(at);
        }
    }
    names
}

fn join(places: &mut Vec<ByteSpan>, others: &[ByteSpan]) {
    places.extend_from_slice(others);
    sort(places);
    places.dedup();
}

fn finding(source: Source<'_>, name: &Name) -> Finding {
    let sides = Pair::from_fn(|side| spot(source, name, side));
    let times = |side: Side| say::once_or_more(name.places[side].len());
    let note = match (&sides.left, &sides.right) {
        (Some(_), Some(_)) => say::in_a_and_b(&times(Side::Left), &times(Side::Right)),
        (Some(_), None) => times(Side::Left),
        _ => times(Side::Right),
    };
    Finding { head: name.text.clone(), note, sides }
}

const BESIDE: Beside = Beside { before: 3, after: 4 };

/// The first place that names it, with all forms of the name that the text has and what it calls who bears it; a name
/// that has one form only, which is said already, with a few words around it.
fn spot(source: Source<'_>, name: &Name, side: Side) -> Option<Spot> {
    let first = name.places[side].first()?;
    let mut forms: Vec<&str> = Vec::new();
    for place in &name.places[side] {
        let form = source.text(side, *place);
        if !forms.iter().any(|known| known.eq_ignore_ascii_case(form)) {
            forms.push(form);
        }
    }
    let more = if forms.len() > FORMS_MAX { ", …" } else { "" };
    forms.truncate(FORMS_MAX);
    // "Ms" says how the text is written, not who somebody is.
    let telling = name.roles[side].iter().filter(|role| role.len() > HONORIFIC_BYTES_MAX);
    let mut roles: Vec<&str> = telling.map(|role| source.text(side, *role)).collect();
    sort(&mut roles);
    roles.dedup();
    if roles.is_empty() && *forms == [name.text.as_str()] {
        return Some(source.in_context(side, *first, BESIDE));
    }
    let mut words = vec![(format!("{}{more}", forms.join(", ")), false)];
    if !roles.is_empty() {
        roles.truncate(FORMS_MAX);
        words.push((format!(" · {}", roles.join(", ")), false));
    }
    Some(source.spot(side, *first, words))
}
