//! Who speaks in Persian, where the verb comes last and what someone is stands between commas after the name: `دکتر مهناز
//! صفارزاده، مجری طرح، گفت: «…»`.

use super::Context;
use crate::engine::language::Language;
use crate::engine::span::{ByteSpan, Offset};
use crate::engine::wordbook::Role;
use std::ops::Range;

/// So many words at most name someone.
const NAME_MAX: u32 = 6;
/// Words that open a clause and are no part of its subject, folded.
const OPENING: [&str; 8] = ["اما", "ولي", "و", "همچنين", "البته", "اين", "سپس", "نيز"];
/// Words behind which the subject has ended: how, when and with what it was said.
const ENDING: [&str; 20] = [
    "نيز",
    "هم",
    "با",
    "در",
    "ضمن",
    "از",
    "روز",
    "درباره",
    "همچنين",
    "دراينباره",
    "امروز",
    "ديروز",
    "سپس",
    "رو",
    "خطاب",
    "هنگام",
    "پس",
    "پيش",
    "بعد",
    "همان",
];
/// Titles that stand before names and are kept with them, folded.
const KEPT: [&str; 9] = ["دكتر", "مهندس", "اقاي", "خانم", "پروفسور", "سرهنگ", "سردار", "سرتيپ", "استاد"];

impl Context<'_> {
    fn is_persian(&self) -> bool {
        self.notes.language == Language::Persian
    }

    /// The subject of a verb of saying at the end of these words. `None` where they are not Persian or name nobody.
    pub(super) fn persian_subject(&self, tokens: &Range<u32>) -> Option<String> {
        if !self.is_persian() {
            return None;
        }
        // `این دانشجوی ۲۹ ساله`: whom the sentence before told.
        let this = tokens.start < tokens.end
            && self.notes.at(tokens.start).folded == "اين"
            && (tokens.start + 1..tokens.end.min(tokens.start + 3)).any(|at| self.notes.has(at, Role::Title));
        if let Some(known) = self.subject_of_sentence_before(tokens.start).filter(|_| this) {
            return Some(known);
        }
        let someone = self.subject_in(tokens)?;
        if someone.len() == 1 && self.notes.has(someone.start, Role::Pronoun) {
            let pronoun = someone.start;
            // Who was named after the quotation before is meant, else who spoke there.
            let known = self.previous.as_ref().is_some_and(|(_, speaker)| speaker.is_some());
            let recent = || self.recent(self.notes.span(pronoun).start().index()).filter(|_| known);
            return self.subject_of_sentence_before(pronoun).or_else(recent);
        }
        let one = someone.len() as u32 <= NAME_MAX && !self.notes.has(someone.end - 1, Role::Says);
        let span = self.notes_span(someone).filter(|_| one)?;
        Some(self.person_in(span).unwrap_or_else(|| self.notes.reading.text[span.range()].to_owned()))
    }

    /// With whom the words before a colon begin, where what someone is follows between commas and no verb of saying tells
    /// it: `یدالله راهوار، راننده ۵۷ ساله، قانع نشد: «…»`.
    pub(super) fn persian_opening(&self, window: ByteSpan) -> Option<String> {
        let tokens = self.notes.token_at(window.start().index())..self.notes.token_at(window.end().index());
        let led = self.is_persian() && self.notes.reading.text.get(window.range())?.trim_end().ends_with(':');
        let starts = self.sentence_at(window.start().index())?.start() == window.start();
        let tokens = self.without_opening(tokens);
        let first = self.segments(&tokens).first().cloned().filter(|first| first.end < tokens.end && led && starts)?;
        let fits = (2..=3).contains(&first.len())
            && first.clone().all(|at| !self.notes.at(at).is_function && self.notes.at(at).figure.is_none());
        let span = self.notes_span(first).filter(|_| fits)?;
        Some(self.person_in(span).unwrap_or_else(|| self.notes.reading.text[span.range()].to_owned()))
    }

    /// With whom the sentence before begins, where it begins with someone.
    fn subject_of_sentence_before(&self, pronoun: u32) -> Option<String> {
        let sentence = self.notes.reading.tokens[pronoun as usize].sentence.index();
        let before = self.notes.sentence(sentence.checked_sub(1)?);
        let spoken = self.previous.as_ref().map_or(0, |(quote, _)| quote.end().index());
        if self.notes.span(before.start).start().index() < spoken {
            return None;
        }
        let first = self.mentions.iter().find(|mention| mention.span.start() >= self.notes.span(before.start).start());
        if let Some(opening) = first.filter(|first| first.span.start() == self.notes.span(before.start).start()) {
            return Some(self.text(*opening));
        }
        // Only what stands before a comma is sure to be a name there.
        let comma = before.clone().find(|at| self.ends_segment(*at))?;
        let someone = self.without_opening(before.start..comma + 1);
        let fits = (2..=NAME_MAX).contains(&(someone.len() as u32));
        let span = self.notes_span(someone).filter(|_| fits)?;
        Some(self.person_in(span).unwrap_or_else(|| self.notes.reading.text[span.range()].to_owned()))
    }

    /// The words for someone among those before a verb: up to the first comma or to what tells how it was said.
    fn subject_in(&self, tokens: &Range<u32>) -> Option<Range<u32>> {
        let tokens = self.without_opening(tokens.clone());
        let segments = self.segments(&tokens);
        let first = segments.first().cloned().filter(|first| !first.is_empty())?;
        let kept = |at: u32| KEPT.contains(&&*self.notes.at(at).folded);
        // `رئیس دانشگاه، بهروز نیک‌سرشت، گفت`: the office comes first.
        let is_office = |segment: &Range<u32>| self.notes.has(segment.start, Role::Title) && !kept(segment.start);
        let second = segments.get(1).filter(|second| {
            segments.len() > 2 && (2..=4).contains(&second.len()) && is_office(&first) && !is_office(second)
        });
        let someone = second.cloned().unwrap_or(first);
        let ends = |at: &u32| ENDING.contains(&&*self.notes.at(*at).folded);
        // `یکی از مسافران`.
        let one_of = self.notes.at(someone.start).folded == "يكي";
        let from = if one_of { someone.start + 2 } else { someone.start + 1 };
        let end = (from..someone.end).find(ends).unwrap_or(someone.end);
        (!ends(&someone.start)).then_some(someone.start..end)
    }

    fn without_opening(&self, tokens: Range<u32>) -> Range<u32> {
        let opens = |at: &u32| OPENING.contains(&&*self.notes.at(*at).folded);
        let start = tokens.clone().find(|at| !opens(at)).unwrap_or(tokens.end);
        start..tokens.end
    }

    /// What stands between commas; what follows the last comma is the last segment and may be empty.
    fn segments(&self, tokens: &Range<u32>) -> Vec<Range<u32>> {
        let mut found = Vec::new();
        let mut from = tokens.start;
        for at in tokens.clone().filter(|at| self.ends_segment(*at)) {
            found.push(from..at + 1);
            from = at + 1;
        }
        found.push(from..tokens.end);
        found
    }

    fn ends_segment(&self, at: u32) -> bool {
        self.notes.gap_after(at).contains(['،', ','])
    }
}
