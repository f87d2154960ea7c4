//! Which encoding a file is most likely in.
//!
//! What a file says plainly is read here; the guess at an older encoding needs tables that few readers ever use, so only
//! the worker of [`detector`](super::detector) holds them.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};

/// An encoding, by the name the web gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Encoding(&'static str);

/// What the reader can choose from, most common first.
const CHOICES: [&str; 26] = [
    "UTF-8",
    "windows-1252",
    "UTF-16LE",
    "UTF-16BE",
    "windows-1250",
    "windows-1251",
    "windows-1253",
    "windows-1254",
    "windows-1255",
    "windows-1256",
    "windows-1257",
    "windows-1258",
    "windows-874",
    "ISO-8859-2",
    "ISO-8859-5",
    "ISO-8859-7",
    "ISO-8859-8",
    "KOI8-R",
    "KOI8-U",
    "macintosh",
    "Shift_JIS",
    "EUC-JP",
    "ISO-2022-JP",
    "GB18030",
    "Big5",
    "EUC-KR",
];

/// How much of a file the detector reads: enough for its statistics, and quick.
pub(super) const DETECT_BYTES: usize = 256 * 1024;

impl Encoding {
    /// The encoding nearly every text of today is in.
    pub const UTF_8: Self = Self("UTF-8");
    /// The encoding most other texts are in.
    pub const WINDOWS_1252: Self = Self("windows-1252");

    /// All encodings to choose from.
    pub fn choices() -> impl Iterator<Item = Self> {
        CHOICES.into_iter().map(Self)
    }

    /// The choice of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::choices().find(|choice| choice.0.eq_ignore_ascii_case(name))
    }

    /// The name of the encoding, as the browser's decoder knows it.
    pub fn name(self) -> &'static str {
        self.0
    }

    /// The encoding the bytes show by themselves: what a byte order mark says, else UTF-8 where it is valid, else UTF-16
    /// where every other byte is zero. `None` for older encodings, which only statistics tell apart.
    pub fn evident(bytes: &[u8]) -> Option<Self> {
        if let Some(marked) = mark(bytes) {
            return Some(marked);
        }
        // Zero bytes and escapes are valid UTF-8, but stand in texts of other encodings.
        if std::str::from_utf8(bytes).is_ok() && !bytes.contains(&0) && !bytes.contains(&0x1b) {
            return Some(Self::UTF_8);
        }
        Self::utf16_by_pattern(bytes)
    }

    /// UTF-16 without a mark: in text of most scripts every other byte is the same, mostly zero.
    pub(super) fn utf16_by_pattern(bytes: &[u8]) -> Option<Self> {
        let pairs = bytes.as_chunks::<2>().0.iter().take(2048);
        let (count, zero_first, zero_second) = pairs.fold((0, 0, 0), |(count, first, second), [one, two]| {
            (count + 1, first + usize::from(*one == 0), second + usize::from(*two == 0))
        });
        let mostly = |zeroes: usize, others: usize| count >= 2 && zeroes * 4 > count * 3 && others * 20 < count;
        match (mostly(zero_first, zero_second), mostly(zero_second, zero_first)) {
            (true, _) => Some(Self("UTF-16BE")),
            (_, true) => Some(Self("UTF-16LE")),
            _ => None,
        }
    }

    /// The most likely encoding of bytes in which none is evident.
    ///
    /// Brings the detector's tables with it: only the worker that is loaded for them may call this.
    pub(super) fn detect(bytes: &[u8]) -> Self {
        let head = &bytes[..bytes.len().min(DETECT_BYTES)];
        let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
        detector.feed(head, head.len() < DETECT_BYTES);
        let guess = detector.guess(None, Utf8Detection::Allow);
        // GBK is read by the decoder of its superset.
        let name = if guess.name() == "GBK" { "GB18030" } else { guess.name() };
        Self::named(name).unwrap_or(Self::WINDOWS_1252)
    }
}

/// What the byte order mark says, when there is one.
pub(super) fn mark(bytes: &[u8]) -> Option<Encoding> {
    match bytes {
        [0xef, 0xbb, 0xbf, ..] => Some(Encoding::UTF_8),
        [0xff, 0xfe, ..] => Some(Encoding("UTF-16LE")),
        [0xfe, 0xff, ..] => Some(Encoding("UTF-16BE")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn evident(bytes: &[u8]) -> Option<&'static str> {
        Encoding::evident(bytes).map(Encoding::name)
    }

    fn detected(bytes: &[u8]) -> &'static str {
        assert_eq!(Encoding::evident(bytes), None);
        Encoding::detect(bytes).name()
    }

    #[test]
    fn marks_come_first() {
        assert_eq!(evident(b"\xef\xbb\xbfwords"), Some("UTF-8"));
        assert_eq!(evident(b"\xff\xfew\0"), Some("UTF-16LE"));
        assert_eq!(evident(b"\xfe\xff\0w"), Some("UTF-16BE"));
    }

    #[test]
    fn valid_utf8_is_utf8() {
        assert_eq!(evident("“naïve” – Ελλάδα".as_bytes()), Some("UTF-8"));
        assert_eq!(evident(b""), Some("UTF-8"));
    }

    #[test]
    fn utf16_shows_by_its_zeroes() {
        let little: Vec<u8> = "Twice told".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = "Twice told".encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(evident(&little), Some("UTF-16LE"));
        assert_eq!(evident(&big), Some("UTF-16BE"));
    }

    #[test]
    fn older_encodings_are_detected() {
        let western = b"Le caf\xe9 \xe9tait ferm\xe9, mais l\x92h\xf4tel restait ouvert jusqu\x92\xe0 minuit.";
        assert_eq!(detected(western), "windows-1252");
        // Russian for "It rained all day in the old town", in the Windows and the Unix encoding.
        let windows = b"\xc2\xe5\xf1\xfc \xe4\xe5\xed\xfc \xe2 \xf1\xf2\xe0\xf0\xee\xec \xe3\xee\xf0\xee\xe4\xe5 \xf8\xe5\xeb \xe4\xee\xe6\xe4\xfc";
        assert_eq!(detected(windows), "windows-1251");
        // Japanese for "It is a text in Japanese", in Shift_JIS.
        let japanese =
            b"\x82\xb1\x82\xea\x82\xcd\x93\xfa\x96\x7b\x8c\xea\x82\xcc\x95\xb6\x8f\xcd\x82\xc5\x82\xb7\x81\x42";
        assert_eq!(detected(japanese), "Shift_JIS");
    }

    #[test]
    fn every_choice_is_found_by_name() {
        assert!(Encoding::choices().all(|choice| Encoding::named(choice.name()) == Some(choice)));
    }
}
