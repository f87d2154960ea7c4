//! Whom each text relies on: who says something, according to whom it is so, and which pages it links to.

mod links;

use super::comparison::{Quote, QuotePair, Source, SourceKind, findings};
use super::language::Language;
use super::names::{Mention, Names};
use super::pair::{Pair, Side};
use super::span::{ByteSpan, Offset};
use super::wordbook::{List, Noted, Notes, Role};
use rustc_hash::FxHashMap;

/// How many words after “according to” may name the source.
const WORDS_MAX: u32 = 6;

/// The sources of both texts by first mention. Linear in tokens and in the texts, log-linear in sources.
pub fn find(notes: Pair<&Notes<'_>>, names: &Names, quotes: &[QuotePair]) -> Vec<Source> {
    let mut found: Vec<Source> = Vec::new();
    let mut at: FxHashMap<(SourceKind, String), usize> = FxHashMap::default();
    for side in Side::BOTH {
        let finder = Finder { notes: notes[side], names, mentions: &names.mentions[side] };
        let mut quotes: Vec<&Quote> = quotes.iter().filter_map(|row| row.sides[side].as_ref()).collect();
        quotes.sort_by_key(|quote| quote.span);
        // Whom a speaker relies on is not whom the text relies on.
        let is_quoted = |span: ByteSpan| {
            let after = quotes.partition_point(|quote| quote.span.start() <= span.start());
            after.checked_sub(1).is_some_and(|at| quotes[at].span.covers(span))
        };
        let mut all: Vec<Found> = finder.said().into_iter().filter(|(_, _, span)| !is_quoted(*span)).collect();
        let spoken: Vec<Found> = quotes.iter().filter_map(|quote| finder.spoken(quote)).collect();
        let n_said = all.len();
        for quote in spoken {
            if !is_named_beside(&all[..n_said], &quote) {
                all.push(quote);
            }
        }
        all.extend(links::written(notes[side]));
        all.extend(links::followed(notes[side]));
        for (kind, text, span) in all {
            let number = *at.entry((kind, text.to_lowercase())).or_insert(found.len());
            if number == found.len() {
                found.push(Source { text, kind, places: Pair::default() });
            }
            found[number].places[side].push(span);
        }
    }
    for source in &mut found {
        for side in Side::BOTH {
            source.places[side].sort_unstable();
            source.places[side].dedup();
        }
    }
    found.sort_by_key(|source| findings::list_order(source.places.as_ref().map(|places| places.first().copied())));
    found
}

/// Whether the words beside a quotation name its speaker already. The places are in text order.
fn is_named_beside(said: &[Found], (_, speaker, quote): &Found) -> bool {
    let from = said.partition_point(|(_, _, span)| span.end().index() + BESIDE < quote.start().index());
    let near = said[from..].iter().take_while(|(_, _, span)| span.start().index() < quote.end().index() + BESIDE);
    near.into_iter().any(|(_, text, _)| text == speaker)
}

/// How many bytes away the words that name a speaker may stand.
const BESIDE: usize = 120;

/// No more words are a plural without an article that says something.
const PLURAL_MAX: usize = 3;

type Found = (SourceKind, String, ByteSpan);

struct Finder<'a> {
    notes: &'a Notes<'a>,
    names: &'a Names,
    mentions: &'a [Mention],
}

impl Finder<'_> {
    /// The speaker of a quotation; without marks the words that report it may name them already.
    fn spoken(&self, quote: &Quote) -> Option<Found> {
        let speaker = quote.speaker.as_deref()?;
        let starts = ["the ", "The ", "a ", "A ", "an ", "An "];
        let bare = starts.iter().find_map(|article| speaker.strip_prefix(article)).unwrap_or(speaker);
        Some((SourceKind::Said, bare.to_owned(), quote.span))
    }

    fn said(&self) -> Vec<Found> {
        let mut found = Vec::new();
        for sentence in (0..self.notes.reading.sentence_tokens.len()).map(|at| self.notes.sentence(at)) {
            let mut at = sentence.start;
            while at < sentence.end {
                let (source, next) = self.read(at, &sentence);
                let other = source.as_ref().and_then(|(_, span)| self.with(*span, sentence.start));
                found.extend(other.into_iter().chain(source).map(|(text, span)| (SourceKind::Said, text, span)));
                at = next;
            }
        }
        found
    }

    /// The source named at a place, and the place to go on from.
    fn read(&self, at: u32, sentence: &std::ops::Range<u32>) -> (Option<(String, ByteSpan)>, u32) {
        let word = self.notes.at(at);
        let tells = |role: &Role| matches!(role, Role::Source | Role::Says);
        if !word.opens_expression && !word.roles.iter().any(tells) {
            return (None, at + 1);
        }
        let source = |role: &Role| matches!(role, Role::Source).then_some(());
        let says = |role: &Role| matches!(role, Role::Says).then_some(());
        if let Some(((), next)) = self.notes.longest(at, sentence.end, source) {
            let found = self.name_at(next, sentence.end).or_else(|| self.words_at(next, sentence.end));
            return (found, next);
        }
        if word.is_capital {
            return (None, at + 1);
        }
        let Some(((), next)) = self.notes.longest(at, sentence.end, says) else {
            return (None, at + 1);
        };
        // “The storm claims 60,000 lives.”
        let counts = |word: &Noted<'_>| word.is_digits && self.notes.language == Language::English;
        if self.notes.within(next, sentence.end).is_some_and(counts) && self.notes.is_beside(next - 1) {
            return (None, next);
        }
        (self.before(at, sentence.start).or_else(|| self.name_at(next, sentence.end)), next)
    }

    /// Who says the same with the one at a span: “Rubio and President Trump”.
    fn with(&self, span: ByteSpan, start: u32) -> Option<(String, ByteSpan)> {
        let nth = self.mentions.partition_point(|mention| mention.span.end() <= span.start());
        let other = *self.mentions.get(nth.checked_sub(1)?)?;
        let tokens = &self.notes.reading.tokens;
        let from = tokens.partition_point(|token| token.span.start() < other.span.end());
        let end = tokens.partition_point(|token| token.span.start() < span.start());
        let mut between = (u32::try_from(from).ok()?..u32::try_from(end).ok()?).filter(|at| *at >= start);
        let joins = between.next().is_some_and(|at| self.notes.is_in(at, List::And));
        let same = other.span.start() >= self.notes.span(start).start();
        (same && joins && between.all(|at| self.notes.has(at, Role::Title))).then(|| self.named(other))
    }

    /// Who stands before a verb.
    fn before(&self, verb: u32, start: u32) -> Option<(String, ByteSpan)> {
        let found = self.name_before(verb, start).or_else(|| self.apposed(verb, start));
        let (text, span) = found.or_else(|| self.words_before(verb, start))?;
        match self.place_before(span, start) {
            Some(preposition) => self.whose_place(preposition, span, start),
            None => Some((text, span)),
        }
    }

    /// The word that makes of what stands at a span no more than where somebody is: “Diplomats in Port Lisle say”.
    fn place_before(&self, span: ByteSpan, start: u32) -> Option<u32> {
        let reading = &self.notes.reading.tokens;
        let first = u32::try_from(reading.partition_point(|token| token.span.start() < span.start())).ok()?;
        let before = |at: u32| at.checked_sub(1).filter(|at| *at >= start && self.notes.is_beside(*at));
        let beside = before(first)?;
        let is_article = self.notes.is_in(beside, List::Article);
        let preposition = if is_article { before(beside)? } else { beside };
        let leads = self.notes.is_in(preposition, List::PlaceBefore);
        // “In Port Lisle the ministry said”: where a sentence begins it is where something happens.
        (leads && preposition > start).then_some(preposition)
    }

    /// Who is at a place, with the place: “Diplomats in Port Lisle”. Nobody whom words like “who lives in” lead to it.
    fn whose_place(&self, preposition: u32, place: ByteSpan, start: u32) -> Option<(String, ByteSpan)> {
        let who = self.name_before(preposition, start).or_else(|| self.words_before(preposition, start));
        let span = who?.1.join(place);
        Some((self.notes.reading.text[span.range()].to_owned(), span))
    }

    /// The name that starts at a place, an article or a title before it aside.
    fn name_at(&self, at: u32, end: u32) -> Option<(String, ByteSpan)> {
        let skips = |at: &u32| self.notes.at(*at).is_function || self.notes.has(*at, Role::Title);
        let beside = |at: u32| at == 0 || self.notes.is_beside(at - 1);
        let first = (at..end.min(at + 3)).take_while(|at| beside(*at)).find(|at| !skips(at))?;
        let start = self.notes.span(first).start();
        let nth = self.mentions.partition_point(|mention| mention.span.start() < start);
        let mention = *self.mentions.get(nth).filter(|mention| mention.span.start() == start)?;
        // “Said Minister of Science Dr. Konrad Ebeling”: the office stands before who holds it.
        let holder = self.mentions.get(nth + 1).filter(|next| first > at && self.is_titled(mention.span, next.span));
        Some(self.named(*holder.unwrap_or(&mention)))
    }

    /// Whether nothing but a title stands between two names.
    fn is_titled(&self, office: ByteSpan, holder: ByteSpan) -> bool {
        let tokens = &self.notes.reading.tokens;
        let from = tokens.partition_point(|token| token.span.start() < office.end());
        let end = tokens.partition_point(|token| token.span.start() < holder.start());
        let is_title = |at: usize| u32::try_from(at).is_ok_and(|at| self.notes.has(at, Role::Title));
        end == from + 1 && is_title(from)
    }

    /// The name right before a verb, or before what stands between commas there.
    fn name_before(&self, verb: u32, start: u32) -> Option<(String, ByteSpan)> {
        let helps = |at: u32| self.notes.at(at).is_function && !self.notes.at(at).is_capital;
        let beside = |at: u32| at >= start && self.notes.is_beside(at);
        let back = (1..=3).find(|back| verb.checked_sub(*back).is_none_or(|at| !beside(at) || !helps(at)))?;
        let last = verb.checked_sub(back).filter(|last| beside(*last))?;
        let (from, end) = (self.notes.span(start).start(), self.notes.span(last).end());
        let after = self.mentions.partition_point(|mention| mention.span.end() <= end);
        let mention = *self.mentions.get(after.checked_sub(1)?)?;
        let ends = mention.span.end() == end
            || self.notes.surface(last).len() > 1 && mention.span.end().index() + 2 >= end.index();
        (ends && mention.span.start() >= from).then(|| self.named(mention))
    }

    /// The name with which a sentence begins, where commas part it from its verb: “Petra Holm, the valuer, recalled”.
    fn apposed(&self, verb: u32, start: u32) -> Option<(String, ByteSpan)> {
        let closes = verb > start && self.notes.gap_after(verb - 1).starts_with(',');
        let from = self.notes.span(start).start();
        let at = self.mentions.partition_point(|mention| mention.span.start() < from);
        let mention = *self.mentions.get(at).filter(|mention| closes && mention.span.start() == from)?;
        let rest = &self.notes.reading.text[mention.span.end().index()..];
        rest.starts_with(',').then(|| self.named(mention))
    }

    /// The words with an article right before a verb: “the coastguard said”.
    fn words_before(&self, verb: u32, start: u32) -> Option<(String, ByteSpan)> {
        let tells =
            |at: &u32| !self.notes.at(*at).is_function && self.notes.is_beside(*at) && !self.notes.at(*at).is_digits;
        let back = (start..verb).rev().take(WORDS_MAX as usize).take_while(tells).count();
        let from = verb - u32::try_from(back).ok().filter(|back| *back > 0)?;
        // “Prosecutors said”, “, astronomers say”: plurals need no article.
        let opens = from == start || self.notes.gap_after(from - 1).starts_with(',');
        if opens && back <= PLURAL_MAX && self.notes.at(verb - 1).folded.ends_with('s') {
            let span = self.notes.span(from).join(self.notes.span(verb - 1));
            return Some((self.notes.reading.text[span.range()].to_owned(), span));
        }
        let article = from.checked_sub(1).filter(|article| *article >= start && self.notes.is_beside(*article))?;
        let span = self.notes.span(from).join(self.notes.span(verb - 1));
        let fits = self.notes.is_in(article, List::Article);
        fits.then(|| (self.notes.reading.text[span.range()].to_owned(), span))
    }

    fn named(&self, mention: Mention) -> (String, ByteSpan) {
        (self.names.list[mention.name as usize].text.clone(), mention.span)
    }

    /// The words that stand for a source without a name: “police”, “two people with knowledge of the matter”.
    fn words_at(&self, at: u32, end: u32) -> Option<(String, ByteSpan)> {
        if self.notes.within(at, end).is_some_and(|word| word.lists.has(List::Pointer)) {
            return None;
        }
        let article = |at: u32| self.notes.within(at, end).is_some_and(|word| word.is_function);
        let from = Some(if article(at) { at + 1 } else { at }).filter(|from| *from < end)?;
        let links = |at: u32| self.notes.is_in(at, List::Of);
        // “An analysis of the rings”: an article may follow.
        let led = |at: u32| at > from && links(at - 1) && self.notes.is_in(at, List::Article);
        let stops = |at: u32| self.notes.at(at).is_function && !links(at) && !led(at);
        let goes_on = |next: &u32| self.notes.is_beside(next - 1) && !stops(*next) && !self.is_told_of(*next, end);
        let longest = (from + 1..end.min(from + WORDS_MAX)).take_while(goes_on).last().unwrap_or(from);
        let last = (from..=longest).rev().find(|at| !self.notes.at(*at).is_function).unwrap_or(from);
        let fits = !stops(from) && (from == at || self.notes.is_beside(at));
        let span = fits.then(|| self.notes.span(from).join(self.notes.span(last)))?;
        Some((self.notes.reading.text[span.range()].to_owned(), span))
    }

    /// Whether a participle tells what was done with the word before it: “a document seen by this paper”.
    fn is_told_of(&self, at: u32, end: u32) -> bool {
        let word = self.notes.at(at);
        let base = self.notes.book.without_end(&word.folded, List::ParticipleEnd);
        let participle = base.is_some_and(|base| base.len() > 2) || word.lists.has(List::Participle);
        let tells_more = |next: u32| self.notes.at(next).is_function || self.notes.is_in(next, List::DoneWhen);
        let ends = at + 1 >= end || !self.notes.is_beside(at) || tells_more(at + 1);
        participle && ends
    }
}

#[cfg(test)]
mod tests {
    use crate::engine::{Article, Config, Language, Pair, compare};

    #[test]
    fn who_is_named_as_a_source() {
        let text = "The bridge is shut, according to the harbour police. Ines Corrigall said it was old. \
                    “No,” said Piers Lamont. It is told at https://www.example.org/bridge.";
        let found = compare(Pair::new(&Article::new("", text), &Article::new("", "")), &Config::default()).sources;
        let names: Vec<&str> = found.iter().map(|source| source.text.as_str()).collect();
        assert_eq!(names, ["harbour police", "Ines Corrigall", "Piers Lamont", "example.org"]);
    }

    fn said(text: &str) -> Vec<String> {
        said_in(Language::English, text)
    }

    fn said_in(language: Language, text: &str) -> Vec<String> {
        let config = Config { languages: Pair::new(Some(language), Some(language)), ..Config::default() };
        let found = compare(Pair::new(&Article::new("", text), &Article::new("", "")), &config).sources;
        found.into_iter().map(|source| source.text).collect()
    }

    #[test]
    fn where_somebody_is_says_nothing() {
        assert_eq!(said("Now diplomats in Port Lisle say that trust is gone."), Vec::<String>::new());
        assert_eq!(said("Diplomats in Port Lisle say that trust is gone."), ["Diplomats in Port Lisle"]);
        assert_eq!(said("After the storm the guards at the harbour said no."), ["guards at the harbour"]);
        assert_eq!(said("Nobody in the pub believed or said a word."), Vec::<String>::new());
        assert_eq!(said("In Port Lisle the ministry said that it was late."), ["ministry"]);
    }

    #[test]
    fn according_to_ends_where_the_source_is_told_of() {
        let told = "The mine is shut, according to a document seen by this paper.";
        assert_eq!(said(told), ["document"]);
        let told = "It fell, according to a study published early on Tuesday.";
        assert_eq!(said(told), ["study"]);
        assert_eq!(said("The storm claims 60,000 lives."), Vec::<String>::new());
        let told = "The oak is old, according to an analysis of the rings.";
        assert_eq!(said(told), ["analysis of the rings"]);
        assert_eq!(said("It fell, according to the newly appointed minister."), ["newly appointed minister"]);
    }

    #[test]
    fn two_may_say_one_thing() {
        let told = "Then Marta Rowe and President Osk Vale both insisted that the harbour stays open.";
        assert_eq!(said(told), ["Marta Rowe", "Osk Vale"]);
        assert_eq!(said("The tug left. Marta Rowe and Osk Vale said no."), ["Marta Rowe", "Osk Vale"]);
        let dutch = "De boot ging. Marta Rowe en Osk Vale zeiden dat de haven dicht is.";
        assert_eq!(said_in(Language::Dutch, dutch), ["Marta Rowe", "Osk Vale"]);
    }

    #[test]
    fn what_points_back_names_nobody() {
        assert_eq!(said("According to this logic, the harbour is shut."), Vec::<String>::new());
    }

    #[test]
    fn who_follows_an_office_is_the_source() {
        let told = "“We play on,” said Minister of Science Dr. Konrad Ebeling.";
        assert_eq!(said(told), ["Konrad Ebeling"]);
    }
}
