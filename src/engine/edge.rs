//! Where a text may be cut: between what a reader takes for characters, grapheme clusters of UAX #29.
//!
//! Sentences and words end between clusters by their own rules, with exceptions: an accent or a skin tone that stands
//! after a blank or a full stop belongs to it, although nobody means it so.

use unicode_segmentation::GraphemeCursor;

/// Whether `at` lies between two characters. Constant but for rows of flags.
pub fn is_edge(text: &str, at: usize) -> bool {
    let bytes = text.as_bytes();
    let plain = match (at.checked_sub(1).and_then(|before| bytes.get(before)), bytes.get(at)) {
        (Some(before), Some(after)) => before.is_ascii() && after.is_ascii() && *after != b'\n',
        _ => true,
    };
    plain || text.is_char_boundary(at) && GraphemeCursor::new(at, text.len(), true).is_boundary(text, 0) != Ok(false)
}

/// The first edge at or after `at`.
pub fn edge_from(text: &str, at: usize) -> usize {
    if is_edge(text, at) {
        return at;
    }
    let next = GraphemeCursor::new(at, text.len(), true).next_boundary(text, 0);
    next.ok().flatten().unwrap_or(text.len())
}

/// The last edge at or before `at`.
pub fn edge_to(text: &str, at: usize) -> usize {
    if is_edge(text, at) {
        return at;
    }
    GraphemeCursor::new(at, text.len(), true).prev_boundary(text, 0).ok().flatten().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lone_accent_belongs_to_the_blank_before_it() {
        let text = "a \u{301}b";
        assert_eq!(
            (0..=5).filter(|at| text.is_char_boundary(*at) && is_edge(text, *at)).collect::<Vec<_>>(),
            [0, 1, 4, 5]
        );
        assert_eq!((edge_to(text, 2), edge_from(text, 2)), (1, 4));
        assert_eq!((edge_to(text, 4), edge_from(text, 4)), (4, 4));
    }

    #[test]
    fn a_line_break_holds_no_accent() {
        assert!(is_edge("\n\u{301}", 1));
    }
}
