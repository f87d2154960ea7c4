//! What is said about the two texts as a whole: counts with their definitions, never a verdict.

use super::framing::{Frames, is_any_within};
use super::languages::language_name;
use super::links::{Assigned, Link, LinkKind, Tie};
use crate::app::state::{Kept, LeftOut, Reading};
use crate::engine::{ByteSpan, Comparison, Config, Notice, Pair, PairKind, Phrase, Side, Tier, measure};
use crate::say;

/// Figures, chips and sentences about the whole.
#[derive(Debug, PartialEq, Eq)]
pub struct Summary {
    /// How many statements both make, when that is all they have in common.
    pub statements: Option<usize>,
    /// What must be said before anything else, in special cases.
    pub banner: Option<Banner>,
    /// What the reader should know about how the result was made.
    pub notices: Vec<String>,
}

/// A count, what is counted, and exactly what that means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// The count: "50%".
    pub value: String,
    /// What is counted: "of A is in B".
    pub label: &'static str,
    /// What that means, in a sentence.
    pub definition: String,
}

/// A plain sentence for a special case.
#[derive(Debug, PartialEq, Eq)]
pub struct Banner {
    /// What it comes to, in bold.
    pub lead: &'static str,
    /// What that means for what follows.
    pub rest: String,
    /// The words of the button that shows or hides sentences about the same point, where there are any.
    pub related: Option<&'static str>,
}

pub(super) fn summary(reading: &Reading, assigned: &Assigned, words_min: u32, related: bool) -> Summary {
    let independent = !assigned.links.iter().any(is_wording);
    let notices = reading.comparison.notices.iter().map(notice).collect();
    Summary {
        statements: Some(n_statements(assigned)).filter(|count| independent && *count > 0),
        banner: banner(reading, assigned, independent, words_min, related),
        notices,
    }
}

/// What the engine notes about how it came to its result, as the page says it.
fn notice(notice: &Notice) -> String {
    match notice {
        Notice::RepeatsPairedInOrder => say::notice_repeats().to_owned(),
        Notice::AlignmentCutShort => say::notice_cut_short().to_owned(),
        Notice::LongSentencesSkipped => say::notice_long_sentences().to_owned(),
        Notice::DifferentLanguages(languages) => {
            say::notice_languages(language_name(languages.left), language_name(languages.right))
        }
        Notice::WithoutWordList(language) => say::notice_without_word_list(language_name(*language)),
    }
}

/// Whether a link is shared wording long enough to count.
fn is_wording(link: &Link) -> bool {
    link.stepped && matches!(link.kind, LinkKind::Shared | LinkKind::Moved)
}

/// What of the shared wording counts.
#[derive(Clone, Copy)]
pub(super) struct Counted<'a> {
    /// From how many words a phrase outside matched sentences counts.
    pub(super) words_min: u32,
    /// What is left out by kind.
    pub(super) left_out: LeftOut,
    /// What is left out by hand.
    pub(super) without: &'a Pair<Vec<ByteSpan>>,
}

impl Counted<'_> {
    fn leaves_out(self) -> bool {
        self.left_out.any() || *self.without != Pair::default()
    }
}

/// The three figures above the texts, of what counts.
pub(super) fn figures(reading: &Reading, statements: Option<usize>, counted: Counted<'_>) -> Vec<Figure> {
    let shown = (!counts_all(reading, counted)).then(|| shown(reading, counted));
    let share = |side| share(reading, side, counted, shown.as_deref());
    let longest = longest(reading, counted);
    match statements {
        Some(count) => vec![both_state(count), share(Side::Left), longest],
        None => vec![share(Side::Left), share(Side::Right), longest],
    }
}

fn n_statements(assigned: &Assigned) -> usize {
    assigned.ties.iter().filter(|tie| !matches!(tie, Tie::Related | Tie::None)).count()
}

fn both_state(count: usize) -> Figure {
    Figure { value: say::number(count), label: say::statements(), definition: say::statements_mean().to_owned() }
}

/// Whether all wording counts that the comparison itself counts.
fn counts_all(reading: &Reading, counted: Counted<'_>) -> bool {
    !counted.leaves_out() && counted.words_min == reading.comparison.config.phrase_words_min
}

/// How much of one side's wording the other holds; of the phrases that are shown, where not all are.
fn share(reading: &Reading, side: Side, counted: Counted<'_>, shown: Option<&[&Phrase]>) -> Figure {
    let label = if side == Side::Left { say::share_of_a() } else { say::share_of_b() };
    let coverage = reading.comparison.coverage[side];
    let words = coverage.words;
    let shared = shown.map_or(coverage.shared(), |shown| shown.iter().map(|phrase| phrase.words[side]).sum());
    let definition = with_left_out(say::share_means(side, shared, words), counted);
    Figure { value: percent(shared, words), label, definition }
}

/// The longest shared passage, without what is left out. How long a phrase has to be takes nothing from it.
fn longest(reading: &Reading, counted: Counted<'_>) -> Figure {
    let comparison = &reading.comparison;
    let longest = if counted.leaves_out() {
        let counts = counting(reading, counted);
        measure::longest(comparison.phrases.iter().filter(|phrase| counts(phrase)))
    } else {
        comparison.longest
    };
    let definition = with_left_out(say::longest_means().to_owned(), counted);
    Figure { value: say::number(longest.map_or(0, |longest| longest.words)), label: say::longest(), definition }
}

/// A definition, and that what is left out does not count.
fn with_left_out(definition: String, counted: Counted<'_>) -> String {
    if counted.leaves_out() { format!("{definition} {}", say::share_left_out()) } else { definition }
}

/// Whether a phrase is shared wording that is not left out.
fn counting<'a>(reading: &Reading, counted: Counted<'a>) -> impl Fn(&Phrase) -> bool + 'a {
    let Counted { left_out, without, .. } = counted;
    let frames = Frames::of(&reading.comparison);
    move |phrase| {
        let spans = phrase.spans.map(Some);
        let out = left_out.has(Kept::Tier(phrase.tier))
            || left_out.has(Kept::Quotes) && frames.quoted(spans)
            || left_out.has(Kept::Crumbs) && frames.crumb(spans)
            || is_any_within(without, spans);
        phrase.tier != Tier::Reworded && !out
    }
}

/// The shared wording that counts and is long enough to be shown.
fn shown<'a>(reading: &'a Reading, counted: Counted<'_>) -> Vec<&'a Phrase> {
    let Comparison { phrases, config, .. } = &*reading.comparison;
    let config = Config { phrase_words_min: counted.words_min, ..config.clone() };
    let counts = counting(reading, counted);
    let shown = phrases.iter().zip(measure::shown(phrases, &config)).filter(|(phrase, shown)| *shown && counts(phrase));
    shown.map(|(phrase, _)| phrase).collect()
}

/// A share in whole percent that says neither nothing nor everything unless it is so.
fn percent(part: u32, whole: u32) -> String {
    let rounded = (u64::from(part) * 200 + u64::from(whole)) / (u64::from(whole) * 2).max(1);
    match rounded {
        0 if part > 0 => say::percent_under_one().to_owned(),
        100.. if part < whole => say::percent(99_u8),
        rounded => say::percent(rounded),
    }
}

fn banner(reading: &Reading, assigned: &Assigned, independent: bool, words_min: u32, related: bool) -> Option<Banner> {
    if let Some(lead) = without_words(reading) {
        return Some(Banner { lead, rest: say::no_words_rest().to_owned(), related: None });
    }
    if is_same_wording(reading) {
        let rest = say::same_texts_rest().to_owned();
        return Some(Banner { lead: say::same_texts(), rest, related: None });
    }
    let pairs = &reading.comparison.sentence_pairs;
    let stronger = pairs.iter().any(|pair| pair.kind != PairKind::Related);
    let about = pairs.iter().any(|pair| pair.kind == PairKind::Related);
    let button = if related { say::hide_related() } else { say::show_related() };
    let offer = (about && stronger).then_some(button);
    if !independent {
        return None;
    }
    Some(if n_statements(assigned) > 0 {
        Banner { lead: say::independent(), rest: say::independent_rest(words_min), related: offer }
    } else if about {
        Banner { lead: say::hardly_common(), rest: say::hardly_common_rest(words_min), related: offer }
    } else {
        Banner { lead: say::nothing_common(), rest: say::nothing_common_rest(words_min), related: None }
    })
}

/// The sentence for texts of punctuation or emoji alone.
fn without_words(reading: &Reading) -> Option<&'static str> {
    match reading.articles.as_ref().as_ref().map(|article| !article.text.contains(char::is_alphanumeric)) {
        Pair { left: true, right: true } => Some(say::no_words_both()),
        Pair { left: true, .. } => Some(say::no_words_first()),
        Pair { right: true, .. } => Some(say::no_words_second()),
        _ => None,
    }
}

/// Whether the texts differ in white space at most.
fn is_same_wording(reading: &Reading) -> bool {
    let words = reading.articles.as_ref().as_ref().map(|article| article.text.split_whitespace());
    words.left.eq(words.right)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_never_round_to_all_or_nothing() {
        assert_eq!(percent(0, 0), "0%");
        assert_eq!(percent(0, 10), "0%");
        assert_eq!(percent(1, 1000), "<1%");
        assert_eq!(percent(999, 1000), "99%");
        assert_eq!(percent(1000, 1000), "100%");
        assert_eq!(percent(1, 2), "50%");
        assert_eq!(percent(2, 3), "67%");
    }
}
