//! Text -> stretches between quotation marks.

use crate::engine::language::Language;
use crate::engine::span::{ByteSpan, Offset, Span};

/// A quotation mark in a paragraph.
#[derive(Clone, Copy, Debug)]
struct Mark {
    at: usize,
    letter: char,
    opens: bool,
    closes: bool,
}

/// A quotation that runs on is looked for in so many paragraphs at most.
const PARAGRAPHS_MAX: usize = 40;
/// The mark that closes a quotation is looked for among so many marks of a paragraph, so that marks which nothing
/// closes cost no more than a scan of their own.
const MARKS_MAX: usize = 64;

/// The outer quotations of a text in order, disjoint, with their marks. Linear in the text.
///
/// A quotation may run over paragraphs when each of them opens with the mark again. Marks without a partner are none.
pub(super) fn find(text: &str, paragraphs: &[ByteSpan], language: Language) -> Vec<ByteSpan> {
    let all: Vec<Vec<Mark>> = paragraphs.iter().map(|paragraph| marks(text, *paragraph, language)).collect();
    let mut found = Vec::new();
    let (mut paragraph, mut from) = (0, 0);
    while paragraph < all.len() {
        let marks = &all[paragraph];
        let Some(open) = (from..marks.len()).find(|at| marks[*at].opens) else {
            (paragraph, from) = (paragraph + 1, 0);
            continue;
        };
        let close =
            closer(marks, open).map(|close| (paragraph, close)).or_else(|| run_on(paragraphs, &all, (paragraph, open)));
        match close {
            Some((last, close)) => {
                let mark = all[last][close];
                found.push(Span::new(marks[open].at.into(), (mark.at + mark.letter.len_utf8()).into()));
                (paragraph, from) = (last, close + 1);
            }
            None => from = open + 1,
        }
    }
    found
}

/// The mark that closes the quotation which this one opens.
///
/// Quotations inside may have the same marks; where one of them is never closed, neither is this one.
fn closer(marks: &[Mark], open: usize) -> Option<usize> {
    let opener = marks[open].letter;
    let nests = !is_partner(opener, opener);
    let mut depth = 0usize;
    for (at, mark) in marks.iter().enumerate().skip(open + 1).take(MARKS_MAX) {
        if mark.closes && is_partner(opener, mark.letter) {
            if depth == 0 {
                return Some(at);
            }
            depth -= 1;
        } else if mark.opens && mark.letter == opener {
            if !nests {
                return None;
            }
            depth += 1;
        }
    }
    None
}

/// The closing mark in one of the next paragraphs, each of which opens with the mark again.
fn run_on(paragraphs: &[ByteSpan], all: &[Vec<Mark>], (paragraph, open): (usize, usize)) -> Option<(usize, usize)> {
    let opener = all[paragraph][open].letter;
    if matches!(opener, '\'' | '‘') {
        return None;
    }
    for next in (paragraph + 1..paragraphs.len()).take(PARAGRAPHS_MAX) {
        let start = paragraphs[next].start().index();
        all[next].first().filter(|mark| mark.at == start && mark.letter == opener)?;
        if let Some(close) = closer(&all[next], 0) {
            return Some((next, close));
        }
    }
    None
}

fn is_partner(opener: char, closer: char) -> bool {
    match opener {
        '“' => closer == '”',
        '„' => matches!(closer, '“' | '”'),
        '‘' => closer == '’',
        '‚' => matches!(closer, '‘' | '’'),
        '«' => closer == '»',
        '»' => matches!(closer, '«' | '»'),
        '‹' => closer == '›',
        '›' => closer == '‹',
        '「' => closer == '」',
        '『' => closer == '』',
        same => closer == same,
    }
}

fn marks(text: &str, paragraph: ByteSpan, language: Language) -> Vec<Mark> {
    let stretch = &text[paragraph.range()];
    let mut found = Vec::new();
    for at in stretch.bytes().enumerate().filter(|(_, byte)| may_start_mark(*byte)).map(|(at, _)| at) {
        let mut letters = stretch[at..].chars();
        let letter = letters.next().unwrap_or(' ');
        let before = stretch[..at].chars().next_back().unwrap_or(' ');
        let after = letters.next().unwrap_or(' ');
        if let Some((opens, closes)) = roles(before, letter, after, language)
            && (opens || closes)
        {
            found.push(Mark { at: paragraph.start().index() + at, letter, opens, closes });
        }
    }
    only_closable(found)
}

/// Whether a quotation mark may start with this byte, which always starts a character.
fn may_start_mark(byte: u8) -> bool {
    matches!(byte, b'"' | b'\'' | 0xC2 | 0xE2 | 0xE3)
}

/// Takes the right to open from marks that nothing in the paragraph can close, where an apostrophe is likelier.
fn only_closable(mut marks: Vec<Mark>) -> Vec<Mark> {
    let mut closable = false;
    for mark in marks.iter_mut().rev() {
        if matches!(mark.letter, '\'' | '’' | '‘') {
            mark.opens &= closable;
            closable |= mark.closes;
        }
    }
    marks
}

/// Whether a mark may open and close a quotation, by what stands beside it; `None` for other characters.
fn roles(before: char, letter: char, after: char, language: Language) -> Option<(bool, bool)> {
    let led = before.is_whitespace()
        || matches!(before, '(' | '[' | '—' | '–' | '-' | '/' | ':' | '“' | '"' | '‘' | '\'' | '„' | '«' | '¿' | '¡');
    let goes_on = !after.is_whitespace();
    let ends = !before.is_whitespace() && !after.is_alphanumeric();
    Some(match letter {
        '“' => (language != Language::German || led && goes_on, true),
        '”' => (led && goes_on && matches!(language, Language::Swedish | Language::Finnish), true),
        '„' | '‚' | '「' | '『' => (true, false),
        '」' | '』' => (false, true),
        '«' => (led || language != Language::German, true),
        '»' => (led && goes_on, true),
        '‹' | '›' => (led && goes_on, ends),
        '"' => (goes_on && !before.is_alphanumeric(), ends),
        '‘' => (led && goes_on, false),
        '’' => (false, ends),
        '\'' => (led && (after.is_alphanumeric() || matches!(after, '"' | '“')), ends),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::segment;

    fn quotes(text: &str) -> Vec<&str> {
        let spans = find(text, &segment::paragraphs(text), Language::English);
        spans.into_iter().map(|span| &text[span.range()]).collect()
    }

    #[test]
    fn every_style_of_marks() {
        let cases: [(&str, &[&str]); 14] = [
            ("He said: “Go. Now.” They went.", &["“Go. Now.”"]),
            ("He said \"go\" and 'stay'.", &["\"go\"", "'stay'"]),
            ("It’s the dogs’ bowl, isn’t it?", &[]),
            ("‘Don’t go’, he said.", &["‘Don’t go’"]),
            ("“He said, ‘Shut it.’ I did,” she said.", &["“He said, ‘Shut it.’ I did,”"]),
            ("„Geh“, sagte er. »Bleib«, sagte sie.", &["„Geh“", "»Bleib«"]),
            ("« Va », dit-il.", &["« Va »"]),
            ("他说「走」。", &["「走」"]),
            ("In the '90s he never said a word.", &[]),
            ("A 5\" pipe of 6\" length.", &[]),
            ("“One.\n\n“Two.\n\n“Three,” he said.", &["“One.\n\n“Two.\n\n“Three,”"]),
            ("“He said “no” to me,” she said.", &["“He said “no” to me,”"]),
            ("“One.\n\n“He said “no” then.\n\n“Two,” he said.", &["“One.\n\n“He said “no” then.\n\n“Two,”"]),
            ("“Never closed. Then “closed” once.", &["“closed”"]),
        ];
        for (text, wanted) in cases {
            assert_eq!(quotes(text), wanted, "{text}");
        }
    }
}
