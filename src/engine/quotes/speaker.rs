//! Who says a quotation: by the verb of saying after it, or before it, or by the speaker of the quotation before.

mod clause;
mod offices;
mod person;

use crate::engine::language::Language;
use crate::engine::names::{self, Mention, Names};
use crate::engine::span::{ByteSpan, Offset, Span};
use crate::engine::wordbook::{Notes, Role};
use std::cell::OnceCell;
use std::ops::Range;

/// How far, in bytes, a pronoun looks back for whom it stands for.
const LOOKED_BACK: usize = 400;
/// How many words after a quotation may tell who says it.
const VERB_MAX: u32 = 24;
/// Words that go on with another statement.
const AND: [&str; 8] = ["and", "und", "et", "y", "e", "en", "и", "و"];
/// Words that go on with what speaks against it.
const BUT: [&str; 9] = ["but", "aber", "doch", "mais", "pero", "ma", "mas", "maar", "но"];
/// Words that open a clause about someone just told.
const WHO: [&str; 10] = ["who", "which", "der", "die", "das", "qui", "che", "que", "который", "которая"];
/// A speaker without a name takes so many words at most.
const WORDS_MAX: u32 = 6;

/// The speaker of each quotation, in their order. Linear in the quotations and the sentences around them.
pub(super) fn find(notes: &Notes<'_>, names: &Names, mentions: &[Mention], quotes: &[ByteSpan]) -> Vec<Option<String>> {
    let offices = OnceCell::new();
    let mut speakers: Vec<Option<String>> = Vec::new();
    for (at, quote) in quotes.iter().enumerate() {
        let previous = at.checked_sub(1).map(|before| (quotes[before], speakers[before].clone()));
        let context = Context { notes, names, mentions, previous };
        let next = quotes.get(at + 1).copied();
        let speaker =
            context.speaker(*quote, next).map(|speaker| context.by_office(&speaker, &offices).unwrap_or(speaker));
        speakers.push(speaker);
    }
    speakers
}

/// The speaker of what a sentence reports.
pub(super) fn of_report(notes: &Notes<'_>, names: &Names, mentions: &[Mention], span: ByteSpan) -> Option<String> {
    let context = Context { notes, names, mentions, previous: None };
    let sentence = context.sentence_at(span.start().index())?;
    context
        .named_in(Span::new(sentence.start(), span.start()), false)
        .or_else(|| context.named_in(Span::new(span.end(), sentence.end()), true))
}

struct Context<'a> {
    notes: &'a Notes<'a>,
    names: &'a Names,
    mentions: &'a [Mention],
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
            .or_else(|| self.told_on(quote).filter(|_| after.is_none()))
            .or_else(|| before.and_then(|window| self.named_in(window, false)))
            .or_else(|| self.interrupting(quote))
            .or_else(|| before.and_then(|window| self.introducing(window)))
            .or_else(|| after.and_then(|window| self.inverted(quote, window)))
            .or_else(|| after.and_then(|window| self.by_clause(quote, window)))
            .or_else(|| before.filter(|_| self.is_fragment(quote)).and_then(|window| self.acting(window)))
            .or_else(|| before.and_then(|window| self.reported(window)))
            .or_else(|| self.leading(quote))
            .or_else(|| self.goes_on(quote))
            .or_else(|| self.told_before(quote))
            .or_else(|| self.told_after(quote))
    }

    /// Who is named after the comma that ends a quotation, whatever verb stands between: «…», lloraba Dolores Peral.
    fn inverted(&self, quote: ByteSpan, window: ByteSpan) -> Option<String> {
        let text = self.notes.reading.text;
        let marks = |letter: char| matches!(letter, '”' | '"' | '’' | '\'' | '»' | '“' | '‘' | '«' | ' ' | '\u{a0}');
        let ends = text.get(quote.range())?.trim_end_matches(marks).ends_with([',', '—']);
        let goes_on = text.get(window.range())?.trim_start().starts_with([',', '—', '–']);
        let person = |mention: &&Mention| !self.is_led(**mention) && self.is_person(**mention);
        let named = names::inside(self.mentions, window).iter().find(person);
        named.filter(|_| ends || goes_on).map(|mention| self.text(*mention))
    }

    /// Whether a quotation is a few words inside a sentence of the text, and no title: it starts with a small letter.
    fn is_fragment(&self, quote: ByteSpan) -> bool {
        let words = self.notes.reading.text.get(quote.range()).unwrap_or_default();
        words.chars().find(|letter| letter.is_alphabetic()).is_some_and(char::is_lowercase)
    }

    /// The person who is the subject of the words before a fragment.
    fn acting(&self, window: ByteSpan) -> Option<String> {
        let first = names::inside(self.mentions, window).iter().find(|mention| !self.is_led(**mention));
        let named = first.filter(|mention| self.is_person(**mention)).map(|mention| self.text(*mention));
        named.or_else(|| {
            let tokens = self.notes.token_at(window.start().index())..self.notes.token_at(window.end().index());
            let is_someone =
                |at: &u32| matches!(&*self.notes.at(*at).folded, "he" | "she" | "er" | "il" | "elle" | "hij" | "zij");
            let pronoun = tokens.into_iter().find(is_someone).filter(|_| first.is_none())?;
            self.recent(self.notes.span(pronoun).start().index())
        })
    }

    /// Who speaks in sentences of their own: the speaker of the paragraph before, or the only person of the sentence
    /// before.
    fn told_before(&self, quote: ByteSpan) -> Option<String> {
        let at = quote.start().index();
        let sentence = self.sentence_at(at).filter(|sentence| sentence.start() == quote.start())?;
        let before = self.sentence_at(sentence.start().index().checked_sub(1)?)?;
        let between = self.notes.reading.text.get(before.end().index()..at)?;
        if between.contains('\n') {
            // After a dash someone else may answer.
            let dashed = self.notes.reading.text.get(at..)?.starts_with(['—', '–', '―']);
            let (previous, speaker) = self.previous.as_ref().filter(|_| !dashed)?;
            let gap = self.notes.reading.text.get(previous.end().index()..at)?;
            return speaker.clone().filter(|_| gap.len() < LOOKED_BACK && gap.matches("\n\n").count() <= 1);
        }
        let mut people = names::inside(self.mentions, before).iter().filter(|mention| self.is_person(**mention));
        let (first, second) = (people.next()?, people.next());
        (second.is_none() && !self.is_led(*first)).then(|| self.text(*first))
    }

    /// Who is named by a clause between dashes inside the marks: `«Иду, — сказал мэр. — Домой»`.
    fn interrupting(&self, quote: ByteSpan) -> Option<String> {
        let tokens = self.notes.token_at(quote.start().index())..self.notes.token_at(quote.end().index());
        let dashed = |at: u32| at > tokens.start && self.notes.gap_after(at - 1).contains(['—', '–']);
        let verb = tokens.clone().find(|at| dashed(*at) && self.notes.has(*at, Role::Says))?;
        let end = (verb + 1..tokens.end).find(|at| dashed(*at)).unwrap_or(tokens.end);
        self.subject(verb + 1..end, true)
    }

    /// Who does something before a colon that opens a quotation: “The mayor thanked the helpers: ‘Well done.’”
    fn introducing(&self, window: ByteSpan) -> Option<String> {
        let text = self.notes.reading.text.get(window.range())?;
        if !text.trim_end_matches(['“', '„', '«', '‘', '"', ' ', '\u{a0}']).ends_with([':', '：']) {
            return None;
        }
        let inside = names::inside(self.mentions, window);
        let named = inside.iter().find(|mention| !self.is_led(**mention) && self.is_person(**mention));
        named.map(|mention| self.text(*mention)).or_else(|| {
            let tokens = self.notes.token_at(window.start().index())..self.notes.token_at(window.end().index());
            let someone = |at: &u32| {
                let word = &*self.notes.at(*at).folded;
                self.notes.has(*at, Role::Pronoun) && (*at == tokens.start || clause::is_he_or_she(word))
            };
            let pronoun = tokens.clone().find(someone)?;
            self.recent(self.notes.span(pronoun).start().index())
        })
    }

    /// The sentence that holds a byte.
    fn sentence_at(&self, byte: usize) -> Option<ByteSpan> {
        let sentences = &self.notes.reading.outline.sentences;
        let after = sentences.partition_point(|sentence| sentence.span.start().index() <= byte);
        Some(sentences.get(after.checked_sub(1)?)?.span)
    }

    /// The same speaker goes on in the same paragraph.
    fn goes_on(&self, quote: ByteSpan) -> Option<String> {
        let (previous, speaker) = self.previous.as_ref()?;
        let between = self.notes.reading.text.get(previous.end().index()..quote.start().index())?;
        let starts = self.sentence_at(quote.start().index()).is_some_and(|sentence| sentence.start() == quote.start());
        let near = !between.contains('\n') && between.len() < LOOKED_BACK;
        let other = self.names_another(previous.end().index(), quote.start().index());
        speaker.clone().filter(|_| near && !other && (starts || between.trim_end().ends_with([',', ':'])))
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
            .is_some_and(|word| [&AND[..], &BUT].concat().contains(&&*word.folded));
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
        let alone = verb == tokens.start && self.notes.gap_after(verb).starts_with([',', '.']);
        if verb + 1 >= tokens.end && verb == tokens.start || alone && after_quote && self.drops_pronouns() {
            // Many languages need no pronoun: «Vamos perder a época», acrescentou.
            return self.recent(self.notes.span(verb).start().index()).filter(|_| after_quote);
        }
        let inverted = verb == tokens.start || after_quote && own(tokens.start..verb).is_none();
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
        let led = || self.notes.reading.text[window.range()].trim_end().ends_with(':');
        subject.or_else(|| self.left_out(verb).filter(|_| if after_quote { verb == tokens.start } else { led() }))
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
        let place = |at: u32| Some((at, self.notes.longest(at, tokens.end, source)?.1));
        let (at, after) = tokens.clone().find_map(place)?;
        self.own_source(at..after).or_else(|| self.subject(after..tokens.end, true))
    }

    fn notes_span(&self, tokens: Range<u32>) -> Option<ByteSpan> {
        (!tokens.is_empty()).then(|| self.notes.span(tokens.start).join(self.notes.span(tokens.end - 1)))
    }

    /// The name, or else the words, that stand for someone in a stretch beside the verb of saying.
    fn subject(&self, tokens: Range<u32>, after_verb: bool) -> Option<String> {
        let span = self.notes_span(tokens.clone())?;
        let near = if after_verb { tokens.start } else { tokens.end - 1 };
        let pronoun = &*self.notes.at(near).folded;
        if matches!(pronoun, "i" | "we" | "you" | "ich" | "wir" | "je" | "nous" | "yo") {
            return None;
        }
        if self.notes.has(near, Role::Pronoun) && !self.is_elided(near) {
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
        let named = at.map(|at| self.text(inside[at])).or_else(|| self.words(tokens.clone(), after_verb));
        named.or_else(|| {
            let pronoun = tokens.rev().find(|at| self.notes.has(*at, Role::Pronoun)).filter(|_| !after_verb)?;
            self.recent(self.notes.span(pronoun).start().index())
        })
    }

    /// The name that a later one only describes: of “Rajiv Menon of the campaign group Fair Rail” the first.
    fn head(&self, mentions: &[Mention], at: usize) -> usize {
        let of = ["of", "from", "for", "at", "de", "von", "vom", "van", "di", "da", "do", "du", "des", "d'", "d’"];
        let describes = |before: &usize| {
            let next = self.notes.token_at(mentions[*before].span.end().index());
            let last = self.notes.token_at(mentions[at].span.start().index());
            next < last && last - next <= WORDS_MAX && of.contains(&&*self.notes.at(next).folded)
        };
        at.checked_sub(1).filter(describes).filter(|before| self.is_person(mentions[*before])).unwrap_or(at)
    }

    /// The name that does what a verb after a comma or “and” says, of several before it: “Walter Dunleavy, who chairs a
    /// committee of the Senate, said”, “the governor, Howard Kessler, thanked him and said”.
    fn subject_of_clause(&self, mentions: &[Mention], last: usize, before_verb: u32) -> usize {
        let joined = AND.contains(&&*self.notes.at(before_verb).folded);
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
            !words.is_empty() && gap.starts_with(' ') && words.len() <= 3 && words.into_iter().all(noun)
        };
        at + mentions[at..].windows(2).take_while(|two| goes_on(two)).count()
    }

    fn text(&self, mention: Mention) -> String {
        self.names.list[mention.name as usize].text.clone()
    }

    /// The words that stand for a speaker without a name: “a spokesman”, “the port”.
    fn words(&self, tokens: Range<u32>, after_verb: bool) -> Option<String> {
        let breaks = |at: u32| {
            self.notes
                .gap_after(at)
                .contains([',', ';', ':', '.', '—', '–', '，', '。', '、', '；', '»', '”', '“', '«'])
        };
        let stretch = if after_verb {
            let end = (tokens.start + 1..tokens.end).find(|at| breaks(at - 1) || self.stops(*at)).unwrap_or(tokens.end);
            tokens.start..end
        } else {
            let start = (tokens.start + 1..tokens.end).rev().find(|at| breaks(at - 1)).unwrap_or(tokens.start);
            // “A detective, who asked not to be named, spoke of”.
            let opens = self.notes.within(start, tokens.end).is_some_and(|word| WHO.contains(&&*word.folded));
            if opens && start > tokens.start && self.notes.gap_after(start - 1).starts_with(',') {
                return self.words(tokens.start..start, false);
            }
            // “In a statement to the court the mother”: the last noun with its article.
            let article =
                (start..tokens.end).rev().find(|at| matches!(&*self.notes.at(*at).folded, "the" | "a" | "an"));
            let long = tokens.end - start > WORDS_MAX;
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
            && !stretch.clone().any(|at| self.notes.has(at, Role::Pronoun) && !self.is_elided(at));
        // “Into 14 languages” is no one.
        let first = self.notes.at(stretch.start);
        let led = first.is_function && !self.is_determiner(&first.folded);
        let span = self.notes_span(stretch).filter(|_| fits && !led)?;
        Some(self.notes.reading.text[span.range()].to_owned())
    }

    /// Whether a word is joined to the next by an apostrophe: the article of “l’élue”.
    fn is_elided(&self, at: u32) -> bool {
        self.notes.at(at).folded.ends_with(['\'', '’']) || self.notes.gap_after(at).starts_with(['\'', '’'])
    }

    /// Whether a word ends the words for a speaker.
    fn stops(&self, at: u32) -> bool {
        let word = self.notes.at(at);
        word.is_function && !matches!(&*word.folded, "of" | "the" | "a" | "an" | "der" | "de" | "la" | "del" | "du")
    }
}
