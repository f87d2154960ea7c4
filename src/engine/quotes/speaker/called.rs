//! Who speaks in scripts without capitals, by the names of people that are known there.

use super::Context;
use crate::engine::language::Language;
use crate::engine::names::{self, Mention};
use crate::engine::span::{ByteSpan, Offset};
use crate::engine::wordbook::Role;
use std::ops::Range;

/// Whose relatives or lawyers speak is not who speaks: these stand right before such a name, folded.
const RELATED: [&str; 16] = [
    "محامي",
    "محاميه",
    "والد",
    "والده",
    "شقيق",
    "شقيقه",
    "زوجه",
    "زوج",
    "ابن",
    "ابنه",
    "نجل",
    "وكيل",
    "پدر",
    "مادر",
    "همسر",
    "برادر",
];

/// A name so many words after a quotation may be its speaker's.
const EARLY_WORDS: u32 = 12;

impl Context<'_> {
    /// The one person who is named in words for someone: `وزير النقل رياض السمهوري`, `董事长林维川`.
    pub(super) fn called_in(&self, span: ByteSpan) -> Option<String> {
        if !self.has_called() {
            return None;
        }
        let inside = names::inside(self.mentions, span);
        let one = if self.notes.language == Language::Chinese { inside.last() } else { inside.first() }?;
        let at = self.notes.token_at(one.span.start().index());
        let related = at > self.notes.token_at(span.start().index()) && self.is_related(*one);
        (!related).then(|| self.text(*one))
    }

    /// Who is named after an office, whatever that is of: `قائد الدفاع المدني في المحافظة العميد سالم الهدباني`.
    pub(super) fn called_after(&self, tokens: &Range<u32>) -> Option<String> {
        if !self.is_arabic() || !self.notes.has(tokens.start, Role::Title) {
            return None;
        }
        let reach = tokens.start..tokens.end.min(tokens.start + EARLY_WORDS);
        let stops = |at: &u32| {
            self.notes.at(*at).folded == "ان" || self.notes.gap_after(*at).contains([':', '"', '«', '“', '.'])
        };
        let end = reach.clone().find(stops).map_or(reach.end, |at| at + 1);
        let span = self.notes_span(tokens.start..end)?;
        self.called_in(span)
    }

    /// Whether a name only tells whose lawyer or relative someone is.
    pub(super) fn is_related(&self, mention: Mention) -> bool {
        let at = self.notes.token_at(mention.span.start().index());
        self.has_called() && at > 0 && RELATED.contains(&&*self.notes.at(at - 1).folded) && self.notes.is_beside(at - 1)
    }

    /// Whether people are told by lists of names in this language.
    pub(super) fn has_called(&self) -> bool {
        self.notes.language.names_people_only()
    }

    /// Who is named around a quotation, where no verb of saying tells it: in the same sentence, at the start of the next or
    /// of the one before.
    pub(super) fn called_near(
        &self,
        quote: ByteSpan,
        before: Option<ByteSpan>,
        after: Option<ByteSpan>,
    ) -> Option<String> {
        if !self.has_called() {
            return None;
        }
        let persian = self.notes.language == Language::Persian;
        let free = |mention: &&Mention| !self.is_related(**mention);
        let beside = before.and_then(|window| {
            let mut inside = names::inside(self.mentions, window).iter().filter(free);
            if persian { inside.next() } else { inside.next_back() }
        });
        let after = || names::inside(self.mentions, after?).iter().find(free).filter(|one| self.is_early(one, quote));
        let text = self.notes.reading.text;
        let one_paragraph = |from: usize, to: usize| text.get(from..to).is_some_and(|between| !between.contains('\n'));
        let next = || {
            let sentence = self.sentence_at(quote.end().index()).filter(|next| next.start() >= quote.end())?;
            let first = names::inside(self.mentions, sentence).iter().find(free)?;
            let near = one_paragraph(quote.end().index(), sentence.start().index());
            Some(first).filter(|one| near && self.is_early(one, sentence))
        };
        let previous = || {
            let at = quote.start().index();
            let own = self.sentence_at(at)?;
            let sentence = self.sentence_at(own.start().index().checked_sub(1)?)?;
            names::inside(self.mentions, sentence)
                .iter()
                .find(free)
                .filter(|_| one_paragraph(sentence.end().index(), at))
        };
        let chinese = self.notes.language == Language::Chinese;
        let found = beside.or_else(after).or_else(|| next().filter(|_| chinese)).or_else(previous)?;
        Some(self.text(*found))
    }

    /// Whether a name stands near the start of a stretch, or near its end when the stretch is a quotation.
    fn is_early(&self, mention: &Mention, stretch: ByteSpan) -> bool {
        let start = if stretch.end() <= mention.span.start() { stretch.end() } else { stretch.start() };
        let words = self.notes.token_at(mention.span.start().index()) - self.notes.token_at(start.index());
        words <= EARLY_WORDS
    }
}
