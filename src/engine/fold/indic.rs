//! Devanagari spellings that Hindi papers use side by side.

use std::borrow::Cow;

const ANUSVARA: char = '\u{0902}';
const CANDRABINDU: char = '\u{0901}';
const NUKTA: char = '\u{093C}';
const VIRAMA: char = '\u{094D}';

/// Levels a mark over a Devanagari letter: `None` when the mark is not one of those that vary.
///
/// The moon dot is printed as a plain dot (`हँस`, `हंस`), and the dot below is left out (`ज़रा`, `जरा`) but under the
/// two letters that it makes into others.
pub(super) fn level_mark(base: char, mark: char) -> Option<Option<char>> {
    if !('\u{0900}'..='\u{097F}').contains(&base) {
        return None;
    }
    match mark {
        CANDRABINDU => Some(Some(ANUSVARA)),
        NUKTA if !matches!(base, 'ड' | 'ढ') => Some(None),
        _ => None,
    }
}

/// Writes a nasal that is joined to a consonant of its own class as a dot: `हिन्दी` as `हिंदी`, `लम्बा` as `लंबा`.
pub(super) fn level_nasals(normal: &str) -> Cow<'_, str> {
    if !normal.contains(VIRAMA) {
        return Cow::Borrowed(normal);
    }
    let letters: Vec<char> = normal.chars().collect();
    let mut levelled = String::with_capacity(normal.len());
    let mut at = 0;
    while let Some(&letter) = letters.get(at) {
        let joined = letters.get(at + 1) == Some(&VIRAMA)
            && letters.get(at + 2).is_some_and(|&next| is_nasal_of_class(letter, next));
        levelled.push(if joined { ANUSVARA } else { letter });
        at += if joined { 2 } else { 1 };
    }
    Cow::Owned(levelled)
}

/// Whether a nasal is spoken where the consonant is.
fn is_nasal_of_class(nasal: char, consonant: char) -> bool {
    match nasal {
        'ङ' => matches!(consonant, 'क'..='घ'),
        'ञ' => matches!(consonant, 'च'..='झ'),
        'ण' => matches!(consonant, 'ट'..='ढ'),
        'न' => matches!(consonant, 'त'..='ध'),
        'म' => matches!(consonant, 'प'..='भ'),
        _ => false,
    }
}
