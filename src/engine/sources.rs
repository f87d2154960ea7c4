//! Whom each text relies on: who says something, according to whom it is so, and which pages it links to.

use super::comparison::{Quote, QuotePair, Source, SourceKind, findings};
use super::names::{Mention, Names};
use super::pair::{Pair, Side};
use super::span::{ByteSpan, Offset, Span};
use super::wordbook::{Notes, Role};
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
        all.extend(finder.links());
        all.extend(finder.hyperlinks());
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
                found.extend(source.map(|(text, span)| (SourceKind::Said, text, span)));
                at = next;
            }
        }
        found
    }

    /// The source named at a place, and the place to go on from.
    fn read(&self, at: u32, sentence: &std::ops::Range<u32>) -> (Option<(String, ByteSpan)>, u32) {
        let word = self.notes.at(at);
        if word.roles.is_empty() && !word.opens_expression {
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
        let before = self.name_before(at, sentence.start).or_else(|| self.apposed(at, sentence.start));
        let before = before.or_else(|| self.words_before(at, sentence.start));
        (before.or_else(|| self.name_at(next, sentence.end)), next)
    }

    /// The name that starts at a place, an article or a title before it aside.
    fn name_at(&self, at: u32, end: u32) -> Option<(String, ByteSpan)> {
        let skips = |at: &u32| self.notes.at(*at).is_function || self.notes.has(*at, Role::Title);
        let beside = |at: u32| at == 0 || self.notes.is_beside(at - 1);
        let first = (at..end.min(at + 3)).take_while(|at| beside(*at)).find(|at| !skips(at))?;
        let start = self.notes.span(first).start();
        let mention = self.mentions.get(self.mentions.partition_point(|mention| mention.span.start() < start))?;
        (mention.span.start() == start).then(|| self.named(*mention))
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
        let articles = [
            "the", "der", "die", "das", "le", "la", "les", "el", "los", "las", "il", "lo", "gli", "o", "os", "as",
            "het", "de",
        ];
        let span = self.notes.span(from).join(self.notes.span(verb - 1));
        let fits = articles.contains(&&*self.notes.at(article).folded);
        fits.then(|| (self.notes.reading.text[span.range()].to_owned(), span))
    }

    fn named(&self, mention: Mention) -> (String, ByteSpan) {
        (self.names.list[mention.name as usize].text.clone(), mention.span)
    }

    /// The words that stand for a source without a name: “police”, “two people with knowledge of the matter”.
    fn words_at(&self, at: u32, end: u32) -> Option<(String, ByteSpan)> {
        let article = |at: u32| self.notes.within(at, end).is_some_and(|word| word.is_function);
        let from = if article(at) { at + 1 } else { at };
        let stops = |at: u32| {
            self.notes.at(at).is_function && !matches!(&*self.notes.at(at).folded, "of" | "de" | "der" | "du")
        };
        let goes_on = |next: &u32| self.notes.is_beside(next - 1) && !stops(*next);
        let last = (from + 1..end.min(from + WORDS_MAX)).take_while(goes_on).last().unwrap_or(from);
        let fits = from < end && !stops(from) && (from == at || self.notes.is_beside(at));
        let span = fits.then(|| self.notes.span(from).join(self.notes.span(last)))?;
        Some((self.notes.reading.text[span.range()].to_owned(), span))
    }

    /// The addresses of pages in the text, each by its host.
    fn links(&self) -> Vec<Found> {
        let text = self.notes.reading.text;
        let starts = ["https://", "http://", "www."];
        let start_at = |at: usize| starts.iter().find(|start| text.as_bytes()[at..].starts_with(start.as_bytes()));
        let mut found = Vec::new();
        let mut from = 0;
        // One pass over the text for all starts.
        let next = |from: usize| {
            let may_start = |at: &usize| matches!(text.as_bytes()[*at], b'h' | b'w');
            (from..text.len()).filter(may_start).find_map(|at| Some((at, start_at(at)?)))
        };
        while let Some((at, start)) = next(from) {
            let is_end =
                |letter: char| letter.is_whitespace() || matches!(letter, '"' | '<' | '>' | '“' | '”' | ')' | ']');
            let end = text[at..].find(is_end).map_or(text.len(), |length| at + length);
            let address = text[at..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '’']);
            let span = Span::new(at.into(), (at + address.len()).into());
            found.extend(host(address).map(|host| (SourceKind::Link, host, span)));
            from = end.max(at + start.len());
        }
        found
    }

    /// The pages that words of the text lead to, each by its host.
    fn hyperlinks(&self) -> impl Iterator<Item = Found> {
        let text = self.notes.reading.text;
        let is_here = move |span: ByteSpan| text.get(span.range()).is_some_and(|words| !words.trim().is_empty());
        let links = self.notes.reading.links.iter().filter(move |link| is_here(link.span));
        links.filter_map(|link| Some((SourceKind::Link, host(&link.address)?, link.span)))
    }
}

/// The host of a page's address, without what all hosts begin with.
fn host(address: &str) -> Option<String> {
    let rest = ["https://", "http://"].iter().find_map(|start| address.strip_prefix(start)).unwrap_or(address);
    let host = rest.split(['/', '?', '#']).next()?;
    let host = host.strip_prefix("www.").unwrap_or(host);
    host.contains('.').then(|| host.to_lowercase())
}

#[cfg(test)]
mod tests {
    use crate::engine::{Article, ByteSpan, Config, Hyperlink, Pair, compare};

    #[test]
    fn who_is_named_as_a_source() {
        let text = "The bridge is shut, according to the harbour police. Ines Corrigall said it was old. \
                    “No,” said Piers Lamont. It is told at https://www.example.org/bridge.";
        let found = compare(Pair::new(&Article::new("", text), &Article::new("", "")), &Config::default()).sources;
        let names: Vec<&str> = found.iter().map(|source| source.text.as_str()).collect();
        assert_eq!(names, ["harbour police", "Ines Corrigall", "Piers Lamont", "example.org"]);
    }

    #[test]
    fn words_that_link_to_a_page_name_it_as_a_source() {
        let link =
            |start, end, address: &str| Hyperlink { span: ByteSpan::of(start, end), address: address.to_owned() };
        let left = Article {
            links: vec![link(4, 10, "https://www.Example.org/report?page=2"), link(90, 99, "https://beyond.example/")],
            ..Article::new("", "The report was read by the mayor.")
        };
        let right =
            Article { links: vec![link(0, 7, "http://example.org")], ..Article::new("", "Nothing else is known.") };
        let found = compare(Pair::new(&left, &right), &Config::default()).sources;
        let links: Vec<_> =
            found.iter().map(|source| (source.text.as_str(), source.places.as_ref().map(Vec::len))).collect();
        assert_eq!(links, [("example.org", Pair::new(1, 1))]);
    }
}
