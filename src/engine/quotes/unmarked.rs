//! Quotations without marks: speech after a dash, blocks after a colon, lines after `>`.

use crate::engine::language::Language;
use crate::engine::span::{ByteSpan, Offset, Span};
use crate::engine::wordbook::{List, Notes, Role};
use std::ops::Range;

/// So many words after speech may pass until a verb of saying tells that it has ended.
const VERB_REACH: u32 = 3;
/// A block has at least so many words; shorter paragraphs after a colon are captions and items of lists.
const BLOCK_WORDS_MIN: usize = 8;

/// The quotations of a text in order: those in marks, and those that stand without. Linear in the text.
///
/// What stands inside a quotation without marks belongs to it.
pub(super) fn with_unmarked(notes: &Notes<'_>, marked: Vec<ByteSpan>) -> Vec<ByteSpan> {
    let mut found = spoken(notes);
    found.extend(blocks(notes, &marked));
    found.sort();
    found.dedup_by(|next, last| next.start() < last.end());
    let is_free = |span: &ByteSpan| {
        let after = found.partition_point(|other| other.end() <= span.start());
        found.get(after).is_none_or(|other| span.end() <= other.start())
    };
    let mut all: Vec<ByteSpan> = marked.into_iter().filter(is_free).collect();
    all.extend(found.iter().copied());
    all.sort();
    all
}

fn is_dash(letter: char) -> bool {
    matches!(letter, '—' | '–' | '―')
}

/// Speech after a dash that opens a paragraph: `— Je reste, dit-elle.`
///
/// Lists have dashes too, so that someone must be said to speak, or the paragraph before must lead in.
fn spoken(notes: &Notes<'_>) -> Vec<ByteSpan> {
    let dashed = matches!(
        notes.language,
        Language::French
            | Language::Spanish
            | Language::Portuguese
            | Language::Italian
            | Language::Russian
            | Language::Ukrainian
            | Language::Polish
            | Language::Romanian
            | Language::Turkish
    );
    let text = notes.reading.text;
    let paragraphs = &notes.reading.outline.paragraphs;
    let mut found = Vec::new();
    let mut goes_on = false;
    for (at, paragraph) in paragraphs.iter().enumerate().filter(|_| dashed) {
        if !text[paragraph.range()].starts_with(is_dash) {
            goes_on = false;
            continue;
        }
        let tokens = tokens_of(notes, *paragraph);
        let parts = parts_of_speech(notes, *paragraph, tokens);
        let led = at.checked_sub(1).is_some_and(|before| leads(notes, paragraphs[before]));
        goes_on |= parts.is_told || led;
        if goes_on {
            found.extend(parts.spans);
        }
    }
    found
}

fn tokens_of(notes: &Notes<'_>, stretch: ByteSpan) -> Range<u32> {
    notes.token_at(stretch.start().index())..notes.token_at(stretch.end().index())
}

/// What is spoken in a paragraph, and whether it tells who speaks.
struct Speech {
    spans: Vec<ByteSpan>,
    is_told: bool,
}

fn parts_of_speech(notes: &Notes<'_>, paragraph: ByteSpan, tokens: Range<u32>) -> Speech {
    let whole = Speech { spans: vec![paragraph], is_told: false };
    let Some(told) = (tokens.start + 1..tokens.end).find(|at| tells_speaker(notes, *at, tokens.end)) else {
        return whole;
    };
    let mark_end = notes.gap_after(told - 1).trim_end().trim_end_matches(is_dash).trim_end().len();
    let first_end = notes.span(told - 1).end().index() + mark_end;
    let mut spans = vec![Span::new(paragraph.start(), first_end.into())];
    // — Иду, — сказал он. — Домой.
    let dash = (told..tokens.end - 1).find(|at| notes.gap_after(*at).contains(is_dash));
    if let Some(next) =
        dash.filter(|dash| notes.gap_after(*dash).contains(['.', ',', ':']) || opens_incise(notes, told))
    {
        spans.push(Span::new(notes.span(next + 1).start(), paragraph.end()));
    }
    Speech { spans, is_told: true }
}

/// Whether an aside stands between two dashes, as in Spanish: `—No —dijo—. Me quedo.`
fn opens_incise(notes: &Notes<'_>, told: u32) -> bool {
    notes.gap_after(told - 1).ends_with(is_dash)
}

/// Whether words that tell who speaks begin at a token: after a dash or a comma, with a verb of saying.
fn tells_speaker(notes: &Notes<'_>, at: u32, end: u32) -> bool {
    let gap = notes.gap_after(at - 1);
    let small = !notes.at(at).is_capital;
    let says = |at: u32| notes.within(at, end).is_some_and(|word| word.roles.contains(&Role::Says));
    if gap.contains(is_dash) {
        let named = notes.within(at + 1, end).is_some_and(|word| word.is_capital && notes.is_beside(at));
        return small && (named && !notes.at(at).is_function || (at..at + VERB_REACH).any(says));
    }
    small && gap.trim_end().ends_with([',', '!', '?', '…']) && says(at) && ends_before(notes, at, end)
}

/// Whether the subject follows a verb, so that it is no part of the speech: `dit-il`, `lâche Jean`, `dice la donna`.
fn ends_before(notes: &Notes<'_>, verb: u32, end: u32) -> bool {
    let gap = notes.gap_after(verb);
    let next = notes.within(verb + 1, end);
    next.is_some_and(|word| {
        gap.starts_with(['-', '‑']) || gap == " " && (word.is_capital || word.lists.has(List::SpeakerArticle))
    })
}

/// Paragraphs that are quoted as a whole: after a colon of someone who says something, or after `>`.
fn blocks(notes: &Notes<'_>, marked: &[ByteSpan]) -> Vec<ByteSpan> {
    let text = notes.reading.text;
    let paragraphs = &notes.reading.outline.paragraphs;
    let mut found: Vec<ByteSpan> = Vec::new();
    let mut led = false;
    for (at, paragraph) in paragraphs.iter().enumerate() {
        let stretch = &text[paragraph.range()];
        let cited = stretch.starts_with("> ");
        let goes_on = at > 0 && found.last().is_some_and(|last| last.end() == paragraphs[at - 1].end());
        let indented = is_indented(text, *paragraph) && (led || goes_on);
        let introduced = led && is_block(notes, *paragraph, marked);
        if cited || indented || introduced {
            let joined = found.last().copied().filter(|_| goes_on && (cited || indented));
            if let Some(last) = joined {
                found.pop();
                found.push(last.join(*paragraph));
            } else {
                found.push(*paragraph);
            }
        }
        led = leads(notes, *paragraph);
    }
    found
}

/// Whether a paragraph ends with a colon after a sentence that tells of someone who says or writes what follows.
fn leads(notes: &Notes<'_>, paragraph: ByteSpan) -> bool {
    if !notes.reading.text[paragraph.range()].ends_with([':', '：']) {
        return false;
    }
    let tokens = tokens_of(notes, paragraph);
    let Some(last) = tokens.end.checked_sub(1).filter(|last| *last >= tokens.start) else {
        return false;
    };
    let sentence = notes.sentence(notes.reading.tokens[last as usize].sentence.index());
    sentence.into_iter().any(|at| notes.has(at, Role::Says) || notes.is_in(at, List::Statement))
}

fn is_block(notes: &Notes<'_>, paragraph: ByteSpan, marked: &[ByteSpan]) -> bool {
    let text = &notes.reading.text[paragraph.range()];
    let after = marked.partition_point(|span| span.end() <= paragraph.start());
    let quoted = marked.get(after).is_some_and(|span| span.start() <= paragraph.start());
    let ends = text.ends_with(['.', '!', '?', '…', '。']);
    let words = text.starts_with(char::is_alphabetic);
    !quoted && ends && words && tokens_of(notes, paragraph).len() >= BLOCK_WORDS_MIN
}

/// Whether a paragraph is set in by at least two spaces or a tab.
fn is_indented(text: &str, paragraph: ByteSpan) -> bool {
    let before = &text[..paragraph.start().index()];
    let line = &before[before.rfind('\n').map_or(0, |at| at + 1)..];
    !before.is_empty() && line.chars().all(char::is_whitespace) && (line.contains('\t') || line.chars().count() >= 2)
}

#[cfg(test)]
mod tests {
    use crate::engine::{Article, Config, Language, Pair, compare};

    /// Quotations of a text with their speakers.
    fn quotes(text: &str, language: Language) -> Vec<String> {
        let config = Config { languages: Pair::new(Some(language), Some(language)), ..Config::default() };
        let article = Article::new("", text);
        let found = compare(Pair::new(&article, &Article::new("", "")), &config).quotes;
        let show = |quote: &crate::engine::Quote| {
            format!("{} [{}]", article.slice(quote.span), quote.speaker.as_deref().unwrap_or("?"))
        };
        found.iter().filter_map(|row| row.sides.left.as_ref()).map(show).collect()
    }

    #[test]
    fn dashes_open_speech_where_someone_is_said_to_speak() {
        let found =
            quotes("Le maire attend.\n\n— Je reste ici, lâche Jean Morel, le maire.\n\n— Moi aussi.", Language::French);
        assert_eq!(found, ["— Je reste ici, [Jean Morel]", "— Moi aussi. [?]"]);
        let found = quotes("— Мы победим, — сказал Иван Котов. — Завтра начнём.", Language::Russian);
        assert_eq!(found, ["— Мы победим, [Иван Котов]", "Завтра начнём. [Иван Котов]"]);
        let found = quotes("—No me voy —dijo Ana Vela—. Aquí nací.", Language::Spanish);
        assert_eq!(found, ["—No me voy [Ana Vela]", "Aquí nací. [Ana Vela]"]);
        assert!(quotes("Prix :\n— un euro\n— deux euros", Language::French).is_empty());
    }

    #[test]
    fn blocks_stand_after_a_colon() {
        let lead = "In a letter to staff the director, Ines Harwick, wrote:";
        let block = "We have tried everything we could think of to keep the plant open.";
        let found = quotes(&format!("{lead}\n\n{block}\n\nThe letter was sent on Monday."), Language::English);
        assert_eq!(found, [format!("{block} [Ines Harwick]")]);
        let found = quotes(&format!("{lead}\n\n> {block}\n\nThe letter was sent on Monday."), Language::English);
        assert_eq!(found, [format!("> {block} [Ines Harwick]")]);
        assert!(
            quotes("The plan has three parts:\n\nThe first part is to keep the old plant open.", Language::English)
                .is_empty()
        );
    }
}
