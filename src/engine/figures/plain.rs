//! The numbers that larger figures are made of.

use super::value::Ratio;
use crate::engine::figure::Unit;
use crate::engine::language::Language;
use crate::engine::wordbook::{Notes, WholeFigure, whole_figure};

/// A number that a token is, as a whole.
#[derive(Clone, Copy, Debug)]
pub(super) struct Number {
    pub(super) value: Ratio,
    pub(super) unit: Option<Unit>,
}

/// The number that a token is, as a whole.
pub(super) fn number(notes: &Notes<'_>, at: u32, end: u32) -> Option<Number> {
    of(&notes.within(at, end)?.figure?)
}

/// The number that a stretch is, as a whole.
pub(super) fn parse(stretch: &str, language: Language) -> Option<Number> {
    of(&whole_figure(stretch, language)?)
}

fn of(figure: &WholeFigure) -> Option<Number> {
    Some(Number { value: Ratio::decimal(figure.digits, figure.places)?, unit: figure.unit })
}

/// A whole number without a unit, and the token after it.
pub(super) fn small_number(notes: &Notes<'_>, at: u32, end: u32) -> Option<(u32, u32)> {
    let found = number(notes, at, end).filter(|number| number.unit.is_none())?;
    Some((u32::try_from(found.value.as_whole()?).ok()?, at + 1))
}

/// Numbers in digits that one kind of mark holds together, as in dates, and the token after them.
pub(super) fn glued_numbers(notes: &Notes<'_>, at: u32, end: u32) -> Option<(Vec<u32>, u32)> {
    let mut text = notes.at(at).folded.to_string();
    let mut next = at + 1;
    while next < end && matches!(notes.gap_after(next - 1), "/" | "-" | "." | ":") && notes.at(next).is_digits {
        text.push_str(notes.gap_after(next - 1));
        text.push_str(&notes.at(next).folded);
        next += 1;
    }
    let mark = text.find(|letter: char| !letter.is_ascii_digit()).map(|at| text[at..].chars().next())??;
    let numbers: Option<Vec<u32>> = text.split(mark).map(|part| part.parse().ok()).collect();
    Some((numbers?, next))
}

/// Whether a token is held to the next by a mark that makes them one thing that is no number.
pub(super) fn is_glued(notes: &Notes<'_>, at: u32, end: u32) -> bool {
    at + 1 < end
        && matches!(notes.gap_after(at), "/" | ":" | "." | "_" | "@" | "+" | "/-")
        && notes.at(at + 1).is_digits
}
