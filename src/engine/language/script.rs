//! Which writing system a letter belongs to, as far as telling languages apart needs it.

/// A writing system that settles the language or narrows it down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Script {
    /// Latin letters with all their accents.
    Latin,
    /// Cyrillic letters.
    Cyrillic,
    /// Greek, polytonic letters included.
    Greek,
    /// Arabic letters, for Arabic and Persian.
    Arabic,
    /// Hebrew letters.
    Hebrew,
    /// Devanagari, for Hindi.
    Devanagari,
    /// Tamil letters.
    Tamil,
    /// Thai letters.
    Thai,
    /// Chinese characters, also used in Japanese.
    Han,
    /// Hiragana and katakana.
    Kana,
    /// Korean syllables and their parts.
    Hangul,
}

impl Script {
    /// All scripts, in the order of the enum.
    pub(super) const ALL: [Self; 11] = [
        Self::Latin,
        Self::Cyrillic,
        Self::Greek,
        Self::Arabic,
        Self::Hebrew,
        Self::Devanagari,
        Self::Tamil,
        Self::Thai,
        Self::Han,
        Self::Kana,
        Self::Hangul,
    ];

    /// The script of a letter; `None` for digits, punctuation, marks shared by scripts and all other writing.
    pub(super) fn of(letter: char) -> Option<Self> {
        Some(match letter {
            'a'..='z' | 'A'..='Z' => Self::Latin,
            '\u{00AA}' | '\u{00BA}' | '\u{00C0}'..='\u{00D6}' | '\u{00D8}'..='\u{00F6}' | '\u{00F8}'..='\u{024F}' => {
                Self::Latin
            }
            '\u{1E00}'..='\u{1EFF}' => Self::Latin,
            '\u{0370}'..='\u{03FF}' | '\u{1F00}'..='\u{1FFF}' => Self::Greek,
            '\u{0400}'..='\u{052F}' => Self::Cyrillic,
            '\u{0590}'..='\u{05FF}' | '\u{FB1D}'..='\u{FB4F}' => Self::Hebrew,
            '\u{0620}'..='\u{064A}' | '\u{066E}'..='\u{06D5}' | '\u{0750}'..='\u{077F}' => Self::Arabic,
            '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' => Self::Arabic,
            '\u{0900}'..='\u{097F}' => Self::Devanagari,
            '\u{0B80}'..='\u{0BFF}' => Self::Tamil,
            '\u{0E00}'..='\u{0E7F}' => Self::Thai,
            '\u{3041}'..='\u{30FF}' | '\u{FF66}'..='\u{FF9F}' => Self::Kana,
            '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{20000}'..='\u{3134F}' => Self::Han,
            '\u{1100}'..='\u{11FF}' | '\u{3130}'..='\u{318F}' | '\u{AC00}'..='\u{D7AF}' => Self::Hangul,
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_know_their_script_at_both_ends_of_each_range() {
        let cases = [
            ("azAZÀÿſ", Script::Latin),
            ("Ѐяӿё", Script::Cyrillic),
            ("Ͱωἀ῾", Script::Greek),
            ("ءيپیکە", Script::Arabic),
            ("אתװ", Script::Hebrew),
            ("अह।", Script::Devanagari),
            ("அஹ", Script::Tamil),
            ("กฮ", Script::Thai),
            ("一鿿㐀", Script::Han),
            ("ぁんァヺー", Script::Kana),
            ("가힣ᄀ", Script::Hangul),
        ];
        for (letters, script) in cases {
            for letter in letters.chars() {
                assert_eq!(Script::of(letter), Some(script), "{letter}");
            }
        }
        for other in "0 .!@[`{×÷😀".chars() {
            assert_eq!(Script::of(other), None, "{other}");
        }
    }
}
