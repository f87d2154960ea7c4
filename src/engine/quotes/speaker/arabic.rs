//! Who speaks in Arabic, where verbs come first, no capitals tell names, and a verb whose subject is known has none.

use super::Context;
use crate::engine::language::Language;
use crate::engine::span::{ByteSpan, Offset};
use crate::engine::wordbook::{List, Notes, Role};
use std::ops::Range;

/// Names of people have so many words, most of them.
const NAME_WORDS: u32 = 2;
/// Clauses that lead to a quotation by a verb that no list knows are short.
const CLAUSE_WORDS: usize = 7;
/// “As for” stands so many words before its verb at most.
const TOPIC_WORDS: u32 = 24;
const ARTICLE: &str = "ال";

impl Context<'_> {
    pub(super) fn is_arabic(&self) -> bool {
        self.notes.language == Language::Arabic
    }

    /// Whether an Arabic “and” is written as one with a verb, which goes on with another statement: `«…»، ووعد`.
    pub(super) fn is_joined(&self, word: &str) -> bool {
        let verb = word.strip_prefix('و').filter(|_| self.is_arabic());
        verb.is_some_and(|verb| self.notes.book.has(verb, Role::Says))
    }

    /// Who is named between commas behind an office, whatever that is of: `صاحب مطحنة في حي السماكين، وائل السنجاري،`.
    pub(super) fn arabic_person_behind(&self, tokens: &Range<u32>) -> Option<String> {
        if tokens.start >= tokens.end || !self.is_arabic() {
            return None;
        }
        let office = self.notes.has(tokens.start, Role::Title);
        let closes = |at: u32| self.notes.gap_after(at).starts_with(['،', ',', ':']);
        let reach = tokens.start..tokens.end.min(tokens.start + OFFICE_WORDS);
        let comma = reach.into_iter().find(|at| closes(*at))?;
        let end = (comma + 1..tokens.end.min(comma + 5)).find(|at| closes(*at))? + 1;
        let plain = |at: u32| {
            let word = self.notes.at(at);
            !word.is_function && word.figure.is_none() && word.roles.is_empty()
        };
        let span = self.notes_span(comma + 1..end)?;
        let named = office && (2..=4).contains(&(end - comma - 1)) && (comma + 1..end).all(plain);
        // Who is named before the comma speaks.
        let told = self.person_in(self.notes_span(tokens.start..comma + 1)?).is_some();
        let person = self.person_in(span).or_else(|| named.then(|| self.notes.reading.text[span.range()].to_owned()));
        person.filter(|_| !told)
    }

    /// Whom a verb of saying without a subject means: the subject of the last such verb of the paragraph before it that is
    /// of the same gender: `وأكدت هدى النجار ... وقالت:`.
    pub(super) fn subject_of_verb_before(&self, verb: u32) -> Option<String> {
        let text = self.notes.reading.text;
        let at = self.notes.span(verb).start().index();
        let line = text[..at].rfind('\n').map_or(0, |line| line + 1);
        let first = self.notes.token_at(line);
        let quoted = |at: &u32| {
            let span = self.notes.span(*at);
            let next = self.quotes.partition_point(|quote| quote.end() <= span.start());
            self.quotes.get(next).is_some_and(|quote| quote.covers(span))
        };
        let alike = |at: &u32| self.is_female_verb(*at) == self.is_female_verb(verb);
        let said = (first..verb).rev().filter(|at| self.notes.has(*at, Role::Says) && alike(at) && !quoted(at));
        said.into_iter().find_map(|at| self.words(at + 1..verb, true))
    }

    /// Whether words may stand for someone: what has an article, an office, or several words that begin with no preposition;
    /// `لنا` is “to us”, `هكذا` “thus”, `بنبرة حازمة` “in a firm tone”.
    pub(super) fn is_arabic_someone(&self, stretch: &Range<u32>) -> bool {
        let first = self.notes.at(stretch.start);
        let word = &*first.folded;
        let known =
            |word: &str| self.notes.book.roles(word).iter().any(|role| matches!(role, Role::Title | Role::Body));
        if word.starts_with(ARTICLE) || known(word) {
            return true;
        }
        let led = word.starts_with("لل")
            || ['ب', 'ل'].iter().any(|start| word.starts_with(*start)) && !first.lists.has(List::Determiner);
        stretch.len() > 1 && !led && first.figure.is_none()
    }

    /// The name that no list knows behind words with articles: `السائحة السويدية | إنغريد هولم`.
    pub(super) fn arabic_name_behind(&self, stretch: &Range<u32>) -> Option<Range<u32>> {
        let definite = |at: &u32| self.notes.at(*at).folded.starts_with(ARTICLE);
        let start =
            stretch.clone().find(|at| !definite(at)).filter(|start| self.is_arabic() && *start > stretch.start)?;
        let plain = |at: u32| {
            let word = self.notes.at(at);
            !word.is_function && word.figure.is_none() && !word.is_digits && word.roles.is_empty()
        };
        let name = start..stretch.end;
        (name.len() == NAME_WORDS as usize && name.clone().all(plain)).then_some(name)
    }

    /// Of whom the sentence of a verb is, where it begins with “as for”: `أما القبطان إلياس مرعي، ...، فقال`.
    pub(super) fn arabic_topic(&self, verb: u32) -> Option<String> {
        if !self.is_arabic() || !self.notes.at(verb).folded.starts_with('ف') {
            return None;
        }
        let start = self.notes.sentence(self.notes.reading.tokens[verb as usize].sentence.index()).start;
        let topic = verb > start + 1 && verb - start <= TOPIC_WORDS && self.notes.at(start).folded == "اما";
        topic.then(|| self.words(start + 1..verb, true)).flatten()
    }

    /// Whether a verb or a participle says what a woman did: `قالت`, `تقول`, `مؤكدة`.
    fn is_female_verb(&self, at: u32) -> bool {
        let word = &*self.notes.at(at).folded;
        let bare = word.strip_prefix('و').unwrap_or(word);
        bare.ends_with(['ت', 'ه']) || bare.starts_with("ت") && !self.notes.book.roles(bare).is_empty() && !is_past(bare)
    }

    /// Who is the subject of a short clause before a colon, whatever its verb: `ويشتكي بائع الخضار محمود سالم:`.
    pub(super) fn subject_of_clause_before(&self, window: ByteSpan) -> Option<String> {
        let tokens = self.notes.token_at(window.start().index())..self.notes.token_at(window.end().index());
        if !self.is_arabic() || !(2..=CLAUSE_WORDS).contains(&tokens.len()) {
            return None;
        }
        let one = (tokens.start..tokens.end - 1).all(|at| self.notes.is_beside(at));
        let verb = !self.notes.at(tokens.start).is_function && self.notes.at(tokens.start).roles.is_empty();
        // `ويستعيد المشهد بصوت متقطع:` is about no one.
        let someone = tokens.clone().skip(1).any(|at| self.notes.has(at, Role::Title))
            || self.notes_span(tokens.clone()).is_some_and(|span| self.person_in(span).is_some());
        self.words(tokens.start + 1..tokens.end, true).filter(|_| one && verb && someone)
    }
}

/// Verbs that begin with a `ت` of their own in the past.
fn is_past(word: &str) -> bool {
    word.starts_with("تا") || word.starts_with("تع") || word.starts_with("تس")
}

/// The words for someone, cut where the sentence goes on: an office with its adjectives or what it is of, then a name.
pub(super) fn someone(notes: &Notes<'_>, words: Range<u32>) -> Range<u32> {
    // `للنادي` is “of the club”.
    let definite = |at: u32| notes.at(at).folded.starts_with(ARTICLE) || notes.at(at).folded.starts_with("لل");
    let female = |at: u32| notes.at(at).folded.ends_with('ه');
    let first = words.start;
    if !notes.has(first, Role::Title) {
        return words;
    }
    // An adjective agrees with its noun; what an office is of need not.
    let belongs = |at: &u32| definite(*at) && (!definite(first) || female(*at) == female(first));
    let office = (first + 1..words.end).take_while(belongs).last().map_or(first + 1, |last| last + 1);
    let office = with_owner(notes, first, office, &words);
    let named = office..words.end;
    let mut end = office;
    let mut taken = 0;
    for at in named {
        let joins = matches!(&*notes.at(at).folded, "عبد" | "بن" | "ابو" | "ابن" | "بنت" | "ال");
        // `كمال الشريف`, but not `الوزير المناسبة`.
        let bracketed = at > words.start && notes.gap_after(at - 1).contains('(');
        if definite(at) && taken == 0 || taken == NAME_WORDS || bracketed {
            break;
        }
        end = at + 1;
        taken += u32::from(!joins);
    }
    first..end
}

/// An office with what it is of, when a name follows: `مديرة هيئة الأرصاد | سعاد المالح`, `المتحدث باسم الوزارة | خالد`.
fn with_owner(notes: &Notes<'_>, first: u32, office: u32, words: &Range<u32>) -> u32 {
    let definite = |at: u32| notes.at(at).folded.starts_with(ARTICLE) || notes.at(at).folded.starts_with("لل");
    let leads = |at: u32| at < words.end && notes.at(at).folded.starts_with(['ب', 'ل']);
    // `القاضي ناصر الدباغ`: whose title has an article is named at once.
    let owned = !definite(first) && office == first + 1 || leads(office);
    let owner = (office..words.end.min(office + OWNER_WORDS)).find(|at| definite(*at)).filter(|_| owned);
    let Some(owner) = owner else { return office };
    let end = (owner + 1..words.end).find(|at| !definite(*at)).unwrap_or(words.end);
    if end < words.end { end } else { office }
}

/// An office with what it is of, up to the comma before a name, has so many words.
const OFFICE_WORDS: u32 = 12;
/// What an office is of has so many words.
const OWNER_WORDS: u32 = 4;
