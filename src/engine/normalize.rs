//! Words -> tokens: surface form -> normal form, and words that are one unit joined.
//!
//! Three kinds of unit may take several words: a figure (`4 million`), what a contraction stands for (`do not`, equal
//! to `don’t`), and a word that a hard-wrapped line broke (`informa-⏎tion`).

use super::contraction::{self, Contracted};
use super::figure;
use super::fold;
use super::language::{Language, common_words};
use super::lexicon::Lexicon;
use super::pair::Side;
use super::reading::Token;
use super::span::{ByteSpan, SentenceIdx};
use super::spelling;
use std::borrow::Cow;

/// Where the words stand.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The whole text.
    pub text: &'a str,
    /// The sentence they stand in.
    pub sentence: SentenceIdx,
    /// The side they stand on.
    pub side: Side,
}

/// Appends the tokens of one sentence's words. Linear; never fails.
pub fn tokens(words: &[ByteSpan], context: Context<'_>, lexicon: &mut Lexicon, found: &mut Vec<Token>) {
    let mut at = 0;
    while at < words.len() {
        let word = &context.text[words[at].range()];
        let surface = lexicon.surface(word);
        let entry = lexicon.entry(context.side, surface, word);
        let joined = match entry.joins {
            Joins::Figure => figure_unit(&words[at..], context, lexicon.language(context.side))
                .or_else(|| word_unit(&words[at..], context, lexicon)),
            Joins::Word => word_unit(&words[at..], context, lexicon),
            Joins::Nothing => broken_word(&words[at..], context, lexicon),
        };
        let token = match joined {
            Some(unit) => join(&words[at..at + unit.n_words], unit, context, lexicon),
            None => Token {
                span: words[at],
                words: 1,
                sentence: context.sentence,
                surface,
                normal: entry.normal,
                stem: entry.stem,
                figure: false,
            },
        };
        at += usize::from(token.words);
        found.push(token);
    }
}

/// Several words with one normal form, or one word whose normal form depends on the next.
struct Unit {
    normal: String,
    n_words: usize,
    figure: bool,
}

fn join(words: &[ByteSpan], unit: Unit, context: Context<'_>, lexicon: &mut Lexicon) -> Token {
    let span = words[0].join(words[words.len() - 1]);
    let surface = lexicon.surface(&context.text[super::span::Span::range(span)]);
    let (normal, stem) = lexicon.normal(context.side, &unit.normal);
    let words = u16::try_from(words.len()).expect("a unit has few words");
    Token { span, words, sentence: context.sentence, surface, normal, stem, figure: unit.figure }
}

/// The normal form of one word: folded, and in the American spelling when it is English.
pub fn normal_form(word: &str, language: Language) -> String {
    spelt(fold::fold_word(word, language), language).into_owned()
}

/// The normal form of a word that is folded already.
pub fn spelt(folded: Cow<'_, str>, language: Language) -> Cow<'_, str> {
    match language {
        Language::English => spelling::canonical_spelling(&folded).map_or(folded, Cow::Owned),
        _ => folded,
    }
}

/// Which kind of unit a word may start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Joins {
    /// A figure, or another unit.
    Figure,
    /// A contraction or an affixed word.
    Word,
    /// None.
    Nothing,
}

/// Which kind of unit a word may start; asked once for each distinct word.
pub fn joins(folded: &str, language: Language, contracted: Option<&Contracted>) -> Joins {
    if figure::starts(folded, language) {
        return Joins::Figure;
    }
    match language {
        Language::English if starts_contraction(folded, contracted) => Joins::Word,
        Language::Persian => Joins::Word,
        _ => Joins::Nothing,
    }
}

/// How many words a figure may take, the marks between them not counted.
const FIGURE_WORDS_MAX: usize = 10;

fn word_unit(words: &[ByteSpan], context: Context<'_>, lexicon: &Lexicon) -> Option<Unit> {
    match lexicon.language(context.side) {
        Language::English => contraction_unit(words, context, lexicon.contracted()),
        Language::Persian => affixed_unit(words, context),
        _ => None,
    }
}

/// A figure, with the marks between its words handed on as words of their own.
fn figure_unit(words: &[ByteSpan], context: Context<'_>, language: Language) -> Option<Unit> {
    let mut pieces: Vec<Cow<'_, str>> = Vec::new();
    let mut n_words_at: Vec<usize> = Vec::new();
    for (at, span) in words.iter().take(FIGURE_WORDS_MAX).enumerate() {
        let gap = at.checked_sub(1).map_or("", |before| gap(context.text, words[before], *span).trim());
        if !gap.is_empty() {
            pieces.push(gap.into());
            n_words_at.push(at);
        }
        let word = fold::fold_word(&context.text[span.range()], language);
        let goes_on = figure::goes_on(&word, language);
        pieces.push(word);
        n_words_at.push(at + 1);
        if !goes_on {
            break;
        }
    }
    let borrowed: Vec<&str> = pieces.iter().map(|piece| &**piece).collect();
    let (figure, n_pieces) = figure::parse(&borrowed, language)?;
    let normal = figure.key();
    let n_words = n_words_at[n_pieces - 1];
    // “One”, “two” and “first” are said of anything; a figure proper is written in digits or is larger.
    let proper = normal.len() >= 2 && !normal.starts_with('#') || pieces[0].bytes().any(|byte| byte.is_ascii_digit());
    Some(Unit { normal, n_words, figure: proper })
}

/// A contraction, or the two words it stands for.
fn contraction_unit(words: &[ByteSpan], context: Context<'_>, contracted: Option<&Contracted>) -> Option<Unit> {
    let word = |at: usize| words.get(at).map(|span| fold::fold_word(&context.text[span.range()], Language::English));
    let first = word(0)?;
    if let Some(expansion) = contraction::expand(&first) {
        let tail = reading(expansion.tails, word(1).as_deref());
        return Some(Unit { normal: format!("{} {tail}", expansion.head), n_words: 1, figure: false });
    }
    let second = word(1)?;
    let beside = gap(context.text, words[0], words[1]).chars().all(char::is_whitespace);
    // “He would not” contracts at “not”: both ways of writing it then agree word by word.
    let is_contracted = |first: &str, second: &str| match contracted {
        Some(known) => known.has(first, second),
        None => is_contracted(first, second),
    };
    let negated = second != "not" && word(2).as_deref() == Some("not") && is_contracted(&second, "not");
    let contracts = beside && !negated && is_contracted(&first, &second);
    contracts.then(|| Unit { normal: format!("{first} {second}"), n_words: 2, figure: false })
}

/// Which of the words an ambiguous contraction stands for: “it’s been” has, “he’d gone” had.
fn reading<'t>(tails: &[&'t str], next: Option<&str>) -> &'t str {
    let participle = next.is_some_and(|next| {
        matches!(next, "been" | "had" | "gone" | "got" | "become" | "done" | "made" | "seen" | "taken" | "come")
    });
    let perfect = tails.iter().find(|tail| matches!(**tail, "has" | "had"));
    match perfect {
        Some(perfect) if participle => perfect,
        _ => tails[0],
    }
}

/// Whether two words are what some contraction stands for.
fn is_contracted(first: &str, second: &str) -> bool {
    let written = match second {
        "not" if first == "can" => "can't".to_owned(),
        "not" if first == "will" => "won't".to_owned(),
        "not" if first == "shall" => "shan't".to_owned(),
        "not" => format!("{first}n't"),
        "is" | "has" => format!("{first}'s"),
        "are" => format!("{first}'re"),
        "am" => format!("{first}'m"),
        "have" => format!("{first}'ve"),
        "will" => format!("{first}'ll"),
        "would" | "had" => format!("{first}'d"),
        "us" if first == "let" => "let's".to_owned(),
        _ => return false,
    };
    contraction::expand(&written).is_some_and(|expansion| expansion.head == first && expansion.tails.contains(&second))
}

fn starts_contraction(folded: &str, contracted: Option<&Contracted>) -> bool {
    if let Some(contracted) = contracted {
        return contracted.has_head(folded) || (folded.contains(['\'', 'o']) && contraction::expand(folded).is_some());
    }
    // Asked of every distinct word, so the cheap question comes first.
    if !folded.contains('\'') && !common_words::is_function_word(Language::English, folded) {
        return false;
    }
    let tails = ["is", "are", "am", "have", "will", "would", "not", "us"];
    contraction::expand(folded).is_some() || tails.iter().any(|tail| is_contracted(folded, tail))
}

/// A Persian word and the affix that a half-space, a space or nothing at all parts from it.
fn affixed_unit(words: &[ByteSpan], context: Context<'_>) -> Option<Unit> {
    let word = |span: ByteSpan| fold::fold_word(&context.text[span.range()], Language::Persian);
    let [first, second, ..] = words else {
        return None;
    };
    if !gap(context.text, *first, *second).chars().all(|letter| letter == ' ' || letter == '\u{200c}') {
        return None;
    }
    let (first, second) = (word(*first), word(*second));
    let suffix = matches!(&*second, "ها" | "های" | "هایی" | "ای" | "اند" | "ام" | "اش" | "تر" | "ترین");
    let prefix = matches!(&*first, "می" | "نمی");
    (suffix || prefix).then(|| Unit { normal: format!("{first}{second}"), n_words: 2, figure: false })
}

/// A word that the end of a line broke: a hyphen, a line break, and a small letter.
fn broken_word(words: &[ByteSpan], context: Context<'_>, lexicon: &Lexicon) -> Option<Unit> {
    let [first, second, ..] = words else {
        return None;
    };
    let between = gap(context.text, *first, *second);
    let broken = between.strip_prefix(['-', '\u{2010}', '\u{ad}'])?;
    let second = &context.text[second.range()];
    if !(broken.contains('\n') && broken.trim().is_empty() && second.starts_with(char::is_lowercase)) {
        return None;
    }
    // “Well-⏎known” is a compound of two words that stand by themselves elsewhere.
    let language = lexicon.language(context.side);
    let is_common =
        |word: &str| common_words::frequency_per_million(language, &fold::fold_word(word, language)).is_some();
    if is_common(&context.text[first.range()]) && (is_common(second) || figure::starts(second, language)) {
        return None;
    }
    let whole = format!("{}{second}", &context.text[first.range()]);
    Some(Unit { normal: normal_form(&whole, lexicon.language(context.side)), n_words: 2, figure: false })
}

fn gap(text: &str, before: ByteSpan, after: ByteSpan) -> &str {
    use super::span::Offset;
    &text[before.end().index()..after.start().index()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::article::Article;
    use crate::engine::pair::Pair;
    use crate::engine::reading::Reading;

    /// Whether both stretches have the same normal forms, one by one.
    fn same(left: &str, right: &str) -> bool {
        let mut lexicon = Lexicon::new(Pair::new(Language::English, Language::English));
        let articles = Pair::new(Article::new("", left), Article::new("", right));
        let mut normals = |article: &Article, side| {
            let reading = Reading::new(article, side, Language::English, &mut lexicon);
            reading.tokens.iter().map(|token| token.normal).collect::<Vec<_>>()
        };
        normals(&articles.left, Side::Left) == normals(&articles.right, Side::Right)
    }

    #[test]
    fn one_thing_in_two_spellings() {
        let pairs = [
            ("It Cost", "it cost"),
            ("4,000,000 people", "four million people"),
            ("4m people", "4 million people"),
            ("12.5 % of them", "12.5 percent of them"),
            ("12.5 per cent of them", "12.5% of them"),
            ("the third day", "the 3rd day"),
            ("don’t go", "do not go"),
            ("it’s raining", "it is raining"),
            ("it’s been raining", "it has been raining"),
            ("they’ll come", "they will come"),
            ("the informa-\ntion came", "the information came"),
            ("the colour of the theatre", "the color of the theater"),
            ("‘naïve’", "'nai\u{308}ve'"),
            ("so\u{ad}lid ground", "solid ground"),
            ("he wouldn’t go", "he would not go"),
            ("the well-\nknown man", "the well-known man"),
        ];
        for (left, right) in pairs {
            assert!(same(left, right), "{left} / {right}");
        }
    }

    #[test]
    fn two_things_in_like_spellings() {
        let pairs = [
            ("it is over", "it has over"),
            ("4 million", "5 million"),
            ("12 %", "12"),
            ("the third", "three"),
            ("do go", "do not go"),
            ("at 4.12 a.m.", "at 4.21 a.m."),
        ];
        for (left, right) in pairs {
            assert!(!same(left, right), "{left} / {right}");
        }
    }
}
