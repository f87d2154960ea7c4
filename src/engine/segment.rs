//! Text -> paragraphs and sentences.
//!
//! Sentence boundaries follow UAX #29 and are then mended where its rules, which know no words, cut too often: after
//! abbreviations and initials, and before a continuation in lower case ("Really?" he asked).

mod abbreviations;
mod bounds;
mod dates;
mod reporting;

use super::comparison::Sentence;
use super::edge::{edge_from, edge_to};
use super::language::Language;
use super::span::{ByteSpan, Offset, ParagraphIdx, Span};

/// Paragraphs of a text in order: trimmed, never empty, disjoint; what lies between them is white space.
///
/// A blank line always parts two paragraphs. A single line break parts them too, unless the text is hard-wrapped.
/// Linear in the text; never fails.
pub fn paragraphs(text: &str) -> Vec<ByteSpan> {
    let wrapped = is_hard_wrapped(text);
    let mut found: Vec<ByteSpan> = Vec::new();
    let mut open = false;
    for line in lines(text) {
        let Some(span) = trim(text, line) else {
            open = false;
            continue;
        };
        match found.last_mut() {
            Some(last) if open && (wrapped || breaks_word(&text[last.range()], &text[span.range()])) => {
                *last = last.join(span);
            }
            _ => found.push(span),
        }
        open = true;
    }
    found
}

/// Sentences of one paragraph in order: trimmed, never empty, disjoint.
///
/// Linear in the paragraph; never fails.
pub fn sentences(text: &str, paragraph: ByteSpan, number: ParagraphIdx, language: Language) -> Vec<Sentence> {
    let mut found: Vec<ByteSpan> = Vec::new();
    let mut joins = false;
    for piece in bounds::pieces(&text[paragraph.range()]) {
        let cut = |at: usize| edge_from(text, paragraph.start().index() + at).min(paragraph.end().index());
        let Some(span) = trim(text, cut(piece.start)..cut(piece.end)) else {
            continue;
        };
        let continues = joins
            || found.last().is_some_and(|last| {
                let (last, next) = (&text[last.range()], &text[span.range()]);
                continues(last, next, language) || dates::is_place_in_a_row(last, next, language)
            });
        match found.last_mut() {
            Some(last) if continues => *last = last.join(span),
            _ => found.push(span),
        }
        let last = found.last().expect("just pushed");
        joins = is_open_ended(&text[last.range()], language);
    }
    found.into_iter().map(|span| Sentence { span, paragraph: number }).collect()
}

/// Whether a line ends in the middle of a word that the next line goes on with.
fn breaks_word(line: &str, next: &str) -> bool {
    let mut end = line.chars().rev();
    matches!(end.next(), Some('-' | '\u{2010}' | '\u{ad}'))
        && end.next().is_some_and(char::is_alphabetic)
        && next.starts_with(char::is_lowercase)
}

/// Whether line breaks inside blocks are there for the width of a page only.
///
/// True when a word is broken over two lines, or when most lines that are followed by another stop in mid-sentence, and lines are about as long as a
/// typewriter's. Mail, RFCs and copies from PDF look so; one paragraph a line does not.
fn is_hard_wrapped(text: &str) -> bool {
    let (mut followed, mut unfinished, mut short) = (0u32, 0u32, 0u32);
    let mut previous: Option<&str> = None;
    for line in text.lines().map(str::trim) {
        if let (Some(before), false) = (previous, line.is_empty()) {
            if breaks_word(before, line) {
                return true;
            }
            followed += 1;
            unfinished += u32::from(!ends_sentence(before));
            short += u32::from((30..=100).contains(&before.chars().take(101).count()));
        }
        previous = (!line.is_empty()).then_some(line);
    }
    followed >= 2 && unfinished * 10 >= followed * 6 && short * 10 >= followed * 8
}

/// Whether a stretch ends with the mark of a sentence's end, closing quotes and brackets aside.
fn ends_sentence(stretch: &str) -> bool {
    stretch.trim_end_matches(is_closer).ends_with(['.', '!', '?', '…', ':', '。', '！', '？', '؟', '۔', '।', '։'])
}

fn is_closer(letter: char) -> bool {
    matches!(letter, '"' | '\'' | '”' | '’' | '»' | '«' | '“' | ')' | ']' | '」' | '』' | '›' | '*' | '_')
}

/// Whether `next` goes on with the sentence `before`, by its first letter: "Really?" he asked.
fn continues(before: &str, next: &str, language: Language) -> bool {
    let (closes, rest) = match closed_apart(before, next) {
        Some(rest) => (true, rest),
        None => (before.ends_with(is_closer) || before.ends_with('…'), next),
    };
    let first = rest.trim_start_matches(['—', '–', '-', ' ', ',', ';']).chars().next();
    match first {
        None => true,
        Some(letter) if is_closer(letter) && !next.chars().skip(1).any(char::is_alphanumeric) => true,
        Some(letter) => closes && (letter.is_lowercase() || asks(before) && reporting::names_a_speaker(rest, language)),
    }
}

/// Whether a sentence ends with the mark of a question or a call, closing marks aside.
fn asks(sentence: &str) -> bool {
    sentence.trim_end_matches(is_closer).trim_end().ends_with(['!', '?', '…'])
}

/// In longer sentences nobody looks for the mark that opened: a paragraph of nothing else would take quadratic time.
const OPENED_BYTES_MAX: usize = 2_000;

/// What follows a closing mark that stands apart from the sentence it closes, as in French and in texts whose marks have
/// blanks on both sides: `« Ah ! » dit-il`. A mark that looks the same at both ends closes when the sentence opened it.
fn closed_apart<'a>(before: &str, next: &'a str) -> Option<&'a str> {
    let mark = next.chars().next().filter(|letter| matches!(letter, '"' | '\'' | '”' | '’' | '»' | ')'))?;
    let rest = next.trim_start_matches(mark);
    let apart = rest.starts_with(|letter: char| letter.is_whitespace() || matches!(letter, ',' | ';'));
    let marks = &next[..next.len() - rest.len()];
    let is_open = || before.len() <= OPENED_BYTES_MAX && before.matches(marks).count() % 2 == 1;
    let opened = !matches!(mark, '"' | '\'') || is_open();
    (apart && opened).then(|| rest.trim_start())
}

/// Whether the last word is one whose full stop ends no sentence: an abbreviation or an initial.
fn is_open_ended(sentence: &str, language: Language) -> bool {
    let Some(body) = sentence.strip_suffix('.') else {
        return false;
    };
    if body.bytes().all(|byte| byte.is_ascii_digit()) {
        // The number of a list item.
        return true;
    }
    let word_at = body.rfind(|letter: char| letter.is_whitespace() || matches!(letter, '(' | '“' | '"' | '-' | '['));
    let word = word_at.map_or(body, |at| body[at..].trim_start_matches(|letter: char| !letter.is_alphanumeric()));
    is_initial(word) || abbreviations::takes_a_name(word, language)
}

/// A single capital letter, as in "J. Smith" or "George W. Bush"; "I" and figures are words.
fn is_initial(word: &str) -> bool {
    let mut letters = word.chars();
    matches!((letters.next(), letters.next()), (Some(letter), None) if letter.is_uppercase() && letter != 'I')
}

/// Byte ranges of the lines of a text, without their ends.
fn lines(text: &str) -> impl Iterator<Item = std::ops::Range<usize>> + '_ {
    // Breaks are looked for among bytes, as a text has many of them; no character has such a byte inside it.
    let break_at = |at: &usize| match text.as_bytes()[*at] {
        b'\n' | b'\r' => true,
        0xE2 => text[*at..].starts_with(['\u{2028}', '\u{2029}']),
        _ => false,
    };
    let mut from = 0;
    std::iter::from_fn(move || {
        let start = from;
        let found = (start..text.len()).find(break_at);
        from = found.map_or(text.len(), |at| at + if text.as_bytes()[at] == 0xE2 { 3 } else { 1 });
        (start < from).then_some(start..from)
    })
}

/// The range without white space and invisible marks at its ends; `None` when nothing is left. A blank that carries an
/// accent is visible.
fn trim(text: &str, range: std::ops::Range<usize>) -> Option<ByteSpan> {
    let blank =
        |letter: char| letter.is_whitespace() || matches!(letter, '\u{FEFF}' | '\u{200B}' | '\u{200E}' | '\u{200F}');
    let stretch = &text[range.clone()];
    let head = stretch.trim_start_matches(blank);
    let from = range.start + (stretch.len() - head.len());
    let to = from + head.trim_end_matches(blank).len();
    (from < to).then(|| Span::new(edge_to(text, from).max(range.start).into(), to.into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> String {
        let language = Language::English;
        let mut out = Vec::new();
        for (number, paragraph) in (0u32..).zip(paragraphs(text)) {
            let parts = sentences(text, paragraph, ParagraphIdx::new(number), language);
            out.push(parts.iter().map(|part| &text[part.span.range()]).collect::<Vec<_>>().join(" | "));
        }
        out.join(" ¶ ")
    }

    #[test]
    fn sentence_ends() {
        let cases = [
            ("One. Two! Three?", "One. | Two! | Three?"),
            ("Mr. Smith met Dr. J. K. Brown.", "Mr. Smith met Dr. J. K. Brown."),
            ("It cost 3.5 million. Then 4.", "It cost 3.5 million. | Then 4."),
            ("“Really?” he asked. “Yes.”", "“Really?” he asked. | “Yes.”"),
            ("« Ah ! » dit-il. « Oui. »", "« Ah ! » dit-il. | « Oui. »"),
            ("\" Look ! \" they cried . \" No . \"", "\" Look ! \" they cried . | \" No . \""),
            ("Look ! \" they cried . \"", "Look ! | \" they cried . \""),
            ("“Who knows?” Ms Doe asked. She left.", "“Who knows?” Ms Doe asked. | She left."),
            ("“Who knows?” The mayor said no.", "“Who knows?” | The mayor said no."),
            ("“We won.” Doe said no more.", "“We won.” | Doe said no more."),
            ("It was Doe v. Roe.", "It was Doe v. Roe."),
            ("1. Dogs. 2. Cats", "1. Dogs. | 2. Cats"),
            ("He said: “Go. Now.” They went.", "He said: “Go. | Now.” | They went."),
            ("It came from the U.S. Navy.", "It came from the U.S. Navy."),
            ("The vote, i.e. the count, ended.", "The vote, i.e. the count, ended."),
            ("今日は雨。明日は晴れ。", "今日は雨。 | 明日は晴れ。"),
            ("他走了。“我累了。”王海说。", "他走了。 | “我累了。” | 王海说。"),
        ];
        for (text, wanted) in cases {
            assert_eq!(split(text), wanted);
        }
    }

    #[test]
    fn paragraph_ends() {
        let cases = [
            ("One.\nTwo.\n\nThree.", "One. ¶ Two. ¶ Three."),
            ("\n\n  One.  \r\nTwo.\n", "One. ¶ Two."),
            (
                "A line of a mail that was broken where the\npage had been too narrow to hold it any\nlonger than this.\n\nNext.",
                "A line of a mail that was broken where the\npage had been too narrow to hold it any\nlonger than this. ¶ Next.",
            ),
            ("", ""),
            (" \n ", ""),
        ];
        for (text, wanted) in cases {
            assert_eq!(split(text), wanted);
        }
    }
}
