//! Tells texts from pictures, archives and programs by their bytes.

use super::encoding::{Encoding, mark};

/// First bytes of files that are often dropped by mistake; their text, if any, is not in plain sight.
const MAGIC: [&[u8]; 16] = [
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"PK\x03\x04",
    b"PK\x05\x06",
    b"%PDF-",
    b"\x1f\x8b",
    b"\x7fELF",
    b"MZ\x90",
    b"\xd0\xcf\x11\xe0",
    b"7z\xbc\xaf",
    b"Rar!",
    b"ID3",
    b"OggS",
    b"RIFF",
    b"{\\rtf",
];

/// How much of a file is looked at.
const LOOK_BYTES: usize = 64 * 1024;

/// Whether these bytes are surely no plain text.
///
/// A text in any encoding without zero bytes has next to no control characters; UTF-16 has zero bytes, and is let
/// through when it says so with a mark or shows its pattern.
pub fn is_binary(bytes: &[u8]) -> bool {
    if MAGIC.iter().any(|magic| bytes.starts_with(magic)) || bytes.get(4..8) == Some(b"ftyp") {
        return true;
    }
    if mark(bytes).is_some() || Encoding::utf16_by_pattern(bytes).is_some() {
        return false;
    }
    let looked = &bytes[..bytes.len().min(LOOK_BYTES)];
    // Escape is let through: the ISO-2022 encodings are made of it.
    let odd = looked.iter().filter(|byte| matches!(byte, 0x00..=0x08 | 0x0e..=0x1a | 0x1c..=0x1f | 0x7f)).count();
    looked.contains(&0) || odd * 50 > looked.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_and_archives_are_binary() {
        assert!(is_binary(b"\x89PNG\r\n\x1a\n...."));
        assert!(is_binary(b"PK\x03\x04 a zip file, or .docx"));
        assert!(is_binary(b"\x00\x00\x00\x18ftypheic"));
        assert!(is_binary(b"a word and then \x00 a zero byte"));
        assert!(is_binary(&[1, 2, 3, 4, b'a', b'b', b'c', b'd']));
    }

    #[test]
    fn texts_are_not() {
        assert!(!is_binary(b""));
        assert!(!is_binary("Plain words, “quoted”.\r\n\tTabs too.\x0c".as_bytes()));
        assert!(!is_binary(b"na\xefve caf\xe9 in windows-1252"));
        assert!(!is_binary(b"\xff\xfeT\0w\0o\0"));
        assert!(!is_binary(b"T\0w\0i\0c\0e\0 \0t\0o\0l\0d\0"));
        assert!(!is_binary(b"\x1b$B$3$s\x1b(B"));
    }
}
