//! Strings -> small numbers, one interner for both sides, so that equality is a comparison of numbers.

use rustc_hash::FxHasher;
use std::hash::Hasher;

/// Gives equal strings equal numbers, counted from 0 in order of first appearance.
///
/// Numbers depend on the order of the questions alone, never on hash order. All strings lie in one, since texts have
/// tens of thousands of words, and a piece of memory for each costs more than looking it up.
#[derive(Debug, Default)]
pub struct Interner {
    /// The strings seen, one after another.
    seen: String,
    /// Where each of them ends.
    ends: Vec<u32>,
    /// The hash of each.
    hashes: Vec<u32>,
    /// One more than the number of a string at a place that its hash leads to (open addressing), 0 at free places.
    /// Always a power of two, at least half of it free.
    places: Vec<u32>,
}

impl Interner {
    /// The number of `text`, a new one when it was never seen.
    pub fn intern(&mut self, text: &str) -> u32 {
        if self.places.len() <= 2 * self.ends.len() {
            self.widen();
        }
        let hash = hash(text);
        let place = self.place(text, hash);
        if let Some(known) = self.places[place].checked_sub(1) {
            return known;
        }
        let number = self.len();
        self.seen.push_str(text);
        self.ends.push(u32::try_from(self.seen.len()).expect("texts stay far below 4 GiB"));
        self.hashes.push(hash);
        self.places[place] = number + 1;
        number
    }

    /// The number of `text` when it was seen before.
    pub fn get(&self, text: &str) -> Option<u32> {
        self.places.get(self.place(text, hash(text)))?.checked_sub(1)
    }

    /// How many distinct strings were seen.
    pub fn len(&self) -> u32 {
        u32::try_from(self.ends.len()).expect("fewer words than bytes")
    }

    /// Whether nothing was interned yet.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The place of a string, or the free one where it belongs; 0 while there are no places.
    fn place(&self, text: &str, hash: u32) -> usize {
        let mask = self.places.len().wrapping_sub(1);
        let mut place = hash as usize & mask;
        while let Some(number) = self.places.get(place).and_then(|place| place.checked_sub(1)) {
            if self.hashes[number as usize] == hash && self.at(number) == text {
                break;
            }
            place = (place + 1) & mask;
        }
        place
    }

    fn at(&self, number: u32) -> &str {
        let at = number as usize;
        let from = at.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.seen[from as usize..self.ends[at] as usize]
    }

    /// Doubles the places.
    fn widen(&mut self) {
        let n_places = (2 * self.places.len()).max(64);
        let mask = n_places - 1;
        self.places.clear();
        self.places.resize(n_places, 0);
        for (number, hash) in (1u32..).zip(&self.hashes) {
            let mut place = *hash as usize & mask;
            while self.places[place] != 0 {
                place = (place + 1) & mask;
            }
            self.places[place] = number;
        }
    }
}

/// The low half of a hash: more than a table of words needs.
fn hash(text: &str) -> u32 {
    let mut hasher = FxHasher::default();
    hasher.write(text.as_bytes());
    hasher.finish() as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_strings_have_equal_numbers() {
        let mut interner = Interner::default();
        assert_eq!(["a", "b", "a", "c"].map(|text| interner.intern(text)), [0, 1, 0, 2]);
        assert_eq!((interner.get("c"), interner.get("d"), interner.len()), (Some(2), None, 3));
        assert_eq!(Interner::default().get("a"), None);
    }

    #[test]
    fn a_thousand_strings_keep_their_numbers() {
        let mut interner = Interner::default();
        for _ in 0..2 {
            (0..1_000).for_each(|number| assert_eq!(interner.intern(&number.to_string()), number));
        }
        assert!((0..1_000).all(|number| interner.get(&number.to_string()) == Some(number)));
        assert_eq!((interner.get(""), interner.intern(""), interner.get("")), (None, 1_000, Some(1_000)));
    }
}
