//! The texts, row by row, with their marks.

use super::{Edition, Markup, TEXTS, sigil};
use crate::app::state::{Filter, Kept};
use crate::app::view_model::{
    Block, Mark, MarkKind, Piece, Row, Tie, end_name, language_tag, part_name, passage_name, short, tier_name,
};
use crate::engine::{ByteSpan, Pair, PartKind, Side, Tier};
use crate::say;
use rustc_hash::{FxHashMap, FxHashSet};

/// What is known while the rows are written.
struct Writer<'a> {
    edition: &'a Edition<'a>,
    /// The ids that are given. Two links may have the same ends; the first stands for both.
    given: FxHashSet<String>,
    /// The number of the note on a link.
    noted: FxHashMap<u32, usize>,
    /// The language of each text, where it is not the page's.
    lang: Pair<Option<&'static str>>,
}

impl Edition<'_> {
    pub(super) fn texts(&self, out: &mut Markup) {
        let outlines = &self.export.reading.comparison.outlines;
        let lang = outlines.as_ref().map(|outline| language_tag(outline.language));
        // An attribute without a value is left out, so what is not known is said to be so.
        let lang = lang.map(|tag| tag.map(|tag| if tag.is_empty() { "und" } else { tag }));
        let mut writer = Writer { edition: self, given: FxHashSet::default(), noted: self.noted(), lang };
        out.open(
            "section",
            &[("id", TEXTS), ("class", "synopsis"), ("data-filter", "all"), ("aria-label", say::both_texts())],
        );
        self.heads(out);
        for row in self.view.rows() {
            writer.row(out, row);
            out.gap();
        }
        out.close();
    }

    fn heads(&self, out: &mut Markup) {
        out.open("div", &[("class", "heads")]);
        for side in Side::BOTH {
            out.open("div", &[("class", &format!("head {}", short(side)))]);
            out.open("p", &[("class", "outlet")]);
            sigil(out, side);
            out.line("bdi", &[], self.names()[side]);
            out.close();
            out.line("p", &[("class", "by")], &say::word_count(self.view.words[side]));
            out.close();
        }
        out.close();
        out.gap();
    }

    /// The links with notes, each with the number of its note.
    fn noted(&self) -> FxHashMap<u32, usize> {
        let placed = self.export.notes.iter().filter(|note| note.places != Pair::default());
        placed.zip(1..).filter_map(|(note, number)| Some((self.view.link_at(note.places)?, number))).collect()
    }
}

impl Writer<'_> {
    fn row(&mut self, out: &mut Markup, row: &Row) {
        out.open("div", &[("class", "row"), ("id", &format!("r{}", row.number)), ("data-tie", row.tie.name())]);
        self.cell(out, row, Side::Left);
        let sign = match row.tie {
            _ if row.disagrees => "≠",
            Tie::Statement => "≈",
            Tie::Related => "·",
            Tie::Same | Tie::Edited | Tie::None => "",
        };
        out.line("div", &[("class", "tie"), ("data-sign", sign), ("aria-hidden", "true")], "");
        self.cell(out, row, Side::Right);
        out.close();
    }

    fn cell(&mut self, out: &mut Markup, row: &Row, side: Side) {
        let spoken = row.spoken(side).unwrap_or_default();
        let role = if spoken.is_empty() { "" } else { "group" };
        let (class, lang) = (format!("cell {}", short(side)), self.lang[side].unwrap_or_default());
        out.open("div", &[("class", &class), ("lang", lang), ("role", role), ("aria-label", &spoken)]);
        row.cells[side].iter().for_each(|block| self.block(out, row, side, block));
        out.close();
    }

    fn block(&mut self, out: &mut Markup, row: &Row, side: Side, block: &Block) {
        let name = match block.part {
            Some(PartKind::Headline) => "h2",
            Some(PartKind::Heading) => "h3",
            _ => "p",
        };
        let tie = if matches!(block.tie, Tie::Statement | Tie::Related) { block.tie.name() } else { "" };
        let attributes = [
            ("class", if block.starts_paragraph { "block start" } else { "block" }),
            ("id", &*self.id(side, block.link)),
            ("data-kind", block.kind.name()),
            ("data-part", block.part.map_or("", part_name)),
            ("data-tie", tie),
            ("data-para", &*block.number.map_or_else(String::new, say::digits)),
        ];
        out.open(name, &attributes);
        self.flag(out, side, block);
        block.pieces.iter().for_each(|piece| self.piece(out, row, side, piece));
        if let Some(end) = block.link {
            self.note(out, side, end);
        }
        out.close();
    }

    /// The letter of a passage that stands elsewhere in the other text. It is drawn from an attribute, so that the words
    /// of a block are the words of the text and nothing else.
    fn flag(&self, out: &mut Markup, side: Side, block: &Block) {
        if let Some((passage, link)) = block.flag {
            let name = passage_name(passage);
            let label = say::flag(side, &name);
            let way = self.way(side.other(), link);
            out.line("a", &[("class", "flag"), ("href", &way), ("data-name", &name), ("aria-label", &label)], "");
        }
    }

    fn piece(&mut self, out: &mut Markup, row: &Row, side: Side, piece: &Piece) {
        let text = self.edition.export.reading.articles[side].slice(piece.span);
        match (piece.mark.filter(|mark| self.is_shown(mark)), piece.part) {
            (Some(mark), _) => self.mark(out, row, side, mark, text),
            (None, Some(part)) => out.line("span", &[("class", "part"), ("data-part", part_name(part))], text),
            (None, None) => out.text(text),
        }
    }

    fn mark(&mut self, out: &mut Markup, row: &Row, side: Side, mark: Mark, text: &str) {
        let tier = if is_wording(mark.kind) { tier_name(mark.tier) } else { "" };
        let end = (mark.link, mark.nth);
        let attributes = [
            ("id", &*self.id(side, Some(end))),
            ("class", if mark.faint { "faint" } else { "" }),
            ("data-kind", mark.kind.name()),
            ("data-tier", tier),
        ];
        out.open("mark", &attributes);
        if self.is_elsewhere(row, side.other(), mark.link) && !text.is_empty() {
            out.line("a", &[("href", &self.way(side.other(), mark.link))], text);
        } else {
            out.text(text);
        }
        out.close();
        self.note(out, side, end);
    }

    /// What is left out stands as plain text.
    fn is_shown(&self, mark: &Mark) -> bool {
        let left_out = self.edition.export.settings.left_out;
        let link = self.edition.view.link(mark.link);
        let tier = if is_wording(mark.kind) { mark.tier } else { Tier::Reworded };
        let out = mark.kind != MarkKind::Figure && left_out.has(Kept::Tier(tier));
        !out && link.is_some_and(|link| link.shown_by(Filter::Everything, left_out))
    }

    /// The id of an end's first element.
    fn id(&mut self, side: Side, end: Option<(u32, u32)>) -> String {
        let first = end.filter(|(_, nth)| *nth == 0).and_then(|(link, _)| self.edition.view.link(link));
        let id = first.map(|link| end_name(side, link.spans));
        id.filter(|id| self.given.insert(id.clone())).unwrap_or_default()
    }

    /// The way to an end of a link.
    fn way(&self, side: Side, link: u32) -> String {
        self.edition.view.link(link).map(|link| format!("#{}", end_name(side, link.spans))).unwrap_or_default()
    }

    /// Whether an end of a link stands in another row.
    fn is_elsewhere(&self, row: &Row, side: Side, link: u32) -> bool {
        let end = self.edition.view.link(link).and_then(|link| link.spans[side]);
        end.is_some_and(|end: ByteSpan| !row.spans[side].is_some_and(|span| span.covers(end)))
    }

    /// The number of a note, after the end of a link that comes first.
    fn note(&self, out: &mut Markup, side: Side, (link, nth): (u32, u32)) {
        let first = |link: u32| {
            let spans = self.edition.view.link(link).map(|link| link.spans);
            spans.is_some_and(|spans| side == Side::Left || spans.left.is_none())
        };
        if let Some(number) = self.noted.get(&link).filter(|_| nth == 0 && first(link)) {
            let (way, label) = (format!("#note{number}"), say::export_note(*number));
            let name = say::digits(*number);
            out.line("a", &[("class", "noted"), ("href", &way), ("data-name", &name), ("aria-label", &label)], "");
        }
    }
}

/// Whether a mark says that both texts have its wording.
fn is_wording(kind: MarkKind) -> bool {
    matches!(kind, MarkKind::Shared | MarkKind::Moved)
}
