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

/// What stands before the names of those who write in Chinese papers.
const WRITERS: [&str; 3] = ["记者", "通讯员", "实习生"];

/// A name so many words after a quotation may be its speaker's.
const EARLY_WORDS: u32 = 12;

impl Context<'_> {
    /// The one person who is named in words for someone: `وزير النقل رياض السمهوري`, `董事长林维川`.
    pub(super) fn person_in(&self, span: ByteSpan) -> Option<String> {
        if !self.lists_people() {
            return None;
        }
        let inside = names::inside(self.mentions, span);
        let one = if self.notes.language == Language::Chinese { inside.last() } else { inside.first() }?;
        let at = self.notes.token_at(one.span.start().index());
        let related = at > self.notes.token_at(span.start().index()) && self.is_related(*one);
        (!related).then(|| self.text(*one))
    }

    /// Who is named after an office, whatever that is of: `قائد الدفاع المدني في المحافظة العميد سالم الهدباني`.
    pub(super) fn person_after_office(&self, tokens: &Range<u32>) -> Option<String> {
        if !self.is_arabic() || !self.notes.has(tokens.start, Role::Title) {
            return None;
        }
        let reach = tokens.start..tokens.end.min(tokens.start + EARLY_WORDS);
        let stops = |at: &u32| {
            // What a body is called stands in marks: `رئيس جمعية «حق المريض» جابر المسعدي`.
            self.notes.at(*at).folded == "ان" || self.notes.gap_after(*at).contains([':', '"', '“', '.'])
        };
        let end = reach.clone().find(stops).map_or(reach.end, |at| at + 1);
        let span = self.notes_span(tokens.start..end)?;
        self.person_in(span)
    }

    /// Whether a name tells who wrote: `本报讯（记者 苏晚晴）`.
    fn is_writer(&self, mention: Mention) -> bool {
        let (start, end) = (mention.span.start().index(), mention.span.end().index());
        let text = self.notes.reading.text;
        let before = text[..start].rsplit('\n').next().unwrap_or_default().trim_end();
        self.notes.language == Language::Chinese
            && text[end..].starts_with(['）', ')', ' '])
            && WRITERS.iter().any(|writer| before.ends_with(writer))
    }

    /// Whether a name only tells who wrote, or whose lawyer or relative someone is.
    pub(super) fn is_related(&self, mention: Mention) -> bool {
        if self.is_writer(mention) {
            return true;
        }
        let at = self.notes.token_at(mention.span.start().index());
        self.lists_people()
            && at > 0
            && RELATED.contains(&&*self.notes.at(at - 1).folded)
            && self.notes.is_beside(at - 1)
    }

    /// Whether people are told by lists of names in this language.
    pub(super) fn lists_people(&self) -> bool {
        self.notes.language.names_people_only()
    }

    /// Who is named around a quotation, where no verb of saying tells it: in the same sentence, at the start of the next or
    /// in the one before.
    pub(super) fn person_near(
        &self,
        quote: ByteSpan,
        before: Option<ByteSpan>,
        after: Option<ByteSpan>,
    ) -> Option<String> {
        if !self.lists_people() {
            return None;
        }
        let early = |one: &&Mention| self.is_early(one, quote);
        let beside = || self.unrelated(after?).find(early);
        let found = before.and_then(|window| self.acting_in(window)).or_else(beside);
        let found = found.or_else(|| self.opening_next(quote)).or_else(|| self.in_sentence_before(quote))?;
        Some(self.text(*found))
    }

    /// The people who are named in a stretch for themselves.
    fn unrelated(&self, window: ByteSpan) -> impl DoubleEndedIterator<Item = &Mention> {
        names::inside(self.mentions, window).iter().filter(|mention| !self.is_related(**mention))
    }

    /// Who acts in the words before a quotation: in Persian, where verbs come last, the first who is named there.
    fn acting_in(&self, window: ByteSpan) -> Option<&Mention> {
        let mut people = self.unrelated(window);
        if self.notes.language == Language::Persian { people.next() } else { people.next_back() }
    }

    /// With whom the sentence after a quotation begins, as it may in Chinese.
    fn opening_next(&self, quote: ByteSpan) -> Option<&Mention> {
        let end = quote.end().index();
        let next = self.sentence_at(end).filter(|next| next.start() >= quote.end())?;
        let first = self.unrelated(next).next().filter(|first| self.is_early(first, next))?;
        let near = self.notes.language == Language::Chinese && self.is_one_paragraph(end, next.start().index());
        near.then_some(first)
    }

    /// Whom the sentence before that of a quotation names first.
    pub(super) fn in_sentence_before(&self, quote: ByteSpan) -> Option<&Mention> {
        let at = quote.start().index();
        let own = self.sentence_at(at)?;
        let before = self.sentence_at(own.start().index().checked_sub(1)?)?;
        self.unrelated(before).next().filter(|_| self.is_one_paragraph(before.end().index(), at))
    }

    /// Whom a paragraph names last before a quotation.
    pub(super) fn last_in_paragraph_before(&self, quote: ByteSpan) -> Option<&Mention> {
        let at = quote.start().index();
        let line = self.notes.reading.text[..at].rfind('\n').map_or(0, |line| line + 1);
        self.unrelated(ByteSpan::new(line.into(), quote.start())).next_back()
    }

    fn is_one_paragraph(&self, from: usize, to: usize) -> bool {
        self.notes.reading.text.get(from..to).is_some_and(|between| !between.contains('\n'))
    }

    /// Whether a name stands near the start of a stretch, or soon after it.
    fn is_early(&self, mention: &Mention, stretch: ByteSpan) -> bool {
        let start = if stretch.end() <= mention.span.start() { stretch.end() } else { stretch.start() };
        let words = self.notes.token_at(mention.span.start().index()) - self.notes.token_at(start.index());
        // Each character is a word in Chinese.
        words <= if self.notes.language == Language::Chinese { 2 * EARLY_WORDS } else { EARLY_WORDS }
    }
}
