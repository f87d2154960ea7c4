//! Words that one text puts where the other puts different ones.

use super::comparison::{Phrase, SwapKind, Tier, WordSwap};
use super::figures::Found;
use super::names::Mention;
use super::pair::{Pair, Side};
use super::span::{ByteSpan, Offset};
use super::wordbook::{Notes, Role};

/// The swapped words of all reworded phrases, in their order, but for those that hold no word that says anything.
///
/// Linear in phrases, each with a search in the figures and names.
pub fn find(
    phrases: &[Phrase],
    notes: Pair<&Notes<'_>>,
    figures: Pair<&[Found]>,
    names: Pair<&[Mention]>,
) -> Vec<WordSwap> {
    let reworded = phrases.iter().filter(|phrase| phrase.tier == Tier::Reworded);
    reworded
        .filter_map(|phrase| {
            let pair = phrase.pair?;
            let words = Pair::from_fn(|side| Words::new(notes[side], figures[side], names[side], phrase.spans[side]));
            let kind = kind(&words)?;
            Some(WordSwap { spans: phrase.spans, pair, kind })
        })
        .collect()
}

/// What stands on one side of a swap.
#[derive(Clone, Copy)]
struct Words {
    figure: bool,
    name: bool,
    attribution: bool,
    content: bool,
}

impl Words {
    fn new(notes: &Notes<'_>, figures: &[Found], names: &[Mention], span: ByteSpan) -> Self {
        let tokens = notes.token_at(span.start().index())..notes.token_at(span.end().index());
        let at = figures.partition_point(|figure| figure.tokens().end().get() <= tokens.start);
        let figure = figures.get(at).is_some_and(|figure| figure.tokens().start().get() < tokens.end);
        let at = names.partition_point(|name| name.span.end() <= span.start());
        let name = names.get(at).is_some_and(|name| name.span.start() < span.end());
        let reports = |at: u32| notes.at(at).roles.iter().any(|role| matches!(role, Role::Says | Role::Hedge));
        Self {
            figure,
            name,
            attribution: tokens.clone().any(reports),
            content: tokens.clone().any(|at| !notes.at(at).is_function),
        }
    }
}

/// The kind of a swap; `None` when neither side says anything.
fn kind(words: &Pair<Words>) -> Option<SwapKind> {
    let both = |test: fn(Words) -> bool| Side::BOTH.into_iter().all(|side| test(words[side]));
    let either = |test: fn(Words) -> bool| Side::BOTH.into_iter().any(|side| test(words[side]));
    if both(|words| words.figure) {
        Some(SwapKind::Number)
    } else if both(|words| words.name) {
        Some(SwapKind::Name)
    } else if both(|words| words.attribution) {
        Some(SwapKind::Attribution)
    } else if either(|words| words.content) {
        Some(SwapKind::Wording)
    } else {
        None
    }
}
