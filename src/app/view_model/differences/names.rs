//! Names: who and what is named in one text or in both, how often, and in which forms.

use super::source::Source;
use super::{Finding, Group, Spot, filled};
use crate::engine::{Name, Pair, Side};
use crate::say;

/// More forms are not listed; the fullest and the commonest are among the first.
const FORMS_MAX: usize = 5;

/// The names of both texts, those that only one of them has first.
pub(super) fn list(source: Source<'_>) -> Vec<Group> {
    let of = |left: bool, right: bool| {
        let here = |name: &&Name| name.places.left.is_empty() != left && name.places.right.is_empty() != right;
        source.comparison().names.iter().filter(here).map(|name| finding(source, name)).collect()
    };
    filled([
        (say::only_in(Side::Left), true, of(true, false)),
        (say::only_in(Side::Right), true, of(false, true)),
        (say::in_both().to_owned(), false, of(true, true)),
    ])
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

/// The first place that names it, with all forms of the name that the text has.
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
    Some(source.spot(side, *first, vec![(format!("{}{more}", forms.join(", ")), false)]))
}
