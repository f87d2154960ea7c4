//! Who speaks by the shape of the clause beside a quotation, whatever its verb, and by the sentence that leads to it.

use super::{Context, WORDS_MAX};
use crate::engine::language::Language;
use crate::engine::names::forenames::{self, Bearer};
use crate::engine::names::{self, Mention};
use crate::engine::span::{ByteSpan, Offset, Span};
use crate::engine::wordbook::{List, Role};
use std::ops::Range;

/// Signs that end a clause.
const ENDS: [char; 13] = [',', ';', ':', '.', '—', '–', '，', '。', '；', '»', '”', '!', '?'];

/// How many words from the start of a sentence the verb of saying may stand.
const TOLD_MAX: u32 = 5;

impl Context<'_> {
    /// Who leads to a quotation that has a sentence or a paragraph of its own: “The mayor wrote:”.
    pub(super) fn leading(&self, quote: ByteSpan) -> Option<String> {
        let at = quote.start().index();
        let sentence = self.sentence_at(at)?;
        let before = self.sentence_at(sentence.start().index().checked_sub(1)?)?;
        let window = Span::new(before.start(), quote.start());
        let text = self.notes.reading.text.get(window.range())?;
        let own = text.trim_end().ends_with([':', '：']);
        let free = self.previous.as_ref().is_none_or(|(previous, _)| previous.end() <= before.start());
        if !own || !free {
            return None;
        }
        self.named_in(window, false).or_else(|| self.introducing(window))
    }

    /// Who is named right after a quotation by a verb that no list knows: `„…“, grollt der Wirt`, “…,” thundered she.
    pub(super) fn by_clause(&self, quote: ByteSpan, window: ByteSpan) -> Option<String> {
        if !self.is_said(quote, window) {
            return None;
        }
        let tokens = self.clause(window)?;
        let first = self.notes.at(tokens.start);
        if first.is_capital || first.is_digits || tokens.len() < 2 {
            return None;
        }
        let is_pronoun = |at: u32| self.notes.has(at, Role::Pronoun);
        if is_pronoun(tokens.start) && tokens.len() <= 3 || !first.is_function && is_pronoun(tokens.start + 1) {
            return self.recent(self.notes.span(tokens.start).start().index());
        }
        let determined =
            self.notes.within(tokens.start + 1, tokens.end).is_some_and(|word| word.lists.has(List::Determiner));
        if first.is_function || !determined {
            return None;
        }
        self.words(tokens.start + 1..tokens.end, true)
    }

    /// Who is reported on in a sentence that says by its verbs that it goes on with what someone said: `Das Urteil sei
    /// »zu hart«.`
    pub(super) fn reported(&self, window: ByteSpan) -> Option<String> {
        let tokens = self.notes.token_at(window.start().index())..self.notes.token_at(window.end().index());
        let reports = |at: u32| self.notes.is_in(at, List::Reporting);
        let named = names::inside(self.mentions, window).iter().any(|mention| self.is_person(*mention));
        if named || !tokens.into_iter().any(reports) {
            return None;
        }
        let own = self.sentence_at(window.start().index())?;
        let before = self.sentence_at(own.start().index().checked_sub(1)?)?;
        let parted = self.notes.reading.text.get(before.end().index()..own.start().index())?.contains('\n');
        let acts = |mention: &&Mention| self.is_person(**mention) && !self.is_led(**mention);
        let first = names::inside(self.mentions, before).iter().find(acts)?;
        (!parted).then(|| self.text(*first))
    }

    /// Whom a verb of saying means that has no subject, where the language needs none: `recordaba ayer`.
    pub(super) fn left_out(&self, verb: u32) -> Option<String> {
        self.drops_pronouns().then(|| self.recent(self.notes.span(verb).start().index())).flatten()
    }

    /// Whether verbs of the language need no subject.
    pub(super) fn drops_pronouns(&self) -> bool {
        matches!(
            self.notes.language,
            Language::Spanish | Language::Italian | Language::Portuguese | Language::Arabic | Language::Persian
        )
    }

    /// Who is named only by an office beside a verb, so that no later name is meant: “The Hexley boss said”, `ha detto
    /// la regista, dal palco del Teatro Verdi`.
    pub(super) fn office(&self, tokens: &Range<u32>, after_verb: bool) -> Option<String> {
        let first = self.notes.within(tokens.start, tokens.end).filter(|word| word.lists.has(List::Determiner))?;
        let is_office = |at: u32| self.is_person_noun(at) && !self.notes.at(at).is_capital;
        if !after_verb {
            let last = tokens.end - 1;
            let fits = first.is_function && is_office(last) && tokens.len() <= WORDS_MAX as usize;
            let one = (tokens.start..last).all(|at| self.notes.is_beside(at));
            return self.words(tokens.clone(), false).filter(|_| fits && one && !self.describes_name(tokens));
        }
        let noun = Some(tokens.start + 1).filter(|noun| *noun < tokens.end)?;
        let broken = self.notes.gap_after(noun).starts_with(',');
        let named = self
            .notes
            .within(noun + 1, tokens.end)
            .is_some_and(|word| word.is_capital || word.lists.has(List::Determiner));
        (broken && is_office(noun) && !named).then(|| self.words(tokens.start..noun + 1, true)).flatten()
    }

    /// The words for someone without a name right before a verb, of a sentence that names others: “Neil Abernathy shut his
    /// eyes as the foreman said”.
    pub(super) fn nearest_office(&self, tokens: &Range<u32>) -> Option<Range<u32>> {
        let last = tokens.end - 1;
        let reach = tokens.start.max(last.saturating_sub(2))..last;
        let article = reach.rev().find(|at| matches!(&*self.notes.at(*at).folded, "the" | "a" | "an"))?;
        let before = article.checked_sub(1).filter(|before| *before > tokens.start)?;
        let opens = self.opens_clause(before);
        let office = self.notes.has(last, Role::Title) && !self.notes.at(last).is_capital;
        let one = (before..last).all(|at| self.notes.is_beside(at)) && self.notes.is_beside(last);
        (opens && office && one).then_some(article..tokens.end)
    }

    /// Who is told by an office and does one thing “and” says another: “the retired fire chief sat in court and said”.
    pub(super) fn joined_office(&self, tokens: &Range<u32>) -> Option<String> {
        let joins = self.notes.is_in(tokens.end - 1, List::And);
        let article = tokens.clone().find(|at| self.notes.is_in(*at, List::Determiner)).filter(|_| joins)?;
        let reach = article + 1..tokens.end.min(article + WORDS_MAX);
        let beside = |at: u32| (article..at).all(|at| self.notes.is_beside(at));
        let office = |at: &u32| self.notes.has(*at, Role::Title) && !self.notes.at(*at).is_capital && beside(*at);
        let noun = reach.into_iter().find(office)?;
        let named = names::holding(self.mentions, self.notes.span(noun + 1)).is_some();
        let someone = article..noun + 1;
        (!named).then(|| self.described(&someone).or_else(|| self.words(someone, false))).flatten()
    }

    /// Who is named with a verb of saying by the sentence after a question or a cry: “‘Who would like soup?’ Mr Thwaite
    /// recalled.”
    pub(super) fn told_on(&self, quote: ByteSpan) -> Option<String> {
        let text = self.notes.reading.text;
        let marks = |letter: char| matches!(letter, '”' | '"' | '’' | '\'' | '»' | '“' | '‘' | '«' | ' ' | '\u{a0}');
        let asks = text.get(quote.range())?.trim_end_matches(marks).ends_with(['?', '!', '…']);
        let next = self.sentence_at(quote.end().index() + 1).filter(|next| next.start() >= quote.end())?;
        let between = text.get(quote.end().index()..next.start().index())?;
        let first = self.notes.token_at(next.start().index());
        let end = self.notes.token_at(next.end().index()).min(first + TOLD_MAX);
        let says = (first + 1..end).any(|at| self.notes.has(at, Role::Says));
        let near = |mention: &Mention| self.notes.token_at(mention.span.start().index()) <= first + 1;
        let named = names::inside(self.mentions, next).first().is_some_and(near);
        let own = !text.get(next.range())?.contains([':', '“', '"', '«', '„']);
        let someone = named || first < end && self.notes.has(first, Role::Pronoun);
        (asks && says && own && someone && !between.contains('\n')).then(|| self.named_in(next, true)).flatten()
    }

    /// Whether words end with a name, which the office belongs to.
    fn describes_name(&self, tokens: &Range<u32>) -> bool {
        names::holding(self.mentions, self.notes.span(tokens.end - 1)).is_some()
    }

    /// The person with whom the next sentence begins, of a quotation that opens a paragraph by itself.
    pub(super) fn told_after(&self, quote: ByteSpan) -> Option<String> {
        let text = self.notes.reading.text;
        let opens = text[..quote.start().index()].ends_with('\n') || quote.start().index() == 0;
        let rest = text.get(quote.end().index()..)?;
        let rest = rest.strip_prefix('.').unwrap_or(rest);
        let next = text.len() - rest.trim_start_matches(' ').len();
        let ended = text[..next].trim_end().ends_with(['.', '!', '?', '»', '”', '"', '“']);
        let named = self.mentions.iter().find(|mention| mention.span.start().index() == next)?;
        (opens && ended && self.is_person(*named)).then(|| self.text(*named))
    }

    /// Whether a quotation ends as speech does before the words that tell who speaks.
    fn is_said(&self, quote: ByteSpan, window: ByteSpan) -> bool {
        let text = self.notes.reading.text;
        let marks = |letter: char| matches!(letter, '”' | '"' | '’' | '\'' | '»' | '“' | '‘' | '«' | ' ' | '\u{a0}');
        let inside = text.get(quote.range()).unwrap_or_default().trim_end_matches(marks);
        let after = text.get(window.range()).unwrap_or_default().trim_start();
        inside.ends_with([',', '?', '!']) || after.starts_with([',', '—', '–'])
    }

    /// The tokens of a stretch up to the first sign that ends a clause.
    pub(super) fn clause(&self, window: ByteSpan) -> Option<Range<u32>> {
        let tokens = self.notes.token_at(window.start().index())..self.notes.token_at(window.end().index());
        let last = tokens.clone().find(|at| self.notes.gap_after(*at).contains(ENDS))?;
        Some(tokens.start..last + 1)
    }

    /// The person among names of which the first is none: “said the chairman of «Honest Count», Ines Harwick”.
    pub(super) fn person_of_clause(&self, mentions: &[Mention], first: usize) -> usize {
        if self.is_person(mentions[first]) {
            return first;
        }
        let near = |at: &usize| {
            let gap = mentions[first].span.end().index()..mentions[*at].span.start().index();
            let gap = self.notes.reading.text.get(gap).unwrap_or_default();
            gap.split_whitespace().count() <= WORDS_MAX as usize && !gap.contains(['.', ';', ':', '\n'])
        };
        let person = |at: &usize| self.is_person(mentions[*at]) && !self.is_led(mentions[*at]);
        (first + 1..mentions.len()).take_while(near).find(person).unwrap_or(first)
    }

    /// Whom a source means that is a pronoun: `по его словам`.
    pub(super) fn own_source(&self, tokens: Range<u32>) -> Option<String> {
        let pronoun = tokens.clone().any(|at| self.notes.has(at, Role::Pronoun) || self.notes.is_in(at, List::Owner));
        pronoun.then(|| self.recent(self.notes.span(tokens.start).start().index())).flatten()
    }

    /// Whether a pronoun stands for women; German `sie` and Italian `lei` stand for others too, but seldom beside a
    /// quotation. Articles tell the same of a description: `die 78-Jährige`.
    pub(super) fn is_female(&self, word: &str) -> bool {
        self.notes.book.is_in(word, List::Female)
    }

    pub(super) fn is_male(&self, word: &str) -> bool {
        self.notes.book.is_in(word, List::Male)
    }

    /// Whether a pronoun and a name differ in gender, where the first name or the language tells it: “she” and “Mark
    /// Ellis”, `она` and `Гущин`.
    pub(super) fn differs_in_gender(&self, pronoun: &str, name: &str) -> bool {
        let bearer = name.split(' ').next().and_then(forenames::bearer);
        match bearer {
            Some(Bearer::Female) if self.is_male(pronoun) => return true,
            Some(Bearer::Male) if self.is_female(pronoun) => return true,
            Some(Bearer::Female | Bearer::Male) => return false,
            _ => {}
        }
        if self.notes.language != Language::Russian {
            return false;
        }
        let last = name.rsplit(' ').next().unwrap_or_default();
        let female = ["ова", "ева", "ёва", "ина", "ына", "ая"].iter().any(|end| last.ends_with(end));
        let male = ["ов", "ев", "ёв", "ин", "ын", "ий", "ый", "ой"].iter().any(|end| last.ends_with(end));
        match pronoun {
            "она" | "ее" | "её" | "ей" | "ней" => male,
            "он" | "его" | "ему" | "него" | "нему" => female,
            _ => false,
        }
    }

    /// The nearest person before a place who may be meant by a pronoun.
    pub(super) fn person_before(&self, byte: usize, pronoun: &str, reach: usize) -> Option<String> {
        let before = names::inside(self.mentions, Span::new(byte.saturating_sub(reach).into(), byte.into()));
        let fits = |mention: &&Mention| {
            self.is_person(**mention)
                && !self.is_led(**mention)
                && !self.is_quoted(**mention)
                && !self.differs_in_gender(pronoun, &self.text(**mention))
        };
        // Whom the sentence before is about comes before others in it: “Tully, 48, succeeded Brandt. He said”.
        let own = self.sentence_at(byte).map_or(byte, |sentence| sentence.start().index());
        let last = own
            .checked_sub(1)
            .and_then(|at| self.sentence_at(at))
            .filter(|last| !self.notes.reading.text[last.start().index()..own].trim_start().contains('\n'));
        let subject = last.and_then(|last| {
            let first = names::inside(before, last).first().filter(fits)?;
            let lead = self.notes.token_at(first.span.start().index()) - self.notes.token_at(last.start().index());
            (lead <= LEAD_MAX).then_some(first)
        });
        let within = before.iter().rev().find(|mention| fits(mention) && mention.span.start().index() >= own);
        let nearest = || before.iter().rev().find(fits);
        let far = || self.known_before(byte, pronoun, FAR_BACK);
        let only = || self.only_so_far(byte, pronoun);
        let owner = || self.only_owner(before, byte, pronoun);
        let found = within.or(subject).or_else(nearest).copied().or_else(far).or_else(only).or_else(owner);
        found.map(|mention| self.text(mention))
    }

    /// The only person whom a paragraph names, though as the owner of something: “dans la cuisine d’Odile Marquefave”.
    fn only_owner(&self, before: &[Mention], byte: usize, pronoun: &str) -> Option<Mention> {
        let from = before.first()?.span.start().index();
        let line = self.notes.reading.text[from..byte].rfind('\n').map_or(from, |line| from + line + 1);
        let fits = |mention: &&Mention| {
            mention.span.start().index() >= line && self.is_person(**mention) && !self.is_quoted(**mention)
        };
        let mut people = before.iter().filter(fits);
        let only = people.next().filter(|only| !self.differs_in_gender(pronoun, &self.text(**only)))?;
        let known = self.text(*only).split(' ').next().and_then(forenames::bearer).is_some();
        (known && people.all(|other| other.name == only.name)).then_some(*only)
    }

    /// The nearest person farther back whose first name tells that a pronoun means one of their gender, or whom the text
    /// is about.
    fn known_before(&self, byte: usize, pronoun: &str, reach: usize) -> Option<Mention> {
        let before = names::inside(self.mentions, Span::new(byte.saturating_sub(reach).into(), byte.into()));
        let gendered = |mention: &&Mention| {
            let name = self.text(**mention);
            let bearer = name.split(' ').next().and_then(forenames::bearer);
            matches!(bearer, Some(Bearer::Male)) && self.is_male(pronoun)
                || matches!(bearer, Some(Bearer::Female)) && self.is_female(pronoun)
        };
        let known = |mention: &&Mention| {
            let places = &self.names.list[mention.name as usize].places;
            let n_mentions = places.left.len().max(places.right.len());
            n_mentions >= MENTIONS_MIN && !self.differs_in_gender(pronoun, &self.text(**mention))
        };
        let fits = |mention: &&Mention| {
            (gendered(mention) || known(mention)) && self.is_person(**mention) && !self.is_led(**mention)
        };
        before.iter().rev().find(fits).copied()
    }
}

/// Whom a text names so often it is about.
const MENTIONS_MIN: usize = 3;
/// How far back a person may be named whom a pronoun means by its gender.
const FAR_BACK: usize = 1_600;

/// How many words before its subject a sentence may start with: “Coach Gary Tully”.
const LEAD_MAX: u32 = 2;
