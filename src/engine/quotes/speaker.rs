//! Who says a quotation: by the verb of saying after it, or before it, or by the speaker of the quotation before.

mod arabic;
mod around;
mod chinese;
mod clause;
mod descriptions;
mod listed;
mod offices;
mod persian;
mod person;

use crate::engine::language::Language;
use crate::engine::names::{self, Mention, Names};
use crate::engine::pair::{Pair, Side};
use crate::engine::span::{ByteSpan, Offset, Span};
use crate::engine::wordbook::{List, Notes, Role};
use std::cell::OnceCell;
use std::ops::Range;

/// How far, in bytes, a pronoun looks back for whom it stands for.
const LOOKED_BACK: usize = 400;
/// How many words after a quotation may tell who says it.
const VERB_MAX: u32 = 24;
/// A speaker without a name takes so many words at most.
const WORDS_MAX: u32 = 6;

/// The speaker of each quotation, in their order. Linear in the quotations and the sentences around them.
pub(super) fn find(both: Pair<&Notes<'_>>, names: &Names, side: Side, quotes: &[ByteSpan]) -> Vec<Option<String>> {
    let (notes, mentions) = (both[side], names.mentions[side].as_slice());
    let offices = OnceCell::new();
    let elsewhere = OnceCell::new();
    let other = (both[side.other()], names.mentions[side.other()].as_slice());
    let mut speakers: Vec<Option<String>> = Vec::new();
    for (at, quote) in quotes.iter().enumerate() {
        let previous = at.checked_sub(1).map(|before| (quotes[before], speakers[before].clone()));
        let context = Context { notes, names, mentions, quotes, previous };
        let next = quotes.get(at + 1).copied();
        let meant = |speaker: String| {
            let known = context.by_office(&speaker, &offices);
            let known = known.or_else(|| context.by_office_elsewhere(&speaker, other, &elsewhere));
            let known = known.or_else(|| context.only_near(&speaker, *quote));
            known.unwrap_or(speaker)
        };
        let speaker = context.speaker(*quote, next).map(meant);
        speakers.push(speaker);
    }
    speakers
}

/// The speaker of what a sentence reports.
pub(super) fn of_report(notes: &Notes<'_>, names: &Names, mentions: &[Mention], span: ByteSpan) -> Option<String> {
    let context = Context { notes, names, mentions, quotes: &[], previous: None };
    let sentence = context.sentence_at(span.start().index())?;
    context
        .named_in(Span::new(sentence.start(), span.start()), false)
        .or_else(|| context.named_in(Span::new(span.end(), sentence.end()), true))
}

struct Context<'a> {
    notes: &'a Notes<'a>,
    names: &'a Names,
    mentions: &'a [Mention],
    /// All quotations in text order.
    quotes: &'a [ByteSpan],
    /// The quotation before, and its speaker.
    previous: Option<(ByteSpan, Option<String>)>,
}

impl Context<'_> {
    fn speaker(&self, quote: ByteSpan, next: Option<ByteSpan>) -> Option<String> {
        let last = quote.end().index() - 1;
        let after = self.sentence_at(last).and_then(|sentence| {
            let end = next.map_or(sentence.end(), |next| next.start().min(sentence.end()));
            (end > quote.end()).then(|| Span::new(quote.end(), end))
        });
        let before = self.sentence_at(quote.start().index()).and_then(|sentence| {
            let start =
                self.previous.as_ref().map_or(sentence.start(), |(previous, _)| previous.end().max(sentence.start()));
            (start < quote.start()).then(|| Span::new(start, quote.start()))
        });
        after
            .and_then(|window| self.named_in(window, true))
            .or_else(|| self.chinese_tag(quote))
            .or_else(|| self.told_on(quote).filter(|_| after.is_none()))
            .or_else(|| before.and_then(|window| self.named_in(window, false)))
            .or_else(|| self.interrupting(quote))
            .or_else(|| before.and_then(|window| self.persian_opening(window)))
            .or_else(|| before.and_then(|window| self.introducing(window)))
            .or_else(|| before.and_then(|window| self.owned(window)))
            .or_else(|| after.and_then(|window| self.inverted(quote, window)))
            .or_else(|| after.and_then(|window| self.by_clause(quote, window)))
            .or_else(|| before.filter(|_| self.is_fragment(quote)).and_then(|window| self.acting(window)))
            .or_else(|| before.and_then(|window| self.reported(window)))
            .or_else(|| self.leading(quote))
            .or_else(|| self.goes_on(quote))
            .or_else(|| self.chinese_teller(quote))
            .or_else(|| self.told_before(quote))
            .or_else(|| self.told_after(quote))
            .or_else(|| self.person_near(quote, before, after))
    }

    /// The sentence that holds a byte.
    fn sentence_at(&self, byte: usize) -> Option<ByteSpan> {
        let sentences = &self.notes.reading.outline.sentences;
        let after = sentences.partition_point(|sentence| sentence.span.start().index() <= byte);
        Some(sentences.get(after.checked_sub(1)?)?.span)
    }

    /// Who is named as saying something in a stretch beside a quotation.
    fn named_in(&self, window: ByteSpan, after_quote: bool) -> Option<String> {
        let mut tokens = self.notes.token_at(window.start().index())..self.notes.token_at(window.end().index());
        if after_quote {
            // What follows a colon is no longer about who said it.
            let colon = |at: &u32| self.notes.gap_after(*at).starts_with(':');
            tokens.end = tokens.clone().find(colon).map_or(tokens.end, |at| at + 1).min(tokens.start + VERB_MAX);
            if self.notes.reading.text[window.range()].trim_start().starts_with(':') {
                return None;
            }
        }
        // «…» et annonce que: what is joined goes on with something else.
        let joins = self
            .notes
            .within(tokens.start, tokens.end)
            .is_some_and(|word| word.lists.has(List::And) || word.lists.has(List::But) || self.is_joined(&word.folded));
        if after_quote && joins {
            return None;
        }
        if let Some(speaker) = self.source_in(&tokens) {
            return Some(speaker);
        }
        let says = |at: &u32| self.says(*at, tokens.end);
        let verb = if after_quote {
            tokens.clone().find(says).or_else(|| self.so(&tokens))
        } else {
            tokens.clone().rev().find(says)
        }?;
        let own = |range: Range<u32>| self.notes_span(range);
        if let Some(topic) = self.arabic_topic(verb).filter(|_| !after_quote) {
            return Some(topic);
        }
        if self.is_arabic() && verb + 1 >= tokens.end {
            return self.subject_of_verb_before(verb);
        }
        let alone = verb == tokens.start && self.notes.gap_after(verb).starts_with([',', '.']);
        if verb + 1 >= tokens.end && verb == tokens.start || alone && after_quote && self.drops_pronouns() {
            // Many languages need no pronoun: «Vamos perder a época», acrescentou.
            let someone = self.subject_before(verb).filter(|_| self.drops_pronouns());
            let recent = || self.recent(self.notes.span(verb).start().index());
            return someone.or_else(recent).filter(|_| after_quote);
        }
        // «Ladrón», le gritó una mujer: who is told stands before the verb.
        let told = after_quote && (tokens.start..verb).all(|at| self.is_clitic(at));
        // „Das entspreche dem Schlüssel, betonte Heimleiterin Sellhorn: …“
        let reported = !after_quote && self.verb_second() && verb > tokens.start && verb + 1 < tokens.end;
        if reported && self.notes.gap_after(verb - 1).starts_with(',') {
            let named = |at: u32| self.notes.at(at).is_capital || self.notes.is_in(at, List::Determiner);
            let speaker = Some(verb + 1).filter(|at| named(*at)).and_then(|at| self.subject(at..tokens.end, true));
            if speaker.is_some() {
                return speaker;
            }
        }
        // `وخارج القاعة، قالت ريم القطراني`: Arabic verbs stand before those who speak.
        if self.is_arabic() && !after_quote && verb > tokens.start {
            let speaker = self.subject(verb + 1..tokens.end, true);
            let known = |speaker: &String| self.names.list.iter().any(|name| name.text == *speaker);
            if let Some(speaker) = speaker.filter(known) {
                return Some(speaker);
            }
        }
        let inverted = verb == tokens.start || told || after_quote && own(tokens.start..verb).is_none();
        if !inverted {
            let speaker = self.subject(tokens.start..verb, false);
            // Who is told something does not say it: “he told the Gazette”.
            if speaker.is_some()
                || after_quote && verb == tokens.start + 1 && self.notes.has(tokens.start, Role::Pronoun)
            {
                return speaker;
            }
        }
        let said = self.notes.longest(verb, tokens.end, |role: &Role| matches!(role, Role::Says).then_some(()));
        let subject =
            self.subject(said.map_or(verb + 1, |(_, next)| next)..tokens.end, true).filter(|_| after_quote || inverted);
        // A chi glielo chiede risponde: «…».
        if subject.is_none() && self.is_arabic() && !after_quote {
            return self.subject_of_verb_before(verb);
        }
        let led = || self.notes.reading.text[window.range()].trim_end().ends_with(':');
        subject.or_else(|| self.left_out(verb).filter(|_| if after_quote { verb == tokens.start } else { led() }))
    }

    /// Leaves out what Persian says before the verb: whom someone told, and “this” that was said: «این را … به خبرنگاران».
    fn without_told(&self, tokens: Range<u32>) -> Range<u32> {
        if self.notes.language != Language::Persian {
            return tokens;
        }
        let is = |at: u32, word: &str| self.notes.within(at, tokens.end).is_some_and(|found| found.folded == word);
        let this = is(tokens.start + 1, "را") && self.notes.at(tokens.start).is_function;
        let start = if this { tokens.start + 2 } else { tokens.start };
        let end = (start + 1..tokens.end).find(|at| is(*at, "به")).unwrap_or(tokens.end);
        start.min(end)..end
    }

    /// Whether the verb of a main clause comes second, so that what stands before it may be its object.
    fn verb_second(&self) -> bool {
        matches!(self.notes.language, Language::German | Language::Dutch)
    }

    /// Whether a small word before a verb tells to whom something is done, or belongs to the verb.
    fn is_clitic(&self, at: u32) -> bool {
        self.notes.is_in(at, List::Clitic)
    }

    /// Whether a verb of saying, in one word or two, starts at a token.
    fn says(&self, at: u32, end: u32) -> bool {
        let says = |role: &Role| matches!(role, Role::Says).then_some(());
        self.notes.longest(at, end, says).is_some()
    }

    /// The place of the “so” of `„Nein“, so die Ministerin`.
    fn so(&self, tokens: &Range<u32>) -> Option<u32> {
        let first = self.notes.within(tokens.start, tokens.end)?;
        (first.folded == "so" && self.notes.language == Language::German).then_some(tokens.start)
    }

    /// Who is named by “according to” in a stretch beside a quotation.
    fn source_in(&self, tokens: &Range<u32>) -> Option<String> {
        let source = |role: &Role| matches!(role, Role::Source).then_some(());
        // `para quem o Estado deixou`: for whom, not according to whom.
        let whom = |after: &u32| self.notes.within(*after, tokens.end).is_some_and(|word| word.lists.has(List::Who));
        let place =
            |at: u32| Some((at, self.notes.longest(at, tokens.end, source)?.1)).filter(|(_, after)| !whom(after));
        let (at, after) = tokens.clone().find_map(place)?;
        self.own_source(at..after).or_else(|| self.subject(after..tokens.end, true))
    }

    fn notes_span(&self, tokens: Range<u32>) -> Option<ByteSpan> {
        (!tokens.is_empty()).then(|| self.notes.span(tokens.start).join(self.notes.span(tokens.end - 1)))
    }

    /// The name, or else the words, that stand for someone in a stretch beside the verb of saying.
    fn subject(&self, tokens: Range<u32>, after_verb: bool) -> Option<String> {
        let tokens = if after_verb { tokens } else { self.without_told(tokens) };
        let span = self.notes_span(tokens.clone())?;
        if let Some(someone) = self.persian_subject(&tokens).filter(|_| !after_verb) {
            return Some(someone);
        }
        if let Some(someone) = self.person_after_office(&tokens).filter(|_| after_verb) {
            return Some(someone);
        }
        let near = if after_verb { tokens.start } else { tokens.end - 1 };
        if let Some(someone) = self.before_clause(&tokens).filter(|_| !after_verb) {
            return self.subject(someone, false);
        }
        let pronoun = &*self.notes.at(near).folded;
        if self.notes.is_in(near, List::FirstPerson) {
            return None;
        }
        if pronoun == "it" && self.notes.language == Language::English {
            return self.body_before(near);
        }
        // “Said her mother”.
        let owns = after_verb && matches!(pronoun, "her" | "his" | "their") && tokens.len() > 1;
        if self.notes.has(near, Role::Pronoun) && !self.is_elided(near) && !owns {
            return self
                .someone_before(near)
                .or_else(|| self.subject_before(near))
                .or_else(|| self.recent(self.notes.span(near).start().index()));
        }
        if let Some(named) = self.described(&tokens).or_else(|| self.office(&tokens, after_verb)) {
            return Some(named);
        }
        if let Some(nearest) = self.nearest_office(&tokens).filter(|_| !after_verb) {
            return self.words(nearest, false);
        }
        let inside = names::inside(self.mentions, span);
        let fits = |mention: &Mention| !self.is_led(*mention) && !self.is_bracketed(*mention);
        let at = if after_verb { inside.iter().position(fits) } else { inside.iter().rposition(fits) };
        let person = |at: usize| self.person_of_clause(inside, self.last_of_phrase(inside, at));
        let at = at.map(|at| if after_verb { at } else { self.subject_of_clause(inside, at, near) });
        let at = at.map(|at| if after_verb { person(at) } else { self.head(inside, at) });
        let joined = || self.joined_office(&tokens).filter(|_| !after_verb);
        let named = at.map(|at| self.text(inside[at])).or_else(joined);
        let named = named.or_else(|| self.words(tokens.clone(), after_verb));
        named.or_else(|| {
            let pronoun = tokens.rev().find(|at| self.notes.has(*at, Role::Pronoun)).filter(|_| !after_verb)?;
            self.recent(self.notes.span(pronoun).start().index())
        })
    }

    /// Who stands before a clause between commas, which tells more of someone: “One carer, who asked us not to name her,
    /// said”.
    fn before_clause(&self, tokens: &Range<u32>) -> Option<Range<u32>> {
        let closed = self.notes.gap_after(tokens.end - 1).starts_with(',');
        let opens = |at: &u32| self.notes.is_in(*at, List::Who) && self.notes.gap_after(at - 1).starts_with(',');
        let who = (tokens.start + 1..tokens.end).rev().find(opens).filter(|_| closed)?;
        let alone = names::inside(self.mentions, self.notes_span(tokens.start..who)?).is_empty();
        let first = self.notes.at(tokens.start);
        (alone && first.lists.has(List::Determiner)).then_some(tokens.start..who)
    }

    /// The name that a later one only describes: of “Rajiv Menon of the campaign group Fair Rail” the first.
    fn head(&self, mentions: &[Mention], at: usize) -> usize {
        let describes = |before: &usize| {
            let next = self.notes.token_at(mentions[*before].span.end().index());
            let last = self.notes.token_at(mentions[at].span.start().index());
            next < last && last - next <= WORDS_MAX && self.notes.is_in(next, List::Belongs)
        };
        at.checked_sub(1).filter(describes).filter(|before| self.is_person(mentions[*before])).unwrap_or(at)
    }

    /// The name that does what a verb after a comma or “and” says, of several before it: “Walter Dunleavy, who chairs a
    /// committee of the Senate, said”, “the governor, Howard Kessler, thanked him and said”.
    fn subject_of_clause(&self, mentions: &[Mention], last: usize, before_verb: u32) -> usize {
        let joined = self.notes.is_in(before_verb, List::And);
        let closed = self.notes.gap_after(before_verb).starts_with(',');
        let sign = |mention: &Mention| self.notes.reading.text[mention.span.end().index()..].starts_with(',');
        let acts = |mention: &&Mention| {
            self.is_person(**mention)
                && !self.is_led(**mention)
                && !self.is_bracketed(**mention)
                && (joined || sign(mention))
        };
        if !joined && (!closed || self.is_person(mentions[last])) {
            return last;
        }
        mentions[..=last].iter().position(|mention| acts(&mention)).unwrap_or(last)
    }

    /// The last of the names that only nouns part from this one: “Rovers manager Fiona Macklin” is not Rovers.
    fn last_of_phrase(&self, mentions: &[Mention], at: usize) -> usize {
        let goes_on = |two: &[Mention]| {
            let words =
                self.notes.token_at(two[0].span.end().index())..self.notes.token_at(two[1].span.start().index());
            let noun = |at: u32| !self.notes.at(at).is_function && self.notes.is_beside(at);
            let gap = &self.notes.reading.text[two[0].span.end().index()..];
            // `начальник Тумангорского отряда (ТГО) Виктор Лаптюгов`.
            if gap.starts_with(" (") && words.is_empty() && self.is_bracketed(two[1]) {
                return true;
            }
            let closed = self.is_bracketed(two[0]) && gap.starts_with(") ") && words.is_empty();
            closed || !words.is_empty() && gap.starts_with(' ') && words.len() <= 3 && words.into_iter().all(noun)
        };
        at + mentions[at..].windows(2).take_while(|two| goes_on(two)).count()
    }

    fn text(&self, mention: Mention) -> String {
        self.names.list[mention.name as usize].text.clone()
    }

    /// Where the subject begins behind whom it is told: `disse ao jornal uma fonte judicial`.
    fn behind_told(&self, tokens: &Range<u32>) -> Option<u32> {
        let romance = self.drops_pronouns() && !self.is_arabic() && self.notes.language != Language::Persian;
        let led = romance && self.notes.is_in(tokens.start, List::Lead) && self.notes.at(tokens.start).is_function;
        let reach = tokens.start + 2..tokens.end.min(tokens.start + WORDS_MAX);
        let subject = |at: &u32| self.notes.is_in(*at, List::SpeakerArticle) && !self.notes.is_in(at - 1, List::Lead);
        let broken = |at: u32| self.notes.gap_after(at).contains([',', '.', ';', ':']);
        reach.into_iter().find(subject).filter(|at| led && !(tokens.start..*at).any(broken))
    }

    /// The words that stand for a speaker without a name: “a spokesman”, “the port”.
    fn words(&self, tokens: Range<u32>, after_verb: bool) -> Option<String> {
        if let Some(person) = self.arabic_person_behind(&tokens).filter(|_| after_verb) {
            return Some(person);
        }
        if let Some(subject) = self.behind_told(&tokens).filter(|_| after_verb) {
            return self.words(subject..tokens.end, true);
        }
        let breaks = |at: u32| {
            self.notes
                .gap_after(at)
                .contains([',', '،', '(', '（', ';', ':', '.', '—', '–', '，', '。', '、', '；', '»', '”', '“', '«'])
        };
        let stretch = if after_verb {
            let end = (tokens.start + 1..tokens.end).find(|at| breaks(at - 1) || self.stops(*at)).unwrap_or(tokens.end);
            if self.is_arabic() { arabic::someone(self.notes, tokens.start..end) } else { tokens.start..end }
        } else {
            let start = (tokens.start + 1..tokens.end).rev().find(|at| breaks(at - 1)).unwrap_or(tokens.start);
            // “A detective, who asked not to be named, spoke of”.
            let opens = self.notes.within(start, tokens.end).is_some_and(|word| word.lists.has(List::Who));
            if opens && start > tokens.start && self.notes.gap_after(start - 1).starts_with(',') {
                return self.words(tokens.start..start, false);
            }
            // “When a pilot reported”.
            let clause = |at: &u32| self.opens_clause(*at) && self.notes.is_in(at + 1, List::Determiner);
            let start = Some(start).filter(|at| at + 1 < tokens.end && clause(at)).map_or(start, |at| at + 1);
            // “In a statement to the court the mother”: the last noun with its article.
            let article =
                (start..tokens.end).rev().find(|at| matches!(&*self.notes.at(*at).folded, "the" | "a" | "an"));
            let long = tokens.end - start > WORDS_MAX;
            if self.notes.language == Language::Chinese {
                return self.chinese_words(start..tokens.end);
            }
            article.filter(|_| long && self.notes.language == Language::English).unwrap_or(start)..tokens.end
        };
        let chinese = self.notes.language == Language::Chinese;
        let noun = stretch.clone().any(|at| {
            let word = self.notes.at(at);
            !word.is_function && (chinese || word.folded.chars().filter(|letter| letter.is_alphabetic()).count() > 2)
        });
        // Each character is a word in Chinese.
        let longest = if self.notes.language == Language::Chinese { 2 * WORDS_MAX } else { WORDS_MAX };
        let dated =
            |role: &Role| matches!(role, Role::Relative(_) | Role::Weekday(_) | Role::Month(_) | Role::Which(_));
        let tells_when = stretch.clone().any(|at| self.notes.at(at).roles.iter().any(dated));
        let fits = noun
            && !(after_verb && tells_when)
            && stretch.end - stretch.start <= longest
            && !stretch.clone().any(|at| {
                // “One of her engineers”.
                let owns = self.notes.is_in(at, List::Owner) && at + 1 < stretch.end;
                self.notes.has(at, Role::Pronoun) && !self.is_elided(at) && !owns
            });
        // “Into 14 languages” is no one.
        let first = self.notes.at(stretch.start);
        let led = first.is_function && !first.lists.has(List::Determiner);
        let someone = match self.notes.language {
            Language::Chinese => self.is_chinese_someone(&stretch),
            Language::Arabic => self.is_arabic_someone(&stretch),
            _ => true,
        };
        let named = self.arabic_name_behind(&stretch).and_then(|name| self.notes_span(name));
        let span = self.notes_span(stretch).filter(|_| fits && !led)?;
        let span = named.unwrap_or(span);
        let words = || someone.then(|| self.notes.reading.text[span.range()].to_owned());
        self.person_in(span).or_else(words)
    }

    /// Whether a word opens a clause that tells when or why.
    fn opens_clause(&self, at: u32) -> bool {
        matches!(&*self.notes.at(at).folded, "as" | "when" | "while" | "after" | "before" | "because" | "until")
    }

    /// Whether a word is joined to the next by an apostrophe: the article of “l’élue”.
    fn is_elided(&self, at: u32) -> bool {
        self.notes.at(at).folded.ends_with(['\'', '’']) || self.notes.gap_after(at).starts_with(['\'', '’'])
    }

    /// Whether a word ends the words for a speaker.
    fn stops(&self, at: u32) -> bool {
        let word = self.notes.at(at);
        // `laat een woordvoerder weten`.
        let let_know = self.notes.language == Language::Dutch && word.folded == "weten";
        let_know
            || word.is_function
                && !matches!(&*word.folded, "of" | "the" | "a" | "an" | "der" | "de" | "la" | "del" | "du")
    }
}
