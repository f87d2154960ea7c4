//! Punctuation, digits and invisible characters.

use unicode_normalization::UnicodeNormalization;

/// Drops what cannot be seen and settles what decomposition would garble.
///
/// A raised digit after a digit is a power, not one more digit (`10²`), and a fraction after a digit adds to it (`4½`);
/// both would otherwise run into the number. Accents typed as apostrophes would turn into a space and a mark.
pub(super) fn prepare(surface: &str) -> String {
    let mut prepared = String::with_capacity(surface.len());
    let mut previous = '\0';
    for character in surface.chars().filter(|&character| !is_invisible(character)) {
        if digit_value(previous).is_some()
            && let Some(separator) = separator_before(character)
        {
            prepared.push(separator);
        }
        prepared.push(if is_spacing_accent(character) { '\'' } else { character });
        previous = character;
    }
    prepared
}

/// What keeps a compatibility digit apart from the digit before it.
fn separator_before(character: char) -> Option<char> {
    if digit_value(character).is_some() || !character.is_numeric() {
        return None;
    }
    let mut parts = std::iter::once(character).nfkd();
    let is_digit = parts.next().is_some_and(|first| first.is_ascii_digit());
    is_digit.then(|| if parts.any(|part| part == '\u{2044}') { ' ' } else { '^' })
}

/// Whether a character takes no ink: soft hyphens, joiners, direction marks, variation selectors. Trade mark signs go
/// with them, since they are set or left out at will.
fn is_invisible(character: char) -> bool {
    matches!(character,
        '\u{00AD}' | '\u{00AE}' | '\u{034F}' | '\u{061C}' | '\u{0640}' | '\u{115F}' | '\u{1160}'
        | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
        | '\u{2120}' | '\u{2122}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}'
        | '\u{1BCA0}'..='\u{1BCA3}' | '\u{E0000}'..='\u{E0FFF}')
}

/// Accents that stand alone and are typed where an apostrophe is meant.
fn is_spacing_accent(character: char) -> bool {
    matches!(character, '\u{00B4}' | '\u{0384}' | '\u{1FBD}' | '\u{1FBF}' | '\u{1FEF}' | '\u{1FFD}' | '\u{1FFE}')
}

/// The plain form of a punctuation mark; `None` for marks that have no other form.
pub(super) fn plain_punctuation(character: char) -> Option<&'static str> {
    Some(match character {
        '`'
        | '\u{2018}'..='\u{201B}'
        | '\u{2032}'
        | '\u{2035}'
        | '\u{2039}'
        | '\u{203A}'
        | '\u{02B9}'..='\u{02BD}'
        | '\u{02C8}'
        | '\u{055A}'
        | '\u{05F3}'
        | '\u{A78B}'
        | '\u{A78C}' => "'",
        '\u{201C}'..='\u{201F}'
        | '\u{2033}'
        | '\u{2036}'
        | '\u{00AB}'
        | '\u{00BB}'
        | '\u{05F4}'
        | '\u{300C}'..='\u{300F}'
        | '\u{301D}'..='\u{301F}'
        | '\u{2E42}' => "\"",
        '\u{2010}'..='\u{2015}' | '\u{2043}' | '\u{2212}' | '\u{05BE}' | '\u{2E3A}' | '\u{2E3B}' => "-",
        '\u{2026}' | '\u{22EF}' => "...",
        '\u{2044}' | '\u{2215}' => "/",
        '\u{301C}' => "~",
        // The stretcher of Arabic letters comes out of ligatures here.
        '\u{0640}' => "",
        '\u{066B}' => ".",
        '\u{066C}' => ",",
        '\u{066A}' => "%",
        _ => return None,
    })
}

/// Writes runs of hyphens as one dash, two apostrophes as a quotation mark, and runs of full stops as an ellipsis.
pub(super) fn collapse_runs(normal: &str) -> String {
    let mut collapsed = String::with_capacity(normal.len());
    let mut rest = normal;
    while let Some(character) = rest.chars().next() {
        let length = rest.chars().take_while(|&other| other == character).count();
        match (character, length) {
            ('-', _) => collapsed.push('-'),
            ('\'', 2..) => collapsed.push('"'),
            ('.', 2..) => collapsed.push_str("..."),
            _ => collapsed.extend(std::iter::repeat_n(character, length)),
        }
        rest = &rest[length * character.len_utf8()..];
    }
    collapsed
}

/// The value of a decimal digit of any common script.
pub(super) fn digit_value(character: char) -> Option<u8> {
    const ZEROS: [u32; 21] = [
        0x30, 0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xDE6, 0xE50, 0xED0,
        0xF20, 0x1040, 0x17E0, 0x1810, 0xFF10,
    ];
    let code = u32::from(character);
    let zero = ZEROS.iter().rev().find(|&&zero| zero <= code)?;
    u8::try_from(code - zero).ok().filter(|&value| value < 10)
}

/// Whether a mark is a Hebrew vowel point or accent, which newspapers leave out.
pub(super) fn is_hebrew_point(mark: char) -> bool {
    matches!(
        mark,
        '\u{0591}'..='\u{05BD}' | '\u{05BF}' | '\u{05C1}' | '\u{05C2}' | '\u{05C4}' | '\u{05C5}' | '\u{05C7}'
    )
}
