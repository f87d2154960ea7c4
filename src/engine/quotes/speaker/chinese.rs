//! Who speaks in Chinese, where nothing tells a name but the office before it.

use super::{Context, WORDS_MAX};
use crate::engine::language::Language;
use crate::engine::names::{self, Mention};
use crate::engine::span::{ByteSpan, Offset};
use crate::engine::wordbook::Role;
use std::ops::Range;

/// The last characters of words for people and bodies.
const SOMEONE: &str =
    "员师长官手家者士生人民方司团院府部局会社署厅校厂所台队组处委友客主属亲妈爸母父女们理席授记任事表警某署站馆网报";
/// A sentence that only tells who spoke has so many characters at most.
const TAG_MAX: u32 = 16;
/// Words for someone of whom the sentence before tells.
const AGAIN: [&str; 9] = ["老人", "老汉", "老太太", "大爷", "大妈", "男子", "女子", "女孩", "男孩"];
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
        let reach = tokens.start..tokens.end.min(tokens.start + 3 * WORDS_MAX);
        let verb = reach.clone().find(|at| self.says(*at, tokens.end)).filter(|verb| *verb > tokens.start)?;
        let one = (tokens.start..verb).all(|at| self.joins_next(at));
        if between.contains('\n') || !one {
            return None;
        }
        // `这位61岁的老人称`: whom the sentence before names.
        let is = |at: u32, sign: &str| self.notes.within(at, tokens.end).is_some_and(|word| word.folded == sign);
        let this = is(tokens.start, "这") && (is(tokens.start + 1, "位") || is(tokens.start + 1, "名"));
        let told = self.words(tokens.start..verb, false);
        // `老人说完`: of someone who is named.
        let again = this || told.as_deref().is_some_and(|told| AGAIN.contains(&told));
        let before = || self.in_sentence_before(quote).or_else(|| self.last_in_paragraph_before(quote));
        if let Some(known) = again.then(before).flatten() {
            return Some(self.text(*known));
        }
        told
    }

    /// The same where the next sentence tells no more than that, and nothing else that is said: `“…。”宋楠说。`
    pub(super) fn chinese_tag(&self, quote: ByteSpan) -> Option<String> {
        let chinese = self.notes.language == Language::Chinese;
        let next = self.sentence_at(quote.end().index()).filter(|next| chinese && next.start() >= quote.end())?;
        if self.notes.reading.text[next.range()].contains(['：', ':', '“', '「']) {
            return None;
        }
        // `“…？”卢小梅快人快语。`
        let opens = |one: &&Mention| one.span.start() == next.start() && next.start() == quote.end();
        if let Some(person) = names::inside(self.mentions, next).first().filter(opens) {
            return Some(self.text(*person));
        }
        let length = self.notes.token_at(next.end().index()) - self.notes.token_at(next.start().index());
        if length <= TAG_MAX { self.chinese_teller(quote) } else { None }
    }

    /// The words for someone before a verb, without what tells how it was said; of an office and a name that no list knows
    /// the name: `54岁的主教练|佩什奇|激动地`.
    pub(super) fn chinese_words(&self, stretch: Range<u32>) -> Option<String> {
        let how = |at: &u32| names::listed::how_said(self.notes, *at, stretch.end + 1) == Some(stretch.end);
        let end = (stretch.start + 1..stretch.end).find(how).unwrap_or(stretch.end);
        let stretch = stretch.start..end;
        let span = self.notes_span(stretch.clone())?;
        if let Some(person) = self.person_in(span) {
            return Some(person);
        }
        if let Some(name) = self.behind_office(&stretch).and_then(|name| self.notes_span(name)) {
            return Some(self.notes.reading.text[name.range()].to_owned());
        }
        let dated = |role: &Role| matches!(role, Role::Relative(_) | Role::Pronoun);
        let someone = stretch.end - stretch.start <= 2 * WORDS_MAX
            && !stretch.clone().any(|at| self.notes.at(at).roles.iter().any(dated))
            && !self.notes.at(stretch.start).is_function
            && self.is_chinese_someone(&stretch);
        someone.then(|| self.notes.reading.text[span.range()].to_owned())
    }

    /// What follows the last office of some words, if it is as long as a name.
    fn behind_office(&self, stretch: &Range<u32>) -> Option<Range<u32>> {
        let title = |role: &Role| matches!(role, Role::Title).then_some(());
        let after = stretch.clone().rev().find_map(|at| Some(self.notes.longest(at, stretch.end, title)?.1))?;
        let plain = |at: u32| {
            let word = self.notes.at(at);
            word.figure.is_none() && !word.is_digits && !word.is_function && (word.roles.is_empty() || at > after)
        };
        let long =
            (2..=GIVEN_MAX).contains(&(stretch.end - after)) && (after..stretch.end).all(|at| self.joins_next(at - 1));
        (long && (after..stretch.end).all(plain)).then_some(after..stretch.end)
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
