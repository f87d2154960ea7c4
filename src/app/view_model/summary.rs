//! What is said about the two texts as a whole: counts with their definitions, never a verdict.

use super::framing::Frames;
use super::links::{Assigned, Link, LinkKind, Tie};
use crate::app::state::{Kept, LeftOut, Reading};
use crate::engine::{Comparison, Pair, PairKind, Phrase, Side, Tier, measure};

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
    let notices = reading.comparison.notices.iter().map(ToString::to_string).collect();
    Summary {
        statements: Some(n_statements(assigned)).filter(|count| independent && *count > 0),
        banner: banner(reading, assigned, independent, words_min, related),
        notices,
    }
}

/// Whether a link is shared wording long enough to count.
fn is_wording(link: &Link) -> bool {
    link.stepped && matches!(link.kind, LinkKind::Shared | LinkKind::Moved)
}

/// The three figures above the texts, without what is left out.
pub(super) fn figures(reading: &Reading, statements: Option<usize>, left_out: LeftOut) -> Vec<Figure> {
    let share = |side| share(reading, side, left_out);
    let longest = Figure {
        value: reading.comparison.longest.map_or(0, |longest| longest.words).to_string(),
        label: "words in the longest shared passage",
        definition: "The longest unbroken run of words that both texts hold in the same order.".to_owned(),
    };
    match statements {
        Some(count) => vec![both_state(count), share(Side::Left), longest],
        None => vec![share(Side::Left), share(Side::Right), longest],
    }
}

fn n_statements(assigned: &Assigned) -> usize {
    assigned.ties.iter().filter(|tie| !matches!(tie, Tie::Related | Tie::None)).count()
}

fn both_state(count: usize) -> Figure {
    Figure {
        value: count.to_string(),
        label: "statements both make",
        definition: "Sentences of one text that say the same as sentences of the other, in whatever words.".to_owned(),
    }
}

/// How much of one side's wording the other holds.
fn share(reading: &Reading, side: Side, left_out: LeftOut) -> Figure {
    let (label, here, there) = match side {
        Side::Left => ("of A is in B", "first", "second"),
        Side::Right => ("of B is in A", "second", "first"),
    };
    let coverage = reading.comparison.coverage[side];
    let words = coverage.words;
    let shared = if left_out.any() { shared_without(reading, side, left_out) } else { coverage.shared() };
    let besides = if left_out.any() { " What is left out counts as not shared." } else { "" };
    let value = percent(shared, words);
    let definition = format!(
        "{shared} of the {words} words of the {here} text stand in phrases that the {there} text has, too, \
         give or take spelling and word forms.{besides}"
    );
    Figure { value, label, definition }
}

/// The words of one side in shared wording that is not left out.
fn shared_without(reading: &Reading, side: Side, left_out: LeftOut) -> u32 {
    let frames = Frames::of(&reading.comparison);
    let counts = |phrase: &Phrase| {
        let spans = phrase.spans.map(Some);
        let out = left_out.has(Kept::Tier(phrase.tier))
            || left_out.has(Kept::Quotes) && frames.quoted(spans)
            || left_out.has(Kept::Crumbs) && frames.crumb(spans);
        phrase.tier != Tier::Reworded && !out
    };
    let Comparison { phrases, config, .. } = &*reading.comparison;
    let shown = phrases.iter().zip(measure::shown(phrases, config)).filter(|(phrase, shown)| *shown && counts(phrase));
    shown.map(|(phrase, _)| phrase.words[side]).sum()
}

/// A share in whole percent that says neither nothing nor everything unless it is so.
fn percent(part: u32, whole: u32) -> String {
    let rounded = (u64::from(part) * 200 + u64::from(whole)) / (u64::from(whole) * 2).max(1);
    match rounded {
        0 if part > 0 => "<1%".to_owned(),
        100.. if part < whole => "99%".to_owned(),
        rounded => format!("{rounded}%"),
    }
}

fn banner(reading: &Reading, assigned: &Assigned, independent: bool, words_min: u32, related: bool) -> Option<Banner> {
    if let Some(lead) = without_words(reading) {
        return Some(Banner { lead, rest: "Both are shown as they are.".to_owned(), related: None });
    }
    if is_same_wording(reading) {
        let rest = "They differ at most in white space. The second is shown beside the first.".to_owned();
        return Some(Banner { lead: "These two texts are the same, word for word.", rest, related: None });
    }
    let pairs = &reading.comparison.sentence_pairs;
    let stronger = pairs.iter().any(|pair| pair.kind != PairKind::Related);
    let about = pairs.iter().any(|pair| pair.kind == PairKind::Related);
    let button =
        if related { "Hide sentences about the same point" } else { "Show sentences about the same point, too" };
    let offer = (about && stronger).then_some(button);
    if !independent {
        return None;
    }
    let none = format!("share no phrase of {words_min} words or more.");
    Some(if n_statements(assigned) > 0 {
        let rest =
            format!("These texts {none} What follows are sentences that make the same statement in other words.");
        Banner { lead: "Two independent accounts.", rest, related: offer }
    } else if about {
        let rest = format!(
            "These texts {none} Some sentences are about the same point; dotted lines and letters lead from one to the other."
        );
        Banner { lead: "Hardly anything in common.", rest, related: offer }
    } else {
        let rest = format!("These two texts {none} No sentence of one says what a sentence of the other says, either.");
        Banner { lead: "Nothing in common.", rest, related: None }
    })
}

/// The sentence for texts of punctuation or emoji alone.
fn without_words(reading: &Reading) -> Option<&'static str> {
    match reading.articles.as_ref().as_ref().map(|article| !article.text.contains(char::is_alphanumeric)) {
        Pair { left: true, right: true } => Some("Neither text has words to compare."),
        Pair { left: true, .. } => Some("The first text has no words to compare."),
        Pair { right: true, .. } => Some("The second text has no words to compare."),
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
