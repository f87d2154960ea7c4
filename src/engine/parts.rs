//! Finds what frames a telling: headline, by-line, headings, crumbs of the page it was copied from, sign-off.
//!
//! Rules look at form first (length, end mark, place) and at a short list of formulas second, so that a real sentence
//! is never taken for a crumb: whatever ends like a sentence stays in the telling unless it is a known formula.

use super::comparison::{Outline, Part, PartKind};
use super::span::ByteSpan;

/// Parts of a text, sorted, disjoint, each a whole paragraph.
pub fn find(text: &str, outline: &Outline) -> Vec<Part> {
    let last = outline.paragraphs.len().saturating_sub(1);
    let mut found: Vec<Part> = Vec::new();
    for (at, paragraph) in outline.paragraphs.iter().enumerate() {
        if is_list_item(text, outline, at) {
            continue;
        }
        let place = Place { first: at == 0, near_top: at < 4, last: at == last, alone: last == 0 };
        if let Some(kind) = kind_of(&text[paragraph.range()], place, &found) {
            found.push(Part { span: *paragraph, kind });
        }
    }
    drop_when_everything(found, &outline.paragraphs)
}

/// Whether a paragraph is one of several list items in a row; a single line with a bullet is a heading.
fn is_list_item(text: &str, outline: &Outline, at: usize) -> bool {
    let bulleted = |at: usize| outline.paragraphs.get(at).is_some_and(|span| starts_with_bullet(&text[span.range()]));
    bulleted(at) && (bulleted(at + 1) || at.checked_sub(1).is_some_and(bulleted))
}

fn starts_with_bullet(paragraph: &str) -> bool {
    let rest = paragraph.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let numbered = rest.len() < paragraph.len() && rest.starts_with(['.', ')']);
    numbered || paragraph.starts_with(['-', '*', '•', '–', '·', '▪', '◦'])
}

#[derive(Clone, Copy)]
struct Place {
    first: bool,
    near_top: bool,
    last: bool,
    alone: bool,
}

fn kind_of(paragraph: &str, place: Place, before: &[Part]) -> Option<PartKind> {
    if place.alone || paragraph.len() > 240 {
        return None;
    }
    if is_boilerplate(paragraph) {
        return Some(PartKind::Boilerplate);
    }
    if place.near_top && is_byline(paragraph) {
        return Some(PartKind::Byline);
    }
    if place.last && is_signoff(paragraph) {
        return Some(PartKind::Signoff);
    }
    if ends_like_a_sentence(paragraph) || paragraph.split_whitespace().count() > 24 {
        return None;
    }
    let named = before.last().is_some_and(|part| part.kind == PartKind::Headline);
    if place.near_top && named && is_name(paragraph) {
        // A line as short as a name right below the headline: the agency, the outlet.
        return Some(PartKind::Byline);
    }
    let titled = before.iter().any(|part| part.kind == PartKind::Headline);
    let only_names_above = before.len() <= 1;
    if place.near_top && !titled && (place.first || only_names_above) {
        return Some(PartKind::Headline);
    }
    Some(PartKind::Heading)
}

/// A text of nothing but short lines is a poem or a list, not a frame without a picture.
fn drop_when_everything(found: Vec<Part>, paragraphs: &[ByteSpan]) -> Vec<Part> {
    let frames = found.iter().filter(|part| matches!(part.kind, PartKind::Headline | PartKind::Heading)).count();
    if frames * 2 > paragraphs.len() {
        found.into_iter().filter(|part| !matches!(part.kind, PartKind::Headline | PartKind::Heading)).collect()
    } else {
        found
    }
}

/// A few words, each with a capital but for those that join names.
fn is_name(paragraph: &str) -> bool {
    let joins = |word: &str| matches!(word, "of" | "and" | "the" | "de" | "la" | "von" | "&");
    let capital = |word: &str| word.starts_with(char::is_uppercase);
    !ends_like_a_sentence(paragraph)
        && paragraph.split_whitespace().count() <= 4
        && paragraph.split_whitespace().any(capital)
        && paragraph.split_whitespace().all(|word| capital(word) || joins(word))
}

fn ends_like_a_sentence(paragraph: &str) -> bool {
    let closers = ['"', '\'', '”', '’', '»', ')', ']', '」', '*', '_', ' '];
    let body = paragraph.trim_end_matches(closers);
    body.ends_with(['.', '!', '?', '…', ':', ';', ',', '。', '！', '？', '؟', '۔', '।'])
}

/// "By Ana Lima 24/6/2026", "Von unserem Korrespondenten", "Published 3 May 2026, 14:05".
fn is_byline(paragraph: &str) -> bool {
    let lower = paragraph.to_lowercase();
    let starts = ["by ", "von ", "par ", "por ", "di ", "written by", "our correspondent"];
    let short = paragraph.split_whitespace().count() <= 14;
    let stamp = ["updated", "published", "posted", "last updated"].iter().any(|start| lower.starts_with(start));
    let open =
        !paragraph.ends_with('.') && (starts.iter().any(|start| lower.starts_with(start)) || is_date_line(&lower));
    short && (open || stamp && paragraph.bytes().any(|byte| byte.is_ascii_digit()))
}

/// A line with a year and little else.
fn is_date_line(lower: &str) -> bool {
    let words = lower.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    let (mut n_words, mut year, mut figures) = (0, false, 0);
    for word in words {
        n_words += 1;
        let digits = word.bytes().all(|byte| byte.is_ascii_digit());
        year |= digits && word.len() == 4 && (word.starts_with("19") || word.starts_with("20"));
        figures += usize::from(digits);
    }
    year && n_words <= 8 && figures >= 2
}

/// Initials or an agency at the very end: "MNA", "(Reuters)", "ap/rc".
fn is_signoff(paragraph: &str) -> bool {
    let core = paragraph.trim_matches(['(', ')', '[', ']', '-', '–', '—', ' ', '.', '/']);
    let n_words = core.split_whitespace().count();
    let upper = core.chars().filter(|letter| letter.is_alphabetic()).all(char::is_uppercase);
    n_words == 1 && core.chars().count() <= 12 && (upper || paragraph.starts_with('(') || core.contains('/'))
}

/// Formulas of web pages that are no part of any article.
fn is_boilerplate(paragraph: &str) -> bool {
    let lower = paragraph.to_lowercase();
    let core = lower.trim_matches(|letter: char| !letter.is_alphanumeric());
    let whole = [
        "advertisement",
        "advertising",
        "share",
        "share this",
        "share this article",
        "read more",
        "related",
        "related articles",
        "related stories",
        "latest videos",
        "latest news",
        "most read",
        "more stories",
        "more on this story",
        "subscribe",
        "sign up",
        "follow us",
        "comments",
        "copy link",
        "print",
        "email",
        "recommended",
        "trending",
        "watch",
        "listen",
        "anzeige",
        "mehr zum thema",
        "lesen sie auch",
        "teilen",
        "lire aussi",
        "publicité",
        "partager",
        "leer más",
        "publicidad",
        "compartir",
        "читайте также",
        "реклама",
    ];
    let starts = [
        "read more:",
        "read also:",
        "also read:",
        "see also:",
        "watch:",
        "listen:",
        "related:",
        "more:",
        "sign up for ",
        "subscribe to ",
        "follow us on ",
        "click here ",
        "photo:",
        "image:",
        "lesen sie auch:",
        "lire aussi :",
        "lire aussi:",
        "leer más:",
        "lea también:",
        "читайте также:",
        "all rights reserved",
    ];
    whole.contains(&core)
        || starts.iter().any(|start| lower.starts_with(start))
        || core.ends_with("all rights reserved")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::segment;

    fn kinds(text: &str) -> Vec<(String, PartKind)> {
        let outline = Outline { paragraphs: segment::paragraphs(text), ..Outline::default() };
        let name = |part: Part| (text[part.span.range()].to_owned(), part.kind);
        find(text, &outline).into_iter().map(name).collect()
    }

    #[test]
    fn frames_of_an_article() {
        let text = "Bridge opens after storm\n\nBy Ana Lima 24/6/2026\n\nThe bridge opened. It rained.\n\n\
                    What comes next\n\nThe town will pay. It has no choice.\n\nRead more: The old bridge\n\nMNA";
        let found = kinds(text);
        let wanted = [
            ("Bridge opens after storm", PartKind::Headline),
            ("By Ana Lima 24/6/2026", PartKind::Byline),
            ("What comes next", PartKind::Heading),
            ("Read more: The old bridge", PartKind::Boilerplate),
            ("MNA", PartKind::Signoff),
        ];
        assert_eq!(found, wanted.map(|(text, kind)| (text.to_owned(), kind)));
    }

    #[test]
    fn sentences_and_poems_are_no_frames() {
        assert_eq!(kinds("The bridge opened.\n\nIt rained."), []);
        assert_eq!(kinds("Roses are red\nViolets are blue\nSugar is sweet"), []);
        assert_eq!(kinds("Only a line"), []);
    }
}
