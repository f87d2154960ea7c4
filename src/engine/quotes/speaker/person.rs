//! Whom pronouns and descriptions stand for, and which names are people's.

use super::{Context, LOOKED_BACK};
use crate::engine::language::Language;
use crate::engine::names::{self, Mention, forenames};
use crate::engine::span::Offset;
use crate::engine::wordbook::{List, Noted, Role};

/// How many words before a pronoun a noun for whom it means may stand.
const NOUN_REACH: u32 = 12;

impl Context<'_> {
    /// Whether a name stands in brackets: “Sir Humphrey Vane (Con, Nether Stow)”.
    pub(super) fn is_bracketed(&self, mention: Mention) -> bool {
        let text = self.notes.reading.text;
        let sentence = self.sentence_at(mention.span.start().index()).map_or(0, |span| span.start().index());
        let before = text.get(sentence..mention.span.start().index()).unwrap_or_default();
        before.rfind('(').is_some_and(|open| before.rfind(')').is_none_or(|close| close < open))
    }

    /// The person without a name who stands nearest before a pronoun of the same sentence: “the boy’s mother read a
    /// statement in which she”.
    pub(super) fn someone_before(&self, pronoun: u32) -> Option<String> {
        let sentence = self.notes.sentence(self.notes.reading.tokens[pronoun as usize].sentence.index());
        let from = sentence.start.max(pronoun.saturating_sub(NOUN_REACH));
        let named = |at: u32| names::holding(self.mentions, self.notes.span(at)).is_some();
        let noun = (from..pronoun).rev().find(|at| self.notes.has(*at, Role::Title) || named(*at))?;
        let stands_alone = !named(noun) && !named(noun + 1) && !self.notes.at(noun).is_capital;
        let article = |at: &u32| matches!(&*self.notes.at(*at).folded, "the" | "a" | "an" | "his" | "her" | "their");
        let start = (from..noun).rev().take(4).find(article).filter(|_| stands_alone)?;
        let span = self.notes_span(start..noun + 1)?;
        // Who is spoken of inside the marks does not speak.
        let between = self.notes.span(noun).end().index()..self.notes.span(pronoun).start().index();
        if self.notes.reading.text[between].contains(['”', '"', '»', '“', '«', '’']) {
            return None;
        }
        (!(start..noun).any(named)).then(|| self.notes.reading.text[span.range()].to_owned())
    }

    /// The person without a name with whom the sentence before begins: “Le procureur avait requis trois ans. «…», avait-il
    /// lancé.”
    pub(super) fn subject_before(&self, pronoun: u32) -> Option<String> {
        let sentence = self.notes.reading.tokens[pronoun as usize].sentence.index();
        let before = self.notes.sentence(sentence.checked_sub(1)?);
        if let Some(someone) = self.chinese_subject(&before) {
            return Some(someone);
        }
        // A language that leaves pronouns out may go on with someone new: « Un dipendente si ferma. «…», mormora. »
        let drops = self.drops_pronouns();
        let opens = |word: &&Noted<'_>| word.lists.has(List::Definite) || drops && word.lists.has(List::Determiner);
        let first = self.notes.within(before.start, before.end);
        if let Some(teller) = self.teller(&before).filter(|_| first.is_some_and(|first| !opens(&first))) {
            return Some(teller);
        }
        let first = first.filter(opens)?;
        let (article, pronoun) = (&*first.folded, &*self.notes.at(pronoun).folded);
        let parts = |one, other| self.is_male(one) && self.is_female(other);
        if parts(article, pronoun) || parts(pronoun, article) {
            return None;
        }
        let reach = before.end.min(before.start + 4);
        let noun = (before.start + 1..reach).find(|at| self.notes.has(*at, Role::Title))?;
        let named = (before.start..before.end.min(noun + 3))
            .any(|at| names::holding(self.mentions, self.notes.span(at)).is_some());
        let span = self.notes_span(before.start..noun + 1).filter(|_| !named && first.is_function)?;
        Some(self.notes.reading.text[span.range()].to_owned())
    }

    /// Someone without a name who says something at the start of a sentence: “One chief executive told us that”.
    fn teller(&self, sentence: &std::ops::Range<u32>) -> Option<String> {
        let opens = self.notes.is_in(sentence.start, List::Determiner);
        let nouns = (sentence.start + 1..sentence.end.min(sentence.start + 4))
            .take_while(|at| !self.notes.has(*at, Role::Says));
        let office = |last: &u32| {
            let both = self.notes.roles_of(last - 1..last + 1);
            self.notes.has(*last, Role::Title) || both.contains(&Role::Title)
        };
        let last = nouns.last().filter(|last| opens && office(last))?;
        let says = last + 1 < sentence.end && self.notes.has(last + 1, Role::Says);
        let named = |at: u32| names::holding(self.mentions, self.notes.span(at)).is_some();
        let span = self.notes_span(sentence.start..last + 1).filter(|_| says)?;
        (!(sentence.start..last + 1).any(named)).then(|| self.notes.reading.text[span.range()].to_owned())
    }

    /// What “it” stands for that says something: the name or the words with which the sentence before begins: “The union
    /// wants talks. ‘…,’ it said.”
    pub(super) fn body_before(&self, pronoun: u32) -> Option<String> {
        let sentence = self.notes.reading.tokens[pronoun as usize].sentence.index();
        let own = self.sentence_at(self.notes.span(pronoun).start().index())?;
        let opens = self.notes.reading.text[own.range()].starts_with(['“', '"', '‘', '\'']);
        let before = self.notes.sentence(if opens { sentence.checked_sub(1)? } else { sentence });
        let window = self.notes_span(before.start..before.end.min(pronoun))?;
        let first = names::inside(self.mentions, window).iter().find(|mention| !self.is_led(**mention))?;
        (!self.is_person(*first)).then(|| self.text(*first))
    }

    /// Whether a name stands after a preposition or owns what follows: “the mayor of Kelsby”, “Kelsby’s mayor”.
    pub(super) fn is_led(&self, mention: Mention) -> bool {
        if self.lists_people() {
            return self.is_related(mention);
        }
        let at = self.notes.token_at(mention.span.start().index());
        let owns = self.notes.reading.text[mention.span.end().index()..].starts_with(['\'', '’']);
        // “Come on.” Ashdown is not led by what stands before.
        let joined = |before: &u32| !self.notes.gap_after(*before).contains(['.', '!', '?', '\n', '”', '"', '»']);
        let led = at.checked_sub(1).filter(joined).is_some_and(|before| {
            // “62 Mal war sie Lotte Hartmann”.
            if self.notes.language == Language::German && self.notes.has(before, Role::Pronoun) {
                return true;
            }
            let word = &*self.notes.at(before).folded;
            let article = matches!(word, "the" | "l'" | "l’") || word == "l" && self.is_elided(before);
            let word = if article && before > 0 { &*self.notes.at(before - 1).folded } else { word };
            let genitive = self.notes.language == Language::German
                && matches!(word, "der" | "des")
                && before > 0
                && self.notes.at(before - 1).is_capital;
            if genitive {
                return true;
            }
            let leads = |at: u32, word: &str| self.notes.book.is_in(word, List::Lead) && !self.notes.at(at).is_capital;
            // “From sacked Marco Brandt”.
            let tells = !self.notes.at(before).is_function && !self.notes.at(before).is_capital && before > 0;
            leads(before, word)
                || self.notes.language == Language::English
                    && tells
                    && self.notes.is_beside(before)
                    && self.notes.is_beside(before - 1)
                    && !self.notes.has(before, Role::Says)
                    && leads(before - 1, &self.notes.at(before - 1).folded)
        });
        owns || led
    }

    /// Whom a pronoun stands for: the last speaker nearby, or else the last full name before it.
    pub(super) fn recent(&self, byte: usize) -> Option<String> {
        let pronoun = self.notes.at(self.notes.token_at(byte).min(self.notes.reading.n_tokens().saturating_sub(1)));
        let pronoun = &*pronoun.folded;
        if let Some((previous, Some(speaker))) = &self.previous
            && !self.differs_in_gender(pronoun, speaker)
            && byte.saturating_sub(previous.end().index()) < 2 * LOOKED_BACK
            && !self.names_another(previous.end().index(), byte, Some(speaker))
        {
            return Some(speaker.clone());
        }
        self.person_before(byte, pronoun, LOOKED_BACK)
    }

    /// Whether a quotation holds a name: who is spoken of does not speak.
    pub(super) fn is_quoted(&self, mention: Mention) -> bool {
        let at = self.quotes.partition_point(|quote| quote.end() <= mention.span.start());
        self.quotes.get(at).is_some_and(|quote| quote.covers(mention.span))
    }

    /// Whether a full name that is not the speaker’s stands between two places.
    pub(super) fn names_another(&self, from: usize, to: usize, speaker: Option<&str>) -> bool {
        let from = self.mentions.partition_point(|mention| mention.span.start().index() < from);
        let between = self.mentions[from..].iter().take_while(|mention| mention.span.end().index() <= to);
        let own = |mention: &Mention| speaker == Some(&*self.names.list[mention.name as usize].text);
        between.into_iter().any(|mention| {
            self.is_person(*mention) && !self.is_led(*mention) && !self.is_quoted(*mention) && !own(mention)
        })
    }

    /// Whether a name may be a person's: several words, none of which ends an organisation or an address.
    pub(super) fn is_person(&self, mention: Mention) -> bool {
        if self.lists_people() {
            return true;
        }
        let name = &self.names.list[mention.name as usize].text;
        let thing = |word: &str| {
            let roles = self.notes.book.roles(&word.to_lowercase());
            roles.iter().any(|role| matches!(role, Role::Body | Role::Place))
        };
        let first = name.split(' ').next().unwrap_or_default();
        // `no bairro Jardim Açucena`.
        let at = self.notes.token_at(mention.span.start().index());
        let placed = at > 0 && self.notes.has(at - 1, Role::Place) && !self.notes.at(at - 1).is_capital;
        if placed && self.notes.is_beside(at - 1) && self.drops_pronouns() {
            return false;
        }
        if self.is_marked(mention) || self.is_articled(mention) || self.is_owned(mention, first) {
            return false;
        }
        // “Schauspielhaus Bochum”.
        let small = first.to_lowercase();
        let house = self.notes.book.without_end(&small, List::HouseEnd).is_some();
        (name.contains(' ') || self.is_titled(mention))
            && !house
            && !name.split(' ').any(thing)
            && !self.is_common_noun(first)
    }

    /// Whether what someone is stands right before a name, with a capital: “Lord Ravenglass”, “Sister Agnes”.
    fn is_titled(&self, mention: Mention) -> bool {
        let at = self.notes.token_at(mention.span.start().index());
        let title = at.checked_sub(1).filter(|title| self.notes.has(*title, Role::Title));
        let beside = |title: u32| self.notes.is_beside(title) || self.notes.gap_after(title) == ". ";
        let english = self.notes.language == Language::English;
        title.is_some_and(|title| english && self.notes.at(title).is_capital && beside(title))
    }

    /// Whether a name stands in marks of its own, as those of ships and papers do.
    fn is_marked(&self, mention: Mention) -> bool {
        let text = self.notes.reading.text;
        let opened = text[..mention.span.start().index()].ends_with(['«', '“', '„', '"']);
        opened && text[mention.span.end().index()..].starts_with(['»', '”', '“', '"'])
    }

    /// Whether an article stands before a name, as it does before no person: `il Leone di Carta`.
    fn is_articled(&self, mention: Mention) -> bool {
        let at = self.notes.token_at(mention.span.start().index());
        let before = at.checked_sub(1).filter(|before| self.notes.is_beside(*before) || self.is_elided(*before));
        let titled = self.notes.has(at, Role::Title);
        !titled && before.is_some_and(|before| self.notes.is_in(before, List::NotBeforePerson))
    }

    /// Whether a place owns a name, as it does no person’s whose first name is not known: “Chicago’s South Side”.
    fn is_owned(&self, mention: Mention, first: &str) -> bool {
        let text = &self.notes.reading.text[..mention.span.start().index()];
        let owner = text.ends_with("'s ") || text.ends_with("’s ");
        owner && self.notes.language == Language::English && forenames::bearer(first).is_none()
    }

    /// Whether the text has a word in small letters too, so that no one is called so: “Comet Oakden”.
    pub(super) fn is_common_noun(&self, word: &str) -> bool {
        let small = word.to_lowercase();
        // Will and Rose are words, too.
        if forenames::bearer(word).is_some() {
            return false;
        }
        self.notes.language == Language::English && self.notes.has_small(&small)
    }
}
