//! What the words of a loaded web page link to survives a reload with them.

use super::notes::place;
use crate::engine::{Hyperlink, Offset};

/// A line a link: its place, and the address.
pub(in crate::app) fn write(links: &[Hyperlink]) -> String {
    let line = |link: &Hyperlink| {
        let (start, end) = (link.span.start().get(), link.span.end().get());
        format!("{start}-{end} {}", link.address.replace(['\n', '\r'], ""))
    };
    links.iter().map(line).collect::<Vec<_>>().join("\n")
}

pub(in crate::app) fn read(lines: &str) -> Vec<Hyperlink> {
    let link = |line: &str| {
        let (span, address) = line.split_once(' ')?;
        Some(Hyperlink { span: place(span)?, address: address.to_owned() })
    };
    lines.lines().filter_map(link).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::ByteSpan;

    #[test]
    fn links_survive_a_reload() {
        let link =
            |start, end, address: &str| Hyperlink { span: ByteSpan::of(start, end), address: address.to_owned() };
        let links = vec![link(3, 9, "https://example.org/a b?c=d"), link(12, 12, "http://x")];
        assert_eq!(read(&write(&links)), links);
        assert_eq!(read("no link\n5-2 https://example.org\n"), vec![]);
    }
}
