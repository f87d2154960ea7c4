//! Which pages a text leads to.

use super::Found;
use crate::engine::comparison::SourceKind;
use crate::engine::span::{ByteSpan, Span};
use crate::engine::wordbook::Notes;

/// The addresses of pages in the text, each by its host.
pub(super) fn written(notes: &Notes<'_>) -> Vec<Found> {
    let text = notes.reading.text;
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
        let is_end = |letter: char| letter.is_whitespace() || matches!(letter, '"' | '<' | '>' | '“' | '”' | ')' | ']');
        let end = text[at..].find(is_end).map_or(text.len(), |length| at + length);
        let address = text[at..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '’']);
        let span = Span::new(at.into(), (at + address.len()).into());
        found.extend(host(address).map(|host| (SourceKind::Link, host, span)));
        from = end.max(at + start.len());
    }
    found
}

/// The pages that words of the text lead to, each by its host.
pub(super) fn followed<'a>(notes: &'a Notes<'a>) -> impl Iterator<Item = Found> + 'a {
    let text = notes.reading.text;
    let is_here = move |span: ByteSpan| text.get(span.range()).is_some_and(|words| !words.trim().is_empty());
    let links = notes.reading.links.iter().filter(move |link| is_here(link.span));
    links.filter_map(|link| Some((SourceKind::Link, host(&link.address)?, link.span)))
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
