//! A stretch of text, cut where its marks begin and end.

use super::links::Link;
use super::marks::Marked;
use crate::engine::{ByteOffset, ByteSpan, Part, PartKind, Side, Span, Tier};

/// A piece of text drawn in one go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The text; empty for a caret.
    pub span: ByteSpan,
    /// How it is marked.
    pub mark: Option<Mark>,
    /// What part of the page it is, when it frames the telling.
    pub part: Option<PartKind>,
}

/// How a piece is marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// What it says.
    pub kind: MarkKind,
    /// How alike shared wording is.
    pub tier: Tier,
    /// The link it is an end of.
    pub link: u32,
    /// Which element of that link it is on its side.
    pub nth: u32,
    /// Whether it is too short to count by itself.
    pub faint: bool,
    /// Whether its link stands in quotation marks.
    pub quoted: bool,
    /// Whether its link holds words in quotation marks, be it among others.
    pub quoting: bool,
    /// Whether its link was left out by the reader.
    pub without: bool,
}

/// What a mark says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkKind {
    /// The other text has this wording in the same place.
    Shared,
    /// The other text has this wording in another place.
    Moved,
    /// The other text has other words here.
    Reworded,
    /// The other text has no words here.
    Extra,
    /// The other text has words here that this one lacks.
    Missing,
    /// The other text has another figure for the same.
    Figure,
}

impl MarkKind {
    /// The kind by name, for styles and scripts.
    pub fn name(self) -> &'static str {
        match self {
            MarkKind::Shared => "shared",
            MarkKind::Moved => "moved",
            MarkKind::Reworded => "reworded",
            MarkKind::Extra => "extra",
            MarkKind::Missing => "missing",
            MarkKind::Figure => "figure",
        }
    }
}

/// What one side is cut by.
pub(super) struct Cuts<'a> {
    pub(super) side: Side,
    pub(super) marks: &'a [Marked],
    pub(super) parts: &'a [Part],
    /// Where the text ends; a caret there has no letter after it to go with.
    pub(super) end: ByteOffset,
}

impl Cuts<'_> {
    /// Cuts a stretch. Joining the pieces gives it back.
    pub(super) fn cut(&self, stretch: ByteSpan, links: &mut [Link]) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let mut at = stretch.start();
        for marked in self.within(stretch) {
            let start = marked.span.start().max(at);
            let end = marked.span.end().min(stretch.end());
            self.plain(Span::new(at, start), &mut pieces);
            let link = &mut links[marked.link as usize];
            let (nth, quoted, quoting, without) = (link.ends[self.side], link.quoted, link.quoting, link.without);
            let Marked { kind, tier, link: number, faint, .. } = *marked;
            let mark = Mark { kind, tier, link: number, nth, faint, quoted, quoting, without };
            link.ends[self.side] += 1;
            pieces.push(Piece { span: Span::new(start, end), mark: Some(mark), part: None });
            at = end;
        }
        self.plain(Span::new(at, stretch.end()), &mut pieces);
        pieces
    }

    /// Whether any mark that counts by itself lies in a stretch.
    pub(super) fn has_own_mark(&self, stretch: ByteSpan) -> bool {
        self.within(stretch).any(|marked| !marked.faint)
    }

    /// The marks with a letter in the stretch, or a caret before one.
    fn within(&self, stretch: ByteSpan) -> impl Iterator<Item = &Marked> {
        let first = self.marks.partition_point(|mark| mark.span.end() < stretch.start());
        self.marks[first..].iter().take_while(move |mark| mark.span.start() <= stretch.end()).filter(move |mark| {
            let at = mark.span.start();
            let caret_here = stretch.contains(at) || at == stretch.end() && at == self.end;
            if mark.span.is_empty() { caret_here } else { mark.span.overlaps(stretch) }
        })
    }

    /// Adds unmarked text, cut where a part of the page begins and ends.
    fn plain(&self, span: ByteSpan, pieces: &mut Vec<Piece>) {
        let mut at = span.start();
        let first = self.parts.partition_point(|part| part.span.end() <= span.start());
        for part in self.parts[first..].iter().take_while(|part| part.span.start() < span.end()) {
            let (start, end) = (part.span.start().max(at), part.span.end().min(span.end()));
            push(Span::new(at, start), None, pieces);
            push(Span::new(start, end), Some(part.kind), pieces);
            at = end;
        }
        push(Span::new(at, span.end()), None, pieces);
    }
}

fn push(span: ByteSpan, part: Option<PartKind>, pieces: &mut Vec<Piece>) {
    if !span.is_empty() {
        pieces.push(Piece { span, mark: None, part });
    }
}
