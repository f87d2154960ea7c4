//! Static word vectors of one language: which words mean something alike.
//!
//! A table lies beside the page as a file of its own (form SEM1, described in `assets/words/README.md`). It is kept
//! packed: a comparison unpacks only the words of its two texts.

use super::language::Language;
use super::lexicon::Lexicon;
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// The file of the project's own table, beside the page; its name begins its hash, so that it can be cached for ever.
pub const FILE: &str = "en-83a32aed304661ef.bin";
/// The hash of that file, in hexadecimal digits.
pub const HASH: &str = "83a32aed304661efeb184a26499958d730a43d11b1542dd56616ea0ec0ec15ec";

/// A packed table of word vectors, keyed by stem.
#[derive(Clone, Debug)]
pub struct WordTable {
    bytes: Vec<u8>,
    n: usize,
    dim: usize,
    scale: (f32, f32),
    /// Where the stems, frequencies, scales and rows start.
    stems: Vec<Box<str>>,
    frequencies_at: usize,
    hash: String,
}

/// Why bytes are no table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WordTableError {
    /// They do not start as a table does, or are of a form this version does not read.
    Form,
    /// They end before all that the head promises, or go on after it, or their stems are not in order.
    Content,
}

impl std::fmt::Display for WordTableError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Form => "This is no word table of a form that can be read here.",
            Self::Content => "This word table is damaged.",
        })
    }
}

impl std::error::Error for WordTableError {}

/// `SEM1`, number of stems, dimensions, bits, a zero, least and greatest logarithm of a row's scale.
const HEAD_BYTES: usize = 4 + 4 + 2 + 1 + 1 + 4 + 4;
/// Components are four-bit whole numbers from -7 to 7.
const BITS: u8 = 4;
const COMPONENT_MAX: f32 = 7.0;

impl WordTable {
    /// The language of its words.
    pub const LANGUAGE: Language = Language::English;

    /// Reads a table. Linear in its bytes.
    pub fn new(bytes: Vec<u8>) -> Result<Self, WordTableError> {
        let head = bytes.get(..HEAD_BYTES).filter(|head| head.starts_with(b"SEM1")).ok_or(WordTableError::Form)?;
        let four = |at: usize| [head[at], head[at + 1], head[at + 2], head[at + 3]];
        let n = u32::from_le_bytes(four(4)) as usize;
        let dim = usize::from(u16::from_le_bytes([head[8], head[9]]));
        let scale = (f32::from_le_bytes(four(12)), f32::from_le_bytes(four(16)));
        if head[10] != BITS || dim == 0 || dim % 2 == 1 || !scale.0.is_finite() || !scale.1.is_finite() {
            return Err(WordTableError::Form);
        }
        let (stems, frequencies_at) = stems(&bytes, n)?;
        let rows = n.checked_mul(dim / 2 + 2).ok_or(WordTableError::Content)?;
        if frequencies_at.checked_add(rows) != Some(bytes.len()) {
            return Err(WordTableError::Content);
        }
        let hash = hash(&bytes);
        Ok(Self { bytes, n, dim, scale, stems, frequencies_at, hash })
    }

    /// How many components a vector has.
    pub fn dim(&self) -> usize {
        self.dim
    }

    /// SHA-256 of the whole file, in hexadecimal digits.
    pub fn hash(&self) -> &str {
        &self.hash
    }

    /// The rows of the stems of a lexicon, by stem number. Linear in the table's stems.
    pub fn rows(&self, lexicon: &Lexicon) -> Vec<Option<usize>> {
        let mut rows = vec![None; lexicon.n_stems()];
        for (row, stem) in self.stems.iter().enumerate() {
            if let Some(number) = lexicon.stem(stem) {
                rows[number as usize] = Some(row);
            }
        }
        rows
    }

    /// The share of all words of its language that are this one.
    pub fn frequency(&self, row: usize) -> f64 {
        libm::pow(10.0, f64::from(self.bytes[self.frequencies_at + row]) / -25.0)
    }

    /// The vector of a row, appended to `out`.
    pub fn unpack(&self, row: usize, out: &mut Vec<f32>) {
        let coded = f32::from(self.bytes[self.frequencies_at + self.n + row]) / 255.0;
        let scale = libm::expf(self.scale.0 + coded * (self.scale.1 - self.scale.0)) / COMPONENT_MAX;
        let width = self.dim / 2;
        let from = self.frequencies_at + 2 * self.n + row * width;
        for pair in &self.bytes[from..from + width] {
            out.extend([pair & 15, pair >> 4].map(|nibble| (f32::from(nibble) - 8.0) * scale));
        }
    }
}

/// The stems, each written as what it shares with the one before and what follows, and where they end.
fn stems(bytes: &[u8], n: usize) -> Result<(Vec<Box<str>>, usize), WordTableError> {
    let mut at = HEAD_BYTES;
    let mut stems: Vec<Box<str>> = Vec::new();
    let mut stem: Vec<u8> = Vec::new();
    for _ in 0..n {
        let lengths = *bytes.get(at).ok_or(WordTableError::Content)?;
        let (shared, more) = (usize::from(lengths >> 4), usize::from(lengths & 15));
        let suffix = bytes.get(at + 1..at + 1 + more).ok_or(WordTableError::Content)?;
        stem.truncate(shared);
        stem.extend(suffix);
        let text = std::str::from_utf8(&stem).map_err(|_| WordTableError::Content)?;
        if stems.last().is_some_and(|last| last.as_bytes() >= stem.as_slice()) {
            return Err(WordTableError::Content);
        }
        stems.push(text.into());
        at += 1 + more;
    }
    Ok((stems, at))
}

fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |mut hex, byte| {
        // Writing to a string cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::pair::{Pair, Side};

    /// Two stems of two dimensions: "car" along the first, "cart" along the second.
    fn small() -> Vec<u8> {
        let mut bytes = b"SEM1".to_vec();
        bytes.extend(2u32.to_le_bytes());
        bytes.extend(2u16.to_le_bytes());
        bytes.extend([4, 0]);
        bytes.extend(0f32.to_le_bytes());
        bytes.extend(0f32.to_le_bytes());
        bytes.extend(b"\x03car\x31t");
        bytes.extend([100, 125]);
        bytes.extend([0, 0]);
        bytes.extend([0x8f, 0xf8]);
        bytes
    }

    #[test]
    fn stems_frequencies_and_vectors_are_read() {
        let table = WordTable::new(small()).expect("a table");
        let mut lexicon = Lexicon::new(Pair::new(Language::English, Language::English));
        let numbers = ["carts", "ca", "car"].map(|word| lexicon.normal(Side::Left, word).1 as usize);
        let rows = table.rows(&lexicon);
        assert_eq!(numbers.map(|number| rows[number]), [Some(1), None, Some(0)]);
        assert!((table.frequency(1) - 1e-5).abs() < 1e-9);
        let mut vectors = Vec::new();
        table.unpack(0, &mut vectors);
        table.unpack(1, &mut vectors);
        assert_eq!(vectors, [1.0, 0.0, 0.0, 1.0]);
    }

    #[test]
    fn the_table_of_the_project_is_whole_and_named_by_its_hash() {
        let table = WordTable::new(include_bytes!("../../assets/words/en-83a32aed304661ef.bin").to_vec());
        assert_eq!(table.expect("a table").hash(), HASH);
        assert_eq!(FILE, format!("en-{}.bin", &HASH[..16]));
    }

    #[test]
    fn damaged_bytes_are_refused_whatever_is_missing() {
        let whole = small();
        for end in 0..whole.len() {
            assert!(WordTable::new(whole[..end].to_vec()).is_err(), "cut at {end}");
        }
        let longer = [whole, vec![0]].concat();
        assert_eq!(WordTable::new(longer).err(), Some(WordTableError::Content));
        assert_eq!(WordTable::new(b"PK\x03\x04 something else".to_vec()).err(), Some(WordTableError::Form));
    }
}
