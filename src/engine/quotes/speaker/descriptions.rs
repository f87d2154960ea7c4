//! Whom words without a name stand for: “the former nurse”, “the senator”, “the vicar”.

use super::offices::Offices;
use super::{Context, LOOKED_BACK};
use crate::engine::language::Language;
use crate::engine::names::{self, Mention, forenames};
use crate::engine::span::{ByteSpan, Offset, Span};
use crate::engine::wordbook::{List, Notes, Role};
use std::cell::OnceCell;
use std::ops::Range;

impl Context<'_> {
    /// Whom a description without a name stands for, when it can only be someone named just before: “the 39-year-old”,
    /// “the former nurse”.
    pub(super) fn described(&self, tokens: &Range<u32>) -> Option<String> {
        let is = |at: u32, words: &[&str]| {
            self.notes.within(at, tokens.end).is_some_and(|word| words.contains(&&*word.folded))
        };
        if !self.notes.is_in(tokens.start, List::Definite) {
            return None;
        }
        // “Der heute 59-Jährige”.
        let number = (tokens.start + 1..tokens.end.min(tokens.start + 3)).any(|at| self.notes.at(at).is_digits);
        let aged = number && tokens.clone().any(|at| is(at, &["old", "jährige", "jahrige", "jaehrige", "jarige"]));
        let former = self.notes.within(tokens.start + 1, tokens.end).is_some_and(|word| word.lists.has(List::Former));
        // “The Dutchman told reporters”: capitals, and no name.
        let people = tokens.len() == 2
            && self.notes.has(tokens.start + 1, Role::Demonym)
            && self.notes.at(tokens.start + 1).is_capital;
        if people {
            return self.recent(self.notes.span(tokens.start).start().index());
        }
        let unnamed = names::inside(self.mentions, self.notes_span(tokens.clone())?).is_empty();
        if aged || former {
            return unnamed.then(|| self.recent(self.notes.span(tokens.start).start().index())).flatten();
        }
        self.introduced(tokens)
    }

    /// The only person whom the text gives an office by which a speaker is told: of “the senator” Senator Walter Dunleavy.
    pub(super) fn by_office(&self, speaker: &str, offices: &OnceCell<Offices>) -> Option<String> {
        let words = office_words(speaker)?;
        let holders = offices.get_or_init(|| Offices::new(self.notes, self.mentions)).holders(&words);
        let mut people = holders.iter().filter(|mention| self.is_person(**mention));
        let only = people.next()?;
        people.next().is_none().then(|| self.text(*only))
    }

    /// The same where only the other text tells the office of someone whom this one names, too.
    pub(super) fn by_office_elsewhere(
        &self,
        speaker: &str,
        (notes, mentions): (&Notes<'_>, &[Mention]),
        offices: &OnceCell<Offices>,
    ) -> Option<String> {
        let words = office_words(speaker)?;
        let holders = offices.get_or_init(|| Offices::new(notes, mentions)).holders(&words);
        let own = |holder: &Mention| self.mentions.iter().find(|mention| mention.name == holder.name).copied();
        let mut people = holders.iter().filter_map(own).filter(|mention| self.is_person(*mention));
        let only = people.next()?;
        people.next().is_none().then(|| self.text(only))
    }

    /// The only person of the paragraph so far, of whom “the retired teacher” tells more: “Jean Attwell, 61, fell ill.
    /// ‘I was sick,’ said the retired teacher.” Whoever comes with an office, or into a family, may be someone else.
    fn introduced(&self, tokens: &Range<u32>) -> Option<String> {
        let stands_for = |at: u32| {
            let german = self.notes.language == Language::German && names::is_german_person(self.notes, at);
            (self.notes.has(at, Role::Title) && !self.notes.at(at).is_capital || german)
                && !self.notes.is_in(at, List::Stranger)
        };
        let reach = tokens.start + 1..tokens.end.min(tokens.start + 4);
        let joined = |at: u32| (tokens.start..at).all(|at| self.notes.is_beside(at));
        let noun = reach.into_iter().find(|at| stands_for(*at) && joined(*at))?;
        let named = |at: u32| names::holding(self.mentions, self.notes.span(at)).is_some();
        let others = names::inside(self.mentions, self.notes_span(tokens.clone())?);
        if (tokens.start..tokens.end.min(noun + 2)).any(named) || !others.iter().all(|other| self.is_led(*other)) {
            return None;
        }
        let at = self.notes.span(tokens.start).start().index();
        let start = self.notes.reading.text[..at]
            .rfind('\n')
            .map_or(0, |line| line + 1)
            .max(at.saturating_sub(4 * LOOKED_BACK));
        let people_from = |start: usize| {
            let before = names::inside(self.mentions, Span::new(start.into(), at.into()));
            before.iter().filter(|mention| self.is_person(**mention) && !self.is_led(**mention))
        };
        // Where the paragraph has named no one yet, it goes on from the one before.
        let mut people = people_from(start);
        if people.clone().next().is_none() {
            let before = self.notes.reading.text[..start].trim_end();
            let last = before.rfind('\n').map_or(0, |line| line + 1).max(at.saturating_sub(4 * LOOKED_BACK));
            people = people_from(last);
        }
        let first = people.next()?;
        let article = &*self.notes.at(tokens.start).folded;
        let only = people.all(|other| other.name == first.name);
        let name = only.then(|| self.text(*first));
        name.filter(|name| !self.differs_in_gender(article, name))
    }

    /// The only person whom words for a speaker can stand for because the text has named no other nearby: “The Rev Tom
    /// Askew opened the hall. ‘…,’ said the vicar.”
    pub(super) fn only_near(&self, speaker: &str, quote: ByteSpan) -> Option<String> {
        let at = self.place_of(speaker, quote)?;
        let tokens = self.notes.token_at(at)..self.notes.token_at(at + speaker.len());
        if !self.stands_for_known(&tokens) {
            return None;
        }
        let text = self.notes.reading.text;
        let line =
            |end: usize| text[..end].rfind('\n').map_or(0, |line| line + 1).max(end.saturating_sub(PARAGRAPH_MAX));
        let start = line(at);
        let last = line(text[..start].trim_end().len());
        // « La commerçante » is not Étienne, who was named last.
        let article = &*self.notes.at(tokens.start).folded;
        let found = match self.people_in(start, at, article)[..] {
            [only] => Some(only),
            [] => match self.people_in(last, start, article)[..] {
                [only] => Some(only).filter(|only| self.is_surely_person(*only)),
                [] => self.only_so_far(at, article),
                _ => None,
            },
            _ => None,
        };
        found.map(|mention| self.text(mention))
    }

    /// Where words for a speaker stand: after a quotation, before it, or between its dashes.
    fn place_of(&self, speaker: &str, quote: ByteSpan) -> Option<usize> {
        let text = self.notes.reading.text;
        let (start, end) = (quote.start().index(), quote.end().index());
        let line = text[end..].find('\n').map_or(text.len(), |line| end + line);
        let first = text[..start].rfind('\n').unwrap_or(0);
        let after = text[end..line].find(speaker).map(|at| end + at);
        let before = || text[first..start].rfind(speaker).map(|at| first + at);
        after.or_else(before).or_else(|| text[start..end].rfind(speaker).map(|at| start + at))
    }

    /// Whether words may stand for someone the text has named: a definite article where the language has one, and a
    /// noun for a person who is no stranger.
    fn stands_for_known(&self, tokens: &Range<u32>) -> bool {
        let language = self.notes.language;
        let bare = matches!(language, Language::Russian | Language::Ukrainian);
        let definite = bare || self.notes.is_in(tokens.start, List::Definite);
        let nouns = if bare { tokens.clone() } else { tokens.start + 1..tokens.end };
        let named = |at: u32| names::holding(self.mentions, self.notes.span(at)).is_some();
        let small = |at: u32| !self.notes.at(at).is_capital && !self.notes.at(at).is_function;
        // In Romance languages the noun comes first.
        let romance =
            matches!(language, Language::French | Language::Spanish | Language::Italian | Language::Portuguese);
        let head = match romance {
            true => nouns.clone().next(),
            // `заведующая читальным залом`.
            false if bare => nouns.clone().find(|at| self.is_person_noun(*at)).or_else(|| nouns.clone().last()),
            false => nouns.clone().last(),
        };
        let Some(head) = head else {
            return false;
        };
        let agent = |at: u32| self.ends_as_agent(at, List::SpeakerEnd) && !self.notes.has(at, Role::Thing);
        let is_german = || names::is_german_person(self.notes, head) || agent(head);
        let person = if language == Language::German { is_german() } else { small(head) && self.is_person_noun(head) };
        definite
            && person
            && nouns.len() <= NOUNS_MAX
            && !nouns.clone().any(|at| named(at) || self.notes.has(at, Role::Pronoun))
            && !self.notes.is_in(head, List::Stranger)
    }

    /// Whether a word is for what someone is or does, by the lists of its language or by its ending.
    pub(super) fn is_person_noun(&self, at: u32) -> bool {
        let word = self.notes.at(at);
        let thing = |role: &Role| matches!(role, Role::Body | Role::Place | Role::Unit(_));
        self.notes.has(at, Role::Title)
            || self.ends_as_agent(at, List::AgentEnd)
                && !word.roles.iter().any(thing)
                && !word.lists.has(List::SpeakingThing)
    }

    fn ends_as_agent(&self, at: u32, ends: List) -> bool {
        let word = &*self.notes.at(at).folded;
        word.len() >= AGENT_MIN && self.notes.book.without_end(word, ends).is_some()
    }

    /// The people named in a stretch by themselves whom a pronoun or an article may mean, each once; where some are known
    /// to be people, those.
    fn people_in(&self, from: usize, to: usize, pronoun: &str) -> Vec<Mention> {
        let inside = names::inside(self.mentions, Span::new(from.into(), to.into()));
        let fits = |mention: &&Mention| {
            self.is_person(**mention)
                && !self.is_led(**mention)
                && !self.is_quoted(**mention)
                && !self.differs_in_gender(pronoun, &self.text(**mention))
        };
        let mut people: Vec<Mention> = Vec::new();
        for mention in inside.iter().filter(fits) {
            if !people.iter().any(|other| other.name == mention.name) {
                people.push(*mention);
            }
        }
        if people.iter().any(|mention| self.is_surely_person(*mention)) {
            people.retain(|mention| self.is_surely_person(*mention));
        }
        people
    }

    fn is_surely_person(&self, mention: Mention) -> bool {
        let at = self.notes.token_at(mention.span.start().index());
        let titled = at.checked_sub(1).is_some_and(|before| self.notes.has(before, Role::Title));
        titled || self.text(mention).split(' ').next().and_then(forenames::bearer).is_some()
    }

    /// The only person whom a text has named up to a place, in whatever way, and whom a pronoun or an article may mean.
    pub(super) fn only_so_far(&self, at: usize, pronoun: &str) -> Option<Mention> {
        let before = self.mentions.iter().take_while(|mention| mention.span.end().index() <= at);
        let mut people = before.filter(|mention| {
            self.is_person(**mention)
                && (!self.is_led(**mention) || self.is_surely_person(**mention))
                && !self.is_quoted(**mention)
                && !self.differs_in_gender(pronoun, &self.text(**mention))
        });
        let first = people.next()?;
        people.all(|other| other.name == first.name).then_some(*first)
    }
}

/// The words of an office with its article, which is left out: one or two.
fn office_words(speaker: &str) -> Option<Vec<String>> {
    let mut words = speaker.split_whitespace().map(str::to_lowercase);
    let first = words.next()?;
    let article = matches!(&*first, "the" | "le" | "la" | "el" | "il" | "o" | "a" | "der" | "die" | "de" | "het");
    let rest: Vec<String> = words.collect();
    // `العقيد`, “the colonel”.
    if first.starts_with("ال") && rest.is_empty() {
        return Some(vec![first]);
    }
    (article && (1..=2).contains(&rest.len())).then_some(rest)
}

/// Words for someone that have more nouns tell of someone new.
const NOUNS_MAX: usize = 3;
/// Shorter words end like those for people by accident.
const AGENT_MIN: usize = 5;
/// No paragraph is looked at farther back, in bytes.
const PARAGRAPH_MAX: usize = 4 * LOOKED_BACK;
