//! A link by the places of its ends: as the page's address has it, and as ids of an exported page have it.

use super::short;
use crate::engine::{ByteSpan, Offset, Pair, Side};

/// "#a12-40.b15-60": bytes of either text; a side without an end is left out.
pub fn to_fragment(spans: Pair<Option<ByteSpan>>) -> String {
    format!("#{}", end_name(Side::Left, spans))
}

/// The name of one end of a link, "b15-60.a12-40": the places of both, its own side's first. As a fragment it leads to the
/// link, too.
pub fn end_name(side: Side, spans: Pair<Option<ByteSpan>>) -> String {
    let end =
        |side: Side| spans[side].map(|span| format!("{}{}-{}", short(side), span.start().get(), span.end().get()));
    let ends: Vec<String> = [side, side.other()].into_iter().filter_map(end).collect();
    ends.join(".")
}

/// The places that a fragment names, if it names any.
pub fn from_fragment(fragment: &str) -> Option<Pair<Option<ByteSpan>>> {
    let mut spans = Pair::default();
    for end in fragment.strip_prefix('#')?.split('.') {
        let (side, place) = match end.split_at_checked(1)? {
            ("a", place) => (Side::Left, place),
            ("b", place) => (Side::Right, place),
            _ => return None,
        };
        let (start, end) = place.split_once('-')?;
        let (start, end) = (start.parse().ok()?, end.parse().ok()?);
        spans[side] = Some((start <= end).then(|| ByteSpan::of(start, end))?);
    }
    Some(spans)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_survive_the_address() {
        let spans = Pair::new(Some(ByteSpan::of(12, 40)), Some(ByteSpan::of(15, 60)));
        assert_eq!(to_fragment(spans), "#a12-40.b15-60");
        assert_eq!(end_name(Side::Right, spans), "b15-60.a12-40");
        assert_eq!(from_fragment("#b15-60.a12-40"), Some(spans), "either end leads to the link");
        let one = Pair::new(None, Some(ByteSpan::of(3, 3)));
        for spans in [spans, one] {
            assert_eq!(from_fragment(&to_fragment(spans)), Some(spans));
        }
    }

    #[test]
    fn other_addresses_name_no_place() {
        for other in ["", "#", "#main", "#a", "#a5", "#a9-3", "#c1-2", "#a1-2.b", "#a1-99999999999", "#é1-2"] {
            assert_eq!(from_fragment(other), None, "{other}");
        }
    }
}
