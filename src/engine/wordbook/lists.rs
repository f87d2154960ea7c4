//! Words that are asked for by what they do beside names, quotations and other words.
//!
//! Most of them are ordinary words wherever else they stand, so that they are no roles. A line of a data file gives the
//! name of a list and its words: `article the`. Lists whose names end with `_end` or `_start` hold endings and beginnings.

use crate::engine::fold::fold_word;
use crate::engine::language::Language;
use rustc_hash::FxHashMap;

/// One list of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// Definite articles.
    Article,
    /// Articles and possessives before what someone is called: “the former mayor”, “his aunt”.
    NameArticle,
    /// Articles that stand before no person’s name.
    NotBeforePerson,
    /// Articles that a description of someone known starts with.
    Definite,
    /// Articles and possessives that open a noun for someone.
    Determiner,
    /// Articles after the verb in `lâche le maire`.
    SpeakerArticle,
    /// Joins two of a kind, or goes on with another statement.
    And,
    /// Goes on with another choice.
    Or,
    /// Goes on with what speaks against it.
    But,
    /// Opens a clause about someone just told.
    Who,
    /// Points back, so that it names nobody: “this logic”.
    Pointer,
    /// Leads to the place where somebody is.
    PlaceBefore,
    /// Leads to the place that a single word names.
    TownBefore,
    /// Leads to a name that is not the subject.
    Lead,
    /// Tells whose someone or something is.
    Of,
    /// Tells whom someone stands for: “of the campaign group”.
    Belongs,
    /// Tells what was done with the word before it: “seen by this paper”.
    Participle,
    /// How such words end.
    ParticipleEnd,
    /// Tells to whom something is done, or belongs to the verb after it.
    Clitic,
    /// Stands for those who speak.
    FirstPerson,
    /// Stands for a woman, or before a word for one.
    Female,
    /// Stands for a man, or before a word for one.
    Male,
    /// Stands for one person who acts.
    Someone,
    /// Tells whose, of someone: “her reply”.
    Owner,
    /// Verbs in the form that reports what others say.
    Reporting,
    /// What someone says or writes.
    Statement,
    /// How words start for what has its name in marks.
    CalledStart,
    /// What someone was before.
    Former,
    /// How words for people end by what they do.
    AgentEnd,
    /// The same of German nouns that stand for whom a text has named.
    SpeakerEnd,
    /// The same of German nouns before names.
    TradeEnd,
    /// First names that end so, too.
    TradeName,
    /// What nouns for offices and trades end with: `Finanzministerin`.
    OfficeEnd,
    /// What speaks and ends like a word for a person.
    SpeakingThing,
    /// What people are called by that is an office or a trade, too.
    Surname,
    /// What stands behind a person’s name and is no part of it, as it is written.
    Behind,
    /// Members of parliaments, who may be told so before their names, as it is written.
    Member,
    /// What is in charge of something, told after “for” or “of”.
    Charge,
    /// Tells a company or a body from others at its start: “Western Power Networks”.
    CompanyStart,
    /// What bodies and firms are called by before whose they are: “Police Scotland”, `Hermanos Quirós`.
    BodyStart,
    /// How houses and bodies are called before their place: `Schauspielhaus Bochum`.
    HouseEnd,
    /// How streets and what is built for them are called behind a name: `Schillerplatz`.
    StreetEnd,
    /// What other streets are called for: `Parkplatz`.
    StreetStart,
    /// What is called by a name before a hyphen: `Kelsen-Gletscher`.
    Landmark,
    /// Countries and towns that all know, so that they are names at the start of a sentence, too.
    Country,
    /// What names of places start with that is an ordinary word: “New Zealand”.
    PlaceStart,
    /// Nouns that names of places and people end with.
    NameNoun,
    /// Short nouns that hardly a name ends with.
    NounEnd,
    /// Adjectives without their endings that often start a sentence and seldom a name.
    AdjectiveStart,
    /// Follows the town of a club.
    ClubEnd,
    /// Follows what a company is called for short.
    CompanyEnd,
    /// Stands before such a word and is no part of what the company is called for short: “Building Society”.
    CompanyMiddle,
    /// Follows what a school, a church, a hospital or a museum is called for short.
    House,
    /// The legal form of a company, without its stops.
    LegalForm,
    /// Those who are spoken of by an office or as one of a family, and seldom are whom the text has named.
    Stranger,
    /// Makes a set phrase of an ordinal before it, which counts nothing: “first aid”.
    OrdinalPhrase,
    /// Articles that say one of what a stretch of time is measured in.
    One,
    /// Says that someone has a place in a row: “are third”.
    RankVerb,
    /// Says that something moved by the number after it: “rose 12 to 340”.
    MoveVerb,
    /// Follows an ordinal that tells no place in a row: “a second later”.
    NotPlaceBefore,
    /// Makes a share of an ordinal after it: “every third”.
    Every,
    /// Makes a time of four digits before it: “0642 GMT”.
    AfterTime,
    /// Tells when or how something was done, after a participle: “published early on Tuesday”.
    DoneWhen,
    /// Stands before nouns.
    BeforeNoun,
    /// Stands before verbs.
    BeforeVerb,
    /// How nouns end.
    NounEnding,
    /// How verbs end.
    VerbEnding,
    /// Halves the unit after it: `media hora`.
    Half,
    /// Says before a stretch of time that it passed: “within an hour”.
    Lasts,
    /// Small words that open a name where they have a capital: `São Telmo`, `De Schakel`.
    OpensName,
}

/// How the lines of all lists start.
const NAMES: [(&str, List); 70] = [
    ("article", List::Article),
    ("name_article", List::NameArticle),
    ("not_before_person", List::NotBeforePerson),
    ("definite", List::Definite),
    ("determiner", List::Determiner),
    ("speaker_article", List::SpeakerArticle),
    ("and", List::And),
    ("or", List::Or),
    ("but", List::But),
    ("who", List::Who),
    ("pointer", List::Pointer),
    ("place_before", List::PlaceBefore),
    ("town_before", List::TownBefore),
    ("lead", List::Lead),
    ("of", List::Of),
    ("belongs", List::Belongs),
    ("participle", List::Participle),
    ("participle_end", List::ParticipleEnd),
    ("clitic", List::Clitic),
    ("first_person", List::FirstPerson),
    ("female", List::Female),
    ("male", List::Male),
    ("someone", List::Someone),
    ("owner", List::Owner),
    ("reporting", List::Reporting),
    ("statement", List::Statement),
    ("called_start", List::CalledStart),
    ("former", List::Former),
    ("agent_end", List::AgentEnd),
    ("speaker_end", List::SpeakerEnd),
    ("trade_end", List::TradeEnd),
    ("trade_name", List::TradeName),
    ("office_end", List::OfficeEnd),
    ("speaking_thing", List::SpeakingThing),
    ("surname", List::Surname),
    ("behind", List::Behind),
    ("member", List::Member),
    ("charge", List::Charge),
    ("company_start", List::CompanyStart),
    ("body_start", List::BodyStart),
    ("house_noun_end", List::HouseEnd),
    ("street_end", List::StreetEnd),
    ("street_start", List::StreetStart),
    ("landmark", List::Landmark),
    ("country", List::Country),
    ("place_start", List::PlaceStart),
    ("name_noun", List::NameNoun),
    ("noun_end", List::NounEnd),
    ("adjective_start", List::AdjectiveStart),
    ("club_end", List::ClubEnd),
    ("company_end", List::CompanyEnd),
    ("company_middle", List::CompanyMiddle),
    ("house_end", List::House),
    ("legal_form", List::LegalForm),
    ("stranger", List::Stranger),
    ("ordinal_phrase", List::OrdinalPhrase),
    ("one", List::One),
    ("rank_verb", List::RankVerb),
    ("move_verb", List::MoveVerb),
    ("not_place_before", List::NotPlaceBefore),
    ("every", List::Every),
    ("after_time", List::AfterTime),
    ("done_when", List::DoneWhen),
    ("before_noun", List::BeforeNoun),
    ("before_verb", List::BeforeVerb),
    ("noun_ending", List::NounEnding),
    ("verb_ending", List::VerbEnding),
    ("half", List::Half),
    ("lasts", List::Lasts),
    ("opens_name", List::OpensName),
];

impl List {
    /// The list that lines with this name hold.
    pub(super) fn named(name: &str) -> Option<Self> {
        NAMES.iter().find(|(own, _)| *own == name).map(|(_, list)| *list)
    }

    /// Whether its words are kept as they are written: “MS” is a member of a parliament, “Ms” is none.
    fn is_as_written(self) -> bool {
        matches!(self, Self::Behind | Self::Member)
    }
}

/// Which lists hold a word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lists(u128);

impl Lists {
    /// Whether this list does.
    #[inline]
    pub fn has(self, list: List) -> bool {
        self.0 & 1 << list as u32 != 0
    }
}

/// The lists of one language.
#[derive(Debug)]
pub(super) struct Listed {
    by_word: FxHashMap<String, Lists>,
    words: Vec<Vec<String>>,
}

impl Default for Listed {
    fn default() -> Self {
        Self { by_word: FxHashMap::default(), words: vec![Vec::new(); NAMES.len()] }
    }
}

impl Listed {
    /// Adds words to a list, in normal form.
    pub(super) fn add(&mut self, list: List, words: impl Iterator<Item = &'static str>, language: Language) {
        for word in words {
            let word = if list.is_as_written() { word.into() } else { fold_word(word, language) }.into_owned();
            self.by_word.entry(word.clone()).or_default().0 |= 1 << list as u32;
            self.words[list as usize].push(word);
        }
    }

    pub(super) fn of(&self, word: &str) -> Lists {
        self.by_word.get(word).copied().unwrap_or_default()
    }

    pub(super) fn words(&self, list: List) -> &[String] {
        &self.words[list as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_list_has_one_name_and_one_bit() {
        for (at, (name, list)) in NAMES.iter().enumerate() {
            assert_eq!(*list as usize, at, "{name}");
            assert_eq!(List::named(name), Some(*list));
        }
        assert!(NAMES.len() <= 128);
    }
}
