//! Who speaks where no verb of saying beside the quotation tells it: by what stands around the quotation.

use super::{Context, LOOKED_BACK, WORDS_MAX};
use crate::engine::names::{self, Mention};
use crate::engine::span::{ByteSpan, Offset};
use crate::engine::wordbook::{List, Role};

impl Context<'_> {
    /// Who is named after the comma that ends a quotation, whatever verb stands between: «…», lloraba Dolores Peral.
    pub(super) fn inverted(&self, quote: ByteSpan, window: ByteSpan) -> Option<String> {
        let text = self.notes.reading.text;
        let marks = |letter: char| matches!(letter, '”' | '"' | '’' | '\'' | '»' | '“' | '‘' | '«' | ' ' | '\u{a0}');
        let ends = text.get(quote.range())?.trim_end_matches(marks).ends_with([',', '—']);
        let goes_on = text.get(window.range())?.trim_start().starts_with([',', '—', '–']);
        let person = |mention: &&Mention| !self.is_led(**mention) && self.is_person(**mention);
        let named = names::inside(self.mentions, window).iter().find(person);
        named.filter(|_| ends || goes_on).map(|mention| self.text(*mention))
    }

    /// Whether a quotation is a few words inside a sentence of the text, and no title: it starts with a small letter.
    pub(super) fn is_fragment(&self, quote: ByteSpan) -> bool {
        let words = self.notes.reading.text.get(quote.range()).unwrap_or_default();
        words.chars().find(|letter| letter.is_alphabetic()).is_some_and(char::is_lowercase)
    }

    /// The person who is the subject of the words before a fragment.
    pub(super) fn acting(&self, window: ByteSpan) -> Option<String> {
        let first = names::inside(self.mentions, window).iter().find(|mention| !self.is_led(**mention));
        let named = first.filter(|mention| self.is_person(**mention)).map(|mention| self.text(*mention));
        named.or_else(|| {
            let tokens = self.notes.token_at(window.start().index())..self.notes.token_at(window.end().index());
            let is_someone = |at: &u32| self.notes.is_in(*at, List::Someone) && self.notes.has(*at, Role::Pronoun);
            let pronoun = tokens.into_iter().find(is_someone).filter(|_| first.is_none())?;
            self.recent(self.notes.span(pronoun).start().index())
        })
    }

    /// Who speaks in sentences of their own: the speaker of the paragraph before, or the only person of the sentence
    /// before.
    pub(super) fn told_before(&self, quote: ByteSpan) -> Option<String> {
        let at = quote.start().index();
        let sentence = self.sentence_at(at).filter(|sentence| sentence.start() == quote.start())?;
        let before = self.sentence_at(sentence.start().index().checked_sub(1)?)?;
        let between = self.notes.reading.text.get(before.end().index()..at)?;
        if between.contains('\n') {
            // After a dash someone else may answer.
            let dashed = self.notes.reading.text.get(at..)?.starts_with(['—', '–', '―']);
            let (previous, speaker) = self.previous.as_ref().filter(|_| !dashed)?;
            let gap = self.notes.reading.text.get(previous.end().index()..at)?;
            return speaker.clone().filter(|_| gap.len() < LOOKED_BACK && gap.matches("\n\n").count() <= 1);
        }
        // “She laughs. ‘The fridge has no voice.’”
        let first = self.notes.token_at(before.start().index());
        let someone = self.notes.is_in(first, List::Someone) || self.notes.is_in(first, List::Owner);
        if names::inside(self.mentions, before).is_empty() && someone {
            return self.recent(self.notes.span(first).start().index());
        }
        let mut people = names::inside(self.mentions, before).iter().filter(|mention| self.is_person(**mention));
        let (first, second) = (people.next()?, people.next());
        (second.is_none() && !self.is_led(*first)).then(|| self.text(*first))
    }

    /// Who is named by a clause between dashes inside the marks: `«Иду, — сказал мэр. — Домой»`.
    pub(super) fn interrupting(&self, quote: ByteSpan) -> Option<String> {
        let tokens = self.notes.token_at(quote.start().index())..self.notes.token_at(quote.end().index());
        let dashed = |at: u32| at > tokens.start && self.notes.gap_after(at - 1).contains(['—', '–']);
        let verb = tokens.clone().find(|at| dashed(*at) && self.notes.has(*at, Role::Says))?;
        let end = (verb + 1..tokens.end).find(|at| dashed(*at)).unwrap_or(tokens.end);
        self.subject(verb + 1..end, true)
    }

    /// Who does something before a colon that opens a quotation: “The mayor thanked the helpers: ‘Well done.’”
    pub(super) fn introducing(&self, window: ByteSpan) -> Option<String> {
        let text = self.notes.reading.text.get(window.range())?;
        if !text.trim_end_matches(['“', '„', '«', '‘', '"', ' ', '\u{a0}']).ends_with([':', '：']) {
            return None;
        }
        let inside = names::inside(self.mentions, window);
        let named = inside.iter().find(|mention| !self.is_led(**mention) && self.is_person(**mention));
        named.map(|mention| self.text(*mention)).or_else(|| {
            let tokens = self.notes.token_at(window.start().index())..self.notes.token_at(window.end().index());
            let someone = |at: &u32| {
                self.notes.has(*at, Role::Pronoun) && (*at == tokens.start || self.notes.is_in(*at, List::Someone))
            };
            let pronoun = tokens.clone().find(someone)?;
            self.recent(self.notes.span(pronoun).start().index())
        })
    }

    /// Whose words a dash leads to: “Her reply – ‘Not while I breathe’ – hangs there.”
    pub(super) fn owned(&self, window: ByteSpan) -> Option<String> {
        let tokens = self.notes.token_at(window.start().index())..self.notes.token_at(window.end().index());
        let owner = self.notes.within(tokens.start, tokens.end)?;
        let owns = owner.lists.has(List::Owner);
        let dashed = self.notes.gap_after(tokens.end - 1).contains(['—', '–']);
        (owns && dashed && (2..=WORDS_MAX as usize).contains(&tokens.len()))
            .then(|| self.recent(self.notes.span(tokens.start).start().index()))
            .flatten()
    }

    /// The same speaker goes on in the same paragraph.
    pub(super) fn goes_on(&self, quote: ByteSpan) -> Option<String> {
        let (previous, speaker) = self.previous.as_ref()?;
        let between = self.notes.reading.text.get(previous.end().index()..quote.start().index())?;
        let starts = self.sentence_at(quote.start().index()).is_some_and(|sentence| sentence.start() == quote.start());
        let near = !between.contains('\n') && between.len() < LOOKED_BACK;
        let other = self.names_another(previous.end().index(), quote.start().index(), speaker.as_deref());
        speaker.clone().filter(|_| near && !other && (starts || between.trim_end().ends_with([',', ':'])))
    }
}
