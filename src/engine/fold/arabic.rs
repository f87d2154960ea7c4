//! Arabic letters as Arabs, Persians and converters write them.

/// Levels the letters that keyboards and papers use for one another; other letters pass.
///
/// Marks above and below are gone by now, so that every alef, waw and yeh with hamza or madda is a bare one.
pub(super) fn level(letter: char) -> char {
    match letter {
        // Persian keheh and its swash form.
        '\u{06A9}' | '\u{06AA}' => '\u{0643}',
        // Dotless yeh at the end of words, Persian yeh, yeh barree.
        '\u{0649}' | '\u{06CC}' | '\u{06D2}' => '\u{064A}',
        // Teh marbuta is often typed as heh; the rest are hehs of other alphabets.
        '\u{0629}' | '\u{06BE}' | '\u{06C1}' | '\u{06C3}' | '\u{06D5}' => '\u{0647}',
        // Alef of the Koran.
        '\u{0671}' => '\u{0627}',
        other => other,
    }
}

/// Whether a mark is a vowel sign, a doubling sign, a hamza or madda over its letter, or a sign of recitation.
pub(super) fn is_vowel_sign(mark: char) -> bool {
    matches!(mark, '\u{0610}'..='\u{061A}' | '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{06D6}'..='\u{06ED}')
}
