//! Whom pronouns and descriptions stand for, and which names are people's.

use super::offices::Offices;
use super::{Context, LOOKED_BACK};
use crate::engine::language::Language;
use crate::engine::names::{self, Mention, forenames};
use crate::engine::span::{Offset, Span};
use crate::engine::wordbook::Role;
use std::cell::OnceCell;
use std::ops::Range;

/// How many words before a pronoun a noun for whom it means may stand.
const NOUN_REACH: u32 = 12;

/// Prepositions before a name that is not the subject, with the articles that melt into them.
const LEADS: &[&str] = &[
    "of", "from", "in", "at", "for", "to", "on", "with", "near", "against", "about", "into", "outside", "inside",
    "after", "before", "during", "under", "over", "between", "through", "towards", "de", "d'", "d’", "du", "des", "à",
    "au", "aux", "dans", "chez", "avec", "pour", "contre", "vers", "sur", "von", "vom", "aus", "in", "im", "am", "an",
    "bei", "beim", "zu", "zum", "zur", "nach", "mit", "für", "gegen", "vor", "auf", "di", "del", "della", "dello",
    "dell'", "dell’", "dei", "degli", "delle", "da", "dal", "dalla", "dall'", "dall’", "dai", "al", "alla", "all'",
    "all’", "ai", "nel", "nella", "nell'", "nell’", "sul", "sulla", "con", "a", "en", "desde", "hacia", "hasta",
    "para", "do", "dos", "das", "no", "na", "nos", "nas", "ao", "à", "pelo", "pela", "em", "com", "van", "bij", "naar",
    "uit", "met", "voor", "tegen", "op", "te", "в", "во", "из", "от", "с", "со", "к", "на", "у", "о", "об", "для",
    "под", "при", "по", "за",
];

/// Who is spoken of by an office or as one of a family, and seldom is whom the paragraph names.
const OTHERS: [&str; 66] = [
    "judge",
    "magistrate",
    "coroner",
    "prosecutor",
    "lawyer",
    "solicitor",
    "barrister",
    "attorney",
    "counsel",
    "officer",
    "detective",
    "inspector",
    "sergeant",
    "constable",
    "superintendent",
    "spokesman",
    "spokeswoman",
    "spokesperson",
    "doctor",
    "surgeon",
    "nurse",
    "paramedic",
    "referee",
    "mother",
    "father",
    "wife",
    "husband",
    "son",
    "daughter",
    "brother",
    "sister",
    "widow",
    "aunt",
    "uncle",
    "cousin",
    "grandmother",
    "grandfather",
    "friend",
    "neighbour",
    "neighbor",
    "colleague",
    "partner",
    "girlfriend",
    "boyfriend",
    "witness",
    "victim",
    "court",
    "chair",
    "richter",
    "richterin",
    "staatsanwalt",
    "staatsanwaeltin",
    "anwalt",
    "anwaeltin",
    "verteidiger",
    "verteidigerin",
    "sprecher",
    "sprecherin",
    "polizist",
    "polizistin",
    "arzt",
    "aerztin",
    "mutter",
    "vater",
    "bruder",
    "schwester",
];

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
        let article = |word: &str| matches!(word, "the" | "le" | "la" | "el" | "il" | "o" | "a" | "der" | "die" | "de");
        let first = self.notes.within(before.start, before.end).filter(|word| article(&word.folded))?;
        let reach = before.end.min(before.start + 4);
        let noun = (before.start + 1..reach).find(|at| self.notes.has(*at, Role::Title))?;
        let named = (before.start..before.end.min(noun + 3))
            .any(|at| names::holding(self.mentions, self.notes.span(at)).is_some());
        let span = self.notes_span(before.start..noun + 1).filter(|_| !named && first.is_function)?;
        Some(self.notes.reading.text[span.range()].to_owned())
    }

    /// Whom a description without a name stands for, when it can only be someone named just before: “the 39-year-old”,
    /// “the former nurse”.
    pub(super) fn described(&self, tokens: &Range<u32>) -> Option<String> {
        let is = |at: u32, words: &[&str]| {
            self.notes.within(at, tokens.end).is_some_and(|word| words.contains(&&*word.folded))
        };
        if !is(tokens.start, &["the", "der", "die", "de", "le", "la", "el", "il", "o", "a"]) {
            return None;
        }
        let aged = self.notes.within(tokens.start + 1, tokens.end).is_some_and(|word| word.is_digits)
            && tokens.clone().any(|at| is(at, &["old", "jährige", "jahrige", "jaehrige", "jarige"]));
        let former = is(tokens.start + 1, &["former", "frühere", "ehemalige", "voormalige"]);
        let unnamed = names::inside(self.mentions, self.notes_span(tokens.clone())?).is_empty();
        if aged || former {
            return unnamed.then(|| self.recent(self.notes.span(tokens.start).start().index())).flatten();
        }
        self.introduced(tokens)
    }

    /// The only person whom the text gives an office by which a speaker is told: of “the senator” Senator Walter Dunleavy.
    pub(super) fn by_office(&self, speaker: &str, offices: &OnceCell<Offices>) -> Option<String> {
        let words: Vec<String> = speaker.split_whitespace().map(str::to_lowercase).collect();
        let (first, rest) = words.split_first()?;
        let article = matches!(&**first, "the" | "le" | "la" | "el" | "il" | "o" | "a" | "der" | "die" | "de" | "het");
        if !article || rest.is_empty() || rest.len() > 2 {
            return None;
        }
        let holders = offices.get_or_init(|| Offices::new(self.notes, self.mentions)).holders(rest);
        let mut people = holders.iter().filter(|mention| self.is_person(**mention));
        let only = people.next()?;
        people.next().is_none().then(|| self.text(*only))
    }

    /// The only person of the paragraph so far, of whom “the retired teacher” tells more: “Jean Attwell, 61, fell ill.
    /// ‘I was sick,’ said the retired teacher.” Whoever comes with an office, or into a family, may be someone else.
    fn introduced(&self, tokens: &Range<u32>) -> Option<String> {
        let stands_for = |at: u32| {
            let german = self.notes.language == Language::German && names::is_german_person(self.notes, at);
            (self.notes.has(at, Role::Title) && !self.notes.at(at).is_capital || german)
                && !OTHERS.contains(&&*self.notes.at(at).folded)
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
        let before = names::inside(self.mentions, Span::new(start.into(), at.into()));
        let mut people = before.iter().filter(|mention| self.is_person(**mention));
        let first = people.next()?;
        people.all(|other| other.name == first.name).then(|| self.text(*first))
    }

    /// Whether a name stands after a preposition or owns what follows: “the mayor of Kelsby”, “Kelsby’s mayor”.
    pub(super) fn is_led(&self, mention: Mention) -> bool {
        let at = self.notes.token_at(mention.span.start().index());
        let owns = self.notes.reading.text[mention.span.end().index()..].starts_with(['\'', '’']);
        let led = at.checked_sub(1).is_some_and(|before| {
            let word = &*self.notes.at(before).folded;
            let word = if word == "the" && before > 0 { &*self.notes.at(before - 1).folded } else { word };
            let genitive = self.notes.language == Language::German
                && matches!(word, "der" | "des")
                && before > 0
                && self.notes.at(before - 1).is_capital;
            if genitive {
                return true;
            }
            let leads = |at: u32, word: &str| LEADS.contains(&word) && !self.notes.at(at).is_capital;
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
            && !self.names_another(previous.end().index(), byte)
        {
            return Some(speaker.clone());
        }
        self.person_before(byte, pronoun, LOOKED_BACK)
    }

    /// Whether a full name stands between two places.
    pub(super) fn names_another(&self, from: usize, to: usize) -> bool {
        let from = self.mentions.partition_point(|mention| mention.span.start().index() < from);
        let between = self.mentions[from..].iter().take_while(|mention| mention.span.end().index() <= to);
        between.into_iter().any(|mention| self.is_person(*mention) && !self.is_led(*mention))
    }

    /// Whether a name may be a person's: several words, none of which ends an organisation or an address.
    pub(super) fn is_person(&self, mention: Mention) -> bool {
        let name = &self.names.list[mention.name as usize].text;
        let thing = |word: &str| {
            let roles = self.notes.book.roles(&word.to_lowercase());
            roles.iter().any(|role| matches!(role, Role::Body | Role::Place))
        };
        let first = name.split(' ').next().unwrap_or_default();
        if self.is_marked(mention) || self.is_articled(mention) {
            return false;
        }
        name.contains(' ') && !name.split(' ').any(thing) && !self.is_common_noun(first)
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
        let articles: &[&str] = match self.notes.language {
            Language::English => &["the", "a", "an"],
            Language::French => &["le", "la", "l'", "l’", "les", "un", "une"],
            Language::Spanish => &["el", "la", "los", "las", "un", "una"],
            Language::Italian => &["il", "lo", "l'", "l’", "i", "gli", "le", "un", "uno", "una"],
            Language::Dutch => &["de", "het", "een"],
            _ => &[],
        };
        let titled = self.notes.has(at, Role::Title);
        !titled && before.is_some_and(|before| articles.contains(&&*self.notes.at(before).folded))
    }

    /// Whether the text has a word in small letters too, so that no one is called so: “Comet Oakden”.
    pub(super) fn is_common_noun(&self, word: &str) -> bool {
        let small = word.to_lowercase();
        // Will and Rose are words, too.
        if forenames::bearer(word).is_some() {
            return false;
        }
        self.notes.language == Language::English
            && self.notes.all().iter().any(|noted| !noted.is_capital && noted.folded == small)
    }
}
