//! Who speaks where no verb of saying beside the quotation tells it: by what stands around the quotation.

use super::{Context, LOOKED_BACK, WORDS_MAX};
use crate::engine::names::{self, Mention};
use crate::engine::span::{ByteSpan, Offset, Span};
use crate::engine::wordbook::{List, Role};
use std::ops::Range;

/// “Said the mayor of Kelsby” has so many words at most.
const SAID_WORDS: usize = 5;

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
            let pronoun = tokens.clone().find(is_someone).filter(|_| first.is_none());
            let meant = pronoun.and_then(|pronoun| self.recent(self.notes.span(pronoun).start().index()));
            meant.or_else(|| self.someone_of_clause(tokens))
        })
    }

    /// Who is told by an office at the start of the last clause of these words: “after the captain of a jet spotted”.
    fn someone_of_clause(&self, tokens: Range<u32>) -> Option<String> {
        let opens = |at: &u32| self.opens_clause(*at) && self.notes.is_in(at + 1, List::Determiner);
        let article = 1 + (tokens.start..tokens.end.saturating_sub(2)).rev().find(opens)?;
        let office = |at: &u32| self.is_person_noun(*at) && !self.notes.at(*at).is_capital;
        let noun = (article + 1..tokens.end.min(article + 3)).find(office)?;
        let named = names::holding(self.mentions, self.notes.span(noun + 1)).is_some();
        self.words(article..noun + 1, true).filter(|_| !named && noun + 1 < tokens.end)
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
        if let Some(speaker) = self.said_at_end(before) {
            return Some(speaker);
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

    /// Who says the sentence before, which reports what someone said and ends with that: “They slept on the floor, she
    /// said. ‘Nobody told us.’”
    fn said_at_end(&self, before: ByteSpan) -> Option<String> {
        let end = self.notes.token_at(before.end().index());
        let first = self.notes.token_at(before.start().index());
        let verb = (first..end).rev().take(SAID_WORDS).find(|at| self.notes.has(*at, Role::Says))?;
        let comma = (first..verb.max(first + 1)).rev().find(|at| self.notes.gap_after(*at).starts_with(','))?;
        let near = verb - comma <= SAID_WORDS as u32 && (verb == comma + 1 || verb + 1 == end);
        let tail = Span::new(self.notes.span(comma).end(), before.end());
        near.then(|| self.named_in(tail, true)).flatten()
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
            let pronoun = tokens.clone().find(someone);
            let meant = pronoun.and_then(|pronoun| self.recent(self.notes.span(pronoun).start().index()));
            meant.or_else(|| self.subject_of_clause_before(window))
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
