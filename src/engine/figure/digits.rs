//! Numbers in digits, with the marks that each language sets between them.

use super::decimal::Decimal;
use crate::engine::language::Language;

/// Reads a number in digits: `4,000,000`, `4.000.000`, `4 000 000`, `12,5`, `4 1/2`, `3/4`.
///
/// `None` for everything else that is made of digits and marks: dates, times, versions, numbers with leading zeros, and
/// a single mark before three digits in a language whose decimal mark is not known.
pub(super) fn parse(text: &str, language: Language) -> Option<Decimal> {
    if let Some((before, denominator)) = text.split_once('/') {
        let (whole, numerator) = before.rsplit_once(' ').unwrap_or(("", before));
        let fraction = parse_fraction(numerator, denominator)?;
        return if whole.is_empty() { Some(fraction) } else { parse(whole, language)?.plus(fraction) };
    }
    let (whole, fraction) = split_decimals(text, language)?;
    let whole = without_groups(whole)?;
    let has_leading_zero = whole.len() > 1 && whole.starts_with('0');
    let is_plain = !fraction.is_empty() || !text.ends_with(['.', ',']);
    (!has_leading_zero && is_plain && is_digits(fraction))
        .then(|| Decimal::from_digits(&format!("{whole}.{fraction}")))?
}

fn is_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

fn parse_fraction(numerator: &str, denominator: &str) -> Option<Decimal> {
    let numerator: u8 = numerator.parse().ok()?;
    let denominator: u8 = denominator.parse().ok()?;
    let is_usual = numerator < denominator && matches!(denominator, 2 | 4 | 5 | 8);
    if is_usual && numerator > 0 { Decimal::from_fraction(numerator, denominator) } else { None }
}

/// Cuts at the decimal mark, if there is one.
fn split_decimals(text: &str, language: Language) -> Option<(&str, &str)> {
    let last = text.rfind(['.', ',']);
    let Some(at) = last else {
        return Some((text, ""));
    };
    let mark = &text[at..=at];
    let other = if mark == "." { "," } else { "." };
    let parts = (&text[..at], &text[at + 1..]);
    if text[..at].contains(mark) {
        // Several marks of one kind part groups in any language.
        return (!text.contains(other)).then_some((text, ""));
    }
    let is_group = parts.1.len() == 3 && (1..=3).contains(&parts.0.len()) && is_digits(parts.0) && parts.0 != "0";
    match decimal_mark(language) {
        // The other kind parts the groups before.
        _ if parts.0.contains(other) => Some(parts),
        _ if text.contains(' ') => Some(parts),
        None if is_group => None,
        None => Some(parts),
        Some(decimal) if decimal == mark && !(is_group && language == Language::Spanish && mark == ",") => Some(parts),
        Some(_) if is_group => Some((text, "")),
        Some(_) if language == Language::Spanish && mark == "." => Some(parts),
        // So do the papers of the Maghreb.
        Some(_) if language == Language::Arabic && mark == "," => Some(parts),
        Some(_) => None,
    }
}

/// What stands before the decimals in the language's print; Spanish has both, by country.
fn decimal_mark(language: Language) -> Option<&'static str> {
    match language {
        Language::Unknown => None,
        Language::English
        | Language::Arabic
        | Language::Persian
        | Language::Hebrew
        | Language::Hindi
        | Language::Tamil
        | Language::Thai
        | Language::Chinese
        | Language::Japanese
        | Language::Korean => Some("."),
        _ => Some(","),
    }
}

/// Takes the marks out from between groups of three digits (in India two, but for the last), if they are well set.
fn without_groups(whole: &str) -> Option<String> {
    let Some(mark) = whole.find(|character: char| !character.is_ascii_digit()).map(|at| &whole[at..=at]) else {
        return (!whole.is_empty()).then(|| whole.to_owned());
    };
    let groups: Vec<&str> = whole.split(mark).collect();
    let (first, rest) = groups.split_first()?;
    let (last, between) = rest.split_last()?;
    let is_even = |size: usize| last.len() == 3 && between.iter().all(|group| group.len() == size);
    let is_grouped = matches!(mark, "," | "." | " " | "'") && (1..=3).contains(&first.len()) && is_even(3)
        || mark == "," && (1..=2).contains(&first.len()) && is_even(2);
    let digits = groups.concat();
    (is_grouped && is_digits(&digits)).then_some(digits)
}

/// Whether digits set apart by a space go on the number in this language.
///
/// Where the space is the usual mark, any groups of three do. English writes so in science only; two numbers in a row
/// (`5 100 metre races`) are told from one by its zeros.
pub(super) fn continues_after_space(first: &str, groups: &[&str], language: Language) -> bool {
    let is_grouped = (1..=3).contains(&first.len())
        && is_digits(first)
        && !first.starts_with('0')
        && groups.iter().all(|group| group.len() == 3 && is_digits(group));
    let is_usual = matches!(
        language,
        Language::French
            | Language::Swedish
            | Language::Norwegian
            | Language::Danish
            | Language::Finnish
            | Language::Polish
            | Language::Hungarian
            | Language::Russian
            | Language::Ukrainian
            | Language::German
            | Language::Spanish
            | Language::Portuguese
            | Language::Italian
    );
    is_grouped && (is_usual || groups.len() > 1 || groups == ["000"])
}
