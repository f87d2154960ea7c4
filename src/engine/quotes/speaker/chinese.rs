//! Who speaks in Chinese, where nothing tells a name but the office before it.

use super::{Context, WORDS_MAX};
use crate::engine::language::Language;
use crate::engine::span::{ByteSpan, Offset};
use crate::engine::wordbook::Role;
use std::ops::Range;

/// The last characters of words for people and bodies.
const SOMEONE: &str =
    "员师长官手家者士生人民方司团院府部局会社署厅校厂所台队组处委友客主属亲妈爸母父女们理席授记任事表警某署站馆网报";
/// A name after an office has so many characters at most.
const GIVEN_MAX: u32 = 4;

impl Context<'_> {
    /// With whom a sentence begins: an office and a name up to the first small word, `校长王海|在记者会上`.
    pub(super) fn chinese_subject(&self, sentence: &Range<u32>) -> Option<String> {
        if self.notes.language != Language::Chinese {
            return None;
        }
        let ends =
            |at: &u32| self.notes.at(*at).is_function || self.says(*at, sentence.end) || !self.joins_next(at - 1);
        let end = (sentence.start + 1..sentence.end).find(ends)?;
        let title = |role: &Role| matches!(role, Role::Title).then_some(());
        let office = |at: u32| self.notes.longest(at, end, title).is_some();
        let fits = end - sentence.start <= 2 * WORDS_MAX && (sentence.start..end).any(office);
        self.words(sentence.start..end, false).filter(|_| fits)
    }

    /// Who tells more in the sentence after a quotation that is a sentence: `“…疼。”母亲刘芳回忆起`.
    pub(super) fn chinese_teller(&self, quote: ByteSpan) -> Option<String> {
        let next = self.sentence_at(quote.end().index()).filter(|_| self.notes.language == Language::Chinese)?;
        let between =
            self.notes.reading.text.get(quote.end().index()..next.start().index().max(quote.end().index()))?;
        let tokens = self.notes.token_at(quote.end().index())..self.notes.token_at(next.end().index());
        let reach = tokens.start..tokens.end.min(tokens.start + 2 * WORDS_MAX);
        let verb = reach.clone().find(|at| self.says(*at, tokens.end)).filter(|verb| *verb > tokens.start)?;
        let one = (tokens.start..verb).all(|at| self.joins_next(at));
        self.words(tokens.start..verb, false).filter(|_| one && !between.contains('\n'))
    }

    /// Whether words end like those for someone: `医院`, `67岁的退休教师`, and not `记者三次追`.
    pub(super) fn is_chinese_someone(&self, stretch: &Range<u32>) -> bool {
        let last = stretch.end - 1;
        let title = |role: &Role| matches!(role, Role::Title | Role::Body).then_some(());
        let plain = |from: u32| (from..stretch.end).all(|at| self.notes.at(at).figure.is_none());
        let titled = (stretch.start..stretch.end).any(|from| {
            self.notes
                .longest(from, stretch.end, title)
                .is_some_and(|(_, next)| next + GIVEN_MAX >= stretch.end && plain(next))
        });
        titled || self.notes.at(last).folded.chars().all(|letter| SOMEONE.contains(letter))
    }

    /// Whether nothing stands between a character and the next.
    fn joins_next(&self, at: u32) -> bool {
        self.notes.gap_after(at).is_empty()
    }
}
