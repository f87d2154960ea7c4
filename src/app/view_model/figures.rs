//! Figures that disagree: the one thing a fact-checker must not miss.

use super::links::{Assigned, Link, LinkKind};
use crate::app::view_model::sorted::sort;
use crate::engine::{Comparison, FigureRelation, Pair, Side};
use rustc_hash::FxHashMap;

/// Links figures that disagree. A figure that disagrees with several of the other side is one link with all of them.
pub(super) fn assign(comparison: &Comparison, assigned: &mut Assigned) {
    let mut known = Pair::<FxHashMap<_, u32>>::default();
    for figure in comparison.figures.iter().filter(|figure| figure.relation == FigureRelation::Differs) {
        let Pair { left: Some(left), right: Some(right) } = figure.sides.as_ref() else {
            continue;
        };
        let spans = Pair::new(left.span, right.span);
        let link = Side::BOTH.iter().find_map(|side| known[*side].get(&spans[*side]).copied());
        let link = link.unwrap_or_else(|| assigned.add(Link::new(LinkKind::Figure, spans.map(Some))));
        for side in Side::BOTH {
            if known[side].insert(spans[side], link).is_none() {
                assigned.figures[side].push((spans[side], link));
            }
        }
    }
    for side in Side::BOTH {
        sort(&mut assigned.figures[side]);
    }
}
